"""Conflicts: a conversation, not an error. Field by field, both values, and a person decides.

Floor 1: pure declarations. The card works offline like every other page; saving names every
value it set aside, and that can be taken back.
"""

from __future__ import annotations

from webapp.errors import N_
from webapp.pages.clients import CLIENT
from webapp.pages.declaration import Form, Page
from webapp.pages.query import call, every, one
from webapp.pages.today import MAY_CONFLICT

SETTLE = Form(
    name="settle",
    record="$record",
    case_file="$client",
    settles=True,
    then="/conflicts",
)
#: Those that were taken back too: they say who wrote first what has come back.
SETTLEMENTS = every("settlement", case_file="$client")


def _card(type_name: str) -> Page:
    """The card of one record type: its address names the type, and so the record's shelf."""
    return Page(
        name=f"settle_{type_name}",
        path=f"/clients/<client>/settle/{type_name}/<record>",
        template="settle.html",
        title=N_("Two versions"),
        place="conflicts",
        needs={
            "client": CLIENT,
            "record": one(type_name, "$record"),
            "workers": every("worker"),
            "settlements": SETTLEMENTS,
            "card": call("conflict_card", record="$needs.record", settlements="$needs.settlements"),
        },
        form=SETTLE,
    )


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
            "clients": every("client"),
            "workers": every("worker"),
            "settlements": every("settlement"),
            "settled": call("settled_lately", settlements="$needs.settlements"),
        },
    ),
    Page(
        name="undo_settlement",
        path="/clients/<client>/settled/<settlement>",
        template="settled.html",
        title=N_("Settled lately"),
        place="conflicts",
        needs={
            "client": CLIENT,
            "settlement": one("settlement", "$settlement"),
            "workers": every("worker"),
            "settlements": SETTLEMENTS,
            "settled": call("settled_lately", settlements="$needs.settlements"),
        },
        form=Form(
            name="undo_settlement",
            type="settlement",
            record="$settlement",
            case_file="$client",
            undoes=True,
            then="/clients/<client>/settle/<needs.settlement.subject_type>"
            "/<needs.settlement.subject>",
        ),
    ),
    *(_card(type_name) for type_name in MAY_CONFLICT),
]
