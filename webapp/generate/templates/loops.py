"""`{% for %}`: over lists, dicts and text, with `loop`, a condition and an else."""

from jinja2 import nodes
from jinja2.compiler import find_undeclared

from webapp.generate.templates.constructs import expression, statement, statements
from webapp.generate.templates.expressions import condition
from webapp.generate.templates.javascript import block
from webapp.generate.templates.scope import Scope
from webapp.generate.templates.statements import assign


@statement.of(nodes.For)
def loop(node: nodes.For, scope: Scope) -> list[str]:
    """Each turn has fresh names: what a turn sets is gone in the next, as in Jinja."""
    if node.recursive:
        raise scope.unit.refusal(node, "a recursive loop has no twin in JavaScript")
    extended = uses_loop_variable(node)
    inside = scope.inner(node, parameters=["loop"] if extended else [], branch="body")
    items = looped_items(node, scope)
    lines, body = [], []
    if extended:
        turns = scope.unit.temporary("turns")
        lines.append(f"const {turns} = loop({items});")
        body.append(f"const {inside.ref('loop')} = {turns};")
        items = turns
    one, named = turn(node.target, inside)
    body += [
        *named,
        *inside.declarations(),
        *statements(node.body, inside),
    ]
    if not node.else_:
        return [*lines, *block(f"for (let {one} of {items}) {{", body)]
    return [*lines, *with_else(node, scope, block(f"for (let {one} of {items}) {{", body))]


def turn(target: nodes.Expr, inside: Scope) -> tuple[str, list[str]]:
    """The variable of one turn, and the lines that take several names out of it."""
    if isinstance(target, nodes.Name):
        return inside.ref(target.name), []
    one = inside.unit.temporary("item")
    return one, assign(target, one, inside, declare="let ")


def uses_loop_variable(node: nodes.For) -> bool:
    """Jinja's own rule for when a loop has a `loop`."""
    if any(inner.scoped for inner in node.find_all(nodes.Block)):
        return True
    return "loop" in find_undeclared(node.iter_child_nodes(only=("body",)), ("loop",))


def looped_items(node: nodes.For, scope: Scope) -> str:
    """The items, without those the loop's `if` leaves out."""
    items = f"iterate({expression(node.iter, scope)})"
    if node.test is None:
        return items
    if any(name.name == "loop" for name in [node.test, *node.test.find_all(nodes.Name)]
           if isinstance(name, nodes.Name)):  # fmt: skip
        raise scope.unit.refusal(node, "loop is not known in the if of a for")
    inside = scope.inner(node, branch="test")
    one, named = turn(node.target, inside)
    body = [
        *named,
        *inside.declarations(),
        f"return {condition(node.test, inside)};",
    ]
    return f"{items}.filter(({one}) => {{ {' '.join(body)} }})"


def with_else(node: nodes.For, scope: Scope, lines: list[str]) -> list[str]:
    """The loop, and what stands for it when it made no turn."""
    empty = scope.unit.temporary("empty")
    otherwise = scope.inner(node, branch="else")
    body = [*otherwise.declarations(), *statements(node.else_, otherwise)]
    turned = [*lines[:-1], f"  {empty} = false;", lines[-1]]
    return [f"let {empty} = true;", *turned, *block(f"if ({empty}) {{", body)]
