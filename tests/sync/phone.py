"""The reference device in the hand of a test: a good road to one server, one exchange at a time."""

from __future__ import annotations

from flask.testing import FlaskClient

from tests.sync.device import Answer, Flight, Json
from tests.sync.reference import ReferencePhone

MARKED = {"Doorstep-Sync": "1"}
CHANGES_MAX = 50
BYTES_MAX = 400_000


class Phone(ReferencePhone):
    """One device of one worker who is signed in with this client."""

    def __init__(self, client: FlaskClient, worker: str):
        super().__init__(worker, lambda _worker, path, body: self.ask(path, body))
        self.client = client

    @property
    def device(self) -> str:
        """Its id, once it is enrolled."""
        return self.shelf.store.device

    def ask(self, path: str, body: Json) -> Answer:
        """The server's answer, which is one."""
        answer = self.client.post(path, json=body, headers=MARKED)
        assert answer.status_code == 200, answer.json
        return {"kind": "answer", "body": answer.json}

    def request(self, changes_max: int = CHANGES_MAX, max_bytes: int = BYTES_MAX) -> Flight:
        """What the phone would send now; a phone that is not enrolled does that first."""
        flight = self.begin(changes_max, max_bytes)
        assert flight is not None, "nobody let this phone enrol"
        return flight

    def exchange(self) -> Json:
        """One round trip."""
        flight = self.request()
        answer = self.ask(flight.path, flight.body)
        self.end(flight, answer)
        return answer["body"]
