"""A seeded world: three workers, their phones, a bad road, a server that is restored from backup.

What may go wrong is drawn from one `Random`, so a seed is a story that can be told again. The
oracle (tests/sync/oracle.py) says afterwards whether anything was lost.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from typing import Any

from tests.cast import Agency, create, edit
from tests.sync.device import Json, Phone
from webapp.clock import now, stamp
from webapp.extensions import db
from webapp.models import Access
from webapp.models import Change as ChangeRow
from webapp.sync.names import SERVER
from webapp.sync.parked import decide_parked

PHONES_MAX = 5
RESTORES_MAX = 2
ASK_FIELDS = ("measure", "latest_value")
TEXT_FIELD = "progress"
ELEMENTS = ("present/client", "present/nurse", "present/parent")
TOO_LONG = "x" * 501


def sentences_of(text: str | None) -> list[str]:
    """The sentences of a text of this world."""
    return [sentence for sentence in (text or "").split(". ") if sentence]


@dataclass
class World:
    """The agency under test, and everything that was ever saved on a phone in it."""

    agency: Agency
    random: Random
    backup: Callable[[], Callable[[], None]]
    phones: list[Phone] = field(default_factory=list)
    saved: list[Json] = field(default_factory=list)
    #: The texts whose conflict a person resolved, and the sentences on each page that was edited.
    resolved: set[tuple[str, str]] = field(default_factory=set)
    pages: dict[tuple[str, str], set[str]] = field(default_factory=dict)
    in_flight: list[tuple[Phone, Json, Json]] = field(default_factory=list)
    count: int = 0
    restores: int = 0

    def start(self) -> World:
        """Three phones, which know their clients."""
        self.files = [self.agency.mrs_alvarez, self.agency.mei_chen]
        self.restore = self.backup()
        for worker in (self.agency.rosa, self.agency.sam, self.agency.vera):
            phone = Phone(self.agency.signed_in(worker), worker).enrol()
            phone.exchange()
            self.phones.append(phone)
        self.restore = self.backup()
        return self

    def step(self) -> None:
        """One thing happens."""
        phone = self.random.choice(self.phones)
        chance = self.random.random()
        if chance < 0.12:
            self._create(phone)
        elif chance < 0.52:
            self._edit(phone)
        elif chance < 0.84:
            self._exchange(phone)
        elif chance < 0.90:
            self._answer_arrives_late()
        elif chance < 0.93:
            self.restore = self.backup()
        elif chance < 0.95:
            self._restore()
        elif chance < 0.97 and len(self.phones) < PHONES_MAX:
            self.phones.append(phone.clone())
        else:
            self._assign_or_take_off(self.agency.sam)

    def quiet_down(self, rounds_max: int = 40) -> int:
        """S7: no more faults; everybody exchanges until nothing is left to say."""
        self._assign(self.agency.sam)
        for rounds in range(1, rounds_max + 1):
            answers = [phone.exchange() for phone in self.phones]
            decided = self._accept_what_is_parked()
            waiting = any(not e.needs_somebody for p in self.phones for e in p.outbox)
            silent = not any(p["records"] for a in answers for p in a["case_files"].values())
            if silent and not waiting and not decided and not any(a["replay"] for a in answers):
                return rounds
        raise AssertionError("the phones never fell silent")

    # What people do

    def _next(self) -> str:
        self.count += 1
        return str(self.count)

    def _save(self, phone: Phone, case_file: str, *writes: Json) -> Json:
        self.saved.append(copy.deepcopy(phone.save(case_file, *writes)))
        return self.saved[-1]

    def _create(self, phone: Phone) -> None:
        case_file = self.random.choice(self.files)
        if self.random.random() < 0.6:
            values = {"statement": "Walk.", "status": "active", TEXT_FIELD: f"S{self._next()}. "}
            self._save(phone, case_file, create("goal", measure=self._next(), **values))
            return
        planned = {"worker": phone.worker, "contact_type": "office_visit"}
        planned |= {"starts_at": "2026-11-24T15:00:00Z", self.random.choice(ELEMENTS): True}
        self._save(phone, case_file, create("visit", **planned))

    def _edit(self, phone: Phone) -> None:
        kind = self.random.choice(("goal", "goal", "goal", "visit"))
        known = sorted(phone.known(kind).items())
        if not known:
            return
        record, case_file = self.random.choice(known)
        names = [self._name_of(kind)]
        if kind == "goal" and self.random.random() < 0.2:
            names = list(ASK_FIELDS)
        write = edit(kind, record)
        shown = (
            set(sentences_of(phone.shown(record, TEXT_FIELD)[0])) if TEXT_FIELD in names else set()
        )
        for name in names:
            value, base = self._new_value(phone, record, name)
            write["fields"][name] = {"value": value, "base": base}
        change = self._save(phone, case_file, write)
        self.pages[change["id"], record] = shown

    def _name_of(self, kind: str) -> str:
        if self.random.random() < 0.06:
            return "voided"
        return self.random.choice(
            ELEMENTS if kind == "visit" else (*ASK_FIELDS, TEXT_FIELD, TEXT_FIELD)
        )

    def _new_value(self, phone: Phone, record: str, name: str) -> tuple[Any, list[str]]:
        absent = False if name == "voided" or "/" in name else None
        value, base = phone.shown(record, name, absent)
        if isinstance(absent, bool):
            return not value, base
        if name in ASK_FIELDS:
            return TOO_LONG if self.random.random() < 0.05 else self._next(), base
        wire = phone.wire(record)
        if wire is not None and len(wire["heads"].get(name, ())) > 1:
            self.resolved.add((record, name))
        sentences = [f"{sentence}. " for sentence in sentences_of(value)]
        if sentences and self.random.random() < 0.3:
            sentences.pop(self.random.randrange(len(sentences)))
        else:
            place = self.random.randint(0, len(sentences))
            sentences.insert(place, f"S{self._next()}. ")
        return "".join(sentences), base

    # What goes wrong on the road

    def _exchange(self, phone: Phone) -> None:
        request = phone.request(self.random.randint(1, 5), self.random.choice((900, 400_000)))
        fate = self.random.random()
        if fate < 0.12:
            return  # The request is lost.
        answer = phone.post(request)
        if fate < 0.20:
            answer = phone.post(copy.deepcopy(request))  # It arrives twice.
        if fate < 0.35:
            return  # The answer is lost.
        if fate < 0.45:
            self.in_flight.append((phone, request, answer))
            return
        phone.receive(request, answer)

    def _answer_arrives_late(self) -> None:
        if self.in_flight:
            place = self.random.randrange(len(self.in_flight))
            phone, request, answer = self.in_flight.pop(place)
            phone.receive(request, answer)

    # What happens at the office

    def _restore(self) -> None:
        if self.restores < RESTORES_MAX:
            self.restores += 1
            self.restore()

    def _lines_of(self, worker: str, case_file: str) -> list[Access]:
        query = db.session.query(Access).filter_by(worker=worker, case_file=case_file)
        return query.filter(Access.open_at(stamp(now()))).all()

    def _assign_or_take_off(self, worker: str) -> None:
        case_file = self.random.choice(self.files)
        lines = self._lines_of(worker, case_file)
        for line in lines:
            ending = edit("membership", line.membership, ended_at=stamp(now()))
            self.agency.write(SERVER, case_file, ending)
        if not lines:
            self._cover(worker, case_file)

    def _assign(self, worker: str) -> None:
        for case_file in self.files:
            if not self._lines_of(worker, case_file):
                self._cover(worker, case_file)

    def _cover(self, worker: str, case_file: str) -> None:
        self.agency.write(SERVER, case_file, create("membership", worker=worker, role="covering"))

    def _accept_what_is_parked(self) -> int:
        parked = db.session.query(ChangeRow).filter_by(outcome="parked", decision=None)
        late = parked.filter_by(reason="not_assigned").order_by(ChangeRow.arrival)
        bodies = {change.id: change.body for change in late}
        for change, body in bodies.items():
            action = "discard" if TOO_LONG in body else "accept"
            decide_parked(self.agency.vera, change, action, "It was honestly done.")
        return len(bodies)
