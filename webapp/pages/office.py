"""The pages of whoever keeps Doorstep running: how it stands, what came back after a restore,
who did what.

Floor 1: pure declarations. They show phones, staff and numbers, never anything about a client.
"""

from __future__ import annotations

from webapp.errors import N_
from webapp.pages.declaration import Page
from webapp.pages.supervisor import OVERSEES

ADMINISTERS = ("admin",)

PAGES = [
    Page(
        name="status",
        path="/status",
        template="status.html",
        title=N_("How Doorstep stands"),
        place="status",
        block="results",
        offline=False,
        loader="office_status",
        roles=ADMINISTERS,
    ),
    Page(
        name="audit",
        path="/audit",
        template="audit.html",
        title=N_("Audit log"),
        place="audit",
        offline=False,
        loader="audit_trail",
        roles=ADMINISTERS,
    ),
    Page(
        name="came_back",
        path="/came-back",
        template="came_back.html",
        title=N_("After the restore"),
        place="status",
        offline=False,
        loader="came_back",
        roles=OVERSEES,
    ),
]
