"""CSV files that travel with a form: found as a sheet of the workbook would be, by both engines."""

from __future__ import annotations

import zipfile
from io import BytesIO
from random import Random

import pytest

from tests.forms.test_tables import SURVEY, TOLD, TOWNS
from tests.forms.workbooks import questions, workbook
from webapp.forms import bundles
from webapp.forms.bundles import bundled
from webapp.forms.reading import Reading, read_workbook

FORM = workbook(SURVEY)
CSV = "name,label,region\r\nui,Uig,north\r\nob,Oban,west\r\n"


def read(towns: bytes | str, name: str = "towns.csv", form: bytes = FORM) -> Reading:
    """What comes of the form with this file beside it."""
    content = towns.encode() if isinstance(towns, str) else towns
    return read_workbook(bundled([("Form.xlsx", form), (name, content)]))


def zipped(*parts: tuple[str, bytes]) -> bytes:
    """A zip as another tool makes it."""
    content = BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts:
            archive.writestr(name, part)
    return content.getvalue()


@pytest.mark.parametrize("name", ["python", "node"])
def test_an_attached_table_is_chosen_from_and_looked_up(request, name):
    made = read(CSV)
    assert made.findings == []
    engine = request.getfixturevalue(name)
    engine.keep("attached", made.definition)
    steps = [["answer", "/region", "west"], ["answer", "/town", "ob"]]
    seen = engine.session("attached", TOLD, {}, steps)
    assert [["ob", "Oban"]] in seen["choices"]
    assert (seen["answers"]["/of_town"], seen["answers"]["/said"]) == ("west", "Oban")


def test_the_file_says_what_the_sheet_would_say():
    assert read(CSV).definition == read_workbook(workbook(SURVEY, towns=TOWNS)).definition


@pytest.mark.parametrize(
    "written",
    [
        "\ufeff" + CSV,
        CSV.replace(",", ";"),
        CSV.replace(",", "\t").replace("\r\n", "\n"),
        'name,"label",region\nui," Uig ",north\n\n,,\nob,"Oban",west',
    ],
    ids=["a BOM", "semicolons", "tabs", "quotes, blank rows"],
)
def test_a_table_is_read_however_a_spreadsheet_wrote_it(written):
    assert read(written).definition["lists"]["towns"] == read(CSV).definition["lists"]["towns"]


def test_commas_and_lines_within_quotes_are_part_of_a_cell():
    made = read('name,label,region\nui,"Uig, the\nsmall one",north\n')
    assert made.definition["lists"]["towns"][0]["label"] == "Uig, the\nsmall one"


@pytest.mark.parametrize(
    ("written", "row", "says"),
    [
        ("", 0, "has no header"),
        (b"name,label,region\nui,Uig,north\nma,M\xe1laga,west\n", 3, "Save the file as CSV UTF-8"),
        ("name,label\n".encode("utf-16"), 1, "Save the file as CSV UTF-8"),
        ("name,label,label\nui,Uig,x\n", 1, "The column label is there twice"),
        ('name,label\nui,"Uig\n', 2, "quotation mark"),
        ("name,label\nui,Uig,north\n", 2, "more cells than the header, which has 2"),
        ("name\n" + "x\n" * 20_001, 20_002, "more than 20,000 rows"),
        (",".join(f"c{one}" for one in range(500)), 1, "more than 400 columns"),
    ],
    ids=["empty", "latin", "utf-16", "doubled", "quote", "ragged", "rows", "columns"],
)
def test_what_is_wrong_with_a_table_is_told_with_file_and_row(written, row, says):
    (error,) = read(written).errors
    assert says in error.sentence
    assert (error.sheet, error.row) == ("towns.csv", row)


def test_of_a_file_and_a_sheet_the_file_counts():
    book = workbook(SURVEY, towns=[["name", "label"], ["xx", "From the sheet"]])
    made = read(CSV, form=book)
    assert [one.why for one in made.warnings] == ["table_twice"]
    assert made.definition["lists"]["towns"][0]["label"] == "Uig"


def test_a_file_that_the_form_does_not_name_is_a_warning_and_stays_away():
    made = read_workbook(bundled([("a.xlsx", FORM), ("towns.csv", CSV.encode()), ("b.csv", b"x")]))
    (warning,) = made.warnings
    assert "b.csv" in warning.sentence and made.errors == []
    assert "b" not in made.definition["lists"]


def test_a_zip_of_another_tool_is_taken_with_its_folders_and_leavings():
    parts = [("form/Form.xlsx", FORM), ("form/Form-media/TOWNS.csv", CSV.encode())]
    made = read_workbook(zipped(*parts, ("__MACOSX/._Form.xlsx", b"x"), ("form/.DS_Store", b"x")))
    assert made.findings == [] and len(made.definition["lists"]["towns"]) == 2


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (zipped(("a.xlsx", FORM), ("b.xlsx", FORM)), "not several: a.xlsx, b.xlsx"),
        (zipped(("a.xlsx", FORM), ("x/t.csv", b""), ("t.csv", b"")), "t.csv is there twice"),
        (zipped(("a.xlsx", FORM), ("t.csv", b"0" * 60_000_000)), "more than any form needs"),
        (zipped(("a.xlsx", FORM), ("t.csv", b"0" * 6_000_000)), "t.csv is larger than 5 MB"),
        (zipped(*((f"{one}.csv", b"") for one in range(400)), ("a.xlsx", FORM)), "any form needs"),
        (zipped(("a.xlsx", b"nothing")), "not an Excel workbook"),
        (zipped(("a.csv", b"nothing")), "not an Excel workbook"),
        (zipped(("a.xlsx", zipped(("b.xlsx", FORM)))), "not an Excel workbook"),
        (
            bundled([("all.zip", zipped(("a.xlsx", FORM))), ("t.csv", b"")]),
            "all.zip is a zip among",
        ),
        (bundled([("a.xlsx", FORM), ("Files.ZIP", zipped(("t.csv", b"")))]), "files.zip is a zip"),
    ],
    ids=[
        *("two", "twice", "bomb", "large", "many", "no book", "no book at all", "zip in zip"),
        *("zip and file", "book and zip"),
    ],
)
def test_files_that_cannot_be_taken_are_refused_with_a_sentence(content, says):
    (error,) = read_workbook(content).errors
    assert says in error.sentence


def test_a_damaged_or_too_large_bundle_is_refused(monkeypatch):
    whole = zipped(("a.xlsx", FORM), ("towns.csv", CSV.encode() * 50))
    broken = bytearray(whole)
    broken[60:80] = bytes(20)
    (error,) = read_workbook(bytes(broken)).errors
    assert "The zip file is damaged" in error.sentence
    monkeypatch.setattr(bundles, "BUNDLE_BYTES_MAX", 1_000_000)
    (error,) = read_workbook(zipped(("a.xlsx", Random(1).randbytes(1_000_001)))).errors
    assert "larger than 1 MB together" in error.sentence


def test_the_same_files_are_the_same_bytes_whatever_their_order():
    parts = [("Form.xlsx", FORM), ("towns.csv", CSV.encode())]
    assert bundled(parts) == bundled(parts[::-1])
    assert bundled(parts[:1]) == FORM


def test_what_the_house_fills_is_never_taken_from_a_file():
    form = questions(["csv-external", "client"])
    made = read(b"given_name\nSomebody else\n", "client.csv", form)
    assert "client" not in made.definition["lists"]
    assert [one.why for one in made.warnings] == ["file_unused"]
