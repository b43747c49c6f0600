"""Every answer is dressed: pages, fragments, refusals, accidents, sync, statics (ASVS 5.0, 3.4)."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from tests.cast import Agency
from tests.routes.places import FRESH, furnish
from tests.security.conftest import HERE
from webapp import access
from webapp.page_headers import JSON_HEADERS, PAGE_HEADERS, POLICY

STRICT = {
    "default-src 'none'",
    "script-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
}
LOOSE = ("unsafe-inline", "unsafe-eval", "unsafe-hashes", "data:", "http:", "https:", "*")
MARKED = {"Doorstep-Sync": "1"}
#: A place for every parameter of an address: somebody's, nobody's, and what is no id at all.
PLACES = (FRESH, "<svg onload=alert(1)>")


@pytest.fixture
def house(agency: Agency) -> Agency:
    """The agency with something in Mrs Alvarez's case file."""
    furnish(agency)
    return agency


def addresses(house: Agency) -> Iterator[str]:
    """Every address the application knows, with places filled in three ways."""
    for rule in house.app.url_map.iter_rules():
        for place in (house.mrs_alvarez, *PLACES):
            yield re.sub("<[^>]+>", place, rule.rule)


def undressed(answer) -> list[str]:
    """What an answer lacks of its headers."""
    headers = answer.headers
    is_json = answer.mimetype == "application/json"
    expected = JSON_HEADERS if is_json else PAGE_HEADERS
    wrong = [name for name in expected if name not in headers]
    if is_json:
        wrong += [name for name, value in JSON_HEADERS.items() if headers.get(name) != value]
        wrong += ["not no-store"] if headers.get("Cache-Control") != "no-store" else []
    wrong += [] if "Cache-Control" in headers else ["Cache-Control"]
    wrong += [f"sends {name}" for name, _ in headers if name.startswith("Access-Control")]
    is_html = answer.mimetype == "text/html"
    wrong += ["not no-store"] if is_html and headers["Cache-Control"] != "no-store" else []
    wrong += ["another policy"] if is_html and headers["Content-Security-Policy"] != POLICY else []
    return wrong


def test_d06_every_answer_to_everybody_is_dressed(house):
    probes = {"Origin": "null"}
    visitors = [house.app.test_client(), house.signed_in(house.rosa), house.signed_in(house.vera)]
    found = []
    for address in addresses(house):
        for visitor in visitors:
            for verb in ("get", "post", "put", "delete", "options"):
                answer = getattr(visitor, verb)(address, headers=MARKED)
                found += [f"{verb} {address}: {wrong}" for wrong in undressed(answer)]
                found += [f"{verb} {address} stumbles"] * (answer.status_code >= 500)
            probed = visitor.get(address, headers=probes)
            found += [f"D06 {address}: {wrong}" for wrong in undressed(probed)]
            assert probed.status_code < 500, address
    assert found == []


def test_k06_accidents_are_dressed_and_tell_nothing(house, monkeypatch):
    def stumble(*_: object) -> None:
        raise RuntimeError("a secret of the database")

    monkeypatch.setattr(access, "visible_case_files", stumble)
    answer = house.signed_in(house.rosa).get("/")
    assert answer.status_code == 500 and undressed(answer) == []
    assert "secret" not in answer.text and "Traceback" not in answer.text


def test_the_policy_is_strict():
    said = set(POLICY.split("; "))
    assert said >= STRICT
    assert not [word for word in LOOSE if word in POLICY]


def test_json_lets_a_browser_do_nothing_at_all_with_it():
    """No script, no frame, no other type: of the pages' list it leaves out what only pages need."""
    assert JSON_HEADERS["Content-Security-Policy"] == "default-src 'none'; frame-ancestors 'none'"
    assert PAGE_HEADERS.keys() - JSON_HEADERS.keys() == {
        *("Cross-Origin-Opener-Policy", "Permissions-Policy"),
    }
    shared = JSON_HEADERS.keys() - {"Content-Security-Policy"}
    assert all(JSON_HEADERS[name] == PAGE_HEADERS[name] for name in shared)


def test_every_answer_of_the_exchange_is_json_a_refusal_too(house):
    for visitor in (house.app.test_client(), house.signed_in(house.rosa)):
        for body in ({}, {"protocol": 1, "device": FRESH}):
            answer = visitor.post("/sync/v1/exchange", json=body, headers=MARKED)
            assert answer.mimetype == "application/json" and undressed(answer) == []


def test_f02_no_answer_widens_the_scope_of_the_worker(house):
    answer = house.app.test_client().get("/sw.js")
    assert "Service-Worker-Allowed" not in answer.headers
    assert answer.headers["Cache-Control"] == "no-cache"


def test_f01_no_other_address_is_a_worker_file(house):
    asked = {"Service-Worker": "script"}
    visitor = house.signed_in(house.rosa)
    assert visitor.get("/sw.js", headers=asked).status_code == 200
    refused = [address for address in addresses(house) if address != "/sw.js"]
    for address in refused:
        assert visitor.get(address, headers=asked).status_code == 403, address


def test_f03_d08_nothing_but_statics_is_a_script_and_no_other_site_may_include_anything(house):
    visitor = house.signed_in(house.rosa)
    for address in addresses(house):
        answer = visitor.get(address)
        is_static = address.startswith("/static/") or address == "/sw.js"
        assert is_static or "javascript" not in answer.mimetype, address
        assert answer.headers["Cross-Origin-Resource-Policy"] == "same-origin"


def test_d09_a_page_is_not_served_under_the_name_of_a_file(house):
    visitor = house.signed_in(house.rosa)
    for name in ("x.css", "x.js", "x.png"):
        answer = visitor.get(f"/clients/{house.mrs_alvarez}/{name}")
        assert answer.status_code == 404 and answer.headers["Cache-Control"] == "no-store"
        assert "Alvarez" not in answer.text


def test_m07_there_is_no_listing_no_source_and_no_door_for_developers(house):
    visitor = house.signed_in(house.ada)
    names = [
        "static/",
        "static/page/",
        ".git/config",
        "console",
        "static/../config.py",
        "sw.js.map",
    ]
    names += ["static/%2e%2e/%2e%2e/config.py", "instance/doorstep.sqlite", "__debug__/"]
    for name in names:
        assert visitor.get(f"/{name}").status_code == 404, name


def test_c08_a_refusal_repeats_nothing_of_the_address(house):
    answer = house.signed_in(house.rosa).get("/clients/<svg onload=alert(1)>?x=<b>")
    assert (
        answer.status_code == 404 and "<svg onload" not in answer.text and "<b>" not in answer.text
    )


def test_d07_production_demands_tls_for_two_years(app, in_production):
    answer = in_production(app).test_client().get("/login", base_url=HERE)
    assert answer.headers["Strict-Transport-Security"] == "max-age=63072000; includeSubDomains"
    assert "Strict-Transport-Security" not in app.test_client().get("/login").headers
