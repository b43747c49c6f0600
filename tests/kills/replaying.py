"""Plays a recorded release's phones to today's server: the same requests, word for word.

What is the server's own and opaque to a phone (its device id, the tag of a cursor) is put in as
today's server gave it; nothing else is touched.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from flask.testing import FlaskClient

from tests.cast import Agency

HEADERS = {"Doorstep-Sync": "1"}
Json = dict[str, Any]


class OldPhones:
    """All phones of a recording, in the order in which they spoke."""

    def __init__(self, agency: Agency, recording: Path):
        self.agency = agency
        self.told: Json = json.loads(recording.read_text("utf-8"))
        self.browsers: dict[str, FlaskClient] = {}
        self.devices: dict[str, str] = {}
        self.cursors: dict[str, Json] = {}

    def speak(self) -> list[tuple[Json, Json]]:
        """(recorded exchange, today's answer), one after the other."""
        return [(said, self._ask(said)) for said in self.told["exchanges"]]

    def _ask(self, said: Json) -> Json:
        request = dict(said["request"])
        if "cursors" in request:
            request["device"] = self.devices[request["device"]]
            request["cursors"] = {
                file: self._cursor(said["phone"], file, cursor)
                for file, cursor in request["cursors"].items()
            }
        browser = self._browser(said["worker"])
        answer = browser.post(said["path"], json=request, headers=HEADERS)
        assert answer.status_code == 200, f"{said['phone']}: {answer.get_data(as_text=True)}"
        self._learn(said, answer.json)
        return answer.json

    def _browser(self, worker: str) -> FlaskClient:
        if worker not in self.browsers:
            self.browsers[worker] = self.agency.signed_in(getattr(self.agency, worker))
        return self.browsers[worker]

    def _cursor(self, phone: str, file: str, cursor: list[Any]) -> list[Any]:
        return self.cursors[phone].get(f"{file} {cursor}", cursor)

    def _learn(self, said: Json, today: Json) -> None:
        if "device" in today:
            self.devices[said["answer"]["device"]] = today["device"]
        known = self.cursors.setdefault(said["phone"], {})
        for file, part in said["answer"].get("case_files", {}).items():
            if file in today["case_files"]:
                known[f"{file} {part['cursor']}"] = today["case_files"][file]["cursor"]
