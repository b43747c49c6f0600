"""Clients whose every field holds what breaks careless software, made from the contract.

One client for each hostile text, with two records of each type of a client's case file; a new type
or field is covered without being added here.
"""

from __future__ import annotations

from typing import Any

from tests.browser.kit.ledger import Ledger
from webapp.clock import new_id

TEXTS = {
    "markup": "</textarea></title><img src=x onerror=alert(1)><script>alert(1)</script><!-- ]]>",
    "htmx": '" hx-get="/logout" hx-trigger="load" data-x="<div hx-post=/logout hx-trigger=load>',
    "directions": "\u202edlrow olleh\u202c \u2067שלום\u2069 مرحبا \u200f\u200e end",
    "emoji": "👩‍👩‍👧🏽" + "😀" * 2000,
    "quotes": "\"double\" 'single' `tick` &amp; &lt;b&gt; \\ \n\n\t next line\r\nlast line \r",
    "templates": "{{ 7*7 }} {% raw %} ${7*7} %(name)s %s %% {# no #} <%= x %>",
    "letters": "İıßﬁǅ Ünïcödé ﬀ \u00a0\u2028\u2029\ufeff\u0085\u00ad ½ ² ǆ Ω",
}
DAYS = {"date": "2026-11-20", "time": "09:30", "datetime": "2026-11-20T16:30:00.000Z"}
LEFT_OUT = ("membership", "due_item", "review")
PER_CHANGE = 5


def move_in(ledger: Ledger, contract: dict[str, Any], worker: str) -> list[str]:
    """Create the hostile clients through the write door; returns the ids of their case files."""
    clients = []
    version = ledger.records("form_version")[0]["id"]
    for text in TEXTS.values():
        client = new_id()
        writes = _writes(contract["types"], client, worker, text, version)
        for start in range(0, len(writes), PER_CHANGE):
            ledger.writes(worker, client, writes[start : start + PER_CHANGE])
        clients.append(client)
    return clients


def _writes(
    types: dict[str, Any], client: str, worker: str, text: str, version: str
) -> list[dict[str, Any]]:
    known = {"client": client, "worker": worker, "any": client, "form_version": version}
    writes = []
    for _ in range(2):
        for name, shape in types.items():
            if shape["case_file"] != "client" or name in LEFT_OUT:
                continue
            if name == "client" and writes:
                continue
            record = client if name == "client" else new_id()
            known[name] = record
            fields = {
                element: {"value": value}
                for field, kind in shape["fields"].items()
                for element, value in _values(field, kind, text, known).items()
            }
            writes.append({"type": name, "id": record, "create": True, "fields": fields})
    return writes


def _values(field: str, kind: dict[str, Any], text: str, known: dict[str, str]) -> dict[str, Any]:
    if field == "voided":
        return {}
    if kind["kind"] == "set":
        return {f"{field}/{code}": True for code, _ in kind["choices"]}
    if kind["kind"] == "answers":
        return {f"{field}.name": text[:200], f"{field}.age": "130", f"{field}.smokes": "yes"}
    value = _value(kind, text, known)
    return {} if value is None else {field: value}


def _value(kind: dict[str, Any], text: str, known: dict[str, str]) -> Any:
    if kind["kind"] == "group":
        parts = {name: _value(part, text, known) for name, part in kind["fields"].items()}
        return {name: value for name, value in parts.items() if value is not None}
    if kind["kind"] == "choice":
        return kind["choices"][len(kind["choices"]) // 2][0]
    if kind["kind"] == "reference":
        return known.get(kind["target"])
    plain = {
        "text": text[: kind.get("max_length", 200)],
        "boolean": True,
        "integer": kind.get("max", kind.get("min", 7)),
        "decimal": "12.50",
    }
    return (plain | {"long_text": plain["text"]} | DAYS)[kind["kind"]]
