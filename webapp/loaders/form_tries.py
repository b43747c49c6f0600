"""Tries: what a form is given at the desk, where it is asked of nobody and nothing of it is kept.

The client is invented and says so by name; last answers there are none.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from webapp import errors
from webapp.domain.language import translated
from webapp.errors import N_, Refusal
from webapp.extensions import db
from webapp.forms.fillings import definition_of
from webapp.forms.packing import packed, unpacked
from webapp.forms.worker import read_apart
from webapp.loaders.agency_forms import version_or_refuse, waiting_or_refuse
from webapp.models import FormSource
from webapp.translations import read_catalogues

Json = dict[str, Any]
#: Workbooks whose reading is remembered: reading one takes seconds, and each page wants it.
REMEMBERED = 4
INVENTED = (N_("Invented"), N_("Client"))
BORN, LANGUAGE = "1950-06-15", "en"


def form_try(worker_id: str, scope: Json) -> Json:
    """A published version, to be tried."""
    version = version_or_refuse(scope["version"])
    place = f"/forms/{version.id}"
    named = {"place_of_form": place, "form_title": version.title}
    return named | _given(scope, place, definition_of(version))


def form_candidate_try(worker_id: str, scope: Json) -> Json:
    """A workbook that waits to be published, to be tried; its title may be that of its file."""
    upload = scope["upload"]
    workbook = waiting_or_refuse(worker_id, upload).hash
    place = f"/forms/uploads/{upload}"
    named = {"place_of_form": place, "form_title": ""}
    return named | _given(scope, place, unpacked(_asked_by(workbook)))


@lru_cache(maxsize=REMEMBERED)
def _asked_by(workbook: str) -> str:
    """What a workbook asks, packed. Its name is its hash, so it never asks anything else."""
    found = read_apart(db.session.get_one(FormSource, workbook).content)
    if found.errors:  # Is not remembered: it may be a reader that was too slow this once.
        raise Refusal(errors.NOT_FOUND)
    return packed(found.definition)


def _given(scope: Json, place: str, definition: Json) -> Json:
    catalogue = read_catalogues()[scope["language"]]
    given_name, family_name = (translated(catalogue, one) for one in INVENTED)
    client = {"given_name": given_name, "family_name": family_name, "birth_date": BORN}
    client |= {"primary_language": LANGUAGE, "status": "active", "started_on": scope["today"]}
    filling = {"id": place, "answers": {}, "started_at": scope["now"], "reckoned": None}
    filling |= {"finished_at": None, "answered_at": None, "corrects": None}
    asked = {"client": client, "filling": filling, "definition": definition}
    return asked | {"earlier": [], "all": []}
