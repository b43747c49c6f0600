"""Every shared page, fragment, 422 and 303, from Flask and from the unplugged service worker."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tests.parity import filled
from tests.parity.addresses import addresses_of, spread
from tests.parity.answers import Answer, Question, difference, settled, without_whereabouts
from tests.parity.gate import Gate
from webapp.pages.registry import collect, export_pages
from webapp.schemas.contract import contract
from webapp.schemas.form_fields import resolve

pytestmark = pytest.mark.xdist_group("parity")

RECORDS_OF_EACH_TYPE = 6
FORMS_OF_EACH_PAGE = 2
BOOSTED = (("HX-Request", "true"), ("HX-Request-Type", "full"), ("HX-Boosted", "true"))
PARTIAL = (("HX-Request", "true"), ("HX-Request-Type", "partial"))
UNKNOWN = "01890000-0000-7000-8000-00000000abcd"
SHOWN = 6
#: What stands there depends on whether anything waits here, and after a save it does on one side.
SPEAK_OF_THE_PHONE = {"/me"}


def shared_pages() -> list[dict[str, Any]]:
    """What a worker's phone answers by itself, with its forms spelled out."""
    declared = collect()
    forms = {one.form.name: one.form.export() for one in declared if getattr(one, "form", None)}
    pages = [one for one in export_pages(declared) if one["offline"] and "worker" in one["roles"]]
    return [page | {"form": _resolved(forms.get(page["form"]))} for page in pages]


def _resolved(form: dict[str, Any] | None) -> dict[str, Any] | None:
    return resolve(form) if form and form["type"] else form


def questions(gate: Gate, *headers: tuple[str, str], each: int = 100) -> list[Question]:
    """Every address of every shared page over this world."""
    chosen = spread(gate.records, RECORDS_OF_EACH_TYPE)
    return [
        Question(address, headers)
        for page in shared_pages()
        for address in addresses_of(page, contract(), chosen)[:each]
    ]


def told(differences: list[str]) -> str:
    """The first differences in full, and how many there are."""
    return f"{len(differences)} differ\n\n" + "\n\n".join(differences[:SHOWN])


def test_every_shared_page_and_fragment_is_the_same_from_both_servers(gate: Gate) -> None:
    """Typed into the address bar."""
    asked = questions(gate)
    found = gate.differences(asked)
    assert not found, told(found)
    assert {one.status for one, _ in gate.answers(asked[:40])} == {200}


@pytest.mark.parametrize("headers", [BOOSTED, PARTIAL], ids=["boosted", "partial"])
def test_every_page_is_the_same_when_htmx_asks(
    gate: Gate, headers: tuple[tuple[str, str], ...]
) -> None:
    """A tap on a link, and a search while typing."""
    found = gate.differences(questions(gate, *headers, each=2))
    assert not found, told(found)


def test_what_is_not_there_and_what_is_not_yours_look_alike_on_both(gate: Gate) -> None:
    """An unknown client, another team's client, what cannot be an id."""
    paths = [f"/clients/{UNKNOWN}", f"/clients/{gate.foreign}", "/clients/x"]
    asked = [Question(path, headers) for path in paths for headers in ((), BOOSTED)]
    found = gate.differences(asked)
    assert not found, told(found)
    assert {one.status for one, _ in gate.answers(asked)} == {404}


def posts(gate: Gate, fill: Any, pages: list[dict[str, Any]]) -> list[Question]:
    """Every form of these pages that asks something, filled in by `fill` from its own HTML."""
    chosen = spread(gate.records, RECORDS_OF_EACH_TYPE)
    asked = []
    for page in pages:
        for address in addresses_of(page, contract(), chosen)[-FORMS_OF_EACH_PAGE:]:
            drawn = gate.flask(address)
            assert drawn.status == 200, f"{address}: {drawn.status}"
            for form in filled.forms_on(drawn.text):
                asked.append(Question(form.action or address, (), fill(form)))
    return asked


def pages_with_questions() -> list[dict[str, Any]]:
    """The shared pages whose form shows at least one question."""
    return [page for page in shared_pages() if page["form"] and page["form"]["fields"]]


def wants_an_answer(form: dict[str, Any]) -> bool:
    """Whether a create refuses to be sent with nothing filled in."""
    asked = [one for one in form["fields"] if one.get("required") and not one.get("default")]
    return form["record"] is None and bool(asked)


def test_every_form_says_the_same_about_what_is_wrong(gate: Gate) -> None:
    """422 with the page again: the same sentences at the same fields. Nothing is written."""
    strict = [page for page in pages_with_questions() if wants_an_answer(page["form"])]
    asked = posts(gate, filled.wild, pages_with_questions()) + posts(gate, filled.idle, strict)
    pairs = gate.answers(asked)
    found = [difference(question, *pair) for question, pair in zip(asked, pairs, strict=True)]
    assert not any(found), told([one for one in found if one])
    assert [flask.status for flask, _ in pairs].count(422) > len(pairs) // 2


def test_every_form_leads_to_the_same_place_and_does_the_same(gate: Gate) -> None:
    """303 to the same address, and the same page there. Comes last: it writes on both sides.

    Each form is drawn after the one before was saved, or the office would see two hands at once.
    """
    led, unlike = [], []
    for page in (page for page in shared_pages() if page["form"]):
        asked = posts(gate, filled.careful, [page])
        pairs = gate.answers(asked) if asked else []
        led += [
            (str(ask), flask.status, flask.location, phone.status, phone.location)
            for ask, (flask, phone) in zip(asked, pairs, strict=True)
        ]
        places = {flask.location for flask, _ in pairs if flask.location} - SPEAK_OF_THE_PHONE
        for place in sorted(places):
            [both] = gate.answers([Question(place)])
            unlike.append(_difference_of_effect(place, *both))
    apart = [str(way) for way in led if way[1:3] != way[3:]]
    assert not apart, told(apart)
    assert [way[1] for way in led].count(303) > len(led) // 2
    assert not any(unlike), told([one for one in unlike if one])


def _difference_of_effect(place: str, flask: Answer, phone: Answer) -> str:
    """How the page that a form led to differs in what it says of the record, if it does."""
    both = [replace(one, text=without_whereabouts(one.text)) for one in (flask, phone)]
    return difference(Question(place), *both)


def test_the_gate_notices_one_different_letter_header_status_or_place() -> None:
    """A gate that cannot close is no gate."""
    question = Question("/clients")
    page = Answer(200, (("content-type", "text/html"),), None, "<p>Mrs Alvarez</p>")
    assert difference(question, page, page) == ""
    other_text = Answer(200, page.headers, None, "<p>Mrs Álvarez</p>")
    other_header = Answer(200, (("content-type", "text/plain"),), None, page.text)
    assert difference(question, page, other_text)
    assert difference(question, page, other_header)
    assert difference(question, page, Answer(404, page.headers, None, page.text))
    assert difference(question, Answer(303, (), "/a", ""), Answer(303, (), "/b", ""))
    assert settled("<p>01890000-0000-7000-8000-000000000001</p>").endswith("0001</p>")
