"""Sentence: what each waiting change is, in words: "Visit to Elena Alvarez, 10:42".

What is only on this phone is told from the outbox alone, so it is never wrong (product, promise 1).
Everything here is a gettext id with its values; a template says it in the reader's language.
Twin: service_worker/domain/sentence.js.
"""

from __future__ import annotations

from collections.abc import Iterable

from webapp.domain.records import Record
from webapp.errors import N_

#: A line for each kind of change: when it creates, and when it edits.
LINES = {
    "client": (N_("New client %(name)s"), N_("Details of %(name)s")),
    "visit": (N_("Visit to %(name)s"), N_("Visit to %(name)s")),
    "signature": (N_("Signature under a note about %(name)s"),) * 2,
    "addendum": (N_("Addendum to a note about %(name)s"),) * 2,
    "progress_note": (N_("Note about %(name)s"), N_("Note about %(name)s")),
    "assessment": (N_("Assessment of %(name)s"), N_("Assessment of %(name)s")),
    "care_plan": (N_("Plan of %(name)s"), N_("Plan of %(name)s")),
    "goal": (N_("New goal of %(name)s"), N_("Goal of %(name)s")),
    "hazard": (N_("New hazard at %(name)s's"), N_("Hazard at %(name)s's")),
    "contact_person": (N_("New contact of %(name)s"), N_("Contact of %(name)s")),
    "observation": (N_("Observation about %(name)s"), N_("Observation about %(name)s")),
    "review": (N_("Review about %(name)s"), N_("Review about %(name)s")),
    "task": (N_("New task for %(name)s"), N_("Task for %(name)s")),
}
#: A line for a kind that is not known here.
OTHER_LINE = N_("Change about %(name)s")
#: A line for what is about a client whom this phone holds no more.
GONE_LINE = N_("Something about a client who is with somebody else now")
#: A line for what belongs to no client.
OWN_LINE = N_("Change of your own settings")
#: What stands for the writes of a change that cannot be read any more.
_UNREAD: Record = {"type": "", "fields": {}}


def waiting_lines(
    outbox: Iterable[Record], clients: Iterable[Record], workers: Iterable[Record] = ()
) -> list[Record]:
    """A line for each waiting change, in their order: `_(line.words, name=line.name)`.

    `workers` are those by whose name a decision is told: `decision: {by, at, reason}`, or None.
    """
    names = {client["id"]: f"{client['given_name']} {client['family_name']}" for client in clients}
    staff = {worker["id"]: worker["name"] for worker in workers}
    return [_line(entry, names, staff) for entry in outbox]


def _line(entry: Record, names: dict[str, str], staff: dict[str, str]) -> Record:
    change, receipt = entry["change"], entry["receipt"] or {}
    write = _telling_write(change["writes"])
    name = names.get(change["case_file"], "") or _name_in(change["writes"])
    new, edited = LINES.get(write["type"], (OTHER_LINE, OTHER_LINE))
    words = new if write.get("create") else edited
    return {
        "id": change["id"],
        "words": words if name else GONE_LINE if write["type"] in ("", *LINES) else OWN_LINE,
        "name": name,
        "case_file": change["case_file"],
        "at": change["occurred_at"],
        "state": entry["state"],
        "sentence": receipt.get("sentence") or "",
        "reason": receipt.get("reason") or "",
        "decision": _decision(receipt.get("decision"), staff),
    }


def _decision(decision: Record | None, staff: dict[str, str]) -> Record | None:
    """Who put it away, when and why; somebody who is not known here has no name."""
    return decision and {**decision, "by": staff.get(decision["by"], "")}


def _telling_write(writes: list[Record]) -> Record:
    """Of several writes the one that names the act: a visit tells more than its task."""
    places = {kind: place for place, kind in enumerate(LINES)}
    return min(writes or [_UNREAD], key=lambda write: places.get(write["type"], len(places)))


def _name_in(writes: list[Record]) -> str:
    """The name of a client whom this very change brings."""
    fields = next((write["fields"] for write in writes if write["type"] == "client"), {})
    given, family = (fields.get(f"{part}_name", {}).get("value") for part in ("given", "family"))
    return f"{given} {family}" if given and family else ""
