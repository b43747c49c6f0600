"""Phones have keys of their own, can be signed out from elsewhere, and told to delete

Revision: 0007. After: 0006. Made: 2026-11-23.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("device", sa.Column("key", sa.String(length=44), nullable=True))
    op.add_column("device", sa.Column("writing_key", sa.String(length=44), nullable=True))
    op.add_column("device", sa.Column("revoked_by", sa.String(length=36), nullable=True))
    op.create_table(
        "wipe_order",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("device", sa.String(length=36), nullable=False),
        sa.Column("ordered_by", sa.String(length=36), nullable=False),
        sa.Column("ordered_at", sa.String(length=27), nullable=False),
        sa.Column("told_at", sa.String(length=27), nullable=True),
        sa.Column("done_at", sa.String(length=27), nullable=True),
        sa.Column("proof", sa.Text(), nullable=True),
        sa.Column("proof_signature", sa.String(length=88), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_wipe_order_device", "wipe_order", ["device"])


def downgrade() -> None:
    op.drop_table("wipe_order")
    for name in ("revoked_by", "writing_key", "key"):
        op.drop_column("device", name)
