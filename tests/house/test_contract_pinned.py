"""The wire does not change by accident: the contract's fingerprint is pinned.

When this fails on purpose: raise `SCHEMA_VERSION` (or `PROTOCOL_VERSION`) in webapp/schemas, append
a line to contract_history.json with the fingerprint that the failure prints and the reason, and
give A5 its upcast.
"""

from __future__ import annotations

import json
from pathlib import Path

from webapp.schemas.contract import contract
from webapp.schemas.fingerprint import fingerprint

HISTORY = Path(__file__).with_name("contract_history.json")


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
