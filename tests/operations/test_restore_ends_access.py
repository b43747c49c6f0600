"""A restored backup lets nobody in by what was ended or used after it was made (A08 to A12)."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import create_engine

from tests.cast import Agency
from tests.operations.conftest import Typed
from tests.security.test_links import BOTH, link_in
from tests.security.test_second_step import Owner
from tests.security.test_sessions import is_in
from webapp.accounts import second_step
from webapp.extensions import db
from webapp.operations.restored_access import end_access

AT = "2026-11-23T08:00:00.000Z"


def test_a12_a09_a08_sessions_links_and_used_codes_stay_over(
    agency: Agency, typed: Typed, tmp_path: Path
) -> None:
    file = str(tmp_path / "last_night")
    vera, rosa = Owner(agency), agency.signed_in(agency.rosa)
    link = link_in(agency.signed_in(agency.ada).post(f"/staff/{agency.sam}/link"))
    assert typed("backup", file)[0] == 0
    assert agency.app.test_client().post(link, data=BOTH).status_code == 303
    assert vera.gives(vera.at_the_door(), vera.paper[0]) == 303
    code, said = typed("restore", file, "--yes")
    assert code == 0 and "Everybody signs in anew" in said
    assert not is_in(rosa), "she was in when the backup was made, and may have left since"
    assert agency.app.test_client().get(link).status_code == 404
    assert vera.gives(vera.at_the_door(), vera.paper[0]) == 422
    assert vera.gives(vera.at_the_door(), vera.paper[1]) == 303


def test_a08_where_nobody_knows_which_codes_were_used_none_opens(agency: Agency) -> None:
    vera = Owner(agency)
    db.session.commit()
    engine = create_engine(db.engine.url)
    with engine.execution_options(writes=True).begin() as connection:
        end_access(connection, None, AT)
    engine.dispose()
    db.session.expire_all()
    assert second_step.recovery_codes_left(vera.account) == 0
