"""The phone in a client's hands: one form, nothing else, until its worker unlocks it."""

from __future__ import annotations

import re

from tests.browser.kit.accessibility import overflows_sideways, violations
from tests.browser.kit.cast import Cast
from tests.browser.kit.forms_begun import publishes, rosa_begins
from tests.browser.kit.ledger import Ledger, Visitor
from tests.browser.kit.office import Office
from tests.browser.kit.people import a_client_of
from tests.browser.kit.person import PASS_PHRASES
from tests.browser.kit.waiting import until_page
from tests.browser.kit.worker import HAS_KEYS, Worker
from tests.browser.test_the_lock import IS_BLANK, MINUTES
from tests.forms.workbooks import workbook

SURVEY = [
    ["type", "name", "label::English (en)", "label::Español (es)"],
    ["text", "likes", "What do you like?", "¿Qué le gusta?"],
    ["text", "fears", "What do you fear?", "¿Qué le da miedo?"],
]
FILLING_ADDRESS = re.compile(r"/clients/[0-9a-f-]{36}/fillings/[0-9a-f-]{36}")
NAMED = [["form_title", "form_id"], ["In their own words", "own_words"]]


def rosa_hands_over(cast: Cast, office: Office) -> tuple[Worker, str]:
    """Rosa begins the form without a signal and gives her phone away; the address of the form."""
    publishes(office, workbook(SURVEY, settings=NAMED))
    client = a_client_of(Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"])))
    rosa = rosa_begins(cast, client, "In their own words")
    filling = rosa.stands_at(FILLING_ADDRESS)
    rosa.follows("Let the client answer", inside="main")
    rosa.answers({"Language of the questions": "Español"})
    rosa.presses("Hand over this phone")
    return rosa, filling


def test_nothing_but_the_form_is_reached_until_the_phone_is_unlocked(
    cast: Cast, office: Office
) -> None:
    """Back, a typed address and another tab come to the lock; answers wait for the worker."""
    rosa, filling = rosa_hands_over(cast, office)
    client = filling.split("/")[2]
    rosa.sees("¿Qué le gusta?", "Siguiente")
    rosa.does_not_see("Rosa")
    assert not violations(rosa.page) and overflows_sideways(rosa.page) == 0
    rosa.page.go_back()
    rosa.sees("Locked")
    rosa.follows("Back to the questions")
    rosa.answers({"¿Qué le gusta?": "el mar"})
    rosa.presses("Siguiente")
    rosa.sees("¿Qué le da miedo?")
    for address in ("/", f"/clients/{client}", filling, "/login", "/me/phone", "/nowhere"):
        rosa.opens(address)
        rosa.sees("Locked")
    assert rosa.gets(f"/clients/{client}") == 401
    other = rosa.browser.page.context.new_page()
    other.goto(f"{rosa.line.address}/clients")
    assert "Locked" in other.title()
    rosa.follows("Back to the questions")
    rosa.follows("Devolver el teléfono")
    rosa.unlocks("four quiet hills at noon")
    rosa.sees("That pass phrase does not open this phone")
    rosa.unlocks()
    rosa.sees("In their own words", "Save and leave")
    rosa.presses("Back")
    rosa.finds_in("¿Qué le gusta?", "el mar")
    rosa.opens(f"{filling}/turn")
    rosa.sees("Save and leave")


def test_a_phone_that_dies_in_a_clients_hands_comes_back_locked_with_every_answer(
    cast: Cast, office: Office
) -> None:
    """The pass phrase, not the power button, brings the caseload back."""
    rosa, filling = rosa_hands_over(cast, office)
    rosa.answers({"¿Qué le gusta?": "el mar"})
    rosa.presses("Siguiente")
    rosa.sees("¿Qué le da miedo?")
    rosa.phone_dies()
    rosa.browser.open()
    rosa.opens(f"{filling}/turn")
    rosa.sees("Locked")
    rosa.does_not_see("Back to the questions")
    rosa.unlocks()
    rosa.sees("Save and leave")
    rosa.presses("Back")
    rosa.finds_in("¿Qué le gusta?", "el mar")


def test_the_lock_that_a_client_came_to_is_still_to_be_seen_when_nobody_touched_it(
    cast: Cast, office: Office
) -> None:
    """The vault closes behind it, and whoever takes the phone up again can type the pass phrase."""
    rosa, _ = rosa_hands_over(cast, office)
    rosa.browser.context.clock.install()
    rosa.opens("/clients")
    until_page(rosa.page, HAS_KEYS, "the page should have the keys")
    rosa.browser.context.clock.fast_forward(5 * MINUTES)
    until_page(rosa.page, f"!({HAS_KEYS})", "the vault should be closed")
    until_page(rosa.page, f"!({IS_BLANK})", "the page should be seen")
    rosa.unlocks()
    rosa.sees("Alvarez")
