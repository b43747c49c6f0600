"""A passkey in software: what a browser and its authenticator answer, right or bent on purpose."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

import cbor2
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from webauthn.helpers import base64url_to_bytes, bytes_to_base64url

PRESENT, VERIFIED, ATTESTED = 0x01, 0x04, 0x40
COORDINATE_BYTES = 32
Json = dict[str, Any]


@dataclass
class SoftKey:
    """One key pair. `flags`, `origin` and `count` are what a test bends."""

    origin: str = "http://localhost"
    rp_id: str = "localhost"
    flags: int = PRESENT | VERIFIED
    count: int = 0
    credential: bytes = b"soft key 1"
    user: str = ""
    pair: ec.EllipticCurvePrivateKey = field(
        default_factory=lambda: ec.generate_private_key(ec.SECP256R1())
    )

    def made(self, asked: Json) -> str:
        """The answer to what makes one, as a page sends it."""
        self.user = base64url_to_bytes(asked["user"]["id"]).decode()
        known = len(self.credential).to_bytes(2) + self.credential + self._public()
        seen = self._seen(ATTESTED) + bytes(16) + known
        attestation = cbor2.dumps({"fmt": "none", "attStmt": {}, "authData": seen})
        said = {"clientDataJSON": self._client(asked, "webauthn.create")}
        return self._said(said | {"attestationObject": bytes_to_base64url(attestation)})

    def shown(self, asked: Json) -> str:
        """The answer to what asks for one."""
        self.count += 1
        seen, client = self._seen(), self._client(asked, "webauthn.get")
        signed = seen + sha256(base64url_to_bytes(client)).digest()
        signature = self.pair.sign(signed, ec.ECDSA(SHA256()))
        said = {"clientDataJSON": client, "authenticatorData": bytes_to_base64url(seen)}
        said |= {"signature": bytes_to_base64url(signature)}
        return self._said(said | {"userHandle": bytes_to_base64url(self.user.encode())})

    def _client(self, asked: Json, kind: str) -> str:
        client = {"type": kind, "challenge": asked["challenge"], "origin": self.origin}
        return bytes_to_base64url(json.dumps(client).encode())

    def _seen(self, more: int = 0) -> bytes:
        flags = bytes([self.flags | more])
        return sha256(self.rp_id.encode()).digest() + flags + self.count.to_bytes(4)

    def _public(self) -> bytes:
        numbers = self.pair.public_key().public_numbers()
        x, y = (one.to_bytes(COORDINATE_BYTES) for one in (numbers.x, numbers.y))
        return cbor2.dumps({1: 2, 3: -7, -1: 1, -2: x, -3: y})

    def _said(self, response: Json) -> str:
        named = bytes_to_base64url(self.credential)
        said = {"id": named, "rawId": named, "type": "public-key", "response": response}
        return json.dumps(said | {"clientExtensionResults": {}})
