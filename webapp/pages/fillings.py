"""Forms of the agency, filled in for a client: which there are, one begun, asked by page, read.

Floor 1: pure declarations. A filling is a record from the moment it is begun, so whoever goes on
with it goes on with the same one.
"""

from __future__ import annotations

from webapp.errors import N_
from webapp.pages.clients import CLIENT
from webapp.pages.declaration import Form, Page
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
        needs=FILLING,
        fills="ask",
    ),
    Page(
        name="filled",
        path="/clients/<client>/filled/<filling>",
        template="filled.html",
        title=N_("Form"),
        place="clients",
        needs=FILLING | {"author": one("worker", "$needs.filling.recorded_by", optional=True)},
        fills="tell",
    ),
]
