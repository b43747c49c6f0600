"""Indexes, so that no question grows with other people's case files: kinds, doubles, what waits

Revision: 0003. After: 0002. Made: 2026-11-22.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

WAITING = sa.text("outcome IN ('parked', 'held')")


def upgrade() -> None:
    op.create_index("ix_case_file_kind", "case_file", ["kind"])
    op.create_index("client_double", "client", ["birth_date", "family_name"])
    op.create_index(
        "change_waiting",
        "change",
        ["case_file", "received_at"],
        sqlite_where=WAITING,
        postgresql_where=WAITING,
    )


def downgrade() -> None:
    for name, table in (
        ("change_waiting", "change"),
        ("client_double", "client"),
        ("ix_case_file_kind", "case_file"),
    ):
        op.drop_index(name, table_name=table)
