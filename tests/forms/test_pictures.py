"""Pictures of labels: read by their bytes, without what a camera wrote, beside their labels."""

from __future__ import annotations

from base64 import b64decode

import pytest

from tests.forms.engines import GIVEN
from tests.forms.pictures import (
    FRAME,
    LOSSLESS,
    LOSSY,
    SCAN,
    canvas,
    exif,
    jpeg,
    part,
    png,
    webp,
)
from tests.forms.workbooks import workbook
from webapp.forms import pictures
from webapp.forms.bundles import bundled
from webapp.forms.picture_bytes import NotAPicture, read_picture
from webapp.forms.reading import Reading, read_workbook

SURVEY = [
    ["type", "name", "label::English (en)", "label::Español (es)", "media::image::English (en)"],
    ["select_one things", "thing", "Which one?", "¿Cuál?", "house_plan-2.png"],
    ["note", "end", "Thank you", "Gracias", ""],
]
CHOICES = [
    ["list_name", "name", "label::English (en)", "label::Español (es)", "image"],
    ["things", "rug", "A rug", "Una alfombra", "Rug.JPG"],
    ["things", "lamp", "A lamp", "Una lámpara", ""],
]
FORM = workbook(SURVEY, CHOICES)
PLAN, RUG = png(40, 30), jpeg(part(0xE1, exif()))


def read(*files: tuple[str, bytes], form: bytes = FORM) -> Reading:
    """What comes of the form with these files beside it."""
    return read_workbook(bundled([("Form.xlsx", form), *files]))


BOTH = (("house_plan-2.png", PLAN), ("RUG.jpg", RUG))


def test_each_picture_is_a_record_and_the_definition_names_it_with_its_size_and_words():
    made = read(*BOTH)
    assert made.errors == []
    laid = made.definition["pictures"]
    assert [one[1:] for one in laid.values()] == [[30, 20, "rug"], [40, 30, "house plan 2"]]
    kept = {b64decode(one["content"]) for one in made.pictures.values()}
    assert kept == {PLAN, jpeg()}
    assert {one[0] for one in laid.values()} == set(made.pictures)


def test_the_same_bytes_have_the_same_name_wherever_they_lie():
    one, other = read(*BOTH).pictures, read(*BOTH, ("unused.png", png(1, 1))).pictures
    assert one == other
    same = read(("house_plan-2.png", PLAN), ("rug.jpg", PLAN))
    assert len(same.pictures) == 1


def test_a_column_of_pictures_for_all_languages_makes_no_language_of_its_own():
    made = read(*BOTH)
    (warning,) = made.warnings
    assert (warning.sheet, warning.values["column"]) == ("choices", "image")
    assert made.definition["languages"] == ["English (en)", "Español (es)"]


def test_a_form_without_pictures_is_what_it_was():
    made = read_workbook(workbook([SURVEY[0], ["text", "a", "A", "A"]]))
    assert "pictures" not in made.definition


@pytest.mark.parametrize("name", ["python", "node"])
def test_both_engines_show_them_beside_label_and_choice(request, name):
    engine = request.getfixturevalue(name)
    made = read(*BOTH)
    engine.keep("pictured", made.definition)
    seen = engine.session("pictured", GIVEN | {"language": "Español (es)"}, {}, [])
    item = next(one for one in seen["asked"][0][2:] if one["item"] == "question")
    assert (item["picture"]["width"], item["picture"]["words"]) == (40, "house plan 2")
    assert [one["picture"] and one["picture"]["width"] for one in item["choices"]] == [30, None]


def test_one_that_was_not_given_is_a_warning_with_its_row_and_the_form_stays():
    made = read(BOTH[0])
    (_, warning) = made.warnings
    assert warning.why == "picture_missing" and "rug.jpg" in warning.sentence
    assert (warning.sheet, warning.row) == ("choices", 2)
    assert made.errors == [] and len(made.pictures) == 1


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "no still picture"),
        (b"GIF89a\x01\x00\x01\x00", "no still picture"),
        (b"", "no still picture"),
        (b"RIFF\x04\x00\x00\x00WAVE", "no still picture"),
        (webp(canvas(2, 4, 4), LOSSY), "no still picture"),
        (PLAN[:-9], "is damaged"),
        (PLAN.replace(b"IDAT", b"IDAX"), "is damaged"),
        (png(0, 5), "is damaged"),
        (jpeg()[:-2], "is damaged"),
        (jpeg()[:12], "is damaged"),
        (webp(canvas(0, 4, 4), LOSSY)[:-3], "is damaged"),
        (webp((b"EXIF", b"x")), "is damaged"),
        (png(3001, 1), "more than 3,000 pixels"),
        (png(2, 2, (b"IDAT", bytes(170_000))), "larger than 170 kB"),
    ],
)
def test_what_is_no_picture_for_a_phone_is_refused_with_file_and_row(content, says):
    made = read(("house_plan-2.png", content), BOTH[1])
    (error,) = made.errors
    assert says in error.sentence and "house_plan-2.png" in error.sentence
    assert (error.sheet, error.row) == ("survey", 2)


def test_an_svg_is_refused_by_its_own_sentence():
    form = workbook([["type", "name", "label", "image"], ["note", "a", "A", "a.svg"]])
    (error,) = read(("a.svg", b"<svg/>"), form=form).errors
    assert "can hold a program" in error.sentence


def test_all_of_a_form_together_are_limited(monkeypatch):
    monkeypatch.setattr(pictures, "PICTURES_BYTES_MAX", len(PLAN) + 10)
    (error,) = read(*BOTH).errors
    assert "3 MB together" in error.sentence


@pytest.mark.parametrize("order", [">", "<"])
@pytest.mark.parametrize(("turned", "size"), [(1, (30, 20)), (3, (30, 20)), (6, (20, 30))])
def test_of_a_photo_stays_how_the_camera_was_held_and_nothing_else(order, turned, size):
    colours = part(0xE2, b"ICC_PROFILE\0\x01\x01colours")
    photo = jpeg(
        part(0xE1, exif(turned, order)),
        part(0xE1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>"),
        part(0xE2, b"MPF\0another picture"),
        colours,
        part(0xFE, b"made by Rosa"),
        behind=b"another whole picture",
    )
    found = read_picture(photo)
    assert (found.mime, found.width, found.height) == ("image/jpeg", *size)
    for gone in (b"GPS", b"xmpmeta", b"MPF", b"Rosa", b"another"):
        assert gone not in found.content
    assert found.content.endswith(colours + FRAME + SCAN)
    assert (b"Exif" in found.content) == (turned != 1)
    assert read_picture(found.content) == found


def test_of_a_png_and_a_webp_only_what_is_drawn_stays():
    said = png(3, 2, (b"tEXt", b"Author\0Rosa"), (b"eXIf", exif()[6:]), (b"sRGB", b"\0"))
    assert read_picture(said + b"behind").content == png(3, 2, (b"sRGB", b"\0"))
    spoken = webp(canvas(0x1C, 40, 30), LOSSY, (b"EXIF", exif()), (b"XMP ", b"Rosa"))
    found = read_picture(spoken)
    assert found.content == webp(canvas(0x10, 40, 30), LOSSY)
    assert (found.mime, found.width, found.height) == ("image/webp", 40, 30)


@pytest.mark.parametrize("chunk", [LOSSY, LOSSLESS])
def test_the_size_of_a_simple_webp_is_read_from_its_picture(chunk):
    found = read_picture(webp(chunk))
    assert (found.width, found.height) == (12, 9)


def test_hostile_bytes_are_refused_and_never_a_crash():
    for whole in (PLAN, jpeg(part(0xE1, exif(6))), webp(canvas(8, 4, 4), LOSSY), webp(LOSSLESS)):
        for at in range(len(whole)):
            for changed in (whole[:at], whole[:at] + b"\xff" + whole[at + 1 :]):
                try:
                    read_picture(changed)
                except NotAPicture as refusal:
                    assert refusal.why in ("picture_kind", "picture_damaged")
