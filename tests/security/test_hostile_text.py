"""C01 to C06, C09, C20: what is written in a record is read, at the desk and on the phone, and does
nothing there. Each page of a client in whose fields something hostile stands is built like that of
one in whose fields stands a plain sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from tests.cast import PASS_PHRASE, Agency, create
from tests.routes.phone import Phone, browser_of, world_of
from tests.security.planted import MARK, Page, plant
from tests.sync.post import change_of, outcomes, send
from webapp.schemas.manifest import manifest
from webapp.sync.names import AGENCY

PLAIN = "A plain sentence of somebody who means no harm."
HOSTILE = {
    "C01": "<script>evil()</script><script src=/evil.js></script>--></title></textarea>",
    "C02": """<img src=x onerror=evil()>"><svg onload=evil()><iframe srcdoc=evil>' onfocus='evil""",
    "C03": '<div hx-get="/evil" hx-trigger="load">" hx-get="/evil" hx-trigger="load',
    "C04": """<p hx-on:click='evil()' data-hx-on--load='evil'>' hx-vals='js:evil()" onload="evil""",
    "C05": """<b hx-ext="evil" hx-swap-oob="true" id="main">' hx-swap-oob='evil' id='evil""",
    "C06": "</textarea></form><form action=//evil><input name=evil value=evil><base href=//evil>",
    "C09": "{{ evil }}{{ 7*7 }}{% include 'evil' %}${7*7}<%= 7*7 %>%(evil)s",
    "C20": '<a id=config name=config href="//evil"></a>" id="evil" name="evil',
    "address": "javascript:evil()",
}


@pytest.fixture
def database() -> str:
    """What is drawn does not depend on the database."""
    return "sqlite"


@pytest.fixture(scope="module")
def phone() -> Iterator[Phone]:
    """One process for all pages."""
    phone = Phone()
    yield phone
    phone.close()


def addresses_of(ids: dict[str, str]) -> list[str]:
    """The address of each page of a client that a phone draws, and of those of the caseload."""
    known = {**ids, "note": ids["progress_note"], "plan": ids["care_plan"], "category": "pets"}
    paths = [
        re.sub("<([a-z_]+)>", lambda place: known.get(place[1], "?"), page["path"])
        for page in manifest()["pages"]
        if page["offline"] and "/settle/" not in page["path"]
    ]
    return [path for path in paths if "?" not in path]


@pytest.mark.parametrize("case", HOSTILE)
def test_c01_c02_c03_c04_c05_c09_c20_a_planted_text_is_read_and_does_nothing(
    agency: Agency, phone: Phone, case: str
) -> None:
    plain = addresses_of(plant(agency, agency.mei_chen, PLAIN))
    planted = addresses_of(plant(agency, agency.wei_chen, HOSTILE[case]))
    browser, world = browser_of(agency, agency.rosa), world_of(agency, agency.rosa)
    found = {"desk": "", "phone": ""}
    for harmless, address in zip(plain, planted, strict=True):
        for engine, text_of in (
            ("desk", lambda path: browser.get(path).text),
            ("phone", lambda path: phone.answer(world, path)["text"]),
        ):
            page = Page(text_of(address))
            assert page.acts() == [], (engine, address)
            assert page.bones() == Page(text_of(harmless)).bones(), (engine, address)
            found[engine] += page.said
    assert len(planted) > 30
    for engine, said in found.items():
        assert said.count(HOSTILE[case]) > 20, f"{engine}: word for word, and so nothing was run"


@pytest.mark.parametrize("case", HOSTILE)
def test_c01_c02_c03_c04_c05_c20_the_offices_own_pages_are_as_inert(
    agency: Agency, case: str
) -> None:
    """Names of staff and teams too, what was parked, and what somebody tried to sign in as."""
    plant(agency, agency.mrs_alvarez, HOSTILE[case])
    called = {"name": HOSTILE[case], "given_name": HOSTILE[case], "role": "worker", "active": True}
    team = create("team", name=HOSTILE[case])
    agency.write(agency.ada, AGENCY, team, create("worker", **called))
    wrong = create("goal", statement=HOSTILE[case], status=HOSTILE[case])
    parked = send(agency, agency.rosa, change_of(agency.rosa, agency.mrs_alvarez, wrong))
    assert outcomes(parked) == ["invalid"]
    agency.app.test_client().post("/login", data={"name": HOSTILE[case], "password": PASS_PHRASE})
    said = ""
    for boss in (agency.vera, agency.ada):
        browser = agency.signed_in(boss)
        for rule in agency.app.url_map.iter_rules():
            if "GET" in (rule.methods or ()) and not rule.arguments and rule.rule != "/logout":
                answer = browser.get(rule.rule, query_string={"q": HOSTILE[case]})
                page = Page(answer.text if answer.mimetype == "text/html" else "")
                assert page.acts() == [], rule.rule
                said += page.said
    assert said.count(HOSTILE[case]) > 10


@pytest.mark.parametrize("case", HOSTILE)
def test_c06_what_was_half_typed_comes_back_as_it_was_typed(
    agency: Agency, phone: Phone, case: str
) -> None:
    address = f"/clients/{agency.mrs_alvarez}/notes/new"
    browser, pages = browser_of(agency, agency.rosa), {}
    for name, text in (("plain", PLAIN), (case, HOSTILE[case])):
        typed = {"client_said": text, "next_step": text}
        assert browser.put(f"/drafts/{address.replace('/', '%2F')}", data=typed).status_code == 204
        kept = {address: {field: [said] for field, said in typed.items()}}
        world = world_of(agency, agency.rosa, drafts=kept)
        drawn = (browser.get(address).text, phone.answer(world, address)["text"])
        pages[name] = [Page(text) for text in drawn]
    for harmless, page in zip(pages["plain"], pages[case], strict=True):
        assert page.acts() == [] and page.bones() == harmless.bones()
        assert page.said.count(HOSTILE[case]) == 2


def test_the_look_at_a_page_sees_what_would_act() -> None:
    for case, text in HOSTILE.items():
        page = Page(f'<p><a href="{text}">{text}</a></p>')
        assert page.acts() or case == "C09", case
    assert MARK in Page(f"<p>{HOSTILE['C09']}</p>").said
