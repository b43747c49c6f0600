"""`audit verify` and `audit anchor`: whether the record of what was done is whole."""

from __future__ import annotations

from pathlib import Path

import click
from flask.cli import AppGroup

from webapp import clock
from webapp.audit.anchor import drop_anchor
from webapp.audit.verify import verify_kept
from webapp.commands.running import settings

audit = AppGroup("audit", help="The record of what was done.")


@audit.command("verify")
@click.option("--anchors", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def verify_log(anchors: Path | None) -> None:
    """Read the whole log again, and name what was edited, deleted, inserted, reordered or cut."""
    log, found, kept = verify_kept(anchors)
    for restore in log.restores:
        click.echo(restore.sentence())
    for sentence in found:
        click.echo(sentence, err=True)
    if found:
        raise click.ClickException(f"The audit log is not whole: {len(found)} findings.")
    click.echo(f"The audit log is whole: {log.length} entries, {kept} anchors.")


@audit.command("anchor")
def anchor_log() -> None:
    """Keep the last seal outside of the database: in the file of the settings, and in the log."""
    click.echo(drop_anchor(clock.now(), settings().time_zone))
