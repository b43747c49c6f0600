"""Packing: a definition as it travels, base64 of zlib of its canonical JSON.

A definition of a thousand questions in five languages is a megabyte of JSON and a change carries
256 kB (docs/sync-protocol.md, section 1); packed it is a tenth and goes in one piece, so that a
version arrives whole or not at all. The phone unpacks it in service_worker/unpacking.js.
"""

from __future__ import annotations

import json
import zlib
from base64 import b64decode, b64encode
from typing import Any

from webapp.domain.canonical_json import canonical_json

#: What a packed definition may become: a limit for whoever unpacks, far above what is ever packed.
UNPACKED_BYTES_MAX = 20_000_000


def packed(definition: dict[str, Any]) -> str:
    """The definition in as few characters as travel safely in a text."""
    return b64encode(zlib.compress(canonical_json(definition).encode(), 9)).decode()


def unpacked(text: str) -> dict[str, Any]:
    """The definition that was packed."""
    return json.loads(zlib.decompressobj().decompress(b64decode(text), UNPACKED_BYTES_MAX))
