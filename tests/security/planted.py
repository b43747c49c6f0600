"""A text planted in every field of a client's case file, and what a page then makes of it.

The page is read as a browser reads it. What was planted may stand in what people read and in what
they go on typing; it must never be an element, an attribute or an address (C01 to C06, C20).
"""

from __future__ import annotations

from html.parser import HTMLParser
from typing import Any

from tests.cast import Agency, create
from tests.security.case_file import VALUES
from webapp.clock import new_id
from webapp.schemas.contract import contract

#: Every planted text says it once where it would act, and nothing else on a page does.
MARK = "evil"
#: A telephone dials what stands behind this, whatever it is.
DIALLED = "tel:"
#: In an address of ours, what was searched for stands behind this, and nothing else does.
SEARCHED = "?q="
#: What somebody types, or reads aloud: nothing follows it and nothing runs it.
READ = ("value", "aria-label", "title", "content", "placeholder", "alt")
#: Elements that have no end.
VOID = ("meta", "link", "input", "br", "hr", "img", "use", "path")
PER_CHANGE = 5
TEXTS, SHORT = ("text", "long_text"), 200
#: The types that a worker writes in a client's case file, beside the client's own record.
KINDS = (
    *("contact_person", "hazard", "visit", "observation", "progress_note", "signature", "addendum"),
    *("assessment", "care_plan", "goal", "task"),
)


class Page(HTMLParser):
    """The elements of a page with their attributes, and what stands between them."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.said = ""
        #: What stands in the page, with the elements around it, each by its tag and its classes.
        self.words: list[tuple[str, list[str]]] = []
        self.around: list[tuple[str, str]] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """One element begins."""
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        self.said += " ".join(value or "" for name, value in attrs if name in READ)
        if tag not in VOID:
            self.around.append((tag, dict(attrs).get("class") or ""))

    def handle_endtag(self, tag: str) -> None:
        """It ends, and whatever in it was left open."""
        begun = [at for at, (name, _) in enumerate(self.around) if name == tag]
        if begun:
            del self.around[begun[-1] :]

    def handle_data(self, data: str) -> None:
        """What a person reads."""
        self.said += data
        names = [name for tag, classes in self.around for name in (tag, *_as_css(classes))]
        self.words.append((data, names))

    def bones(self) -> list[tuple[str, ...]]:
        """The page without its words: its elements, each with the names of its attributes.

        Sorted: records of one moment stand in the order of their ids, which are drawn.
        """
        return sorted((tag, *sorted(attributes)) for tag, attributes in self.elements)

    def acts(self) -> list[str]:
        """What of a planted text would do something here, told so that its place can be found."""
        return [
            f"<{tag} {name}={value[:60]}>"
            for tag, attributes in self.elements
            for name, value in {"": tag, **attributes}.items()
            if MARK in f"{tag} {name}" or (name not in READ and MARK in _followed(value))
        ]


def _as_css(classes: str) -> list[str]:
    return [f".{name}" for name in classes.split()]


def _followed(value: str) -> str:
    """Of what stands in an attribute, what a browser acts on."""
    return "" if value.startswith(DIALLED) else value.partition(SEARCHED)[0]


def plant(agency: Agency, client: str, text: str) -> dict[str, str]:
    """One record of each type that a worker writes, with this text wherever one is taken.

    The ids of the records by their type.
    """
    ids = {kind: new_id() for kind in KINDS} | {"client": client}
    made = [create(kind, ids[kind], **_asked(kind, agency.rosa, ids)) for kind in KINDS]
    for write in made:
        write["fields"] |= _texts(write["type"], text)
    known = {"type": "client", "id": client, "fields": _texts("client", text)}
    for start in range(0, len(made), PER_CHANGE):
        receipt = agency.write(agency.rosa, client, *made[start : start + PER_CHANGE])
        assert receipt["outcome"] == "accepted", receipt
    assert agency.write(agency.rosa, client, known)["outcome"] == "accepted"
    return ids


def _asked(kind: str, author: str, ids: dict[str, str]) -> dict[str, Any]:
    """What a record of this type must have, besides texts."""
    lines = contract()["types"][kind]["fields"].items()
    values: dict[str, Any] = {}
    for name, line in lines:
        if not line["required"] or line["kind"] in TEXTS:
            continue
        choice = line["kind"] == "choice" and line["choices"][0][0]
        values[name] = choice or VALUES.get(line["kind"]) or ids.get(name, author)
    return values


def _texts(kind: str, text: str) -> dict[str, Any]:
    lines = contract()["types"][kind]["fields"].items()
    return {
        name: {"value": text[: line.get("max_length", SHORT)]}
        for name, line in lines
        if line["kind"] in TEXTS
    }
