"""`accounts create`, `invite`, `reset`: who can sign in, and by which link they choose."""

from __future__ import annotations

import click
from flask import current_app
from flask.cli import AppGroup

from webapp.errors import Refusal
from webapp.sync.invitations import invite, let_choose_anew
from webapp.sync.staff import StaffRefused, employ, found_team, worker_named

accounts = AppGroup("accounts", help="Who can sign in.")


def full_name(_context: click.Context, _option: click.Parameter, name: str) -> str:
    """A name with a character in it."""
    if not name.split():
        raise click.BadParameter("say what this person is called")
    return name


@accounts.command("invite")
@click.argument("sign_in_name")
@click.option("--name", required=True, callback=full_name, help="The full name of the new worker.")
@click.option("--role", type=click.Choice(("worker", "supervisor", "admin")), default="worker")
@click.option("--team", help="The team, founded if there is none of that name.")
def invite_account(sign_in_name: str, name: str, role: str, team: str | None) -> None:
    """Let a new member of staff join; prints the link that she chooses her pass phrase by."""
    fields = {"name": name, "given_name": name.split(maxsplit=1)[0], "role": role}
    fields["team"] = found_team(team) if team else None
    try:
        click.echo(address_of(invite(fields, sign_in_name)))
    except (StaffRefused, Refusal) as refusal:
        raise click.ClickException(str(refusal)) from refusal


@accounts.command("reset")
@click.argument("sign_in_name")
def reset_account(sign_in_name: str) -> None:
    """Print a link by which somebody chooses a new pass phrase; the second step stays."""
    try:
        click.echo(address_of(let_choose_anew(worker_named(sign_in_name))))
    except (StaffRefused, Refusal) as refusal:
        raise click.ClickException(str(refusal)) from refusal


def address_of(token: str) -> str:
    """The whole address of a link; on a machine without a name of its own, the local one."""
    settings = current_app.config["DOORSTEP"]
    here = f"https://{settings.host}" if settings.host else f"http://localhost:{settings.port}"
    return f"{here}/welcome/{token}"


@accounts.command("create")
@click.argument("sign_in_name")
@click.option("--name", required=True, callback=full_name, help="The full name of the new worker.")
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
