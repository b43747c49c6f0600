"""The gate itself: one world, two servers, one phone whose own server is unplugged.

The phone's office is killed once the phone holds everything. A second office over the same database
stays up and answers for Flask, so that both sides speak of the same records at the same minute.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Playwright

from tests.browser.kit.cast import Cast
from tests.browser.kit.ledger import Ledger, Visitor
from tests.browser.kit.office import Office, office_with_copy_of
from tests.browser.kit.people import speaks, worker_named
from tests.browser.kit.person import PASS_PHRASES
from tests.browser.kit.worker import Worker
from tests.forms.kitchen import CHOICES, SURVEY
from tests.forms.workbooks import workbook
from tests.parity import hostile
from tests.parity.answers import Answer, Question, difference, of_flask, of_phone
from webapp.schemas.contract import contract

TRIES = 3


@dataclass
class Gate:
    """Both sides of Doorstep over the same records."""

    desk: Visitor
    phone: Worker
    records: list[dict[str, Any]]
    foreign: str
    compared: int = 0

    def differences(self, questions: list[Question]) -> list[str]:
        """What the two sides answer differently, each told so that its cause can be found."""
        assert questions, "a comparison of nothing proves nothing"
        pairs = self.answers(questions)
        self.compared += len(pairs)
        found = [
            difference(question, flask, phone)
            for question, (flask, phone) in zip(questions, pairs, strict=True)
        ]
        return [one for one in found if one]

    def answers(self, questions: list[Question]) -> list[tuple[Answer, Answer]]:
        """Both answers to each question, given within the same minute."""
        pairs: list[tuple[Answer, Answer]] = []
        for start in range(0, len(questions), 10):
            pairs += self._in_one_minute(questions[start : start + 10])
        return pairs

    def flask(self, path: str) -> Answer:
        """What Flask alone says, to read a form from."""
        return of_flask(self.desk, Question(path))

    def _in_one_minute(self, piece: list[Question]) -> list[tuple[Answer, Answer]]:
        for _ in range(TRIES):
            minute = int(time.time() // 60)
            phone = of_phone(self.phone.page, piece)
            pairs = list(zip([of_flask(self.desk, one) for one in piece], phone, strict=True))
            writes = any(one.body is not None for one in piece)
            if writes or int(time.time() // 60) == minute:
                return pairs
        raise AssertionError("ten pages take more than a minute")


@contextmanager
def opened(playwright: Playwright, world: Path, folder: Path, language: str) -> Iterator[Gate]:
    """A gate over a copy of this world with the hostile clients, in this language."""
    office = office_with_copy_of(world, folder / "office").plug_in()
    desk = Office(office.folder).plug_in()
    cast = Cast(playwright, office.port, folder)
    try:
        publish(office, folder)
        visitor = Visitor(desk.address).sign_in("rosa", PASS_PHRASES["rosa"])
        ledger = Ledger(visitor)
        me = worker_named(ledger, "Rosa")
        hostile.move_in(ledger, contract(), me["id"])
        speaks(ledger, me["id"], language)
        rosa = cast.worker("rosa")
        rosa.signs_in()
        office.unplug()
        yield Gate(visitor, rosa, ledger.records(), _foreign_client(desk.address, ledger))
    finally:
        cast.go_home()
        office.unplug()
        desk.unplug()
        print(desk.log()[-3000:])  # noqa: T201 - pytest shows it under a test that failed


def publish(office: Office, folder: Path) -> None:
    """The form of the kitchen table, for every client."""
    workbook_file = folder / "kitchen.xlsx"
    workbook_file.write_bytes(workbook(SURVEY, choices=CHOICES))
    office.command("forms", "publish", str(workbook_file), "--from", "2026-01-01")


def _foreign_client(address: str, ours: Ledger) -> str:
    """A client of Omar's, whom Rosa must never see."""
    visible = {one["id"] for one in ours.records("client")}
    omar = Ledger(Visitor(address).sign_in("omar", PASS_PHRASES["omar"]))
    return str(next(one["id"] for one in omar.records("client") if one["id"] not in visible))
