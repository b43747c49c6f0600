"""`jobs run`: what is due on the timetable, now and once."""

from __future__ import annotations

import click
from flask.cli import AppGroup

from webapp import jobs
from webapp.commands.running import application

job_group = AppGroup("jobs", help="What the server does by the clock.")


@job_group.command("run")
def run_jobs() -> None:
    """Run what is due now and nobody else runs, and say what was done."""
    done = jobs.run_due(application())
    for name, said in done:
        click.echo(f"{name}: {said}")
    if not done:
        click.echo("Nothing is due.")
