"""Conflicts: a conversation, not an error. Field by field, both values, and a person decides.

Floor 1: pure declarations. The card works offline like every other page; saving names every value it set aside.
"""

from __future__ import annotations

from webapp.errors import N_
from webapp.pages.clients import CLIENT
from webapp.pages.declaration import Form, Page
from webapp.pages.query import every, one
from webapp.pages.today import MAY_CONFLICT

PAGES = [
    Page(
        name="conflicts",
        path="/conflicts",
        template="conflicts.html",
        title=N_("Two versions"),
        place="conflicts",
        needs={
            "unsettled": every(*MAY_CONFLICT)
            .where("conflicts", "not_empty")
            .embed("client", "client", by="case_file"),
            "workers": every("worker"),
        },
    ),
]
