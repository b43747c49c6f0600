"""Tries to sign in, so that guessing is slowed by all servers together

Revision: 0005. After: 0004. Made: 2026-11-22.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "sign_in_try",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("at", sa.String(length=27), nullable=False),
        sa.Column("name_mark", sa.String(length=64), nullable=False),
        sa.Column("address", sa.String(length=64), nullable=False),
        sa.Column("opened", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("sign_in_try_name", "sign_in_try", ["name_mark", "at"])
    op.create_index("sign_in_try_address", "sign_in_try", ["address", "at"])
    op.create_index("sign_in_try_at", "sign_in_try", ["at"])


def downgrade() -> None:
    op.drop_table("sign_in_try")
