"""A form of the agency from the desk to the first page of it: published, and begun on a phone."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from tests.browser.kit.cast import Cast
from tests.browser.kit.office import Office
from tests.browser.kit.worker import Worker


def publishes(office: Office, content: bytes, pictures: Iterable[Path] = ()) -> None:
    """The office has this workbook as a form to fill in, with the pictures chosen beside it."""
    file = office.folder / "form.xlsx"
    file.write_bytes(content)
    beside = [word for picture in pictures for word in ("--with", str(picture))]
    office.command("forms", "publish", str(file), "--from", "2026-01-01", *beside)


def begins(worker: Worker, client: str, title: str) -> None:
    """She begins the form of that title with a client, and stands on its first page."""
    worker.opens(f"/clients/{client}/forms")
    worker.follows(title, inside="main")
    worker.presses("Begin")


def rosa_begins(cast: Cast, client: str, title: str) -> Worker:
    """Rosa has begun it without a signal."""
    rosa = cast.worker("rosa")
    rosa.signs_in()
    rosa.loses_signal()
    begins(rosa, client, title)
    return rosa
