"""What an entry of the audit log is sealed over. Pure: the key is an argument."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import asdict, dataclass

from webapp.domain.canonical_json import canonical_json

#: What the first entry follows.
BEGINNING = "0" * 64


@dataclass(frozen=True)
class Told:
    """What an entry says. Its place in the log is said by the seal of the one before it."""

    #: RFC 3339 in UTC.
    at: str
    #: What was done: `signed_in`, `read`, `refused`, ...
    action: str
    #: The worker's id; None where nobody is signed in.
    actor: str | None = None
    #: The id of the case file, record or account it was done to.
    subject: str | None = None
    #: Names only, never values: a page, fields, types of records.
    detail: str = ""
    #: `done` or `refused`.
    result: str = "done"


def seal_of(told: Told, previous: str, key: str) -> str:
    """HMAC-SHA-256 over the entry and the seal before it, in hexadecimal."""
    text = canonical_json(asdict(told) | {"previous": previous})
    return hmac.new(key.encode(), text.encode(), hashlib.sha256).hexdigest()
