"""Fixtures of those who ask both engines for the same page: the office, and a phone in node."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.cast import Agency
from tests.routes.hand import Hand
from tests.routes.kitchen_table import lay_the_table
from tests.routes.phone import Phone
from webapp import clock
from webapp.routes import render


@pytest.fixture(scope="module")
def phone() -> Iterator[Phone]:
    """One process for all pages."""
    phone = Phone()
    yield phone
    phone.close()


@pytest.fixture
def kitchen_table(agency: Agency, monkeypatch: pytest.MonkeyPatch) -> Agency:
    """The agency with the form of the kitchen table, answered once before, and begun again."""
    now = clock.now()
    lay_the_table(agency)
    monkeypatch.setattr(clock, "now", lambda: now)
    monkeypatch.setattr(render, "_built_addresses", dict)
    return agency


@pytest.fixture
def hand(kitchen_table: Agency, phone: Phone) -> Hand:
    """Rosa's."""
    return Hand(kitchen_table, phone)
