"""The agency's own forms, at the desk: the list, an upload that waits, a version, its terms.

Floor 1: pure declarations. They come from the office server; what a worker fills in is elsewhere.
"""

from __future__ import annotations

from typing import Any

from webapp.errors import N_
from webapp.pages.declaration import Form, Page
from webapp.pages.query import one
from webapp.pages.supervisor import OVERSEES

FORMS = "/forms"
VERSION = f"{FORMS}/<version>"
#: A form's pages as a phone shows them: nothing is written, so it is no form of a record.
TRY: dict[str, Any] = {
    "template": "form_try.html",
    "title": N_("Try it as on a phone"),
    "place": "forms",
    "block": "sheet",
    "offline": False,
    "fills": "try",
    "roles": OVERSEES,
}

PAGES = [
    Page(
        name="forms",
        path=FORMS,
        template="forms.html",
        title=N_("Forms"),
        place="forms",
        offline=False,
        loader="form_list",
        roles=OVERSEES,
    ),
    Page(
        name="form_candidate",
        path=f"{FORMS}/uploads/<upload>",
        template="form_candidate.html",
        title=N_("Publish a form"),
        place="forms",
        offline=False,
        loader="form_candidate",
        roles=OVERSEES,
    ),
    Page(
        name="form_version",
        path=VERSION,
        template="form_version.html",
        title=N_("Form version"),
        place="forms",
        offline=False,
        loader="form_page",
        roles=OVERSEES,
    ),
    Page(
        name="form_terms",
        path=f"{VERSION}/terms",
        template="form_terms.html",
        title=N_("To whom, and since when"),
        place="forms",
        needs={"release": one("form_version", "$version")},
        form=Form(
            name="form_terms",
            type="form_version",
            record="$version",
            case_file="$needs.release.case_file",
            fields=("published_from", "programmes", "due_every", "retired_on"),
            then=VERSION,
        ),
        offline=False,
        roles=OVERSEES,
    ),
    Page(
        name="form_candidate_try",
        path=f"{FORMS}/uploads/<upload>/try",
        **TRY,
        loader="form_candidate_try",
    ),
    Page(name="form_try", path=f"{VERSION}/try", **TRY, loader="form_try"),
    Page(
        name="form_results",
        path=f"{VERSION}/results",
        template="form_results.html",
        title=N_("Results"),
        place="forms",
        offline=False,
        loader="form_results",
        roles=OVERSEES,
    ),
]
