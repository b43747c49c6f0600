"""`office-keys make`, `rotate` and `list`: the keys that phones seal their outbox to."""

from __future__ import annotations

from pathlib import Path

import click
from flask.cli import AppGroup

from webapp import office_keys as kept
from webapp.commands.running import settings
from webapp.crypto import OfficeKey

office_keys = AppGroup("office-keys", help="The keys that phones seal their outbox to.")


@office_keys.command("make")
def make_key() -> None:
    """Make the first key. Where there is one, `rotate` makes the next."""
    path = settings().office_keys_file
    if path.exists():
        raise click.ClickException(f"{path} has a key. For another one: flask office-keys rotate")
    _tell(kept.add_key(path), path)


@office_keys.command("rotate")
def rotate_key() -> None:
    """Make a new key the present one. Phones seal to it, and seal anew what waits, from their first
    exchange of the next day on; the older keys still open.
    """
    path = settings().office_keys_file
    if not path.exists():
        raise click.ClickException(f"There is no {path}. Put its copy back, or make the first key.")
    _tell(kept.add_key(path), path)


def _tell(fresh: OfficeKey, path: Path) -> None:
    click.echo(f"Key {fresh.id} is in {path}. Keep a copy of the file apart from the backups.")


@office_keys.command("list")
def list_keys() -> None:
    """The ids of all keys, the one in use first. Never the keys themselves."""
    for number, key in enumerate(kept.keys()):
        click.echo(f"{key.id}{'  in use' if number == 0 else ''}")
    if not kept.keys():
        click.echo("There is no key: phones seal nothing. Make one: flask office-keys make")
