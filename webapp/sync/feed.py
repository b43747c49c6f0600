"""The way down: what a device has not seen yet, as ready strings, in one snapshot (F1 to F5)."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Integer, String, and_, bindparam, func, or_, select, tuple_

from webapp import access
from webapp.extensions import db
from webapp.models import CaseFile, Change, FeedRecord
from webapp.sync.chain import fingerprint_of

Cursor = tuple[int, str]
NO_CURSOR: Cursor = (0, "")
#: A large case file in one or two reads: what a query costs beside its rows is as much as 100 rows.
ROWS_A_READ = 1000
_ROW = FeedRecord.__table__.c
_PLACE = tuple_(bindparam("seq", type_=Integer), bindparam("record", type_=String))
#: Built once: building it costs more than running it, and a first sync asks it for every case file.
ROWS_AFTER = (
    select(_ROW.seq, _ROW.wire, _ROW.id)
    .where(_ROW.case_file == bindparam("case_file"), _ROW.seq >= bindparam("seq"))
    .where(tuple_(_ROW.seq, _ROW.id) > _PLACE)
    .order_by(_ROW.seq, _ROW.id)
    .limit(ROWS_A_READ)
)
KIND_ORDER = {"agency": 0, "desk": 1, "client": 2}


@dataclass
class Part:
    """What one case file gets of an answer."""

    case_file: CaseFile
    state: str
    #: The number reached, and its tag once that is known.
    reached: int = 0
    tag: str | None = ""
    records: list[str] = field(default_factory=list)


@dataclass
class Pull:
    """One answer's worth of the feed."""

    left: list[str]
    parts: list[Part] = field(default_factory=list)
    #: From where the records not sent yet go on, by case file.
    unsent: dict[str, int] = field(default_factory=dict)
    bytes_left: int = 0
    anything_sent: bool = False
    #: The phone holds exactly this already (F7).
    same: bool = False

    @property
    def more(self) -> bool:
        """Whether the device should ask again at once."""
        return bool(self.unsent)

    @property
    def entries(self) -> dict[str, str]:
        """The JSON text of each case file's entry."""
        return {
            part.case_file.id: _entry(part, more=part.case_file.id in self.unsent)
            for part in self.parts
        }


def pull(
    worker_id: str,
    cursors: Mapping[str, Cursor] | None,
    first: Sequence[str],
    budget: int,
    held: str | None = None,
) -> Pull:
    """Answer every case file the worker may see now, until the budget is spent (F2).

    `held`: the fingerprint of what the phone holds; where it is what it would hold after this, or
    where the phone has left its cursors out, there is nothing more to say (F7).
    """
    _begin_snapshot()
    files = {case_file.id: case_file for case_file in access.visible_case_files(worker_id)}
    same = held is not None and held == _fingerprint(files.values())
    if same or cursors is None:
        return Pull(left=[], same=same)
    answer = Pull(left=[wanted for wanted in cursors if wanted not in files], bytes_left=budget)
    recorded = _recorded_tags(files, cursors)
    for case_file in _in_order(files, first):
        cursor = cursors.get(case_file.id, NO_CURSOR)
        state = _state(case_file, cursor, recorded)
        if state == "ok":
            _answer(answer, case_file, cursor)
        else:
            answer.parts.append(Part(case_file, state))
    _name_tags(answer.parts)
    return answer


def _fingerprint(files: Iterable[CaseFile]) -> str:
    return fingerprint_of((each.id, each.seq, each.tag, each.digest) for each in files)


def count_of(unsent: Mapping[str, int]) -> int:
    """How many records are still to come (the first sync's progress)."""
    behind = [
        and_(FeedRecord.case_file == case_file, FeedRecord.seq > seq)
        for case_file, seq in unsent.items()
    ]
    return db.session.scalar(select(func.count()).where(or_(*behind))) or 0 if behind else 0


def _begin_snapshot() -> None:
    """All of a pull is read as of one moment: a counter and its rows belong together (S10).

    SQLite's reading transactions are snapshots by themselves.
    """
    db.session.commit()
    if db.engine.dialect.name == "postgresql":
        db.session.connection(execution_options={"isolation_level": "REPEATABLE READ"})


def _recorded_tags(
    files: Mapping[str, CaseFile], cursors: Mapping[str, Cursor]
) -> dict[tuple[str, int], str]:
    """The tags recorded at those cursors that are behind, in one query (F3)."""
    return _tags_at(
        [
            (case_file, seq)
            for case_file, (seq, _) in cursors.items()
            if case_file in files and 0 < seq < files[case_file].seq
        ]
    )


def _in_order(files: Mapping[str, CaseFile], first: Sequence[str]) -> list[CaseFile]:
    wanted = {case_file: place for place, case_file in enumerate(first)}
    return sorted(
        files.values(),
        key=lambda f: (wanted.get(f.id, len(wanted)), KIND_ORDER[f.kind or "client"], f.id),
    )


def _state(case_file: CaseFile, cursor: Cursor, recorded: Mapping[tuple[str, int], str]) -> str:
    """F3: whether a cursor still belongs to this time line."""
    seq, tag = cursor
    if seq == 0:
        return "ok"
    here = case_file.tag if seq == case_file.seq else recorded.get((case_file.id, seq))
    if here != tag:
        return "diverged"
    return "reset" if seq < case_file.floor else "ok"


def _answer(answer: Pull, case_file: CaseFile, cursor: Cursor) -> None:
    """As much of a case file as fits. Once one did not fit, those behind are not read any more."""
    if answer.more and cursor[0] < case_file.seq:
        answer.unsent[case_file.id] = cursor[0]
        return
    records: list[str] = []
    reached = cursor[0]
    for seq, wires in _by_seq(case_file.id, cursor[0]) if cursor[0] < case_file.seq else ():
        size = sum(len(wire) + 1 for wire in wires)
        if size > answer.bytes_left and answer.anything_sent:
            answer.unsent[case_file.id] = reached
            break
        answer.bytes_left -= size
        answer.anything_sent = True
        records += wires
        reached = seq
    if records:
        answer.parts.append(Part(case_file, "ok", reached, None, records))
    elif case_file.id not in answer.unsent:
        answer.parts.append(Part(case_file, "ok", *cursor))


def _by_seq(case_file: str, seq: int) -> Iterator[tuple[int, list[str]]]:
    """The records after a number, those of one number together (S11)."""
    group: list[str] = []
    for row_seq, wire in _rows(case_file, seq):
        if group and row_seq != seq:
            yield seq, group
            group = []
        seq = row_seq
        group.append(wire)
    if group:
        yield seq, group


def _rows(case_file: str, seq: int) -> Iterator[tuple[int, str]]:
    """Read in steps by (seq, id), so that a large case file is never held as a whole."""
    record = "~"  # behind every id
    while True:
        place = {"case_file": case_file, "seq": seq, "record": record}
        batch = db.session.connection().execute(ROWS_AFTER, place).all()
        for row in batch:
            yield row.seq, row.wire
        if len(batch) < ROWS_A_READ:
            return
        seq, record = batch[-1].seq, batch[-1].id


def _name_tags(parts: Sequence[Part]) -> None:
    """Fill in the tags at the numbers that were reached, in one query."""
    reached = {(part.case_file.id, part.reached) for part in parts if part.tag is None}
    current = {(part.case_file.id, part.case_file.seq): part.case_file.tag for part in parts}
    tags = current | _tags_at(reached - set(current))
    for part in parts:
        if part.tag is None:
            part.tag = tags.get((part.case_file.id, part.reached), "")


def _tags_at(places: Collection[tuple[str, int]]) -> dict[tuple[str, int], str]:
    """The recorded tags at these numbers of these case files."""
    if not places:
        return {}
    query = select(Change.case_file, Change.seq, Change.tag)
    rows = db.session.execute(query.where(tuple_(Change.case_file, Change.seq).in_(sorted(places))))
    return {(case_file, seq): tag for case_file, seq, tag in rows}


def _entry(part: Part, *, more: bool) -> str:
    more = more or part.state != "ok"
    head = {"kind": part.case_file.kind, "state": part.state}
    head |= {"cursor": [part.reached, part.tag], "more": more}
    if not more:
        head["digest"] = part.case_file.digest
    return f'{json.dumps(head)[:-1]}, "records": [{",".join(part.records)}]}}'
