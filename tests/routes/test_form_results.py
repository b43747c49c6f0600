"""Results at the desk and from the shell: whose they are, found, month by month, exported whole."""

from __future__ import annotations

import csv
from datetime import date, timedelta
from io import BytesIO, StringIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.cast import PASS_PHRASE, Agency, create, edit
from tests.forms.workbooks import workbook
from tests.security.test_sessions import later
from webapp.extensions import db
from webapp.forms.publishing import Release, publish
from webapp.forms.reading import read_workbook
from webapp.models import AuditEntry, FormVersion

SURVEY = [
    ["type", "name", "label", "calculation"],
    ["integer", "worry", "Worry"],
    ["begin_repeat", "step", "Step"],
    ["text", "what", "What"],
    ["end_repeat"],
]
SHEETS = {
    "settings": [["form_title", "form_id"], ["Worries", "worries"]],
    "scores": [["name", "label", "min", "max"], ["worry", "Worry", "0", "10"]],
}


@pytest.fixture
def version(agency: Agency) -> FormVersion:
    """A form with one score and one repeat."""
    content = workbook(SURVEY, **SHEETS)
    terms = Release(date(2026, 1, 1))
    return publish(content, read_workbook(content), terms, file_name="worries.xlsx")


def fill(
    agency: Agency, version: FormVersion, finished: str | None, client: str = "", **said: str
) -> str:
    """Rosa fills the form in for a client; the record's id."""
    rosa = agency.omar if client else agency.rosa
    about = {"form_version": version.id, "form_id": version.form_id, "title": version.title}
    about |= {"started_at": "2026-10-01T09:00:00.000Z", "recorded_by": rosa}
    about |= {"finished_at": finished, "finished_by": rosa} if finished else {}
    answers = {f"answers.{place}": text for place, text in said.items()}
    made = create("form_answers", **about, **answers)
    receipt = agency.write(rosa, client or agency.mrs_alvarez, made)
    assert receipt["outcome"] == "accepted", receipt
    return made["id"]


def test_vera_sees_what_is_finished_month_by_month_and_the_draft_is_no_result(agency, version):
    fill(agency, version, "2026-10-02T09:00:00.000Z", worry="4")
    fill(agency, version, "2026-10-03T09:00:00.000Z", worry="7")
    fill(agency, version, None, worry="9")
    page = agency.signed_in(agency.vera).get(f"/forms/{version.id}/results").text
    assert "2 filled in" in page and "2026-10" in page and ">5.5<" in page
    assert "Elena Alvarez" in page and "<bdi>9</bdi>" not in page


def test_what_is_not_hers_to_see_is_in_no_table_and_no_file(agency, version):
    fill(agency, version, "2026-10-02T09:00:00.000Z", agency.mr_haddad, worry="8")
    vera = agency.signed_in(agency.vera)
    for rest in ("results", "results.csv", "results.xlsx"):
        assert b"Haddad" not in vera.get(f"/forms/{version.id}/{rest}").get_data()
    assert "Nothing is filled in yet" in vera.get(f"/forms/{version.id}/results").text


def test_a_voided_filling_is_gone_from_the_results(agency, version):
    record = fill(agency, version, "2026-10-02T09:00:00.000Z", worry="4")
    agency.write(agency.rosa, agency.mrs_alvarez, edit("form_answers", record, voided=True))
    page = agency.signed_in(agency.vera).get(f"/forms/{version.id}/results").text
    assert "Nothing is filled in yet" in page


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("", 2),
        ("since=2026-10-03", 1),
        ("until=2026-10-02", 1),
        ("q=elena", 2),
        ("q=nobody", 0),
        ("since=yesterday&until=%00", 2),
    ],
)
def test_the_file_holds_what_was_asked_for(agency, version, query, count):
    fill(agency, version, "2026-10-02T09:00:00.000Z", worry="4", **{"step[a]>what": "Call"})
    fill(agency, version, "2026-10-03T09:00:00.000Z", worry="7", **{"step[b]>what": "=Sing()"})
    address = f"/forms/{version.id}/results"
    vera = agency.signed_in(agency.vera)
    rows = list(csv.reader(StringIO(vera.get(f"{address}.csv?{query}").text.lstrip("\ufeff"))))
    assert len(rows) == 1 + count
    book = load_workbook(BytesIO(vera.get(f"{address}.xlsx?{query}").get_data()))
    assert [sheet.max_row for sheet in book] == [1 + count, 1 + count]


def test_a_file_of_results_asks_who_it_is_and_is_told(agency, version):
    fill(agency, version, "2026-10-02T09:00:00.000Z", worry="4")
    vera, rosa = agency.signed_in(agency.vera), agency.signed_in(agency.rosa)
    later(proved_at=timedelta(minutes=6))
    address = f"/forms/{version.id}/results.csv"
    assert rosa.get(address).status_code == 404
    asked = vera.get(f"{address}?q=elena")
    assert f'value="{address}?q=elena"' in asked.text and "Alvarez" not in asked.text
    assert not db.session.query(AuditEntry).filter_by(action="exported").count()
    vera.post("/again", data={"next": address, "pass_phrase_again": PASS_PHRASE})
    assert "Alvarez" in vera.get(address).text
    told = db.session.query(AuditEntry).filter_by(action="exported").one()
    assert (told.actor, told.subject, told.detail) == (agency.vera, version.id, "results.csv")


def test_nobody_finishes_a_form_in_somebody_elses_name(agency, version):
    about = {"form_version": version.id, "form_id": version.form_id, "title": version.title}
    about |= {"started_at": "2026-10-01T09:00:00.000Z", "recorded_by": agency.rosa}
    made = create("form_answers", **about, finished_by=agency.omar)
    receipt = agency.write(agency.rosa, agency.mrs_alvarez, made)
    assert (receipt["outcome"], receipt["reason"]) == ("parked", "invalid")
    assert receipt["field"] == f"{made['id']}.finished_by"


def test_a_worker_has_no_results_of_everybody(agency, version):
    rosa = agency.signed_in(agency.rosa)
    for rest in ("results", "results.csv", "results.xlsx"):
        assert rosa.get(f"/forms/{version.id}/{rest}").status_code == 404


def test_the_shell_exports_every_filling_of_a_version(agency, version, tmp_path: Path):
    fill(agency, version, "2026-10-02T09:00:00.000Z", worry="4", **{"step[a]>what": "=Sing()"})
    fill(agency, version, "2026-10-02T09:00:00.000Z", agency.mr_haddad, worry="8")
    db.session.commit()
    target = tmp_path / "out.xlsx"
    runner = agency.app.test_cli_runner()
    words = ["forms", "export", "worries", "--version", "1", "--to", str(target)]
    assert runner.invoke(args=words).output == f"{target}: 2 filled in.\n"
    sheets = {sheet.title: list(sheet.values) for sheet in load_workbook(target)}
    assert sheets["step"][1][0] == "'=Sing()"
    assert runner.invoke(args=[*words[:4], "9"]).exit_code == 1
    assert runner.invoke(args=[*words[:6], str(tmp_path / "out.pdf")]).exit_code == 1
