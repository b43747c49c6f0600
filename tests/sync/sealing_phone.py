"""A phone that seals, in Python: what the rule tests of the sealed outbox are written with.

It does with `cryptography` what service_worker/vault/ does with WebCrypto; that both mean the same
is held by tests/sync/test_sealed_twin.py.
"""

from __future__ import annotations

import json
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from flask.testing import FlaskClient

from tests.cast import Agency
from webapp import crypto, office_keys
from webapp.sync.sealed import binding_of

Json = dict[str, Any]
MARKER = {"Doorstep-Sync": "1"}


def signed(key: Ed25519PrivateKey, purpose: str, content: bytes) -> bytes:
    """A phone's signature for one purpose."""
    return key.sign(f"doorstep {purpose} 1\n".encode() + content)


def public(key: Ed25519PrivateKey) -> str:
    """The half that the office is told."""
    return crypto.packed(key.public_key().public_bytes_raw())


class SealingPhone:
    """One worker's phone: enrolled and with its keys given while its worker was signed in."""

    def __init__(self, agency: Agency, worker: str, name: str = "Android"):
        self.agency, self.worker = agency, worker
        self.key, self.writing_key = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
        self.browser = agency.signed_in(worker)
        answer = self.post(self.browser, "/sync/v1/devices", {"name": name})
        self.device = answer.json["device"]
        keys = {"key": public(self.key), "writing_key": public(self.writing_key)}
        given = {"device": self.device} | keys
        self.office = self.post(self.browser, "/sync/v1/devices/keys", given).json["office"]

    def sealed(self, change: Json, **said: Any) -> Json:
        """One change, signed by its author and sealed to the office's present key."""
        binding = binding_of(self.worker, self.device, change["id"], 1)
        text = json.dumps(change).encode()
        content = signed(self.writing_key, "change", binding.encode() + text) + text
        key = office_keys.key_named(self.office["key"])
        closed = crypto.SUITE.encrypt(content, key.opens.public_key(), info=binding.encode())
        item = {"id": change["id"], "schema": 1, "key": key.id, "sealed": crypto.packed(closed)}
        return item | said

    def brings(self, *items: Json, **said: Any) -> Any:
        """The answer to what this phone sends without anybody being signed in."""
        body = {"protocol": 1, "device": self.device, "challenge": "c1", "items": list(items)}
        content = json.dumps(body | said).encode()
        return self.sends(content, signed(self.key, "sealed", content))

    def sends(self, content: bytes, signature: bytes) -> Any:
        """Any bytes with any signature."""
        headers = MARKER | {"Doorstep-Signature": crypto.packed(signature)}
        client = self.agency.app.test_client()
        kind = "application/json"
        return client.post("/sync/v1/sealed", data=content, headers=headers, content_type=kind)

    def exchanges(self, *changes: Json) -> Any:
        """The ordinary exchange, by its worker who is signed in."""
        body = {"protocol": 1, "device": self.device, "changes": list(changes)}
        return self.post(self.browser, "/sync/v1/exchange", body)

    @staticmethod
    def post(browser: FlaskClient, path: str, body: Json) -> Any:
        """A request with the marker."""
        return browser.post(path, json=body, headers=MARKER)
