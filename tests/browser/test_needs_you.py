"""Needs you: nothing that was honestly done is refused. It is parked, said, mended, decided (R)."""

from __future__ import annotations

import pytest

from tests.browser.kit.accessibility import overflows_sideways, violations
from tests.browser.kit.cast import Cast
from tests.browser.kit.days import at, on
from tests.browser.kit.ledger import Ledger, Visitor
from tests.browser.kit.office import Office
from tests.browser.kit.people import a_client_of, value_of, worker_named
from tests.browser.kit.person import PASS_PHRASES
from tests.browser.kit.supervisor import Supervisor
from tests.browser.kit.worker import Worker


@pytest.fixture
def ledger(office: Office) -> Ledger:
    """The server's truth as Rosa may see it."""
    return Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"]))


def test_a8_a_number_that_is_taken_is_mended_in_the_form_it_was_written_in(
    cast: Cast, ledger: Ledger
) -> None:
    """Two records under one number: the phone opens hers again as she wrote it, and it arrives."""
    client = a_client_of(ledger)
    rosa = cast.worker("rosa")
    rosa.signs_in()
    rosa.loses_signal()
    rosa.opens(f"/clients/{client}/tasks/new")
    taken = rosa.page.locator("input[name=new]").first.get_attribute("value")
    author = worker_named(ledger, "Rosa")["id"]
    said = {"title": "Somebody else's", "status": "open", "assignee": author}
    fields = {name: {"value": value} for name, value in said.items()}
    write = {"type": "task", "id": taken, "create": True, "fields": fields}
    ledger.writes(author, client, [write])
    rosa.answers({"What": "Bring the form for the ramp", "Until": on(days=3)})
    rosa.saves()
    rosa.finds_signal()

    rosa.is_told("1 change needs you")
    rosa.opens("/me/phone")
    rosa.sees("A record with the same number is there already")
    rosa.follows("Open it and put it right", inside="main")
    rosa.finds_in("What", "Bring the form for the ramp")
    rosa.answers({"What": "Bring the form for the ramp and the door"})
    rosa.saves()
    rosa.delivers_everything()

    titles = sorted(str(one["fields"]["title"]) for one in ledger.of(client, "task"))
    assert "Bring the form for the ramp and the door" in titles and "Somebody else's" in titles
    rosa.opens("/me/phone")
    rosa.does_not_see("Needs you")


def test_a7_an_edit_of_a_note_signed_meanwhile_is_told_and_put_away_only_when_asked_twice(
    cast: Cast, ledger: Ledger
) -> None:
    """One phone signs, the other still edits: a plain sentence, and no loss by a slip."""
    client = a_client_of(ledger)
    red, blue = cast.worker("rosa", "red"), cast.worker("rosa", "blue")
    red.signs_in()
    visit = red.plans_visit(client, at(hours=1))
    red.arrives(visit)
    note = red.writes_note(visit, worker_saw="She slept well.")
    red.delivers_everything()
    blue.signs_in()
    blue.comes_to_see(note, "She slept well.")
    blue.loses_signal()
    blue.edits_note(note, worker_saw="She slept well, she says.")
    red.signs_note(note)
    red.delivers_everything()
    blue.finds_signal()

    blue.is_told("1 change needs you")
    blue.opens("/me/phone")
    blue.sees("A signed note never changes. Write an addendum instead.")
    assert not blue.page.get_by_role("button", name="Yes, put it away").is_visible()
    blue.page.locator("main summary", has_text="Put it away").click()
    blue.presses("Yes, put it away")
    blue.does_not_see("Needs you")


def test_a7_what_meets_a_closed_file_is_sent_again_when_it_is_open(
    cast: Cast, ledger: Ledger
) -> None:
    """Vera closes the file while Rosa is away; it is said, and nothing has to be written twice."""
    client = a_client_of(ledger)
    rosa, vera = cast.worker("rosa"), cast.supervisor("vera")
    rosa.signs_in()
    vera.signs_in()
    rosa.loses_signal()
    rosa.promises(client, "Call the landlord", on(days=2))
    vera.puts_the_file(client, "Closed")
    rosa.finds_signal()

    rosa.is_told("1 change needs you")
    rosa.opens("/me/phone")
    rosa.sees("file is closed")
    rosa.opens("/clients")
    rosa.no_longer_sees("Alvarez")
    rosa.opens("/clients/closed")
    rosa.sees("Alvarez")
    rosa.opens(f"/clients/{client}/visits/new")
    rosa.sees("This file is closed", "your supervisor can open the file again")

    vera.opens("/parked?q=alvarez&sort=-author")
    vera.sees("New task for Elena Alvarez", "file is closed")
    vera.puts_the_file(client, "Active")
    rosa.opens("/me/phone")
    rosa.presses("Send it again")
    rosa.delivers_everything()
    assert "Call the landlord" in [one["fields"]["title"] for one in ledger.of(client, "task")]


def test_a6_what_a_former_worker_altered_is_decided_by_the_supervisor_and_told_to_her(
    cast: Cast, ledger: Ledger, office: Office
) -> None:
    """Handed over while she altered a goal: Rosa is told, Vera accepts with a reason, it counts."""
    rosa, vera = cast.worker("rosa"), cast.supervisor("vera")
    goal = _is_handed_over_meanwhile(rosa, vera, ledger, target_on=on(days=55))
    rosa.opens("/me/phone")
    rosa.sees("This client was with somebody else by then. Your supervisor sees it.")
    rosa.presses("I have read it")
    rosa.does_not_see("Needs you")

    vera.opens("/parked?sort=name")
    vera.sees("Goal of Elena Alvarez", "with somebody else by then")
    vera.decides("Accept it as it is", "They agreed on it at her table")
    vera.sees("Nothing is parked")
    now = Ledger(Visitor(office.address).sign_in("vera", PASS_PHRASES["vera"]))
    assert value_of(now, goal, "target_on") == on(days=55)
    rosa.delivers_everything()
    rosa.opens("/me/phone")
    rosa.does_not_see("Needs you")


def test_a6_the_client_is_given_back_and_the_authors_phone_takes_it_in(
    cast: Cast, ledger: Ledger
) -> None:
    """Vera gives Rosa the client back: what was parked counts, and her phone says so by itself."""
    rosa, vera = cast.worker("rosa"), cast.supervisor("vera")
    words = "She opens the door herself"
    goal = _is_handed_over_meanwhile(rosa, vera, ledger, measure=words)
    rosa.opens("/clients")
    rosa.no_longer_sees("Alvarez")

    vera.opens("/parked")
    vera.decides("Give the client back and accept", "Rosa knows her best")
    vera.sees("Nothing is parked")
    rosa.delivers_everything()
    rosa.comes_to_see(f"/clients/{a_client_of(ledger)}/goals/{goal}", words)
    rosa.opens("/me/phone")
    rosa.no_longer_sees("Needs you")


@pytest.mark.parametrize("has_read", [False, True], ids=["unread", "read before"])
def test_a14_d9_who_put_it_away_and_why_is_told_to_its_author_until_she_has_read_it(
    cast: Cast, ledger: Ledger, office: Office, has_read: bool
) -> None:
    """Vera puts it away: nothing changes in the file, and Rosa reads who did it and why."""
    rosa, vera = cast.worker("rosa"), cast.supervisor("vera")
    goal = _is_handed_over_meanwhile(rosa, vera, ledger, target_on=on(days=55))
    if has_read:
        rosa.opens("/me/phone")
        rosa.presses("I have read it")
        rosa.sees("Nothing waits on this phone")
    vera.opens("/parked")
    vera.decides("Put it away", "Sam agreed on another date")
    vera.sees("Nothing is parked")
    now = Ledger(Visitor(office.address).sign_in("vera", PASS_PHRASES["vera"]))
    assert value_of(now, goal, "target_on") != on(days=55)

    rosa.comes_to_see("/me/phone", "Vera Lindqvist looked at it and put it away")
    rosa.sees("Sam agreed on another date", "1 change needs you")
    rosa.does_not_see("Your supervisor sees it")
    assert not violations(rosa.page) and overflows_sideways(rosa.page) == 0
    rosa.presses("I have read it")
    rosa.does_not_see("Needs you")
    rosa.sees("Nothing waits on this phone")


def test_a14_d9_what_was_put_away_can_be_opened_and_written_again(
    cast: Cast, ledger: Ledger
) -> None:
    """A closed file, a task, Vera's reason; the file is opened again and the task is worth it."""
    client = a_client_of(ledger)
    rosa, vera = cast.worker("rosa"), cast.supervisor("vera")
    rosa.signs_in()
    vera.signs_in()
    rosa.loses_signal()
    rosa.promises(client, "Call the landlord", on(days=2))
    vera.puts_the_file(client, "Closed")
    rosa.finds_signal()
    rosa.is_told("1 change needs you")
    vera.opens("/parked")
    vera.decides("Put it away", "Nobody lives there any more")
    vera.puts_the_file(client, "Active")
    rosa.comes_to_see("/me/phone", "Nobody lives there any more")
    rosa.follows("Open it", inside="main")
    rosa.finds_in("What", "Call the landlord")
    rosa.answers({"What": "Call the new landlord"})
    rosa.saves()
    rosa.delivers_everything()
    assert "Call the new landlord" in [one["fields"]["title"] for one in ledger.of(client, "task")]


def _is_handed_over_meanwhile(
    rosa: Worker, vera: Supervisor, ledger: Ledger, **changes: str
) -> str:
    """Rosa revises a goal of Mrs Alvarez's while Vera hands her to Sam, and is told; the goal."""
    client = a_client_of(ledger)
    goal = str(next(one for one in ledger.of(client, "goal"))["id"])
    rosa.signs_in()
    vera.signs_in()
    rosa.loses_signal()
    rosa.revises_goal(client, goal, **changes)
    vera.hands_over(client, "Sam", "She likes to be called in the mornings.")
    rosa.finds_signal()
    rosa.is_told("1 change needs you")
    return goal
