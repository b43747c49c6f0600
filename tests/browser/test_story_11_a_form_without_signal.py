"""Story 10: a form of the agency filled in at the kitchen table, with the office unplugged (D1)."""

from __future__ import annotations

import re
from typing import Any

from tests.browser.kit.accessibility import violations
from tests.browser.kit.cast import Cast
from tests.browser.kit.forms_begun import publishes, rosa_begins
from tests.browser.kit.ledger import Ledger, Visitor
from tests.browser.kit.office import Office
from tests.browser.kit.people import a_client_of
from tests.browser.kit.person import PASS_PHRASES
from tests.browser.kit.waiting import until
from tests.forms.kitchen import CHOICES, SURVEY
from tests.forms.workbooks import workbook


def test_d1_a_form_is_begun_answered_left_and_finished_without_signal(
    cast: Cast, office: Office
) -> None:
    """Every answer is on the phone as soon as it is given; the office has it when it is back."""
    named = [["form_title", "form_id"], ["Kitchen table", "kitchen_table"]]
    publishes(office, workbook(SURVEY, choices=CHOICES, settings=named))
    ledger = Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"]))
    client = a_client_of(ledger)
    rosa = rosa_begins(cast, client, "Kitchen table")
    rosa.answers({"Name": "Ana"})
    rosa.presses("Next")
    rosa.answers({"Age (needed)": "130"})
    rosa.page.locator("h1").click()
    rosa.sees("This answer cannot be right")
    assert violations(rosa.page) == []
    rosa.answers({"Age (needed)": "44"})
    rosa.presses("Next")
    where = rosa.page.url
    rosa.opens(re.sub(r"\?.*", "", where.replace(rosa.line.address, "")))
    rosa.sees("Born on")
    rosa.presses("All questions")
    rosa.sees("answered")
    assert violations(rosa.page) == []
    rosa.presses("Finish")
    rosa.sees("Answer by answer", "44")
    rosa.finds_signal()
    rosa.delivers_everything()
    until(lambda: ages(ledger, client) == ["44"], "the office should have the answers")


def ages(ledger: Ledger, client: str) -> list[Any]:
    """How old the office has been told that the client is, form by form."""
    return [one["fields"].get("answers.age") for one in ledger.of(client, "form_answers")]
