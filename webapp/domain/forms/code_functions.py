"""Code functions of the ODK XForms specification: a text's digest, and base64 read.

A text is its UTF-8. What is no digest and no base64 is the empty text.
Twin: service_worker/domain/forms/code_functions.js.
"""

from __future__ import annotations

import hashlib
import re
from base64 import b64decode, b64encode

from webapp.domain.forms.calls import Call

#: The names of the specification, and what hashlib calls them.
DIGESTS = {
    "MD5": "md5",
    "SHA-1": "sha1",
    "SHA-256": "sha256",
    "SHA-384": "sha384",
    "SHA-512": "sha512",
}
ENCODINGS = ("base64", "hex")
_HALF_A_PAIR = re.compile("[\ud800-\udfff]")
_BLANKS = re.compile(r"[ \t\n\f\r]")
_CODED = re.compile(r"(?P<bare>[A-Za-z0-9+/]*)={0,2}")


def _digest(call: Call) -> str:
    name = DIGESTS.get(call.text(1).upper())
    encoding = call.text(2).lower() if call.count > 2 else "base64"
    if name is None or encoding not in ENCODINGS:
        return ""
    text = _HALF_A_PAIR.sub("\ufffd", call.text(0))
    # Nothing is kept secret by it: the author of the form says which one.
    summed = hashlib.new(name, text.encode(), usedforsecurity=False).digest()
    return summed.hex() if encoding == "hex" else b64encode(summed).decode()


def _base64_decoded(call: Call) -> str:
    found = _CODED.fullmatch(_BLANKS.sub("", call.text(0)))
    if found is None or len(found["bare"]) % 4 == 1:
        return ""
    bare = found["bare"]
    return b64decode(bare + "=" * (-len(bare) % 4)).decode("utf-8", "replace")


CODE_FUNCTIONS = {"digest": _digest, "base64-decode": _base64_decoded}
