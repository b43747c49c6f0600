"""What a published version was made of: the workbook as it came, and the XForm it became.

No case data: bytes under their own hash, written by `webapp/forms/sources.py` alone and never
changed.
"""

from __future__ import annotations

from sqlalchemy import LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from webapp.extensions import db
from webapp.models.columns import Code, Instant


class FormSource(db.Model):
    """One file. Two versions made of the same bytes share it."""

    __tablename__ = "form_source"

    #: `sha256:` and the hash of the bytes.
    hash: Mapped[str] = mapped_column(String(71), primary_key=True)
    #: xlsx, xls, zip or xform.
    kind: Mapped[Code]
    content: Mapped[bytes] = mapped_column(LargeBinary)
    #: When somebody last brought it.
    kept_at: Mapped[Instant]
