"""E23, E24, G22, G23, I24, I26, I27: people as they are, numbers as they are written, clocks that
are set over and phones that travel; and what a phone never says aloud.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from tests.cast import Agency, edit
from tests.domain.bridge import Node, in_python
from tests.house.javascript_source import javascript_files
from tests.routes.phone import Phone, browser_of, without_fresh_ids, world_of
from tests.security.planted import Page
from tests.sync.post import record, visit
from webapp import clock
from webapp.clock import new_id

DENVER = "America/Denver"
NUMBERS = (
    "+1 (303) 555-0100",
    "303.555.0100 ext. 7",
    "1-800-FLOWERS",
    "711 TTY: 555 0101",
    "0044 20",
)
#: What shows something outside of the page, or takes something out of it.
ALOUD = (
    "Notification",
    "showNotification",
    "PushManager",
    "pushManager",
    "clipboard",
    "execCommand",
)


@pytest.fixture
def phone() -> Iterator[Phone]:
    """The phone's own pages."""
    phone = Phone()
    yield phone
    phone.close()


@pytest.fixture
def node() -> Iterator[Node]:
    """The phone's twins."""
    node = Node()
    yield node
    node.close()


def drawn(agency: Agency, phone: Phone, path: str) -> tuple[str, str]:
    """A page of Rosa's from the office and from her phone."""
    theirs = phone.answer(world_of(agency, agency.rosa), path)
    assert theirs["status"] == 200
    return browser_of(agency, agency.rosa).get(path).text, theirs["text"]


@pytest.mark.parametrize("number", NUMBERS)
def test_i24_a_number_stays_as_it_was_written(agency: Agency, phone: Phone, number: str) -> None:
    address = f"/clients/{agency.mrs_alvarez}"
    typed = {"given_name": "Elena", "family_name": "Alvarez", "phone": number, "new": new_id()}
    browser = agency.signed_in(agency.rosa)
    [seen] = [
        attributes["value"]
        for _, attributes in Page(browser.get(f"{address}/edit").text).elements
        if attributes.get("name") == "drawn"
    ]
    typed |= {"safe_to_call": "any_time", "drawn": seen}
    assert browser.post(f"{address}/edit", data=typed).status_code == 303
    assert record(agency.mrs_alvarez)["fields"]["phone"] == number
    for text in drawn(agency, phone, address):
        page = Page(text)
        assert number in page.said
        dialled = [
            values["href"] for tag, values in page.elements if values.get("href", "")[:4] == "tel:"
        ]
        assert dialled == ["tel:" + number.replace(" ", "")]


def test_i26_somebody_without_a_birthday_and_an_address_is_a_client(
    agency: Agency, phone: Phone
) -> None:
    browser, fresh = agency.signed_in(agency.rosa), new_id()
    typed = {"given_name": "Ana", "family_name": "Ruiz", "new": fresh}
    answer = browser.post("/new/client", data=typed)
    assert answer.status_code == 303
    client = re.search("[0-9a-f-]{36}", answer.location)[0]
    assert not {"birth_date", "address"} & record(client)["fields"].keys()
    for text in drawn(agency, phone, f"/clients/{client}"):
        assert "Ana Ruiz" in text and "None" not in Page(text).said
    for text in drawn(agency, phone, "/clients?q=ruiz"):
        assert "Ruiz, Ana" in text


@pytest.mark.parametrize(
    ("rule", "says", "rings"),
    [
        ("never", "Never call", False),
        ("mornings", "Mornings only", True),
        ("any_time", "Any time", True),
    ],
)
def test_i27_a_number_that_is_not_safe_says_so_or_cannot_be_tapped(
    agency: Agency, phone: Phone, rule: str, says: str, rings: bool
) -> None:
    known = {"phone": "303 555 0100", "safe_to_call": rule, "safe_voicemail": False}
    agency.write(agency.rosa, agency.mrs_alvarez, edit("client", agency.mrs_alvarez, **known))
    for text in drawn(agency, phone, f"/clients/{agency.mrs_alvarez}"):
        page = Page(text)
        assert says in page.said and "Leave no message" in page.said
        assert ("tel:" in text) is rings
        warned = [words for words, around in page.words if {".warn", ".danger"} & {*around}]
        assert (any(says in words for words in warned)) is (rule != "any_time")


@pytest.mark.parametrize("zone", ["America/New_York", "Asia/Kathmandu", "Pacific/Kiritimati"])
def test_g22_a_phone_that_lands_in_another_zone_shows_the_same_visit_at_the_same_time(
    agency: Agency, monkeypatch: pytest.MonkeyPatch, zone: str
) -> None:
    """Begun in Denver, ended two zones on, in the night in which the clocks go back: one visit."""
    began, ended = "2026-11-01T07:30:00.000Z", "2026-11-01T09:30:00.000Z"
    made = visit(agency.rosa, starts_at=began, arrived_at=began, ended_at=ended, purpose="Look in")
    agency.write(agency.rosa, agency.mrs_alvarez, made)
    now = clock.now()
    monkeypatch.setattr(clock, "now", lambda: now)
    monkeypatch.setattr("webapp.routes.render._built_addresses", dict)
    monkeypatch.setenv("TZ", zone)
    abroad = Phone()
    for path in (f"/clients/{agency.mrs_alvarez}/visits/{made['id']}", "/"):
        ours, theirs = drawn(agency, abroad, path)
        assert without_fresh_ids(ours) == without_fresh_ids(theirs)
    abroad.close()
    ours = drawn_visits(agency)
    assert [one["id"] for one in ours].count(made["id"]) == 1


def drawn_visits(agency: Agency) -> list[dict[str, Any]]:
    """The visits that Rosa's phone holds."""
    records = world_of(agency, agency.rosa)["records"]
    return [one for one in records if one["type"] == "visit"]


@pytest.mark.parametrize(
    ("began", "ended", "minutes"),
    [
        ("2026-11-01T07:30:00.000Z", "2026-11-01T09:30:00.000Z", 120),
        ("2026-03-08T08:30:00.000Z", "2026-03-08T09:30:00.000Z", 60),
        ("2026-12-31T23:00:00.000Z", "2027-01-01T00:15:00.000Z", 75),
    ],
    ids=["the clocks go back", "the clocks go on", "over a year's end by the sun"],
)
def test_g22_a_visit_lasts_as_long_as_it_lasted_whatever_the_clocks_did(
    node: Node, began: str, ended: str, minutes: int
) -> None:
    seen = {"id": "v", "worker": "me", "voided": False, "planned_minutes": 30, "outcome": None}
    seen |= {"starts_at": began, "arrived_at": began, "ended_at": ended}
    day = in_python("days", "local_day", [began, DENVER])["gives"]
    given = [[seen], day, ended, DENVER, "me"]
    ours = in_python("today", "today_plan", given)
    assert node.call("today", "todayPlan", given) == ours
    [bar] = ours["gives"]["strip"]["bars"]
    hours = [one["x"] for one in ours["gives"]["strip"]["hours"][:2]]
    assert abs(bar["width"] * 180 - minutes * (hours[1] - hours[0])) <= 2 * 180


@pytest.mark.parametrize(
    ("day", "months", "due"),
    [
        ("2028-02-29", 12, "2029-02-28"),
        ("2028-02-29", 48, "2032-02-29"),
        ("2026-01-31", 1, "2026-02-28"),
        ("2028-01-31", 1, "2028-02-29"),
        ("2026-08-31", 6, "2027-02-28"),
        ("2026-12-31", 6, "2027-06-30"),
        ("2026-12-31", 12, "2027-12-31"),
        ("2099-12-31", 2, "2100-02-28"),
    ],
)
def test_g23_a_date_that_does_not_come_again_is_the_last_of_its_month(
    node: Node, day: str, months: int, due: str
) -> None:
    ours = in_python("days", "add_months", [day, months])
    assert ours == {"gives": due} == node.call("days", "addMonths", [day, months])


def test_g23_a_plan_of_the_last_of_august_is_looked_at_at_the_end_of_february(node: Node) -> None:
    file = {"client": "c", "client_name": "Elena", "active": True, "started_on": None, "drafts": []}
    file |= {"without_note": [], "face_to_face": None, "tasks": [], "programme": None, "forms": []}
    file |= {"plan": {"id": "p", "seen_on": "2026-08-31", "ends_on": None}, "filled": {}}
    file |= {"assessment": {"id": "a", "on": "2028-02-29"}}
    now = "2029-02-28T18:00:00.000Z"
    given = [[file], "2029-02-28", now, DENVER]
    ours = in_python("due", "due_items", given)
    assert node.call("due", "dueItems", given) == ours
    assert [one["due_on"] for one in ours["gives"]] == ["2027-02-28", "2029-02-28"]


def test_e23_e24_a_phone_notifies_nobody_and_puts_nothing_on_a_clipboard() -> None:
    """What lies on a lock screen or in a clipboard is read by whoever has the phone."""
    written = javascript_files("service_worker", "webapp/static/page")
    assert len(written) > 80
    aloud = [(one.path, name) for one in written for name, *_ in one.uses if name in ALOUD]
    assert not aloud and not [one.path for one in written if re.search("|".join(ALOUD), one.text)]
