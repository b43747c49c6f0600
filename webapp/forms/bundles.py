"""Bundles: a workbook and the files that travel with it, in one piece.

What an author chooses together is kept as one zip, so a version is made of one file under one hash,
and whoever fetches it has everything. A workbook that travels alone stays what it is. Names are
compared in lower case and without folders: a zip made by another tool works as it came.
"""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from io import BytesIO

from webapp.forms.findings import WorkbookRefused
from webapp.forms.opening import FILE_BYTES_MAX, UNPACKED_BYTES_MAX, ZIP

BUNDLE_BYTES_MAX = 10_000_000
FILES_MAX = 300
WORKBOOK_ENDINGS = (".xlsx", ".xls", ".xlsm")
ZIP_ENDING = ".zip"
#: What a zip file of an Excel workbook always has, and a zip of files never.
_OF_A_WORKBOOK = "xl/"
_LEAVINGS = ("__macosx/",)
_THE_SAME_EVERY_TIME = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True)
class Bundle:
    """The bytes of a workbook, and the files beside it by their names in lower case."""

    workbook: bytes
    files: dict[str, bytes] = field(default_factory=dict)


def is_bundle(content: bytes) -> bool:
    """Whether this is a zip of files, not a workbook. What is damaged is left to `opening`."""
    if not content.startswith(ZIP):
        return False
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            names = [name.lower() for name in archive.namelist()]
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return False
    is_book = any(name.startswith(_OF_A_WORKBOOK) for name in names)
    return not is_book and any(name.endswith((*WORKBOOK_ENDINGS, ZIP_ENDING)) for name in names)


def bundled(chosen: Sequence[tuple[str, bytes]]) -> bytes:
    """Files that were chosen together, with their names, as one; a single one stays as it is.

    The same files make the same bytes, whatever their order.
    """
    if len(chosen) == 1:
        return chosen[0][1]
    content = BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, each in sorted((plain_name(name), each) for name, each in chosen):
            part = zipfile.ZipInfo(name, _THE_SAME_EVERY_TIME)
            archive.writestr(part, each, zipfile.ZIP_DEFLATED)
    return content.getvalue()


def unbundled(content: bytes) -> Bundle:
    """The workbook and its files. Raises WorkbookRefused for what is too large or too many."""
    if not is_bundle(content):
        return Bundle(content)
    if len(content) > BUNDLE_BYTES_MAX:
        raise WorkbookRefused("bundle_too_large", most=f"{BUNDLE_BYTES_MAX // 1_000_000} MB")
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            files = _files_of(archive)
    except (zipfile.BadZipFile, zlib.error, OSError, RuntimeError, NotImplementedError) as error:
        raise WorkbookRefused("damaged_bundle") from error
    if inner := next((name for name in files if name.endswith(ZIP_ENDING)), ""):
        raise WorkbookRefused("zip_among_files", name=inner)
    books = [name for name in files if name.endswith(WORKBOOK_ENDINGS)]
    if len(books) != 1:
        raise WorkbookRefused("several_workbooks", names=", ".join(sorted(books)))
    return Bundle(files.pop(books[0]), files)


def workbook_name(names: list[str]) -> str:
    """Of names chosen together the one that names the form: the workbook's, else the first."""
    books = [name for name in names if name.lower().endswith(WORKBOOK_ENDINGS)]
    return next(iter(books or names), "")


def plain_name(path: str) -> str:
    """A file's name without its folders, in lower case."""
    return path.replace("\\", "/").rpartition("/")[2].lower()


def _files_of(archive: zipfile.ZipFile) -> dict[str, bytes]:
    """The declared sizes hold: zipfile reads no byte more of a part than it declares."""
    parts = [
        part
        for part in archive.infolist()
        if not part.is_dir()
        and not part.filename.lower().startswith(_LEAVINGS)
        and not plain_name(part.filename).startswith(".")
    ]
    if len(parts) > FILES_MAX or sum(part.file_size for part in parts) > UNPACKED_BYTES_MAX:
        raise WorkbookRefused("bundle_unpacked")
    files: dict[str, bytes] = {}
    for part in parts:
        name = plain_name(part.filename)
        if name in files:
            raise WorkbookRefused("file_twice", name=name)
        if part.file_size > FILE_BYTES_MAX:
            raise WorkbookRefused("attached_too_large", name=name, most="5 MB")
        files[name] = archive.read(part)
    return files
