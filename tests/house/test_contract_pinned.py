"""The wire does not change by accident: the contract's fingerprint is pinned.

When this fails on purpose: raise `SCHEMA_VERSION` (or `PROTOCOL_VERSION`) in webapp/schemas, append
a line to contract_history.json with the fingerprint that the failure prints and the reason, and
give A5 its upcast.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from webapp.schemas.contract import contract

HISTORY = Path(__file__).with_name("contract_history.json")
WORDS = {"label", "hint"}


def without_words(value: object) -> object:
    """The contract without what people read: a better label is not another wire."""
    if isinstance(value, dict):
        return {key: without_words(part) for key, part in value.items() if key not in WORDS}
    if isinstance(value, list) and len(value) == 2 and all(isinstance(part, str) for part in value):
        return value[0]
    return [without_words(part) for part in value] if isinstance(value, list) else value


def fingerprint(value: object) -> str:
    """SHA-256 over the canonical JSON of what travels."""
    text = json.dumps(
        without_words(value), sort_keys=True, separators=(",", ":"), ensure_ascii=False
    )
    return hashlib.sha256(text.encode()).hexdigest()


def test_the_contract_is_the_last_one_of_the_history():
    last = json.loads(HISTORY.read_text("utf-8"))[-1]
    now = contract()
    assert (now["protocol"], now["schema"], fingerprint(now)) == (
        last["protocol"],
        last["schema"],
        last["sha256"],
    )


def test_every_version_has_a_higher_number_and_a_reason():
    lines = json.loads(HISTORY.read_text("utf-8"))
    numbers = [(line["protocol"], line["schema"]) for line in lines]
    assert numbers == sorted(set(numbers))
    assert all(line["because"].endswith(".") for line in lines)


def test_the_fingerprint_sees_a_new_limit_and_overlooks_a_new_label():
    before = {
        "types": {
            "goal": {"label": "Goal", "fields": {"name": {"max": 1, "choices": [["a", "A"]]}}}
        }
    }
    renamed = {
        "types": {"goal": {"label": "Aim", "fields": {"name": {"max": 1, "choices": [["a", "B"]]}}}}
    }
    widened = {
        "types": {
            "goal": {"label": "Goal", "fields": {"name": {"max": 2, "choices": [["a", "A"]]}}}
        }
    }
    assert fingerprint(before) == fingerprint(renamed) != fingerprint(widened)
