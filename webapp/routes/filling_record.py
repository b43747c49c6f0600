"""What a filling says about its client, beside what stands in the client's record.

The last page of a filling shows it before anything is written, and carries what it was drawn from;
finishing writes it in the same change, so whatever parks the one parks the other.
Twin in spirit of service_worker/filling_record.js.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from webapp.domain.form_change import edited_fields
from webapp.domain.form_draw import sentence_of
from webapp.domain.forms import into_record
from webapp.domain.forms.around import reckoned_in
from webapp.domain.forms.form import Form
from webapp.domain.forms.places import texts_of
from webapp.domain.records import drawn_of
from webapp.routes.page_request import PageRequest
from webapp.schemas.contract import contract

Json = dict[str, Any]


class FillingRecord:
    """The client's record, and what one filling would make of it."""

    def __init__(self, asked: PageRequest, form: Form, reasons: Mapping[str, str]):
        self.asked, self.needs, self.lines = asked, asked.scope["needs"], client_lines()
        self.client, self.form = self.needs["client"], form
        answers = into_record.answers_into(form, reasons)
        said = into_record.values_into(answers, self.lines, self._before(), asked.zone)
        self.values, self.problems = said["values"], said["problems"]

    def drawn(self) -> Json:
        """What the page carries of the record; nothing where the form writes nothing into it."""
        names = into_record.names_into(self.form.definition, self.lines)
        return {self.client["id"]: drawn_of(self.client["wire"], names)} if names else {}

    def told(self) -> Json:
        """What would be `written`, field by field beside what stands there, and what is `unfit`."""
        say = self.asked.say
        written = [
            {
                "label": say(self.lines[one["field"]]["label"]),
                "was": self._shown(one["field"], one["was"]),
                "becomes": self._shown(one["field"], one["becomes"]),
            }
            for one in into_record.changes_into(self.values, self.lines, self.client)
        ]
        return {"written": written, "unfit": [sentence_of(one, say) for one in self.problems]}

    def writes(self, seen: Json) -> list[Json]:
        """The write into the record, each field on what its author saw: what `drawn` gave (D2)."""
        client = self.client["id"]
        known = seen if isinstance(seen.get(client), dict) else self.drawn()
        fields = edited_fields(self.values, known.get(client, {}), self.lines, always=False)
        return [{"type": "client", "id": client, "fields": fields}] if fields else []

    def _shown(self, field: str, value: Any) -> str:
        line, show = self.lines[field], self.asked.show
        if line["kind"] != "set":
            return show(line, value)
        of_one = {**line, "kind": "choice"}
        return ", ".join(show(of_one, code) for code in value or []) or show(line, None)

    def _before(self) -> dict[str, str]:
        """What the form said that this one corrects."""
        corrected = self.needs["filling"]["corrects"]
        former = next((one for one in self.needs["all"] if one["id"] == corrected), None)
        return texts_of(former["answers"] or {}) | reckoned_in(former) if former else {}


@cache
def client_lines() -> Json:
    """The fields of a client, as the contract has them."""
    lines: Json = contract()["types"]["client"]["fields"]
    return lines
