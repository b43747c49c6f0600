"""What points at nothing: rows whose record, change or case file is not there."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, Select, and_, select

from webapp.models import (
    RECORD_TABLES,
    CaseFile,
    Change,
    ChangeRecord,
    Device,
    FeedRecord,
    FieldVersion,
    Worker,
)
from webapp.operations.doctor.finding import RESTORE, Finding
from webapp.sync.names import APPLIED

BY_HAND = "Somebody deleted by hand, or a disk lied. " + RESTORE


#: What is left behind, and the question that finds it by its id.
LEFT_BEHIND: tuple[tuple[str, Select[tuple[str]]], ...] = (
    (
        "A change lies in no case file.",
        select(Change.id)
        .outerjoin(CaseFile, CaseFile.id == Change.case_file)
        .where(CaseFile.id.is_(None)),
    ),
    (
        "A record lies in no case file.",
        select(FeedRecord.id)
        .outerjoin(CaseFile, CaseFile.id == FeedRecord.case_file)
        .where(CaseFile.kind.is_(None)),
    ),
    (
        "A record's history names a change that is gone.",
        select(ChangeRecord.change)
        .outerjoin(Change, Change.id == ChangeRecord.change)
        .where(Change.id.is_(None)),
    ),
    (
        "An applied change wrote a record that is gone.",
        select(Change.id)
        .join(ChangeRecord, ChangeRecord.change == Change.id)
        .outerjoin(FeedRecord, FeedRecord.id == ChangeRecord.record)
        .where(and_(Change.outcome.in_(APPLIED), FeedRecord.id.is_(None))),
    ),
    (
        "A value is remembered of a record that nobody ever wrote.",
        select(FieldVersion.record)
        .outerjoin(FeedRecord, FeedRecord.id == FieldVersion.record)
        .outerjoin(ChangeRecord, ChangeRecord.record == FieldVersion.record)
        .where(and_(FeedRecord.id.is_(None), ChangeRecord.record.is_(None))),
    ),
    (
        "A device belongs to nobody.",
        select(Device.id).outerjoin(Worker, Worker.id == Device.worker).where(Worker.id.is_(None)),
    ),
)


def look_for_orphans(connection: Connection) -> Iterator[Finding]:
    """One question for each way in which something can be left behind."""
    yield from _rows_without_record(connection)
    for what, query in LEFT_BEHIND:
        for (found,) in connection.execute(query.distinct()):
            yield Finding(what, str(found), BY_HAND)


def _rows_without_record(connection: Connection) -> Iterator[Finding]:
    for type_name, table in RECORD_TABLES.items():
        query = select(table.id).outerjoin(FeedRecord, FeedRecord.id == table.id)
        for (found,) in connection.execute(query.where(FeedRecord.id.is_(None))):
            yield Finding(
                "A row shows a record that is not there.", f"{type_name} {found}", BY_HAND
            )
