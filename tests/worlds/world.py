"""A whole world: people, the road, the office, and the end, when the faults stop.

`watch.py` looks at it after each deed, `oracle.py` when it has fallen silent.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import select, update

from tests.cast import create, edit
from tests.sync.device import SETTLED, SILENCE, Answer, Device, Flight, Json
from tests.worlds.diary import deed
from tests.worlds.kinds import KINDS_OF_PHONES
from tests.worlds.line import Line
from tests.worlds.people import ASK_FIELDS, KINDS, TEXT_FIELD, VALUES
from tests.worlds.road import EVERYTHING
from tests.worlds.shut import Shut
from tests.worlds.watch import Watch
from webapp.clock import now, stamp
from webapp.errors import Refusal
from webapp.extensions import db
from webapp.models import Access, CaseFile, FeedRecord
from webapp.models import Change as ChangeRow
from webapp.sync.names import SERVER
from webapp.sync.parked import decide_parked

RESTORES_MAX = 2
ROUNDS_MAX = 40
ROUNDS_STILL = 2


class World(Shut):
    """The verbs of the office, the beginning and the end."""

    @deed
    def starts(self, kinds: Sequence[int]) -> None:
        """Rosa, Sam and Vera have a phone each, and know their clients."""
        self.watch = Watch(self)
        goal = edit("goal", self.agency.goal, [self.agency.goal], **{TEXT_FIELD: self.page()})
        self.agency.write(self.agency.vera, self.agency.mrs_alvarez, goal)
        self.backups.append(self.office.back_up())
        people = (self.agency.rosa, self.agency.sam, self.agency.vera)
        for place, worker in enumerate(people):
            kind = KINDS_OF_PHONES[kinds[place % len(kinds)] % len(KINDS_OF_PHONES)]
            self.tally[f"phone: {kind}"] += 1
            self.own[place] = []
            self.phones.append(self.makers.new(kind, worker, Line(self.office, worker)))
            self.exchanges(place, "arrives", 0)
        self.backups.append(self.office.back_up())

    def look(self) -> None:
        """After each deed."""
        self.watch.look()

    def read(self, device: Device, flight: Flight, answer: Answer) -> None:
        """S1 and S6 of each answer."""
        super().read(device, flight, answer)
        self.watch.read(device, flight, answer)

    def applied(self, device: Device) -> None:
        """S9, S10, S11 of each phone."""
        self.watch.applied(device)

    def read_sealed(self, path: str, text: str, answer: Answer) -> None:
        """S1 of each answer to a phone that is shut."""
        super().read_sealed(path, text, answer)
        self.watch.read_sealed(path, answer)

    def is_called_back(self, named: str, end: str) -> None:
        """W3, W5."""
        self.watch.is_called_back(named, end)

    def starts_again(self, places: list[int]) -> None:
        """Cursors begin anew."""
        self.watch.forgets_phones(places)

    # Two deeds in one go

    @deed
    def writes_and_signs(self, phone: int, case_file: int) -> None:
        """A note, signed at once."""
        self.plans(phone, case_file, KINDS.index("progress_note"))
        self.signs(phone, case_file)

    @deed
    def plans_too_late(self, phone: int, nth: int) -> None:
        """A goal for a discharged client, and more about it: held until the first is decided."""
        self.goes_wrong(phone, "closed", nth)
        known = self.phone(phone).known("goal").items()
        for goal in [id_ for id_, file in known if file == self.agency.mr_brooks][-1:]:
            self._edit_record(phone, "goal", goal, self.agency.mr_brooks, ASK_FIELDS[:1], nth)

    # What the office does

    @deed
    def supervisor_edits(self, nth: int, name: int, value: int) -> None:
        """Vera, at her desk: the same path, no phone, no journal."""
        goals = select(FeedRecord).where(FeedRecord.type == "goal").order_by(FeedRecord.id)
        found = db.session.scalars(goals.where(FeedRecord.case_file.in_(self.files))).all()
        if not found:
            return
        row, field = found[nth % len(found)], ASK_FIELDS[name % len(ASK_FIELDS)]
        write = edit("goal", row.id, [row.id], **{field: VALUES[value % len(VALUES)]})
        self.agency.write(self.agency.vera, row.case_file, write)
        self.named[row.id, field].add(row.id)
        self.tally["deed: supervisor_edits"] += 1

    @deed
    def is_backed_up(self) -> None:
        """Tonight's backup takes the place of the last one."""
        self.backups = [self.office.back_up()]

    @deed
    def is_restored(self) -> None:
        """From a backup that is older than what phones were told (S12)."""
        if self.restores < RESTORES_MAX:
            self.restores += 1
            self.tally["fault: restore"] += 1
            self.caught_half_way |= self._half_come()
            self.office.restored(self.backups[-1])
            self.spoken.clear()
            self.watch.forget()

    def _half_come(self) -> set[str]:
        """To a phone, or on the way to one."""
        parts = [part for *_, said in self.in_flight for part in _parts(said)]
        here = [file for device in self.phones for file in device.half_come()]
        return {*here, *(file for file, part in parts if part.get("more"))}

    @deed
    def hands_over(self, worker: int, case_file: int) -> None:
        """Sam or Rosa leaves a case file, or comes back to it."""
        who = (self.agency.sam, self.agency.rosa)[worker % 2]
        file = self.files[case_file % len(self.files)]
        lines = self._lines_of(who, file)
        self.tally[f"fault: {'leaves' if lines else 'returns'}"] += 1
        if not lines:
            self._cover(who, file)
            return
        writes = [edit("membership", line.membership, ended_at=stamp(now())) for line in lines]
        if any(line.role == "primary" for line in lines):
            other = self.agency.sam if who == self.agency.rosa else self.agency.rosa
            writes.append(create("membership", worker=other, role="primary"))
        self.agency.write(SERVER, file, *writes)

    @deed
    def parked_work_is_decided(self) -> None:
        """In the middle of everything."""
        self._decide_parked()

    @deed
    def history_is_trimmed(self, case_file: int) -> None:
        """Cursors from before this moment are told to begin again (F3)."""
        file = self.files[case_file % len(self.files)]
        db.session.commit()
        db.session.execute(update(CaseFile).where(CaseFile.id == file).values(floor=CaseFile.seq))
        db.session.commit()
        self.tally["fault: floor"] += 1

    # The end

    @deed
    def falls_silent(self) -> int:
        """S7: no more faults; everybody exchanges until nothing is left to say."""
        self.in_flight.clear()
        self.office.mend()
        for who in (self.agency.rosa, self.agency.sam):
            for file in self.files:
                if not self._lines_of(who, file):
                    self._cover(who, file)
        still = 0
        for rounds in range(1, ROUNDS_MAX + 1):
            before = self._standing()
            for device in self.opened():
                self._exchange(device)
                self._sees_to(device, "arrives", 0)
            self._decide_parked()
            # A phone that is told to begin again shows nothing new before its next exchange.
            is_still = self._standing() == before and self._is_settled()
            still = still + 1 if is_still else 0
            if still == ROUNDS_STILL:
                return rounds
        raise AssertionError("S7: the phones never fell silent")

    def _exchange(self, device: Device) -> None:
        flight = device.begin(*EVERYTHING)
        answer = SILENCE if flight is None else self.carried(device, flight)
        if flight is not None:
            self.arrive(device, flight, answer)
        if flight is None or answer["kind"] == "signed_out":
            # It may not even have been let enrol: its session went with a restore, or its phone.
            device.carry.signs_in()  # type: ignore[attr-defined]
            device.sign_in()

    def _standing(self) -> list[object]:
        """All that could still move."""
        db.session.rollback()
        files = db.session.execute(select(CaseFile.id, CaseFile.tag).order_by(CaseFile.id)).all()
        return [files, *((d.outbox(), d.records(), d.remains()) for d in self.opened())]

    def _is_settled(self) -> bool:
        """Whether every change has its answer, and has come back where it was applied."""
        stages = {stage for device in self.opened() for stage in device.outbox().values()}
        return stages <= {*SETTLED, "held"}

    def _lines_of(self, worker: str, case_file: str) -> list[Access]:
        db.session.rollback()
        query = select(Access).where(Access.worker == worker, Access.case_file == case_file)
        return list(db.session.scalars(query.where(Access.open_at(stamp(now())))))

    def _cover(self, worker: str, case_file: str) -> None:
        self.agency.write(SERVER, case_file, create("membership", worker=worker, role="covering"))

    def _decide_parked(self) -> None:
        """What can be accepted is; the rest is put aside with its content."""
        db.session.rollback()
        waiting = select(ChangeRow.id).where(
            ChangeRow.outcome == "parked",
            ChangeRow.decision.is_(None),
            ChangeRow.case_file.in_((*self.files, self.agency.mr_brooks)),
            ChangeRow.reason.in_(("not_assigned", "closed", "internal", "id_taken")),
        )
        for change in db.session.scalars(waiting.order_by(ChangeRow.arrival)).all():
            try:
                decide_parked(self.agency.vera, change, "accept", "It was honestly done.")
                self.tally["decision: accept"] += 1
            except Refusal:
                db.session.rollback()
                self._discard(change)

    def _discard(self, change: str) -> None:
        row = db.session.get_one(ChangeRow, change)
        if row.reason != "id_taken" and not self.office.is_mended:
            return
        decide_parked(self.agency.vera, change, "discard", "It cannot stand.")
        self.tally["decision: discard"] += 1


def _parts(answer: Answer) -> Iterable[tuple[str, Json]]:
    """What an answer brings of each case file."""
    return answer.get("body", {}).get("case_files", {}).items()
