"""Who sees that the glass was broken, and what is found, once (B08, B21)."""

from __future__ import annotations

import pytest

from tests.cast import create, edit
from tests.security import matrix
from tests.security.case_file import PEOPLE
from tests.security.test_break_glass import FORM, breaks, file
from webapp.extensions import db
from webapp.models import Access, AuditEntry, BreakGlass
from webapp.sync.names import AGENCY, SERVER

__all__ = ["file"]
FOUND = {"finding": "in_order", "remark": ""}


@pytest.fixture
def opening(file) -> str:
    """Omar has broken the glass; where it is looked at."""
    _, answer = breaks(file, "omar")
    return answer.location.rpartition("/")[2]


def row() -> BreakGlass:
    """The opening as it stands."""
    return db.session.query(BreakGlass).populate_existing().one()


@pytest.mark.parametrize("person", PEOPLE)
def test_b08_the_clients_supervisor_sees_it_and_says_what_she_found_and_nobody_else(
    file, opening, person
):
    visitor = file.agency.signed_in(file.people[person])
    page = visitor.get("/emergencies")
    answer = visitor.post(f"/emergencies/{opening}/review", data=FOUND)
    if person in matrix.SUPERVISOR:
        assert "Omar" in page.text and "smoke" in page.text and "Alvarez" in page.text
        assert f'href="/clients/{file.client}"' in page.text
        assert answer.status_code == 303 and row().reviewed_by == file.people[person]
        assert "It was in order" in visitor.get("/emergencies").text
    else:
        assert page.status_code == answer.status_code == 404 and "smoke" not in page.text
        assert row().reviewed_at is None


def test_b21_the_board_says_so_until_somebody_has_looked(file, opening):
    vera = file.agency.signed_in(file.people["vera"])
    assert "1 file opened in an emergency" in vera.get("/team").text
    vera.post(f"/emergencies/{opening}/review", data=FOUND)
    assert "file opened in an emergency" not in vera.get("/team").text
    told = db.session.query(AuditEntry).filter_by(action="reviewed_glass").one()
    assert (told.actor, told.subject) == (file.people["vera"], file.client)
    assert told.detail == "in_order"


@pytest.mark.parametrize("person", PEOPLE)
def test_b21_every_page_of_the_clients_supervisor_says_that_one_waits_and_nobody_elses_does(
    file, opening, person
):
    visitor = file.agency.signed_in(file.people[person])
    pages = ("/", "/clients", "/due", "/me", "/me/security")
    told = {"1 file opened in an emergency" in visitor.get(page).text for page in pages}
    assert told == {person in matrix.SUPERVISOR}
    visitor.post(f"/emergencies/{opening}/review", data=FOUND)
    assert "opened in an emergency" not in visitor.get("/clients").text


def test_b08_the_supervisor_of_other_clients_neither_sees_nor_says_anything(file, opening):
    sam = file.people["sam"]
    file.agency.write(file.people["ada"], AGENCY, edit("worker", sam, role="supervisor"))
    other = file.agency.signed_in(sam)
    assert "smoke" not in other.get("/emergencies").text
    assert "opened in an emergency" not in other.get("/clients").text
    assert other.post(f"/emergencies/{opening}/review", data=FOUND).status_code == 404
    assert row().reviewed_at is None


@pytest.mark.parametrize("gone", ["left", "never", "is no supervisor"])
def test_b21_of_a_client_without_a_supervisor_every_supervisor_is_told_and_led_nowhere(
    file, opening, gone
):
    lena, vera, ada = (file.people[name] for name in ("lena", "vera", "ada"))
    file.agency.write(ada, AGENCY, edit("worker", lena, role="supervisor"))
    other = file.agency.signed_in(lena)
    assert "smoke" not in other.get("/emergencies").text
    if gone == "never":
        db.session.query(Access).filter_by(worker=vera).delete()
        db.session.commit()
    else:
        said = {"active": False} if gone == "left" else {"role": "worker"}
        file.agency.write(ada, AGENCY, edit("worker", vera, **said))
    page = other.get("/emergencies").text
    assert "smoke" in page and "Alvarez" in page and f"/clients/{file.client}" not in page
    assert other.get(f"/clients/{file.client}").status_code == 404
    assert "1 file opened in an emergency" in other.get("/team").text
    visitor = file.agency.signed_in(ada)
    assert "opened in an emergency" not in visitor.get("/team").text
    assert visitor.post(f"/emergencies/{opening}/review", data=FOUND).status_code == 404
    assert other.post(f"/emergencies/{opening}/review", data=FOUND).status_code == 303
    assert row().reviewed_by == lena


def test_nobody_looks_at_her_own(file, opening):
    omar = file.people["omar"]
    file.agency.write(file.people["ada"], AGENCY, edit("worker", omar, role="supervisor"))
    member = create("membership", worker=omar, role="supervisor")
    assert file.agency.write(SERVER, file.client, member)["outcome"] == "accepted"
    visitor = file.agency.signed_in(omar)
    assert FORM["reason"] not in visitor.get("/emergencies").text
    assert visitor.post(f"/emergencies/{opening}/review", data=FOUND).status_code == 404
    assert row().reviewed_at is None


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"finding": ""}, "whether it was in order"),
        ({"finding": "perhaps"}, "whether it was in order"),
        ({"finding": "not_in_order", "remark": ""}, "Say why"),
        ({"finding": "not_in_order", "remark": " \x00 "}, "Say why"),
    ],
)
def test_b21_what_is_missing_is_said_and_what_was_typed_stays(file, opening, wrong, said):
    vera = file.agency.signed_in(file.people["vera"])
    answer = vera.post(f"/emergencies/{opening}/review", data={"remark": "I asked"} | wrong)
    assert answer.status_code == 422 and said in answer.text
    assert "remark" in wrong or "I asked" in answer.text
    assert row().reviewed_at is None


def test_b21_what_was_found_stays_found(file, opening):
    vera = file.agency.signed_in(file.people["vera"])
    vera.post(f"/emergencies/{opening}/review", data=FOUND)
    late = {"finding": "not_in_order", "remark": "On second thoughts"}
    answer = vera.post(f"/emergencies/{opening}/review", data=late)
    assert answer.status_code == 409 and "already what was found" in answer.text
    assert row().finding == "in_order"


def test_in_spanish(file, opening):
    spanish = {"Accept-Language": "es"}
    vera = file.agency.signed_in(file.people["vera"])
    assert "Abiertos en una emergencia" in vera.get("/emergencies", headers=spanish).text
    omar = file.agency.signed_in(file.people["omar"])
    assert "Abrir un expediente" in omar.get("/emergency", headers=spanish).text
    page = omar.get(f"/emergency/{opening}", headers=spanish).text
    assert "Abierto en una emergencia, hasta las" in page
    refused = omar.post("/emergency", data=FORM | {"reason": ""}, headers=spanish).text
    assert "Diga en una frase" in refused
