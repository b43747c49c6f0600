"""The manifest: every page, every form and the contract, as the JSON that both engines run.

Flask reads `manifest()` itself; the device reads the module written from it. So the two cannot
disagree about what a page needs.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from webapp.domain.rules import RULES
from webapp.pages.query import BadDeclaration
from webapp.pages.registry import Declared, collect, export_pages, forms_of
from webapp.schemas.contract import contract
from webapp.schemas.form_fields import resolve

Manifest = dict[str, Any]
#: Rules that need the contract and the request's language; both engines bind them themselves.
BOUND_RULES = ("answer_words", "conflict_card", "settled_lately")


def manifest(declared: Sequence[Declared] | None = None) -> Manifest:
    """The whole manifest; of all declared pages, or of these (for tests)."""
    declared = collect() if declared is None else declared
    pages = export_pages(declared)
    for page in pages:
        refuse_unknown_rules(page)
    forms = {name: form.export() for name, form in forms_of(declared).items()}
    resolved = {name: form if form["settles"] else resolve(form) for name, form in forms.items()}
    return {"contract": contract(), "pages": pages, "forms": resolved}


def refuse_unknown_rules(page: Manifest) -> None:
    """BadDeclaration for a `call` of what is neither a rule nor bound to the request."""
    for name, query in page["needs"]:
        if query["verb"] == "call" and query["subject"] not in {*RULES, *BOUND_RULES}:
            raise BadDeclaration(f"page {page['name']}, need {name}: no rule {query['subject']}")
