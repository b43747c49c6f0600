"""A phone that was closed asks for the pass phrase, names nobody, and slows down who guesses."""

from __future__ import annotations

from tests.browser.kit.accessibility import overflows_sideways, violations
from tests.browser.kit.cast import Cast
from tests.browser.kit.office import Office

FREE_TRIES = 5


def test_e03_e08_a_cold_phone_names_nobody_and_makes_a_stranger_wait(
    cast: Cast, office: Office
) -> None:
    """With the office dark: every address asks, wrong pass phrases have to wait in the end."""
    rosa = cast.worker("rosa")
    rosa.signs_in()
    office.unplug()
    rosa.browser.close()
    rosa.browser.open()
    for address in ("/", "/clients", "/me", "/login", "/nowhere"):
        rosa.opens(address)
        rosa.sees("Locked", "Your pass phrase opens this phone")
        for name in ("Rosa", "Alvarez"):
            rosa.does_not_see(name)
        assert "Locked" in rosa.page.title()
    for _ in range(FREE_TRIES - 1):
        rosa.unlocks("four quiet hills at noon")
        rosa.sees("That pass phrase does not open this phone")
    rosa.unlocks("four quiet hills at noon")
    rosa.sees("Too many tries. Please try again after")
    rosa.unlocks()
    rosa.sees("Too many tries")
    assert not violations(rosa.page) and overflows_sideways(rosa.page) == 0
