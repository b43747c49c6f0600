"""A6 and A8: late workers, records that have not arrived, ids that are taken."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from tests.cast import Agency, create, edit
from tests.sync.post import change_of, heads, outcomes, record, send, visit
from webapp import clock
from webapp.clock import new_id
from webapp.extensions import db
from webapp.models import Access
from webapp.sync.names import SERVER
from webapp.sync.receipts import asked


def take_off(agency: Agency, worker: str, days_ago: int = 0) -> None:
    """End a worker's membership of Mrs Alvarez's case file."""
    line = db.session.query(Access).filter_by(worker=worker, case_file=agency.mrs_alvarez).one()
    ended_at = clock.stamp(clock.now() - timedelta(days=days_ago))
    ending = edit("membership", line.membership, ended_at=ended_at)
    assert agency.write(SERVER, agency.mrs_alvarez, ending)["outcome"] == "accepted"


def by_sam(agency: Agency, *writes: dict[str, Any]) -> list[str]:
    """What became of one change of Sam's to Mrs Alvarez's file."""
    change = change_of(agency.sam, agency.mrs_alvarez, *writes)
    return outcomes(send(agency, agency.sam, change))


def test_a6_sams_visit_counts_although_he_was_taken_off(agency: Agency) -> None:
    take_off(agency, agency.sam)
    made = visit(agency.sam)
    assert by_sam(agency, made) == ["accepted"]
    assert record(made["id"])["flags"] == ["late_from_former_worker"]


def test_a6_what_edits_a_record_is_parked(agency: Agency) -> None:
    take_off(agency, agency.sam)
    assert by_sam(agency, edit("goal", agency.goal, status="on_hold")) == ["not_assigned"]
    assert by_sam(agency, visit(agency.sam), edit("goal", agency.goal, domain="home")) == [
        "not_assigned"
    ]
    assert record(agency.goal)["fields"]["status"] == "active"


def test_a6_after_thirty_days_a_visit_is_parked_too(agency: Agency) -> None:
    take_off(agency, agency.sam, days_ago=31)
    assert by_sam(agency, visit(agency.sam)) == ["not_assigned"]


def test_a6_the_flag_stays_when_somebody_edits_the_visit(agency: Agency) -> None:
    take_off(agency, agency.sam)
    made = visit(agency.sam)
    by_sam(agency, made)
    change = change_of(agency.rosa, agency.mrs_alvarez, edit("visit", made["id"], place="Café"))
    send(agency, agency.rosa, change)
    assert record(made["id"])["flags"] == ["late_from_former_worker"]


def test_a8_an_edit_waits_for_its_record(agency: Agency) -> None:
    made = visit(agency.rosa)
    early = change_of(agency.rosa, agency.mrs_alvarez, edit("visit", made["id"], place="Café"))
    assert outcomes(send(agency, agency.rosa, early)) == ["held"]
    send(agency, agency.rosa, change_of(agency.rosa, agency.mrs_alvarez, made))
    assert record(made["id"])["fields"]["place"] == "Café"
    assert outcomes(asked([early["id"]], agency.rosa)) == ["accepted"]


def test_a8_held_changes_are_decided_in_the_order_of_arrival(agency: Agency) -> None:
    made = visit(agency.rosa)
    places = ("Café", "Library", "Park")
    early = [
        change_of(agency.rosa, agency.mrs_alvarez, edit("visit", made["id"], place=place))
        for place in places
    ]
    send(agency, agency.rosa, *early, change_of(agency.rosa, agency.mrs_alvarez, made))
    assert heads(made["id"], "place") == list(places)


def test_a8_an_edit_of_two_records_waits_for_both(agency: Agency) -> None:
    one, two = visit(agency.rosa), visit(agency.rosa)
    both = [edit("visit", made["id"], place="Café") for made in (one, two)]
    early = change_of(agency.rosa, agency.mrs_alvarez, *both)
    arriving = [change_of(agency.rosa, agency.mrs_alvarez, made) for made in (one, two)]
    send(agency, agency.rosa, early, arriving[0])
    assert outcomes(asked([early["id"]], agency.rosa)) == ["held"]
    send(agency, agency.rosa, arriving[1])
    assert outcomes(asked([early["id"]], agency.rosa)) == ["accepted"]


def test_a8_whatever_is_sent_to_an_unknown_case_file_waits_for_it(agency: Agency) -> None:
    nobody = new_id()
    early = change_of(agency.rosa, nobody, visit(agency.rosa))
    stranger = change_of(agency.omar, nobody, visit(agency.omar))
    assert outcomes(send(agency, agency.rosa, early)) == ["held"]
    assert outcomes(send(agency, agency.omar, stranger)) == ["held"]
    admit = change_of(
        agency.rosa, nobody, create("client", nobody, given_name="A", family_name="B")
    )
    assert outcomes(send(agency, agency.rosa, admit)) == ["accepted"]
    assert outcomes(asked([early["id"]], agency.rosa)) == ["accepted"]


def test_a8_then_a4_comes_first_and_the_stranger_is_quarantined(agency: Agency) -> None:
    nobody = new_id()
    stranger = change_of(agency.omar, nobody, visit(agency.omar))
    send(agency, agency.omar, stranger)
    admit = change_of(
        agency.rosa, nobody, create("client", nobody, given_name="A", family_name="B")
    )
    send(agency, agency.rosa, admit)
    assert outcomes(send(agency, agency.omar, stranger)) == ["forbidden"]


def test_a8_a_new_record_needs_an_id_that_is_new_on_the_whole_server(agency: Agency) -> None:
    made = visit(agency.rosa)
    send(agency, agency.rosa, change_of(agency.rosa, agency.mrs_alvarez, made))
    for case_file in (agency.mrs_alvarez, agency.mei_chen):
        again = change_of(agency.rosa, case_file, visit(agency.rosa, made["id"]))
        assert outcomes(send(agency, agency.rosa, again)) == ["id_taken"]


def test_a8_a_record_of_another_case_file_is_not_there(agency: Agency) -> None:
    change = change_of(agency.omar, agency.mr_haddad, edit("goal", agency.goal, status="on_hold"))
    assert outcomes(send(agency, agency.omar, change)) == ["held"]


def test_replaces_retires_the_parked_change(agency: Agency) -> None:
    wrong = change_of(agency.rosa, agency.mrs_alvarez, create("goal", status="active"))
    right = create("goal", statement="Swim.", status="active")
    mended = change_of(agency.rosa, agency.mrs_alvarez, right, replaces=wrong["id"])
    assert outcomes(send(agency, agency.rosa, wrong, mended)) == ["invalid", "accepted"]
