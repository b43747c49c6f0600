"""Opening: is this a workbook, and may it be read? Decided by its bytes, never by its name.

Refused here: what is no workbook, a zip bomb, macros, a pass phrase, links to other files. Nothing
is computed: cells give the values their author last saw.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Any
from xml.etree.ElementTree import ParseError

import xlrd
from openpyxl.reader.excel import ExcelReader

from webapp.forms.findings import WorkbookRefused

FILE_BYTES_MAX = 5_000_000
UNPACKED_BYTES_MAX = 50_000_000
PARTS_MAX = 2_000
ZIP, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_DAMAGED = (
    zipfile.BadZipFile,
    xlrd.XLRDError,
    xlrd.compdoc.CompDocError,
    ParseError,
    AssertionError,
    AttributeError,
    EOFError,
    IndexError,
    KeyError,
    NotImplementedError,
    OSError,
    RuntimeError,
    TypeError,
    ValueError,
)


@contextmanager
def opened(content: bytes) -> Iterator[Any]:
    """The workbook of openpyxl (.xlsx) or xlrd (.xls), closed again afterwards.

    Cells are read while it is open, so damage that shows only then is told here as well.
    """
    _refuse_by_size(content)
    try:
        if content.startswith(ZIP):
            yield from _new_kind(content)
        elif content.startswith(OLE):
            yield from _old_kind(content)
        else:
            raise WorkbookRefused("not_a_workbook")
    except WorkbookRefused:
        raise
    except _DAMAGED as error:
        raise WorkbookRefused("damaged_workbook") from error


def _new_kind(content: bytes) -> Iterator[Any]:
    with zipfile.ZipFile(BytesIO(content)) as archive:
        _refuse_by_parts(archive.infolist())
    reader = ExcelReader(BytesIO(content), read_only=True, data_only=True, keep_links=False)
    reader.read()
    try:
        yield reader.wb
    finally:
        reader.wb.close()
        reader.archive.close()


def _old_kind(content: bytes) -> Iterator[Any]:
    for mark, why in (
        ("EncryptedPackage", "protected_workbook"),
        ("_VBA_PROJECT", "macros"),
    ):
        if mark.encode("utf-16-le") in content:
            raise WorkbookRefused(why)
    book = xlrd.open_workbook(file_contents=content, logfile=_Silence(), on_demand=True)
    try:
        yield book
    finally:
        book.release_resources()


def _refuse_by_size(content: bytes) -> None:
    if len(content) > FILE_BYTES_MAX:
        raise WorkbookRefused("file_too_large", most=f"{FILE_BYTES_MAX // 1_000_000} MB")


def _refuse_by_parts(parts: list[zipfile.ZipInfo]) -> None:
    """The declared sizes hold: zipfile reads no byte more of a part than it declares."""
    names = [part.filename.lower() for part in parts]
    if len(parts) > PARTS_MAX or sum(part.file_size for part in parts) > UNPACKED_BYTES_MAX:
        raise WorkbookRefused("zip_bomb")
    if "xl/workbook.xml" not in names:
        raise WorkbookRefused("not_a_workbook")
    if any(name.endswith("vbaproject.bin") for name in names):
        raise WorkbookRefused("macros")
    if any(name.startswith("xl/externallinks/") for name in names):
        raise WorkbookRefused("external_links")


class _Silence:
    """xlrd tells damage on a file; the sentence is ours."""

    def write(self, text: str) -> int:
        return len(text)

    def flush(self) -> None: ...
