"""The agency's own forms at the desk: which there are, what one asks, what an upload would change.

A workbook that was looked at and found without an error waits under its hash until somebody
publishes it; one with errors is never kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select

from webapp import errors
from webapp.access import role_of
from webapp.errors import Refusal
from webapp.extensions import db
from webapp.forms.comparing import compare_around, compare_versions
from webapp.forms.findings import shown_finding
from webapp.forms.outline import outline
from webapp.forms.packing import unpacked
from webapp.forms.publishing import form_id_of, latest_version, title_of
from webapp.forms.sources import WORKBOOKS, source_of
from webapp.forms.worker import read_apart
from webapp.loaders.names import workers_by_id
from webapp.models import FormDefinition, FormSource, FormVersion

Json = dict[str, Any]
OFFICE = ("supervisor", "admin")


def form_list(worker_id: str, scope: Json) -> Json:
    """Every form by its latest version, and how that one stands today."""
    query = select(FormVersion).order_by(FormVersion.form_id, FormVersion.number.desc())
    by_form: dict[str, list[FormVersion]] = {}
    for version in db.session.scalars(query):
        by_form.setdefault(version.form_id or "", []).append(version)
    forms = [
        line_of(versions[0], scope["today"]) | {"earlier": len(versions) - 1}
        for versions in by_form.values()
    ]
    return {"forms": forms, "findings": [], "file_name": ""}


def form_page(worker_id: str, scope: Json) -> Json:
    """One version: its terms, its questions, and what it changed."""
    version = version_or_refuse(scope["version"])
    query = select(FormVersion).where(FormVersion.form_id == version.form_id)
    others = list(db.session.scalars(query.order_by(FormVersion.number.desc())))
    earlier = next((one for one in others if (one.number or 0) < (version.number or 0)), None)
    definition, xform = _made_of(version)
    rows = outline(definition, xform, scope["language"])
    return {
        "form": line_of(version, scope["today"], others),
        "versions": [line_of(one, scope["today"], others) for one in others],
        "published_by": workers_by_id().get(version.published_by or "", ""),
        "rows": rows,
        "languages": definition["languages"],
        "changes": _changes(earlier, rows, definition, scope["language"]) if earlier else None,
        "earlier": earlier.number if earlier else None,
    }


def form_candidate(worker_id: str, scope: Json) -> Json:
    """A workbook that waits to be published: its warnings, its questions, what it would change."""
    found = read_apart(waiting_or_refuse(worker_id, scope["upload"]).content)
    name = scope["query"].get("name", "")
    form_id = form_id_of(found.definition, name)
    latest = latest_version(form_id)
    rows = outline(found.definition, found.xform, scope["language"])
    return {
        "upload": scope["upload"],
        "file_name": name,
        "form_id": form_id,
        "title": title_of(found.definition, name),
        "findings": [shown_finding(one) for one in found.warnings],
        "rows": rows,
        "languages": found.definition["languages"],
        "latest": line_of(latest, scope["today"]) if latest else None,
        "changes": _changes(latest, rows, found.definition, scope["language"]) if latest else None,
        "typed": _terms_before(latest) | {"published_from": scope["today"]},
        "problem": None,
    }


def waiting_or_refuse(worker_id: str, upload: str) -> FormSource:
    """A workbook that may be published, or NOT_FOUND."""
    source = source_of(f"sha256:{upload}")
    if source is None or source.kind not in WORKBOOKS or role_of(worker_id) not in OFFICE:
        raise Refusal(errors.NOT_FOUND)
    return source


def _terms_before(latest: FormVersion | None) -> Json:
    """The terms of the version before, so that a new one does not lose them unseen."""
    programmes, days = (latest.programmes, latest.due_every) if latest else (None, None)
    return {"programmes": programmes or "", "due_every": str(days or "")}


def version_or_refuse(version_id: str) -> FormVersion:
    """A version of any form, or NOT_FOUND."""
    version = db.session.get(FormVersion, version_id)
    if version is None:
        raise Refusal(errors.NOT_FOUND)
    return version


def _made_of(version: FormVersion) -> tuple[Json, str]:
    kept = db.session.get_one(FormDefinition, version.definition)
    source = source_of(version.xform)
    xform = source.content.decode() if source else ""
    return unpacked(kept.packed or ""), xform


def _changes(earlier: FormVersion, rows: list[Json], definition: Json, language: str) -> Json:
    before, xform = _made_of(earlier)
    renames = definition.get("renames", [])
    changes = compare_versions(outline(before, xform, language), rows, renames)
    return changes | compare_around(before, definition)


def line_of(version: FormVersion, today: str, others: Sequence[FormVersion] = ()) -> Json:
    """A version as a row of a list; `others`: the versions of its form, the latest first."""
    after = (one for one in others if _replaces(one, version, today))
    return {
        "id": version.id,
        "form_id": version.form_id,
        "number": version.number,
        "version": version.version,
        "title": version.title,
        "published_from": version.published_from.isoformat() if version.published_from else None,
        "programmes": (version.programmes or "").splitlines(),
        "due_every": version.due_every,
        "retired_on": version.retired_on.isoformat() if version.retired_on else None,
        "stands": _stands(version, today),
        "replaced_by": next((one.number for one in after), None),
    }


def _replaces(later: FormVersion, version: FormVersion, today: str) -> bool:
    """Whether a later version has come into use for everybody whom this one is for."""
    has_begun = later.published_from is not None and later.published_from.isoformat() <= today
    theirs, ours = set((later.programmes or "").split("\n")), (version.programmes or "").split("\n")
    is_for_all = theirs == {""} or ("" not in ours and theirs.issuperset(ours))
    return (later.number or 0) > (version.number or 0) and has_begun and is_for_all


def _stands(version: FormVersion, today: str) -> str:
    """`retired`, `to_come` or `in_use`."""
    if version.retired_on is not None and version.retired_on.isoformat() <= today:
        return "retired"
    since = version.published_from
    return "to_come" if since is not None and since.isoformat() > today else "in_use"
