"""The agency's forms in the demo world: the project's own two, published through the ordinary door.

Their sources are the workbooks in `forms/`, written by the project and free for anybody (CC0): edit
them in a spreadsheet, and check them with `flask forms check`.
"""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from webapp.forms.publishing import Release, publish
from webapp.forms.reading import read_workbook

FOLDER = Path(__file__).parent / "forms"
#: How long the forms have been in use when the world is made.
IN_USE_DAYS = 120
#: File, and days from one filling to the next.
WORKBOOKS = (("follow_up.xlsx", 180), ("home_safety.xlsx", 365))


def publish_forms(today: date, by: str) -> None:
    """The follow-up assessment and the home safety checklist, published by a worker."""
    for name, due_every in WORKBOOKS:
        content = (FOLDER / name).read_bytes()
        release = Release(today - timedelta(days=IN_USE_DAYS), due_every=due_every)
        publish(content, read_workbook(content), release, file_name=name, by=by)
