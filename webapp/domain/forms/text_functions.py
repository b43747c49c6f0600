"""Text functions of the ODK XForms specification: joining, cutting, searching, choosing words.

Letters are counted by code point, so that a face is one letter in both languages.
Twin: service_worker/domain/forms/text_functions.js.
"""

from __future__ import annotations

import math

from webapp.domain.forms.calls import Call
from webapp.domain.forms.nodes import value_of
from webapp.domain.forms.patterns import matches_whole
from webapp.domain.forms.values import SPACE, Value, as_text, words_of


def _texts(values: list[Value]) -> list[str]:
    """The text of each value, of nodes each one's."""
    found: list[str] = []
    for value in values:
        found += map(value_of, value) if isinstance(value, list) else [as_text(value)]
    return found


def _selected(call: Call) -> bool:
    text, wanted = call.text(0), call.text(1).strip(SPACE)
    return wanted in words_of(text) if wanted else not words_of(text)


def _selected_at(call: Call) -> str:
    words, at = words_of(call.text(0)), call.number(1)
    return words[int(at)] if at in range(len(words)) else ""


def _substr(call: Call) -> str:
    """From and up to a place counted from 0; a negative one counts from the end."""
    text = call.text(0)
    start = _place(call.number(1), len(text))
    end = _place(call.number(2), len(text)) if call.count > 2 else len(text)
    return text[start:end]


def _place(number: float, length: int) -> int:
    if math.isnan(number):
        return 0
    whole = math.trunc(max(-length, min(length, number)))
    return max(0, whole + length if whole < 0 else whole)


def _before(call: Call) -> str:
    before, mark, _ = call.text(0).partition(call.text(1) or "\0")
    return before if mark else ""


def _after(call: Call) -> str:
    mark = call.text(1)
    return call.text(0).partition(mark)[2] if mark else call.text(0)


def _translate(call: Call) -> str:
    old, new = call.text(1), call.text(2)
    changed = ""
    for letter in call.text(0):
        at = old.find(letter)
        changed += letter if at < 0 else new[at : at + 1]
    return changed


TEXT_FUNCTIONS = {
    "string": lambda call: call.own_text(),
    "concat": lambda call: "".join(_texts(call.values(0))),
    "join": lambda call: call.text(0).join(_texts(call.values(1))),
    "contains": lambda call: call.text(1) in call.text(0),
    "starts-with": lambda call: call.text(0).startswith(call.text(1)),
    "ends-with": lambda call: call.text(0).endswith(call.text(1)),
    "substr": _substr,
    "substring": _substr,
    "substring-before": _before,
    "substring-after": _after,
    "string-length": lambda call: float(len(call.own_text())),
    "normalize-space": lambda call: " ".join(words_of(call.own_text())),
    "translate": _translate,
    "regex": lambda call: matches_whole(call.text(1), call.text(0)),
    "selected": _selected,
    "selected-at": _selected_at,
    "count-selected": lambda call: float(len(words_of(call.text(0)))),
    "jr:itext": lambda call: call.form.text_by_id(call.text(0), call.place.current),
}
