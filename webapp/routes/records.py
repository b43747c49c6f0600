"""The records of one request: what the worker may see, as view records, each read once.

Every door is `access`; what is not there and what may not be seen are the same answer. Its twin in
spirit is service_worker/view_records.js.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any

from webapp import access
from webapp.domain.cover import lies_on_cover
from webapp.domain.due import DUE_TYPES, due_facts
from webapp.domain.query_run import Missing
from webapp.domain.records import view_of
from webapp.errors import Refusal
from webapp.forms.packing import unpacked

Record = dict[str, Any]
#: Types of which there are few and that are asked for one by one: read together, once.
READ_TOGETHER = ("client", "worker", "team")


class RequestRecords:
    """Answers `every`, `find` and `facts` for one worker, for the length of one request."""

    def __init__(self, worker_id: str, contract: Record, today: str, zone: str):
        self.worker_id = worker_id
        self.today = today
        self.zone = zone
        self.contract = contract
        self.read: dict[tuple[str, ...], list[Record]] = {}
        self.found: dict[str, Record | None] = {}

    @cached_property
    def visible(self) -> list[str]:
        """The ids of the case files that the worker may see now (F1)."""
        return [case_file.id for case_file in access.visible_case_files(self.worker_id)]

    def every(self, types: Sequence[str], case_file: str | None) -> list[Record]:
        """Those of one case file, or on all covers. Raises Missing for what is not the worker's."""
        if case_file is not None and case_file not in self.visible:
            raise Missing(case_file)
        key = (case_file or "", *types)
        if key not in self.read:
            ids = self.visible if case_file is None else [case_file]
            views = [self._view(wire) for wire in access.feed_of(ids, types)]
            self.read[key] = views if case_file else [one for one in views if self._is_on_top(one)]
        return self.read[key]

    def facts(self) -> list[Record]:
        """What the due rules know of each case file."""
        files: dict[str, list[Record]] = {}
        for wire in access.feed_of(self.visible, DUE_TYPES):
            files.setdefault(wire["case_file"], []).append(self._view(wire))
        return [due_facts(records, self.zone) for records in files.values()]

    def find(self, type: str | None, id: str) -> Record | None:
        """One record of that type (of any type), or None."""
        if id not in self.found:
            self.found[id] = self._look_up(type, id)
        record = self.found[id]
        return record if record and type in (None, record["type"]) else None

    def definition(self, version: Record) -> Record:
        """What a published version of a form asks. Raises Missing."""
        record = self.find("form_definition", version["definition"])
        if record is None:
            raise Missing("form_definition")
        return unpacked(record["packed"])

    def _look_up(self, type: str | None, id: str) -> Record | None:
        if type in READ_TOGETHER:
            return next((one for one in self.every([type], None) if one["id"] == id), None)
        try:
            wire = access.record_for(self.worker_id, id)
        except Refusal:
            return None
        return self._view(wire | {"case_file": access.case_file_of_record(self.worker_id, id)})

    def _is_on_top(self, record: Record) -> bool:
        return lies_on_cover(record, self.today, self.zone)

    def _view(self, wire: Record) -> Record:
        return view_of(wire, self.contract, wire["case_file"], "server")
