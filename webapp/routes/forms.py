"""A declared form on the server: drawn for a GET; on a POST read, turned into a change and sent.

A form posted here goes through the one write door like any other change. What cannot be saved is
shown again as it was typed, with the sentence. Twin in spirit of service_worker/form_request.js.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

from webapp import clock, drafts, errors
from webapp.domain import form_change
from webapp.domain.canonical_json import canonical_json
from webapp.domain.expressions import filled, value_of
from webapp.domain.form_draw import draw_form
from webapp.domain.form_prepare import prepared, settled_values
from webapp.domain.form_read import read_form
from webapp.domain.fresh_ids import ids_from, is_id, same_input
from webapp.domain.parked import is_applied, parked_sentence
from webapp.domain.records import content_of, drawn_of, lines_of
from webapp.domain.settling import addenda_made, settlements_made, undo_changes
from webapp.errors import Refusal
from webapp.routes.fillings import FillingRequest
from webapp.routes.page_request import PageRequest
from webapp.sync.write import write, written_before

Json = dict[str, Any]
Raw = Mapping[str, Sequence[str]]


class FormRequest:
    """One form of one request."""

    def __init__(self, asked: PageRequest, form: Json, contract: Json):
        self.asked, self.declared, self.contract = asked, form, contract
        self.form = prepared(form, self.record, contract, asked.scope, asked.show)
        #: The filling that this form corrects: its answers go along, and what lies in its draft.
        self.corrects = FillingRequest(asked) if form["copies"] else None

    @cached_property
    def record(self) -> Json | None:
        """The record to edit. NOT_FOUND where it is not there, or not in the page's case file."""
        if self.declared["record"] is None:
            return None
        record = self._edited(self.declared["type"], self.declared["record"])
        if record is None or record["case_file"] != self._case_file(self.asked.scope):
            raise Refusal(errors.NOT_FOUND)
        return record

    @cached_property
    def fingerprint(self) -> str | None:
        """SHA-256 over the content of the record that the form names, as it is shown now."""
        record = value_of(self.declared["fingerprint"], self.asked.scope)
        return hashlib.sha256(content_of(record["wire"]).encode()).hexdigest() if record else None

    def draw(self) -> Json:
        """The form's context, with the draft laid over it."""
        draft = drafts.draft_of(self.asked.worker_id, self.asked.address)
        return self._draw(draft, first_of(draft or {}), [])

    def save(self, raw: Raw) -> tuple[str | None, Json]:
        """Send what was posted: where to go then, or None and the form to show again."""
        first = first_of(raw)
        if self.corrects and not self.corrects.is_finished:
            raise Refusal(errors.NOT_FOUND)
        read = read_form(self.form, raw, self.asked.zone)
        if read["problems"]:
            return None, self._draw(raw, first, read["problems"])
        if stands := self._stands():
            closed = {"field": "", "sentence": self.asked.say(errors.FIELD_SENTENCES[stands])}
            return None, self._draw(raw, clock.new_id(), [closed])
        values = read["values"]
        if self.record and self.form["settles"]:
            values = settled_values(self.form, values, self.record)
        scope = self._scope(first) | {"form": read["values"]}
        changes = self._changes(values, raw, scope)
        problems = next((wrong for change in changes if (wrong := self._send(change, scope))), [])
        if problems:
            return None, self._draw(raw, clock.new_id(), problems)
        drafts.remove_draft(self.asked.worker_id, self.asked.address)
        if self.corrects:
            self.corrects.forget()
        return filled(self.form["then"], scope), {}

    def _stands(self) -> str:
        """Why it is edited no more, a sentence's key, or nothing: said before a change is made.

        To settle what is signed is to say it again, so that may be done (A15, A16).
        """
        if self.record is None or self.form["settles"]:
            return ""
        undone = ("subject_type", "subject") if self.form["undoes"] else ("type", "id")
        kind, subject = (self.record[name] for name in undone)
        line = self.contract["types"].get(kind, {"frozen_when": None, "closed_by": None})
        if closed_by := line["closed_by"]:
            closed = self.asked.records.find(kind, subject)
            return "finished" if closed and closed[closed_by] is not None else ""
        if not (frozen := line["frozen_when"]):
            return ""
        signed = self.asked.records.every([frozen["type"]], self.record["case_file"])
        return "frozen" if any(one[frozen["field"]] == subject for one in signed) else ""

    def _changes(self, values: Json, raw: Raw, scope: Json) -> list[Json]:
        if self.record and self.form["undoes"]:
            scope |= {"lines": self._lines(self.record["subject_type"], [self.record["field"]])}
            return undo_changes(self.record, scope["needs"]["settlements"], scope)
        drawn = form_change.drawn_from(next(iter(raw.get("drawn", [])), ""))
        writes = form_change.writes_of(self.form, values, drawn, scope, self.contract)
        if self.record and self.form["settles"]:
            scope |= {"lines": self._lines(self.record["type"], self.record["conflicts"])}
            writes += settlements_made(writes, self.record, scope["needs"]["settlements"], scope)
            length_max = self.contract["types"]["addendum"]["fields"]["text"]["max_length"]
            writes += addenda_made(self.record, scope, self.asked.show, length_max)
        return [{"id": scope["new"]["change"], "writes": writes}] if writes else []

    def _lines(self, type_name: str, names: list[str]) -> Json:
        return lines_of(self.contract["types"].get(type_name, {"fields": {}})["fields"], names, {})

    def _send(self, change: Json, scope: Json) -> list[Json]:
        said = {"case_file": self._case_file(scope), "occurred_at": self.asked.now}
        receipt = self._write_once(change | said)
        if receipt["outcome"] == "quarantined":
            raise Refusal(errors.NOT_FOUND)
        sentence = parked_sentence(receipt, self.asked.say)
        return [] if is_applied(receipt) else [{"field": "", "sentence": sentence}]

    def _write_once(self, change: Json) -> Json:
        """Sent twice, as by a double tap or by going back: the first is sent again (A3).

        Asked before, and once more where the first came in between.
        """
        me = self.asked.worker_id
        receipt = write(self._as_before(change), worker_id=me)
        if receipt["outcome"] == "id_reused":
            receipt = write(self._as_before(change), worker_id=me)
        return receipt

    def _as_before(self, change: Json) -> Json:
        before = written_before(change["id"], worker_id=self.asked.worker_id)
        if before and same_input(self.form, before["writes"], change["writes"]):
            return before
        return change

    def _draw(self, raw: Raw | None, first: str, problems: list[Json]) -> Json:
        scope = self._scope(first)
        carried = next(iter((raw or {}).get("drawn", [])), None)
        state = {
            "action": self.asked.address,
            "new": first,
            "drawn": carried if carried is not None else canonical_json(self._drawn(scope)),
            "values": self.record or self._defaults(scope),
            "raw": raw,
            "problems": problems,
        }
        return draw_form(self.form, state, self.asked.say, self.asked.zone)

    def _drawn(self, scope: Json) -> Json:
        edited = [(self.record, self.form, self.form["sets"])] if self.record else []
        for also in self.form["also"]:
            record = self._edited(also["type"], also["record"]) if also["record"] else None
            edited += [(record, {"fields": []}, also["sets"])] if record else []
        drawn = {}
        for record, form, sets in edited:
            lines = self.contract["types"][record["type"]]["fields"]
            names = form_change.wire_names(form, sets, lines)
            drawn[record["id"]] = drawn_of(record["wire"], names)
        return drawn

    def _edited(self, type_name: str | None, expression: str) -> Json | None:
        record_id = form_change.id_of(value_of(expression, self.asked.scope))
        return self.asked.records.find(type_name, record_id) if record_id else None

    def _case_file(self, scope: Json) -> str | None:
        return form_change.id_of(value_of(self.declared["case_file"], scope))

    def _scope(self, first: str) -> Json:
        known = {"new": ids_from(first, self.declared), "fingerprint": self.fingerprint}
        copied = {"copied": self.corrects.answers} if self.corrects else {}
        return self.asked.scope | known | copied

    def _defaults(self, scope: Json) -> Json:
        return {one["name"]: value_of(one.get("default"), scope) for one in self.form["fields"]}


def first_of(raw: Raw) -> str:
    """The id that the form was drawn with, or a fresh one."""
    carried = next(iter(raw.get("new", [])), None)
    return carried if is_id(carried) else clock.new_id()
