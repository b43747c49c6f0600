"""The largest public forms, walked to the end on a phone of 360 px with the office unplugged.

Every question of every page is answered. Whatever a stranger wrote, no page is wider than the
phone, none complains, and every tenth is looked at by axe. FORMS names another folder of workbooks.
"""

from __future__ import annotations

import os
from hashlib import sha256
from pathlib import Path

import pytest

from tests.browser.kit.accessibility import overflows_sideways, violations
from tests.browser.kit.cast import Cast
from tests.browser.kit.filler import Filler
from tests.browser.kit.ledger import Ledger, Visitor
from tests.browser.kit.office import Office
from tests.browser.kit.people import a_client_of
from tests.browser.kit.person import PASS_PHRASES
from tests.browser.kit.worker import Worker
from tests.forms.workbooks import PUBLIC

FOLDER = Path(os.environ.get("FORMS", PUBLIC))
LARGEST = ("household_survey_americas", "distribution_site_assessment", "all_question_types")
FILES = (
    sorted(FOLDER.glob("*.xls*"))
    if "FORMS" in os.environ
    else [PUBLIC / f"{name}.xlsx" for name in LARGEST]
)
LOOKED_AT_EVERY = 10


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_strangers_form_is_walked_to_its_end_without_the_office(
    cast: Cast, office: Office, file: Path
) -> None:
    """In all of its languages by turns."""
    office.command("forms", "publish", str(file), "--from", "2026-01-01")
    ledger = Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"]))
    client = a_client_of(ledger)
    workbook = f"sha256:{sha256(file.read_bytes()).hexdigest()}"
    versions = ledger.records("form_version")
    stranger = next(one for one in versions if one["fields"].get("workbook") == workbook)
    rosa = cast.worker("rosa")
    rosa.signs_in()
    office.unplug()
    rosa.opens(f"/clients/{client}/forms/{stranger['id']}")
    rosa.presses("Begin")
    walk = _Walk(rosa)
    walk.filler.walks_to_the_end(walk.look)
    assert walk.faults == []
    assert rosa.browser.real_complaints() == []


class _Walk:
    """What is wrong with the pages that somebody comes by."""

    def __init__(self, rosa: Worker) -> None:
        self.filler = Filler(rosa)
        self.faults: list[str] = []

    def look(self) -> None:
        """The page as it is now."""
        page, number = self.filler.page, self.filler.pages
        if wider := overflows_sideways(page):
            self.faults.append(f"page {number} is {wider} px too wide")
        if number % LOOKED_AT_EVERY == 1:
            self.faults += [f"page {number}: {one}" for one in violations(page)]
