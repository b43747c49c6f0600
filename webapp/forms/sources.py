"""Sources: the workbook as it came and the XForm it became, kept under their own hash.

They are what any other tool of the XLSForm world reads, should ours ever fail. Written when a
workbook without errors waits or is published, never changed, never read by a phone. What was
published is kept for ever; what only waited is forgotten after a while.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from hashlib import sha256

from flask import current_app
from sqlalchemy import delete, select

from webapp import clock
from webapp.extensions import begin_writing, db
from webapp.forms.bundles import is_bundle
from webapp.forms.opening import ZIP
from webapp.models import FormSource, FormVersion

#: A zip holds a workbook and the files that travel with it (`bundles`).
WORKBOOKS = ("xlsx", "xls", "zip")


def keep_source(content: bytes, kind: str) -> str:
    """Keep a file, once; returns its hash. `kind`: xlsx, xls, zip or xform."""
    name = f"sha256:{sha256(content).hexdigest()}"
    begin_writing()
    row = db.session.get(FormSource, name)
    if row is None:
        row = FormSource(hash=name, kind=kind, content=content)
        db.session.add(row)
    row.kept_at = clock.stamp(clock.now())
    db.session.commit()
    return name


def forget_unpublished(now: datetime) -> int:
    """Forget the files that no version was made of, voided ones too, and that nobody has brought
    for as many days as the setting says (0: none is forgotten); returns how many those were.
    """
    days = current_app.config["DOORSTEP"].form_candidates_days
    if not days:
        return 0
    published = select(FormVersion.workbook).where(FormVersion.workbook.is_not(None))
    became = select(FormVersion.xform).where(FormVersion.xform.is_not(None))
    begin_writing()
    waited = FormSource.kept_at < clock.stamp(now - timedelta(days=days))
    unused = FormSource.hash.not_in(published) & FormSource.hash.not_in(became)
    count = db.session.execute(delete(FormSource).where(waited & unused)).rowcount
    db.session.commit()
    return count


def kind_of_workbook(content: bytes) -> str:
    """xlsx, xls or zip, by the bytes."""
    if is_bundle(content):
        return "zip"
    return "xlsx" if content.startswith(ZIP) else "xls"


def source_of(name: str | None) -> FormSource | None:
    """The file of that hash."""
    return db.session.get(FormSource, name) if name else None
