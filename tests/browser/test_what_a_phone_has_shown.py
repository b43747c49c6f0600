"""What a phone shows while nobody hears of it is told at the office when it comes home (K08)."""

from __future__ import annotations

import re

from tests.browser.kit.cast import Cast
from tests.browser.kit.ledger import Ledger, Visitor
from tests.browser.kit.line import Weather
from tests.browser.kit.office import Office
from tests.browser.kit.people import a_client_of
from tests.browser.kit.person import PASS_PHRASES
from tests.browser.kit.waiting import until
from tests.browser.kit.worker import Worker

LOG = "/audit?kind=read_on_phone"


def pages_told(office: Office, *clients: str) -> list[int]:
    """How many pages about each of these the log says were shown on a phone, over all its entries.

    An hour that ends between two pages makes two entries of them, and not more pages.
    """
    ada = Visitor(office.address).sign_in("ada", PASS_PHRASES["ada"])
    logs = [ada.ask(f"{LOG}&client={client}")[2].decode() for client in clients]
    return [sum(map(int, re.findall(r"(\d+) pages?, ", log))) for log in logs]


def comes_to_tell(rosa: Worker, office: Office, *clients: str) -> None:
    """The line is tried until the office has heard of each of them."""

    def is_told() -> bool:
        rosa.looks_again()
        return all(pages_told(office, *clients))

    until(is_told, "the office should hear what was shown", 30, pause=0.5)


def test_k08_reads_without_a_signal_are_told_once_although_the_answer_is_lost(
    cast: Cast, office: Office
) -> None:
    """The server is unplugged while Rosa reads about two clients; Ada reads of both, once."""
    ledger = Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"]))
    alvarez = a_client_of(ledger)
    other, third = [one["id"] for one in ledger.records("client") if one["id"] != alvarez][:2]
    rosa = cast.worker("rosa")
    rosa.signs_in()
    rosa.exchanges_no_more()
    office.unplug()
    for path in (f"/clients/{alvarez}", f"/clients/{alvarez}/story", f"/clients/{other}"):
        rosa.opens(path)
    rosa.loses_signal()
    office.plug_in()
    assert pages_told(office, alvarez, other) == [0, 0]

    rosa.line.becomes(Weather.ANSWERS_LOST, only_on=b"/sync/v1/reads")
    rosa.finds_signal()
    comes_to_tell(rosa, office, alvarez, other)
    until(lambda: rosa.line.lost_answers, "the answer should be lost on its way")
    rosa.line.becomes(Weather.THROUGH)
    rosa.opens(f"/clients/{third}")
    comes_to_tell(rosa, office, third)
    assert pages_told(office, alvarez, other) == [2, 1]

    ada = cast.supervisor("ada")
    ada.signs_in()
    ada.opens(f"{LOG}&client={alvarez}")
    ada.sees("read on a phone")
    ada.does_not_see("Alvarez")
