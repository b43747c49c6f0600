"""A finished form is corrected by another one

Revision: 0014. After: 0013. Made: 2026-11-23.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("form_answers", sa.Column("corrects", sa.String(36), nullable=True))
    op.add_column("form_answers", sa.Column("answered_at", sa.String(27), nullable=True))
    op.add_column("form_answers", sa.Column("correction_reason", sa.String(500), nullable=True))
    op.create_index("ix_form_answers_corrects", "form_answers", ["corrects"])


def downgrade() -> None:
    op.drop_index("ix_form_answers_corrects", table_name="form_answers")
    with op.batch_alter_table("form_answers") as batch_op:
        for name in ("correction_reason", "answered_at", "corrects"):
            batch_op.drop_column(name)
