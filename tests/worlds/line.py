"""A line: how one browser of one worker reaches the office, with the session it has there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.sync.device import Answer, Json

if TYPE_CHECKING:
    from tests.worlds.office import Office


class Line:
    """One browser; its session begins when it is first used, and again after a sign-in."""

    def __init__(self, office: Office, worker: str):
        self.office, self.worker = office, worker

    def __call__(self, _worker: str, path: str, body: Json) -> Answer:
        """A request in this browser's session."""
        return self.office.carry(self, path, body)

    def of(self, worker: str) -> Line:
        """Somebody else signs in."""
        return Line(self.office, worker)

    def signs_in(self) -> None:
        """A new session, whatever became of the last."""
        self.office.forgets(self)

    def opens(self) -> None:
        """Its session, before several ask at once."""
        self.office.lets_in(self)
