"""The worker's pieces: one build together, on the phone from the install on, read when wanted."""

from __future__ import annotations

from tests.browser.kit.cast import Cast
from tests.browser.kit.days import at
from tests.browser.kit.ledger import Ledger, Visitor
from tests.browser.kit.office import BUILT, ROOT, Office
from tests.browser.kit.people import a_client_of
from tests.browser.kit.person import PASS_PHRASES
from tests.browser.kit.waiting import until, until_page
from tests.browser.kit.worker import Worker
from tests.browser.test_story_5_an_update_in_the_field import IS_WAITING, LOOK_FOR_UPDATE

READ = "Object.keys(globalThis.doorstep ?? {}).sort()"
STATUS_OF = "async (address) => (await fetch(address, {cache: 'no-store'})).status"


def read_by(rosa: Worker) -> list[str]:
    """The pieces that her phone's worker has read since it started."""
    return list(rosa.browser.context.service_workers[-1].evaluate(READ))


def rosas_client(office: Office) -> str:
    """One of Rosa's clients."""
    return a_client_of(Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"])))


def test_pieces_are_there_without_signal_after_the_browser_was_killed(
    cast: Cast, office: Office
) -> None:
    """None is read for Today; each when it is wanted first, with the office dark all the while."""
    client = rosas_client(office)
    rosa = cast.worker("rosa")
    rosa.signs_in()
    rosa.knows_the_office()
    rosa.phone_dies()
    office.unplug()

    rosa.phone_starts("/")
    rosa.sees("Hello, Rosa")
    assert read_by(rosa) == []
    rosa.opens(f"/clients/{client}")
    rosa.sees("Alvarez")
    assert read_by(rosa) == ["pages"]
    rosa.opens(f"/clients/{client}/forms")
    assert read_by(rosa) == ["filling", "pages"]
    rosa.plans_visit(client, at(hours=2))
    assert read_by(rosa) == ["filling", "pages", "sealing"]
    rosa.opens("/me/language")
    rosa.answers({"Español": True})
    rosa.saves()
    rosa.opens("/")
    rosa.sees("Hola, Rosa")
    assert read_by(rosa) == ["catalogue_es", "filling", "pages", "sealing"]


def test_a_worker_keeps_its_own_pieces_while_a_new_version_waits(
    cast: Cast, office: Office
) -> None:
    """The office has none of them any more, and what it has is not asked for (D8)."""
    client = rosas_client(office)
    rosa = cast.worker("rosa")
    rosa.signs_in()
    rosa.opens(f"/clients/{client}/notes/new")
    rosa.types_slowly("I saw", "The ramp is half built.")
    office.deploys("2")
    until(lambda: rosa.page.evaluate(LOOK_FOR_UPDATE), "the phone should find the new version")
    until_page(rosa.page, IS_WAITING, "the new version should wait")
    old = next((ROOT / BUILT / "pieces").glob("filling-*"))
    assert rosa.page.evaluate(STATUS_OF, f"/static/pieces/{old.name}") == 404

    rosa.service_worker_stops()
    assert rosa.page.evaluate(STATUS_OF, f"/clients/{client}/forms") == 200
    rosa.finds_in("I saw", "The ramp is half built.")
    assert rosa.page.evaluate(f"() => {IS_WAITING}")


def test_a_version_whose_pieces_do_not_come_is_not_installed(cast: Cast, office: Office) -> None:
    """All of one version or nothing of it: the old one goes on, and the next try finds the rest."""
    client = rosas_client(office)
    rosa = cast.worker("rosa")
    rosa.signs_in()
    rosa.opens(f"/clients/{client}/notes/new")
    rosa.types_slowly("I saw", "The ramp is half built.")
    office.deploys("2")
    missing = next((office.program / BUILT / "pieces").glob("sealing-*"))
    kept = missing.read_bytes()
    missing.unlink()
    failed = rosa.page.evaluate(
        """async () => {
          const registration = await navigator.serviceWorker.getRegistration();
          await registration.update().catch(() => {});
          const fresh = registration.installing;
          if (fresh) await new Promise((done) => {
            fresh.addEventListener('statechange', () => fresh.state !== 'installing' && done());
          });
          return registration.waiting === null && registration.active !== null;
        }"""
    )
    assert failed, "a version without its pieces must not wait to take over"
    missing.write_bytes(kept)
    until(lambda: rosa.page.evaluate(LOOK_FOR_UPDATE), "the next try finds the rest")
    until_page(rosa.page, IS_WAITING, "the new version should wait")
