"""All declared pages, in one list, and the same list as JSON for both engines.

Floor 1: pure. A module of this package declares pages in a list named PAGES; `collect` finds them
all. Two pages of one name or one path are refused, and so is a fragment of a page that is not
there.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterable, Sequence
from typing import Any

import webapp.pages
from webapp.pages.declaration import Form, Fragment, Page
from webapp.pages.query import BadDeclaration

Declared = Page | Fragment
Json = Any

NOT_PAGES = ("declaration", "query", "registry")


def collect() -> list[Declared]:
    """Every page and fragment of the modules of this package, in the order of their names."""
    stems = sorted(found.name for found in pkgutil.iter_modules(webapp.pages.__path__))
    modules = [
        importlib.import_module(f"webapp.pages.{stem}") for stem in stems if stem not in NOT_PAGES
    ]
    return check([one for module in modules for one in getattr(module, "PAGES", ())])


def check(declared: Iterable[Declared]) -> list[Declared]:
    """The same list, or BadDeclaration for what contradicts itself across pages."""
    declared = list(declared)
    _refuse_twice("name", [one.name for one in declared])
    _refuse_twice("path", [re.sub("<[a-z_]+>", "<>", one.path) for one in declared])
    pages = {one.name: one for one in declared if isinstance(one, Page)}
    for one in declared:
        if isinstance(one, Fragment) and one.like not in pages:
            raise BadDeclaration(f"fragment {one.name}: there is no page {one.like}")
    return declared


def export_pages(declared: Sequence[Declared]) -> list[dict[str, Json]]:
    """The pages as JSON, fragments spelled out; literal paths before those with parameters."""
    pages = {one.name: one for one in declared if isinstance(one, Page)}
    exported = [_export(one, pages) for one in declared]
    return sorted(exported, key=lambda page: _specificity(page["path"]))


def forms_of(declared: Sequence[Declared]) -> dict[str, Form]:
    """Every form by name."""
    forms: dict[str, Form] = {}
    for one in declared:
        form = one.form if isinstance(one, Page) else None
        if form is not None and forms.setdefault(form.name, form) != form:
            raise BadDeclaration(f"two different forms are called {form.name}")
    return forms


def _export(one: Declared, pages: dict[str, Page]) -> dict[str, Json]:
    if isinstance(one, Page):
        return one.export() | {"fragment": False, "queries": _queries_of(one)}
    page = pages[one.like].export()
    own = {"name": one.name, "path": one.path, "block": one.block, "form": None}
    return page | own | {"fragment": True, "queries": _queries_of(pages[one.like])}


def _queries_of(page: Page) -> list[str]:
    """The names of the address's query that the page knows; they are there, if empty."""
    expressions = [found for need in page.needs.values() for found in need.expressions()]
    expressions += page.form.expressions() if page.form else []
    return sorted({one.split(".")[1] for one in expressions if one.startswith("$query.")})


def _specificity(path: str) -> list[tuple[bool, str]]:
    return [(part.startswith("<"), part) for part in path.split("/")]


def _refuse_twice(what: str, values: list[str]) -> None:
    twice = sorted({value for value in values if values.count(value) > 1})
    if twice:
        raise BadDeclaration(f"two pages have the same {what}: {', '.join(twice)}")
