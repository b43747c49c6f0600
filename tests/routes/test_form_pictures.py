"""Pictures of a form's labels: looked at before publishing, shown to everybody who fills it in."""

from __future__ import annotations

import re

import pytest

from tests.forms.pictures import exif, jpeg, part, png
from tests.forms.workbooks import workbook
from tests.routes.hand import Hand
from tests.routes.kitchen_table import begun
from tests.routes.phone import world_of
from tests.routes.test_agency_forms import upload_all
from webapp import access, clock
from webapp.extensions import db
from webapp.forms.reading import read_workbook
from webapp.models import FormPicture, FormVersion
from webapp.routes import render
from webapp.sync.names import AGENCY

SURVEY = [
    ["type", "name", "label", "image"],
    ["select_one floors", "floor", "What is on the <floor>?", "floor_plan.png"],
]
CHOICES = [
    ["list_name", "name", "label", "image"],
    ["floors", "rug", "A rug", "rug.jpg"],
    ["floors", "none", "Nothing", ""],
]
NAMED = [["form_title", "form_id"], ["Floors", "floors"]]
PLAN, RUG = png(40, 30), jpeg(part(0xE1, exif()))
FILES = (("floor_plan.png", PLAN), ("rug.jpg", RUG))
IMAGE = re.compile(r'<img[^>]* src="(/forms/[^"]+)"[^>]*>')


def floors(*more: list) -> tuple[str, bytes]:
    """The workbook."""
    return "Floors.xlsx", workbook([*SURVEY, *more], CHOICES, settings=NAMED)


def publish(browser, *files: tuple[str, bytes]) -> FormVersion:
    """Choose these files, and publish."""
    looked = upload_all(browser, *files)
    assert looked.status_code == 303, looked.text
    done = browser.post(looked.location, data={"published_from": "2026-01-01", "name": "a.xlsx"})
    return db.session.get_one(FormVersion, done.location.rpartition("/")[2])


@pytest.fixture
def database() -> str:
    """What is shown does not depend on the database."""
    return "sqlite"


@pytest.fixture(autouse=True)
def read_here(monkeypatch):
    """Workbooks are read in this process, and the moment stands still for both sides."""
    now = clock.now()
    monkeypatch.setattr(clock, "now", lambda: now)
    monkeypatch.setattr(render, "_built_addresses", dict)
    for place in ("webapp.forms.desk", "webapp.loaders.agency_forms"):
        monkeypatch.setattr(f"{place}.read_apart", read_workbook)


@pytest.fixture
def vera(agency):
    """The supervisor's browser."""
    return agency.signed_in(agency.vera)


def test_vera_sees_them_before_she_publishes_and_nobody_else_does(agency, vera):
    looked = upload_all(vera, floors(), *FILES)
    page = vera.get(looked.location).text
    plan, rug = IMAGE.findall(page)
    assert plan.startswith("/forms/uploads/") and 'alt="floor plan"' in page
    assert (vera.get(plan).data, vera.get(plan).content_type) == (PLAN, "image/png")
    assert (vera.get(rug).data, vera.get(rug).content_type) == (jpeg(), "image/jpeg")
    assert agency.signed_in(agency.rosa).get(plan).status_code == 404
    assert vera.get(plan[:-4] + "0000").status_code == 404
    assert vera.get(plan.replace("uploads/", "uploads/0")).status_code == 404
    assert db.session.query(FormPicture).count() == 0


def test_whoever_is_signed_in_is_shown_a_published_one_and_nobody_else(agency, vera):
    version = publish(vera, floors(), *FILES)
    plan, rug = IMAGE.findall(vera.get(f"/forms/{version.id}").text)
    rosa = agency.signed_in(agency.rosa)
    shown = rosa.get(plan)
    assert (shown.data, shown.content_type) == (PLAN, "image/png")
    assert shown.headers["Cache-Control"] == "private, max-age=31536000, immutable"
    assert shown.headers["X-Content-Type-Options"] == "nosniff"
    assert rosa.get(rug).data == jpeg()
    stranger = agency.app.test_client().get(plan)
    assert stranger.status_code == 303 and PLAN not in stranger.data
    assert rosa.get(plan[:-4] + "0000").status_code == 404


def test_a_picture_reaches_phones_before_the_version_that_shows_it_and_only_once(agency, vera):
    publish(vera, floors(), *FILES)
    publish(vera, floors(["text", "other", "Anything else?"]), *FILES)
    first = min(one.seq for one in db.session.query(FormVersion))
    assert [one.seq < first for one in db.session.query(FormPicture)] == [True, True]
    held = {one["id"]: one["fields"] for one in access.feed_of([AGENCY])}
    for one in db.session.query(FormPicture):
        assert held[one.id]["content"] == one.content


def test_rosa_sees_them_beside_label_and_choice_on_both_sides(agency, vera, phone):
    begun(agency, publish(vera, floors(), *FILES))
    hand = Hand(agency, phone)
    page = hand.opens()
    shown = re.findall(r'<img class="of-label"[^>]*>', page)
    assert len(shown) == 2
    assert 'width="40" height="30" alt="floor plan"' in shown[0]
    assert 'width="30" height="20" alt=""' in shown[1]
    assert re.search(r"<span><img[^>]*>A rug", page)
    for address, bytes_of_it in zip(IMAGE.findall(page), (PLAN, jpeg()), strict=True):
        held = phone.answer(world_of(agency, agency.rosa), address)
        assert (held["status"], hand.browser.get(address).data) == (200, bytes_of_it)


def test_another_picture_is_shown_beside_the_one_before(agency, vera):
    publish(vera, floors(), *FILES)
    looked = upload_all(vera, floors(), ("floor_plan.png", png(50, 30)), FILES[1])
    page = vera.get(looked.location).text
    changes = page[page.index("What changes against") : page.index("What it asks")]
    before, now = IMAGE.findall(changes)
    assert changes.index("Before:") < changes.index(before) < changes.index("Now:")
    assert vera.get(before).data == PLAN and vera.get(now).data == png(50, 30)
    done = vera.post(looked.location, data={"published_from": "2026-01-01", "name": "a.xlsx"})
    page = vera.get(done.location).text
    assert f"/forms/pictures/{now.rpartition('/')[2]}" in page[: page.index("What it asks")]
