"""`doctor`: what does not hold in this database, in words."""

from __future__ import annotations

import sys
from collections import Counter
from itertools import chain

import click
from flask.cli import with_appcontext

from webapp.extensions import db
from webapp.operations.doctor import examine
from webapp.operations.doctor.durability import look_at_durability

TOLD_OF_EACH_MAX = 20


@click.command("doctor")
@with_appcontext
def see_doctor() -> None:
    """Look at the whole database while the server runs; exits with 1 when something is wrong."""
    told: Counter[str] = Counter()
    with db.engine.connect() as connection:
        settings = list(look_at_durability(connection))
    for finding in chain(settings, examine(db.engine)):
        told[finding.what] += 1
        if told[finding.what] <= TOLD_OF_EACH_MAX:
            click.echo(f"{finding.where}: {finding.what}\n    {finding.advice}")
    for what, count in told.items():
        if count > TOLD_OF_EACH_MAX:
            click.echo(f"... and {count - TOLD_OF_EACH_MAX} more: {what}")
    if not told:
        click.echo("All is well.")
        return
    click.echo(f"{told.total()} found.")
    sys.exit(1)
