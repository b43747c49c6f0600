"""The commands: `migrate`, `demo`, `clients import`, `accounts create`, `jobs run`.

Floor 5. A command reads its arguments, calls one thing and prints what came of it; it decides
nothing. Run them as `flask demo`.
"""

from __future__ import annotations

from pathlib import Path

import click
from flask import Flask, current_app
from flask.cli import AppGroup, with_appcontext

from webapp import clock, demo, jobs, migrations
from webapp.config import Config
from webapp.imports.caseloads import Caseloads, NobodyToTakeThem
from webapp.imports.clients import import_clients, preview
from webapp.imports.reading import read_rows
from webapp.imports.rows import FileRefused
from webapp.sync.staff import StaffRefused, employ, found_team, worker_named

clients = AppGroup("clients", help="Clients from other systems.")
accounts = AppGroup("accounts", help="Who can sign in.")
job_group = AppGroup("jobs", help="What the server does by the clock.")


def register(app: Flask) -> None:
    """Teach the application its commands."""
    for command in (migrate, make_demo, clients, accounts, job_group):
        app.cli.add_command(command)


@click.command("migrate")
@with_appcontext
def migrate() -> None:
    """Bring the database up to date. Safe to repeat, and safe for two servers at once."""
    migrations.upgrade(_app())


@click.command("demo")
@click.option("--seed", default=1, show_default=True, help="Another seed, another caseload.")
@click.option("--clients", default=demo.CLIENTS, show_default=True, help="How many clients.")
@click.option("--records", default=0, help="Make the past longer, to about so many records.")
@with_appcontext
def make_demo(seed: int, clients: int, records: int) -> None:
    """Fill an empty database with the demo agency, and say who can sign in."""
    try:
        demo.refuse_in_production(_settings())
        if not demo.is_here():
            made = demo.build(_settings(), seed=seed, clients=clients, records=records)
            jobs.run_due(_app())
            click.echo(f"The demo agency is ready: {made} records.")
    except demo.DemoRefused as refusal:
        raise click.ClickException(str(refusal)) from refusal
    click.echo("Sign in as")
    for name, pass_phrase in demo.SIGN_INS.items():
        click.echo(f"  {name:6} {pass_phrase}")


@clients.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--worker", help="Whose clients they become; else those with the fewest in turn.")
@click.option("--dry-run", is_flag=True, help="Only say what would happen.")
def import_file(file: Path, worker: str | None, dry_run: bool) -> None:
    """Import clients from a FHIR file (NDJSON or Bundle) or a CSV, row by row."""
    today = clock.today_in(_settings().time_zone, clock.now())
    try:
        caseloads = Caseloads(worker_named(worker) if worker else None)
        found = preview(read_rows(file.read_bytes(), today))
    except (StaffRefused, NobodyToTakeThem, FileRefused) as refusal:
        raise click.ClickException(str(refusal)) from refusal
    done = found if dry_run else import_clients(found, caseloads, today)
    for row in done.new:
        remarks = "".join(f" ({remark})" for remark in row.remarks)
        click.echo(f"row {row.number}: {row.name}{remarks}")
    for refused in sorted(done.refused, key=lambda row: row.number):
        click.echo(f"row {refused.number} refused: {refused.reason}", err=True)
    click.echo(f"{'Would be: ' if dry_run else ''}{done.sentence}")


@accounts.command("create")
@click.argument("sign_in_name")
@click.option("--name", required=True, help="The full name of the new worker.")
@click.option("--role", type=click.Choice(("worker", "supervisor", "admin")), default="worker")
@click.option("--team", help="The team, founded if there is none of that name.")
@click.option("--credential", help="Shown under every signature.")
@click.password_option("--pass-phrase", help="Asked for when it is not given.")
def create_account(
    sign_in_name: str,
    name: str,
    role: str,
    team: str | None,
    credential: str | None,
    pass_phrase: str,
) -> None:
    """Let a new member of staff join and sign in."""
    fields = {
        "name": name,
        "given_name": name.split(maxsplit=1)[0],
        "role": role,
        "credential": credential,
    }
    try:
        employ(fields | {"team": found_team(team) if team else None}, sign_in_name, pass_phrase)
    except StaffRefused as refusal:
        raise click.ClickException(str(refusal)) from refusal
    click.echo(f"{name} can sign in as {sign_in_name.strip().lower()}.")


@job_group.command("run")
def run_jobs() -> None:
    """Run what is due now and nobody else runs, and say what was done."""
    done = jobs.run_due(_app())
    for name, said in done:
        click.echo(f"{name}: {said}")
    if not done:
        click.echo("Nothing is due.")


def _settings() -> Config:
    return current_app.config["DOORSTEP"]


def _app() -> Flask:
    return current_app._get_current_object()  # type: ignore[attr-defined]
