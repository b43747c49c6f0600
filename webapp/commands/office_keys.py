"""`office-keys make` and `office-keys list`: the keys that phones seal their outbox to."""

from __future__ import annotations

import click
from flask.cli import AppGroup

from webapp import office_keys as kept
from webapp.commands.running import settings

office_keys = AppGroup("office-keys", help="The keys that phones seal their outbox to.")


@office_keys.command("make")
def make_key() -> None:
    """Make a new key. Phones seal to it from their next exchange on; the older ones still open."""
    path = settings().office_keys_file
    fresh = kept.add_key(path)
    click.echo(f"Key {fresh.id} is in {path}. Keep a copy of the file apart from the backups.")


@office_keys.command("list")
def list_keys() -> None:
    """The ids of all keys, the one in use first. Never the keys themselves."""
    for number, key in enumerate(kept.keys()):
        click.echo(f"{key.id}{'  in use' if number == 0 else ''}")
    if not kept.keys():
        click.echo("There is no key: phones seal nothing. Make one: flask office-keys make")
