"""Whether a change looks like one (section 1), its schema (A5), and whether its values can be (A7).

Pure but for the schema: no session, no clock.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from webapp.schemas import RECORD_TYPES, SCHEMA_VERSION
from webapp.schemas.contract import check_fields
from webapp.sync.names import CHANGE_BYTES_MAX
from webapp.sync.verdict import Parked, invalid

_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_INSTANT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,6})?Z")
_TYPE = re.compile(r"[a-z][a-z0-9_]{0,39}")
#: A field, an element of a set, or an answer by its place in a form.
_FIELD = re.compile(
    "[a-z][a-z0-9_]{0,79}(/[a-z0-9_]{1,79}|\\.[^\\x00-\\x20/\ud800-\udfff]{1,190})?"
)
_TOKEN = re.compile(r"[\x21-\x7e]{1,64}")
SCHEMA_FIRST = 1

Write = dict[str, Any]


def is_id(value: Any) -> bool:
    """Whether this can name a change, a record or a case file."""
    return _fits(_ID, value)


def is_addressed(item: Any) -> bool:
    """Whether an item says who it is from and which case file it is for; else it is `malformed`."""
    return isinstance(item, dict) and all(is_id(item.get(k)) for k in ("id", "author", "case_file"))


def said(body: Mapping[str, Any], name: str) -> Any:
    """What a change says of itself under this name, or None when that cannot be (A7)."""
    value = body.get(name)
    return value if value is not None and OPTIONAL[name](value) else None


def readable_writes(body: Mapping[str, Any]) -> list[Write]:
    """The writes of any change, whatever else is wrong with it."""
    writes = body.get("writes")
    return [write for write in writes if _is_write(write)] if isinstance(writes, list) else []


def writes_of(body: Mapping[str, Any]) -> list[Write]:
    """The writes of a change that `check_shape` has let through."""
    return body["writes"]


def edited_fields(write: Write) -> Iterator[tuple[str, str]]:
    """The fields that a write edits, each with its record; a create edits none."""
    return iter(()) if is_create(write) else ((write["id"], field) for field in write["fields"])


def base_of(write: Write, field: str) -> list[str]:
    """The heads its author saw; left out means the record as it was created (section 1)."""
    return write["fields"][field].get("base", [write["id"]])


def check_shape(body: Mapping[str, Any], text: str) -> None:
    """Raise Parked unless the change has the form of section 1; `text` is its canonical JSON."""
    if len(text) > CHANGE_BYTES_MAX and _utf8_bytes(body) > CHANGE_BYTES_MAX:
        raise invalid("too_large")
    for name, fits in OPTIONAL.items():
        if body.get(name) is not None and not fits(body[name]):
            raise invalid("kind", label=name)
    writes = body.get("writes")
    if not isinstance(writes, list) or not writes or not all(map(_is_write, writes)):
        raise invalid("kind", label="writes")
    if len({write["id"] for write in writes}) < len(writes):
        raise invalid("record_twice")
    if any(write["id"] == body["id"] for write in writes):
        raise invalid("kind", label="id")


def check_schema(body: Mapping[str, Any]) -> None:
    """Raise Parked for a schema that cannot be read here (A5); the first has no elders."""
    if body.get("schema", SCHEMA_VERSION) < SCHEMA_FIRST:
        raise Parked("schema")
    unknown = any(write["type"] not in RECORD_TYPES for write in writes_of(body))
    if unknown and is_newer(body):
        raise Parked("schema")


def check_values(body: Mapping[str, Any]) -> None:
    """Raise Parked for the first value that its field cannot hold (A7)."""
    for write in writes_of(body):
        values = {name: cell["value"] for name, cell in write["fields"].items()}
        for problem in check_fields(write["type"], values, create=is_create(write)):
            if is_newer(body) and problem.reason == "unknown_field":
                continue
            field = f"{write['id']}.{problem.field}"
            reason = "schema" if is_newer(body) and problem.reason != "required" else "invalid"
            raise Parked(reason, field=field, problem=problem.sentence)
        for name in _null_booleans(values):
            raise invalid("kind", f"{write['id']}.{name}", label=name)


def is_newer(body: Mapping[str, Any]) -> bool:
    """Whether it was written under a schema this server does not know yet (A5)."""
    return body.get("schema", SCHEMA_VERSION) > SCHEMA_VERSION


def is_create(write: Write) -> bool:
    """Whether the write makes its record."""
    return write.get("create") is True


def _null_booleans(values: Mapping[str, Any]) -> Iterator[str]:
    """`voided` and the elements of sets are true or false, never null."""
    return (name for name, value in values.items() if value is None and _is_flag(name))


def _is_flag(name: str) -> bool:
    return name == "voided" or "/" in name


def _is_write(write: Any) -> bool:
    return (
        isinstance(write, dict)
        and _fits(_TYPE, write.get("type"))
        and is_id(write.get("id"))
        and write.get("create", False) in (True, False)
        and isinstance(write.get("fields"), dict)
        and all(_fits(_FIELD, name) and _is_cell(c) for name, c in write["fields"].items())
    )


def _is_cell(cell: Any) -> bool:
    return (
        isinstance(cell, dict)
        and "value" in cell
        and _is_tokens(cell.get("base", []))
        and _is_tokens(cell.get("seen", []))
    )


def _is_tokens(tokens: Any) -> bool:
    return isinstance(tokens, list) and all(_fits(_TOKEN, token) for token in tokens)


def _fits(pattern: re.Pattern[str], value: Any) -> bool:
    return isinstance(value, str) and pattern.fullmatch(value) is not None


def _is_whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def is_instant(value: Any) -> bool:
    """Whether this is RFC 3339 in UTC."""
    return _fits(_INSTANT, value)


def _utf8_bytes(body: Mapping[str, Any]) -> int:
    return len(json.dumps(body, ensure_ascii=False).encode("utf-8", "surrogatepass"))


#: What a change may say of itself beside its address, and what each must look like.
OPTIONAL = {"n": _is_whole, "schema": _is_whole, "occurred_at": is_instant, "replaces": is_id}
