"""What a template does besides inheriting and looping: print, choose, set, name for a while."""

from jinja2 import nodes
from markupsafe import escape

from webapp.generate.templates.constructs import expression, statement, statements
from webapp.generate.templates.expressions import condition
from webapp.generate.templates.javascript import block, capture, indented, literal, record
from webapp.generate.templates.scope import Scope


@statement.of(nodes.Output)
def output(node: nodes.Output, scope: Scope) -> list[str]:
    """Text and `{{ values }}`. A template that extends another prints only inside its blocks."""
    if scope.frame.require_output_check:
        if scope.unit.parent_is_known:
            return []
        raise scope.unit.refusal(node, "nothing may be printed before {% extends %}")
    return scope.write([printed(part, scope) for part in node.nodes])


def printed(part: nodes.Expr, scope: Scope) -> str:
    """One piece of output; what is known now is escaped now."""
    if isinstance(part, nodes.TemplateData):
        return literal(part.data)
    if isinstance(part, nodes.Const) and isinstance(part.value, str):
        return literal(str(escape(part.value)))
    return expression(part, scope)


@statement.of(nodes.If)
def choice(node: nodes.If, scope: Scope) -> list[str]:
    """`{% if %}`, `{% elif %}`, `{% else %}`"""
    inside = scope.soft()
    lines = [f"if ({condition(node.test, inside)}) {{", *indented(statements(node.body, inside))]
    for branch in node.elif_:
        lines.append(f"}} else if ({condition(branch.test, inside)}) {{")
        lines.extend(indented(statements(branch.body, inside)))
    if node.else_:
        lines.append("} else {")
        lines.extend(indented(statements(node.else_, inside)))
    return [*lines, "}"]


@statement.of(nodes.Assign)
def assignment(node: nodes.Assign, scope: Scope) -> list[str]:
    """`{% set total = 3 %}`, `{% set a, b = pair %}`, `{% set ns.total = 3 %}`"""
    value = expression(node.node, scope)
    return [*assign(node.target, value, scope), *shared(node.target, scope)]


@statement.of(nodes.AssignBlock)
def captured_assignment(node: nodes.AssignBlock, scope: Scope) -> list[str]:
    """`{% set summary %}...{% endset %}`"""
    if node.filter is not None:
        raise scope.unit.refusal(node, "a filter on a set block has no twin in JavaScript")
    inside = scope.capturing(node)
    body = [*inside.declarations(), *statements(node.body, inside)]
    variable = scope.unit.temporary("text")
    return [
        *block(f"const {variable} = (() => {{", capture(body), "})();"),
        *assign(node.target, f"markup({variable})", scope),
        *shared(node.target, scope),
    ]


def assign(target: nodes.Expr, value: str, scope: Scope, declare: str = "") -> list[str]:
    """The lines that put a value into a name, a namespace or several names at once."""
    if isinstance(target, nodes.Name):
        return [f"{declare}{scope.ref(target.name)} = {value};"]
    if isinstance(target, nodes.NSRef):
        namespace = scope.ref(target.name)
        return [f"setAttribute({namespace}, {literal(target.attr)}, {value});"]
    if not isinstance(target, nodes.Tuple):
        raise scope.unit.refusal(target, "only names can be set")
    values = scope.unit.temporary("values")
    lines = [f"const {values} = unpack({value}, {len(target.items)});"]
    for index, part in enumerate(target.items):
        lines.extend(assign(part, f"{values}[{index}]", scope, declare))
    return lines


def shared(target: nodes.Expr, scope: Scope) -> list[str]:
    """At the top level, what is set is seen by the blocks and by those who import the template."""
    if not scope.frame.toplevel:
        return []
    targets = [target] if isinstance(target, nodes.Name) else target.find_all(nodes.Name)
    names = {name.name: scope.ref(name.name) for name in targets}
    return [f"context.share({record(names)});"] if names else []


@statement.of(nodes.With)
def named_for_a_while(node: nodes.With, scope: Scope) -> list[str]:
    """`{% with total = 3 %}...{% endwith %}`"""
    inside = scope.inner(node)
    lines = inside.declarations()
    for target, value in zip(node.targets, node.values, strict=True):
        lines.extend(assign(target, expression(value, scope), inside, declare="let "))
    return block("{", [*lines, *statements(node.body, inside)])
