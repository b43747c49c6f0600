"""One order to wipe for a phone; which key of the office a phone knows, and which the office misses

Revision: 0012. After: 0011. Made: 2026-11-23.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

#: Of two orders for one phone the one that was carried out stands, else the earlier.
KEEP_DONE = """DELETE FROM wipe_order WHERE done_at IS NULL AND device IN
    (SELECT device FROM wipe_order WHERE done_at IS NOT NULL)"""
KEEP_FIRST = "DELETE FROM wipe_order WHERE id NOT IN (SELECT MIN(id) FROM wipe_order GROUP BY device)"


def upgrade() -> None:
    op.execute(KEEP_DONE)
    op.execute(KEEP_FIRST)
    op.drop_index("ix_wipe_order_device", "wipe_order")
    with op.batch_alter_table("wipe_order") as batch:
        batch.create_unique_constraint("uq_wipe_order_device", ["device"])
    op.add_column("device", sa.Column("office_key", sa.String(length=16), nullable=True))
    op.add_column("device", sa.Column("missing_key", sa.String(length=16), nullable=True))


def downgrade() -> None:
    for name in ("missing_key", "office_key"):
        op.drop_column("device", name)
    with op.batch_alter_table("wipe_order") as batch:
        batch.drop_constraint("uq_wipe_order_device", type_="unique")
    op.create_index("ix_wipe_order_device", "wipe_order", ["device"])
