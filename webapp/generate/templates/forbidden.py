"""What parses and would even run, but could print something else in JavaScript than in Python.

JSON has one kind of number, so 12.0 prints as `12` on the phone. Lists and dicts print as Python's
own notation. Lazy values are true in Python even when empty, and can be read only once. None of
these ever belongs on a page, so all are refused where they are written down.
"""

from collections.abc import Callable, Iterator

from jinja2 import nodes

from webapp.generate.templates.refusals import TemplateRefused
from webapp.generate.templates.vocabulary import (
    LAZY_FILTERS,
    LIST_FILTERS,
    LOOPING_FILTERS,
    TEXT_FILTERS,
    VIEW_METHODS,
)

Ancestors = tuple[nodes.Node, ...]
Rule = Callable[[nodes.Node, Ancestors], str | None]

ARITHMETIC = (
    nodes.Add,
    nodes.Sub,
    nodes.Mul,
    nodes.Div,
    nodes.FloorDiv,
    nodes.Mod,
    nodes.Neg,
    nodes.Pos,
)
LIST_METHODS = VIEW_METHODS | {"split"}
COLLECTION_FUNCTIONS = frozenset({"dict", "namespace", "range"})
PASSES_ON = frozenset({"d", "default"})


def refuse_forbidden(tree: nodes.Template, file: str) -> None:
    """Raises TemplateRefused at the first node that breaks one of the rules of this module."""
    for node, ancestors in _walk(tree, ()):
        for rule in RULES:
            reason = rule(node, ancestors)
            if reason:
                raise TemplateRefused(file, node.lineno, reason)


def _walk(node: nodes.Node, ancestors: Ancestors) -> Iterator[tuple[nodes.Node, Ancestors]]:
    yield node, ancestors
    for child in node.iter_child_nodes():
        yield from _walk(child, (*ancestors, node))


def loose_float(node: nodes.Node, ancestors: Ancestors) -> str | None:
    """A number with decimals may only be compared, formatted, or made an int."""
    is_float = isinstance(node, nodes.Const) and isinstance(node.value, float)
    if not is_float and not isinstance(node, nodes.Div):
        return None
    child = node
    for parent in reversed(ancestors):
        if _takes_floats(parent, child):
            return None
        if not isinstance(parent, (*ARITHMETIC, nodes.Keyword, nodes.Tuple)):
            break
        child = parent
    return "a number with decimals may only be compared, formatted with format, or made an int"


def _takes_floats(parent: nodes.Node, child: nodes.Node) -> bool:
    match parent:
        case nodes.Compare() | nodes.Operand():
            return True
        case nodes.Filter(name="int"):
            return parent.node is child
        case nodes.Filter(name="format"):
            return parent.node is not child
        case nodes.Mod(left=nodes.Const(value=str())):
            return parent.right is child
    return False


def printed_collection(node: nodes.Node, ancestors: Ancestors) -> str | None:
    """A list or dict is looped over or joined, never printed."""
    match node:
        case nodes.Output() | nodes.Concat():
            printed = node.nodes
        case nodes.Filter(name=name) if name in TEXT_FILTERS and node.node is not None:
            printed = [node.node]
        case _:
            return None
    if any(_is_collection(part) for expression in printed for part in _outcomes(expression)):
        return "a list or dict cannot be printed: loop over it or join it"
    return None


def _outcomes(expression: nodes.Expr) -> Iterator[nodes.Expr]:
    """The expressions whose value this expression can have."""
    match expression:
        case nodes.CondExpr(expr1=first, expr2=second):
            parts = [first, second] if second is not None else [first]
        case nodes.And(left=left, right=right) | nodes.Or(left=left, right=right):
            parts = [left, right]
        case nodes.Filter(name=name) if name in PASSES_ON:
            parts = [expression.node, *expression.args]
        case _:
            yield expression
            return
    for part in parts:
        yield from _outcomes(part)


def _is_collection(expression: nodes.Expr) -> bool:
    match expression:
        case nodes.List() | nodes.Tuple() | nodes.Dict():
            return True
        case nodes.Filter(name=name):
            return name in LIST_FILTERS
        case nodes.Call(node=nodes.Getattr(attr=method)):
            return method in LIST_METHODS
        case nodes.Call(node=nodes.Name(name=function)):
            return function in COLLECTION_FUNCTIONS
    return False


def lazy_value(node: nodes.Node, ancestors: Ancestors) -> str | None:
    """What Python computes lazily goes straight into a loop or into a filter that loops."""
    if not _is_lazy(node):
        return None
    child = node
    for parent in reversed(ancestors):
        if isinstance(parent, nodes.For) and parent.iter is child:
            return None
        if isinstance(parent, nodes.Filter) and parent.node is child:
            return None if parent.name in LOOPING_FILTERS else LAZY_REASON
        if not isinstance(parent, nodes.CondExpr) or parent.test is child:
            break
        child = parent
    return LAZY_REASON


LAZY_REASON = "this must be looped over or end in |list: Python computes it only when it is read"


def _is_lazy(node: nodes.Node) -> bool:
    match node:
        case nodes.Filter(name=name):
            return name in LAZY_FILTERS
        case nodes.Call(node=nodes.Getattr(attr=method)):
            return method in VIEW_METHODS
        case nodes.Call(node=nodes.Name(name="range")):
            return True
    return False


def compared_tuple(node: nodes.Node, ancestors: Ancestors) -> str | None:
    """Python tells tuples from lists when it compares them; JavaScript has only arrays."""
    if not isinstance(node, nodes.Compare):
        return None
    ordered = [op.expr for op in node.ops if op.op not in {"in", "notin"}]
    if any(isinstance(side, nodes.Tuple) for side in [node.expr, *ordered]):
        return "a tuple can only stand on the right of in: compare lists"
    return None


def special_construct(node: nodes.Node, ancestors: Ancestors) -> str | None:
    """`self.title()` would need a second way into the blocks; escaping is never switched off."""
    match node:
        case nodes.Name(name="self"):
            return "self has no twin in JavaScript"
        case nodes.ScopedEvalContextModifier():
            return "autoescape is always on"
    return None


RULES: tuple[Rule, ...] = (
    loose_float,
    printed_collection,
    lazy_value,
    compared_tuple,
    special_construct,
)
