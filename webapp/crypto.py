"""The office's cryptography: opens what phones seal to it, signs its orders, checks signatures.

Floor 0, and the only file of the server that names `cryptography`; its twin on the phone is
`service_worker/vault/`. It knows no files, no database and no requests, and never logs a key.

Sealing is HPKE (RFC 9180) in base mode: DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM. What
it is bound to goes into HPKE's `info`, as section 8.1 asks of single messages. Signatures are
Ed25519 (RFC 8032), each over a purpose and a text, so that none can stand for another.
"""

from __future__ import annotations

import hashlib
import os
from base64 import b64decode, b64encode
from binascii import Error as NotBase64
from collections.abc import Mapping
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

SUITE = Suite(KEM.P256, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
PUBLIC_KEY_BYTES = 32
SIGNATURE_BYTES = 64
SCALAR_BYTES = 32
KEY_ID_LENGTH = 16
NONCE_BYTES = 12


class Unopened(ValueError):  # noqa: N818 - it is an answer, not an accident
    """What was sealed for another key, another place, or was altered on the way."""


@dataclass(frozen=True)
class OfficeKey:
    """One key pair to seal to and one to sign with, made together and known by one id."""

    id: str
    opens: ec.EllipticCurvePrivateKey
    signs: Ed25519PrivateKey

    def public(self) -> dict[str, str]:
        """What phones are told: `key` (its id), `seals` (65 bytes), `signs` (32), in base64."""
        signs = self.signs.public_key().public_bytes_raw()
        return {"key": self.id, "seals": packed(_point(self.opens)), "signs": packed(signs)}

    def private(self) -> dict[str, str]:
        """What the file of keys holds; `key_of` reads it."""
        scalar = self.opens.private_numbers().private_value.to_bytes(SCALAR_BYTES)
        return {"opens": packed(scalar), "signs": packed(self.signs.private_bytes_raw())}

    def open(self, sealed: bytes, binding: str) -> bytes:
        """What was sealed to this key for exactly this place; raises Unopened."""
        try:
            return SUITE.decrypt(sealed, self.opens, info=binding.encode())
        except (InvalidTag, ValueError) as error:
            raise Unopened from error

    def sign(self, purpose: str, text: str) -> str:
        """A signature over a text for one purpose, in base64."""
        return packed(self.signs.sign(_signed(purpose, text.encode())))


def fresh_key() -> OfficeKey:
    """A new key of the office."""
    return _office_key(ec.generate_private_key(ec.SECP256R1()), Ed25519PrivateKey.generate())


def key_of(kept: Mapping[str, str]) -> OfficeKey:
    """The key that `OfficeKey.private` wrote down; raises ValueError or KeyError."""
    scalar = int.from_bytes(b64decode(kept["opens"], validate=True))
    signs = Ed25519PrivateKey.from_private_bytes(b64decode(kept["signs"], validate=True))
    return _office_key(ec.derive_private_key(scalar, ec.SECP256R1()), signs)


def is_signed(public: str | None, purpose: str, content: bytes, signature: bytes) -> bool:
    """Whether whoever holds the other half of this public key (base64) signed this content."""
    if public is None or len(signature) != SIGNATURE_BYTES:
        return False
    try:
        key = Ed25519PublicKey.from_public_bytes(b64decode(public, validate=True))
        key.verify(signature, _signed(purpose, content))
    except (InvalidSignature, ValueError):
        return False
    return True


def is_public_key(text: object) -> bool:
    """Whether this is the base64 of 32 bytes, as a phone writes its public keys."""
    return isinstance(text, str) and len(unpacked(text)) == PUBLIC_KEY_BYTES


def seal_at_rest(key: str, text: str, binding: str) -> str:
    """A text as it may lie in the database: AES-256-GCM under a key of the settings, in base64.

    `binding` names the row; nothing opens in the place of another.
    """
    nonce = os.urandom(NONCE_BYTES)
    return packed(nonce + _at_rest(key).encrypt(nonce, text.encode(), binding.encode()))


def open_at_rest(key: str, sealed: str, binding: str) -> str:
    """What `seal_at_rest` sealed for this place; raises Unopened."""
    content = unpacked(sealed)
    nonce, rest = content[:NONCE_BYTES], content[NONCE_BYTES:]
    try:
        return _at_rest(key).decrypt(nonce, rest, binding.encode()).decode()
    except (InvalidTag, ValueError) as error:
        raise Unopened from error


def packed(content: bytes) -> str:
    """Bytes as base64."""
    return b64encode(content).decode()


def unpacked(text: object) -> bytes:
    """The bytes of a base64 text; of anything else, none."""
    try:
        return b64decode(text, validate=True) if isinstance(text, str) else b""
    except (NotBase64, ValueError):
        return b""


def _office_key(opens: ec.EllipticCurvePrivateKey, signs: Ed25519PrivateKey) -> OfficeKey:
    public = _point(opens) + signs.public_key().public_bytes_raw()
    return OfficeKey(hashlib.sha256(public).hexdigest()[:KEY_ID_LENGTH], opens, signs)


def _at_rest(key: str) -> AESGCM:
    return AESGCM(hashlib.sha256(f"doorstep at rest 1\n{key}".encode()).digest())


def _point(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)


def _signed(purpose: str, content: bytes) -> bytes:
    return f"doorstep {purpose} 1\n".encode() + content
