"""Whose clients the people of a file become: one worker's, or everybody's in turn.

Without a name the next client goes to the case worker with the fewest, so that caseloads stay even.
"""

from __future__ import annotations

import heapq

from sqlalchemy import func, select

from webapp.extensions import db
from webapp.models import Access, Worker


class NobodyToTakeThem(ValueError):  # noqa: N818 - it is an answer, not an accident
    """There is no case worker whose clients they could become."""


class Caseloads:
    """The workers who take clients, the one with the fewest first."""

    def __init__(self, worker: str | None = None):
        lines = [(0, worker)] if worker else _present_caseloads()
        if not lines:
            raise NobodyToTakeThem("There is no case worker yet: flask accounts create")
        heapq.heapify(lines)
        self._lines = lines

    def next_worker(self) -> str:
        """Who takes the next client; counted as taken."""
        clients, worker = self._lines[0]
        heapq.heapreplace(self._lines, (clients + 1, worker))
        return worker


def _present_caseloads() -> list[tuple[int, str]]:
    """How many clients each active case worker is the primary worker of now."""
    primary = (Access.worker == Worker.id) & (Access.role == "primary") & Access.ended_at.is_(None)
    query = select(func.count(Access.membership), Worker.id).outerjoin(Access, primary)
    workers = query.where(Worker.role == "worker", Worker.active.is_not(False)).group_by(Worker.id)
    return [(clients, worker) for clients, worker in db.session.execute(workers)]
