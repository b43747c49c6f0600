"""A second server over the same database, with other settings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from flask import Flask

from tests.cast import Browser
from webapp import create_app
from webapp.extensions import db

HOST = "doorstep.example.org"
HERE = f"https://{HOST}"
Another = Callable[..., Flask]


@pytest.fixture
def another() -> Iterator[Another]:
    """`another(app, setting=...)` starts one; all are closed when the test ends."""
    opened: list[Flask] = []

    def start(app: Flask, **settings: Any) -> Flask:
        made = create_app(replace(app.config["DOORSTEP"], **settings))
        made.test_client_class = Browser
        opened.append(made)
        return made

    yield start
    for made in opened:
        with made.app_context():
            db.session.remove()
            db.engine.dispose()


@pytest.fixture
def in_production(another: Another) -> Another:
    """`in_production(app)`: the same database, served as an agency would serve it."""

    def start(app: Flask, **settings: Any) -> Flask:
        sound = {"production": True, "secret_key": "x" * 40, "host": HOST}
        sound |= {"audit_key": "y" * 40, "account_key": "z" * 40}
        return another(app, **sound | settings)

    return start
