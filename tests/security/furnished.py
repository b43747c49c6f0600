"""What a demo agency does not have of itself, so that a fuzzer finds it behind its address.

A phone, a form that is begun, a file that is open in an emergency, a workbook with a picture that
is published and one that waits. `python -m tests.security.furnished`, with the settings of the
program that is attacked.
"""

from __future__ import annotations

import sys
from io import BytesIO

from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from tests.forms.pictures import png
from tests.forms.workbooks import workbook
from tests.security.ids_there import ids_there
from webapp import create_app
from webapp.demo import SIGN_INS

HOUSE = "http://localhost"
HEADER = ["type", "name", "label", "media::image"]
SETTINGS = [["form_title", "form_id"], ["The door", "the_door"]]
TERMS = {"published_from": "2026-01-01", "programmes": "", "due_every": "", "name": "form.xlsx"}
EMERGENCY = {"reason": "She does not answer the door and her sister worries."}


def plant(app: Flask) -> list[str]:
    """Make each of them; where each stands."""
    with app.app_context():
        there = ids_there()
    vera, omar = _signed_in(app, "vera"), _signed_in(app, "omar")
    client, version = there["client"][0], there["version"][0]
    published = _uploads(vera, "What is it like?")
    phone = {"json": {"name": "A phone"}, "headers": {"Doorstep-Sync": "1"}}
    alvarez = EMERGENCY | {"name": "Elena Alvarez"}
    answers = {
        "phone": vera.post("/sync/v1/devices", **phone),
        "form": vera.post(f"/clients/{client}/forms/{version}", data={}),
        "published": vera.post(published.headers["Location"], data=TERMS),
        "waiting": _uploads(vera, "What was it like?"),
        "emergency": omar.post("/emergency", data=alvarez),
    }
    return [_told(name, answer) for name, answer in answers.items()]


def _uploads(browser: FlaskClient, label: str) -> TestResponse:
    asked = workbook([HEADER, ["text", "said", label, "door.png"]], settings=SETTINGS)
    files = [(BytesIO(asked), "form.xlsx"), (BytesIO(png()), "door.png")]
    return browser.post("/forms", data={"workbook": files}, content_type="multipart/form-data")


def _signed_in(app: Flask, name: str) -> FlaskClient:
    browser = app.test_client()
    browser.environ_base["HTTP_ORIGIN"] = HOUSE
    answer = browser.post("/login", data={"name": name, "password": SIGN_INS[name]})
    if answer.status_code != 303:
        raise LookupError(f"{name} was not let in")
    return browser


def _told(name: str, answer: TestResponse) -> str:
    where = answer.headers.get("Location") or answer.get_data(as_text=True)[:100]
    return f"{name}: {answer.status_code} {where}\n"


if __name__ == "__main__":
    sys.stdout.writelines(plant(create_app()))
