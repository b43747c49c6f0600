"""The audit log as administrators read it: found, paged, exported, and that reading it is told."""

from __future__ import annotations

import ast
import csv
import io
import re

import pytest

from tests.cast import Agency
from tests.house.python_source import dotted, python_files
from webapp.audit import log
from webapp.audit.anchor import drop_anchor
from webapp.audit.kinds import KINDS
from webapp.clock import new_id, now, today_in
from webapp.csv_cells import NUMBER, inert
from webapp.extensions import db
from webapp.jobs import run_due
from webapp.jobs.runs import remember_failure
from webapp.loaders.audit_trail import ROWS_MAX
from webapp.models import AuditEntry

TELLERS = ("add", "tell", "tell_once")
LOGS = ("log", "audit")
#: Told by its constant, not by its word.
BY_CONSTANT = {"restored", "read_on_phone"}
DENVER = "America/Denver"


@pytest.fixture
def ada(agency: Agency):
    """The administrator's browser."""
    return agency.signed_in(agency.ada)


def shown(page: str) -> list[int]:
    """The numbers of the entries on a page."""
    return [int(number) for number in re.findall(r'"Entry:">(\d+)<', page)]


def test_every_action_that_is_told_has_its_words():
    told = {
        node.args[0].value
        for source in python_files("webapp")
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Call)
        and dotted(node.func).rpartition(".")[2] in TELLERS
        and (dotted(node.func).split(".")[0] in LOGS or source.path == "webapp/audit/log.py")
        and node.args
        and isinstance(node.args[0], ast.Constant)
    }
    assert len(told) > 5 and told | BY_CONSTANT == set(KINDS)


def test_an_entry_is_found_by_person_client_kind_and_day(agency: Agency, ada):
    agency.signed_in(agency.rosa).get(f"/clients/{agency.mrs_alvarez}")
    agency.signed_in(agency.sam).get(f"/clients/{agency.mei_chen}")
    read = {row.actor: row.number for row in db.session.query(AuditEntry).filter_by(action="read")}
    today = today_in(DENVER, now()).isoformat()
    for query in (
        f"person={agency.rosa}&kind=read",
        f"client={agency.mrs_alvarez}&kind=read&day={today}",
        f"client=https://doorstep.example.org/clients/{agency.mrs_alvarez}&person={agency.rosa}",
    ):
        page = ada.get(f"/audit?{query}").text
        assert shown(page) == [read[agency.rosa]], query
    assert shown(ada.get("/audit?day=2001-01-01").text) == []
    assert shown(ada.get("/audit?person=nobody&kind=read").text) == []


def test_a_client_stands_in_it_by_number_alone(agency: Agency, ada):
    agency.signed_in(agency.rosa).get(f"/clients/{agency.mrs_alvarez}")
    page = ada.get("/audit").text
    assert agency.mrs_alvarez in page and "Alvarez" not in page and "/clients/" not in page


@pytest.mark.parametrize(
    "query",
    [
        *("client=Alvarez", "day=yesterday", "day=9999-12-31", "person=%00", "kind=%27%3B--"),
        *(
            "before=x",
            "before=99999999999999999999",
            "before=" + "9" * 5000,
            "client=%00",
            "before=%C2%B2",
        ),
        "person=%3Cb%3E",
    ],
)
def test_bad_words_are_answered_with_a_page(ada, query: str):
    for address in ("/audit", "/audit/export"):
        assert ada.get(f"{address}?{query}").status_code == 200, address
    if query == "client=Alvarez":
        assert "There is no number of a client in that" in ada.get(f"/audit?{query}").text


def test_pages_follow_one_another_and_miss_nothing(agency: Agency, ada):
    for _ in range(ROWS_MAX + 3):
        log.tell("signed_out", actor=agency.sam)
    query = f"person={agency.sam}"
    first = ada.get(f"/audit?{query}").text
    older = re.search(r'href="/audit(\?[^"]*before=\d+)"', first)
    second = ada.get("/audit" + older[1].replace("&amp;", "&")).text
    numbers = shown(first) + shown(second)
    assert len(shown(first)) == ROWS_MAX and numbers == sorted(set(numbers), reverse=True)
    assert len(numbers) == db.session.query(AuditEntry).filter_by(actor=agency.sam).count()
    assert "before=" not in second.partition("The latest")[0].rpartition("href=")[2]


def test_k07_reading_the_log_is_told_in_it_and_for_whom(agency: Agency, ada):
    ada.get(f"/audit?client={agency.mrs_alvarez}")
    ada.get("/audit")
    ada.get("/audit/export")
    told = db.session.query(AuditEntry).filter_by(actor=agency.ada, detail="audit")
    seen = [(row.action, row.subject) for row in told.order_by(AuditEntry.number)]
    assert seen == [("read", agency.mrs_alvarez), ("read", None), ("exported", None)]


def test_c11_the_export_holds_every_entry_and_no_formula(agency: Agency, ada):
    hostile = ["=HYPERLINK(1)", "@SUM(1)", "+cmd|' /C calc'!A0", "-1", "\tx", "\rx", 'plain, "x"']
    for words in hostile:
        log.tell("read", actor=agency.rosa, subject=new_id(), detail=words)
    answer = ada.get(f"/audit/export?person={agency.rosa}")
    assert answer.mimetype == "text/csv" and "attachment" in answer.headers["Content-Disposition"]
    rows = list(csv.DictReader(io.StringIO(answer.text.removeprefix("\ufeff"), newline="")))
    assert len(rows) == db.session.query(AuditEntry).filter_by(actor=agency.rosa).count()
    details = [row["detail"] for row in rows][-len(hostile) :]
    assert details == [inert(words) for words in hostile]
    cells = [cell for row in rows for cell in row.values() if cell and not NUMBER.fullmatch(cell)]
    assert not [cell for cell in cells if cell[0] in "=+-@\t\r"]
    assert [one.removeprefix("'") for one in details] == hostile, "what was there comes back"


def test_the_page_says_whether_the_log_is_whole_and_what_is_kept_outside(agency: Agency, ada):
    assert "Not read again yet" in ada.get("/audit").text
    run_due(agency.app)
    drop_anchor(now(), DENVER)
    last = db.session.query(db.func.max(AuditEntry.number)).scalar()
    page = ada.get("/audit").text
    assert "found whole" in page and f"that of entry {last}" in page
    remember_failure("audit_verify", now(), ValueError())
    assert "The audit log is not whole" in ada.get("/audit").text


@pytest.mark.parametrize("person", ["rosa", "vera"])
def test_only_administrators_read_and_export_it(agency: Agency, person: str):
    visitor = agency.signed_in(getattr(agency, person))
    for address in ("/audit", "/audit/export"):
        assert visitor.get(address).status_code == 404
    assert not db.session.query(AuditEntry).filter_by(action="exported").count()
