"""Stand-ins for what a rule is handed beside plain values, so that a vector can name it.

`{"@": "say"}` in a vector is a translator that puts its words in brackets, `{"@": "show"}` shows a
value as JSON, `{"@": "rules"}` knows one rule, `{"@": "records", "of": [...]}` holds view records.
Twin: tests/domain/stand_ins.mjs.
"""

from __future__ import annotations

import json
from typing import Any

from webapp.domain.query_run import Missing, Record


def made(value: Any) -> Any:
    """A value of a vector with its stand-ins made."""
    if isinstance(value, dict) and "@" in value:
        return STAND_INS[value["@"]](value)
    if isinstance(value, dict):
        return {name: made(part) for name, part in value.items()}
    return [made(part) for part in value] if isinstance(value, list) else value


class ListedRecords:
    """View records from a list; the case file `elsewhere` is not the worker's."""

    def __init__(self, records: list[Record]):
        self.records = records

    def every(self, types: list[str], case_file: str | None) -> list[Record]:
        """All of these types."""
        if case_file == "elsewhere":
            raise Missing(case_file)
        mine = [one for one in self.records if case_file in (None, one["case_file"])]
        return [one for one in mine if one["type"] in types]

    def find(self, type: str | None, id: str) -> Record | None:
        """One by its id."""
        found = (one for one in self.records if one["id"] == id and type in (None, one["type"]))
        return next(found, None)


STAND_INS = {
    "say": lambda _: lambda text: f"[{text}]",
    "show": lambda _: lambda line, value: f"{line['kind']} {json.dumps(value)}",
    "rules": lambda _: {"pair": lambda one, two: [two, one]},
    "records": lambda value: ListedRecords(value["of"]),
}
