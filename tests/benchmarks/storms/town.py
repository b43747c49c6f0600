"""A server with 2,000 workers' data: a parish written through the door, and copies of it.

The parish (twenty workers, two supervisors, ten clients each) is accepted change by change like
everything else. Its rows are then copied a hundred times with other ids, in SQL: the shape, the
sizes and the indexes are those of 2,000 workers; only the writing was spared. Who is measured is
drawn from all copies.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import text
from werkzeug.security import generate_password_hash

from tests.cast import CHEAP_HASH, PASS_PHRASE, create
from webapp.clock import new_id, stamp
from webapp.extensions import db
from webapp.models import Account, CaseFile, FeedRecord
from webapp.sync import chain
from webapp.sync.accept import accept
from webapp.sync.names import AGENCY, APPLIED, SERVER, SERVER_DEVICE, WEB_DEVICE

WORKERS, SUPERVISORS, CLIENTS_EACH, COPIES = 20, 2, 10, 100
CLIENTS_OF_CLARA = 200
BEGAN = datetime(2026, 6, 1, 15, tzinfo=UTC)
#: With this every id begins that is made in these seven weeks; in a copy with other four digits.
#: The server's and the agency's own ids begin with zeros and are the same for everybody.
THESE_WEEKS = new_id()[:4]
Json = dict[str, Any]


@dataclass(frozen=True)
class Town:
    """Who can be asked to do something."""

    workers: list[str]
    supervisors: list[str]
    clara: str


def build() -> Town:
    """Write the parish, copy it, and hire Clara with her 200 clients."""
    team, supervisors = _hire("supervisor", SUPERVISORS)
    _, workers = _hire("worker", WORKERS, team)
    for place, worker in enumerate(workers):
        for _ in range(CLIENTS_EACH):
            _admit(worker, supervisors[place % SUPERVISORS])
    _give_accounts([*workers, *supervisors])
    copies = list(_copy_everything())
    _, (clara,) = _hire("worker", 1, team)
    for _ in range(CLIENTS_OF_CLARA):
        _admit(clara, clara)
    _give_accounts([clara])
    everywhere = [[_copied(one, copy) for one in workers] for copy in copies]
    return Town([one for parish in everywhere for one in parish], supervisors, clara)


def _hire(role: str, count: int, team: str | None = None) -> tuple[str, list[str]]:
    """So many people of one role in a team, founded where there is none; (team, people)."""
    writes = [] if team else [create("team", name="Parish")]
    team = team or writes[0]["id"]
    people = [new_id() for _ in range(count)]
    for place, worker in enumerate(people):
        name = f"{role.title()} {place}"
        fields = {"name": name, "given_name": name, "role": role, "team": team, "active": True}
        writes.append(create("worker", worker, **fields))
    _accept([_change(SERVER, AGENCY, write) for write in writes])
    for worker in people:
        preference = create("preference", language="en")
        _accept([_change(worker, worker, preference)])
    return team, people


def _admit(worker: str, supervisor: str) -> None:
    """One client with the past of half a year, a dozen records; Clara has no supervisor."""
    client, number = new_id(), new_id()[-6:]
    member = {"reason": "new"}
    opening = [
        create("client", client, given_name="Ana", family_name=f"River {number}", status="active"),
        create("membership", worker=worker, role="primary", **member),
    ]
    if supervisor != worker:
        opening.append(create("membership", worker=supervisor, role="supervisor", **member))
    _accept([_change(SERVER, client, *opening)])
    goal = create("goal", statement=f"Live at home, {number}.", status="active")
    told = [_change(worker, client, goal)]
    for month in range(3):
        told += _a_visit(worker, client, BEGAN + timedelta(days=30 * month))
    _accept(told)


def _a_visit(worker: str, client: str, at: datetime) -> list[Json]:
    visit = create("visit", worker=worker, contact_type="home_visit", starts_at=stamp(at))
    visit["fields"]["outcome"] = {"value": "completed"}
    note = create("progress_note", visit=visit["id"], recorded_by=worker, worker_saw=STORY)
    note["fields"] |= {name: {"value": stamp(at)} for name in ("happened_at", "written_at")}
    return [_change(worker, client, visit, note), _change(worker, client, observation(worker, at))]


def observation(worker: str, at: datetime) -> Json:
    """The write of something seen."""
    said = {"category": "nutrition", "severity": "none", "source": "observed"}
    return create("observation", remark=SEEN, noted_at=stamp(at), recorded_by=worker, **said)


SEEN = "The fridge is full, the bread is fresh. She showed me what the neighbor had brought."
STORY = "We sat in the kitchen. " * 12


def _change(author: str, case_file: str, *writes: Json) -> Json:
    said = {"schema": 1, "occurred_at": stamp(BEGAN)}
    return said | {"id": new_id(), "author": author, "case_file": case_file, "writes": [*writes]}


def _accept(changes: list[Json]) -> None:
    author = changes[0]["author"]
    device = SERVER_DEVICE if author == SERVER else WEB_DEVICE
    receipts = accept(changes, worker_id=author, device_id=device)
    wrong = [one for one in receipts if one["outcome"] not in APPLIED]
    assert not wrong, wrong


def _give_accounts(workers: list[str]) -> None:
    for worker in workers:
        account = Account(id=new_id(), name=worker, worker_id=worker, active=True)
        account.role = "supervisor" if worker in _supervisors() else "worker"
        account.password_hash = generate_password_hash(PASS_PHRASE, CHEAP_HASH)
        db.session.add(account)
    db.session.commit()


def _supervisors() -> set[str]:
    return set(db.session.scalars(text("SELECT id FROM worker WHERE role = 'supervisor'")))


def _copied(worker: str, copy: str) -> str:
    """A worker's id in one of the copies."""
    return copy + worker[4:]


def _copy_everything() -> Iterator[str]:
    """Copy every row but the agency's case file itself; then its numbers and digests anew."""
    every = {name: [one.name for one in table.columns] for name, table in _tables()}
    columns = {name: _with_ids(name, names) for name, names in every.items()}
    tables = {name: names for name, names in every.items() if columns[name] & _keys(name)}
    indexes = _drop_indexes(tables)
    for name in tables:
        db.session.execute(text(f"CREATE TEMP TABLE parish_{name} AS TABLE {name}"))
    db.session.execute(text("DELETE FROM parish_case_file WHERE kind = 'agency'"))
    for number in range(1, COPIES):
        copy = f"02{number:02x}"
        for name, names in tables.items():
            taken = ", ".join(_renamed(one, columns[name]) for one in names)
            listed = ", ".join(f'"{one}"' for one in names)
            copying = f"INSERT INTO {name} ({listed}) SELECT {taken} FROM parish_{name}"
            db.session.execute(text(copying), {"before": THESE_WEEKS, "copy": copy})
        yield copy
    _number_the_agency_anew()
    _sum_the_digests_anew()
    for making in indexes:
        db.session.execute(text(making))
    db.session.commit()
    db.session.execute(text("ANALYZE"))
    db.session.commit()


def _tables() -> Iterator[tuple[str, Any]]:
    """The tables that have rows."""
    for name, table in db.metadata.tables.items():
        if db.session.scalar(text(f"SELECT count(*) FROM {name}")):
            yield name, table


def _keys(table: str) -> set[str]:
    """What names a row. Where that is no id (the audit log) there is nothing to copy."""
    return {column.name for column in db.metadata.tables[table].primary_key}


def _drop_indexes(tables: Iterable[str]) -> list[str]:
    """How to make them again: it is quicker, and until then numbers may be there twice."""
    named = text(
        "SELECT indexname, indexdef FROM pg_indexes WHERE tablename = ANY(:tables) AND indexname"
        " NOT IN (SELECT conname FROM pg_constraint)"
    )
    found = db.session.execute(named, {"tables": list(tables)}).all()
    for name, _ in found:
        db.session.execute(text(f'DROP INDEX "{name}"'))
    return [making for _, making in found]


def _with_ids(table: str, columns: list[str]) -> set[str]:
    """The columns in which an id stands anywhere."""
    asked = ", ".join(f'bool_or("{one}"::text LIKE :some)' for one in columns)
    found = db.session.execute(
        text(f"SELECT {asked} FROM {table}"), {"some": f"%{THESE_WEEKS}%"}
    ).one()
    return {one for one, has in zip(columns, found, strict=True) if has}


def _renamed(column: str, with_ids: set[str]) -> str:
    quoted = f'"{column}"'
    return f"replace({quoted}, :before, :copy)" if column in with_ids else quoted


def _number_the_agency_anew() -> None:
    """One sequence over the workers of all copies: each number once, the tags along."""
    numbered = (
        "UPDATE {table} SET seq = numbered.place FROM (SELECT id, row_number() OVER (ORDER BY seq,"
        " id) AS place FROM {table} WHERE case_file = :agency AND seq IS NOT NULL) AS numbered"
        " WHERE {table}.id = numbered.id"
    )
    for table in ("change", "feed_record"):
        db.session.execute(text(numbered.format(table=table)), {"agency": AGENCY})
    wires = (
        "UPDATE feed_record SET wire = regexp_replace(wire, '\"seq\":[0-9]+', '\"seq\":' || seq)"
    )
    db.session.execute(text(f"{wires} WHERE case_file = :agency"), {"agency": AGENCY})
    last = "SELECT seq, tag FROM change WHERE case_file = :agency ORDER BY seq DESC LIMIT 1"
    seq, tag = db.session.execute(text(last), {"agency": AGENCY}).one()
    agency = db.session.get_one(CaseFile, AGENCY)
    agency.seq, agency.tag = seq, tag


def _sum_the_digests_anew() -> None:
    db.session.flush()
    digests: dict[str, int] = {}
    rows = db.session.execute(db.select(FeedRecord.case_file, FeedRecord.id, FeedRecord.seq))
    for case_file, record, seq in rows:
        digests[case_file] = digests.get(case_file, 0) ^ chain.record_mark(record, seq)
    named = [{"id": one, "digest": f"{number:016x}"} for one, number in digests.items()]
    db.session.execute(text("UPDATE case_file SET digest = :digest WHERE id = :id"), named)
