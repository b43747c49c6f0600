"""Story 9: a day entirely in Spanish, by keyboard alone."""

from __future__ import annotations

from tests.browser.kit.cast import Cast
from tests.browser.kit.days import at
from tests.browser.kit.keyboard import Keyboard
from tests.browser.kit.ledger import Ledger, Visitor
from tests.browser.kit.office import Office
from tests.browser.kit.people import a_client_of
from tests.browser.kit.person import PASS_PHRASES
from tests.browser.kit.waiting import until_page
from tests.browser.kit.worker import Worker

SAW = "La rampa está lista y la barandilla es firme."


def test_a_day_in_spanish_by_keyboard_alone(cast: Cast, office: Office) -> None:
    """Sign in, choose Spanish, find a client, plan, arrive, mark, end, write, sign: no pointer."""
    ledger = Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"]))
    client = a_client_of(ledger)
    before = len(ledger.of(client, "signature"))
    rosa = cast.worker("rosa", locale="es-US")
    keys = Keyboard(rosa.page)
    begins_in_spanish(rosa, keys)
    office.unplug()

    finds_the_client(rosa, keys, client)
    visits(rosa, keys)
    writes_and_signs(rosa, keys)
    assert rosa.page.evaluate("() => document.documentElement.lang") == "es"

    office.plug_in()
    rosa.delivers_everything()
    assert len(ledger.of(client, "signature")) == before + 1
    assert SAW in {one["fields"].get("worker_saw") for one in ledger.of(client, "progress_note")}


def begins_in_spanish(rosa: Worker, keys: Keyboard) -> None:
    """Sign in on a Spanish phone, and choose Spanish for good."""
    rosa.opens("/login")
    keys.types_into("Nombre", "rosa")
    keys.types_into("Frase de acceso", PASS_PHRASES["rosa"])
    rosa.page.keyboard.press("Enter")
    rosa.takes_over()
    rosa.opens("/me")
    keys.follows("Español")
    rosa.sees("Idioma")


def finds_the_client(rosa: Worker, keys: Keyboard, client: str) -> None:
    """Search while typing, and open the one that is left."""
    keys.follows("Clientes")
    keys.types_into("cliente por su nombre", "alvar")
    until_page(rosa.page, "document.querySelectorAll('#results a').length < 5", "few are left")
    keys.follows("Alvarez")
    keys.arrives_at(f"/clients/{client}")


def visits(rosa: Worker, keys: Keyboard) -> None:
    """Plan, arrive, mark, end."""
    keys.follows("Planear una visita")
    day, moment = at(minutes=1).split("T")
    keys.types_day("Empieza", day)
    keys.types_time("Hora", moment)
    keys.follows("Guardar")
    rosa.sees("en este teléfono")
    keys.follows("Ya llegué")
    keys.types_into("Qué", "Abrió la puerta sola")
    keys.chooses("Cómo lo sabe")
    keys.follows("Anotarlo")
    rosa.sees("Abrió la puerta sola")
    keys.follows("Terminar la visita")
    keys.chooses("Cómo fue")
    keys.follows("Guardar")
    rosa.sees("Completada")


def writes_and_signs(rosa: Worker, keys: Keyboard) -> None:
    """The note, from the first word to the signature."""
    keys.follows("Escribir la nota")
    keys.types_into("Yo vi", SAW)
    keys.follows("Guardar el borrador")
    keys.follows("Leer y firmar")
    keys.follows("Firmar como")
    rosa.sees("Firmada", SAW)
