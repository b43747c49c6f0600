"""Story 9: a day entirely in Spanish, by keyboard alone."""

from __future__ import annotations

from tests.browser.kit.cast import Cast
from tests.browser.kit.keyboard import Keyboard
from tests.browser.kit.ledger import Ledger, Visitor
from tests.browser.kit.office import Office
from tests.browser.kit.people import a_client_of
from tests.browser.kit.person import PASS_PHRASES

SAW = "La rampa está lista y la barandilla es firme."


def test_a_day_in_spanish_by_keyboard_alone(cast: Cast, office: Office) -> None:
    """Sign in, choose Spanish, find a client, plan, arrive, mark, end, write, sign: no pointer."""
    ledger = Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"]))
    client = a_client_of(ledger)
    rosa = cast.worker("rosa", locale="es-US")
    keys = Keyboard(rosa.page)
    rosa.opens("/login")
    keys.types_into("Nombre", "rosa")
    keys.types_into("Frase", PASS_PHRASES["rosa"])
    rosa.page.keyboard.press("Enter")
    keys.arrives_at(f"{rosa.line.address}/")
    rosa.takes_over()
    rosa.opens("/me")
    keys.follows("Español")
    rosa.sees("Idioma")
    office.unplug()

    keys.follows("Clientes")
    rosa.page.locator("main input[type=search]").focus()
    rosa.page.keyboard.type("alvar")
    keys.follows("Alvarez")
    keys.arrives_at(f"/clients/{client}")
    keys.follows("Planear una visita")
