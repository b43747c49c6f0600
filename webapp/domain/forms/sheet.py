"""Sheet: what a page of a filling shows, and where its buttons lead.

The last page of every form is the list: what is answered, missing and wrong, what changed since
last time, and the scores. Nothing keeps anybody from going on; a wrong answer is shown once before.
Twin: service_worker/domain/forms/sheet.js.
"""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import quote

from webapp.domain.forms.asking import items_of, trail_of
from webapp.domain.forms.form import Form
from webapp.domain.forms.overview import jump_lines, scores_of, told_of
from webapp.domain.forms.paging import page_at, walk

#: The name of the last page.
LIST = "list"
_CODE = re.compile(r"\(([a-zA-Z]{2,3})(?:-[A-Za-z0-9]+)?\)")
_NAMED = re.compile(r"^(.*[^ ]) *\(([a-zA-Z]{2,3})\)$")
#: The languages that Doorstep speaks itself, by their own names.
_OWN_NAMES = {"en": "English", "es": "Español"}
FROM_RIGHT = ("ar", "fa", "he", "ur")
#: What is left as it is in an address, as JavaScript leaves it.
_QUOTED = "!'()*"


def sheet_of(form: Form, state: dict[str, Any]) -> dict[str, Any]:
    """One page. `state`: `key`, `at`, `check`, `reasons`, `earlier` {place: text}, `find`."""
    pages = walk(form)
    is_list = state["at"] == LIST or not pages
    number = len(pages) if is_list else page_at(pages, state["at"])
    page = None if is_list else pages[number]
    places = [*(one["at"] for one in pages), LIST]
    items = items_of(form, page, state) if page else []
    lines = _lines(form, pages, state) if is_list else []
    return {
        "at": places[number],
        "action": address_at(state["key"], places[number], state["check"]),
        "number": number + 1,
        "of": len(pages),
        "trail": trail_of(form, page) if page else [],
        "items": items,
        "back": address_at(state["key"], places[number - 1], state["check"]) if number else "",
        "list": address_at(state["key"], LIST, False),
        "wrong": [one["id"] for one in items if one.get("fault")],
        "lines": lines,
        "open": [one for one in lines if state["check"] and (one["missing"] or one["wrong"])],
        "changes": _changes(form, pages, state) if is_list else [],
        "scores": scores_of(form) if is_list else [],
        "languages": languages_of(form.definition, form.language),
        "language": code_of(form.language),
        "from_right": code_of(form.language) in FROM_RIGHT,
    }


def place_after(form: Form, before: list[str], at: str, verb: str) -> str:
    """Where a button leads: the page after or before this one, its name; `before`: as they were.

    A page that is no more is followed by the one that stands in its place now.
    """
    places = [*(page["at"] for page in walk(form)), LIST]
    if verb == "list":
        return LIST
    number = places.index(at) if at in places else min(_index(before, at), len(places) - 1)
    was_there = at in places
    if verb == "next":
        number += 1 if was_there else 0
    elif verb == "back":
        number -= 1
    return places[max(0, min(number, len(places) - 1))]


def place_shown(form: Form, at: str) -> str:
    """The place of the page that an address shows, whatever it asks for."""
    pages = walk(form)
    return LIST if at == LIST or not pages else pages[page_at(pages, at)]["at"]


def first_in(form: Form, row: str) -> str:
    """The page on which a row begins, or nothing."""
    start = f"{row}/"
    return next((one["at"] for one in walk(form) if one["at"].startswith(start)), "")


def address_at(key: str, at: str, check: bool) -> str:
    """The address of a page of a filling; with `check` it says what is missing, too."""
    return f"{key}?at={quote(at, safe=_QUOTED)}{'&check=1' if check else ''}"


def languages_of(definition: dict[str, Any], chosen: str) -> list[dict[str, Any]]:
    """The languages of a form: as its author wrote it, as it is shown, its code, if chosen."""
    names = definition["languages"] if len(definition["languages"]) > 1 else []
    return [
        {"name": one, "shown": shown_language(one), "code": code_of(one), "chosen": one == chosen}
        for one in names
    ]


def shown_language(name: str) -> str:
    """A language as who speaks it calls it: `Spanish (es)` is `Español`, `Kiswahili (sw)` loses
    its code. With a region (`Español (es-MX)`) it stays whole, because there may be two."""
    found = _NAMED.search(name)
    return _OWN_NAMES.get(found[2].lower(), found[1]) if found else name


def language_for(definition: dict[str, Any], wanted: str, spoken: str) -> str:
    """The language to ask in: the one that was chosen, the worker's own, the author's first."""
    names = definition["languages"]
    if wanted in names:
        return wanted
    return next((one for one in names if code_of(one) == spoken), definition["default_language"])


def code_of(language: str) -> str:
    """The code in a language's name: `Español (es)` is `es`; without one, nothing."""
    found = _CODE.search(language)
    return found[1].lower() if found else ""


def _lines(form: Form, pages: list[dict[str, Any]], state: dict[str, Any]) -> list[dict[str, Any]]:
    lines = jump_lines(form, pages, state["reasons"])
    return [{**one, "href": address_at(state["key"], one["at"], True)} for one in lines]


def _changes(
    form: Form, pages: list[dict[str, Any]], state: dict[str, Any]
) -> list[dict[str, Any]]:
    told = told_of(form, pages, state["reasons"], state["earlier"])
    return [one for one in told if one["changed"] and (one["answer"] or one["reason"])]


def _index(places: list[str], at: str) -> int:
    return places.index(at) if at in places else 0
