"""The table of what the compiler knows: one function for each kind of node in Jinja2's syntax tree.

A kind of node that is not in the table is refused. Nothing is compiled by accident.
"""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from jinja2 import nodes

from webapp.generate.templates.scope import Scope

Output = TypeVar("Output")


class Constructs(Generic[Output]):
    """Compiles a node with the function registered for its kind."""

    def __init__(self, word: str) -> None:
        self.word = word
        self.known: dict[type[nodes.Node], Callable[[Any, Scope], Output]] = {}

    def of(
        self, *kinds: type[nodes.Node]
    ) -> Callable[[Callable[[Any, Scope], Output]], Callable[[Any, Scope], Output]]:
        """Registers the decorated function for these kinds of node."""

        def register(compiles: Callable[[Any, Scope], Output]) -> Callable[[Any, Scope], Output]:
            self.known.update(dict.fromkeys(kinds, compiles))
            return compiles

        return register

    def __call__(self, node: nodes.Node, scope: Scope) -> Output:
        """Compiles one node, or refuses it."""
        compiles = self.known.get(type(node))
        if compiles is None:
            kind = type(node).__name__
            raise scope.unit.refusal(node, f"the {self.word} {kind} has no twin in JavaScript")
        return compiles(node, scope)


expression: Constructs[str] = Constructs("expression")
statement: Constructs[list[str]] = Constructs("statement")


def statements(body: list[nodes.Node], scope: Scope) -> list[str]:
    """The lines of several statements, in order."""
    return [line for node in body for line in statement(node, scope)]
