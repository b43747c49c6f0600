"""The desk of the agency's own forms: uploaded, looked at, published; bad input is told."""

from __future__ import annotations

import re
import zipfile
from datetime import date
from io import BytesIO

import pytest

from tests.forms.workbooks import questions, workbook
from webapp.extensions import db
from webapp.forms.reading import read_workbook
from webapp.models import FormSource, FormVersion

HOSTILE = "<script>alert(1)</script>${x"
SETTINGS = [["form_title", "form_id"], ["Home safety", "home_safety"]]


def safety(*rows: list) -> bytes:
    """A workbook of the form home_safety."""
    asked = [["type", "name", "label", "relevant"], ["text", "stairs", "Stairs and rails"], *rows]
    return workbook(asked, settings=SETTINGS)


def upload(browser, content: bytes, name: str = "Home safety.xlsx"):
    """Choose a file and press the button."""
    head = f'Content-Disposition: form-data; name="workbook"; filename="{name}"'
    body = b"\r\n".join([b"--edge", head.encode(), b"", content, b"--edge--", b""])
    return browser.post("/forms", data=body, content_type="multipart/form-data; boundary=edge")


def upload_all(browser, *files: tuple[str, bytes]):
    """Choose several files at once, or drop them."""
    chosen = [(BytesIO(content), name) for name, content in files]
    return browser.post("/forms", data={"workbook": chosen}, content_type="multipart/form-data")


def publish(browser, content: bytes, **terms: str) -> FormVersion:
    """Upload and publish; the version."""
    looked = upload(browser, content)
    assert looked.status_code == 303, looked.text
    said = {"published_from": "2026-12-01", "programmes": "", "due_every": ""} | terms
    done = browser.post(looked.location, data=said | {"name": "Home safety.xlsx"})
    assert done.status_code == 303, done.text
    return db.session.get_one(FormVersion, done.location.rpartition("/")[2])


@pytest.fixture(autouse=True)
def read_here(monkeypatch):
    """Workbooks are read in this process: the process of their own has tests of its own."""
    for place in ("webapp.forms.desk", "webapp.loaders.agency_forms"):
        monkeypatch.setattr(f"{place}.read_apart", read_workbook)


@pytest.fixture
def vera(agency):
    """The supervisor's browser."""
    return agency.signed_in(agency.vera)


def test_vera_uploads_reads_what_it_asks_and_publishes(agency, vera):
    looked = upload(vera, safety(["text", "rugs", "Loose rugs", "${stairs} != ''"]))
    page = vera.get(looked.location).text
    assert "Home safety" in page and "a new form" in page and "Loose rugs" in page
    assert re.search(r"Asked when</dt><dd><code[^>]*>[^<]*stairs *!=", page)
    version = publish(vera, safety(), programmes="Families", due_every="90")
    assert (version.due_every, version.programmes) == (90, "Families")
    assert version.published_by == agency.vera
    assert "every 90 days" in vera.get("/forms").text


TOWNS = questions(["select_one_from_file towns.csv", "town", "Town"])


def test_a_workbook_and_its_files_are_one_upload_and_one_download(agency, vera):
    files = [("towns.csv", b"name,label\nui,Uig\n"), ("Where people live.xlsx", TOWNS)]
    looked = upload_all(vera, *files)
    assert "name=Where%20people%20live.xlsx" in looked.location
    page = vera.get(looked.location).text
    assert "Where people live" in page and "warning" not in page
    done = vera.post(looked.location, data={"published_from": "2026-12-01", "name": files[1][0]})
    fetched = vera.get(f"{done.location}/workbook")
    assert fetched.headers["Content-Disposition"].endswith('where_people_live-1.zip"')
    with zipfile.ZipFile(BytesIO(fetched.data)) as archive:
        kept = {name: archive.read(name) for name in archive.namelist()}
    assert kept == {name.lower(): content for name, content in files}


def test_what_is_wrong_with_a_file_is_told_with_its_name_and_row(agency, vera):
    answer = upload_all(vera, ("a.xlsx", TOWNS), ("towns.csv", b"name,label\nui,Uig,west\n"))
    assert answer.status_code == 422
    for words in ("file towns.csv", "row 2", "more cells than the header"):
        assert words in answer.text
    assert db.session.query(FormSource).count() == 0


def test_what_is_wrong_is_told_with_sheet_row_and_sentence_and_nothing_is_kept(agency, vera):
    answer = upload(vera, questions(["text", "a", "A", "${b} = 1"], ["color", "c", "C"]))
    assert answer.status_code == 422
    for words in ("sheet survey", "row 2", "column relevant", "${b} is not a question", "row 3"):
        assert words in answer.text
    assert db.session.query(FormSource).count() == 0


def packed(names: dict[str, bytes]) -> bytes:
    """A zip file of these parts."""
    content = BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in names.items():
            archive.writestr(name, part)
    return content.getvalue()


BAD = {
    "no file": (b"", "Choose a workbook first"),
    "not a workbook": (b"%PDF-1.4 ...", "not an Excel workbook"),
    "another zip": (packed({"a.txt": b"x"}), "not an Excel workbook"),
    "a damaged one": (safety()[:-400], "damaged"),
    "a zip bomb": (packed({"xl/workbook.xml": b"0" * 60_000_000}), "larger than any form"),
    "macros": (packed({"xl/workbook.xml": b"", "xl/vbaProject.bin": b"x"}), "macros"),
    "links": (packed({"xl/workbook.xml": b"", "xl/externalLinks/a": b"x"}), "point to other files"),
    "a cycle": (
        questions(["calculate", "a", "", "", "${b}"], ["calculate", "b", "", "", "${a}"]),
        "need each other",
    ),
    "doubled names": (questions(["text", "a", "A"], ["text", "a", "B"]), "used in row 2 already"),
    "an unknown type": (questions(["colour", "a", "A"]), "colour is not a type"),
    "a missing list": (questions(["select_one fish", "a", "A"]), "fish is not on the sheet"),
    "a hostile name": (questions(["text", HOSTILE, HOSTILE]), "&lt;script&gt;"),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input_gets_a_clear_sentence_and_leaves_nothing(agency, vera, name):
    content, sentence = BAD[name]
    answer = upload(vera, content)
    assert answer.status_code == 422 and sentence in answer.text
    assert "<script>alert" not in answer.text
    assert db.session.query(FormSource).count() == db.session.query(FormVersion).count() == 0


def test_a_hundred_thousand_rows_are_refused(agency, vera):
    rows = [["text", f"q{number}", "Q"] for number in range(100_000)]
    answer = upload(vera, questions(*rows))
    assert answer.status_code == 422 and re.search("more than 20.?000 rows", answer.text)


def test_what_is_too_large_for_one_piece_is_refused_before_it_is_read(agency, vera):
    assert upload(vera, b"PK\x03\x04" + b"0" * 10_200_000).status_code == 413
    assert upload(vera, b"PK\x03\x04" + b"0" * 5_050_000).status_code == 422


def test_hostile_labels_are_shown_as_they_are_and_do_nothing(agency, vera):
    hostile = "<img src=x onerror=alert(1)>\u202e=cmd|' /C calc'!A0"
    page = vera.get(upload(vera, safety(["text", "x", hostile])).location).text
    assert "<img src=x" not in page and "&lt;img src=x" in page


@pytest.mark.parametrize(
    ("terms", "sentence"),
    [
        ({"published_from": "2026-02-30"}, "from which day"),
        ({"published_from": ""}, "from which day"),
        ({"due_every": "0"}, "a number from 1 to"),
        ({"due_every": "often"}, "a number from 1 to"),
        ({"programmes": "x" * 2001}, "more than 2000"),
    ],
)
def test_terms_that_cannot_be_are_told_and_what_was_typed_stays(agency, vera, terms, sentence):
    waits = upload(vera, safety()).location
    said = {"published_from": "2026-12-01", "programmes": "Elders", "due_every": "7"} | terms
    answer = vera.post(waits, data=said)
    assert answer.status_code == 422 and sentence in answer.text
    assert said["programmes"] in answer.text
    assert db.session.query(FormVersion).count() == 0


def test_the_next_version_says_what_it_adds_removes_and_changes(agency, vera):
    publish(vera, safety(["text", "rugs", "Rugs"], ["text", "old", "Old"]))
    second = publish(vera, safety(["text", "rugs", "Loose rugs"], ["date", "new", "New"]))
    page = vera.get(f"/forms/{second.id}").text
    for words in ("1 question added", "1 question removed", "1 question changed"):
        assert words in page
    assert "<del>Rugs</del> <ins>Loose rugs</ins>" in page


def test_the_next_version_begins_with_the_terms_of_the_one_before(agency, vera):
    first = publish(vera, safety(), programmes="Families", due_every="90")
    waits = upload(vera, safety(["text", "rugs", "Rugs"])).location
    page = vera.get(waits).text
    assert ">Families</textarea>" in page and 'value="90"' in page
    second = publish(vera, safety(["text", "rugs", "Rugs"]), published_from="2026-11-01")
    assert "replaced by version 2" not in vera.get(f"/forms/{first.id}").text
    third = publish(vera, safety(), published_from="2026-11-01")
    assert "replaced by version 3" in vera.get(f"/forms/{second.id}").text
    assert "replaced" not in vera.get("/forms").text and third.number == 3


def test_the_workbook_comes_back_as_it_was_and_the_xform_beside_it(agency, vera):
    content = safety()
    version = publish(vera, content)
    sent = vera.get(f"/forms/{version.id}/workbook")
    assert sent.content_type.endswith("spreadsheetml.sheet") and sent.get_data() == content
    assert 'filename="home_safety-1.xlsx"' in sent.headers["Content-Disposition"]
    assert vera.get(f"/forms/{version.id}/xform").text.startswith("<?xml")
    assert vera.get(f"/forms/{version.id}/secrets").status_code == 404


def test_vera_retires_a_version_and_what_it_asks_stays(agency, vera):
    version = publish(vera, safety())
    address = f"/forms/{version.id}/terms"
    drawn = re.search(r'name="drawn" value="([^"]*)"', vera.get(address).text)[1]
    said = {"drawn": drawn.replace("&#34;", '"'), "published_from": "2026-12-01"}
    answer = vera.post(address, data=said | {"retired_on": "2026-11-01"})
    assert answer.status_code == 303, answer.text
    db.session.expire_all()
    assert db.session.get_one(FormVersion, version.id).retired_on == date(2026, 11, 1)
    assert "retired on" in vera.get("/forms").text


def test_a_worker_finds_no_such_place(agency):
    rosa = agency.signed_in(agency.rosa)
    assert upload(rosa, safety()).status_code == 404
    assert rosa.post("/forms/uploads/0", data={}).status_code == 404
    for address in ("/forms", "/forms/uploads/0", "/forms/0", "/forms/0/terms", "/forms/0/xform"):
        assert rosa.get(address).status_code == 404
    assert db.session.query(FormSource).count() == 0


def recorded(number: str, condition: str) -> bytes:
    """A workbook that writes an answer into the record when a condition holds."""
    survey = [["type", "name", "label", "save_to"], ["text", "number", "Number", number]]
    entities = [["list_name", "entity_id", "update_if"], ["clients", "${number}", condition]]
    return workbook(survey, entities=entities, settings=SETTINGS)


def test_the_next_version_says_what_else_goes_into_the_record_and_when(agency, vera):
    publish(vera, recorded("phone", "${number} != ''"))
    page = vera.get(upload(vera, recorded("preferred_name", "true()")).location).text
    assert "When it writes into the client’s record" in page
    assert "<del>/data/number != &#39;&#39;</del> <ins>true()</ins>" in page
    assert "<del>phone</del> <ins>preferred_name</ins>" in page


def test_the_next_version_says_which_rows_of_a_table_are_other(agency, vera):
    terms = {"published_from": "2026-12-01", "name": "towns.xlsx"}
    looked = upload_all(vera, ("towns.xlsx", TOWNS), ("towns.csv", b"name,label\nui,Uig\n"))
    vera.post(looked.location, data=terms)
    table = ("towns.csv", b"name,label\nui,Uig\nta,<b>Tain\n")
    page = vera.get(upload_all(vera, ("towns.xlsx", TOWNS), table).location).text
    assert "1 table changed" in page and "<del>1</del> <ins>2</ins>" in page
    assert "name = ta, label = &lt;b&gt;Tain" in page and "Not there any more" not in page
