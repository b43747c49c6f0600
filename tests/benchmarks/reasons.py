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
    "Sealing": """
the difference of two short times, the best of five each in turns: either of them varies by more
than a tenth on a machine that does something else. Run on a shared one it was 20 % at full speed
and less than nothing at 4x. It was not taken apart.
""",
    "Tap to": """
what it costs grows with the nodes of a page: of some 60 ms of computing for 270 events 10 are the
worker's, 4 reading the markup, 15 putting its nodes into the page, 13 styles, layout and painting,
8 the page's scripts, most of it making each link a boosted one. So a client's page shows the latest
30 events and leads to the whole story, which is measured here beside it, against the same target.
""",
    "Cold start": """
presumably what a stopped worker does at its start: it reads the bundle, opens the database and
reads the covers. It was not taken apart.
""",
    "Save to on this phone": """
before anything is said the change is written durably (`strict`); then the page that shows it, the
client's, is drawn on a second trip to the worker and swapped: about a tap's worth by itself. While
that happens the worker already tries to send what was saved: put off until the page stands, it
gained nothing that could be told from noise. Sealing to the office takes half a millisecond of it,
at full speed. Nothing else is asked for any more: the page says how far it knows, and no cover of a
client is laid out for it.
""",
    "Form: open": """
presumably because ours grows little with the form, since only its first page is drawn: a trip to
the worker, the sealed record, a page of the whole app around it. enketo-core's grows much, as all
questions stand in its page at once, and nothing else is on that page. So ten times is reached with
the largest form and not with small ones, two of which open there about as fast. It was not taken
apart.
""",
    "Form: answer": """
5 ms of it are a pause on purpose, so that what one tap changes in several fields is sent once.
The whole form is reckoned anew and the page's questions are drawn anew; nothing finer was tried.
""",
    "Exchange with nothing new": """
of some 1.8 kB that pass 350 bytes are the request's body and 160 the answer's, however many case
files there are (F7); the rest is HTTP's own headers, of which the browser's are two thirds.
""",
    "Worker bundle": """
what every start needs (opening the phone, the exchange, Today) has grown past it. What is read only
when something wants it stands in further scripts of the same build; what only the office draws or
says is in none, nor what can be put back.
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
