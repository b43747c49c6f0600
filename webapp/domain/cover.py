"""Cover: what lies on top of a case file, so that a page across all of them need not open any.

A page about one client reads that case file whole. A page across the caseload sees the covers: who
it is and what endangers, the visits from today on, what two people wrote differently, and beside
these records the facts from which `due_items` tells what is due. A cover that was laid out on an
earlier day still has everything of a later one, so the phone can keep it until the case file
changes.
Twin: service_worker/domain/cover.js.
"""

from __future__ import annotations

from webapp.domain.days import local_day
from webapp.domain.records import Record

#: Of these types every record lies on the cover: there are few of them.
COVER_TYPES = ("worker", "team", "preference", "client", "hazard", "settlement", "form_version")


def lies_on_cover(record: Record, today: str, zone: str) -> bool:
    """Whether a page across all case files sees this view record."""
    if record["type"] in COVER_TYPES or record["conflicts"]:
        return True
    return record["type"] == "visit" and local_day(record["starts_at"], zone) >= today
