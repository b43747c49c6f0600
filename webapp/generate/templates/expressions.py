"""Values: constants, names, lookups, operators. Each becomes one JavaScript expression.

Evaluation itself lives in service_worker/render/operations.js, whose names are written here.
"""

from jinja2 import nodes

from webapp.generate.templates.constructs import expression
from webapp.generate.templates.javascript import array, literal
from webapp.generate.templates.scope import Scope
from webapp.generate.templates.vocabulary import DICT_ATTRIBUTES

LARGEST_EXACT_INTEGER = 2**53 - 1
OPERATIONS = {
    nodes.Add: "add",
    nodes.Sub: "subtract",
    nodes.Mul: "multiply",
    nodes.Div: "divide",
    nodes.FloorDiv: "floorDivide",
}
YIELDS_BOOLEAN = (nodes.Compare, nodes.Test, nodes.Not)


@expression.of(nodes.Const)
def constant(node: nodes.Const, scope: Scope) -> str:
    """A literal value."""
    if isinstance(node.value, int) and abs(node.value) > LARGEST_EXACT_INTEGER:
        raise scope.unit.refusal(node, "this number is too large for JavaScript to be exact")
    return literal(node.value)


@expression.of(nodes.Name)
def name(node: nodes.Name, scope: Scope) -> str:
    """A name; one that nobody set holds Undefined, which raises when it is used."""
    if not node.name.isascii():
        raise scope.unit.refusal(node, f"the name {node.name} is not plain letters")
    variable = scope.ref(node.name)
    if variable in scope.unit.unset_parameters:
        return f"known({variable}, {literal(node.name)})"
    return variable


@expression.of(nodes.Getattr)
def attribute(node: nodes.Getattr, scope: Scope) -> str:
    """`client.name`"""
    return f"attribute({', '.join(path(node, scope))})"


def path(node: nodes.Expr, scope: Scope) -> list[str]:
    """`client.address.street` as one lookup: the holder and, step by step, its attributes."""
    if not isinstance(node, nodes.Getattr):
        return [expression(node, scope)]
    refuse_python_attribute(node, scope)
    if node.attr in DICT_ATTRIBUTES:
        reason = f".{node.attr} is a method of Python's dict; write ['{node.attr}']"
        raise scope.unit.refusal(node, reason)
    return [*path(node.node, scope), literal(node.attr)]


def refuse_python_attribute(node: nodes.Getattr, scope: Scope) -> None:
    """Keeps templates away from Python's own attributes, which no phone has."""
    if node.attr.startswith("__"):
        raise scope.unit.refusal(node, f"the attribute {node.attr} belongs to Python")


@expression.of(nodes.Getitem)
def item(node: nodes.Getitem, scope: Scope) -> str:
    """`rows[0]`, `answers['mood']`, `text[:5]`"""
    holder = expression(node.node, scope)
    if isinstance(node.arg, nodes.Slice):
        bounds = (node.arg.start, node.arg.stop, node.arg.step)
        written = [expression(bound, scope) if bound else "null" for bound in bounds]
        return f"slice({holder}, {', '.join(written)})"
    return f"item({holder}, {expression(node.arg, scope)})"


@expression.of(nodes.List, nodes.Tuple)
def sequence(node: nodes.List | nodes.Tuple, scope: Scope) -> str:
    """A list or tuple written out. They differ only in Python, and only when compared."""
    return array(expression(element, scope) for element in node.items)


@expression.of(nodes.Dict)
def mapping(node: nodes.Dict, scope: Scope) -> str:
    """A dict written out."""
    pairs = [
        array([expression(pair.key, scope), expression(pair.value, scope)]) for pair in node.items
    ]
    return f"dict({array(pairs)})"


def condition(node: nodes.Expr, scope: Scope) -> str:
    """An expression where only its truth matters."""
    if isinstance(node, nodes.And | nodes.Or):
        sign = "&&" if isinstance(node, nodes.And) else "||"
        return f"({condition(node.left, scope)} {sign} {condition(node.right, scope)})"
    value = expression(node, scope)
    return value if isinstance(node, YIELDS_BOOLEAN) else f"truth({value})"


@expression.of(nodes.CondExpr)
def inline_if(node: nodes.CondExpr, scope: Scope) -> str:
    """`'a' if x else 'b'`; without an else it may print as nothing."""
    otherwise = expression(node.expr2, scope) if node.expr2 else "nothing()"
    return f"({condition(node.test, scope)} ? {expression(node.expr1, scope)} : {otherwise})"


@expression.of(nodes.And)
def both(node: nodes.And, scope: Scope) -> str:
    """`a and b`: one of the two values, not a boolean."""
    return f"and({expression(node.left, scope)}, () => {expression(node.right, scope)})"


@expression.of(nodes.Or)
def either(node: nodes.Or, scope: Scope) -> str:
    """`a or b`"""
    return f"or({expression(node.left, scope)}, () => {expression(node.right, scope)})"


@expression.of(nodes.Not)
def negation(node: nodes.Not, scope: Scope) -> str:
    """`not a`"""
    return f"!{condition(node.node, scope)}"


@expression.of(nodes.Neg)
def minus(node: nodes.Neg, scope: Scope) -> str:
    """`-a`"""
    return f"negate({expression(node.node, scope)})"


@expression.of(nodes.Pos)
def plus(node: nodes.Pos, scope: Scope) -> str:
    """`+a`"""
    return f"positive({expression(node.node, scope)})"


@expression.of(nodes.Concat)
def concatenation(node: nodes.Concat, scope: Scope) -> str:
    """`a ~ b`"""
    return f"concat({array(expression(part, scope) for part in node.nodes)})"


@expression.of(nodes.Compare)
def comparison(node: nodes.Compare, scope: Scope) -> str:
    """`a < b <= c`: evaluated from the left, and no further than needed."""
    first = expression(node.expr, scope)
    if len(node.ops) == 1:
        [only] = node.ops
        return f"compareOnce({first}, {literal(only.op)}, {expression(only.expr, scope)})"
    rest = [array([literal(op.op), f"() => {expression(op.expr, scope)}"]) for op in node.ops]
    return f"compare({first}, {', '.join(rest)})"


@expression.of(*OPERATIONS)
def operation(node: nodes.BinExpr, scope: Scope) -> str:
    """`a + b` and its kin."""
    left, right = expression(node.left, scope), expression(node.right, scope)
    return f"{OPERATIONS[type(node)]}({left}, {right})"


@expression.of(nodes.Mod)
def modulo(node: nodes.Mod, scope: Scope) -> str:
    """`minutes % 60`, and `'%s of %s' % (a, b)`."""
    left, right = expression(node.left, scope), expression(node.right, scope)
    if isinstance(node.right, nodes.Tuple):
        return f"printf({left}, {right}, null)"
    return f"modulo({left}, {right})"
