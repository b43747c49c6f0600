"""Publishing: a workbook becomes a version that nobody can alter, kept with what it was made of."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.cast import create, edit
from tests.forms.workbooks import questions, workbook
from tests.sync.post import change_of, send
from webapp import access, clock
from webapp.extensions import db
from webapp.forms import packing
from webapp.forms.publishing import NotPublished, Release, publish
from webapp.forms.reading import read_workbook
from webapp.forms.sources import keep_source, source_of
from webapp.jobs.form_candidates import forget_form_candidates
from webapp.models import FormDefinition, FormSource, FormVersion
from webapp.sync.names import AGENCY

FROM = Release(date(2026, 12, 1))
SETTINGS = [["form_title", "form_id", "version"], ["Home safety", "home_safety", "autumn"]]


def safety(*rows: list) -> bytes:
    """A workbook of the form home_safety."""
    survey = [["type", "name", "label"], ["text", "stairs", "Stairs"], *rows]
    return workbook(survey, settings=SETTINGS)


def published(content: bytes, release: Release = FROM, **said: str) -> FormVersion:
    """The version made of a workbook without errors."""
    found = read_workbook(content)
    assert found.errors == []
    return publish(content, found, release, **{"file_name": "form.xlsx"} | said)


def test_a_workbook_becomes_version_1_with_everything_it_was_made_of(agency):
    content = safety()
    made = published(content, Release(date(2026, 12, 1), "Families\n", 90), by=agency.vera)
    assert (made.form_id, made.number, made.version) == ("home_safety", 1, "autumn")
    assert (made.title, made.published_from) == ("Home safety", date(2026, 12, 1))
    assert (made.programmes, made.due_every, made.retired_on) == ("Families", 90, None)
    assert made.published_by == agency.vera
    assert source_of(made.workbook).content == content
    assert source_of(made.xform).content.startswith(b"<?xml")
    kept = db.session.get_one(FormDefinition, made.definition)
    assert packing.unpacked(kept.packed) == read_workbook(content).definition
    assert kept.hash == made.hash


def test_a_workbook_that_nobody_published_is_forgotten_after_a_time(agency):
    old, fresh = (safety(["text", name, name]) for name in ("a", "b"))
    made = published(safety())
    for content in (old, fresh):
        keep_source(content, "xlsx")
    long_ago = "2026-01-01T00:00:00.000Z"
    db.session.query(FormSource).update({"kept_at": long_ago})
    db.session.commit()
    name = keep_source(fresh, "xlsx")
    assert forget_form_candidates(clock.now(), "UTC") == "1 unpublished forgotten"
    kept = {hash for (hash,) in db.session.query(FormSource.hash)}
    assert kept == {made.workbook, made.xform, name}


def test_with_0_days_every_workbook_is_kept(agency, monkeypatch):
    keep_source(safety(), "xlsx")
    db.session.query(FormSource).update({"kept_at": "2020-01-01T00:00:00.000Z"})
    db.session.commit()
    forever = replace(agency.app.config["DOORSTEP"], form_candidates_days=0)
    monkeypatch.setitem(agency.app.config, "DOORSTEP", forever)
    assert forget_form_candidates(clock.now(), "UTC") == "none waits so long"
    assert db.session.query(FormSource).count() == 1


def test_every_phone_is_given_the_version_and_its_definition(agency):
    made = published(safety())
    types = {wire["type"]: wire for wire in access.feed_of([AGENCY]) if "form" in wire["type"]}
    assert types["form_version"]["fields"]["definition"] == types["form_definition"]["id"]
    assert types["form_version"]["id"] == made.id


def test_the_next_workbook_of_the_form_is_version_2_and_the_first_stays(agency):
    first = published(safety()).id
    second = published(safety(["text", "rugs", "Rugs"]))
    assert second.number == 2
    assert db.session.get_one(FormVersion, first).number == 1


def test_a_form_without_an_id_is_named_after_its_file(agency):
    content = questions(["text", "a", "A"])
    made = published(content, file_name="Visite à domicile_2.xlsx")
    assert (made.form_id, made.title) == ("visite_à_domicile_2", "Visite à domicile 2")


def test_the_same_form_word_for_word_is_not_published_twice(agency):
    published(safety())
    with pytest.raises(NotPublished, match="word for word version 1"):
        published(safety())
    assert db.session.query(FormVersion).count() == 1


@pytest.mark.parametrize("field", ["title", "definition", "number", "hash", "form_id", "voided"])
@pytest.mark.parametrize("person", ["ada", "vera"])
def test_a_published_version_is_altered_by_nobody(agency, person, field):
    made = published(safety())
    values = {"title": "Other", "number": 7, "voided": True, "hash": "x", "form_id": "x"}
    write = edit("form_version", made.id, **{field: values.get(field, made.definition)})
    author = getattr(agency, person)
    (receipt,) = send(agency, author, change_of(author, AGENCY, write))
    assert receipt["outcome"] == "parked" and "never changes" in receipt["sentence"]


def test_a_definition_is_never_edited_nor_voided(agency):
    made = published(safety())
    for write in (
        edit("form_definition", made.definition, packed="eA=="),
        edit("form_definition", made.definition, voided=True),
    ):
        (receipt,) = send(agency, agency.ada, change_of(agency.ada, AGENCY, write))
        assert (receipt["outcome"], receipt["reason"]) == ("parked", "invalid")


def test_what_a_phone_evaluates_comes_from_a_checked_workbook_and_from_nobody_else(agency):
    made = published(safety())
    own = create("form_definition", hash="sha256:0", packed="eA==")
    version = {"form_id": "x", "number": 1, "title": "X", "hash": "x", "definition": own["id"]}
    forged = create("form_version", published_from="2026-12-01", **version)
    for write in (own, forged):
        (receipt,) = send(agency, agency.ada, change_of(agency.ada, AGENCY, write))
        assert receipt["outcome"] == "parked" and "Doorstep itself" in receipt["sentence"]
    assert db.session.query(FormVersion).all() == [db.session.get_one(FormVersion, made.id)]


def test_a_supervisor_retires_a_version_and_a_worker_cannot(agency):
    made = published(safety())
    write = edit("form_version", made.id, retired_on="2027-01-01")
    (refused,) = send(agency, agency.rosa, change_of(agency.rosa, AGENCY, write))
    assert refused["outcome"] == "quarantined"
    (done,) = send(agency, agency.vera, change_of(agency.vera, AGENCY, write))
    assert done["outcome"] == "accepted"
    assert db.session.get_one(FormVersion, made.id).retired_on == date(2027, 1, 1)
