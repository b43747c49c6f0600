"""The tables that the migrations make are the tables that the models describe."""

from __future__ import annotations

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from flask import Flask
from sqlalchemy import inspect

from webapp import migrations
from webapp.extensions import db


def test_models_and_migrations_agree(app: Flask) -> None:
    with db.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, db.metadata) == []


def test_upgrading_twice_changes_nothing(app: Flask) -> None:
    before = inspect(db.engine).get_table_names()
    migrations.upgrade(app)
    assert inspect(db.engine).get_table_names() == before


def test_the_first_migration_can_be_taken_back(app: Flask) -> None:
    db.session.remove()
    with db.engine.begin() as connection:
        migrations.run(connection, "downgrade", "base")
    assert inspect(db.engine).get_table_names() == ["alembic_version"]
