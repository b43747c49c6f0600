"""Pieces: which script of the phone's program holds which templates.

The first script is what every start needs: opening the phone, Today, one exchange. The others are
further scripts of the same build, installed together with it and read when a page wants them; a
later one may use what stands in an earlier one. Their other contents: service_worker/pieces/.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

FIRST_SCRIPT = "templates"
PAGES, FILLING = "pages", "filling"
#: Drawn by a phone in place of a page that it cannot show.
UNASKED = frozenset(
    {
        "problem.html",
        "office_only.html",
        "first_sync.html",
        "no_office.html",
        "storage_unread.html",
        "locked.html",
        "whose.html",
        "lease_over.html",
    }
)
#: A page of the phone alone, which somebody asks for.
OF_THE_PHONE = frozenset({"pin.html"})
#: Of these what a day on the road hardly ever shows: no start waits for it.
SELDOM = frozenset(
    {
        "first_sync.html",
        "lease_over.html",
        "no_office.html",
        "office_only.html",
        "problem.html",
        "whose.html",
    }
)
#: Drawn before anybody has asked for anything in particular.
AT_START = (UNASKED - SELDOM) | {"today.html", "waiting.html"}
#: The pages of an agency's own forms.
OF_FORMS = frozenset(
    {
        "filled.html",
        "filling.html",
        "filling_correct.html",
        "filling_hand.html",
        "filling_move.html",
        "filling_turn.html",
        "form_begin.html",
        "forms_of_client.html",
    }
)
#: Drawn where somebody works at a desk, who has no phone of Doorstep's: the office alone draws it.
OF_THE_OFFICE = frozenset({"parts/places_at_desk.html"})


def piece_of(template: str) -> str | None:
    """The piece in which a page's template stands; none for the first script."""
    if template in AT_START:
        return None
    return FILLING if template in OF_FORMS else PAGES


def drawn_from(declared: Mapping[str, Any]) -> dict[str, Any]:
    """The phone's manifest, in which every page that it draws says from which piece."""
    pages = [
        {**page, "piece": piece_of(page["template"]) if page["offline"] else None}
        for page in declared["pages"]
    ]
    return {**declared, "pages": pages}


def scripts_of(pages: Sequence[Mapping[str, Any]]) -> dict[str, list[str]]:
    """The templates of each script, by the name of its module: each may use those before it."""
    drawn = UNASKED | OF_THE_PHONE | {page["template"] for page in pages if page["offline"]}
    scripts: dict[str, list[str]] = {FIRST_SCRIPT: []}
    scripts |= {f"templates_{piece}": [] for piece in (PAGES, FILLING)}
    for template in sorted(drawn):
        piece = piece_of(template)
        scripts[f"templates_{piece}" if piece else FIRST_SCRIPT].append(template)
    return scripts
