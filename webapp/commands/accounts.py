"""`accounts create`: a new member of staff joins and can sign in."""

from __future__ import annotations

import click
from flask.cli import AppGroup

from webapp.sync.staff import StaffRefused, employ, found_team

accounts = AppGroup("accounts", help="Who can sign in.")


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
