"""New: the middle place at the foot. First what, then for whom; two taps and the form is there.

Floor 1: pure declarations.
"""

from __future__ import annotations

from webapp.errors import N_
from webapp.pages.declaration import Page
from webapp.pages.query import every

FIND = every("client").match(("given_name", "family_name", "preferred_name"), "$query.q")


def _for_whom(what: str, title: str) -> Page:
    return Page(
        name=f"new_{what}",
        path=f"/new/{what}",
        template="new_for.html",
        title=title,
        place="new",
        block="results",
        needs={
            "clients": FIND.where("status", "is_not", "closed").sort("family_name", "given_name")
        },
    )


PAGES = [
    Page(name="new", path="/new", template="new.html", title=N_("New"), place="new"),
    _for_whom("visit", N_("Plan a visit")),
    _for_whom("note", N_("Write a note")),
    _for_whom("task", N_("Write down a promise")),
]
