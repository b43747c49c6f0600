"""The commands: `demo`, `clients import`, `accounts create`, `jobs run`, `upgrade`.

Floor 5. A command reads its arguments, calls one thing and prints what came of it; it decides
nothing. Run them as `flask --app webapp demo`.
"""

from __future__ import annotations

from flask import Flask


def register(app: Flask) -> None:
    """Teach the application its commands."""
