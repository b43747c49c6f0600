"""K08: what a phone has shown is told in the audit log when it arrives, once, whatever was lost."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest

from tests.cast import Agency, edit
from webapp.audit.phone_reads import phone_read_of
from webapp.audit.verify import verify_kept
from webapp.clock import new_id, now, stamp
from webapp.errors import TOO_LARGE
from webapp.extensions import db
from webapp.models import Access, AuditEntry, Device
from webapp.sync.reads import LINES_MAX

MARKED = {"Doorstep-Sync": "1"}
Line = dict[str, Any]


class Phone:
    """A worker's phone that has come home with lines to tell."""

    def __init__(self, agency: Agency, worker: str, name: str = "Rosa's Android"):
        self.agency, self.browser = agency, agency.signed_in(worker)
        answer = self.browser.post("/sync/v1/devices", json={"name": name}, headers=MARKED)
        self.device = answer.json["device"]

    def tells(self, *lines: Any, **said: Any) -> Any:
        """The office's answer to what this phone has shown."""
        told = {"device": self.device, "sent_at": stamp(now()), "reads": list(lines)}
        return self.browser.post("/sync/v1/reads", json=told | said, headers=MARKED)


def shown(client: str, *, ago: timedelta = timedelta(hours=3), **said: Any) -> Line:
    """A client's case file, shown for a quarter of an hour some time ago."""
    began = now() - ago
    times = {"first": stamp(began), "last": stamp(began + timedelta(minutes=15))}
    return {"id": new_id(), "client": client, **times, "pages": 4} | said


def entries() -> list[AuditEntry]:
    """What the log tells of phones."""
    told = db.session.query(AuditEntry).filter_by(action="read_on_phone")
    return told.order_by(AuditEntry.number).all()


@pytest.fixture
def rosas(agency: Agency) -> Phone:
    """Rosa's phone."""
    return Phone(agency, agency.rosa)


def test_k08_reads_without_a_signal_are_told_with_the_phones_time_and_ours(agency, rosas):
    one, other = shown(agency.mrs_alvarez), shown(agency.mei_chen, ago=timedelta(days=2))
    answer = rosas.tells(one, other)
    assert answer.json == {"settled": [one["id"], other["id"]], "refused": []}
    first, second = entries()
    assert [(row.actor, row.subject, row.result) for row in (first, second)] == [
        (agency.rosa, agency.mrs_alvarez, "done"),
        (agency.rosa, agency.mei_chen, "done"),
    ]
    read = phone_read_of(second.detail)
    assert (read.device, read.first, read.last, read.pages, read.is_doubted) == (
        rosas.device,
        other["first"],
        other["last"],
        4,
        False,
    )
    assert second.at > read.last, "the log says beside it when it was told"
    assert verify_kept()[1] == []


def test_k08_offline_reads_uploaded_twice_are_told_once(agency, rosas):
    one, other = shown(agency.mrs_alvarez), shown(agency.mei_chen)
    rosas.tells(one)
    again = rosas.tells(one | {"pages": 9}, other, other)
    assert again.json["settled"] == [one["id"], other["id"]]
    assert [row.subject for row in entries()] == [agency.mrs_alvarez, agency.mei_chen]
    assert phone_read_of(entries()[0].detail).pages == 4, "what was told stays"


def test_k08_the_same_line_sent_at_once_by_two_requests_is_told_once(agency, rosas):
    one, other = shown(agency.mrs_alvarez), Phone(agency, agency.rosa)
    other.device = rosas.device
    db.session.remove()
    with ThreadPoolExecutor(2) as pool:
        answers = list(pool.map(lambda phone: phone.tells(one).status_code, [rosas, other]))
    assert answers == [200, 200] and len(entries()) == 1


def test_k08_who_was_reassigned_while_away_still_tells_what_she_read_before(agency, rosas):
    hers = db.session.query(Access).filter_by(case_file=agency.mei_chen, worker=agency.sam).one()
    ended = edit("membership", hers.membership, ended_at=stamp(now()))
    assert agency.write(agency.vera, agency.mei_chen, ended)["outcome"] == "accepted"
    sams = Phone(agency, agency.sam)
    assert sams.tells(shown(agency.mei_chen)).json["refused"] == []
    assert entries()[-1].result == "done"


def test_k08_a_client_she_was_never_with_is_refused_and_that_is_told(agency, rosas):
    foreign, own = shown(agency.mr_haddad), shown(agency.mrs_alvarez)
    answer = rosas.tells(foreign, shown(new_id()), own).json
    assert len(answer["settled"]) == 3 and len(answer["refused"]) == 2
    assert answer["refused"][0] == {
        "id": foreign["id"],
        "problem": "never_yours",
        "sentence": "This client was never yours to read about.",
    }
    assert [row.result for row in entries()] == ["refused", "refused", "done"]
    rosas.tells(foreign)
    assert len(entries()) == 3


def test_k08_a_clock_that_cannot_be_right_is_told_and_doubted(agency, rosas):
    """Refusing it would make a wrong clock a way to read unheard."""
    decade = timedelta(days=3652)
    lines = [
        shown(agency.mrs_alvarez, ago=decade),
        shown(agency.mrs_alvarez, ago=-decade),
        shown(agency.mrs_alvarez, first="1970-01-01T00:00:00.000Z"),
    ]
    assert len(rosas.tells(*lines).json["settled"]) == 3
    rosas.tells(shown(agency.mrs_alvarez), sent_at=stamp(now() + decade))
    reads = [phone_read_of(row.detail) for row in entries()]
    assert [read.is_doubted for read in reads] == [True] * 4
    page = agency.signed_in(agency.ada).get("/audit?kind=read_on_phone")
    assert page.status_code == 200 and page.text.count("which cannot be right") == 4
    assert f"on {lines[0]['first'][:10]} by the clock" in page.text


def test_k08_a_phone_speaks_for_itself_alone(agency, rosas):
    sams = Phone(agency, agency.sam)
    for device in (sams.device, new_id(), "web", "server", None, 7):
        answer = rosas.tells(shown(agency.mrs_alvarez), device=device)
        assert (answer.status_code, answer.json["error"]) == (403, "device_unknown"), device
    db.session.get_one(Device, sams.device).revoked_at = stamp(now())
    db.session.commit()
    at_a_desk = Phone(agency, agency.sam)
    for phone in (sams, at_a_desk):
        answer = phone.tells(shown(agency.mrs_alvarez), device=sams.device)
        assert answer.status_code in (401, 403), "whoever says it, that phone was signed out"
    assert entries() == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"id": "7"},
        {"client": "Mrs Alvarez"},
        {"first": "yesterday"},
        {"first": "2026-02-31T10:00:00.000Z"},
        {"last": "2020-01-01T10:00:00.000Z"},
        {"pages": 0},
        {"pages": True},
        {"pages": 10**9},
    ],
)
def test_k08_nonsense_is_refused_with_a_sentence_and_nothing_is_told(agency, rosas, wrong):
    answer = rosas.tells(shown(agency.mei_chen), shown(agency.mrs_alvarez) | wrong)
    assert (answer.status_code, answer.json["error"]) == (400, "malformed_reads")
    assert answer.json["sentence"].startswith("This does not say which case files")
    assert entries() == []


def test_k08_requests_of_another_shape_are_refused(agency, rosas):
    for said in ({"reads": {}}, {"reads": [7]}, {"sent_at": "noon"}, {"sent_at": None}):
        assert rosas.tells(**said).json["error"] == "malformed_reads", said
    many = [shown(agency.mrs_alvarez) for _ in range(LINES_MAX + 1)]
    answer = rosas.tells(*many)
    assert (answer.status_code, answer.json["error"]) == (TOO_LARGE.status, TOO_LARGE.name)
    bare = rosas.browser.post("/sync/v1/reads", json={"reads": []})
    assert bare.json["error"] == "marker_missing"
    assert agency.app.test_client().post("/sync/v1/reads", headers=MARKED).status_code == 401
    assert entries() == []


def test_k08_the_page_of_the_log_tells_it_in_words_in_both_languages(agency, rosas):
    rosas.tells(shown(agency.mrs_alvarez, pages=1))
    ada = agency.signed_in(agency.ada)
    page = ada.get("/audit?kind=read_on_phone").text
    assert "read on a phone" in page and "1 page, " in page and "Rosa&#39;s Android" in page
    assert entries()[0].detail not in page
    spanish = ada.get("/audit?kind=read_on_phone", headers={"Accept-Language": "es"}).text
    assert "leyó en un teléfono" in spanish and "1 página, " in spanish
