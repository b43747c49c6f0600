"""Calls: what a function of an expression is given, its values asked for one by one.

A value is worked out when it is asked for, so `if` never evaluates the branch it does not take.
Twin: service_worker/domain/forms/calls.js.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from webapp.domain.forms.nodes import Node
from webapp.domain.forms.values import Value, as_number, as_text, as_truth


@dataclass
class Place:
    """Where an expression stands: its node, which of how many it is, and the form around it.

    `current` is the node whose expression this is; a predicate moves `node` on, never `current`.
    """

    form: Any
    node: Node
    current: Node
    position: int = 1
    size: int = 1


class Call:
    """One call: the trees of its values, and where it stands."""

    def __init__(self, trees: list[Any], place: Place, evaluate: Callable[[Any, Place], Value]):
        self.trees = trees
        self.place = place
        self.form = place.form
        self.count = len(trees)
        self.evaluate = evaluate

    def value(self, at: int) -> Value:
        """The value in its own kind."""
        return self.evaluate(self.trees[at], self.place)

    def text(self, at: int) -> str:
        """The value as text."""
        return as_text(self.value(at))

    def number(self, at: int) -> float:
        """The value as a number."""
        return as_number(self.value(at), self.form.offset)

    def truth(self, at: int) -> bool:
        """The value as true or false."""
        return as_truth(self.value(at))

    def nodes(self, at: int) -> list[Node]:
        """The value as nodes; what is none is no nodes."""
        found = self.value(at)
        return found if isinstance(found, list) else []

    def values(self, start: int) -> list[Value]:
        """All values from one on."""
        return [self.value(at) for at in range(start, self.count)]

    def own_text(self) -> str:
        """The first value as text; without one, the text of the node itself."""
        return self.text(0) if self.count else as_text([self.place.node])
