"""Story 12: a picture, a signature and a letter for a form, with the office unplugged.

Bad input E18, H02, H03, H08 of the phone: too large, of another kind, called anything, with the
place in it.
"""

from __future__ import annotations

import base64
import re

import pytest

from tests.browser.kit.accessibility import overflows_sideways, violations
from tests.browser.kit.cast import Cast
from tests.browser.kit.forms_begun import begins, publishes
from tests.browser.kit.ledger import Ledger, Visitor
from tests.browser.kit.office import Office
from tests.browser.kit.people import a_client_of
from tests.browser.kit.person import PASS_PHRASES
from tests.browser.kit.profile_scan import found_in
from tests.browser.kit.waiting import until, until_page
from tests.browser.kit.worker import Worker
from tests.forms.workbooks import workbook

SURVEY = [
    ["type", "name", "label", "appearance", "required"],
    ["image", "door", "The door of the home", "", "yes"],
    ["image", "signed", "Signature", "signature"],
    ["file", "letter", "The letter"],
    ["audio", "said", "In their own words"],
    ["text", "remark", "Remark"],
]
NAMED = [["form_title", "form_id"], ["What I saw", "what_i_saw"]]
FILLING = re.compile(r"/clients/[0-9a-f-]{36}/fillings/[0-9a-f-]{36}")
NAME = re.compile(r"door-[0-9]{8}-[0-9a-f]{12}\.jpg")
#: Words of a file, of what a camera wrote into a picture, and of a name: to be found nowhere.
LETTER, PLACE, CALLED = "Zqletter01vex", "Zqplace01vex", "Zqcalled01vex"
#: What a camera writes into a JPEG, right behind its first two bytes.
EXIF = b"Exif\x00\x00" + PLACE.encode()
DRAWN = """async ([width, height]) => {
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d');
  for (let at = 0; at < 400; at += 1) {
    pen.fillStyle = `rgb(${(at * 37) % 256} ${(at * 91) % 256} ${(at * 53) % 256})`;
    pen.fillRect((at * 211) % width, (at * 173) % height, width / 9, height / 7);
  }
  const blob = await canvas.convertToBlob({ type: 'image/jpeg' });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}"""
#: How wide the picture of the page is, once it is drawn.
SHOWN = """[...document.querySelectorAll(".kept img")]
  .map((one) => one.complete && one.naturalWidth)[0]"""
STROKE = [(0.2, 0.3), (0.4, 0.7), (0.6, 0.3), (0.8, 0.6)]


def photograph(worker: Worker, width: int = 3000, height: int = 2000) -> bytes:
    """A picture as a phone takes it: large, and with the place of the home in it."""
    plain = base64.b64decode(worker.page.evaluate(DRAWN, [width, height]))
    segment = b"\xff\xe1" + (len(EXIF) + 2).to_bytes(2, "big") + EXIF
    return plain[:2] + segment + plain[2:]


def chooses(worker: Worker, button: str, content: bytes, name: str, kind: str) -> None:
    """Give a file to one of the ways that a question offers."""
    file = {"name": name, "mimeType": kind, "buffer": content}
    worker.page.locator("main .ways label", has_text=button).locator("input").set_input_files(file)


def draws(worker: Worker) -> None:
    """A stroke over the field for a signature."""
    canvas = worker.page.locator("main canvas")
    canvas.scroll_into_view_if_needed()
    box = canvas.bounding_box()
    assert box is not None
    for number, (right, down) in enumerate(STROKE):
        worker.page.mouse.move(box["x"] + right * box["width"], box["y"] + down * box["height"])
        if number == 0:
            worker.page.mouse.down()
    worker.page.mouse.up()


@pytest.fixture
def client(office: Office) -> str:
    """Somebody of Rosa's, with the form there to be filled in."""
    publishes(office, workbook(SURVEY, settings=NAMED))
    return a_client_of(Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"])))


def rosa_begins(cast: Cast, client: str) -> Worker:
    """Rosa has begun the form without a signal, and stands before the first question."""
    rosa = cast.worker("rosa")
    rosa.signs_in()
    rosa.puts_phone_away()
    rosa.loses_signal()
    begins(rosa, client, "What I saw")
    rosa.sees("Take a picture")
    return rosa


def answers_with_files(rosa: Worker) -> None:
    """A picture, a signature that she only draws, a letter; each page can be used by anybody."""
    chooses(rosa, "Take a picture", photograph(rosa), f"{CALLED}.jpg", "image/jpeg")
    rosa.sees("kept on this phone")
    assert until_page(rosa.page, SHOWN) == 1600
    assert violations(rosa.page) == [] and overflows_sideways(rosa.page) == 0
    rosa.presses("Next")
    rosa.sees("Draw it here with a finger")
    draws(rosa)
    rosa.presses("Next")
    rosa.sees("The letter")
    chooses(rosa, "Choose a file", LETTER.encode() * 50, f"{CALLED}.txt", "text/plain")
    rosa.sees("kept on this phone")
    assert violations(rosa.page) == []


def test_rosa_takes_a_picture_and_a_signature_her_phone_dies_and_she_finishes(
    cast: Cast, office: Office, client: str
) -> None:
    """What was kept is there after a kill, sealed and nowhere else; the office reads its name."""
    rosa = rosa_begins(cast, client)
    filling = rosa.stands_at(FILLING)
    answers_with_files(rosa)
    rosa.phone_dies()
    assert found_in(rosa.browser.profile, [LETTER, PLACE, CALLED]) == {}, "killed"
    rosa.phone_starts(filling)
    rosa.sees("The letter", "kept on this phone")
    rosa.presses("Back")
    assert until_page(rosa.page, SHOWN) == 720, "the signature that nobody pressed a button for"
    rosa.presses("Back")
    assert until_page(rosa.page, SHOWN) == 1600
    rosa.presses("All questions")
    rosa.presses("Finish")
    rosa.sees("Answer by answer", "kept on this phone")
    [name] = set(NAME.findall(rosa.page.locator("main").inner_text()))

    rosa.finds_signal()
    rosa.delivers_everything()
    vera = cast.supervisor()
    vera.signs_in()
    vera.opens(filling.replace("/fillings/", "/filled/"))
    vera.sees(name, "on the phone of whoever made it")
    assert vera.page.locator(".kept img").count() == 0
    vera.opens(f"/clients/{client}/forms")
    vera.follows("What I saw", inside="main")
    vera.presses("Begin")
    vera.sees("This is answered on a phone")
    vera.does_not_see("Take a picture")
    assert violations(vera.page) == []
    seen = office.folder / "seen.csv"
    office.command("forms", "export", "what_i_saw", "--version", "1", "--to", str(seen))
    assert f"{name}," in seen.read_text("utf-8")
    assert found_in(rosa.browser.profile, [LETTER, PLACE, CALLED]) == {}, "in use"


def test_what_cannot_be_kept_is_said_and_loses_nothing(cast: Cast, client: str) -> None:
    """Too large, of another kind, not to be read; what is removed is gone at once."""
    rosa = rosa_begins(cast, client)
    chooses(rosa, "Choose a picture", b"%PDF-1.7", "door.jpg", "image/jpeg")
    rosa.sees("This is not a picture that can be read here")
    chooses(rosa, "Choose a picture", photograph(rosa, 40, 30), "<img src=x>.jpg", "image/jpeg")
    rosa.sees("kept on this phone")
    rosa.presses("Remove")
    rosa.sees("Take a picture")
    rosa.does_not_see("kept on this phone")
    until(lambda: kept_on(rosa) == 0, "the bytes should be gone with the answer")
    rosa.presses("Next")
    rosa.presses("Next")
    chooses(rosa, "Choose a file", b"x" * 10_000_001, "letter.txt", "text/plain")
    rosa.sees("It is larger than 10 MB")
    chooses(rosa, "Choose a file", b"MZ\x00\x90" * 40, "letter.pdf", "application/pdf")
    rosa.sees("This kind of file cannot be kept here")
    rosa.presses("Next")
    chooses(rosa, "Choose a recording", photograph(rosa, 40, 30), "said.ogg", "audio/ogg")
    rosa.sees("This is not a recording")
    rosa.presses("All questions")
    rosa.presses("Finish")
    rosa.sees("It cannot be finished yet", "The door of the home: 1 missing")


def test_nobody_is_led_to_a_file_alone_and_none_is_shown_behind_the_lock(
    cast: Cast, client: str
) -> None:
    """A typed address gives nothing, and a locked phone gives its lock."""
    rosa = rosa_begins(cast, client)
    chooses(rosa, "Take a picture", photograph(rosa, 40, 30), "door.jpg", "image/jpeg")
    rosa.sees("kept on this phone")
    address = rosa.page.locator(".kept img").get_attribute("src")
    page = rosa.page.evaluate("at => fetch(at).then(({ status }) => status)", address)
    assert page == 404, "only a page's own picture is given"
    rosa.locks()
    rosa.sees("Locked")
    answer = rosa.page.evaluate(
        "at => fetch(at).then((one) => one.headers.get('Content-Type'))", address
    )
    assert not str(answer).startswith("image/")


def test_a_name_is_typed_where_nobody_can_draw(cast: Cast, client: str) -> None:
    """By keyboard alone; and what was drawn can be cleared."""
    rosa = rosa_begins(cast, client)
    rosa.presses("Next")
    rosa.page.get_by_role("button", name="Keep this signature").click()
    rosa.sees("There is nothing to keep yet")
    draws(rosa)
    rosa.page.get_by_role("button", name="Clear").click()
    rosa.page.get_by_label("Or the name, typed").fill("Ana García Ñáñez")
    rosa.page.keyboard.press("Tab")
    rosa.page.keyboard.press("Enter")
    rosa.sees("kept on this phone")
    assert until_page(rosa.page, SHOWN) == 720
    assert violations(rosa.page) == []


def kept_on(worker: Worker) -> int:
    """How many files lie on her phone."""
    return int(
        worker.page.evaluate("""async () => {
      let count = 0;
      for (const { name } of await indexedDB.databases()) {
        const opening = indexedDB.open(name);
        await new Promise((resolve) => { opening.onsuccess = resolve; });
        const database = opening.result;
        if (database.objectStoreNames.contains('attachments')) {
          const asked = database.transaction('attachments').objectStore('attachments').count();
          await new Promise((resolve) => { asked.onsuccess = resolve; });
          count += asked.result;
        }
        database.close();
      }
      return count;
    }""")
    )
