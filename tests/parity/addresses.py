"""Every address of the shared set over a world, derived from the declared pages.

A page added to `webapp/pages` is asked for without being named here. A page whose address cannot be
derived makes the gate fail, so that nothing stays uncompared in silence.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from webapp.sync.names import AGENCY

Record = dict[str, Any]
Page = dict[str, Any]
SEARCHES = ("a", "o%27b", "zo%C3%AB+%F0%9F%98%80", "%3Cb%3E%22", "nobody+at+all")


class NoAddress(AssertionError):  # noqa: N818 - it is told as a sentence
    """A declared page of which this world holds not one example."""


def addresses_of(page: Page, contract: Record, records: Iterable[Record]) -> list[str]:
    """The addresses of one exported page: one for each record it is about."""
    found = list(dict.fromkeys(_addresses(page, contract, list(records))))
    if not found:
        raise NoAddress(f"{page['name']} ({page['path']}): no record of this world leads to it")
    return [*found, *_searches(page, found[0])]


def parameters(page: Page) -> list[str]:
    """The names in the path, in order."""
    return [part[1:-1] for part in page["path"].split("/") if part.startswith("<")]


def subjects(page: Page) -> dict[str, str]:
    """Which parameter of the path names a record of which type, read from the page's needs."""
    about = {}
    for _, query in page["needs"]:
        name = str(query.get("id", "")).removeprefix("$")
        if query["verb"] == "one" and name in parameters(page):
            about[name] = query["subject"]
    return about


def spread(records: Iterable[Record], each: int) -> list[Record]:
    """A few records of each type, taken from all over the world."""
    by_type: dict[str, list[Record]] = defaultdict(list)
    for record in sorted(records, key=lambda one: one["id"]):
        by_type[record["type"]].append(record)
    kept = []
    for same in by_type.values():
        step = max(1, len(same) // each)
        kept += same[::step][:each]
    return kept


def _addresses(page: Page, contract: Record, records: list[Record]) -> Iterator[str]:
    about = subjects(page)
    asked = [name for name in parameters(page) if name not in about]
    choices = [_choices(page, contract, name) for name in asked]
    for named in _named_records(about, records):
        for codes in itertools.product(*choices):
            yield _put_in(page["path"], named | dict(zip(asked, codes, strict=True)))


def _named_records(about: dict[str, str], records: list[Record]) -> Iterator[dict[str, str]]:
    if not about:
        yield {}
        return
    deepest = list(about)[-1]
    open_files = [
        one["id"]
        for one in records
        if one["type"] == "client" and one["fields"].get("status") != "closed"
    ]
    for record in records:
        if record["type"] in (about[deepest], "any"):
            yield _beside(about, record, records, open_files) | {deepest: record["id"]}


def _beside(
    about: dict[str, str], record: Record, records: list[Record], open_files: list[str]
) -> dict[str, str]:
    """What else the address names: the record's own file, or an open one where it is everybody's.

    A form that the agency published lies in no client's file, and is begun in each of them.
    """
    named = {}
    filling = next((one for one in records if one["type"] == "form_answers"), record)
    in_agency = filling["case_file"] if "form_answers" in about.values() else open_files[0]
    for name, kind in about.items():
        if kind == "client":
            named[name] = in_agency if record["case_file"] == AGENCY else record["case_file"]
        elif kind == "form_answers":
            named[name] = filling["id"]
        elif kind == "form_version":
            named[name] = next(one["id"] for one in records if one["type"] == kind)
    return named


def _choices(page: Page, contract: Record, name: str) -> list[str]:
    """A parameter that is no record: the choices of the form's field of that name."""
    kind = contract["types"].get((page["form"] or {}).get("type"), {"fields": {}})["fields"]
    return [code for code, _ in kind.get(name, {}).get("choices", [])]


def _searches(page: Page, address: str) -> list[str]:
    asks = any("$query.q" in str(query) for _, query in page["needs"])
    return [f"{address}?q={words}" for words in SEARCHES] if asks else []


def _put_in(path: str, values: dict[str, str]) -> str:
    for name, value in values.items():
        path = path.replace(f"<{name}>", value)
    return path
