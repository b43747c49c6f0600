"""That the database was restored from a backup. Never changed, so that it can be audited."""

from __future__ import annotations

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from webapp.extensions import db
from webapp.models.columns import Id, Instant


class Restore(db.Model):
    """One restore: what stands here stands in the restored database itself."""

    __tablename__ = "restore"

    id: Mapped[Id] = mapped_column(primary_key=True)
    restored_at: Mapped[Instant]
    backup_made_at: Mapped[Instant]
    #: The checksum of the backup's content.
    sha256: Mapped[str] = mapped_column(String(64))
    #: How many changes the replaced database had beyond the backup; null where nobody could say.
    missing: Mapped[int | None]
