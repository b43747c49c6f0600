"""Forms, as a change: the writes that a form's answers make, and nothing that nobody changed.

An edit sends only what differs from what was drawn, each with the tokens it was drawn from (D2).
Voiding names every token the page has shown (A13). Settling a conflict names all its heads.
Twin: service_worker/domain/form_change.js.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from webapp.domain.canonical_json import object_in, same_json
from webapp.domain.expressions import value_of
from webapp.domain.fold import text_of
from webapp.domain.form_values import cleaned
from webapp.domain.records import lines_of

Form = Mapping[str, Any]
Fields = dict[str, Any]
Write = dict[str, Any]
MINUTE = len("2026-11-22T18:03")


def writes_of(form: Form, values: Form, drawn: Form, scope: Form, contract: Form) -> list[Write]:
    """The writes of a form's change; none where nothing differs."""
    lines = contract["types"][form["type"]]["fields"]
    if form["record"] is None:
        fields = created_fields(values, lines) | set_fields(form["sets"], scope, lines, drawn=None)
        fields |= {name: {"value": value} for name, value in (scope.get("copied") or {}).items()}
        write = {"type": form["type"], "id": value_of(form["id"], scope)}
        writes = [{**write, "create": True, "fields": fields}]
    else:
        record_id = id_of(value_of(form["record"], scope))
        seen = drawn.get(record_id) or {}
        answers = answers_of(form, values, seen)
        fields = edited_fields(answers, seen, lines, always=form["settles"])
        fields |= set_fields(form["sets"], scope, lines, drawn=seen)
        writes = [{"type": form["type"], "id": record_id, "fields": fields}] if fields else []
    return writes + [one for also in form["also"] for one in _also(also, drawn, scope, contract)]


def created_fields(values: Form, lines: Form) -> Fields:
    """What a create writes: every answer there is."""
    flat = flat_values(values, lines)
    return {
        name: {"value": value}
        for name, value in flat.items()
        if value is not None and not (value is False and "/" in name)
    }


def edited_fields(values: Form, seen: Form, lines: Form, *, always: bool) -> Fields:
    """What an edit writes: what differs from the page, with the tokens the page was drawn from."""
    fields = {}
    for name, value in flat_values(values, lines).items():
        tokens, shown = seen_of(seen, name)
        if always or not same_answer(lines.get(name.partition("/")[0], {}), shown, value):
            fields[name] = {"value": value, "base": tokens}
    return fields


def answers_of(form: Form, values: Form, seen: Form) -> Fields:
    """The values without the boxes that stay empty where nothing was known: that says nothing."""
    boxes = [field["name"] for field in form["fields"] if field.get("widget") == "checkbox"]
    silent = [name for name in boxes if values[name] is False and seen_of(seen, name)[1] is None]
    return {name: value for name, value in values.items() if name not in silent}


def set_fields(sets: Form, scope: Form, lines: Form, *, drawn: Form | None) -> Fields:
    """What a form writes without asking."""
    values = {name: value_of(value, scope) for name, value in sets.items()}
    if drawn is None:
        return created_fields(values, lines)
    fields = edited_fields(values, drawn, lines, always=False)
    if "voided" in fields:
        others = [seen_of(drawn, name)[0] for name in drawn if name != "voided"]
        fields["voided"]["seen"] = sorted({token for tokens in others for token in tokens})
    return fields


def flat_values(values: Form, lines: Form) -> Fields:
    """The values by their names on the wire: each element of a set a boolean of its own."""
    flat: Fields = {}
    for name, value in values.items():
        line = lines.get(name, {})
        if line.get("kind") == "set":
            flat.update({f"{name}/{code}": code in (value or []) for code, _ in line["choices"]})
        else:
            flat[name] = value
    return flat


def same_answer(line: Form, shown: Any, value: Any) -> bool:
    """Whether an answer is what the page has shown: to the minute, without blanks at the ends."""
    if line.get("kind") == "datetime" and shown and value:
        return text_of(shown)[:MINUTE] == value[:MINUTE]
    if isinstance(shown, str) and isinstance(value, str):
        return cleaned(shown) == cleaned(value)
    return same_json(shown, value)


def drawn_from(text: str) -> Fields:
    """What a page was drawn from, as its form sends it back; from anybody: only objects count."""
    return {record: seen for record, seen in object_in(text).items() if isinstance(seen, dict)}


def seen_of(seen: Form, name: str) -> tuple[list[str], Any]:
    """The tokens and the value a page was drawn with; of what it has not shown, nothing."""
    line = seen.get(name)
    if not isinstance(line, list) or len(line) != 2 or not isinstance(line[0], list):
        return [], None
    return [token for token in line[0] if isinstance(token, str)], line[1]


def wire_names(form: Form, sets: Form, lines: Form) -> list[str]:
    """The wire names a page must carry tokens of: those a form may write; all when it voids."""
    asked = [field["name"].removeprefix("keep.") for field in form["fields"]]
    names = list(lines) if "voided" in sets else asked
    lines = lines_of(lines, names, {})
    known = {name: None for name in [*names, *sets] if name in lines}
    return [*flat_values(known, lines), *(["voided"] if "voided" in sets else [])]


def id_of(record: Any) -> Any:
    """The id of a record, or the id itself."""
    return record["id"] if isinstance(record, Mapping) else record


def _also(also: Form, drawn: Form, scope: Form, contract: Form) -> list[Write]:
    if also["when"] is not None and not value_of(also["when"], scope):
        return []
    lines = contract["types"][also["type"]]["fields"]
    if also["record"] is None:
        fields = set_fields(also["sets"], scope, lines, drawn=None)
        record_id = value_of(also["id"], scope)
        return [{"type": also["type"], "id": record_id, "create": True, "fields": fields}]
    record_id = id_of(value_of(also["record"], scope))
    fields = set_fields(also["sets"], scope, lines, drawn=drawn.get(record_id) or {})
    return [{"type": also["type"], "id": record_id, "fields": fields}] if fields else []
