"""The status page and the report after a restore: what needs somebody, in words, and to whom."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from tests.cast import Agency
from tests.sync.post import change_of, outcomes, send
from webapp.clock import new_id, now, stamp
from webapp.extensions import db
from webapp.jobs import TIMETABLE, run_due
from webapp.jobs.runs import remember_failure
from webapp.loaders.office_status import PHONES_SHOWN_MAX, office_status
from webapp.loaders.timetable_kept import JOBS
from webapp.models import BackupMade, Change, Device, Restore, RestoreMissing
from webapp.schemas import SCHEMA_VERSION

LONG_AGO = now() - timedelta(days=4)


def scope(**query: str) -> dict[str, Any]:
    return {"query": query, "now": stamp(now())}


def phone(worker: str, name: str, **said: Any) -> Device:
    """A phone that was heard from just now, and what it says of itself."""
    made = Device(id=new_id(), worker=worker, name=name, enrolled_at=stamp(LONG_AGO))
    for key, value in {"last_exchange_at": stamp(now()), "schema": SCHEMA_VERSION, **said}.items():
        setattr(made, key, value)
    db.session.add(made)
    db.session.commit()
    return made


def backed_up(at: str) -> None:
    db.session.add(
        BackupMade(id=new_id(), made_at=at, file="monday.backup", size=2_500_000, sha256="a" * 64)
    )
    db.session.commit()


def restored(agency: Agency, *missing: tuple[str, str, str]) -> None:
    """A restore that took these away: author, device, name of the device."""
    row = Restore(id=new_id(), restored_at=stamp(now()), backup_made_at=stamp(LONG_AGO))
    row.sha256, row.missing = "a" * 64, len(missing)
    db.session.add(row)
    for author, device, name in missing:
        gone = RestoreMissing(restore=row.id, change=new_id(), author=author, device=device)
        gone.device_name, gone.received_at = name, stamp(LONG_AGO)
        db.session.add(gone)
    db.session.commit()


def needs(agency: Agency) -> list[tuple[str, int]]:
    return [(one["kind"], one["count"]) for one in office_status(agency.ada, scope())["needs"]]


def test_every_job_of_the_timetable_is_named_on_the_page():
    assert list(JOBS) == [job.name for job in TIMETABLE]


def test_a_sound_office_needs_nobody(agency: Agency):
    run_due(agency.app)
    backed_up(stamp(now()))
    phone(agency.rosa, "Rosa's phone", waiting_count=2, waiting_since=stamp(now()))
    assert needs(agency) == []
    page = agency.signed_in(agency.ada).get("/status").text
    assert "Nothing needs anybody" in page and "2 changes since" in page
    assert "monday.backup" in page and "2.5 MB" in page and "never restored" in page


def test_an_office_that_was_just_set_up_says_what_is_missing(agency: Agency):
    page = agency.signed_in(agency.ada).get("/status").text
    assert needs(agency) == [("no_backup", 1), ("jobs_late", len(JOBS))]
    assert "No backup was ever made" in page and "No phone is enrolled" in page
    assert "DOORSTEP_JOBS=1" in page and "never ran" in page


def test_what_needs_somebody_stands_first_and_the_gravest_before_the_rest(agency: Agency):
    run_due(agency.app)
    remember_failure("due_items", now(), OSError("Elena Alvarez"))
    remember_failure("audit_verify", now(), ValueError())
    backed_up(stamp(LONG_AGO))
    phone(agency.sam, "silent one", last_exchange_at=stamp(LONG_AGO))
    phone(agency.rosa, "old one", schema=0)
    phone(agency.rosa, "stuck one", stuck_count=3, waiting_count=3)
    phone(agency.omar, "revoked", stuck_count=9, revoked_at=stamp(now()))
    restored(agency, (agency.sam, "lost", "Sam's phone"))
    _left_lying(agency)
    assert needs(agency) == [
        ("stuck", 3),
        ("log_not_whole", 1),
        ("old_backup", 4),
        ("jobs_failed", 1),
        ("left_lying", 1),
        ("still_out", 1),
        ("silent", 1),
        ("behind", 1),
    ]
    rows = office_status(agency.ada, scope())["phones"]["rows"]
    assert [row["name"] for row in rows][:3] == ["stuck one", "silent one", "old one"]
    page = agency.signed_in(agency.ada).get("/status").text
    assert "3 changes are stuck on phones" in page and "OSError" in page
    assert "Alvarez" not in page, "an error's text may quote a record"


def _left_lying(agency: Agency) -> None:
    change = change_of(agency.rosa, agency.mrs_alvarez) | {"writes": []}
    assert outcomes(send(agency, agency.rosa, change)) == ["invalid"]
    db.session.get_one(Change, change["id"]).received_at = stamp(LONG_AGO)
    db.session.commit()


def test_many_phones_are_cut_and_found_by_worker_or_name(agency: Agency):
    for number in range(PHONES_SHOWN_MAX + 5):
        phone(agency.rosa, f"phone {number:03}")
    phone(agency.sam, "<b>Sam's</b>", waiting_count=7)
    ada = agency.signed_in(agency.ada)
    assert f"{PHONES_SHOWN_MAX} of {PHONES_SHOWN_MAX + 6}" in ada.get("/status").text
    found = ada.get("/status?q=sam").text
    assert "&lt;b&gt;Sam" in found and "phone 003" not in found
    by_number = office_status(agency.ada, scope(sort="-waiting"))["phones"]["rows"]
    assert by_number[0]["count"] == 7


@pytest.mark.parametrize("person", ["rosa", "vera"])
def test_only_administrators_know_of_the_status_page(agency: Agency, person: str):
    visitor = agency.signed_in(getattr(agency, person))
    assert visitor.get("/status").status_code == 404
    assert "/status" not in visitor.get("/me").text
    assert 'href="/status"' in agency.signed_in(agency.ada).get("/me").text


def test_s12_a_supervisor_reads_of_her_team_and_administrators_of_all(agency: Agency):
    taken = [(agency.sam, new_id(), "Sam's phone"), (agency.omar, new_id(), "Omar's phone")]
    restored(agency, *taken, (agency.vera, "web", ""))
    vera, ada = agency.signed_in(agency.vera), agency.signed_in(agency.ada)
    hers, all_of_it = vera.get("/came-back").text, ada.get("/came-back").text
    assert "Sam" in hers and "a desk of the office" in hers and "Omar" not in hers
    assert "2 are still missing" in hers and "3 are still missing" in all_of_it
    assert "Omar" in all_of_it and "Nothing has come back yet" in all_of_it
    assert "2 changes still missing after the restore" in vera.get("/team").text
    assert agency.signed_in(agency.rosa).get("/came-back").status_code == 404


def test_without_a_restore_nothing_is_said_of_one(agency: Agency):
    vera = agency.signed_in(agency.vera)
    assert "never restored" in vera.get("/came-back").text
    assert "/came-back" not in vera.get("/team").text
