"""Attachments: pictures, signatures, sound, films and files that answer a question, as answers.

The answer is a line that names the file and proves it: `photo-20261123-0a1b2c3d4e5f.jpg image/jpeg
312000 <SHA-256>`. Its bytes lie sealed on the phone that made it and nowhere else; nothing here
ever sees them. The name is generated, so no name of anybody's file is in it.
Twin: service_worker/domain/forms/attachments.js.
"""

from __future__ import annotations

import re
from typing import Any

#: How a question that takes a file is asked, and what the kind of its file begins with.
ATTACHED = {
    "picture": "image/",
    "signature": "image/",
    "audio": "audio/",
    "video": "video/",
    "file": "",
}
#: More bytes than this one file has not.
LARGEST = 10_000_000
_ANSWER = re.compile(
    r"([a-z0-9_]{1,40}-[0-9]{8}-([0-9a-f]{12})\.[a-z0-9]{1,5}) "
    r"([a-z]{1,20}/[a-z0-9.+-]{1,80}) ([1-9][0-9]{0,7}) [0-9a-f]{64}"
)
_MEGABYTE = 1_000_000


def asked_as(mediatype: str, looks: list[str]) -> str:
    """How a question for a file is asked, by what its author wants."""
    kind = mediatype.partition("/")[0]
    if kind == "image":
        return "signature" if "signature" in looks else "picture"
    return kind if kind in ("audio", "video") else "file"


def attachment_in(text: str) -> dict[str, Any] | None:
    """What an answer says of its file: `name`, `id`, `type`, `size` in bytes, `words`.

    Nothing where it is no such answer.
    """
    found = _ANSWER.fullmatch(text)
    if found is None or int(found[4]) > LARGEST:
        return None
    size = int(found[4])
    words = f"{found[1]}, {size_said(size)}"
    return {"name": found[1], "id": found[2], "type": found[3], "size": size, "words": words}


def size_said(size: int) -> str:
    """So many bytes as a person says it: `312 kB`, `1.4 MB`."""
    if size < _MEGABYTE:
        return f"{max(1, (size + 500) // 1000)} kB"
    tenths = (size + 50_000) // 100_000
    return f"{tenths // 10}.{tenths % 10} MB"


def attached(text: str, widget: str, before: str) -> str:
    """The answer after a page came back: a file that fits the question, else what it was.

    Nothing is taken away by leaving it out; that has a button of its own.
    """
    found = attachment_in(text)
    return text if found and found["type"].startswith(ATTACHED[widget]) else before
