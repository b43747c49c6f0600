"""The first two commands: `migrate` brings the tables up to date, `demo` fills an empty one."""

from __future__ import annotations

import click
from flask.cli import with_appcontext
from sqlalchemy.exc import OperationalError

from webapp import demo, jobs, migrations
from webapp.commands.running import application, settings


@click.command("migrate")
@with_appcontext
def migrate() -> None:
    """Bring the database up to date. Safe to repeat, and safe for two servers at once."""
    try:
        migrations.upgrade(application())
    except OperationalError as error:
        raise click.ClickException(f"The database cannot be used: {error.orig}") from error


@click.command("demo")
@click.option("--seed", default=1, show_default=True, help="Another seed, another caseload.")
@click.option("--clients", default=demo.CLIENTS, show_default=True, help="How many clients.")
@click.option("--records", default=0, help="Make the past longer, to about so many records.")
@with_appcontext
def make_demo(seed: int, clients: int, records: int) -> None:
    """Fill an empty database with the demo agency, and say who can sign in."""
    try:
        demo.refuse_in_production(settings())
        if not demo.is_here():
            made = demo.build(settings(), seed=seed, clients=clients, records=records)
            jobs.run_due(application())
            click.echo(f"The demo agency is ready: {made} records.")
    except demo.DemoRefused as refusal:
        raise click.ClickException(str(refusal)) from refusal
    click.echo("Sign in as")
    for name, pass_phrase in demo.SIGN_INS.items():
        click.echo(f"  {name:6} {pass_phrase}")
