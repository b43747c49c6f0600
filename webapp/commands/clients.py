"""`clients import`: clients from other systems, row by row."""

from __future__ import annotations

from pathlib import Path

import click
from flask.cli import AppGroup

from webapp import clock
from webapp.commands.running import settings
from webapp.imports.caseloads import Caseloads, NobodyToTakeThem
from webapp.imports.clients import import_clients, preview
from webapp.imports.reading import read_rows
from webapp.imports.rows import FileRefused
from webapp.sync.staff import StaffRefused, worker_named

clients = AppGroup("clients", help="Clients from other systems.")


@clients.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--worker", help="Whose clients they become; else those with the fewest in turn.")
@click.option("--dry-run", is_flag=True, help="Only say what would happen.")
def import_file(file: Path, worker: str | None, dry_run: bool) -> None:
    """Import clients from a FHIR file (NDJSON or Bundle) or a CSV, row by row."""
    today = clock.today_in(settings().time_zone, clock.now())
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
