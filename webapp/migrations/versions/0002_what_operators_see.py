"""What operators see: backups made, restores, runs of jobs, what a device says of its program

Revision: 0002. After: 0001. Made: 2026-11-22.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "backup_made",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("made_at", sa.String(length=27), nullable=False),
        sa.Column("file", sa.String(length=255), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "restore",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("restored_at", sa.String(length=27), nullable=False),
        sa.Column("backup_made_at", sa.String(length=27), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("missing", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "restore_missing",
        sa.Column("restore", sa.String(length=36), nullable=False),
        sa.Column("change", sa.String(length=36), nullable=False),
        sa.Column("author", sa.String(length=36), nullable=False),
        sa.Column("device", sa.String(length=36), nullable=False),
        sa.Column("device_name", sa.String(length=120), nullable=True),
        sa.Column("received_at", sa.String(length=27), nullable=False),
        sa.PrimaryKeyConstraint("restore", "change"),
    )
    op.create_table(
        "job_run",
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("ran_at", sa.String(length=27), nullable=True),
        sa.Column("took_milliseconds", sa.Integer(), nullable=True),
        sa.Column("said", sa.Text(), nullable=True),
        sa.Column("failed_at", sa.String(length=27), nullable=True),
        sa.Column("failure", sa.String(length=120), nullable=True),
        sa.PrimaryKeyConstraint("name"),
    )
    with op.batch_alter_table("device", schema=None) as batch_op:
        batch_op.add_column(sa.Column("stuck_count", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("schema", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("program", sa.String(length=64), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("device", schema=None) as batch_op:
        for name in ("program", "schema", "stuck_count"):
            batch_op.drop_column(name)
    for name in ("job_run", "restore_missing", "restore", "backup_made"):
        op.drop_table(name)
