"""Sources: the workbook as it came and the XForm it became, kept for ever under their own hash.

They are what any other tool of the XLSForm world reads, should ours ever fail. Written when a
workbook without errors waits or is published, never changed, never read by a phone.
"""

from __future__ import annotations

from hashlib import sha256

from webapp import clock
from webapp.extensions import db
from webapp.forms.opening import ZIP
from webapp.models import FormSource
from webapp.sync.locks import begin_writing

WORKBOOKS = ("xlsx", "xls")


def keep_source(content: bytes, kind: str) -> str:
    """Keep a file, once; returns its hash. `kind`: xlsx, xls or xform."""
    name = f"sha256:{sha256(content).hexdigest()}"
    begin_writing()
    if db.session.get(FormSource, name) is None:
        row = FormSource(hash=name, kind=kind, content=content)
        row.kept_at = clock.stamp(clock.now())
        db.session.add(row)
    db.session.commit()
    return name


def kind_of_workbook(content: bytes) -> str:
    """xlsx or xls, by the first bytes."""
    return "xlsx" if content.startswith(ZIP) else "xls"


def source_of(name: str | None) -> FormSource | None:
    """The file of that hash."""
    return db.session.get(FormSource, name) if name else None
