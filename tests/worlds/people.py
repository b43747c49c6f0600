"""What people do in a world: workers' phones, and everything ever saved on one.

Every verb is a deed of small numbers (diary.py); the road is in road.py, the office in world.py.
The alphabets are small, so that things collide. No verb knows what the server will make of it: the
oracle reads that from the set of changes.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import Any

from tests.cast import Agency, create, edit
from tests.sync.device import Device, Flight, Json, StorageFailedError
from tests.worlds.diary import deed
from tests.worlds.kinds import Phones
from tests.worlds.office import POISON, Office, Restore
from webapp.schemas import SCHEMA_VERSION

ASK_FIELDS = ("measure", "latest_value")
ANSWERS = ("answers.rugs", "answers.lights")
TEXT_FIELD = "progress"
ELEMENTS = ("present/client", "present/nurse")
NOTE_FIELD = "client_said"
#: What is edited on which type of record.
FIELDS = {
    "goal": (*ASK_FIELDS, TEXT_FIELD, TEXT_FIELD, "voided"),
    "visit": (*ELEMENTS, "voided"),
    "progress_note": (NOTE_FIELD,),
    "form_answers": ANSWERS,
}
KINDS = tuple(FIELDS)
VALUES = ("one step", "two steps", "three steps")
TOO_LONG = "x" * 501
HUGE = "y" * 260_000
STARTS = "2026-11-24T15:00:00Z"
#: What is wrong with a change, and what may then become of it once the world is quiet.
APPLIED = ("accepted", "merged", "conflict")
NATURES = {
    "honest": (*APPLIED, "held", "frozen", "not_yours"),
    "too_long": ("invalid", "frozen"),
    "huge": ("invalid",),
    "poison": (*APPLIED, "held", "frozen"),
    "closed": (*APPLIED, "held"),
    "stranger": ("forbidden",),
    "newer_field": (*APPLIED, "held"),
    "newer_type": ("schema",),
    "older": ("schema",),
    "taken": ("id_taken",),
}


@dataclass
class Saved:
    """A change that a phone has said is saved."""

    change: Json
    nature: str
    #: The sentences on the page of each text that was edited.
    pages: dict[str, set[str]] = field(default_factory=dict)


@dataclass
class People:
    """The state of a world, and the verbs of the people in it."""

    agency: Agency
    office: Office
    makers: Phones
    diary: list[str] = field(default_factory=list)
    tally: Counter[str] = field(default_factory=Counter)
    phones: list[Device] = field(default_factory=list)
    saved: dict[str, Saved] = field(default_factory=dict)
    #: What each phone has saved, in order: a second tab shares it, a clone begins with a copy.
    own: dict[int, list[str]] = field(default_factory=dict)
    #: Every token that any change of this world has ever named as base, by (record, field).
    named: dict[tuple[str, str], set[str]] = field(default_factory=lambda: defaultdict(set))
    #: The texts whose conflict a person has resolved.
    resolved: set[tuple[str, str]] = field(default_factory=set)
    in_flight: list[tuple[Device, Flight, Json]] = field(default_factory=list)
    backups: list[Restore] = field(default_factory=list)
    restores: int = 0
    #: The case files of which a phone had, or was being sent, a part when the server was restored.
    caught_half_way: set[str] = field(default_factory=set)
    #: Something did not hold: what comes after it says nothing.
    is_broken: bool = False
    count: int = 0

    def look(self) -> None:
        """What must hold after every deed (watch.py)."""

    def phone(self, nth: int) -> Device:
        """One of the phones, whatever the number."""
        return self.phones[nth % len(self.phones)]

    @property
    def files(self) -> list[str]:
        """The case files of this world."""
        return [self.agency.mrs_alvarez, self.agency.mei_chen]

    def fresh(self) -> str:
        """A number that nobody has used."""
        self.count += 1
        return str(self.count)

    # What people write

    @deed
    def plans(self, phone: int, case_file: int, kind: int) -> None:
        """A goal, a visit or a note is written."""
        file = self.files[case_file % len(self.files)]
        self._save(phone, file, [self._made(self.phone(phone), KINDS[kind % len(KINDS)])])

    @deed
    def plans_two(self, phone: int, case_file: int) -> None:
        """Two records in one change (S11)."""
        writer = self.phone(phone)
        file = self.files[case_file % len(self.files)]
        self._save(phone, file, [self._made(writer, "goal"), self._made(writer, "visit")])

    @deed
    def edits(self, phone: int, kind: int, nth: int, name: int, value: int) -> None:
        """One field of a record that is shown."""
        type_name = KINDS[kind % len(KINDS)]
        names = FIELDS[type_name]
        self._edit(phone, type_name, nth, (names[name % len(names)],), value)

    @deed
    def edits_two(self, phone: int, nth: int, value: int) -> None:
        """Two fields of a goal in one change."""
        self._edit(phone, "goal", nth, ASK_FIELDS, value)

    @deed
    def resolves(self, phone: int, nth: int, value: int) -> None:
        """A conflict is shown, and its reader settles it (D2)."""
        writer = self.phone(phone)
        shown = [
            (kind, record, file, name)
            for kind in ("goal", "form_answers")
            for record, file in writer.known(kind).items()
            for name in writer.heads(record)
            if name in (*ASK_FIELDS, TEXT_FIELD, *ANSWERS)
        ]
        if shown:
            kind, record, file, name = shown[nth % len(shown)]
            self.tally["deed: resolves"] += 1
            self._edit_record(phone, kind, record, file, (name,), value)

    @deed
    def signs(self, phone: int, nth: int) -> None:
        """A note is signed, which freezes it (A7)."""
        writer = self.phone(phone)
        notes = list(writer.known("progress_note").items())
        if notes:
            note, file = notes[nth % len(notes)]
            said = {"progress_note": note, "signed_at": STARTS, "signer_name": "R."}
            self.tally["deed: signs"] += 1
            self._save(phone, file, [create("signature", recorded_by=writer.worker, **said)])

    @deed
    def goes_wrong(self, phone: int, nature: str, nth: int) -> None:
        """A change that is not as it should be."""
        writer = self.phone(phone)
        if not writer.is_open:
            return
        file = self.files[nth % len(self.files)]
        goals = list(writer.known("goal").items())
        if nature not in ("closed", "stranger", "newer_type", "taken") and not goals:
            return
        record, home = goals[nth % len(goals)] if goals else ("", file)
        value = {"too_long": TOO_LONG, "huge": HUGE, "poison": POISON}.get(nature, VALUES[0])
        name = "from_tomorrow" if nature == "newer_field" else ASK_FIELDS[0]
        _, base = writer.shown(record, name, None)
        write = edit("goal", record, base, **{name: value})
        if nature == "taken":
            write = self._made(writer, "goal") | {"id": self.agency.goal}
            home = self.agency.mrs_alvarez
        elif nature == "newer_type":
            write = create("a_thing_of_tomorrow", title="?")
        elif nature in ("closed", "stranger"):
            write = self._made(writer, "goal")
            home = self.agency.mr_brooks if nature == "closed" else self.agency.mr_haddad
        newer = SCHEMA_VERSION + 1
        schema = {"newer_field": newer, "newer_type": newer, "older": 0}.get(nature, SCHEMA_VERSION)
        self._save(phone, home, [write], nature=nature, schema=schema)

    @deed
    def saves_parcels(self, phone: int, nth: int) -> None:
        """More than one request can hold (413)."""
        for _ in range(4):
            self.goes_wrong(phone, "huge", nth)

    @deed
    def puts_aside(self, phone: int) -> None:
        """A person reads what needs them, and takes it off the list."""
        reader = self.phone(phone)
        stages = reader.outbox() if reader.is_open else {}
        parked = [change for change, stage in stages.items() if stage == "parked"]
        if parked:
            self.tally["deed: puts_aside"] += 1
            reader.discard(parked[0])

    # How they write it

    def _made(self, writer: Device, kind: str) -> Json:
        if kind == "goal":
            said = {"statement": "Walk.", "status": "active", "measure": VALUES[0]}
            return create("goal", **said | {TEXT_FIELD: self.page()})
        if kind == "visit":
            said = {"worker": writer.worker, "contact_type": "office_visit", "starts_at": STARTS}
            return create("visit", **said | {ELEMENTS[0]: True})
        if kind == "form_answers":
            form = {"form_version": self.agency.goal, "form_id": "home_safety", "title": "Safety"}
            filled = {ANSWERS[0]: VALUES[0], "started_at": STARTS, "recorded_by": writer.worker}
            return create("form_answers", **form | filled)
        times = {"happened_at": STARTS, "written_at": STARTS, NOTE_FIELD: VALUES[0]}
        return create("progress_note", recorded_by=writer.worker, **times)

    def page(self) -> str:
        """A text long enough that two people can write at different ends of it."""
        return "".join(f"S{self.fresh()}. " for _ in range(4))

    def _edit(self, phone: int, kind: str, nth: int, names: tuple[str, ...], value: int) -> None:
        known = list(self.phone(phone).known(kind).items())
        if known:
            record, file = known[nth % len(known)]
            self._edit_record(phone, kind, record, file, names, value)

    def _edit_record(
        self, phone: int, kind: str, record: str, file: str, names: tuple[str, ...], value: int
    ) -> None:
        writer, pages = self.phone(phone), {}
        write = edit(kind, record)
        for name in names:
            absent = False if name == "voided" or "/" in name else None
            shown, base = writer.shown(record, name, absent)
            cell: Json = {"value": self._next(name, shown, value), "base": base}
            if name == TEXT_FIELD:
                pages[record] = set(sentences_of(shown))
                if name in writer.heads(record):
                    self.resolved.add((record, name))
            write["fields"][name] = cell
        self._save(phone, file, [write], pages=pages)

    def _next(self, name: str, shown: Any, value: int) -> Any:
        if isinstance(shown, bool):
            return not shown
        if name != TEXT_FIELD:
            return VALUES[value % len(VALUES)]
        sentences = [f"{sentence}. " for sentence in sentences_of(shown)]
        if not sentences:
            return self.page()
        place = value % (len(sentences) + 1)
        if value % 3 == 0 and place < len(sentences):
            sentences.pop(place)
        else:
            sentences.insert(place, f"S{self.fresh()}. ")
        return "".join(sentences)

    def _save(
        self,
        phone: int,
        file: str,
        writes: list[Json],
        *,
        nature: str = "honest",
        schema: int = SCHEMA_VERSION,
        pages: dict[str, set[str]] | None = None,
    ) -> None:
        """D1, and the world remembers what was promised."""
        writer = self.phone(phone)
        if not writer.is_open:
            return
        try:
            change = writer.save(file, writes, schema=schema)
        except StorageFailedError:
            self.tally["fault: storage failed while saving"] += 1
            writer.mend()
            return
        self.tally[f"nature: {nature}"] += 1
        self.saved[change["id"]] = Saved(change, nature, pages or {})
        self.own[phone % len(self.phones)].append(change["id"])
        for write in writes:
            for name, cell in write["fields"].items():
                self.named[write["id"], name] |= set(cell.get("base", []))


def sentences_of(text: str | None) -> list[str]:
    """The sentences of a text of this world."""
    return [sentence for sentence in (text or "").split(". ") if sentence]
