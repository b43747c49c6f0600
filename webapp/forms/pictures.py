"""Pictures of labels: those that a workbook names, from the files that came with it.

A definition says which picture stands beside which label, by the record that holds it; that record
travels like the definition itself and has the name of its content, so a picture that two versions
share is one, and every phone has it before the version that shows it.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterator
from hashlib import sha256
from typing import Any

from webapp.forms.bundles import Bundle, plain_name
from webapp.forms.compiling import id_of
from webapp.forms.findings import Finding
from webapp.forms.picture_bytes import NotAPicture, Picture, read_picture
from webapp.forms.sheets import Row, Sheet, Workbook, spelled

#: A change carries 256 kB, of which base64 takes a third.
PICTURE_BYTES_MAX = 170_000
#: What every phone keeps of one form, and fetches over a slow road.
PICTURES_BYTES_MAX = 3_000_000
SIDE_MAX = 3_000

#: A record's fields by its id.
Records = dict[str, dict[str, str]]


def lay_pictures(
    bundle: Bundle, book: Workbook, definition: dict[str, Any]
) -> tuple[dict[str, list[Any]], Records, list[Finding]]:
    """What the definition says of its pictures, the records that hold them, and what is wrong.

    The first by the source that a label names: `[id, width, height, words]`, the words for whoever
    does not see it. A picture that was not given is a warning: the label stands there without it.
    """
    laid: dict[str, list[Any]] = {}
    records: Records = {}
    findings: list[Finding] = []
    places = dict(_named(book))
    for source in sorted(_sources(definition)):
        name = plain_name(source)
        sheet, row, column = places.get(name, ("", 0, ""))
        where = {"sheet": sheet, "row": row, "column": column}
        if name not in bundle.files:
            findings.append(Finding("picture_missing", {"name": name}, **where, is_warning=True))
            continue
        try:
            picture = _checked(name, bundle.files[name])
        except NotAPicture as refusal:
            findings.append(Finding(refusal.why, _said(name), **where))
            continue
        record_id, fields = record_of(picture)
        records[record_id] = fields
        laid[source] = [record_id, picture.width, picture.height, _words(name)]
    if sum(len(fields["content"]) for fields in records.values()) * 3 // 4 > PICTURES_BYTES_MAX:
        findings.append(Finding("pictures_heavy", {"most": "3 MB"}))
    return laid, records, findings


def pictures_named(definition: dict[str, Any]) -> set[str]:
    """The names of the files in which these pictures come."""
    return {plain_name(source) for source in _sources(definition)}


def record_of(picture: Picture) -> tuple[str, dict[str, str]]:
    """The id and the fields of the record that holds a picture."""
    digest = f"sha256:{sha256(picture.content).hexdigest()}"
    content = b64encode(picture.content).decode()
    fields = {"hash": digest, "mime": picture.mime, "content": content}
    return id_of(f"form_picture {digest}"), fields


def _checked(name: str, content: bytes) -> Picture:
    if name.endswith(".svg"):
        raise NotAPicture("picture_svg")
    picture = read_picture(content)
    if len(picture.content) > PICTURE_BYTES_MAX:
        raise NotAPicture("picture_heavy")
    if max(picture.width, picture.height) > SIDE_MAX:
        raise NotAPicture("picture_pixels")
    return picture


def _said(name: str) -> dict[str, str]:
    """The values of every sentence about one picture."""
    return {"name": name, "most": f"{PICTURE_BYTES_MAX // 1_000} kB", "side": f"{SIDE_MAX:,}"}


def _words(name: str) -> str:
    """`body_map-2.png` as words."""
    return re.sub(r"[\W_]+", " ", name.rpartition(".")[0]).strip() or name


def _sources(definition: dict[str, Any]) -> set[str]:
    """What labels name, as `jr://images/body_map.png`; one that an answer decides is none."""
    named = [
        forms["image"]
        for languages in definition["media"].values()
        for forms in languages.values()
        if "image" in forms
    ]
    return {pieces[0] for pieces in named if len(pieces) == 1 and isinstance(pieces[0], str)}


def _named(book: Workbook) -> Iterator[tuple[str, tuple[str, int, str]]]:
    """Where each picture is named; of several places the first."""
    found = [
        (plain_name(row.get(column)), (sheet.name, row.number, column))
        for sheet, row, column in _cells(book)
        if row.get(column)
    ]
    yield from reversed(found)


def _cells(book: Workbook) -> Iterator[tuple[Sheet, Row, str]]:
    for sheet in (book[name] for name in ("survey", "choices") if name in book):
        of_pictures = [one for one in sheet.columns if "image" in spelled(one).split("::")[:2]]
        yield from ((sheet, row, column) for row in sheet.rows for column in of_pictures)
