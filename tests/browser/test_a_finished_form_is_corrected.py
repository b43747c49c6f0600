"""A finished form is closed: a slip in it is corrected by another, with no signal at all (A16)."""

from __future__ import annotations

from typing import Any

import pytest

from tests.browser.kit.accessibility import overflows_sideways, violations
from tests.browser.kit.cast import Cast
from tests.browser.kit.forms_begun import begins, publishes
from tests.browser.kit.ledger import Ledger, Visitor
from tests.browser.kit.office import Office
from tests.browser.kit.people import a_client_of, alters, one_record, worker_named
from tests.browser.kit.person import PASS_PHRASES
from tests.browser.kit.waiting import address_of
from tests.browser.kit.worker import Worker
from tests.forms.workbooks import workbook

SURVEY = [
    ["type", "name", "label", "required"],
    ["integer", "falls", "How often did she fall this year?", "yes"],
]
NAMED = [["form_title", "form_id"], ["Falls", "falls"]]
FALLS = "How often did she fall this year? (needed)"
SLIP = "She counted again with her daughter"


@pytest.fixture
def ledger(office: Office) -> Ledger:
    """The server's truth as Rosa may see it; the form is published there."""
    publishes(office, workbook(SURVEY, settings=NAMED))
    return Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"]))


def test_a16_a_slip_is_corrected_at_the_same_table_without_the_office(
    cast: Cast, ledger: Ledger, office: Office
) -> None:
    """She says why, has the same answers before her; both are read, and the office has both."""
    client = a_client_of(ledger)
    rosa = cast.worker("rosa")
    rosa.signs_in()
    office.unplug()
    begins_falls(rosa, client)
    rosa.answers({FALLS: "12"})
    finishes(rosa)
    finished = address_of(rosa.page).removeprefix(rosa.line.address)
    rosa.follows("Correct this", inside="main")
    looks_right(rosa)
    rosa.presses("Go on to the questions")
    rosa.sees("Please fill in: Why it is corrected")
    looks_right(rosa)
    says_why(rosa)
    rosa.sees(f"Correction: {SLIP}")
    rosa.finds_in(FALLS, "12")
    looks_right(rosa)
    rosa.answers({FALLS: "2"})
    finishes(rosa)
    rosa.sees("This is a correction", SLIP)
    looks_right(rosa)
    rosa.follows("What was finished before", inside="main")
    rosa.sees("Corrected", SLIP, "12")
    rosa.does_not_see("Correct this")
    looks_right(rosa)
    rosa.opens(finished.replace("/filled/", "/fillings/"))
    rosa.sees("This form is finished. What is different goes into a correction.")
    looks_right(rosa)
    assert rosa.browser.real_complaints() == []
    office.plug_in()
    rosa.delivers_everything()
    before, after = told(ledger, client)
    assert (before["answers.falls"], after["answers.falls"]) == ("12", "2")
    assert (after["corrects"], after["correction_reason"]) == (finished.split("/")[-1], SLIP)


def test_a16_what_was_typed_too_late_is_opened_as_a_correction_with_one_tap(
    cast: Cast, ledger: Ledger
) -> None:
    """Her other phone finished the form meanwhile: nothing is lost, and nothing is overwritten."""
    client = a_client_of(ledger)
    rosa = cast.worker("rosa")
    rosa.signs_in()
    begins_falls(rosa, client)
    filling = address_of(rosa.page).removeprefix(rosa.line.address).partition("?")[0]
    rosa.delivers_everything()
    rosa.loses_signal()
    her_other_phone_finishes(ledger, filling.split("/")[-1], falls="3")
    rosa.opens(filling)
    rosa.answers({FALLS: "12"})
    rosa.presses("Save and leave")
    rosa.finds_signal()
    rosa.is_told("1 change needs you")
    rosa.opens("/me/phone")
    rosa.sees("This form is finished. What is different goes into a correction.")
    rosa.follows("Open it and put it right", inside="main")
    says_why(rosa)
    rosa.finds_in(FALLS, "12")
    finishes(rosa)
    rosa.delivers_everything()
    before, after = told(ledger, client)
    assert (before["answers.falls"], after["answers.falls"]) == ("3", "12")
    assert after["corrects"] == filling.split("/")[-1]
    rosa.opens("/me/phone")
    rosa.does_not_see("Needs you")


def begins_falls(rosa: Worker, client: str) -> None:
    """The form, at its first question."""
    begins(rosa, client, "Falls")
    rosa.sees(FALLS)


def says_why(rosa: Worker) -> None:
    """And goes on to the questions."""
    rosa.answers({"Why it is corrected": SLIP})
    rosa.presses("Go on to the questions")


def finishes(rosa: Worker) -> None:
    """Past the only question, to the last button."""
    rosa.presses("Next")
    rosa.presses("Finish")
    rosa.sees("Answer by answer")


def her_other_phone_finishes(ledger: Ledger, filling: str, falls: str) -> None:
    """What a phone of hers writes that was with her in the car."""
    author = str(worker_named(ledger, "Rosa")["id"])
    said = {"answers.falls": falls, "finished_at": "2026-11-20T16:00:00.000Z"}
    alters(ledger, author, one_record(ledger, filling), said | {"finished_by": author})


def looks_right(rosa: Worker) -> None:
    """No rule is broken, and it all fits on the phone."""
    assert not violations(rosa.page)
    assert overflows_sideways(rosa.page) == 0


def told(ledger: Ledger, client: str) -> list[dict[str, Any]]:
    """What the office has been told in this form, the oldest first."""
    fillings = [one["fields"] for one in ledger.of(client, "form_answers")]
    ours = [one for one in fillings if one["form_id"] == "falls"]
    return sorted(ours, key=lambda fields: str(fields["started_at"]))
