"""An exchange with nothing new, as it passes over the line: the commonest question of all.

Every phone that is looked at asks it. It must cost next to nothing, and must not become cheap by
remembering what may have ended since: a phone that was signed out hears so at its next question.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

import pytest
from flask.testing import FlaskClient
from sqlalchemy import event

from tests.cast import Agency, edit
from webapp.clock import new_id, now, stamp
from webapp.extensions import db
from webapp.models import Device
from webapp.sync.chain import fingerprint_of
from webapp.sync.phones import sign_out

MARKED = {"Doorstep-Sync": "1"}
TABLE = re.compile(r"\b(?:FROM|JOIN|UPDATE|INTO) (\w+)")
HEADER_BYTES_MAX = 700
Json = dict[str, Any]


@pytest.fixture
def rosa(agency: Agency) -> FlaskClient:
    """The browser of Rosa's phone."""
    return agency.signed_in(agency.rosa)


@pytest.fixture
def question(agency: Agency, rosa: FlaskClient) -> Json:
    """What her phone asks when it holds everything and has exchanged a moment ago."""
    enrolled = rosa.post("/sync/v1/devices", json={"name": "Phone"}, headers=MARKED).json
    asked = {"protocol": 1, "schema": 2, "device": enrolled["device"], "changes": []}
    told = rosa.post("/sync/v1/exchange", json=asked | {"cursors": {}}, headers=MARKED).json
    cursors = {name: part["cursor"] for name, part in told["case_files"].items()}
    db.session.remove()
    return asked | {"cursors": cursors}


def tables_asked(browser: FlaskClient, question: Json) -> Counter[str]:
    """How many statements of one exchange name each table."""
    asked: Counter[str] = Counter()

    def note(_connection: Any, _cursor: Any, statement: str, *_more: Any) -> None:
        asked.update(set(TABLE.findall(statement)))

    event.listen(db.engine, "before_cursor_execute", note)
    answer = browser.post("/sync/v1/exchange", json=question, headers=MARKED)
    event.remove(db.engine, "before_cursor_execute", note)
    assert answer.status_code == 200
    return asked


def test_each_table_is_asked_once_the_session_and_its_phone_in_one_breath(rosa, question):
    assert tables_asked(rosa, question) == dict.fromkeys(
        ("open_session", "account", "device", "case_file", "access"), 1
    )


def test_a13_w3_a_phone_signed_out_from_elsewhere_is_refused_at_its_next_question(
    agency, rosa, question
):
    assert rosa.post("/sync/v1/exchange", json=question, headers=MARKED).status_code == 200
    db.session.get_one(Device, question["device"]).key = "a" * 44
    db.session.commit()
    sign_out(agency.rosa, question["device"])
    assert rosa.post("/sync/v1/exchange", json=question, headers=MARKED).status_code == 401


def test_a_phone_that_was_silent_is_written_down_where_it_stands_now(agency, rosa, question):
    row = db.session.get_one(Device, question["device"])
    row.last_exchange_at, row.name = "2026-01-01T00:00:00.000Z", "Renamed meanwhile"
    db.session.commit()
    rosa.post("/sync/v1/exchange", json=question, headers=MARKED)
    db.session.expire_all()
    assert row.last_exchange_at[:10] == stamp(now())[:10] and row.name == "Renamed meanwhile"


def test_the_headers_of_the_answer_are_few(rosa, question):
    answer = rosa.post("/sync/v1/exchange", json=question, headers=MARKED)
    assert sum(len(f"{name}: {value}\r\n") for name, value in answer.headers) < HEADER_BYTES_MAX
    assert "Set-Cookie" not in answer.headers


def held(told: Json) -> str:
    """What a phone says that has applied this whole answer."""
    parts = told["case_files"].items()
    return fingerprint_of((name, *part["cursor"], part["digest"]) for name, part in parts)


def exchanged(browser: FlaskClient, question: Json, **more: Any) -> Json:
    """An exchange, answered."""
    answer = browser.post("/sync/v1/exchange", json=question | more, headers=MARKED)
    assert answer.status_code == 200
    return dict(answer.json)


@pytest.fixture
def whole(rosa: FlaskClient, question: Json) -> Json:
    """The same question in one word: no cursors, but the fingerprint of all that is held."""
    told = exchanged(rosa, question)
    return {name: said for name, said in question.items() if name != "cursors"} | {
        "held": held(told)
    }


def test_f7_who_holds_everything_says_it_in_one_word_and_hears_as_much(rosa, question, whole):
    told = exchanged(rosa, whole)
    assert (told["same"], told["more"], told["left"], told["case_files"]) == (True, False, [], {})
    beside_cursors = exchanged(rosa, question, held=whole["held"])
    assert beside_cursors["same"] is True and beside_cursors["case_files"] == {}


def test_f7_what_is_new_is_brought_only_to_whoever_names_cursors(agency, rosa, question, whole):
    agency.write(agency.sam, agency.mrs_alvarez, edit("goal", agency.goal, status="on_hold"))
    told = exchanged(rosa, whole)
    assert (told["same"], told["left"], told["case_files"]) == (False, [], {})
    told = exchanged(rosa, question, held=whole["held"])
    assert told["same"] is False
    assert [part["id"] for part in told["case_files"][agency.mrs_alvarez]["records"]]


def test_f7_a_case_file_that_came_or_went_is_not_the_same(agency, rosa, question, whole):
    other = exchanged(rosa, question)["case_files"]
    del other[agency.mrs_alvarez]
    assert exchanged(rosa, whole | {"held": held({"case_files": other})})["same"] is False
    assert "same" not in exchanged(rosa, question)


@pytest.mark.parametrize("wrong", [7, None, ["0123456789abcdef"], {}])
def test_f7_a_fingerprint_that_is_no_text_is_no_exchange(rosa, question, wrong):
    answer = rosa.post("/sync/v1/exchange", json=question | {"held": wrong}, headers=MARKED)
    assert answer.status_code == 400


def test_d5_f7_a_server_that_has_lost_something_says_so_though_all_is_held(rosa, whole):
    assert exchanged(rosa, whole | {"witness": [new_id()]})["replay"] is True
