"""The application that a command runs in, and its settings."""

from __future__ import annotations

from flask import Flask, current_app

from webapp.config import Config


def settings() -> Config:
    """What the environment said at the start."""
    return current_app.config["DOORSTEP"]


def application() -> Flask:
    """The application itself, not the proxy that stands for it."""
    return current_app._get_current_object()  # type: ignore[attr-defined]
