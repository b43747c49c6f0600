"""Forms of the agency, filled in for a client: which there are, one begun, asked by page, read.

Floor 1: pure declarations. A filling is a record from the moment it is begun, so whoever goes on
with it goes on with the same one.
"""

from __future__ import annotations

from webapp.errors import N_
from webapp.pages.clients import CLIENT
from webapp.pages.declaration import Field, Form, Page
from webapp.pages.query import call, definition, every, one

VERSION = one("form_version", "$version")
FILLING = {
    "client": CLIENT,
    "filling": one("form_answers", "$filling"),
    "version": one("form_version", "$needs.filling.form_version"),
    "definition": definition("$needs.version"),
    "all": every("form_answers", case_file="$client"),
    "earlier": call("filled_before", fillings="$needs.all", filling="$needs.filling"),
}
NEWER = {
    "versions": every("form_version"),
    "newer": call(
        "newer_version",
        versions="$needs.versions",
        version="$needs.version",
        client="$needs.client",
        today="$today",
    ),
}
LISTED = {
    "client": CLIENT,
    "versions": every("form_version"),
    "offered": call(
        "forms_offered", versions="$needs.versions", client="$needs.client", today="$today"
    ),
    "fillings": every("form_answers", case_file="$client").sort("-started_at"),
    "trends": call("score_trends", fillings="$needs.fillings", zone="$zone"),
}
BEGUN = {
    "form_version": "$version",
    "form_id": "$needs.version.form_id",
    "title": "$needs.version.title",
    "started_at": "$now",
    "recorded_by": "$me.id",
}
#: A correction: another filling, in the same version and of the same moment.
CORRECTION = {
    **{name: f"$needs.filling.{name}" for name in ("form_version", "form_id", "title", "visit")},
    "started_at": "$now",
    "recorded_by": "$me.id",
    "corrects": "$filling",
    "answered_at": "$needs.answered",
}


def _begin(name: str, path: str, needs: dict, sets: dict) -> Page:
    return Page(
        name=name,
        path=path,
        template="form_begin.html",
        title=N_("Fill in a form"),
        place="clients",
        needs={"client": CLIENT, "version": VERSION, **needs},
        form=Form(
            name=name,
            type="form_answers",
            case_file="$client",
            sets=BEGUN | sets,
            then="/clients/<client>/fillings/<new>",
        ),
    )


PAGES = [
    Page(
        name="client_forms",
        path="/clients/<client>/forms",
        template="forms_of_client.html",
        title=N_("Forms"),
        place="clients",
        needs=LISTED,
    ),
    Page(
        name="visit_forms",
        path="/clients/<client>/visits/<visit>/forms",
        template="forms_of_client.html",
        title=N_("Forms"),
        place="clients",
        needs=LISTED | {"visit": one("visit", "$visit")},
    ),
    _begin("form_begin", "/clients/<client>/forms/<version>", {}, {}),
    _begin(
        "form_begin_in_visit",
        "/clients/<client>/visits/<visit>/forms/<version>",
        {"visit": one("visit", "$visit")},
        {"visit": "$visit"},
    ),
    Page(
        name="filling",
        path="/clients/<client>/fillings/<filling>",
        template="filling.html",
        title=N_("Form"),
        place="clients",
        block="sheet",
        needs=FILLING | NEWER,
        fills="ask",
    ),
    Page(
        name="filling_move",
        path="/clients/<client>/fillings/<filling>/versions/<version>",
        template="filling_move.html",
        title=N_("The newer version"),
        place="clients",
        needs=FILLING
        | NEWER
        | {"target": one("form_version", "$version")}
        | {"target_definition": definition("$needs.target")},
        fills="move",
    ),
    Page(
        name="filling_hand",
        path="/clients/<client>/fillings/<filling>/hand",
        template="filling_hand.html",
        title=N_("Let the client answer"),
        place="clients",
        needs=FILLING,
        fills="hand",
    ),
    Page(
        name="filling_turn",
        path="/clients/<client>/fillings/<filling>/turn",
        template="filling_turn.html",
        title=N_("Form"),
        block="sheet",
        needs=FILLING,
        fills="turn",
    ),
    Page(
        name="filled",
        path="/clients/<client>/filled/<filling>",
        template="filled.html",
        title=N_("Form"),
        place="clients",
        needs=FILLING
        | {
            "author": one("worker", "$needs.filling.recorded_by", optional=True),
            "corrections": every("form_answers", case_file="$client")
            .where("corrects", "is", "$filling")
            .sort("started_at")
            .embed("person", "worker", by="recorded_by"),
        },
        fills="tell",
    ),
    Page(
        name="filling_correct",
        path="/clients/<client>/filled/<filling>/correct",
        template="filling_correct.html",
        title=N_("Correct this form"),
        place="clients",
        needs=FILLING | {"answered": call("when_answered", filling="$needs.filling")},
        form=Form(
            name="filling_correct",
            type="form_answers",
            case_file="$client",
            fields=(Field("correction_reason", required=True),),
            sets=CORRECTION,
            then="/clients/<client>/fillings/<new>",
            copies=True,
        ),
    ),
]
