"""Which entries of the audit log a restore takes away: the restored log against the replaced one.

Both are read along their numbers, a part at a time. Never judges whether either is whole: that is
`flask audit verify`.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import URL, Connection, create_engine, func, select
from sqlalchemy.exc import DatabaseError

from webapp.audit.restores import ACTION, Cut, cut_of
from webapp.models import AuditEntry

ROWS_A_READ = 1000


def cut_between(prepared: Connection, replaced: URL | None) -> Cut:
    """What the replaced log has beyond the last entry that both have.

    Earlier restores that are cut with it had cut something themselves; this one answers for that
    too. Where the replaced log cannot be read, nobody knows how far it went.
    """
    own_last = prepared.scalar(select(func.max(AuditEntry.number))) or 0
    if replaced is None:
        return Cut(own_last + 1, None)
    old = create_engine(replaced)
    try:
        with old.connect() as connection:
            return _beyond(connection, _last_of_both(prepared, connection))
    except DatabaseError:
        return Cut(own_last + 1, None)
    finally:
        old.dispose()


def _last_of_both(prepared: Connection, replaced: Connection) -> int:
    """Up to which number the two are the same: once they differ, they never meet again."""
    same = 0
    for own, other in zip(_seals(prepared), _seals(replaced), strict=False):
        if own != other:
            break
        same = own[0]
    return same


def _seals(connection: Connection) -> Iterator[tuple[int, str]]:
    """In parts of their own, so that nothing is left open where the reader stops half way."""
    query = select(AuditEntry.number, AuditEntry.seal).order_by(AuditEntry.number)
    last = 0
    while rows := connection.execute(
        query.where(AuditEntry.number > last).limit(ROWS_A_READ)
    ).all():
        yield from ((row.number, row.seal) for row in rows)
        last = rows[-1].number


def _beyond(replaced: Connection, same: int) -> Cut:
    last = replaced.scalar(select(func.max(AuditEntry.number))) or 0
    if last <= same:
        return Cut(None, None)
    query = select(AuditEntry.detail)
    told = query.where(AuditEntry.action == ACTION, AuditEntry.number > same)
    earlier = [cut for detail in replaced.scalars(told) if (cut := cut_of(detail))]
    ends = [cut.last for cut in earlier if cut.first is not None]
    return Cut(same + 1, None if None in ends else max([last, *(end for end in ends if end)]))
