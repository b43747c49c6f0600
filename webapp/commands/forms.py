"""`forms check`: is a workbook a form that every phone can fill in? Nothing is kept."""

from __future__ import annotations

from pathlib import Path

import click
from flask.cli import AppGroup

from webapp.forms.findings import Finding
from webapp.forms.worker import read_apart

forms = AppGroup("forms", help="The agency's own forms, written as XLSForm workbooks.")


@forms.command("check")
@click.argument(
    "files",
    nargs=-1,
    required=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
)
def check(files: tuple[Path, ...]) -> None:
    """Name every problem of the FILES with its sheet and row; exit 0 when there is no error."""
    errors = 0
    for file in files:
        found = read_apart(file.read_bytes())
        errors += len(found.errors)
        for finding in found.errors:
            _say(file, "error", finding)
        for finding in found.warnings:
            _say(file, "warning", finding)
        counted = f"{len(found.errors)} errors, {len(found.warnings)} warnings"
        click.echo(f"{file.name}: {counted}")
    if errors:
        raise SystemExit(1)


def _say(file: Path, kind: str, finding: Finding) -> None:
    place = f" {finding.place}:" if finding.place else ""
    click.echo(f"{file.name}:{place} {kind}: {finding.sentence}")
    for line in finding.pointer:
        click.echo(f"    {line}")
