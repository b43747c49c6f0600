"""Calls, filters and tests: what a template may call, and how the arguments are passed."""

from collections.abc import Iterable

from jinja2 import nodes

from webapp.generate.templates.constructs import expression
from webapp.generate.templates.expressions import refuse_python_attribute
from webapp.generate.templates.javascript import array, literal, record
from webapp.generate.templates.scope import Scope
from webapp.generate.templates.vocabulary import (
    BUILTIN_FUNCTIONS,
    LOOP_METHODS,
    METHODS,
    TEST_SIGNS,
    TESTS,
    arguments_of_filter,
    arguments_of_test,
)

Arguments = nodes.Call | nodes.Filter | nodes.Test


@expression.of(nodes.Call)
def call(node: nodes.Call, scope: Scope) -> str:
    """`show_date(visit.starts_on)`, `row(visit)`, `answers.get('mood')`"""
    return call_with(node, scope, {})


def call_with(node: nodes.Call, scope: Scope, extra: dict[str, str]) -> str:
    """A call, with further named arguments: the `caller` of a call block."""
    refuse_star_arguments(node, scope)
    values = "".join(f", {expression(value, scope)}" for value in node.args)
    named = {keyword.key: expression(keyword.value, scope) for keyword in node.kwargs} | extra
    suffix, given = ("With", f", {record(named)}{values}") if named else ("", values)
    if isinstance(node.node, nodes.Getattr):
        refuse_unknown_method(node, node.node, scope)
        holder = expression(node.node.node, scope)
        name = node.node.attr
        method = f"methods.{name}" if name in METHODS else "null"
        return f"callMethod{suffix}({holder}, {literal(name)}, {method}{given})"
    if isinstance(node.node, nodes.Name):
        refuse_unknown_function(node, node.node.name, scope)
        return f"call{suffix}({expression(node.node, scope)}{given})"
    raise scope.unit.refusal(node, "only a name or a method can be called")


def refuse_star_arguments(node: Arguments, scope: Scope) -> None:
    """`*args` and `**kwargs` would need Python's rules for matching them up."""
    if node.dyn_args is not None or node.dyn_kwargs is not None:
        raise scope.unit.refusal(node, "*args and **kwargs have no twin in JavaScript")


def refuse_unknown_function(node: nodes.Call, name: str, scope: Scope) -> None:
    """Only macros, context functions and a few of Jinja's own can be called by name."""
    if not scope.comes_from_context(name):
        return
    if name in BUILTIN_FUNCTIONS:
        if node.kwargs if name == "range" else node.args:
            raise scope.unit.refusal(node, f"{name} is not called like this in JavaScript")
    elif name not in scope.unit.callables:
        raise scope.unit.refusal(node, f"{name} is neither a macro nor a context function")


def refuse_unknown_method(node: nodes.Call, method: nodes.Getattr, scope: Scope) -> None:
    """Only methods that are the same in both languages, and macros of an imported template."""
    refuse_python_attribute(method, scope)
    name = method.attr
    if name in scope.unit.callables or name in LOOP_METHODS:
        return
    if name not in METHODS:
        raise scope.unit.refusal(node, f"the method {name} has no twin in JavaScript")
    if len(node.args) not in METHODS[name] or (node.kwargs and name != "format"):
        raise scope.unit.refusal(node, f"{name} is not called like this in JavaScript")


def positions(arguments: Iterable[nodes.Expr | None], scope: Scope) -> list[str]:
    """Arguments in order; one that is left out keeps its place so that its default applies."""
    written = [expression(value, scope) if value else "undefined" for value in arguments]
    while written and written[-1] == "undefined":
        written.pop()
    return written


@expression.of(nodes.Filter)
def filtered(node: nodes.Filter, scope: Scope) -> str:
    """`name|title`"""
    return apply_filter(node, expression(node.node, scope), scope)


def apply_filter(node: nodes.Filter, value: str, scope: Scope) -> str:
    """A filter over an expression that is already JavaScript."""
    name = node.name
    if name not in scope.unit.filters:
        raise scope.unit.refusal(node, f"the filter {name} has no twin in JavaScript")
    refuse_star_arguments(node, scope)
    if name == "format":
        named = {keyword.key: expression(keyword.value, scope) for keyword in node.kwargs}
        values = array(expression(argument, scope) for argument in node.args)
        return f"filters.format({value}, {values}, {record(named)})"
    if name == "map":
        return apply_map(node, value, scope)
    if name in {"select", "reject", "selectattr", "rejectattr"}:
        return apply_selection(node, value, scope)
    try:
        arguments = arguments_of_filter(name, node)
    except TypeError as problem:
        raise scope.unit.refusal(node, f"{name}: {problem}") from problem
    return f"filters.{name}({', '.join([value, *positions(arguments, scope)])})"


def apply_map(node: nodes.Filter, value: str, scope: Scope) -> str:
    """`rows|map(attribute='name')` and `rows|map('title')`"""
    if not node.args:
        named = {keyword.key: keyword.value for keyword in node.kwargs}
        if "attribute" not in named or named.keys() - {"attribute", "default"}:
            raise scope.unit.refusal(node, "map takes an attribute or the name of a filter")
        arguments = positions([named["attribute"], named.get("default")], scope)
        return f"filters.mapAttribute({', '.join([value, *arguments])})"
    inner_name = written_name(node, node.args[0], scope)
    inner = nodes.Filter(node.node, inner_name, node.args[1:], node.kwargs, None, None)
    inner.set_lineno(node.lineno)
    one = scope.unit.temporary("item")
    return f"filters.map({value}, ({one}) => {apply_filter(inner, one, scope)})"


def apply_selection(node: nodes.Filter, value: str, scope: Scope) -> str:
    """`rows|select('odd')` and `rows|selectattr('status', 'equalto', 'planned')`"""
    arguments = list(node.args)
    one = scope.unit.temporary("item")
    subject = one
    if node.name.endswith("attr"):
        if not arguments:
            raise scope.unit.refusal(node, f"{node.name} takes an attribute")
        subject = f"valueAt({one}, {expression(arguments.pop(0), scope)})"
    passes = f"truth({subject})"
    if arguments:
        name = written_name(node, arguments[0], scope)
        inner = nodes.Test(node.node, name, arguments[1:], node.kwargs, None, None)
        inner.set_lineno(node.lineno)
        passes = apply_test(inner, subject, scope)
    return f"filters.{node.name.removesuffix('attr')}({value}, ({one}) => {passes})"


def written_name(node: nodes.Filter, argument: nodes.Expr, scope: Scope) -> str:
    """The name of an inner filter or test, which must stand in the template itself."""
    if isinstance(argument, nodes.Const) and isinstance(argument.value, str):
        return argument.value
    raise scope.unit.refusal(node, f"{node.name} needs the filter or test written out")


@expression.of(nodes.Test)
def tested(node: nodes.Test, scope: Scope) -> str:
    """`visit is defined`"""
    return apply_test(node, expression(node.node, scope), scope)


def apply_test(node: nodes.Test, value: str, scope: Scope) -> str:
    """A test of an expression that is already JavaScript."""
    name = TEST_SIGNS.get(node.name, node.name)
    if name not in TESTS:
        raise scope.unit.refusal(node, f"the test {node.name} has no twin in JavaScript")
    refuse_star_arguments(node, scope)
    try:
        arguments = arguments_of_test(name, node)
    except TypeError as problem:
        raise scope.unit.refusal(node, f"{name}: {problem}") from problem
    return f"tests.{name}({', '.join([value, *positions(arguments, scope)])})"
