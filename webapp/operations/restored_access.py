"""What a restored backup must not bring back: sessions, links, recovery codes that were used since.

A session that was ended, a link that was opened, a code that was used after the backup would open
again. So every session and every link is over, and of the codes those are used that the replaced
database says are; where it cannot be read, all. Pass phrases, apps and passkeys are those of the
backup: nothing else is known of them.
"""

from __future__ import annotations

from sqlalchemy import URL, Connection, create_engine
from sqlalchemy.exc import DatabaseError

from webapp.accounts import challenges, links, second_step, sessions


def end_access(prepared: Connection, replaced: URL | None, at: str) -> None:
    """End them in the restored database, in the transaction that is open."""
    for statement in (sessions.ending_every(at), links.ending_every(at)):
        prepared.execute(statement)
    prepared.execute(challenges.forgetting_every())
    left = _codes_left(replaced)
    for code in list(prepared.scalars(second_step.unused_codes())):
        if code not in left:
            prepared.execute(second_step.using(code, at))


def _codes_left(replaced: URL | None) -> set[str]:
    """The codes that stood unused until the restore."""
    if replaced is None:
        return set()
    old = create_engine(replaced)
    try:
        with old.connect() as connection:
            return set(connection.scalars(second_step.unused_codes()))
    except DatabaseError:
        return set()
    finally:
        old.dispose()
