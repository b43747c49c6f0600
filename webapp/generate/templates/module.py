"""From template files to one ES module: `export const templates = {...}`.

Jinja2 reads the templates with its own lexer and parser, so whitespace, precedence and blocks mean
what they mean in Flask. Only evaluation has a twin, in service_worker/render.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import Path

import jinja2
from jinja2 import nodes
from jinja2.compiler import Frame, find_undeclared

from webapp.generate.templates import calls, inheritance, loops, macros
from webapp.generate.templates.constructs import statements
from webapp.generate.templates.forbidden import refuse_forbidden
from webapp.generate.templates.javascript import block, capture, literal
from webapp.generate.templates.refusals import TemplateRefused
from webapp.generate.templates.scope import BUFFER, Scope, Unit
from webapp.generate.templates.vocabulary import CONTEXT_FUNCTIONS, FILTERS

__all__ = ["calls", "compile_environment", "compile_templates", "inheritance", "loops", "macros"]

HEADER = """\
// Made from the Jinja2 templates by `python -m webapp.generate`. Change those, not this.
// @ts-nocheck
"""
#: What compiled templates call; the bundler leaves out what none of them does.
RUNTIME = (
    "add and attribute call callMethod callMethodWith callWith compare compareOnce concat dict "
    "divide floorDivide html item iterate known loop macro markup modulo multiply negate nothing "
    "or positive printf setAttribute slice subtract text truth unpack unset valueAt"
)
IMPORTS = f"""
import {{ {RUNTIME.replace(" ", ", ")} }} from '../render/operations.js';
import * as filters from '../render/filters.js';
import * as methods from '../render/methods.js';
import * as tests from '../render/tests.js';

"""
REFERENCES = (nodes.Extends, nodes.Include, nodes.Import, nodes.FromImport)


def compile_templates(
    folder: Path,
    names: Iterable[str],
    *,
    context_functions: Collection[str] = CONTEXT_FUNCTIONS,
    filters: Collection[str] = FILTERS,
) -> str:
    """The named templates, and those they extend, include or import, as an ES module.

    Raises TemplateRefused, with file and line, for what could not be the same in JavaScript.
    """
    return compile_environment(
        environment_of(folder), names, context_functions=context_functions, filters=filters
    )


def environment_of(folder: Path) -> jinja2.Environment:
    """Jinja2 as Flask has it, over the templates of a folder."""
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(folder),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )


def compile_environment(
    environment: jinja2.Environment,
    names: Iterable[str],
    *,
    context_functions: Collection[str] = CONTEXT_FUNCTIONS,
    filters: Collection[str] = FILTERS,
) -> str:
    """As compile_templates, with the templates of any Jinja2 environment."""
    trees = parse_all(environment, names)
    callables = frozenset(context_functions) | names_set_by(trees.values())
    compiled = [
        line
        for name, tree in sorted(trees.items())
        for line in compile_one(tree, Unit(name, callables, frozenset(filters)), environment)
    ]
    return module_of(compiled)


def module_of(compiled: Iterable[str]) -> str:
    """The module of templates that bring their own runtime along."""
    lines = block("export const templates = {", compiled, "};")
    return HEADER + IMPORTS + "\n".join(lines) + "\n"


def parse_all(
    environment: jinja2.Environment, names: Iterable[str], left_out: Collection[str] = ()
) -> dict[str, nodes.Template]:
    """The syntax trees of the templates and of every template they name but those left out."""
    trees: dict[str, nodes.Template] = {}
    available = frozenset(environment.list_templates()).difference(left_out)
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name not in trees:
            trees[name] = parse(environment, name)
            waiting.extend(referenced_templates(name, trees[name], available))
    return trees


def parse(environment: jinja2.Environment, name: str) -> nodes.Template:
    """The syntax tree of one template, checked by Jinja2's own compiler and by our rules."""
    if environment.loader is None:
        raise TypeError("templates are compiled from an environment that can load them")
    source, _, _ = environment.loader.get_source(environment, name)
    try:
        environment.compile(source, name)
        tree = environment.parse(source, name)
    except jinja2.TemplateSyntaxError as problem:
        raise TemplateRefused(name, problem.lineno, problem.message or "not Jinja2") from problem
    refuse_forbidden(tree, name)
    return tree


def referenced_templates(name: str, tree: nodes.Template, available: frozenset[str]) -> list[str]:
    """The templates that this one names in so many words."""
    found = []
    for reference in tree.find_all(REFERENCES):
        choices = [
            part.value
            for part in (reference.template, *reference.template.find_all(nodes.Const))
            if isinstance(part, nodes.Const) and isinstance(part.value, str)
        ]
        existing = available.intersection(choices)
        may_be_missing = isinstance(reference, nodes.Include) and reference.ignore_missing
        if choices and not existing and not may_be_missing:
            raise TemplateRefused(name, reference.lineno, f"there is no template {choices[0]}")
        found.extend(sorted(existing))
    return found


def names_set_by(trees: Iterable[nodes.Template]) -> frozenset[str]:
    """Every macro and imported name: what a template may call though another one sets it."""
    names: set[str] = set()
    for tree in trees:
        names.update(macro.name for macro in tree.find_all(nodes.Macro))
        for imported in tree.find_all(nodes.FromImport):
            names.update(entry if isinstance(entry, str) else entry[1] for entry in imported.names)
    return frozenset(names)


def compile_one(tree: nodes.Template, unit: Unit, environment: jinja2.Environment) -> list[str]:
    """One template: a generator for its top level, and a function for each of its blocks."""
    evaluation = nodes.EvalContext(environment, unit.name)
    if not evaluation.autoescape:
        raise TemplateRefused(unit.name, 1, "only templates with autoescape are compiled")
    blocks = [
        line
        for found in tree.find_all(nodes.Block)
        for line in block_function(found, unit, evaluation)
    ]
    parts = [*root_function(tree, unit, evaluation), *block("blocks: {", blocks, "},")]
    return block(f"{literal(unit.name)}: {{", parts, "},")


def root_function(tree: nodes.Template, unit: Unit, evaluation: nodes.EvalContext) -> list[str]:
    """What the template does outside its blocks, one piece of text at a time."""
    frame = Frame(evaluation)
    frame.symbols.analyze_node(tree)
    frame.toplevel = frame.rootlevel = True
    unit.extends = frame.require_output_check = tree.find(nodes.Extends) is not None
    scope = Scope(unit, frame)
    body = [*scope.declarations(), *statements(tree.body, scope)]
    if unit.extends:
        body.append("yield* parent.root(context);")
    return block("*root(context) {", body, "},")


def block_function(node: nodes.Block, unit: Unit, evaluation: nodes.EvalContext) -> list[str]:
    """One `{% block %}`; it knows the context, and nothing of what stands around it."""
    frame = Frame(evaluation)
    frame.block_frame = True
    frame.buffer = BUFFER
    opening = []
    if "super" in find_undeclared(node.body, ("super",)):
        parent = frame.symbols.declare_parameter("super")
        opening.append(f"const {parent} = context.parentBlock({literal(node.name)}, block);")
    frame.symbols.analyze_node(node)
    scope = Scope(unit, frame)
    body = [*opening, *scope.declarations(), *statements(node.body, scope)]
    return block(f"{literal(node.name)}: function block(context) {{", capture(body), "},")
