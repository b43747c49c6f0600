"""Desk: what a supervisor does with a workbook in her browser: look at it, publish it, fetch it.

A workbook without errors is kept under its hash and waits; of one with errors nothing is kept.
"""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from urllib.parse import quote

from webapp import drafts, errors
from webapp.errors import Refusal
from webapp.extensions import db
from webapp.forms.bundles import unbundled
from webapp.forms.exporting import as_csv, as_xlsx
from webapp.forms.findings import Finding, shown_finding
from webapp.forms.picture_bytes import NotAPicture, read_picture
from webapp.forms.pictures import record_of
from webapp.forms.publishing import NotPublished, Release, publish
from webapp.forms.results import Table
from webapp.forms.sources import WORKBOOKS, keep_source, kind_of_workbook, source_of
from webapp.forms.worker import read_apart
from webapp.models import FormPicture, FormVersion
from webapp.schemas.published_form import DUE_DAYS_MAX

PROGRAMMES_LENGTH_MAX = 2000
FILE_NAME_LENGTH_MAX = 120
MIME = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "xls": "application/vnd.ms-excel",
    "zip": "application/zip",
    "xform": "application/xml",
    "csv": "text/csv; charset=utf-8",
}


@dataclass
class Looked:
    """What came of looking at an upload."""

    file_name: str
    findings: list[dict[str, Any]] = field(default_factory=list)
    #: The hash that it waits under, where it has no error.
    waits_under: str = ""

    @property
    def address(self) -> str:
        """The page where it can be published."""
        return f"/forms/uploads/{self.waits_under}?name={quote(self.file_name)}"


def look_at(content: bytes, file_name: str) -> Looked:
    """Read an upload in a process of its own; without an error it waits to be published."""
    looked = Looked(file_name[:FILE_NAME_LENGTH_MAX])
    found = read_apart(content)
    looked.findings = [shown_finding(one) for one in (*found.errors, *found.warnings)]
    if not content:
        looked.findings = [shown_finding(Finding("no_file"))]
    elif not found.errors:
        kept = keep_source(content, kind_of_workbook(content))
        looked.waits_under = kept.removeprefix("sha256:")
    return looked


def publish_upload(upload: str, typed: Mapping[str, str], worker_id: str) -> str:
    """Publish what waits under a hash, on the terms that were typed; the new version's id."""
    source = source_of(f"sha256:{upload}")
    if source is None or source.kind not in WORKBOOKS:
        raise Refusal(errors.NOT_FOUND)
    release = _release(typed)
    found = read_apart(source.content)
    name = typed.get("name", "")[:FILE_NAME_LENGTH_MAX]
    version = publish(source.content, found, release, file_name=name, by=worker_id)
    drafts.remove_drafts_at(f"/forms/uploads/{upload}/try")
    return version.id


def file_of(version_id: str, kind: str) -> tuple[bytes, str, str]:
    """A file that a version was made of: its bytes, what it is, and a name to keep it under."""
    version = db.session.get(FormVersion, version_id)
    if version is None or kind not in ("workbook", "xform"):
        raise Refusal(errors.NOT_FOUND)
    source = source_of(version.workbook if kind == "workbook" else version.xform)
    if source is None:
        raise Refusal(errors.NOT_FOUND)
    ending = "xml" if source.kind == "xform" else source.kind
    return source.content, MIME[source.kind], f"{_plain_name(version)}.{ending}"


def picture_of(picture_id: str) -> tuple[bytes, str]:
    """A picture beside a label of a published form, and its type."""
    picture = db.session.get(FormPicture, picture_id)
    if picture is None or picture.mime is None or picture.content is None:
        raise Refusal(errors.NOT_FOUND)
    return b64decode(picture.content), picture.mime


def picture_waiting(upload: str, picture_id: str) -> tuple[bytes, str]:
    """A picture of an upload that nobody has published yet, and its type."""
    source = source_of(f"sha256:{upload}")
    files = unbundled(source.content).files if source else {}
    for content in files.values():
        with suppress(NotAPicture):
            picture = read_picture(content)
            if record_of(picture)[0] == picture_id:
                return picture.content, picture.mime
    raise Refusal(errors.NOT_FOUND)


def results_file(version_id: str, kind: str, tables: Sequence[Table]) -> tuple[bytes, str, str]:
    """Tables as a file: all of them as xlsx, the first as csv."""
    version = db.session.get_one(FormVersion, version_id)
    content = as_xlsx(tables) if kind == "xlsx" else as_csv(tables[0])
    return content, MIME[kind], f"{_plain_name(version)}-results.{kind}"


def _plain_name(version: FormVersion) -> str:
    """A file's name that no system stumbles over."""
    plain = re.sub(r"[^A-Za-z0-9_-]+", "_", version.form_id or "").strip("_") or "form"
    return f"{plain}-{version.number}"


def _release(typed: Mapping[str, str]) -> Release:
    """The terms as they were typed. Raises NotPublished for what cannot be."""
    try:
        since = date.fromisoformat(typed.get("published_from", ""))
    except ValueError as error:
        raise NotPublished("bad_day") from error
    days = typed.get("due_every", "").strip()
    if days and not (days.isascii() and days.isdigit() and 1 <= int(days[:9]) <= DUE_DAYS_MAX):
        raise NotPublished("bad_due_every", most=DUE_DAYS_MAX)
    programmes = typed.get("programmes", "").replace("\r\n", "\n").replace("\x00", "")
    if len(programmes) > PROGRAMMES_LENGTH_MAX:
        raise NotPublished("programmes_too_long", most=PROGRAMMES_LENGTH_MAX)
    return Release(since, programmes, int(days) if days else None)
