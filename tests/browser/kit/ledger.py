"""The server's truth, read from outside: an ordinary device of a signed-in worker that only pulls.

It speaks the sync protocol and nothing else, so that a story's last word never depends on a page.
"""

from __future__ import annotations

import json
import urllib.error
import urllib.parse
import urllib.request
from http.cookiejar import CookieJar
from typing import Any

from webapp.clock import new_id

MARKER = {"Doorstep-Sync": "1", "Content-Type": "application/json"}
ROUNDS_MAX = 400


class NoRedirect(urllib.request.HTTPRedirectHandler):
    """Redirects are answers to be looked at, not to be followed."""

    def redirect_request(self, *_args: Any, **_kwargs: Any) -> None:
        """Follow nothing."""
        return


class Visitor:
    """Plain HTTP with a cookie: a browser without JavaScript, or a script."""

    def __init__(self, address: str) -> None:
        self.address = address
        self._opener = urllib.request.build_opener(
            urllib.request.HTTPCookieProcessor(CookieJar()), NoRedirect()
        )

    def ask(
        self, path: str, body: bytes | None = None, headers: dict[str, str] | None = None
    ) -> tuple[int, dict[str, str], bytes]:
        """One request: status, headers in lower case, body."""
        said = {"Origin": self.address} | (headers or {})
        request = urllib.request.Request(self.address + path, data=body, headers=said)
        try:
            answer = self._opener.open(request, timeout=60)
        except urllib.error.HTTPError as error:
            answer = error
        with answer:
            return answer.status, {k.lower(): v for k, v in answer.headers.items()}, answer.read()

    def sign_in(self, name: str, password: str) -> Visitor:
        """Open a session."""
        form = urllib.parse.urlencode({"name": name, "password": password}).encode()
        status, _, page = self.ask("/login", form)
        assert status == 303, f"signing in as {name}: {status}\n{page[:600]!r}"
        return self


class Ledger:
    """Every record one worker may see, and the receipts of changes."""

    def __init__(self, visitor: Visitor, name: str = "ledger of the test") -> None:
        self.visitor = visitor
        self.device = self._post("/sync/v1/devices", {"name": name})["device"]

    def records(self, *types: str) -> list[dict[str, Any]]:
        """All records of these types (of every type when none is named), pulled from nothing."""
        kept: dict[str, dict[str, Any]] = {}
        cursors: dict[str, Any] = {}
        for _ in range(ROUNDS_MAX):
            answer = self.exchange([], cursors)
            for case_file, part in answer["case_files"].items():
                cursors[case_file] = part["cursor"]
                kept.update(
                    {
                        line["id"]: line | {"case_file": case_file}
                        for line in part.get("records", [])
                    }
                )
            if not answer["more"]:
                return [line for line in kept.values() if not types or line["type"] in types]
        raise AssertionError("the feed never ended")

    def of(self, client: str, *types: str) -> list[dict[str, Any]]:
        """The records of one client's case file."""
        return [line for line in self.records(*types) if line["case_file"] == client]

    def exchange(self, changes: list[Any], cursors: dict[str, Any]) -> dict[str, Any]:
        """One exchange, exactly as the protocol has it."""
        question = {
            **{
                "protocol": 1,
                "schema": 1,
                "device": self.device,
                "sent_at": "2026-01-01T00:00:00.000Z",
            },
            **{
                "witness": [],
                "changes": changes,
                "ask": [],
                "cursors": cursors,
                "max_bytes": 900_000,
            },
        }
        return self._post("/sync/v1/exchange", question)

    def writes(self, author: str, case_file: str, writes: list[dict[str, Any]]) -> dict[str, Any]:
        """Send one change and return its receipt, which says that it was applied."""
        change = {
            "id": new_id(),
            "n": 1,
            "schema": 1,
            "author": author,
            "case_file": case_file,
            "occurred_at": "2026-11-20T16:30:00.000Z",
            "writes": writes,
        }
        receipt = self.exchange([change], {})["receipts"][0]
        assert receipt["outcome"] in ("accepted", "merged", "conflict"), receipt
        return receipt

    def _post(self, path: str, question: Any) -> dict[str, Any]:
        body = json.dumps(question, ensure_ascii=False).encode()
        status, headers, text = self.visitor.ask(path, body, MARKER)
        assert status == 200, f"{path}: {status} {text[:600]!r}"
        assert headers.get("doorstep-sync") == "1", f"{path} answered without the marker"
        return json.loads(text)
