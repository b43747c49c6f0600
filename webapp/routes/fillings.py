"""A form of the agency being filled in on the server for a client: kept, written, read.

What is kept or finished goes through the one write door like any other change, each answer as a
field with what its author saw of it. How it is asked: `asked_forms`. Twin in spirit of
service_worker/filling_request.js.
"""

from __future__ import annotations

from collections.abc import Sequence

from webapp import errors
from webapp.domain.canonical_json import canonical_json, object_in
from webapp.domain.forms import overview, places, posting, sheet
from webapp.domain.forms.paging import walk
from webapp.domain.parked import is_applied, parked_sentence
from webapp.domain.records import tokens_of
from webapp.errors import Refusal
from webapp.routes.asked_forms import AskedForm, Json, Raw, files_of
from webapp.routes.filling_record import FillingRecord
from webapp.routes.page_request import PageRequest
from webapp.sync.write import write, written_before


class FillingRequest(AskedForm):
    """One filling of one request."""

    leaves = ("save", "finish")

    def __init__(self, asked: PageRequest):
        record = asked.scope["needs"]["filling"]
        if record["case_file"] != asked.parameters["client"]:
            raise Refusal(errors.NOT_FOUND)
        super().__init__(asked, f"/clients/{record['case_file']}/fillings/{record['id']}")

    def told(self) -> Json:
        """The whole form as it was answered."""
        lines = overview.told_of(self.form, walk(self.form), self.reasons, self._earlier)
        return {"lines": lines, "scores": overview.scores_of(self.form), **files_of(self.store)}

    def seen(self, name: str) -> list[str]:
        """The tokens of a field of the record as it is."""
        return tokens_of(self.record["wire"], name)

    def leave(self, at: str, verb: str, raw: Raw) -> tuple[str | None, Json]:
        """Keep what was typed and write it; a form is finished when nothing is missing or wrong."""
        lines = overview.jump_lines(self.form, walk(self.form), self.reasons)
        if verb == "finish" and any(one["missing"] or one["wrong"] for one in lines):
            self.keep(at, sheet.LIST)
            return sheet.address_at(self.key, sheet.LIST, True), {}
        self.keep(at, at)
        is_last = verb == "finish"
        seen = object_in(posting.first_of(raw, "drawn"))
        more = self._into_record().writes(seen) if is_last else []
        problem = self.write(raw, self.changed | (self._finished() if is_last else {}), more)
        if problem:
            return None, self.sheet_at(at, True, {}, problem)
        client = f"/clients/{self.record['case_file']}"
        return f"{client}/filled/{self.record['id']}" if is_last else f"{client}/forms", {}

    def _finished(self) -> Json:
        values = {"finished_at": self.asked.now, "finished_by": self.asked.me["id"]}
        values |= {"reckoned": canonical_json(places.reckoned_of(self.form))}
        return values | {"scores": canonical_json(overview.scores_of(self.form))}

    def _into_record(self) -> FillingRecord:
        return FillingRecord(self.asked, self.form, self.reasons)

    def sheet_at(self, at: str, check: bool, raw: Raw, problem: str) -> Json:
        """A page; the last one says what goes into the client's record, beside what is there."""
        drawn = super().sheet_at(at, check, raw, problem)
        record = self._into_record() if drawn["at"] == sheet.LIST else None
        seen = object_in(drawn["drawn"]) | (record.drawn() if record else {})
        told = record.told() if record else None
        return drawn | {"drawn": canonical_json(seen), "record": told}

    def write(self, raw: Raw, values: Json, more: Sequence[Json] = ()) -> str:
        """Write these fields once, and put the draft away; a sentence where that cannot be.

        `more`: writes of the same change, into the client's record.
        """
        fields = {
            name: {"value": value, "base": self.bases.get(name) or self.seen(name)}
            for name, value in values.items()
        }
        problem = self._sent(self._fresh(raw), fields, more)
        if not problem:
            self.forget()
        return problem

    def _sent(self, change_id: str, fields: Json, more: Sequence[Json]) -> str:
        if not fields or written_before(change_id, worker_id=self.asked.worker_id):
            return ""
        one = {"type": "form_answers", "id": self.record["id"], "fields": fields}
        writes = [one, *more]
        change = {"id": change_id, "case_file": self.record["case_file"], "writes": writes}
        receipt = write(change | {"occurred_at": self.asked.now}, worker_id=self.asked.worker_id)
        if receipt["outcome"] == "quarantined":
            raise Refusal(errors.NOT_FOUND)
        return "" if is_applied(receipt) else parked_sentence(receipt, self.asked.say)
