"""What an operator is told when something cannot be done."""

from __future__ import annotations


class OperationRefused(ValueError):  # noqa: N818 - it is an answer, not an accident
    """A backup or a restore that cannot be done like that; the text says why and what to do."""
