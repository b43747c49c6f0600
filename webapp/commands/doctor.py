"""`doctor`: what does not hold in this database, in words."""

from __future__ import annotations

import sys
from collections import Counter

import click
from flask.cli import with_appcontext

from webapp.extensions import db
from webapp.operations.doctor import examine

TOLD_OF_EACH_MAX = 20


@click.command("doctor")
@with_appcontext
def see_doctor() -> None:
    """Look at the whole database while the server runs; exits with 1 when something is wrong."""
    told: Counter[str] = Counter()
    for finding in examine(db.engine):
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
