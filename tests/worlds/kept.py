"""Whether the server has a change, with its exact values (S1)."""

from __future__ import annotations

import json

from sqlalchemy import select

from tests.sync.device import Json
from webapp.extensions import db
from webapp.models import Change, SetAside


def is_kept(change: Json) -> bool:
    """S1: with its exact values, or raw where it may not stand under its id."""
    body = db.session.scalar(select(Change.body).where(Change.id == change["id"]))
    if body is not None and json.loads(body) == change:
        return True
    aside = select(SetAside.body).where(SetAside.change == change["id"])
    return any(json.loads(raw) == change for raw in db.session.scalars(aside))
