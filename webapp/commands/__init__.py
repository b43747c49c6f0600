"""What an operator types: `flask migrate`, `flask demo`, `flask clients import` and the rest.

Floor 5. A command reads its arguments, calls one thing and prints what came of it; it decides
nothing. One file for each concern, and all of them on this screen.
"""

from __future__ import annotations

from flask import Flask

from webapp.commands.accounts import accounts
from webapp.commands.audit import audit
from webapp.commands.backups import make_backup, restore_backup, say_what_came_back
from webapp.commands.clients import clients
from webapp.commands.doctor import see_doctor
from webapp.commands.forms import forms
from webapp.commands.jobs import job_group
from webapp.commands.office_keys import office_keys
from webapp.commands.setting_up import make_demo, migrate

COMMANDS = (
    *(migrate, make_demo, clients, forms, accounts, audit, office_keys, job_group),
    *(make_backup, restore_backup, say_what_came_back, see_doctor),
)


def register(app: Flask) -> None:
    """Teach the application its commands."""
    for command in COMMANDS:
        app.cli.add_command(command)
