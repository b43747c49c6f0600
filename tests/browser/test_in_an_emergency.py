"""In an emergency: Omar reads one file that is not his, on his phone, for an hour, with a reason;
the client's supervisor sees it at her desk and says what she found (B21). Names of any length fit.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest

from tests.browser.kit.accessibility import looks
from tests.browser.kit.cast import Cast
from tests.browser.kit.ledger import Ledger, Visitor
from tests.browser.kit.office import Office
from tests.browser.kit.people import a_client_of, alters, client_named, worker_named
from tests.browser.kit.person import PASS_PHRASES, Person
from tests.browser.kit.waiting import address_of, until
from tests.browser.kit.worker import Worker
from tests.browser.kit.worlds import DATABASE
from tests.browser.test_a_name_of_any_length import FAMILY_NAME, GIVEN_NAME
from tests.browser.test_who_somebody_is import reads
from webapp.clock import now, stamp

REASON = "Her neighbour called: smoke, and she does not answer."
LONG_REASON = "W" * 90 + ' <b hx-get="/me">\u202esmoke</b> ' + "Nobody opens, nobody answers. " * 12
NAME, WHY = "Given and family name of the client", "Why you must look into it now"
OPEN = "Open it for an hour"
MOMENT = timedelta(seconds=3)


@pytest.fixture
def ledger(office: Office) -> Ledger:
    """The server's truth as Vera may see it."""
    return Ledger(Visitor(office.address).sign_in("vera", PASS_PHRASES["vera"]))


def asks_for(person: Person, name: str, reason: str) -> None:
    """The form under Me, filled in and sent, in whichever language it is."""
    person.opens("/emergency")
    person.page.locator("main input[name=name]").fill(name)
    person.page.locator("main textarea[name=reason]").fill(reason)
    person.page.locator("main form.questions button.danger").click()
    until(lambda: "/emergency/" in address_of(person.page), "the file should be open")


def ends_in_a_moment(office: Office) -> None:
    """Nearly an hour has gone by, as the office reckons."""
    with closing(sqlite3.connect(office.folder / DATABASE)) as database, database:
        database.execute("UPDATE break_glass SET ends_at = ?", (stamp(now() + MOMENT),))


def test_b21_omar_reads_one_foreign_file_and_vera_says_what_she_found(
    cast: Cast, ledger: Ledger
) -> None:
    client = a_client_of(ledger)
    omar, vera = cast.worker("omar"), cast.supervisor("vera")
    omar.signs_in()
    opened = _opens_it_after_saying_why(omar)
    assert omar.page.locator(f"main a[href*='{client}']").count() == 0, "no way on into the file"
    _has_nothing_of_it_but_that_page(omar, client, opened)

    vera.signs_in()
    vera.opens("/clients")
    vera.follows("1 file opened in an emergency", inside="nav.places .desk")
    vera.sees("Omar Haddad", "Elena Alvarez", REASON)
    vera.presses("Say so")
    vera.sees("Say whether it was in order")
    vera.answers({"It was not in order": True})
    vera.answers({"What you say to it (needed where it was not in order)": "Call 911 first."})
    vera.presses("Say so")
    vera.sees("Looked at by Vera Lindqvist", "Call 911 first.")
    vera.opens("/team")
    vera.does_not_see("opened in an emergency")
    vera.opens("/emergencies")
    vera.follows("Elena Alvarez", inside="main")
    until(lambda: f"/clients/{client}" in address_of(vera.page), "her client's own page")
    assert not omar.browser.real_complaints() and not vera.browser.real_complaints()


def _opens_it_after_saying_why(omar: Worker) -> str:
    """Without a reason nothing opens and nothing typed is lost; the address of what did open."""
    omar.opens("/me")
    omar.follows("Emergency", inside="main")
    omar.answers({NAME: "Elena Alvarez"})
    omar.presses(OPEN)
    omar.sees("Say in a sentence why")
    omar.finds_in(NAME, "Elena Alvarez")
    omar.answers({WHY: REASON})
    omar.presses(OPEN)
    omar.sees("Opened in an emergency, until", "Elena Alvarez", "Canelo guards the yard")
    return address_of(omar.page).removeprefix(omar.line.address)


def _has_nothing_of_it_but_that_page(omar: Worker, client: str, opened: str) -> None:
    """His phone holds nothing of hers: not her page, not a hit, and without a signal not this."""
    omar.opens(f"/clients/{client}")
    omar.sees("This page does not exist")
    omar.opens("/clients?q=Alvarez")
    omar.does_not_see("Elena Alvarez")
    omar.loses_signal()
    omar.opens(opened)
    omar.sees("office")
    omar.does_not_see("Alvarez")
    omar.finds_signal()
    omar.opens(opened)
    omar.sees("Canelo guards the yard")


def test_b21_when_the_hour_is_over_the_open_page_says_so_by_itself(
    cast: Cast, office: Office
) -> None:
    omar = cast.worker("omar")
    omar.signs_in()
    asks_for(omar, "Elena Alvarez", REASON)
    ends_in_a_moment(office)
    omar.page.reload()
    omar.sees("The hour for which you opened this file is over")
    omar.does_not_see("Alvarez")


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_pages_of_an_emergency_fit_whatever_is_written(
    cast: Cast, ledger: Ledger, language: str
) -> None:
    vera, omar = cast.supervisor("vera"), cast.supervisor("omar")
    for person in (vera, omar):
        person.signs_in()
        reads(person, language)
    vera.opens("/emergencies")
    looks(vera, f"emergencies-none-{language}")
    names = {"given_name": GIVEN_NAME, "family_name": FAMILY_NAME, "preferred_name": "😀" * 30}
    alters(ledger, worker_named(ledger, "Vera")["id"], client_named(ledger, "Alvarez"), names)
    omar.opens("/emergency")
    looks(omar, f"emergency-{language}")
    asks_for(omar, f"{GIVEN_NAME} {FAMILY_NAME}", LONG_REASON)
    looks(omar, f"emergency-file-{language}")
    assert omar.page.locator("main b[hx-get]").count() == 0
    omar.opens("/emergency")
    looks(omar, f"emergency-open-now-{language}")
    omar.page.locator("main form.questions button.danger").click()
    omar.page.locator("#problems").wait_for()
    looks(omar, f"emergency-wrong-{language}")
    vera.opens("/emergencies")
    assert vera.page.locator("main b[hx-get]").count() == 0
    looks(vera, f"emergencies-{language}")
    vera.page.locator("main form.questions button.main").click()
    vera.page.locator("#problems").wait_for()
    looks(vera, f"emergencies-wrong-{language}")
    vera.page.locator("main input[value=in_order]").check()
    vera.page.locator("main form.questions button.main").click()
    vera.page.locator("main .flag.calm").wait_for()
    looks(vera, f"emergencies-looked-at-{language}")
