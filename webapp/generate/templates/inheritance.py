"""How templates are put together: extends, block, include, import."""

from jinja2 import nodes

from webapp.generate.templates.constructs import expression, statement
from webapp.generate.templates.javascript import array, literal, record
from webapp.generate.templates.scope import Scope


@statement.of(nodes.Extends)
def extends(node: nodes.Extends, scope: Scope) -> list[str]:
    """`{% extends 'base.html' %}`; from here on only blocks print."""
    if not scope.frame.rootlevel or scope.unit.parent_is_known:
        raise scope.unit.refusal(node, "extends stands once, and not inside an if")
    scope.unit.parent_is_known = True
    return [f"const parent = context.extend({expression(node.template, scope)});"]


@statement.of(nodes.Block)
def block_call(node: nodes.Block, scope: Scope) -> list[str]:
    """`{% block main %}`: prints the innermost version of the block."""
    if node.required:
        raise scope.unit.refusal(node, "a required block has no twin in JavaScript")
    if scope.frame.require_output_check:
        if scope.frame.toplevel and scope.unit.parent_is_known:
            return []
        raise scope.unit.refusal(node, "this block would be printed before its parent")
    derived = f", context.derived({scope.locals()})" if node.scoped else ""
    return scope.write([f"markup(context.block({literal(node.name)}{derived}))"])


@statement.of(nodes.Include)
def include(node: nodes.Include, scope: Scope) -> list[str]:
    """`{% include 'visit.html' %}`"""
    if scope.frame.require_output_check:
        raise scope.unit.refusal(node, "an include must stand inside a block here")
    method = "includeIfThere" if node.ignore_missing else "include"
    return scope.write([f"markup(context.{method}({_other_template(node, scope)}))"])


@statement.of(nodes.Import)
def import_whole(node: nodes.Import, scope: Scope) -> list[str]:
    """`{% import 'forms.html' as forms %}`"""
    variable = scope.ref(node.target)
    line = f"{variable} = context.import({_other_template(node, scope)});"
    return [line, *_kept({node.target: variable}, scope)]


@statement.of(nodes.FromImport)
def import_names(node: nodes.FromImport, scope: Scope) -> list[str]:
    """`{% from 'forms.html' import field, button as submit %}`"""
    pairs = [(entry, entry) if isinstance(entry, str) else entry for entry in node.names]
    variables = {alias: scope.ref(alias) for _, alias in pairs}
    names = array(literal(name) for name, _ in pairs)
    taken = f"context.importNames({names}, {_other_template(node, scope)})"
    return [f"{array(variables.values())} = {taken};", *_kept(variables, scope)]


def _other_template(node: nodes.Include | nodes.Import | nodes.FromImport, scope: Scope) -> str:
    seen = scope.locals() if node.with_context else "null"
    return f"{expression(node.template, scope)}, {seen}"


def _kept(variables: dict[str, str], scope: Scope) -> list[str]:
    return [f"context.keep({record(variables)});"] if scope.frame.toplevel else []
