"""A supervisor at a desk, served by the office."""

from __future__ import annotations

from tests.browser.kit.worker_writes import Writing


class Supervisor(Writing):
    """Vera: who is out, what waits, what needs a decision."""
