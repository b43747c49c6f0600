"""Why a figure is missed, by the beginning of its name; said only under a table in which it is.

What was found by taking the work apart stands here; what was only presumed says so.
"""

from __future__ import annotations

from collections.abc import Iterable

REASONS = {
    "First sync": """
measured from the first exchange asked for to the last commit; signing in, starting the
program and enrolling the phone are no part of it. The yardstick's file lies ready and
packed; the office reads, joins and packs 10,000 records in about 105 ms of computing, and
the phone parses them as the yardstick does and then also adds up digests and writes each
record's text again, sealed, by shelf. The phone asks for the next answer while it writes
one, so on two free cores most of this goes on side by side; on busy ones it adds up.
""",
    "Tap to the client page": """
of about 60 ms of computing for 270 events 10 are the worker's, 4 reading the markup, 15
putting its nodes into the page, 8 styles and layout, 5 painting, 8 the page's scripts. The
story is not laid out before it comes near the screen; what is left grows with its nodes. At
a quarter of a core this alone is more than the target.
""",
    "Cold start": """
presumably what a stopped worker does at its start: it reads the bundle, opens the database and
reads the covers. It was not taken apart.
""",
    "Save to on this phone": """
before anything is said the change is written durably (`strict`); then the page that shows it is
drawn on a second trip to the worker and swapped, one cover is laid out anew, and beside it the open
page asks twice for its sentence. Seen in a trace, not cut.
""",
    "Exchange with nothing new": """
of some 5 kB that pass for 36 case files, 1,150 bytes are the request's body (cursors) and 1,661
the answer's (states, cursors, digests), both gzipped; the rest is HTTP's own headers.
""",
    "Worker bundle": """
templates, declarations and texts are more than half of it; they are what lets the phone
answer every page without signal, and stand in it already without what can be put back.
""",
}


def reasons_for(rows: Iterable[tuple[str, ...]]) -> list[str]:
    """A remark for each kind of figure that some row has missed."""
    missed = [row[0] for row in rows if row[-1] == "**no**"]
    return [
        f"{name}: {' '.join(why.split())}"
        for name, why in REASONS.items()
        if any(figure.startswith(name) for figure in missed)
    ]
