"""Alembic's entry: it migrates over the connection that `upgrade` has opened."""

from __future__ import annotations

from alembic import context

from webapp.extensions import db

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=db.metadata,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
