"""A restore is told by the audit log, and explains what it cut from it (K03)."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cast import Agency
from tests.operations.conftest import Typed
from webapp.audit import log
from webapp.audit.restores import cut_of
from webapp.extensions import db
from webapp.models import AuditEntry, Restore


@pytest.fixture
def anchors(agency: Agency) -> Path:
    """Where the anchors of this agency are kept."""
    return agency.app.config["DOORSTEP"].audit_anchor_file


def told(agency: Agency, times: int) -> None:
    """So many things happen."""
    for _ in range(times):
        log.tell("signed_out", actor=agency.rosa)


def last_number() -> int:
    return db.session.query(db.func.max(AuditEntry.number)).scalar() or 0


def test_k03_the_restored_log_tells_what_was_cut_and_is_whole(agency, typed: Typed, tmp_path):
    told(agency, 3)
    noon = str(tmp_path / "noon")
    typed("backup", noon)
    kept = last_number()
    told(agency, 4)
    typed("audit", "anchor")
    assert typed("restore", noon, "--yes")[0] == 0
    entry = db.session.query(AuditEntry).filter_by(action="restored").one()
    assert (entry.number, entry.subject) == (kept + 1, db.session.query(Restore).one().id)
    cut = cut_of(entry.detail)
    assert cut is not None and (cut.first, cut.last) == (kept + 1, kept + 4)
    told(agency, 2)
    code, said = typed("audit", "verify")
    assert code == 0 and "The audit log is whole" in said, said
    assert f"Entry {kept + 1}: restored" in said
    assert f"Entries {kept + 1} to {kept + 4} of the log before it were cut" in said


def test_k03_what_is_cut_after_the_restore_is_still_a_forgery(
    agency, typed: Typed, anchors: Path, tmp_path
):
    noon = str(tmp_path / "noon")
    told(agency, 1)
    typed("backup", noon)
    told(agency, 5)
    typed("audit", "anchor")
    typed("restore", noon, "--yes")
    told(agency, 3)
    typed("audit", "anchor")
    anchors.write_text(anchors.read_text().replace(f"number {last_number()}", "number 99"))
    code, said = typed("audit", "verify")
    assert code == 1 and "an anchor has seen 99" in said


def test_k03_a_restore_after_a_restore_answers_for_both(agency, typed: Typed, tmp_path):
    told(agency, 2)
    noon = str(tmp_path / "noon")
    typed("backup", noon)
    kept = last_number()
    told(agency, 9)
    typed("audit", "anchor")
    typed("restore", noon, "--yes")
    told(agency, 1)
    typed("audit", "anchor")
    assert typed("restore", noon, "--yes")[0] == 0
    entry = db.session.query(AuditEntry).filter_by(action="restored").one()
    cut = cut_of(entry.detail)
    assert cut is not None and (cut.first, cut.last) == (kept + 1, kept + 9)
    code, said = typed("audit", "verify")
    assert code == 0, said


def test_k03_where_nothing_was_told_meanwhile_nothing_was_cut(agency, typed: Typed, tmp_path):
    told(agency, 2)
    noon = str(tmp_path / "noon")
    typed("backup", noon)
    typed("restore", noon, "--yes")
    code, said = typed("audit", "verify")
    assert code == 0 and "No entry was cut." in said
