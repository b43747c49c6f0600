"""What a thief finds in a browser's profile after real use: ciphertext (issue 4, point 10)."""

from __future__ import annotations

import re

from tests.browser.kit.cast import Cast
from tests.browser.kit.days import at
from tests.browser.kit.ledger import Ledger, Visitor
from tests.browser.kit.office import Office
from tests.browser.kit.people import a_client_of, worker_named
from tests.browser.kit.person import PASS_PHRASES
from tests.browser.kit.profile_scan import found_in
from tests.browser.kit.waiting import address_of, until, until_page
from tests.browser.kit.worker import Worker
from webapp.clock import new_id

PHONE_OF_HERS = re.compile(r"/phones/([0-9a-f-]{36})/wipe")
LOCKED = "Boolean(document.querySelector(\"form[action='/unlock']\"))"
PLANTS = """async ([local, indexed]) => {
  localStorage.setItem('left', local);
  const opened = indexedDB.open('left', 1);
  opened.onupgradeneeded = () => opened.result.createObjectStore('left');
  await new Promise((resolve) => { opened.onsuccess = resolve; });
  const step = opened.result.transaction('left', 'readwrite');
  step.objectStore('left').put(`${'told in confidence '.repeat(5000)}${indexed}`, 1);
  await new Promise((resolve) => { step.oncomplete = resolve; });
}"""


def marker(kind: str, number: int) -> str:
    """A word that stands nowhere else."""
    return f"Zq{kind}{number:02}vex"


def people_around(ledger: Ledger, client: str) -> list[str]:
    """Twelve people around a client, at the office: names, numbers, remarks."""
    author = worker_named(ledger, "Rosa")["id"]
    planted = []
    for number in range(12):
        said = {name: marker(name, number) for name in ("name", "phone", "remarks")}
        fields = {name: {"value": text} for name, text in (said | {"circle": "household"}).items()}
        write = {"type": "contact_person", "id": new_id(), "create": True, "fields": fields}
        ledger.writes(author, client, [write])
        planted += said.values()
    return planted


def writes_on_the_phone(rosa: Worker, client: str) -> list[str]:
    """A visit, six promises, a note that is saved and one that is half typed, a search."""
    visit = {"Place": marker("where", 1), "What for": marker("purpose", 1)}
    rosa.plans_visit(client, at(hours=2), **visit)
    promises = [marker("promise", number) for number in range(6)]
    for title in promises:
        rosa.promises(client, title, at(days=2)[:10])
    saved, typed, sought = marker("note", 1), marker("draft", 1), marker("search", 1)
    rosa.opens(f"/clients/{client}/notes/new")
    rosa.answers({"I saw": saved})
    rosa.saves()
    rosa.opens("/clients")
    rosa.page.locator("#q").fill(sought)
    rosa.page.locator("#q").press("Enter")
    rosa.sees("Nobody by that name")
    assert sought not in address_of(rosa.page)
    rosa.opens(f"/clients/{client}/notes/new")
    rosa.types_slowly("I saw", typed)
    rosa.sees("What you typed is kept")
    return [*visit.values(), *promises, saved, typed, sought]


def begins_a_second_step(rosa: Worker) -> str:
    """She looks at the page that shows what her app would make codes of, and leaves it."""
    rosa.opens("/me/security/code")
    return rosa.page.locator("main code.secret").inner_text().strip()


def uses_everything(rosa: Worker, client: str) -> list[str]:
    """A day of reading and writing; what somebody might look for afterwards."""
    rosa.signs_in()
    rosa.knows_the_office()
    for path in ("", "/plan", "/story", "/forms"):
        rosa.opens(f"/clients/{client}{path}")
    return [begins_a_second_step(rosa), *writes_on_the_phone(rosa, client)]


def orders_every_phone_wiped(office: Office) -> None:
    """Ada, at the office."""
    ada = Visitor(office.address).sign_in("ada", PASS_PHRASES["ada"])
    found = PHONE_OF_HERS.findall(ada.ask("/phones?q=Rosa")[2].decode())
    assert found
    for phone in set(found):
        assert ada.ask(f"/phones/{phone}/wipe", b"from=office")[0] == 303


def is_wiped(rosa: Worker) -> bool:
    """Her phone says that everything was taken off it."""
    rosa.looks_again()
    return "/login?why=taken-away" in address_of(rosa.page)


def test_e01_e02_nothing_that_was_told_lies_open_in_the_profile(cast: Cast, office: Office) -> None:
    """After use, locked, killed, wiped, signed out: no name, word, number or secret of anybody."""
    ledger = Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"]))
    client = a_client_of(ledger)
    markers = [*people_around(ledger, client), PASS_PHRASES["rosa"], "Alvarez", "Penicillin"]
    rosa, wrong = cast.worker("rosa"), marker("wrong", 1)
    markers += [wrong, *uses_everything(rosa, client)]
    assert len(set(markers)) >= 50
    profile = rosa.browser.profile
    assert found_in(profile, markers) == {}, "in use"

    rosa.locks()
    until_page(rosa.page, LOCKED, "it should ask for the pass phrase")
    rosa.unlocks(wrong)
    assert found_in(profile, markers) == {}, "locked"
    rosa.unlocks()
    rosa.phone_dies()
    assert found_in(profile, markers) == {}, "killed"

    rosa.phone_starts()
    orders_every_phone_wiped(office)
    until(lambda: is_wiped(rosa), "her phone should show nothing", 60, pause=1)
    assert found_in(profile, markers) == {}, "wiped"
    rosa.signs_in()
    rosa.opens("/me")
    rosa.presses("Sign out")
    until(lambda: "/login" in address_of(rosa.page), "she should be out")
    rosa.browser.close()
    assert found_in(profile, markers) == {}, "signed out"


def test_the_scan_sees_what_lies_open(cast: Cast) -> None:
    """In web storage, in IndexedDB as the browser packs it, in a title: killed and closed."""
    rosa = cast.worker("rosa")
    rosa.opens("/login")
    local, indexed, title = (marker(kind, 99) for kind in ("local", "indexed", "title"))
    rosa.page.evaluate(PLANTS, [local, indexed])
    rosa.page.evaluate("title => { document.title = title; }", title)
    profile = rosa.browser.profile
    until(lambda: indexed in found_in(profile, [indexed]), "it should be found while it runs")
    rosa.browser.close()
    assert set(found_in(profile, [local, indexed, title])) == {local, indexed, title}
