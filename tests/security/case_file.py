"""Mrs Alvarez's case file with one record of every type, and whoever stands in the matrix."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from werkzeug.security import generate_password_hash

from tests.cast import CHEAP_HASH, PASS_PHRASE, Agency, create
from tests.forms.workbooks import questions
from webapp.clock import new_id
from webapp.extensions import db
from webapp.forms.publishing import Release, publish
from webapp.forms.reading import read_workbook
from webapp.models import Account, FeedRecord
from webapp.schemas.contract import contract
from webapp.sync.names import AGENCY, SERVER
from webapp.sync.write import write

PEOPLE = ("rosa", "sam", "vera", "omar", "ada", "lena")
MARKS = ("Alvarez", "Elena", "a mark of the matrix")
DAY, MOMENT, EARLIER = "2026-11-24", "2026-11-24T17:00:00.000Z", "2026-01-05T17:00:00.000Z"
VALUES = {"text": MARKS[2], "long_text": MARKS[2], "date": DAY, "datetime": MOMENT, "integer": 1}


class CaseFile:
    """One record of each type, their ids by type, and the people by name."""

    def __init__(self, agency: Agency):
        self.agency = agency
        self.client = agency.mrs_alvarez
        self.ids: dict[str, str] = {"client": self.client, "goal": agency.goal}
        self.people = {name: getattr(agency, name) for name in PEOPLE if name != "lena"}
        self.people["lena"] = self._hire_lena()
        self._publish_a_form()
        for kind, line in contract()["types"].items():
            if line["case_file"] == "client" and kind not in self.ids:
                self._furnish(kind)

    def _publish_a_form(self) -> None:
        """A published form, whose workbook waits to be looked at again."""
        content = questions(["text", "rugs", "Loose rugs"])
        release = Release(date.fromisoformat(DAY))
        version = publish(content, read_workbook(content), release, file_name="safety.xlsx")
        workbook = (version.workbook or "").removeprefix("sha256:")
        self.ids |= {"version": version.id, "upload": workbook}

    def minimal(self, kind: str, author: str) -> dict[str, Any]:
        """The write that makes a record of a type with nothing but what it must have."""
        lines = contract()["types"][kind]["fields"].items()
        asked = {name: line for name, line in lines if line["required"]}
        values = {name: self._value(name, line, author) for name, line in asked.items()}
        more = {"role": "covering"} if kind == "membership" else {}
        more |= {"starts_on": "2026-01-05"} if kind == "membership" else {}
        return create(kind, **values | more)

    def _value(self, name: str, line: dict[str, Any], author: str) -> Any:
        if name == "subject_type":
            return "progress_note"
        if line["kind"] == "choice":
            return line["choices"][0][0]
        if line["kind"] == "reference":
            named = {"progress_note": self.ids.get("progress_note"), "worker": self.people["rosa"]}
            named |= {"form_version": self.ids["version"]}
            return (named | {"subject": named["progress_note"]}).get(name, author)
        return "client_said" if name == "field" else VALUES[line["kind"]]

    def _furnish(self, kind: str) -> None:
        author = {"review": "vera", "membership": "vera"}.get(kind, "rosa")
        made = self.minimal(kind, self.people[author])
        if kind == "signature":
            made["fields"]["progress_note"]["value"] = self._signed_note()
        by = SERVER if kind == "due_item" else self.people[author]
        receipt = self.agency.write(by, self.client, made)
        assert receipt["outcome"] == "accepted", (kind, receipt)
        self.ids[kind] = made["id"]

    def _signed_note(self) -> str:
        """Another note of Rosa's: the first one stays open."""
        signed = self.minimal("progress_note", self.people["rosa"])
        self.agency.write(self.people["rosa"], self.client, signed)
        return signed["id"]

    def _hire_lena(self) -> str:
        """She covered Mrs Alvarez until the autumn."""
        lena = new_id()
        fields = {"name": "Lena", "given_name": "Lena", "role": "worker", "active": True}
        write({"case_file": AGENCY, "writes": [create("worker", lena, **fields)]}, worker_id=SERVER)
        ended = {"worker": lena, "role": "covering", "starts_on": "2026-01-05"}
        member = create("membership", **ended | {"ended_at": EARLIER})
        receipt = write({"case_file": self.client, "writes": [member]}, worker_id=SERVER)
        assert receipt["outcome"] == "accepted", receipt
        hashed = generate_password_hash(PASS_PHRASE, method=CHEAP_HASH)
        account = Account(id=new_id(), name="lena", password_hash=hashed, worker_id=lena)
        account.role = "worker"
        db.session.add(account)
        db.session.commit()
        return lena


def everything_written() -> list[tuple[str, str]]:
    """Every record as it travels."""
    db.session.rollback()
    rows = db.session.query(FeedRecord).order_by(FeedRecord.id)
    return [(row.id, json.dumps(json.loads(row.wire), sort_keys=True)) for row in rows]
