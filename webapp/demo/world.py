"""The order in which the demo world is made: staff, the told clients, the drawn ones."""

from __future__ import annotations

from datetime import datetime
from random import Random

from sqlalchemy import func, inspect, select

from webapp import access, clock
from webapp.config import Config
from webapp.demo.drawn import draw_client
from webapp.demo.names import full_names
from webapp.demo.pen import Pen
from webapp.demo.published import publish_forms
from webapp.demo.staff import PEOPLE, SIGN_INS, Staff, hire, hire_another
from webapp.demo.told import tell
from webapp.extensions import db
from webapp.models import Account, CaseFile, FeedRecord, Worker

ROSAS_CLIENTS, SAMS_CLIENTS, OMARS_CLIENTS = 34, 12, 8
CLIENTS = ROSAS_CLIENTS + SAMS_CLIENTS + OMARS_CLIENTS
CASELOAD = 33
VISITS = 9
RECORDS_BESIDE_VISITS, RECORDS_A_VISIT = 17, 5
Caseload = tuple[tuple[str, str], list[tuple[str, str]], int]


class DemoRefused(ValueError):  # noqa: N818 - it is an answer, not an accident
    """The demo world cannot be made here; the text says why."""


def build(
    config: Config,
    *,
    seed: int = 1,
    clients: int = CLIENTS,
    records: int = 0,
    now: datetime | None = None,
) -> int:
    """Make the world in an empty database; returns how many records it has.

    `clients` beyond the first agency go to further workers; `records` makes everybody's past
    longer until the world has about so many.
    """
    refuse_in_production(config)
    if db.session.scalar(select(func.count()).select_from(CaseFile)):
        raise DemoRefused("This database is not empty: the demo world is made in an empty one.")
    pen = Pen(now or clock.now(), config.time_zone, Random(seed))
    staff = hire()
    publish_forms(pen.today, staff.vera)
    told = tell(pen, staff)
    drawn = max(0, clients - told)
    names = iter(full_names(pen.chance, drawn))
    visits = _visits_each(records, drawn)
    for worker, members, count in _caseloads(staff, drawn, told):
        for _ in range(count):
            draw_client(pen, worker, members, next(names), visits)
    pen.write_out()
    return db.session.scalar(select(func.count()).select_from(FeedRecord)) or 0


def refuse_open_doors() -> None:
    """Raise DemoRefused where one of the public pass phrases opens this database (A23, M08)."""
    if not inspect(db.engine).has_table(Account.__tablename__):
        return
    opened = [name for name, phrase in SIGN_INS.items() if access.account_by_password(name, phrase)]
    if opened:
        raise DemoRefused(
            f"The demo's public pass phrases open this database ({', '.join(opened)}). "
            "Give production a database of its own: DATABASE_URL or DATA."
        )


def is_here() -> bool:
    """Whether this database holds the demo world."""
    names = db.session.scalars(select(Worker.name)).all()
    return {name for _, name, *_ in PEOPLE} <= set(names)


def refuse_in_production(config: Config) -> None:
    """Raise DemoRefused where real people work."""
    if config.production:
        raise DemoRefused("This is production: the demo world's pass phrases are public.")


def _visits_each(records: int, drawn: int) -> int:
    """How many past visits each drawn client needs for the world to have so many records."""
    missing = records - RECORDS_BESIDE_VISITS * drawn
    return max(VISITS, -(-missing // (RECORDS_A_VISIT * max(1, drawn))))


def _caseloads(staff: Staff, drawn: int, told: int) -> list[Caseload]:
    """Who gets how many of the drawn clients, and who else works on them."""
    vera = [(staff.vera, "supervisor")]
    wanted: list[Caseload] = [
        ((staff.rosa, "Rosa Delgado"), vera, ROSAS_CLIENTS - told),
        ((staff.sam, "Sam Whitaker"), vera, SAMS_CLIENTS),
        ((staff.omar, "Omar Haddad"), [], OMARS_CLIENTS),
    ]
    caseloads = []
    for worker, members, most in wanted:
        caseloads.append((worker, members, min(most, drawn)))
        drawn -= min(most, drawn)
    for number, first in enumerate(range(0, drawn, CASELOAD), start=1):
        worker = (hire_another(number), f"Worker {number}")
        caseloads.append((worker, [], min(CASELOAD, drawn - first)))
    return caseloads
