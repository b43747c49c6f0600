"""Signatures: the functions a form may call, with how many arguments each takes.

The list is the promise: what is not on it is refused when a form is uploaded, and a test holds that
both engines know every name. Sources: the ODK XForms specification, section "XPath functions"
(https://getodk.github.io/xforms-spec/#xpath-functions), and the date functions of the Community
Health Toolkit (https://docs.communityhealthtoolkit.org/building/forms/app/).
"""

from __future__ import annotations

from difflib import get_close_matches
from typing import Any

from webapp.domain.forms.code_functions import DIGESTS, ENCODINGS
from webapp.domain.forms.lexer import ExpressionRefused
from webapp.domain.forms.parser import calls_of, parse

MANY = 1000
#: Functions of CHT that read files of its project; with or without `cht:` before them.
OF_A_PROJECT = ("z-score", "extension-lib")

#: Name: fewest and most arguments.
SIGNATURES: dict[str, tuple[int, int]] = {
    # Truth and choice
    "true": (0, 0),
    "false": (0, 0),
    "not": (1, 1),
    "boolean": (1, 1),
    "boolean-from-string": (1, 1),
    "if": (3, 3),
    "coalesce": (1, MANY),
    "once": (1, 1),
    "checklist": (3, MANY),
    "weighted-checklist": (4, MANY),
    # Text
    "string": (0, 1),
    "concat": (0, MANY),
    "join": (1, MANY),
    "contains": (2, 2),
    "starts-with": (2, 2),
    "ends-with": (2, 2),
    "substr": (2, 3),
    "substring": (2, 3),
    "substring-before": (2, 2),
    "substring-after": (2, 2),
    "string-length": (0, 1),
    "normalize-space": (0, 1),
    "translate": (3, 3),
    "regex": (2, 2),
    "uuid": (0, 1),
    "digest": (2, 3),
    "base64-decode": (1, 1),
    # Selects
    "selected": (2, 2),
    "selected-at": (2, 2),
    "count-selected": (1, 1),
    "jr:choice-name": (2, 2),
    "jr:itext": (1, 1),
    # Numbers
    "number": (0, 1),
    "int": (1, 1),
    "round": (1, 2),
    "floor": (1, 1),
    "ceiling": (1, 1),
    "abs": (1, 1),
    "pow": (2, 2),
    "sqrt": (1, 1),
    "exp": (1, 1),
    "exp10": (1, 1),
    "log": (1, 1),
    "log10": (1, 1),
    "sin": (1, 1),
    "cos": (1, 1),
    "tan": (1, 1),
    "asin": (1, 1),
    "acos": (1, 1),
    "atan": (1, 1),
    "atan2": (2, 2),
    "pi": (0, 0),
    "random": (0, 0),
    "min": (1, MANY),
    "max": (1, MANY),
    "sum": (1, 1),
    # Days and times
    "today": (0, 0),
    "now": (0, 0),
    "date": (1, 1),
    "date-time": (1, 1),
    "decimal-date-time": (1, 1),
    "decimal-time": (1, 1),
    "format-date": (2, 2),
    "format-date-time": (2, 2),
    "add-date": (2, 6),
    "to-bikram-sambat": (1, 1),
    "difference-in-months": (2, 2),
    "cht:difference-in-days": (2, 2),
    "cht:difference-in-weeks": (2, 2),
    "cht:difference-in-months": (2, 2),
    "cht:difference-in-years": (2, 2),
    # Fields and rows
    "position": (0, 1),
    "last": (0, 0),
    "count": (1, 1),
    "count-non-empty": (1, 1),
    "current": (0, 0),
    "instance": (1, 1),
    "indexed-repeat": (3, 7),
    "pulldata": (4, 4),
    "randomize": (1, 2),
    "name": (0, 1),
    "local-name": (0, 1),
    # Places on a map
    "area": (1, 1),
    "distance": (1, MANY),
    "geofence": (2, 2),
    "intersects": (1, 1),
}


def faults_of(text: str) -> list[ExpressionRefused]:
    """Everything that is wrong with an expression: that it is none, or each function in it."""
    try:
        calls = calls_of(text)
    except ExpressionRefused as refusal:
        return [refusal]
    faults = [_fault_of(name, count, at) for name, count, at in sorted(calls, key=lambda c: c[2])]
    found = [fault for fault in faults if fault]
    return found or _unknown_digests(parse(text), calls)


def _unknown_digests(tree: Any, calls: list[tuple[str, int, int]]) -> list[ExpressionRefused]:
    """What `digest` is asked for by a name that it does not know, in so many words."""
    if not isinstance(tree, list):
        return []
    wrong = [fault for part in tree for fault in _unknown_digests(part, calls)]
    if tree[:2] == ["call", "digest"]:
        at = min(at for name, _, at in calls if name == "digest")
        said = [part[1] if part[0] == "text" else None for part in tree[3:]]
        known = (DIGESTS, [one.upper() for one in ENCODINGS])
        for one, names in zip(said, known, strict=False):
            if one is not None and one.upper() not in names:
                wrong.append(ExpressionRefused("unknown_digest", at, found=one))
    return wrong


def _fault_of(name: str, count: int, at: int) -> ExpressionRefused | None:
    if name.removeprefix("cht:") in OF_A_PROJECT:
        return ExpressionRefused("function_of_a_project", at, found=name)
    if name not in SIGNATURES:
        near = get_close_matches(name, SIGNATURES, n=1, cutoff=0.7)
        why = "unknown_function_near" if near else "unknown_function"
        return ExpressionRefused(why, at, found=name, near="".join(near))
    fewest, most = SIGNATURES[name]
    if fewest <= count <= most:
        return None
    return ExpressionRefused("arguments", at, found=name, count=str(count), wanted=_said(name))


def _said(name: str) -> str:
    fewest, most = SIGNATURES[name]
    if most == MANY:
        return f"{fewest}+"
    return str(fewest) if fewest == most else f"{fewest}–{most}"
