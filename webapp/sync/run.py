"""One run of changes of one case file, under its lock: read once, written together (A1, A2, A12).

What a change needs is read once for the whole run and then kept true in memory; what it does is
written when the run ends. So a hundred changes cost a dozen statements instead of 1,600. It must
never outlive its transaction: what is kept here is true only under the lock.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from webapp.extensions import db
from webapp.models import CaseFile, Change, FeedRecord
from webapp.sync import rows
from webapp.sync.heads import Register
from webapp.sync.permission import Standing, standing_of
from webapp.sync.record import LiveRecord, opened
from webapp.sync.registers import Field, registers_of
from webapp.sync.shape import edited_fields, readable_writes
from webapp.sync.verdict import Verdict


class Stumbled(Exception):  # noqa: N818 - it is an answer, not an accident
    """A hasty run cannot take back what one change did; the careful one begins from the start."""


class Run:
    """What is known of a case file while its row is locked.

    A hasty run has no savepoints: where a change fails half way, the whole run is rolled back and
    made again as a careful one, in which each change has a savepoint of its own (A1).
    """

    def __init__(self, case_file: CaseFile, *, careful: bool):
        self.case_file, self.careful = case_file, careful
        self.forget()

    def forget(self) -> None:
        """Nothing is known any more: a savepoint was undone."""
        self._rows: dict[str, FeedRecord | None] = {}
        self._open: dict[str, LiveRecord] = {}
        self._registers: dict[Field, Register] = {}
        self._unwritten: dict[str, LiveRecord] = {}
        self._standings: dict[tuple[str, bool], Standing] = {}
        self._held: dict[str, Change] = {}
        self._asked_for: set[str] = set()

    def read_ahead(self, items: Iterable[Mapping[str, Any]]) -> None:
        """Ask once for everything that these changes name."""
        writes = [write for item in items for write in readable_writes(item)]
        self._read_rows({write["id"] for write in writes})
        self._read_registers({field for write in writes for field in edited_fields(write)})
        self._read_held({write["id"] for write in writes} | {self.case_file.id})

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """A careful run: a savepoint. A hasty one: a verdict passes while nothing was done yet."""
        before = self.case_file.seq
        try:
            if not self.careful:
                yield
                return
            self.write_out()
            with db.session.begin_nested():
                yield
                self.write_out()
        except OperationalError:
            raise
        except Exception as error:
            if self.careful:
                self.forget()
                raise
            if isinstance(error, Verdict) and self.case_file.seq == before:
                raise
            raise Stumbled from error

    def write_out(self) -> None:
        """Everything the changes have done so far reaches the database."""
        unwritten, self._unwritten = list(self._unwritten.values()), {}
        rows.follow(self.case_file.id, unwritten)
        for record in unwritten:
            record.write_row()
        db.session.flush()

    def standing(self, author: str, types: Iterable[str], now: str) -> Standing:
        """What a worker is to this case file, asked once (A4, A6)."""
        if self.case_file.kind == "agency":  # Here a change may say who is a supervisor.
            self.write_out()
            return standing_of(author, self.case_file, types, now)
        key = author, set(types) == {"membership"}
        if key not in self._standings:
            self._standings[key] = standing_of(author, self.case_file, types, now)
        return self._standings[key]

    def members_changed(self) -> None:
        """Who belongs here must be asked again."""
        self._standings = {}

    def taken(self, record_ids: Sequence[str]) -> str | None:
        """The first of these ids that some record on this server has already (A8)."""
        self._read_rows(set(record_ids))
        return next((record for record in record_ids if self._rows[record] is not None), None)

    def records(self, record_ids: Iterable[str]) -> dict[str, LiveRecord]:
        """The records of these ids that this case file has (A8)."""
        wanted = set(record_ids)
        self._read_rows(wanted)
        for record in wanted - self._open.keys():
            row = self._rows[record]
            if row is not None and row.case_file == self.case_file.id:
                self._open[record] = opened(row)
        return {record: self._open[record] for record in wanted if record in self._open}

    def keep(self, record: LiveRecord) -> None:
        """A record was made or changed: to be written, and known from now on."""
        self._rows[record.id] = record.row
        self._open[record.id] = self._unwritten[record.id] = record

    def registers(self, fields: Iterable[Field]) -> dict[Field, Register]:
        """The register of each of these fields (A10)."""
        wanted = set(fields)
        self._read_registers(wanted)
        return {field: self._registers[field] for field in wanted}

    def hold(self, change: Change) -> None:
        """Remember that it waits, until what it waits for arrives (A8)."""
        self._held[change.id] = change

    def waiting_for(self, arrived: Iterable[str]) -> list[Change]:
        """The held changes that wait for one of these, in the order of arrival (A8)."""
        wanted = set(arrived)
        self._read_held(wanted)
        held = [
            change
            for change in self._held.values()
            if change.outcome == "held" and change.waits_for in wanted
        ]
        return sorted(held, key=lambda change: change.arrival)

    def _read_rows(self, record_ids: set[str]) -> None:
        missing = record_ids - self._rows.keys()
        if not missing:
            return
        self._rows |= dict.fromkeys(missing)
        query = select(FeedRecord).where(FeedRecord.id.in_(missing))
        self._rows |= {row.id: row for row in db.session.scalars(query)}

    def _read_registers(self, fields: set[Field]) -> None:
        missing = fields - self._registers.keys()
        self._registers |= registers_of(missing) if missing else {}

    def _read_held(self, record_ids: set[str]) -> None:
        unasked = record_ids - self._asked_for
        if not unasked:
            return
        self._asked_for |= unasked
        query = select(Change).where(
            Change.waits_for.in_(unasked),
            Change.case_file == self.case_file.id,
            Change.outcome == "held",
        )
        self._held |= {change.id: change for change in db.session.scalars(query)}
