"""FHIR R4 Patient: one resource a line (NDJSON), or a Bundle.

Validated with the published R4B model, which is R4's for Patient. Traps: dates may lack month or
day, several names and numbers are usual, and any line may be cut off.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from fhir.resources.R4B.patient import Patient
from pydantic import ValidationError

from webapp.imports.rows import FileRefused, Refused, Row, RowRefused, make_row, spoken_language

FULL_DATE = len("2026-01-31")
ROW_BYTES_MAX = 256_000
Resource = dict[str, Any]


def read_fhir(content: bytes, today: date) -> Iterator[Row | Refused]:
    """Every Patient of the file, in its order."""
    for number, found in enumerate(_resources(content), start=1):
        try:
            yield _row(number, found if isinstance(found, dict) else _parse(found), today)
        except RowRefused as refusal:
            yield Refused(number, str(refusal))


def _resources(content: bytes) -> Iterable[Resource | bytes]:
    """The entries of a Bundle, one lone resource, or the lines of NDJSON, not parsed yet."""
    lines = [line for line in content.split(b"\n") if line.strip()]
    if any(_is_resource(line) for line in lines[:10]) and len(lines) > 1:
        return lines
    try:
        whole = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        if len(lines) == 1:
            return lines
        raise FileRefused("The file is cut off, or it is not JSON") from error
    if isinstance(whole, dict) and whole.get("resourceType") == "Bundle":
        entries = whole.get("entry") or []
        if not isinstance(entries, list):
            raise FileRefused("The Bundle's entries are not a list")
        return [entry.get("resource") if isinstance(entry, dict) else entry for entry in entries]
    return [whole]


def _is_resource(line: bytes) -> bool:
    try:
        return "resourceType" in _parse(line)
    except RowRefused:
        return False


def _parse(line: object) -> Resource:
    if not isinstance(line, bytes):
        raise RowRefused("It is not a resource")
    if len(line) > ROW_BYTES_MAX:
        raise RowRefused("It is longer than any client's row can be")
    try:
        parsed = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise RowRefused("It is cut off, or it is not JSON") from error
    if not isinstance(parsed, dict):
        raise RowRefused("It is not a resource")
    return parsed


def _row(number: int, resource: Resource, today: date) -> Row:
    if resource.get("resourceType") != "Patient":
        raise RowRefused(f"It is a {resource.get('resourceType') or 'nameless thing'}, no Patient")
    try:
        Patient.model_validate(resource)
    except (ValidationError, RecursionError) as error:
        raise RowRefused(f"It is not a valid Patient: {_first_error(error)}") from error
    fields, remarks = _fields(resource)
    return make_row(number, fields, today, remarks)


def _first_error(error: Exception) -> str:
    if not isinstance(error, ValidationError):
        return "it is nested too deeply"
    first = error.errors()[0]
    place = ".".join(str(part) for part in first["loc"])
    return f"{place}: {first['msg']}" if place else str(first["msg"])


def _fields(resource: Resource) -> tuple[dict[str, Any], tuple[str, ...]]:
    name = _best(resource.get("name"), "use", ("official", "usual"))
    nickname = next((row for row in _list(resource, "name") if row.get("use") == "nickname"), {})
    born = resource.get("birthDate") or ""
    fields = {
        "external_id": _number(resource),
        "given_name": " ".join(name.get("given") or []),
        "family_name": name.get("family"),
        "preferred_name": " ".join(nickname.get("given") or []),
        "birth_date": born if len(born) == FULL_DATE else None,
        "phone": _phone(resource),
        "address": _address(resource),
        "primary_language": _language(resource),
        "status": "closed" if _has_died(resource) else "referred",
    }
    remarks = {
        f"The date of birth, {born}, is not a full date and was left out": born
        and len(born) != FULL_DATE,
        "This person has died; the file is closed": _has_died(resource),
    }
    return fields, tuple(remark for remark, applies in remarks.items() if applies)


def _has_died(resource: Resource) -> bool:
    """Whether the other system says so; the history stays readable, nobody is sent to the door."""
    return bool(resource.get("deceasedBoolean") or resource.get("deceasedDateTime"))


def _number(resource: Resource) -> str | None:
    """The medical record number; without one the resource's own id."""
    for identifier in _list(resource, "identifier"):
        codings = (identifier.get("type") or {}).get("coding") or []
        if any(coding.get("code") == "MR" for coding in codings) and identifier.get("value"):
            return str(identifier["value"])
    return resource.get("id")


def _phone(resource: Resource) -> str | None:
    phones = [row for row in _list(resource, "telecom") if row.get("system") == "phone"]
    return _best(phones, "use", ("mobile", "home")).get("value")


def _address(resource: Resource) -> dict[str, str]:
    address = _best(resource.get("address"), "use", ("home",))
    lines = address.get("line") or []
    found = {
        "street": lines[0] if lines else None,
        "unit": ", ".join(lines[1:]),
        "city": address.get("city"),
        "region": address.get("state"),
        "postal_code": address.get("postalCode"),
    }
    return {part: text for part, text in found.items() if text}


def _language(resource: Resource) -> str | None:
    spoken = sorted(_list(resource, "communication"), key=lambda row: not row.get("preferred"))
    codings = (spoken[0].get("language") or {}).get("coding") if spoken else None
    return spoken_language(codings[0].get("code") or "other") if codings else None


def _best(rows: list[Resource] | None, key: str, wanted: tuple[str, ...]) -> Resource:
    """The row whose `key` is wanted most; one of no kind at all comes before `old` and `temp`."""
    order = (*wanted, None)
    ranked = sorted(rows or [], key=lambda row: (*order, row.get(key)).index(row.get(key)))
    return ranked[0] if ranked else {}


def _list(resource: Resource, name: str) -> list[Resource]:
    return resource.get(name) or []
