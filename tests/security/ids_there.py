"""Ids of a demo agency that are there: behind an id of nobody a fuzzer finds only a door."""

from __future__ import annotations

from sqlalchemy import func, select

from webapp.extensions import db
from webapp.models import (
    RECORD_TABLES,
    BreakGlass,
    Change,
    Client,
    Device,
    FormAnswers,
    FormPicture,
    FormSource,
    FormVersion,
    Worker,
)

#: As many of a sort as one client has at most.
SOME = 3
#: What a place in an address is called, where it is not the name of a record type.
OF_ONE_CLIENT = {"note": "progress_note", "contact": "contact_person"}
WORDS = {
    "verb": ["rename", "sign-out", "wipe", "sing"],
    "kind": ["workbook", "xform", "csv", "xlsx"],
    "category": ["environment", "nutrition", "falls"],
    "name": ["app.css"],
}


def ids_there() -> dict[str, list[str]]:
    """For each name of a place in an address some ids, all of one client where they are hers.

    Needs an application context. A place that nothing is known for is left out.
    """
    client = _who_has_most()
    found = {"client": [client], **WORDS}
    for kind, table in RECORD_TABLES.items():
        query = select(table.id).where(table.case_file == client).limit(SOME)
        found[kind] = list(db.session.scalars(query))
    found |= {place: found[kind] for place, kind in OF_ONE_CLIENT.items()}
    of_client = select(FormAnswers.id).where(FormAnswers.case_file == client)
    found["filling"] = list(db.session.scalars(of_client.limit(SOME)))
    found["record"] = found["record_id"] = [
        found[kind][0] for kind in RECORD_TABLES if found[kind] and kind != "client"
    ]
    for place, table in {
        "version": FormVersion,
        "picture": FormPicture,
        "worker": Worker,
        "change_id": Change,
        "device_id": Device,
        "opening_id": BreakGlass,
    }.items():
        found[place] = list(db.session.scalars(select(table.id).limit(SOME)))
    sources = db.session.scalars(select(FormSource.hash).order_by(FormSource.kept_at.desc()))
    found["upload"] = [one.removeprefix("sha256:") for one in sources][:SOME]
    found["worker_id"] = found["worker"]
    return {place: ids for place, ids in found.items() if ids}


def _who_has_most() -> str:
    """The client with most fillings and visits."""
    most = select(Client.id).join(Change, Change.case_file == Client.id).group_by(Client.id)
    return db.session.scalars(most.order_by(func.count().desc()).limit(1)).one()
