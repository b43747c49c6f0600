"""Who may open what, against the records that say so: the doors follow memberships and workers."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, or_, select

from webapp.models import Access, Account, Membership, Worker
from webapp.operations.doctor.finding import Finding

EDIT = "The doors are not what the records say. Edit the membership once, and its door follows."
EMPLOY = "Edit the worker's record once, and the account follows; close it if nobody knows it."


def look_at_people(connection: Connection) -> Iterator[Finding]:
    """Each membership has its door, each door its membership, each account its worker."""
    columns = (Membership.id, Access.membership, Membership.case_file)
    doors = select(*columns).outerjoin(Access, Access.membership == Membership.id)
    differs = or_(
        Access.membership.is_(None),
        Access.case_file != Membership.case_file,
        Access.worker != Membership.worker,
        Access.role != Membership.role,
        Access.ended_at.is_(None) != (Membership.ended_at.is_(None) & Membership.voided.is_(False)),
    )
    for membership, door, case_file in connection.execute(doors.where(differs)):
        what = (
            "A door is another than its membership says." if door else "A membership has no door."
        )
        yield Finding(what, f"membership {membership} in case file {case_file}", EDIT)
    strays = select(Access.membership).outerjoin(Membership, Membership.id == Access.membership)
    for (door,) in connection.execute(strays.where(Membership.id.is_(None))):
        yield Finding("A door is open that no membership made.", f"membership {door}", EDIT)
    accounts = select(Account.id).outerjoin(Worker, Worker.id == Account.worker_id)
    wrong = or_(
        Worker.id.is_(None),
        Worker.role != Account.role,
        Account.active != Worker.active.is_not(False),
    )
    for (account,) in connection.execute(accounts.where(wrong)):
        what = "An account opens more or less than its worker's record says."
        yield Finding(what, f"account {account}", EMPLOY)
