"""When each job last ran, and what came of it."""

from __future__ import annotations

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column

from webapp.extensions import db
from webapp.models.columns import Instant


class JobRun(db.Model):
    """The last run of one job. A failure stays beside the success before it."""

    __tablename__ = "job_run"

    name: Mapped[str] = mapped_column(String(60), primary_key=True)
    ran_at: Mapped[Instant | None]
    took_milliseconds: Mapped[int | None]
    #: In the job's own words.
    said: Mapped[str | None] = mapped_column(Text)
    failed_at: Mapped[Instant | None]
    #: The kind of the error, never its text: that may quote a record.
    failure: Mapped[str | None] = mapped_column(String(120))
