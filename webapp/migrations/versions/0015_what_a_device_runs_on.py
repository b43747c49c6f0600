"""What an enrolled browser runs on: a desk takes no phone's place

Revision: 0015. After: 0014. Made: 2026-11-23.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("device", sa.Column("runs_on", sa.String(length=40), nullable=True))


def downgrade() -> None:
    op.drop_column("device", "runs_on")
