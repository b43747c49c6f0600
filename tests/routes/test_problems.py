"""What goes wrong on our side is said in a sentence, to a person as to a device."""

from __future__ import annotations

import pytest
from sqlalchemy.exc import OperationalError

from webapp import access

LOCKED = OperationalError("SELECT 1", {}, Exception("database is locked"))


def fails(monkeypatch, error: Exception) -> None:
    """Let whatever opens a caseload stumble."""

    def stumble(*_: object) -> None:
        raise error

    monkeypatch.setattr(access, "visible_case_files", stumble)


@pytest.mark.parametrize(
    ("error", "status", "says"),
    [(LOCKED, 503, "Nothing is lost"), (RuntimeError("secret"), 500, "went wrong on our side")],
)
def test_a_page_that_stumbles_says_so_in_a_sentence(agency, monkeypatch, error, status, says):
    fails(monkeypatch, error)
    answer = agency.signed_in(agency.rosa).get("/")
    assert answer.status_code == status
    assert says in answer.text and "secret" not in answer.text and "Traceback" not in answer.text


def test_a_device_hears_that_the_database_is_locked_and_tries_again(agency, monkeypatch):
    client = agency.signed_in(agency.rosa)
    headers = {"Doorstep-Sync": "1"}
    device = client.post("/sync/v1/devices", json={"name": "phone"}, headers=headers).json["device"]
    fails(monkeypatch, LOCKED)
    request = {"protocol": 1, "schema": 1, "device": device}
    answer = client.post("/sync/v1/exchange", json=request, headers=headers)
    assert answer.status_code == 503 and answer.headers["Doorstep-Sync"] == "1"
    assert answer.json["error"] == "busy"


@pytest.mark.parametrize("target", ["//evil.example", "https://evil.example/", "/\\evil.example"])
def test_signing_in_never_leads_to_another_site(app, target):
    page = app.test_client().get("/login", query_string={"next": target})
    assert "evil" not in page.text
