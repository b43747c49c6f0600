"""The cast: who works at the agency of the tests, and whom they serve.

Rosa carries Mrs Alvarez, the two Chens and Mr Brooks, who is discharged. Sam is on her team and
covers for her. Vera is their supervisor. Omar is of another team and must never see theirs; he
carries Mr Haddad. Ada is the administrator. All of it is written through the one write door.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from flask import Flask, g, has_app_context
from flask.testing import FlaskClient
from werkzeug.datastructures import Headers
from werkzeug.security import generate_password_hash

from webapp.accounts.sessions import open_for
from webapp.clock import new_id
from webapp.extensions import db
from webapp.models import Account
from webapp.sync.names import AGENCY, SERVER
from webapp.sync.receipts import Receipt
from webapp.sync.write import write

PASS_PHRASE = "a door with a green handle"
#: A browser sends one of these; a test that sets one itself is somebody else.
ORIGIN_HEADERS = {"sec-fetch-site", "origin"}
CHEAP_HASH = "pbkdf2:sha256:1000"
Write = dict[str, Any]


@dataclass(frozen=True)
class Cast:
    """The ids of everybody; a client's is its case file's too."""

    rosa: str
    sam: str
    vera: str
    omar: str
    ada: str
    mrs_alvarez: str
    mei_chen: str
    wei_chen: str
    mr_brooks: str
    mr_haddad: str
    #: Mrs Alvarez's goal, which two people like to edit.
    goal: str


class Browser(FlaskClient):
    """A test client that forgets, before each request, who made the one before.

    flask-login remembers the account in the application context, and a test keeps one open. Like a
    browser it says where a request comes from: from our own pages, unless a test says otherwise.
    """

    def open(self, *args: Any, **kwargs: Any) -> Any:
        """Send one request."""
        if has_app_context():
            g.pop("_login_user", None)
        headers = Headers(kwargs.pop("headers", None))
        if not ORIGIN_HEADERS & {name.lower() for name, _ in headers}:
            headers["Sec-Fetch-Site"] = "same-origin"
        return super().open(*args, headers=headers, **{"buffered": True} | kwargs)


class Agency:
    """The running agency: its application, its people, and the verbs of a test."""

    def __init__(self, app: Flask, cast: Cast):
        self.app = app
        self.cast = cast

    def __getattr__(self, name: str) -> str:
        """The id of somebody of the cast."""
        return getattr(self.cast, name)

    def write(self, worker_id: str, case_file: str, *writes: Write, **said: Any) -> Receipt:
        """One change of a worker through the web's door."""
        change = {"case_file": case_file, "writes": list(writes)} | said
        return write(change, worker_id=worker_id)

    def signed_in(self, worker_id: str) -> FlaskClient:
        """A browser in which this worker has a session."""
        client = self.app.test_client()
        account = db.session.query(Account).filter_by(worker_id=worker_id).one()
        token = open_for(account)
        with client.session_transaction() as session:
            session["_user_id"] = token
        return client


def create(type_name: str, record_id: str | None = None, **values: Any) -> Write:
    """The write that makes a record."""
    fields = {name: {"value": value} for name, value in values.items()}
    return {"type": type_name, "id": record_id or new_id(), "create": True, "fields": fields}


def edit(type_name: str, record_id: str, base: list[str] | None = None, **values: Any) -> Write:
    """The write that edits a record, by somebody who saw these heads (by default its create)."""
    seen = {} if base is None else {"base": base}
    fields = {name: {"value": value} | seen for name, value in values.items()}
    return {"type": type_name, "id": record_id, "fields": fields}


def build_cast(cast: Cast | None = None) -> Cast:
    """Write the agency into an empty database; its people have new ids, or these."""
    cast = cast or Cast(**{name: new_id() for name in Cast.__annotations__})
    _hire(cast)
    for client, given, family, status in (
        (cast.mrs_alvarez, "Elena", "Alvarez", "active"),
        (cast.mei_chen, "Mei", "Chen", "active"),
        (cast.wei_chen, "Wei", "Chen", "active"),
        (cast.mr_brooks, "Henry", "Brooks", "closed"),
    ):
        members = {cast.rosa: "primary", cast.sam: "covering", cast.vera: "supervisor"}
        _admit(client, members, given_name=given, family_name=family, status=status)
    _admit(cast.mr_haddad, {cast.omar: "primary"}, given_name="Karim", family_name="Haddad")
    goal = create("goal", cast.goal, statement="I want to walk again.", status="active")
    _written(cast.rosa, cast.mrs_alvarez, goal)
    return cast


def _hire(cast: Cast) -> None:
    north, south = new_id(), new_id()
    staff = (
        (cast.rosa, "Rosa", "worker", north),
        (cast.sam, "Sam", "worker", north),
        (cast.vera, "Vera", "supervisor", north),
        (cast.omar, "Omar", "worker", south),
        (cast.ada, "Ada", "admin", None),
    )
    teams = (create("team", north, name="North"), create("team", south, name="South"))
    workers = (
        create("worker", worker, name=name, given_name=name, role=role, team=team, active=True)
        for worker, name, role, team in staff
    )
    _written(SERVER, AGENCY, *teams, *workers)
    for worker, name, role, _ in staff:
        hashed = generate_password_hash(PASS_PHRASE, method=CHEAP_HASH)
        account = Account(id=new_id(), name=name.lower(), password_hash=hashed, worker_id=worker)
        account.role = role
        db.session.add(account)
    db.session.commit()


def _admit(client: str, members: dict[str, str], **fields: Any) -> None:
    memberships = [create("membership", worker=who, role=role) for who, role in members.items()]
    _written(SERVER, client, create("client", client, **fields), *memberships)


def _written(worker_id: str, case_file: str, *writes: Write) -> None:
    receipt = write({"case_file": case_file, "writes": list(writes)}, worker_id=worker_id)
    assert receipt["outcome"] == "accepted", receipt
