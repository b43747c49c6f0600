"""Publishing: a workbook without errors becomes the next version of its form.

The definition and the version are records of the agency's case file, written through the one door
by Doorstep itself; the ids of both follow from what they are, so two who publish in the same moment
cannot both make version 3. A version never changes; what changes is from when it is in use, for
which programmes, how often it falls due, and whether it is retired.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select

from webapp.extensions import db
from webapp.form_sentences import FORM_SENTENCES
from webapp.forms.compiling import hash_of, id_of
from webapp.forms.packing import packed
from webapp.forms.reading import Reading
from webapp.forms.sources import keep_source, kind_of_workbook
from webapp.models import FormDefinition, FormPicture, FormVersion
from webapp.schemas.published_form import NAME_LENGTH_MAX
from webapp.sync.names import AGENCY, APPLIED, SERVER
from webapp.sync.write import write

#: What pyxform calls a form whose author has given it no id.
NAMELESS = ("", "data", "form")


@dataclass(frozen=True)
class Release:
    """The terms on which a version is offered."""

    published_from: date
    #: One programme on a line; empty: for every client.
    programmes: str = ""
    #: Days from one filling to the next; None: never due.
    due_every: int | None = None


class NotPublished(ValueError):  # noqa: N818 - it is an answer, not an accident
    """A form that cannot become a version; `why` is a key of `form_sentences.FORM_SENTENCES`."""

    def __init__(self, why: str, **values: object) -> None:
        self.sentence, self.values = FORM_SENTENCES[why], values
        super().__init__(self.sentence % values)


def publish(
    content: bytes, found: Reading, release: Release, *, file_name: str, by: str | None = None
) -> FormVersion:
    """The new version of the form in this workbook, which was read without an error.

    `file_name` names a form whose author has not; `by` is the worker who publishes.
    """
    form_id = form_id_of(found.definition, file_name)
    latest = latest_version(form_id)
    digest = hash_of(found.definition)
    _refuse(form_id, latest, digest)
    number = (latest.number or 0) + 1 if latest else 1
    version_id = id_of(f"form_version {form_id} {number}")
    fields = _identity(found.definition, form_id, number, digest) | {
        "title": title_of(found.definition, file_name),
        "workbook": keep_source(content, kind_of_workbook(content)),
        "xform": keep_source(found.xform.encode(), "xform"),
        "published_by": by,
        "published_from": release.published_from.isoformat(),
        "programmes": release.programmes.strip() or None,
        "due_every": release.due_every,
    }
    _bring_pictures(found.pictures)
    writes = [*_definition(found.definition, digest), _creation("form_version", version_id, fields)]
    _send(writes)
    return db.session.get_one(FormVersion, version_id)


def form_id_of(definition: dict[str, Any], file_name: str) -> str:
    """The id its author gave it, or else what the file is called."""
    if definition["id"] not in NAMELESS:
        return definition["id"]
    return re.sub(r"\W+", "_", _stem_of(file_name)).strip("_").lower()[:NAME_LENGTH_MAX] or "form"


def title_of(definition: dict[str, Any], file_name: str) -> str:
    """The title its author gave it, or else its file's name as words."""
    if definition["title"] not in NAMELESS:
        return definition["title"][:NAME_LENGTH_MAX]
    words = re.sub(r"[\W_]+", " ", _stem_of(file_name)).strip(" ")
    return (words[:1].upper() + words[1:])[:NAME_LENGTH_MAX] or form_id_of(definition, file_name)


def _stem_of(file_name: str) -> str:
    return file_name.rpartition("/")[2].rpartition(".")[0] or file_name


def latest_version(form_id: str) -> FormVersion | None:
    """The version of the highest number, in use or not."""
    query = select(FormVersion).where(FormVersion.form_id == form_id)
    return db.session.scalar(query.order_by(FormVersion.number.desc()).limit(1))


def version_of(form_id: str, number: int) -> FormVersion | None:
    """One version of one form."""
    query = select(FormVersion).where(FormVersion.form_id == form_id)
    return db.session.scalar(query.where(FormVersion.number == number))


def _refuse(form_id: str, latest: FormVersion | None, digest: str) -> None:
    if latest is not None and latest.hash == digest:
        raise NotPublished("published_already", number=latest.number)
    if len(form_id) > NAME_LENGTH_MAX:
        raise NotPublished("form_id_too_long", most=NAME_LENGTH_MAX)


def _identity(definition: dict[str, Any], form_id: str, number: int, digest: str) -> dict[str, Any]:
    """What can never change about a version."""
    return {
        "form_id": form_id,
        "number": number,
        "version": definition["version"][:NAME_LENGTH_MAX] or None,
        "definition": id_of(digest),
        "hash": digest,
    }


def _definition(definition: dict[str, Any], digest: str) -> list[dict[str, Any]]:
    """The write that makes the definition's record, unless an earlier version has the same."""
    record_id = id_of(digest)
    if db.session.get(FormDefinition, record_id) is not None:
        return []
    return [_creation("form_definition", record_id, {"hash": digest, "packed": packed(definition)})]


def _bring_pictures(pictures: dict[str, dict[str, str]]) -> None:
    """Each in a change of its own, before the version that shows it; one that is here is not
    brought again."""
    for record_id, fields in pictures.items():
        if db.session.get(FormPicture, record_id) is None:
            _send([_creation("form_picture", record_id, fields)])


def _send(writes: list[dict[str, Any]]) -> None:
    receipt = write({"case_file": AGENCY, "writes": writes}, worker_id=SERVER)
    if receipt["outcome"] not in APPLIED:
        raise NotPublished("published_meanwhile")


def _creation(type_name: str, record_id: str, fields: dict[str, Any]) -> dict[str, Any]:
    cells = {name: {"value": value} for name, value in fields.items() if value is not None}
    return {"type": type_name, "id": record_id, "create": True, "fields": cells}
