"""Macros and call blocks: pieces of template that are called like functions."""

from jinja2 import nodes
from jinja2.compiler import find_undeclared

from webapp.generate.templates.calls import call_with
from webapp.generate.templates.constructs import expression, statement, statements
from webapp.generate.templates.javascript import array, block, capture, literal, record
from webapp.generate.templates.scope import BUFFER, Scope


@statement.of(nodes.Macro)
def macro(node: nodes.Macro, scope: Scope) -> list[str]:
    """`{% macro row(visit) %}`"""
    variable = scope.ref(node.name)
    lines = definition(f"{variable} =", node.name, node, scope)
    if scope.frame.toplevel:
        lines.append(f"context.share({record({node.name: variable})});")
    return lines


@statement.of(nodes.CallBlock)
def call_block(node: nodes.CallBlock, scope: Scope) -> list[str]:
    """`{% call card(title) %}...{% endcall %}`"""
    if scope.frame.require_output_check:
        raise scope.unit.refusal(node, "a call block must stand inside a block here")
    caller = scope.unit.temporary("caller")
    called = call_with(node.call, scope, {"caller": caller})
    return [
        *definition(f"const {caller} =", "caller", node, scope),
        *scope.write([f"markup(text({called}))"]),
    ]


def definition(
    head: str, name: str, node: nodes.Macro | nodes.CallBlock, scope: Scope
) -> list[str]:
    """The lines that make a macro: its parameters, their defaults, its body."""
    uses_caller = refuse_special_names(node, scope)
    frame = scope.frame.inner()
    frame.symbols.analyze_node(node)
    parameters = [frame.symbols.ref(argument.name) for argument in node.args]
    if uses_caller:
        parameters.append(frame.symbols.declare_parameter("caller"))
        frame.symbols.analyze_node(node)
    frame.require_output_check = False
    frame.buffer = BUFFER
    inside = Scope(scope.unit, frame)
    body = [
        *inside.declarations(),
        *defaults(node, inside),
        *statements(node.body, inside),
    ]
    names = array(literal(argument.name) for argument in node.args)
    required = len(node.args) - len(node.defaults)
    opening = f"{head} macro({literal(name)}, {names}, {required}, {literal(uses_caller)}, "
    return block(f"{opening}({', '.join(parameters)}) => {{", capture(body), "});")


def refuse_special_names(node: nodes.Macro | nodes.CallBlock, scope: Scope) -> bool:
    """Refuses `varargs`, `kwargs` and an explicit `caller`; says whether `caller()` is called."""
    names = ("caller", "kwargs", "varargs")
    used = find_undeclared(node.body, names)
    declared = {argument.name for argument in node.args}.intersection(names)
    if declared or used - {"caller"}:
        word = min(declared or used - {"caller"})
        raise scope.unit.refusal(node, f"{word} has no twin in JavaScript")
    return "caller" in used


def defaults(node: nodes.Macro | nodes.CallBlock, scope: Scope) -> list[str]:
    """What a parameter is when the call does not give it. Later defaults see earlier parameters."""
    first_default = len(node.args) - len(node.defaults)
    optional = [scope.ref(argument.name) for argument in node.args[first_default:]]
    scope.unit.unset_parameters.update(optional)
    lines = []
    for variable, default in zip(optional, node.defaults, strict=True):
        value = expression(default, scope)
        lines.append(f"if ({variable} === undefined) {variable} = {value};")
        scope.unit.unset_parameters.discard(variable)
    return lines
