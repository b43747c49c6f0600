"""Conflicts: a conversation, not an error. Field by field, both values, and a person decides.

Floor 1: pure declarations. The card works offline like every other page; saving names every
value it set aside, and that can be taken back.
"""

from __future__ import annotations

from webapp.errors import N_
from webapp.pages.clients import CLIENT
from webapp.pages.declaration import Form, Page
from webapp.pages.query import Query, call, definition, every, one
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


#: What the questions are called whose answers are in conflict.
WORDS: dict[str, Query] = {
    "version": one("form_version", "$needs.record.form_version", optional=True),
    "definition": definition("$needs.version"),
    "words": call("answer_words", record="$needs.record", definition="$needs.definition"),
}


def signatures_of(note: str) -> dict[str, Query]:
    """What makes a note one of which nothing is chosen any more: what was signed stays (A15)."""
    signed = every("signature", case_file="$client").where("progress_note", "is", note)
    return {"signatures": signed}


def _card(type_name: str) -> Page:
    """The card of one record type: its address names the type, and so the record's shelf."""
    about = {"record": "$needs.record", "settlements": "$needs.settlements"}
    words = WORDS if type_name == "form_answers" else {}
    about |= {"words": "$needs.words"} if words else {}
    signed = signatures_of("$record") if type_name == "progress_note" else {}
    about |= {"signatures": "$needs.signatures"} if signed else {}
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
            **words,
            **signed,
            "card": call("conflict_card", **about),
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
            **signatures_of("$needs.settlement.subject"),
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
