"""Forms that the agency publishes, what they were made of, and a client's programme

Revision: 0006. After: 0005. Made: 2026-11-23.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "form_source",
        sa.Column("hash", sa.String(length=71), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("kept_at", sa.String(length=27), nullable=False),
        sa.PrimaryKeyConstraint("hash"),
    )
    op.create_table(
        "form_definition",
        sa.Column("hash", sa.String(length=71), nullable=True),
        sa.Column("packed", sa.Text(), nullable=True),
        *_of_every_record(),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_form_definition_case_file", "form_definition", ["case_file"])
    op.create_table(
        "form_version",
        sa.Column("form_id", sa.String(length=200), nullable=True),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("version", sa.String(length=200), nullable=True),
        sa.Column("title", sa.String(length=200), nullable=True),
        sa.Column("definition", sa.String(length=36), nullable=True),
        sa.Column("hash", sa.String(length=71), nullable=True),
        sa.Column("workbook", sa.String(length=71), nullable=True),
        sa.Column("xform", sa.String(length=71), nullable=True),
        sa.Column("published_by", sa.String(length=36), nullable=True),
        sa.Column("published_from", sa.Date(), nullable=True),
        sa.Column("programmes", sa.Text(), nullable=True),
        sa.Column("due_every", sa.Integer(), nullable=True),
        sa.Column("retired_on", sa.Date(), nullable=True),
        *_of_every_record(),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_form_version_case_file", "form_version", ["case_file"])
    op.add_column("client", sa.Column("programme", sa.String(length=120), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("client") as client:
        client.drop_column("programme")
    op.drop_table("form_version")
    op.drop_table("form_definition")
    op.drop_table("form_source")


def _of_every_record() -> list[sa.Column]:
    """What the table of every record type has (webapp/models/columns.py)."""
    return [
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("case_file", sa.String(length=36), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("received_at", sa.String(length=27), nullable=False),
        sa.Column("voided", sa.Boolean(), nullable=False),
    ]
