"""Finds people and records of the demo world by what they are, never by a position."""

from __future__ import annotations

from typing import Any

from tests.browser.kit.ledger import Ledger
from webapp.clock import new_id


def a_client_of(ledger: Ledger, family_name: str = "Alvarez") -> str:
    """The id of the client of that family name on this worker's caseload."""
    return str(client_named(ledger, family_name)["id"])


def client_named(ledger: Ledger, family_name: str) -> dict[str, Any]:
    """The client record of that family name."""
    clients = ledger.records("client")
    return next(one for one in clients if one["fields"].get("family_name") == family_name)


def value_of(ledger: Ledger, record: str, field: str) -> Any:
    """What the server holds in one field now."""
    return one_record(ledger, record)["fields"].get(field)


def one_record(ledger: Ledger, record: str) -> dict[str, Any]:
    """The record of that id."""
    return next(one for one in ledger.records() if one["id"] == record)


def worker_named(ledger: Ledger, given_name: str) -> dict[str, Any]:
    """The worker record of that given name."""
    workers = ledger.records("worker")
    return next(one for one in workers if one["fields"]["given_name"] == given_name)


def speaks(ledger: Ledger, worker: str, language: str) -> None:
    """Set the language this worker reads, on the worker's own desk."""
    known = next(iter(ledger.records("preference")), None)
    if known is None:
        fields = {"language": {"value": language}}
        write = {"type": "preference", "id": new_id(), "create": True, "fields": fields}
        ledger.writes(worker, worker, [write])
        return
    alters(ledger, worker, known, {"language": language})


def alters(ledger: Ledger, author: str, record: dict[str, Any], values: dict[str, Any]) -> None:
    """Write other values over what a record says now."""
    tokens = record.get("tokens", {})
    fields = {
        name: {"value": value, "base": [tokens.get(name, record["id"])]}
        for name, value in values.items()
    }
    write = {"type": record["type"], "id": record["id"], "fields": fields}
    ledger.writes(author, record["case_file"], [write])
