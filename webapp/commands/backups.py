"""`backup`, `restore`, `came-back`: the whole database into one file, back, and what then came."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click
from flask.cli import with_appcontext

from webapp import clock
from webapp.audit.anchor import drop_anchor
from webapp.commands.running import settings
from webapp.extensions import db
from webapp.loaders.came_back import last_restore
from webapp.operations.backup import back_up
from webapp.operations.refused import OperationRefused
from webapp.operations.restore import restore

FILE = click.Path(dir_okay=False, path_type=Path)


@click.command("backup")
@click.argument("file", type=FILE)
@click.option("--overwrite", is_flag=True, help="Replace a file that is there already.")
@with_appcontext
def make_backup(file: Path, overwrite: bool) -> None:
    """Write a backup of everything into FILE, while the server goes on."""
    try:
        manifest = back_up(settings(), file.absolute(), clock.now(), overwrite=overwrite)
    except OperationRefused as refusal:
        raise click.ClickException(str(refusal)) from refusal
    changes, records = manifest.rows["change"], manifest.rows["feed_record"]
    click.echo(f"{file}: {changes} changes, {records} records, {manifest.size} bytes.")


@click.command("restore")
@click.argument("file", type=FILE)
@click.option("--yes", is_flag=True, help="Do not ask.")
@with_appcontext
def restore_backup(file: Path, yes: bool) -> None:
    """Put the backup in FILE in the place of the database. The server must be stopped."""
    if settings().jobs:
        raise click.ClickException("Start this with DOORSTEP_JOBS=0: its own jobs are in the way.")
    if not yes:
        click.confirm(
            "The present database is put aside and the backup takes its place. Go on?", abort=True
        )
    db.session.remove()
    db.engine.dispose()
    try:
        restored = restore(settings(), file.absolute(), clock.now())
    except OperationRefused as refusal:
        raise click.ClickException(str(refusal)) from refusal
    drop_anchor(clock.now(), settings().time_zone)
    click.echo(f"Restored as of {restored.manifest.made_at}. The audit log tells of it.")
    click.echo(
        "Everybody signs in anew, and links that were made before open nothing; pass phrases,"
        " apps, passkeys and the codes not used since are those of the backup."
    )
    if restored.kept:
        click.echo(f"What was there before is kept as {restored.kept}.")
    if restored.missing is None:
        click.echo("What was written after the backup is not known here.")
    else:
        click.echo(f"{restored.missing} changes came after the backup; phones bring theirs again.")


@click.command("came-back")
@with_appcontext
def say_what_came_back() -> None:
    """Say what phones have brought again since the last restore, and what is still out."""
    found = last_restore()
    if found is None:
        click.echo("This database was never restored.")
        return
    click.echo(f"Restored {found['restored_at']} from a backup of {found['backup_made_at']}.")
    if found["known"]:
        click.echo(f"{found['missing']} changes were taken away, {found['back']} came back.")
    else:
        click.echo("How many changes were taken away is not known. Since then phones brought:")
    for row in found["came_back"]:
        click.echo(f"  {row['count']:5} from {_place(row)}, {row['first']} to {row['last']}")
    for row in found["still_out"]:
        click.echo(f"  {row['count']:5} still out: {_place(row)}, last seen {row['last']}")


def _place(row: dict[str, Any]) -> str:
    """Where changes are, in words."""
    if row["place"] == "server":
        return "what the server writes by itself; its jobs write it again"
    if row["place"] == "office":
        return f"{row['worker']} at a desk of the office; only the kept database has it"
    return f"{row['worker']}'s {row['name'] or 'device'} ({row['device']})"
