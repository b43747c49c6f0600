"""An open page follows what is known: a record's state, what the office sends, the sentence."""

from __future__ import annotations

import pytest

from tests.browser.kit.cast import Cast
from tests.browser.kit.days import at, on
from tests.browser.kit.ledger import Ledger, Visitor
from tests.browser.kit.office import Office
from tests.browser.kit.people import a_client_of, worker_named
from tests.browser.kit.person import PASS_PHRASES
from tests.browser.kit.waiting import address_of, until
from tests.browser.kit.worker import Worker
from webapp.clock import new_id

WHERE_IT_STANDS = "() => [scrollY, document.activeElement?.id, history.length]"


@pytest.fixture
def ledger(office: Office) -> Ledger:
    """The server's truth as Rosa may see it."""
    return Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"]))


def test_d4_the_state_of_a_record_changes_on_the_page_that_shows_it(
    cast: Cast, ledger: Ledger
) -> None:
    """Written without a signal, delivered while she looks: the mark follows by itself."""
    client = a_client_of(ledger)
    rosa = cast.worker("rosa")
    rosa.signs_in()
    rosa.loses_signal()
    rosa.plans_visit(client, at(hours=3))
    rosa.sees("Saved on this phone")
    rosa.page.locator("main").evaluate("one => { one.isStillTheSame = true; }")
    stands = rosa.page.evaluate(WHERE_IT_STANDS)

    rosa.finds_signal()
    rosa.delivers_everything()
    rosa.sees("with the server at")
    rosa.does_not_see("Saved on this phone")
    rosa.sees("Nothing waits on this phone")
    assert rosa.page.locator("main").evaluate("one => one.isStillTheSame")
    assert rosa.page.evaluate(WHERE_IT_STANDS) == stands


def test_d3_what_the_office_sends_shows_on_an_open_page_and_moves_nothing(
    cast: Cast, ledger: Ledger
) -> None:
    """Vera promises something for the client; Rosa has the page open, scrolled, focus on a link."""
    client = a_client_of(ledger)
    rosa = cast.worker("rosa")
    rosa.signs_in()
    rosa.opens(f"/clients/{client}")
    link = rosa.page.locator("main a").last
    link.focus()
    top = link.evaluate("one => one.getBoundingClientRect().top")

    _promised_at_the_office(ledger, client, "Ring about the ramp")
    _has_heard(rosa, f"/clients/{client}", "Ring about the ramp")
    rosa.sees("Ring about the ramp")
    assert link.evaluate("one => one === document.activeElement")
    # The browser puts the scroll right before it paints: a moment after the words are there.
    until(
        lambda: abs(link.evaluate("one => one.getBoundingClientRect().top") - top) < 1,
        "what she looks at should stand where it stood",
    )


def test_d3_nothing_moves_while_she_types_and_it_comes_when_she_is_done(
    cast: Cast, ledger: Ledger
) -> None:
    """A form is never drawn again under her hand; a search neither, until it is empty."""
    client = a_client_of(ledger)
    rosa = cast.worker("rosa")
    rosa.signs_in()
    rosa.opens(f"/clients/{client}/tasks/new")
    rosa.answers({"What": "Half a sentence"})
    rosa.page.locator("main").evaluate("one => { one.dataset.drawn = 'once'; }")
    _promised_at_the_office(ledger, client, "Ring about the ramp")
    _has_heard(rosa, f"/clients/{client}", "Ring about the ramp")
    assert rosa.page.locator("main").get_attribute("data-drawn") == "once"
    rosa.finds_in("What", "Half a sentence")

    rosa.opens(f"/clients/{client}")
    details = "<details open id='held'><summary>Held open</summary></details>"
    rosa.page.locator("main").evaluate("(one, held) => { one.innerHTML += held; }", details)
    _promised_at_the_office(ledger, client, "Ring about the door")
    _has_heard(rosa, f"/clients/{client}", "Ring about the door")
    rosa.does_not_see("Ring about the door")
    rosa.page.locator("#held summary").click()
    rosa.sees("Ring about the door")


def test_a_page_that_was_drawn_before_the_news_and_comes_after_it_puts_itself_right(
    cast: Cast, ledger: Ledger
) -> None:
    """On a slow phone an answer may overtake the page that was asked for before it."""
    client = a_client_of(ledger)
    rosa = cast.worker("rosa")
    rosa.signs_in()
    rosa.loses_signal()
    rosa.promises(client, "Bring the form", on(days=3))
    _next_page_is_kept(rosa)
    rosa.page.locator(".places a[href='/due']").click()
    until(lambda: rosa.page.evaluate("() => 'letGo' in globalThis"), "the page should be drawn")
    rosa.finds_signal()
    rosa.delivers_everything()

    rosa.page.evaluate("() => globalThis.letGo()")
    until(lambda: address_of(rosa.page).endswith("/due"), "the late page should arrive")
    rosa.sees("Nothing waits on this phone")


def test_the_sentence_follows_also_when_the_main_part_was_quicker_while_a_page_is_on_its_way(
    cast: Cast, ledger: Ledger
) -> None:
    """She takes the phone up at the moment of the news: what stands there is laid over at once."""
    client = a_client_of(ledger)
    rosa = cast.worker("rosa")
    rosa.signs_in()
    rosa.opens(f"/clients/{client}")
    _next_page_is_kept(rosa)
    rosa.page.locator(".places a[href='/due']").click()
    until(lambda: rosa.page.evaluate("() => 'letGo' in globalThis"), "the page should be drawn")
    _notes_what_is_asked(rosa)
    rosa.page.evaluate(
        """() => {
          new BroadcastChannel('doorstep').addEventListener('message', () => {
            document.dispatchEvent(new Event('focusout'));
          });
          new BroadcastChannel('doorstep').postMessage({kind: 'records'});
        }"""
    )
    until(lambda: _has_asked(rosa, f"/clients/{client}"), "the main part should be laid over")
    until(lambda: _has_asked(rosa, "/-/waiting"), "the sentence should be asked for")


def test_a_save_is_followed_by_the_page_that_shows_it_and_by_nothing_else(
    cast: Cast, ledger: Ledger
) -> None:
    """The page that comes was drawn after the save: it says everything, so nothing is asked for."""
    client = a_client_of(ledger)
    rosa = cast.worker("rosa")
    rosa.signs_in()
    rosa.loses_signal()
    rosa.opens(f"/clients/{client}/tasks/new")
    rosa.page.evaluate(
        """() => {
          globalThis.told = 0;
          new BroadcastChannel('doorstep').addEventListener('message', () => { told += 1; });
        }"""
    )
    _notes_what_is_asked(rosa)
    rosa.answers({"What": "Ring about the ramp"})
    rosa.saves()
    rosa.sees("Ring about the ramp", "1 task is only on this phone")
    until(lambda: rosa.page.evaluate("() => told") > 0, "the save should be told")
    assert not _has_asked(rosa, "/-/waiting")

    rosa.page.evaluate("() => new BroadcastChannel('doorstep').postMessage({kind: 'records'})")
    until(lambda: _has_asked(rosa, "/-/waiting"), "news should be followed")


def test_the_whole_page_is_in_the_language_she_chose_on_another_phone(
    cast: Cast, ledger: Ledger
) -> None:
    """Not the main part in one and the way around it in the other."""
    rosa = cast.worker("rosa")
    rosa.signs_in()
    rosa.opens(f"/clients/{a_client_of(ledger)}")
    _chosen_at_the_office(ledger, "es")
    _has_heard(rosa, "/me", "Idioma")
    until(lambda: rosa.page.get_attribute("html", "lang") == "es", "the page follows")
    rosa.sees("Hoy", "Nada espera en este teléfono")


def test_a_page_that_follows_a_form_says_its_language_to_who_reads_it_aloud(
    cast: Cast, ledger: Ledger
) -> None:
    """Nothing moved while she typed; the next page is a body in a document that stays."""
    client = a_client_of(ledger)
    rosa = cast.worker("rosa")
    rosa.signs_in()
    rosa.opens(f"/clients/{client}/tasks/new")
    rosa.answers({"What": "Half a sentence"})
    _chosen_at_the_office(ledger, "es")
    _has_heard(rosa, "/me", "Idioma")
    assert rosa.page.get_attribute("html", "lang") == "en"
    rosa.follows("Due", inside="nav.places")
    rosa.sees("Nada espera en este teléfono")
    assert rosa.page.get_attribute("html", "lang") == "es"
    assert rosa.page.evaluate("() => document.cookie").count("language=es") == 1


def _next_page_is_kept(worker: Worker) -> None:
    """The next whole page is drawn, and comes only when it is let go."""
    worker.page.evaluate(
        """() => {
          document.addEventListener('htmx:before:response', ({detail}) => {
            if (detail.ctx.target !== document.body || globalThis.kept) return;
            const {response} = detail.ctx;
            globalThis.kept = new Promise((resolve) => { globalThis.letGo = resolve; });
            const text = response.raw.text.bind(response.raw);
            response.raw.text = async () => { await globalThis.kept; return text(); };
          });
        }"""
    )


def _notes_what_is_asked(worker: Worker) -> None:
    """From now on the page keeps a list of what it asks for."""
    worker.page.evaluate(
        """() => {
          globalThis.asked = [];
          const honest = globalThis.fetch;
          globalThis.fetch = (address, ...more) => {
            asked.push(new URL(address, location).pathname);
            return honest(address, ...more);
          };
        }"""
    )


def _has_asked(worker: Worker, path: str) -> bool:
    return bool(worker.page.evaluate("path => asked.includes(path)", path))


def _promised_at_the_office(ledger: Ledger, client: str, title: str) -> None:
    author = worker_named(ledger, "Rosa")["id"]
    fields = {"title": title, "status": "open", "assignee": author, "due_on": on(days=1)}
    wire = {name: {"value": value} for name, value in fields.items()}
    ledger.writes(
        author, client, [{"type": "task", "id": new_id(), "create": True, "fields": wire}]
    )


def _chosen_at_the_office(ledger: Ledger, language: str) -> None:
    rosa = worker_named(ledger, "Rosa")["id"]
    wire = {"language": {"value": language}}
    ledger.writes(
        rosa, rosa, [{"type": "preference", "id": new_id(), "create": True, "fields": wire}]
    )


def _has_heard(worker: Worker, path: str, words: str) -> None:
    """The phone holds it, with the line tried each time: another request of the page says so."""
    asked = "async path => (await (await fetch(path)).text())"

    def holds_it() -> bool:
        worker.looks_again()
        return words in worker.page.evaluate(asked, path)

    until(holds_it, f"the phone should hold {words!r}", pause=0.3)
