"""A script device: the reference phone over real HTTP, with its diary, able to lose its memory."""

from __future__ import annotations

import http.client
import json
import urllib.parse
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from tests.browser.kit.ledger import MARKER, Visitor
from tests.cast import PASS_PHRASE, create, edit
from tests.kills.diary import ACKNOWLEDGED, Diary
from tests.sync.applying import Entry, Store
from tests.sync.device import Json
from tests.sync.phone import MARKED, Phone
from tests.sync.reference import Shelf

ASK_FIELDS = ("measure", "latest_value")
#: Anything a broken line or a dead server does to a request.
BROKEN = (OSError, http.client.HTTPException, EOFError)


class NoAnswer(Exception):  # noqa: N818 - it is what happened, not an accident
    """Silence, a stranger's page, or half an answer."""


class Busy(NoAnswer):
    """503 or 429: come again after so many seconds."""

    def __init__(self, after: str | None):
        super().__init__(f"come again after {after} s")
        self.after = after


@dataclass
class Told:
    """An answer, as the reference phone reads one."""

    status_code: int
    json: Json


class HttpClient:
    """Speaks to a server over real HTTP, through whatever lies between."""

    def __init__(self, address: str, name: str):
        self.visitor = Visitor(address)
        self.visitor.sign_in(name, PASS_PHRASE)
        self.statuses: list[int] = []

    def post(self, path: str, *, json: Any, headers: Any = None) -> Told:
        """One request. Raises NoAnswer where the marker is missing, Busy for 503."""
        assert headers == MARKED
        try:
            status, said, content = self.visitor.ask(path, _text(json), MARKER)
        except BROKEN as error:
            raise NoAnswer(repr(error)) from error
        self.statuses.append(status)
        if said.get("doorstep-sync") != "1":
            raise NoAnswer(f"{status} without the marker")
        if status in (429, 503):
            raise Busy(said.get("retry-after"))
        return Told(status, _read(content))

    @staticmethod
    def form(fields: dict[str, str]) -> bytes:
        """A form's body, as a page without JavaScript sends it."""
        return urllib.parse.urlencode(fields).encode()


class ScriptDevice(Phone):
    """A phone whose day is drawn from a seed."""

    client: HttpClient  # type: ignore[assignment]

    def __init__(self, client: HttpClient, worker: str, diary: Path, seed: int):
        super().__init__(client, worker)  # type: ignore[arg-type]
        self.request()
        self.diary = Diary(diary, worker, self.device)
        self.random = Random(seed)
        self.count = 0

    def save(self, case_file: str, writes: list[Json], *, schema: int = 1) -> Json:
        """D1, and into the diary."""
        change = super().save(case_file, writes, schema=schema)
        self.diary.saved(change)
        return change

    def asks(self) -> Json:
        """One exchange. Raises NoAnswer when there was none."""
        flight = self.request()
        self.diary.sent(flight.body["changes"])
        answer = self.ask(flight.path, flight.body)
        told = answer["body"]
        assert told["replay"] is False, "the server has lost a change that it had acknowledged"
        self.end(flight, answer)
        self.diary.acknowledged(told["receipts"])
        return told

    def tries(self) -> bool:
        """One exchange; whether there was an answer."""
        try:
            self.asks()
        except NoAnswer:
            return False
        return True

    def writes_something(self, case_files: list[str]) -> Json:
        """A goal, or an edit of one that is known, in some case file."""
        self.count += 1
        word = f"{self.worker[-4:]} {self.count}"
        known = list(self.known("goal").items())
        if not known or self.random.random() < 0.5:
            aim = create("goal", statement=f"Goal {word}.", status="active", measure=word)
            return self.save(self.random.choice(case_files), [aim])
        record, case_file = self.random.choice(known)
        name = self.random.choice(ASK_FIELDS)
        _, base = self.shown(record, name, None)
        return self.save(case_file, [edit("goal", record, base, **{name: word})])

    def dies_and_wakes(self) -> None:
        """The battery is empty: all it knows afterwards is what its diary says."""
        told = {line["receipt"]["id"] for line in self.diary.lines(ACKNOWLEDGED)}
        saved = self.diary.changes()
        waiting = [Entry(change) for id_, change in saved.items() if id_ not in told]
        store = Store(device=self.device, outbox=waiting, saved=len(saved))
        self.shelf = Shelf(store)


def _text(value: Any) -> bytes:
    return json.dumps(value).encode()


def _read(content: bytes) -> Json:
    try:
        return json.loads(content)
    except ValueError as error:
        raise NoAnswer("half an answer") from error
