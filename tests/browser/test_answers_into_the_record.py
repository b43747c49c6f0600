"""A form whose answers go into the client's record, filled in without a signal, and two truths."""

from __future__ import annotations

from tests.browser.kit.accessibility import overflows_sideways, violations
from tests.browser.kit.cast import Cast
from tests.browser.kit.forms_begun import publishes, rosa_begins
from tests.browser.kit.ledger import Ledger, Visitor
from tests.browser.kit.office import Office
from tests.browser.kit.people import a_client_of, alters, one_record, worker_named
from tests.browser.kit.person import PASS_PHRASES
from tests.browser.kit.worker import Worker
from tests.forms.workbooks import workbook

SURVEY = [
    ["type", "name", "label", "save_to"],
    ["text", "number", "Which number do you use now?", "phone"],
    ["select_multiple needs", "needs", "What helps you to follow us?", "communication_needs"],
]
CHOICES = [
    ["list_name", "name", "label"],
    ["needs", "large_print", "Large letters"],
    ["needs", "speech_slow", "When you wait for me"],
]
ENTITIES = [["list_name", "entity_id"], ["clients", "1"]]
NAMED = [["form_title", "form_id"], ["How to reach you", "reach"]]
HEADING = "What goes into the record"


def rosa_answers(cast: Cast, office: Office, client: str) -> Worker:
    """Rosa has answered everything without a signal, and stands on the last page."""
    publishes(office, workbook(SURVEY, choices=CHOICES, entities=ENTITIES, settings=NAMED))
    rosa = rosa_begins(cast, client, "How to reach you")
    rosa.answers({"Which number do you use now?": "555 0199"})
    rosa.presses("Next")
    rosa.answers({"When you wait for me": True})
    rosa.presses("Next")
    return rosa


def test_what_goes_into_the_record_is_shown_first_and_two_truths_are_settled(
    cast: Cast, office: Office
) -> None:
    """A colleague gave another number meanwhile: a person decides which of the two is right."""
    ledger = Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"]))
    client = a_client_of(ledger)
    rosa = rosa_answers(cast, office, client)
    rosa.sees(HEADING, "555 0199", "Speaks slowly, wait")
    assert not violations(rosa.page) and overflows_sideways(rosa.page) == 0
    author = str(worker_named(ledger, "Rosa")["id"])
    alters(ledger, author, one_record(ledger, client), {"phone": "555 0122"})
    rosa.presses("Finish")
    rosa.sees("Answer by answer")
    rosa.opens(f"/clients/{client}")
    rosa.sees("555 0199")
    rosa.finds_signal()
    rosa.delivers_everything()
    assert one_record(ledger, client)["fields"]["communication_needs/speech_slow"] is True
    rosa.comes_to_see(f"/clients/{client}/settle/client/{client}", "555 0199", "555 0122")


def test_in_the_clients_hands_nothing_of_the_record_is_shown(cast: Cast, office: Office) -> None:
    """The last page is the worker's; her phone in other hands neither says nor carries it."""
    ledger = Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"]))
    client = a_client_of(ledger)
    rosa = rosa_answers(cast, office, client)
    assert client in rosa.page.locator('input[name="drawn"]').input_value()
    rosa.follows("Let the client answer", inside="main")
    rosa.presses("Hand over this phone")
    rosa.presses("Next")
    rosa.presses("Next")
    rosa.sees("That was all. Thank you!")
    rosa.does_not_see(HEADING)
    assert client not in rosa.page.locator('input[name="drawn"]').input_value()
