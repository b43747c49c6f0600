"""`forms`: is a workbook a form that every phone can fill in? If so, publish it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click
from flask.cli import AppGroup

from webapp import clock
from webapp.commands.running import settings
from webapp.forms.bundles import bundled
from webapp.forms.exporting import as_csv, as_xlsx
from webapp.forms.fillings import Wanted, definition_of, results_of
from webapp.forms.findings import Finding
from webapp.forms.publishing import NotPublished, Release, publish, version_of
from webapp.forms.reading import Reading
from webapp.forms.worker import read_apart
from webapp.schemas.published_form import DUE_DAYS_MAX

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
_WITH = click.option(
    "--with", "beside", multiple=True, type=_FILE, help="A CSV file or picture that it names."
)

forms = AppGroup("forms", help="The agency's own forms, written as XLSForm workbooks.")


@forms.command("check")
@click.argument(
    "files",
    nargs=-1,
    required=True,
    type=_FILE,
)
@_WITH
def check(files: tuple[Path, ...], beside: tuple[Path, ...]) -> None:
    """Name every problem of the FILES with its sheet and row; exit 0 when there is no error."""
    readings = [_read(file, _together(file, beside)) for file in files]
    if any(found.errors for found in readings):
        raise SystemExit(1)


@forms.command("publish")
@click.argument("file", type=_FILE)
@_WITH
@click.option("--from", "since", type=click.DateTime(["%Y-%m-%d"]), help="In use from this day.")
@click.option("--programme", "programmes", multiple=True, help="Only for clients of this one.")
@click.option("--due-every", type=click.IntRange(1, DUE_DAYS_MAX), help="Days between fillings.")
def publish_file(
    file: Path,
    beside: tuple[Path, ...],
    since: datetime | None,
    programmes: tuple[str, ...],
    due_every: int | None,
) -> None:
    """Publish the form in FILE: its next version, on every phone after its next exchange."""
    content = _together(file, beside)
    found = _read(file, content)
    if found.errors:
        raise SystemExit(1)
    day = since.date() if since else clock.today_in(settings().time_zone, clock.now())
    release = Release(day, "\n".join(programmes), due_every)
    try:
        made = publish(content, found, release, file_name=file.name)
    except NotPublished as refusal:
        raise click.ClickException(str(refusal)) from refusal
    click.echo(f"{made.form_id}: version {made.number} is published, in use from {day}.")


@forms.command("export")
@click.argument("form")
@click.option("--version", "number", type=click.IntRange(1), required=True, help="Which version.")
@click.option("--to", type=click.Path(dir_okay=False, path_type=Path), help="A .xlsx or .csv file.")
def export_results(form: str, number: int, to: Path | None) -> None:
    """Write every finished filling of a version of FORM: repeats too as .xlsx, else as .csv."""
    target = to or Path(f"{form}-{number}.xlsx")
    if target.suffix not in (".xlsx", ".csv"):
        raise click.ClickException("The name of the file must end in .xlsx or .csv.")
    version = version_of(form, number)
    if version is None:
        raise click.ClickException(f"There is no version {number} of a form {form}.")
    tables = results_of(version, definition_of(version), Wanted())
    target.write_bytes(as_xlsx(tables) if target.suffix == ".xlsx" else as_csv(tables[0]))
    click.echo(f"{target}: {len(tables[0].rows)} filled in.")


def _together(file: Path, beside: tuple[Path, ...]) -> bytes:
    """A workbook, or a zip of one, with the files that travel with it."""
    return bundled([(one.name, one.read_bytes()) for one in (file, *beside)])


def _read(file: Path, content: bytes) -> Reading:
    """Read a workbook and name all that is to be said of it."""
    found = read_apart(content)
    for finding in found.errors:
        _say(file, "error", finding)
    for finding in found.warnings:
        _say(file, "warning", finding)
    counted = f"{len(found.errors)} errors, {len(found.warnings)} warnings"
    click.echo(f"{file.name}: {counted}")
    return found


def _say(file: Path, kind: str, finding: Finding) -> None:
    place = f" {finding.place}:" if finding.place else ""
    click.echo(f"{file.name}:{place} {kind}: {finding.sentence}")
    for line in finding.pointer:
        click.echo(f"    {line}")
