"""A backup is whole or not there; a restore changes everything or nothing, and keeps what was."""

from __future__ import annotations

import json
import tarfile
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from tests.cast import create
from tests.conftest import KINDS
from tests.operations.conftest import let_go
from webapp import clock
from webapp.config import Config
from webapp.extensions import db
from webapp.models import BackupMade, Change, Restore, RestoreMissing
from webapp.operations.archive import DUMP, MANIFEST
from webapp.operations.backup import back_up
from webapp.schemas.contract import contract
from webapp.schemas.fingerprint import fingerprint


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "monday.doorstep"


def settings_of(agency) -> Config:
    return agency.app.config["DOORSTEP"]


def a_goal(agency, statement="I want to cook again.") -> str:
    goal = create("goal", statement=statement, status="active")
    return agency.write(agency.rosa, agency.mrs_alvarez, goal)["id"]


def rewritten(file: Path, **changed) -> None:
    """The same backup with another manifest."""
    with tarfile.open(file) as tar:
        manifest = json.loads(tar.extractfile(MANIFEST).read()) | changed
        tar.extract(DUMP, file.parent, filter="data")
    (file.parent / MANIFEST).write_text(json.dumps(manifest))
    with tarfile.open(file, "w") as tar:
        for name in (MANIFEST, DUMP):
            tar.add(file.parent / name, name)


def test_a_backup_says_what_it_is_of_and_only_its_owner_can_read_it(agency, typed, file):
    code, said = typed("backup", str(file))
    assert code == 0 and said.startswith(f"{file}: ")
    with tarfile.open(file) as tar:
        assert tar.getnames() == [MANIFEST, DUMP]
        manifest = json.loads(tar.extractfile(MANIFEST).read())
    assert manifest["rows"]["account"] == 5 and manifest["attachments"] == []
    assert manifest["contract"] == fingerprint(contract()) and len(manifest["sha256"]) == 64
    assert file.stat().st_mode & 0o777 == 0o600
    assert [one.name for one in file.parent.iterdir()] == [file.name]
    assert db.session.query(BackupMade).one().file == file.name


def test_a_backup_never_overwrites_without_being_told(typed, file):
    file.write_text("last week's")
    code, said = typed("backup", str(file))
    assert code == 1 and "is there already. Say --overwrite" in said
    assert file.read_text() == "last week's"
    assert typed("backup", str(file), "--overwrite")[0] == 0
    assert tarfile.is_tarfile(file)


def test_a_backup_goes_on_while_the_server_runs_and_holds_what_was_there_at_its_moment(
    agency, typed, file
):
    before = a_goal(agency)
    db.session.begin()
    db.session.query(Change).count()
    manifest = back_up(settings_of(agency), file, clock.now())
    after = a_goal(agency)
    assert typed("restore", str(file), "--yes")[0] == 0
    assert db.session.get(Change, before) and not db.session.get(Change, after)
    assert db.session.query(Change).count() == manifest.rows["change"]


def test_a_backup_into_a_folder_that_is_not_there_is_refused_in_words(typed, tmp_path):
    code, said = typed("backup", str(tmp_path / "gone" / "file"))
    assert code == 1 and "cannot be written there" in said


def test_a_restore_keeps_what_was_there_and_knows_what_it_took_away(agency, typed, file):
    typed("backup", str(file))
    later = a_goal(agency)
    code, said = typed("restore", str(file), "--yes")
    assert code == 0 and "is kept as " in said
    assert "1 changes came after the backup" in said
    assert db.session.get(Change, later) is None
    record = db.session.query(Restore).one()
    missing = db.session.query(RestoreMissing).one()
    assert (missing.restore, missing.change, missing.device) == (record.id, later, "web")
    kept = said.partition("is kept as ")[2].splitlines()[0].rstrip(".")
    assert kept_has(kept, later)


def kept_has(kept: str, change: str) -> bool:
    """Whether the database that was put aside still has a change."""
    url = db.engine.url
    name = str(Path(url.database).with_name(kept)) if url.drivername == "sqlite" else kept
    engine = create_engine(url.set(database=name))
    try:
        with engine.connect() as connection:
            query = db.select(Change.id).where(Change.id == change)
            return connection.scalar(query) is not None
    finally:
        engine.dispose()


def test_a_restore_is_refused_while_the_server_holds_the_database(agency, typed, file):
    typed("backup", str(file))
    later = a_goal(agency)
    let_go()
    server = create_engine(db.engine.url)
    with server.connect() as connection:
        connection.execute(db.text("SELECT count(*) FROM change"))
        connection.rollback()
        code, said = typed("restore", str(file), "--yes")
    server.dispose()
    assert code == 1 and "Stop the server first" in said
    assert db.session.get(Change, later) and not db.session.query(Restore).count()
    assert typed("restore", str(file), "--yes")[0] == 0


@pytest.mark.parametrize("database", ["postgresql"])
def test_whoever_is_just_leaving_holds_up_no_restore(agency, typed, file, monkeypatch, database):
    """PostgreSQL lists a visitor until their process has ended, a moment after they hung up."""
    typed("backup", str(file))
    later = a_goal(agency)
    let_go()
    leaving = create_engine(db.engine.url)
    leaving.connect().close()
    pause = "webapp.operations.postgresql_database._pause"
    monkeypatch.setattr(pause, lambda _server: leaving.dispose())
    assert typed("restore", str(file), "--yes")[0] == 0
    assert db.session.get(Change, later) is None


def test_a_damaged_or_foreign_file_is_refused_and_nothing_changes(agency, typed, file):
    typed("backup", str(file))
    whole = file.read_bytes()
    later = a_goal(agency)
    middle = len(whole) // 2
    for broken, why in (
        (whole[:middle] + bytes([whole[middle] ^ 1]) + whole[middle + 1 :], "is damaged"),
        (whole[:middle], "or it is cut off"),
        (b"holiday photos", "is no backup of Doorstep"),
    ):
        file.write_bytes(broken)
        code, said = typed("restore", str(file), "--yes")
        assert code == 1 and why in said, said
    assert typed("restore", str(file.parent / "gone"), "--yes")[1].startswith("Error: There is no")
    assert db.session.get(Change, later) and not db.session.query(Restore).count()


def test_a_backup_of_the_other_database_or_a_newer_doorstep_is_refused(
    agency, database, typed, file
):
    typed("backup", str(file))
    [other] = [kind for kind in KINDS if kind != database]
    for changed, why in (
        ({"database": other}, f"This is a backup of {other}"),
        ({"revision": "9999"}, "revision 9999, which this Doorstep does not know"),
        ({"format": "doorstep-backup-7"}, "no backup that Doorstep knows"),
        ({"rows": {"change": 7_000}}, "but 7000 were backed up"),
    ):
        rewritten(file, **changed)
        code, said = typed("restore", str(file), "--yes")
        assert code == 1 and why in said, said
        rewritten(file, format="doorstep-backup-1", database=database, revision="0002", rows={})
    assert not db.session.query(Restore).count()


def test_a_restore_asks_before_it_does_anything(agency, typed, file):
    typed("backup", str(file))
    code, said = typed("restore", str(file), said="n\n")
    assert code == 1 and "Aborted" in said
    assert not db.session.query(Restore).count()
