"""Who may send a change to which case file: members, former members, strangers (A4, A6)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import select

from webapp import access
from webapp.clock import read_stamp
from webapp.extensions import db
from webapp.models import Access, Account, CaseFile, Device
from webapp.sync.names import BUILT_IN_DEVICES, LATE_DAYS_MAX, SERVER

AGENCY_WRITERS = ("server", "admin", "supervisor")


@dataclass(frozen=True)
class Standing:
    """What a worker is to a case file at one moment."""

    #: The roles held now: primary, covering, supervisor; `owner` of a desk; `server`, `admin`.
    roles: frozenset[str] = frozenset()
    #: Was a member once, or will be one.
    known: bool = False
    #: The end of the last membership of a former member.
    ended_at: str | None = None

    @property
    def is_member(self) -> bool:
        """Whether the worker may write here now."""
        return bool(self.roles)

    @property
    def oversees(self) -> bool:
        """Whether the worker answers for this case file: may change memberships, open it again."""
        return bool(self.roles & {"server", "admin", "supervisor"})

    def left_lately(self, received_at: str) -> bool:
        """Whether late creates of a former member still count (A6)."""
        if self.ended_at is None:
            return False
        return read_stamp(received_at) - read_stamp(self.ended_at) <= timedelta(days=LATE_DAYS_MAX)


def role_of(worker_id: str) -> str:
    """worker, supervisor, admin as the agency's record says; `server` for the server itself."""
    return "server" if worker_id == SERVER else access.role_of(worker_id)


def is_enrolled(worker_id: str, device_id: str, *, revoked_too: bool = False) -> bool:
    """Whether the worker has enrolled this device and it was not revoked (A4)."""
    if device_id in BUILT_IN_DEVICES:
        return True
    query = select(Device.id).where(Device.id == device_id, Device.worker == worker_id)
    if not revoked_too:
        query = query.where(Device.revoked_at.is_(None))
    return db.session.scalar(query) is not None


def standing_of(worker_id: str, case_file: CaseFile, types: Iterable[str], now: str) -> Standing:
    """What a worker is to a case file, for writing records of these types."""
    if worker_id == SERVER:
        return Standing(frozenset({"server"}), known=True)
    if case_file.kind == "desk":
        owns = case_file.id == worker_id
        return Standing(frozenset({"owner"} if owns else ()), known=owns)
    if case_file.kind == "agency":
        role = role_of(worker_id)
        writes = role in AGENCY_WRITERS
        return Standing(frozenset({role} if writes else ()), known=writes)
    standing = _membership(worker_id, case_file.id, now)
    if set(types) == {"membership"} and role_of(worker_id) == "admin":
        return Standing(standing.roles | {"admin"}, known=True)
    return standing


def _membership(worker_id: str, case_file_id: str, now: str) -> Standing:
    query = select(Access).where(Access.worker == worker_id, Access.case_file == case_file_id)
    lines = db.session.scalars(query).all()
    active = frozenset(line.role for line in lines if line.is_open(now))
    if lines and _has_left_the_agency(worker_id):
        return Standing(known=True)
    ends = [line.ended_at for line in lines if line.ended_at is not None and line.ended_at <= now]
    return Standing(active, known=bool(lines), ended_at=max(ends, default=None))


def _has_left_the_agency(worker_id: str) -> bool:
    """Whether nobody can sign in as this worker any more; what came sealed is parked then (B14)."""
    query = select(Account.active).where(Account.worker_id == worker_id)
    active = list(db.session.scalars(query))
    return bool(active) and not any(active)
