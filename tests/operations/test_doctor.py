"""The doctor before everything that can be broken: each is named, where it is, with what to do."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from tests.cast import create, edit
from tests.sync.phone import Phone
from tests.sync.post import send
from webapp.clock import new_id
from webapp.extensions import db
from webapp.models import Change
from webapp.operations.doctor import examine
from webapp.operations.doctor.durability import SWITCHES, look_at_durability

#: What somebody does to the database by hand, and what the doctor says of it. The ids come in as
#: parameters: the client's case file, the goal, the change that Sam and Rosa are in conflict over.
BROKEN = {
    "a tag": (
        "UPDATE change SET tag = 'abcdefabcdef' WHERE case_file = :client AND seq = 1",
        "The tag at number 1 is not what the changes before it make",
    ),
    "a number": (
        "UPDATE change SET seq = 99 WHERE case_file = :client AND seq = 2",
        "Number 2 is missing: 3 follows",
    ),
    "the end of the chain": (
        "UPDATE case_file SET seq = seq + 1 WHERE id = :client",
        "It says its last change is number",
    ),
    "the tag of the case file": (
        "UPDATE case_file SET tag = 'abcdefabcdef' WHERE id = :client",
        "Its tag is not that of its last change",
    ),
    "the digest": (
        "UPDATE case_file SET digest = '00000000000000ff' WHERE id = :client",
        "Its digest is not that of its records",
    ),
    "the floor": (
        "UPDATE case_file SET floor = 1000 WHERE id = :client",
        "Its floor, 1000, is beyond its last change",
    ),
    "the arrivals": (
        "UPDATE case_file SET arrivals = 0 WHERE id = :client",
        "It counts 0 arrivals",
    ),
    "the closing": (
        "UPDATE case_file SET closed = NOT closed WHERE id = :client",
        "Its case file is closed and should not be",
    ),
    "a row": ("UPDATE goal SET statement = 'Fly.' WHERE id = :goal", "something else in statement"),
    "a row that is gone": ("DELETE FROM goal WHERE id = :goal", "It has no row in the table goal"),
    "a row too many": (
        "INSERT INTO team (id, case_file, seq, received_at, voided)"
        " VALUES (:stranger, :client, 1, '2026', false)",
        "A row shows a record that is not there",
    ),
    "a value that travels": (
        "UPDATE feed_record SET wire = replace(wire, 'walk again', 'fly again') WHERE id = :goal",
        "The value of statement is not the one its changes make",
    ),
    "a head that was lost": (
        "UPDATE field_version SET superseded = true WHERE token = :change",
        "The remembered tokens of measure are not what its changes make",
    ),
    "heads that travel": (
        "UPDATE feed_record SET wire = replace(wire, :change, :stranger) WHERE id = :goal",
        "The heads of measure are not what its changes make",
    ),
    "a record of a wrong number": (
        "UPDATE feed_record SET seq = 1 WHERE id = :goal",
        "It has number 1, but its last change has",
    ),
    "what cannot be read": (
        "UPDATE feed_record SET wire = '{' WHERE id = :goal",
        "What travels of it cannot be read",
    ),
    "a change that is gone": (
        "DELETE FROM change WHERE id = :change",
        "A record's history names a change that is gone",
    ),
    "a record that is gone": (
        "DELETE FROM feed_record WHERE id = :goal",
        "An applied change wrote a record that is gone",
    ),
    "a case file that is gone": (
        "DELETE FROM case_file WHERE id = :client",
        "A change lies in no case file",
    ),
    "tokens of nobody": (
        "UPDATE field_version SET record = :stranger WHERE record = :goal",
        "A value is remembered of a record that nobody ever wrote",
    ),
    "a reason": (
        "UPDATE change SET outcome = 'parked', reason = NULL WHERE id = :held",
        "It is parked and nothing says why",
    ),
    "what it is held for": (
        "UPDATE change SET waits_for = NULL WHERE id = :held",
        "It is held and nothing says for what",
    ),
    "held for what has come": (
        "UPDATE change SET waits_for = :goal WHERE id = :held",
        "It is held for what has come already",
    ),
    "an applied change without a tag": (
        "UPDATE change SET tag = NULL WHERE id = :change",
        "It is applied and has no number or tag",
    ),
    "a held change with a number": (
        "UPDATE change SET seq = 77 WHERE id = :held",
        "It is not applied and has a number",
    ),
    "an outcome": (
        "UPDATE change SET outcome = 'lost' WHERE id = :held",
        "Its outcome is none that there is",
    ),
    "a door": (
        "UPDATE access SET worker = :stranger WHERE case_file = :client AND role = 'primary'",
        "A door is another than its membership says",
    ),
    "a door that is gone": (
        "DELETE FROM access WHERE case_file = :client AND role = 'primary'",
        "A membership has no door",
    ),
    "a door of nobody": (
        "INSERT INTO access (membership, case_file, worker, role, starts_at)"
        " VALUES (:stranger, :client, :stranger, 'covering', '2026')",
        "A door is open that no membership made",
    ),
    "an account": (
        "UPDATE account SET role = 'admin' WHERE name = 'rosa'",
        "An account opens more or less than its worker's record says",
    ),
    "a device of nobody": ("UPDATE device SET worker = :stranger", "A device belongs to nobody"),
    "an index": ("DROP INDEX change_by_seq", "An index is missing"),
    "a migration": ("UPDATE alembic_version SET version_num = '0001'", "Run flask migrate"),
    "a table": ("DROP TABLE draft", "A table is missing"),
}


@pytest.fixture
def ids(agency) -> dict[str, str]:
    """A case file with everything in it: a conflict, a merge, a held change, a voiding."""
    Phone(agency.signed_in(agency.rosa), agency.rosa).exchange()
    mine = edit("goal", agency.goal, measure="ten steps")
    mine = agency.write(agency.rosa, agency.mrs_alvarez, mine)
    agency.write(agency.sam, agency.mrs_alvarez, edit("goal", agency.goal, measure="the stairs"))
    for worker, words in ((agency.rosa, "She slept. She ate. "), (agency.sam, "")):
        agency.write(worker, agency.mrs_alvarez, edit("goal", agency.goal, progress=words))
    task = new_id()
    agency.write(agency.sam, agency.mrs_alvarez, create("task", task, title="Call", status="open"))
    agency.write(agency.sam, agency.mrs_alvarez, edit("task", task, voided=True))
    address = {"id": new_id(), "author": agency.sam, "case_file": agency.mrs_alvarez}
    [held] = send(agency, agency.sam, address | {"writes": [edit("task", new_id(), title="Go")]})
    assert held["outcome"] == "held"
    cast = {"client": agency.mrs_alvarez, "goal": agency.goal, "stranger": new_id()}
    return cast | {"change": mine["id"], "held": held["id"]}


def seen() -> list[str]:
    """What the doctor says of this database."""
    db.session.commit()
    return [f"{one.where}: {one.what} {one.advice}" for one in examine(db.engine)]


def test_s2_in_a_sound_database_all_is_well(ids, agency):
    assert seen() == []
    result = agency.app.test_cli_runner().invoke(args=["doctor"])
    if db.engine.dialect.name == "sqlite":
        assert (result.exit_code, result.output) == (0, "All is well.\n")
    else:
        # The tests' own PostgreSQL is in a hurry (tests/databases.py), and that is what is wrong.
        assert result.output.splitlines()[-1] == f"{len(SWITCHES)} found."


def test_a12_a_database_that_does_not_wait_for_the_disk_is_found_out(agency):
    with db.engine.connect() as connection:
        if connection.dialect.name == "sqlite":
            assert list(look_at_durability(connection)) == []
            connection.rollback()
            connection.connection.driver_connection.execute("PRAGMA synchronous=NORMAL")
        found = [finding.where for finding in look_at_durability(connection)]
        assert found in (["synchronous"], list(SWITCHES))
        connection.invalidate()


@pytest.mark.parametrize("broken", BROKEN)
def test_what_is_broken_is_named(ids, agency, broken):
    statement, what = BROKEN[broken]
    said = text(statement)
    db.session.execute(said, {name: ids[name] for name in said.compile().params})
    found = seen()
    assert any(what in line for line in found), found
    assert "walk" not in " ".join(found) and "Alvarez" not in " ".join(found)


def test_the_doctor_says_where_and_what_to_do_and_the_shell_hears_it(ids, agency):
    db.session.execute(text("UPDATE case_file SET digest = '00000000000000ff'"))
    db.session.commit()
    result = agency.app.test_cli_runner().invoke(args=["doctor"])
    assert result.exit_code == 1
    assert (
        f"case file {agency.mrs_alvarez}: Its digest is not that of its records." in result.output
    )
    hurried = 0 if db.engine.dialect.name == "sqlite" else len(SWITCHES)
    assert result.output.splitlines()[-1] == f"{6 + hurried} found."


def test_the_doctor_looks_as_of_one_moment_while_others_write(ids, agency):
    looking = examine(db.engine)
    goal = create("goal", statement="I want to cook again.", status="active")
    db.session.execute(
        text("UPDATE goal SET statement = 'Fly.' WHERE id = :goal"), {"goal": agency.goal}
    )
    db.session.commit()
    first = next(looking)
    agency.write(agency.rosa, agency.mrs_alvarez, goal)
    assert "something else in statement" in first.what
    assert list(looking) == []
    assert db.session.query(Change).filter_by(author=agency.rosa).count() > 1
