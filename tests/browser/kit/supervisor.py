"""A supervisor at a desk, served by the office."""

from __future__ import annotations

from tests.browser.kit.person import Person


class Supervisor(Person):
    """Vera: who is out, what waits, what needs a decision."""
