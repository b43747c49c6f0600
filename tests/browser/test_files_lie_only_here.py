"""What lies on one phone alone is told in a sentence and a number, with the office unplugged: where
unsent work is told, and before she signs out. Signing out takes none of it away (D8, decision 39).
"""

from __future__ import annotations

from tests.browser.kit.accessibility import looks
from tests.browser.kit.cast import Cast
from tests.browser.kit.waiting import until
from tests.browser.kit.worker import Worker
from tests.browser.test_story_12_a_picture_without_signal import (
    chooses,
    client,
    kept_on,
    photograph,
    rosa_begins,
)
from tests.browser.test_who_somebody_is import reads

__all__ = ["client"]
ONE = "1 file lies only on this phone."
STAYS = "Signing out neither sends nor deletes what lies only here"


def remembers(rosa: Worker) -> str:
    """How much her browser remembers beside its storage, in case that is cleared."""
    return str(rosa.page.evaluate("() => /held=[^;]*\\.(\\d+)\\.here/.exec(document.cookie)?.[1]"))


def test_rosa_is_told_how_many_files_lie_only_on_her_phone_and_that_they_stay(
    cast: Cast, client: str
) -> None:
    rosa = rosa_begins(cast, client)
    rosa.opens("/me/phone")
    rosa.does_not_see("only on this phone.")
    waited = remembers(rosa)
    rosa.page.go_back()
    rosa.sees("Take a picture")
    chooses(rosa, "Take a picture", photograph(rosa, 40, 30), "door.jpg", "image/jpeg")
    rosa.sees("kept on this phone")
    rosa.opens("/me/phone")
    rosa.sees(ONE, "cannot be sent to the office yet")
    until(lambda: remembers(rosa) == str(int(waited) + 1), "a cleared storage would be told of it")
    looks(rosa, "files-only-here")
    rosa.opens("/me")
    rosa.sees(ONE, STAYS)
    reads(rosa, "es")
    rosa.sees("1 archivo está solo en este teléfono.", "se queda en este teléfono, sellado")
    looks(rosa, "files-only-here-es")
    rosa.opens("/me/phone")
    rosa.sees("1 archivo está solo en este teléfono.", "todavía no se pueden enviar")
    reads(rosa, "en")

    rosa.finds_signal()
    rosa.delivers_everything()
    rosa.opens("/me")
    rosa.presses("Sign out")
    assert kept_on(rosa) == 1, "signing out takes none away"
    rosa.signs_in()
    rosa.opens("/me/phone")
    rosa.sees(ONE, "Nothing waits on this phone")
