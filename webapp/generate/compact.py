"""The manifest in fewer words, for the device: nothing in it is said twice.

What most pages, forms, types, fields or queries have in common stands once under `usual`; a form's
field says only what its record type does not. `service_worker/spelled_out.js` puts it all back.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from webapp.generate.field_words import parted_types

Thing = Mapping[str, Any]


def compact(manifest: Thing) -> dict[str, Any]:
    """The manifest without what can be put back. The prose about the kinds stays in the office."""
    types = manifest["contract"]["types"]
    forms = {name: _form(form, types) for name, form in manifest["forms"].items()}
    sorts = {
        "page": manifest["pages"],
        "query": [query for page in manifest["pages"] for _, query in page["needs"]],
        "form": forms.values(),
        "type": types.values(),
        "field": [line for owner in types.values() for line in lines_of(owner)],
    }
    usual = {sort: usual_of(list(things)) for sort, things in sorts.items()}
    contract = {name: value for name, value in manifest["contract"].items() if name != "kinds"}
    return {
        "usual": usual,
        "contract": contract | {"types": {name: _type(t, usual) for name, t in types.items()}},
        "pages": [_page(page, usual) for page in manifest["pages"]],
        "forms": {name: without(form, usual["form"]) for name, form in forms.items()},
    }


def parted(
    short: Thing, pages: Iterable[Thing], spoken: set[tuple[str, str]]
) -> tuple[dict[str, Any], dict[str, Any]]:
    """What the first script declares, and what a piece does: its pages' needs, every form, and the
    words of the fields.

    `pages` says which of them are drawn from a piece, `spoken` which choices the first script puts
    in words itself.
    """
    later = {page["name"] for page in pages if page["piece"]}
    first = [
        {key: value for key, value in page.items() if key != "needs" or page["name"] not in later}
        for page in short["pages"]
    ]
    needs = {page["name"]: page["needs"] for page in short["pages"] if page["name"] in later}
    types, words = parted_types(short["contract"]["types"], spoken)
    contract = short["contract"] | {"types": types}
    told = {"usual": short["usual"], "contract": contract, "pages": first}
    return told, {"words": words, "needs": needs, "forms": short["forms"]}


def usual_of(things: list[Thing]) -> dict[str, Any]:
    """What every one of them says, and more than half of them alike."""
    everywhere = set(things[0]).intersection(*things)
    usual = {}
    for key in (key for key in things[0] if key in everywhere):
        written, times = Counter(json.dumps(thing[key]) for thing in things).most_common(1)[0]
        if times > len(things) / 2:
            usual[key] = json.loads(written)
    return usual


def without(thing: Thing, known: Thing) -> dict[str, Any]:
    """What a thing says that is not known anyway."""
    return {key: value for key, value in thing.items() if key not in known or known[key] != value}


def lines_of(owner: Thing) -> Iterable[Thing]:
    """The lines of a type's fields, and of the fields inside its groups."""
    for line in owner["fields"].values():
        yield line
        if "fields" in line:
            yield from lines_of(line)


def _page(page: Thing, usual: Thing) -> dict[str, Any]:
    needs = [[name, without(query, usual["query"])] for name, query in page["needs"]]
    return without({**page, "needs": needs}, usual["page"])


def _form(form: Thing, types: Thing) -> dict[str, Any]:
    lines = types.get(form["type"], {"fields": {}})["fields"]
    fields = [{**without(field, lines[field["name"]])} for field in form["fields"]]
    return {**form, "fields": fields}


def _type(declared: Thing, usual: Thing) -> dict[str, Any]:
    return without({**declared, "fields": _fields(declared, usual)}, usual["type"])


def _fields(owner: Thing, usual: Thing) -> dict[str, Any]:
    return {name: _line(line, usual) for name, line in owner["fields"].items()}


def _line(line: Thing, usual: Thing) -> dict[str, Any]:
    short = without(line, usual["field"])
    return short | {"fields": _fields(line, usual)} if "fields" in line else short
