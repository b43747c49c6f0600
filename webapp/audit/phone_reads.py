"""What a phone has shown, in the words that the audit log keeps, and read again from them.

Pure. The office was not asked when it was shown, so an entry of it stands where it was told, and
says in its words what the phone says: which line of the phone it is (so that it is told once, K08),
which phone, from when to when by its clock, and how many pages.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

ACTION = "read_on_phone"
#: Every line has an id of its own, drawn by the phone; an entry begins with it.
ID_LENGTH = 36
_TOLD = re.compile(r"(\S{36}) phone (\S{36}) (\S{1,30}) to (\S{1,30}) pages (\d{1,6})( doubted)?")


@dataclass(frozen=True)
class PhoneRead:
    """A case file that was shown on a phone within about an hour."""

    #: The phone's own id for it.
    id: str
    device: str
    #: RFC 3339 in UTC, by the phone's clock.
    first: str
    last: str
    pages: int
    #: Whether the office has reason to doubt that clock.
    is_doubted: bool = False

    def in_words(self) -> str:
        """What the entry says; `phone_read_of` reads it again."""
        doubted = " doubted" if self.is_doubted else ""
        when = f"{self.first} to {self.last}"
        return f"{self.id} phone {self.device} {when} pages {self.pages}{doubted}"


def phone_read_of(detail: str) -> PhoneRead | None:
    """What an entry tells; None for words that tell of something else."""
    found = _TOLD.fullmatch(detail)
    if found is None:
        return None
    id, device, first, last, pages, doubted = found.groups()
    return PhoneRead(id, device, first, last, int(pages), doubted is not None)
