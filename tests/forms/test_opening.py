"""Opening a file: what is no workbook, or could harm, is refused with a sentence, never a crash."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest

from tests.forms.workbooks import public, questions, workbook
from webapp.forms import opening, sheets
from webapp.forms.reading import read_workbook
from webapp.forms.worker import read_apart

FORM = questions(["text", "given_name", "Name"])


def with_part(content: bytes, name: str, text: bytes = b"x") -> bytes:
    """The same archive with one part more."""
    changed = BytesIO(content)
    with zipfile.ZipFile(changed, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, text)
    return changed.getvalue()


def only_sentence(content: bytes) -> str:
    """The one thing that is said about a file."""
    (finding,) = read_workbook(content).errors
    return finding.sentence


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "This is not an Excel workbook"),
        (b"%PDF-1.7", "This is not an Excel workbook"),
        (b"type,name\ntext,a\n", "This is not an Excel workbook"),
        (b"PK\x03\x04 and nothing more", "The workbook is damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "The workbook is damaged"),
        (FORM[: len(FORM) // 2], "The workbook is damaged"),
        (with_part(FORM, "xl/vbaProject.bin"), "The workbook contains macros"),
        (with_part(FORM, "xl/externalLinks/externalLink1.xml"), "point to other files"),
        (bytes(opening.FILE_BYTES_MAX + 1), "larger than 5 MB"),
        (workbook([["type"]], choices=[["a"]]), "The sheet survey has no rows"),
    ],
    ids=range(10),
)
def test_what_is_no_form_is_refused(content, says):
    assert says in only_sentence(content)


def test_a_workbook_without_questions_is_refused():
    book = zipfile.ZipFile(BytesIO(FORM)).read("xl/workbook.xml").replace(b"survey", b"letters")
    content = BytesIO()
    with zipfile.ZipFile(BytesIO(FORM)) as old, zipfile.ZipFile(content, "w") as new:
        for name in old.namelist():
            new.writestr(name, book if name == "xl/workbook.xml" else old.read(name))
    assert "no sheet named survey" in only_sentence(content.getvalue())


def test_a_zip_bomb_is_refused_before_it_is_unpacked():
    bomb = with_part(FORM, "xl/media/bomb.bin", bytes(opening.UNPACKED_BYTES_MAX))
    assert len(bomb) < 200_000
    assert "larger than any form is" in only_sentence(bomb)


def test_more_rows_than_any_form_has_are_refused(monkeypatch):
    monkeypatch.setattr(sheets, "ROWS_MAX", 50)
    rows = [["note", f"n{number}", "Read this"] for number in range(51)]
    assert only_sentence(questions(*rows)) == "The sheet survey has more than 50 rows."


def test_a_protected_workbook_says_so():
    locked = (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le")
    )
    assert "pass phrase" in only_sentence(locked)


def test_the_kind_of_file_is_told_by_its_bytes():
    assert public("distribution_site_assessment.xlsx")[:4] == opening.OLE[:4]
    assert not read_workbook(public("distribution_site_assessment.xlsx")).errors


def test_cells_keep_the_text_that_the_author_sees():
    found = sheets.read_sheets(
        questions(["integer", "n", 1], ["text", "t", 1.5], [None, None, True])
    )
    assert [row.get("label") for row in found["survey"].rows] == ["1", "1.5", "TRUE"]


def test_rows_keep_the_numbers_of_the_spreadsheet():
    found = sheets.read_sheets(questions(["text", "a", "A"], [], [], ["text", "b", "B"]))
    assert [row.number for row in found["survey"].rows] == [2, 5]


def test_another_process_reads_the_same():
    assert read_apart(FORM) == read_workbook(FORM)


def test_a_file_that_takes_too_long_is_given_up():
    (finding,) = read_apart(FORM, seconds=0.01).errors
    assert finding.why == "too_heavy"
