"""The form of the kitchen table at Mrs Alvarez's: answered once before, and begun again."""

from __future__ import annotations

from datetime import date
from typing import Any

from tests.cast import Agency, create
from tests.forms.kitchen import CHOICES, SURVEY
from tests.forms.workbooks import workbook
from tests.routes.hand import FILLING
from tests.routes.places import furnish
from webapp.forms.publishing import Release, publish
from webapp.forms.reading import read_workbook

EARLIER = "018f3b1c-0000-7000-8000-000000000f00"
STARTED = "2026-11-24T17:00:00.000Z"
FINISHED = "2026-11-20T10:00:00.000Z"


def begun(agency: Agency, version: Any, record: str = FILLING, **more: Any) -> None:
    """A filling of Rosa's for Mrs Alvarez."""
    about = {"form_version": version.id, "form_id": version.form_id, "title": version.title}
    who = {"started_at": STARTED, "recorded_by": agency.rosa}
    write = create("form_answers", record, **about, **who, **more)
    receipt = agency.write(agency.rosa, agency.mrs_alvarez, write)
    assert receipt["outcome"] == "accepted", receipt


def lay_the_table(agency: Agency) -> None:
    """Publish it, fill it in once for her, begin another."""
    furnish(agency)
    content = workbook(SURVEY, choices=CHOICES)
    release = Release(date(2026, 1, 1))
    version = publish(content, read_workbook(content), release, file_name="kitchen.xlsx")
    finished = {"finished_at": FINISHED, "finished_by": agency.rosa}
    answers = {"answers.name": "Ana", "answers.smokes": "no", "answers.age": "44"}
    begun(agency, version, EARLIER, **finished, **answers)
    begun(agency, version)
