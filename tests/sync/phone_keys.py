"""A phone's keys in Python: what is sealed with them, and which order is obeyed (W1, W2, W5).

Beside service_worker/vault/; that both mean the same is held by tests/sync/test_sealed_twin.py and
by the worlds, where both speak to one office.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tests.sync.device import Json
from tests.sync.sealing_phone import public, signed
from webapp import crypto
from webapp.sync.sealed import binding_of


@dataclass
class Keys:
    """W1: the phone's own key, its worker's writing key, and the office's as it was last told."""

    device: str
    own: bytes
    writing: bytes
    office: Json | None = None
    exchanges: int = 0

    @classmethod
    def drawn(cls, device: str) -> Keys:
        """Fresh ones."""
        fresh = [Ed25519PrivateKey.generate().private_bytes_raw() for _ in range(2)]
        return cls(device, *fresh)

    def signs(self, purpose: str, content: bytes) -> bytes:
        """As this phone."""
        return signed(Ed25519PrivateKey.from_private_bytes(self.own), purpose, content)

    def told(self) -> Json:
        """What the office is told of them."""
        halves = {"key": self.own, "writing_key": self.writing}
        keys = {name: Ed25519PrivateKey.from_private_bytes(half) for name, half in halves.items()}
        return {"device": self.device} | {name: public(key) for name, key in keys.items()}


def sealed_copy(change: Json, keys: Keys) -> Json:
    """W1: signed by its author and sealed to the office, for this id on this device alone."""
    assert keys.office is not None
    schema = change["schema"]
    binding = binding_of(change["author"], keys.device, change["id"], schema).encode()
    text = json.dumps(change).encode()
    author = Ed25519PrivateKey.from_private_bytes(keys.writing)
    content = signed(author, "change", binding + text) + text
    point = crypto.unpacked(keys.office["seals"])
    office = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), point)
    closed = crypto.packed(crypto.SUITE.encrypt(content, office, info=binding))
    item = {"id": change["id"], "schema": schema, "key": keys.office["key"], "sealed": closed}
    return {"device": keys.device, "item": item}


def is_obeyed(order: Any, keys: Keys, challenge: str) -> bool:
    """W5: signed by the office, for this phone, and for the request that was just made."""
    if not isinstance(order, dict) or keys.office is None:
        return False
    text = order["text"].encode()
    if not crypto.is_signed(
        keys.office["signs"], "order", text, crypto.unpacked(order["signature"])
    ):
        return False
    said = json.loads(text)
    return bool(
        said["do"] == "wipe" and said["device"] == keys.device and is_asked(said, challenge)
    )


def is_asked(said: Json, challenge: str) -> bool:
    """Whether an order answers the request that drew this challenge."""
    return bool(said["challenge"] == challenge)


def signed_text(keys: Keys, purpose: str, text: str) -> str:
    """As the header carries it."""
    return crypto.packed(keys.signs(purpose, text.encode()))
