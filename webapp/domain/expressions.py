"""Expressions: what `$client` or `$needs.visit.worker` mean in one request.

The scope of a request is a plain object: the parameters of the path by name, and today, now, zone,
language, me, query, form, needs, new. What leads nowhere is null, never an error.
Twin: service_worker/domain/expressions.js.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from webapp.domain.fold import text_of

_PLACE = re.compile(r"<([a-z_.]+)>")


def value_of(expression: Any, scope: Mapping[str, Any]) -> Any:
    """The value of an expression in a scope; a literal is itself."""
    if isinstance(expression, str) and expression.startswith("$"):
        return walk(scope, expression[1:])
    return expression


def walk(start: Any, path: str) -> Any:
    """Follow names divided by dots through objects; `new` alone is the record of the form."""
    reached = start
    for name in ("new.record" if path == "new" else path).split("."):
        reached = reached.get(name) if isinstance(reached, Mapping) else None
    return reached


def filled(address: str, scope: Mapping[str, Any]) -> str:
    """An address with each `<name>` replaced by its value."""
    return _PLACE.sub(lambda found: quote(text_of(walk(scope, found[1])), safe="-._~"), address)
