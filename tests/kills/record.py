"""Records the exchanges of this release's real phone: `python -m tests.kills.record`.

To be run once for every schema number, before its release; what was released is never recorded
again. The phone is the JavaScript replica in node, the server the application over a new SQLite
file, the story `story.py`.
"""

from __future__ import annotations

import dataclasses
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.cast import Agency, Browser, build_cast
from tests.kills.story import Story
from tests.service_worker.bridge import Call, Phones
from tests.service_worker.road import ROUNDS_MAX, Road
from webapp import create_app, migrations
from webapp.config import Config
from webapp.schemas import PROTOCOL_VERSION, SCHEMA_VERSION

RECORDED = Path(__file__).with_name("recorded")
Json = dict[str, Any]


class Recorder:
    """Phones by name, each over its own storage; every request and answer is kept."""

    def __init__(self, agency: Agency, phones: Phones):
        self.agency = agency
        self.phones = phones
        self.exchanges: list[Json] = []
        self.tabs: set[str] = set()
        self.answers_to_lose = 0

    def save(self, tab: str, case_file: str, *writes: Json, **said: Any) -> str:
        """One change on a phone."""
        change = {"case_file": case_file, "writes": list(writes)} | said
        return self.phones.command("save", tab=tab, change=change)["id"]

    def exchange(self, *tabs: str, lose_answers: int = 0) -> None:
        """Each phone talks until it has nothing more to say."""
        self.answers_to_lose = lose_answers
        for tab in tabs:
            self._open(tab)
            for _ in range(ROUNDS_MAX):
                told = self.phones.command("exchange", tab=tab)
                if told["status"] != "no_answer" and not told["more"]:
                    break

    def _open(self, tab: str) -> None:
        if tab in self.tabs:
            return
        self.tabs.add(tab)
        name = tab if tab in ("sam", "vera", "ada") else "rosa"
        worker = getattr(self.agency, name)
        road = Road(self.agency.signed_in(worker))
        self.phones.open(
            tab,
            lambda call: self._carry(tab, name, road, call),
            storage=tab,
            worker=worker,
            seed=len(self.tabs),
        )

    def _carry(self, tab: str, name: str, road: Road, call: Call) -> Any:
        told = road.through(call)
        self.exchanges.append(
            {
                "phone": tab,
                "worker": name,
                "path": call["path"],
                "request": call["body"],
                "answer": told["body"],
            }
        )
        if self.answers_to_lose and call["path"].endswith("/exchange"):
            self.answers_to_lose -= 1
            return None
        return told


def recording() -> Json:
    """The whole story as this release's phones tell it."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/recorded.sqlite"
        app = create_app(Config(database_url=url, folder=Path(folder), secret_key="recorded"))
        app.test_client_class = Browser
        migrations.upgrade(app)
        with app.app_context():
            agency = Agency(app, build_cast())
            phones = Phones()
            recorder = Recorder(agency, phones)
            Story(agency.cast, recorder.save, recorder.exchange).tell()
            phones.close()
    return {
        "protocol": PROTOCOL_VERSION,
        "schema": SCHEMA_VERSION,
        "cast": dataclasses.asdict(agency.cast),
        "exchanges": recorder.exchanges,
    }


def path_of(schema: int) -> Path:
    """Where the recording of one schema number is."""
    return RECORDED / f"schema_{schema}.json"


def keep(told: Json, path: Path) -> None:
    """Write a recording, one exchange a line. Raises FileExistsError for one released before."""
    lines = ",\n".join(json.dumps(one, sort_keys=True) for one in told["exchanges"])
    head = json.dumps({name: told[name] for name in ("protocol", "schema", "cast")})
    with path.open("x") as file:
        file.write(f'{head[:-1]}, "exchanges": [\n{lines}\n]}}\n')


if __name__ == "__main__":
    target = path_of(SCHEMA_VERSION)
    if target.exists():
        sys.exit(f"{target.name} is recorded: raise SCHEMA_VERSION first (docs/kills.md).")
    keep(recording(), target)
