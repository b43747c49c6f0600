"""Each record: as it travels, against its table and against all changes that ever touched it."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row, select

from webapp.models import RECORD_TABLES, CaseFile, Change, ChangeRecord, FeedRecord, FieldVersion
from webapp.operations.doctor.finding import RESTORE, Finding
from webapp.operations.doctor.heads import Story, Told, Written
from webapp.sync.canonical import same_value
from webapp.sync.rows import columns_of
from webapp.sync.shape import Write, readable_writes

RECORDS_A_READ = 500
REWRITE = "Boards show something else than phones. Edit the record once, and its row follows."
Rows = Sequence[Row[Any]]
Heard = tuple[str, int | None, defaultdict[str, list[Write]]]


def look_at_records(connection: Connection) -> Iterator[Finding]:
    """A part of the feed at a time, with everything that belongs to its records."""
    query = select(CaseFile.id, CaseFile.closed)
    closed = {one.id: one.closed for one in connection.execute(query)}
    last = ""
    while batch := _batch(connection, last):
        last = batch[-1].id
        stories = _stories(connection, [row.id for row in batch])
        rows = _rows(connection, batch)
        for row in batch:
            where = f"{row.type} {row.id} in case file {row.case_file}"
            try:
                wire = json.loads(row.wire)
                wrong = [*_against_changes(row, wire, *stories[row.id])]
                wrong += _against_table(row, wire, rows.get(row.id))
                wrong += _closure(row, wire, closed)
            except (ValueError, KeyError, TypeError, AttributeError) as error:
                wrong = [(f"What travels of it cannot be read ({type(error).__name__}).", RESTORE)]
            for what, advice in wrong:
                yield Finding(what, where, advice)


def _batch(connection: Connection, last: str) -> Rows:
    query = select(FeedRecord.__table__).where(FeedRecord.id > last)
    return connection.execute(query.order_by(FeedRecord.id).limit(RECORDS_A_READ)).all()


def _stories(connection: Connection, ids: list[str]) -> dict[str, tuple[Story, Rows]]:
    """What was said of each of these records, and the tokens that are remembered of it."""
    stories = {record: Story(record) for record in ids}
    touching = select(ChangeRecord.record, ChangeRecord.change).where(ChangeRecord.record.in_(ids))
    pairs = connection.execute(touching).all()
    changes = _changes(connection, {change for _, change in pairs})
    for record, change in pairs:
        if change in changes:
            outcome, seq, writes = changes[change]
            stories[record].hear(Told(change, outcome, seq, writes[record]))
    versions: defaultdict[str, list[Row[Any]]] = defaultdict(list)
    query = select(FieldVersion.__table__).where(FieldVersion.record.in_(ids))
    for row in connection.execute(query):
        versions[row.record].append(row)
        if row.token.startswith("m:") and row.written:
            stories[row.record].add(row.field, Written(row.token, row.value, row.place), row.base)
    return {record: (story, versions[record]) for record, story in stories.items()}


def _changes(connection: Connection, ids: set[str]) -> dict[str, Heard]:
    """These changes, each read once; a long one touches many records of one read."""
    query = select(Change.id, Change.outcome, Change.seq, Change.body).where(Change.id.in_(ids))
    changes = {}
    for change, outcome, seq, body in connection.execute(query):
        writes: defaultdict[str, list[Write]] = defaultdict(list)
        for write in readable_writes(json.loads(body)):
            writes[write["id"]].append(write)
        changes[change] = outcome, seq, writes
    return changes


def _rows(connection: Connection, batch: Rows) -> dict[str, Row[Any]]:
    """The rows of these records in the tables of their types."""
    by_type: defaultdict[str, list[str]] = defaultdict(list)
    for row in batch:
        by_type[row.type].append(row.id)
    found = {}
    for type_name, ids in by_type.items():
        if type_name in RECORD_TABLES:
            table = RECORD_TABLES[type_name].__table__
            found |= {
                row.id: row for row in connection.execute(select(table).where(table.c.id.in_(ids)))
            }
    return found


def _against_changes(
    row: Row[Any], wire: Mapping[str, Any], story: Story, versions: Rows
) -> Iterator[tuple[str, str]]:
    """S2 and S3: heads and values are those of the changes; the number is that of the last."""
    if not story.type:
        yield "No applied change has created it.", RESTORE
        return
    if (wire["id"], wire["type"], wire["seq"]) != (row.id, row.type, row.seq):
        yield "What travels of it has another id, type or number than its row.", RESTORE
    if row.seq != story.seq:
        yield f"It has number {row.seq}, but its last change has {story.seq}.", RESTORE
    never_edited = not (story.writes or versions or wire["tokens"] or wire["heads"])
    if never_edited and wire["fields"] == story.created:
        return
    yield from _fields(wire, story, versions)


def _fields(wire: Mapping[str, Any], story: Story, versions: Rows) -> Iterator[tuple[str, str]]:
    """Field by field: the heads that travel, those remembered for the next edit, the value."""
    remembered = defaultdict(set)
    for version in versions:
        if version.written and not version.superseded:
            remembered[version.field].add(version.token)
    known = {version.field for version in versions if version.written}
    for name in sorted({*story.created, *story.edited(), *wire["fields"]}):
        heads = {head.token for head in story.heads(name)}
        several = {head["token"] for head in wire["heads"].get(name, ())}
        if heads != (several or {wire["tokens"].get(name, story.id)}):
            yield f"The heads of {name} are not what its changes make.", RESTORE
        elif heads != (remembered[name] if name in known else {story.id}):
            yield f"The remembered tokens of {name} are not what its changes make.", RESTORE
        elif not (
            _same(wire["fields"].get(name), story.shown(name))
            or story.may_show(name, wire["fields"].get(name))
        ):
            yield f"The value of {name} is not the one its changes make.", RESTORE


def _same(one: Any, other: Any) -> bool:
    """Equal as JSON; most values are texts, which need no long look."""
    return one == other if isinstance(one, str) else same_value(one, other)


def _against_table(
    row: Row[Any], wire: Mapping[str, Any], stored: Row[Any] | None
) -> Iterator[tuple[str, str]]:
    """The row shows what travels."""
    if row.type not in RECORD_TABLES:
        return
    if stored is None:
        yield f"It has no row in the table {row.type}.", REWRITE
        return
    wanted = columns_of(wire) | {"case_file": row.case_file}
    differing = [name for name, value in wanted.items() if stored._mapping[name] != value]
    if differing:
        yield f"Its row shows something else in {', '.join(sorted(differing))}.", REWRITE


def _closure(
    row: Row[Any], wire: Mapping[str, Any], closed: Mapping[str, bool]
) -> Iterator[tuple[str, str]]:
    """A7: a discharged client's case file is closed, any other open."""
    if row.type != "client":
        return
    wanted = wire["fields"].get("status") == "closed" and not wire["fields"].get("voided")
    if closed.get(row.case_file) != wanted:
        advice = "Open or close the file again on the client's page."
        yield f"Its case file is {'open' if wanted else 'closed'} and should not be.", advice
