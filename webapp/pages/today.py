"""Today: my visits, what falls due, what waits for me. The page a worker opens the app on.

Floor 1: pure declarations. Both engines run them over the same records.
"""

from __future__ import annotations

from webapp.errors import N_
from webapp.pages.declaration import Page
from webapp.pages.query import call, every

#: Whatever two people may have written differently; create-only types cannot.
MAY_CONFLICT = (
    "client",
    "hazard",
    "contact_person",
    "visit",
    "progress_note",
    "assessment",
    "care_plan",
    "goal",
    "task",
    "form_answers",
)

PAGES = [
    Page(
        name="today",
        path="/",
        template="today.html",
        title=N_("Today"),
        place="today",
        needs={
            "clients": every("client"),
            "visits": every("visit")
            .where("worker", "is", "$me.id")
            .embed("client", "client", by="case_file"),
            "plan": call(
                "today_plan",
                visits="$needs.visits",
                today="$today",
                now="$now",
                zone="$zone",
                me="$me.id",
            ),
            "hazards": every("hazard"),
            "all_due": call(
                "due_items",
                facts="$facts",
                today="$today",
                now="$now",
                zone="$zone",
            ),
            "due": call("due_mine", items="$needs.all_due", me="$me.id"),
            "unsettled": every(*MAY_CONFLICT)
            .where("conflicts", "not_empty")
            .embed("client", "client", by="case_file"),
        },
    ),
    Page(
        name="due",
        path="/due",
        template="due.html",
        title=N_("Due"),
        place="due",
        needs={
            "clients": every("client"),
            "all_due": call(
                "due_items",
                facts="$facts",
                today="$today",
                now="$now",
                zone="$zone",
            ),
            "due": call("due_mine", items="$needs.all_due", me="$me.id"),
        },
    ),
]
