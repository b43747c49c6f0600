"""Which JavaScript variable a template's name is, in each place of the template.

Jinja2 decides this itself: its symbol tables say whether a name is local, comes from an outer block
or from the context. Using them, not a copy of their rules, keeps `set` in a loop or a macro that
sees a later variable exactly as in Python.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count

from jinja2 import nodes
from jinja2.compiler import Frame
from jinja2.idtracking import (
    VAR_LOAD_ALIAS,
    VAR_LOAD_RESOLVE,
    VAR_LOAD_UNDEFINED,
)

from webapp.generate.templates.javascript import array, html, literal, record
from webapp.generate.templates.refusals import TemplateRefused

BUFFER = "out"


@dataclass
class Unit:
    """One template while it is compiled."""

    name: str
    callables: frozenset[str]
    filters: frozenset[str]
    extends: bool = False
    parent_is_known: bool = False
    blocks: dict[str, nodes.Block] = field(default_factory=dict)
    unset_parameters: set[str] = field(default_factory=set)
    numbers: Iterable[int] = field(default_factory=lambda: count(1))

    def temporary(self, word: str) -> str:
        """A variable name that no template can use."""
        return f"{word}{next(iter(self.numbers))}"

    def refusal(self, node: nodes.Node, reason: str) -> TemplateRefused:
        """The error to raise for a construct of this template."""
        return TemplateRefused(self.name, node.lineno, reason)


@dataclass(frozen=True)
class Scope:
    """A place in a template: its names, and where its output goes."""

    unit: Unit
    frame: Frame

    def ref(self, name: str) -> str:
        """The JavaScript variable of a name."""
        return self.frame.symbols.ref(name)

    def comes_from_context(self, name: str) -> bool:
        """Whether the name is nothing this template sets here, but looked up when rendering."""
        load = self.frame.symbols.find_load(self.ref(name))
        return load is not None and load[0] == VAR_LOAD_RESOLVE

    def soft(self) -> Scope:
        """The same names, no longer at the root of the template: the body of an `if`."""
        return Scope(self.unit, self.frame.soft())

    def inner(self, node: nodes.Node, parameters: Iterable[str] = (), branch: str = "") -> Scope:
        """The names inside a loop, a `with` or a captured text."""
        frame = self.frame.inner()
        for name in parameters:
            frame.symbols.declare_parameter(name)
        frame.symbols.analyze_node(node, **({"for_branch": branch} if branch else {}))
        return Scope(self.unit, frame)

    def capturing(self, node: nodes.Node) -> Scope:
        """The names inside a text that is kept instead of printed."""
        scope = self.inner(node)
        scope.frame.require_output_check = False
        scope.frame.buffer = BUFFER
        return scope

    def declarations(self) -> list[str]:
        """What stands at the start of a scope: where each of its names begins."""
        loads = self.frame.symbols.loads.items()
        resolved = {target: name for target, (how, name) in loads if how == VAR_LOAD_RESOLVE}
        names = {target: name for name, target in self.frame.symbols.refs.items()}
        unset = {target: names[target] for target, (how, _) in loads if how == VAR_LOAD_UNDEFINED}
        aliases = [f"let {to} = {of};" for to, (how, of) in loads if how == VAR_LOAD_ALIAS]
        return [*_many("context.resolve", resolved), *_many("unset", unset), *aliases]

    def locals(self) -> str:
        """Names set here, for an include with context; those of the top level stand in it."""
        return "{}" if self.frame.toplevel else record(self.frame.symbols.dump_stores())

    def write(self, pieces: Sequence[str]) -> list[str]:
        """The statements that print: root functions yield, everything else gathers text."""
        if self.frame.buffer:
            return [f"{BUFFER} += {html(pieces)};"]
        return [f"yield {html([piece])};" for piece in pieces]


def _many(function: str, names: Mapping[str, str | None]) -> list[str]:
    """One line for all variables that begin the same way, in the order of their names."""
    if not names:
        return []
    ordered = sorted(names.items(), key=lambda pair: (pair[1], pair[0]))
    variables = array(variable for variable, _ in ordered)
    return [f"let {variables} = {function}({', '.join(literal(name) for _, name in ordered)});"]
