"""All fixtures of a large public component library, byte for byte.

GOV.UK Frontend publishes every state of its components as fixtures; govuk-frontend-jinja has the
components as Jinja macros. The macros read many keys that are not there, which strict templates
may not: their trees are rewritten so that a missing value is an inline `if` without else, which is
empty and allowed.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import govuk_frontend_jinja
import jinja2
import pytest
from jinja2 import nodes
from jinja2.visitor import NodeTransformer

from tests.templates.twins import Node, by_jinja, compiled

MACROS = Path(govuk_frontend_jinja.__file__).with_name("templates")
FIXTURES = Path(__file__).parents[2] / "node_modules/govuk-frontend/dist/govuk/components"
COMPONENTS = sorted(
    folder.name
    for folder in (MACROS / "components").iterdir()
    if (FIXTURES / folder.name / "fixtures.json").exists()
)

READS = (nodes.Name, nodes.Getattr, nodes.Getitem)


class ForgiveMissing(NodeTransformer):
    """Turns `x.y` into `x.y if x.y is defined`, and so for names and items."""

    def visit(self, node: nodes.Node, *args: Any, **kwargs: Any) -> nodes.Node:
        """The node, or nothing where it is undefined; what is called stays as it is."""
        if isinstance(node, nodes.Call):
            return self.visit_arguments(node)
        self.generic_visit(node)
        if isinstance(node, nodes.Getattr) and node.attr == "values":
            return nodes.Const(True)  # the checkboxes ask whether a dict has this method
        is_read = isinstance(node, READS) and getattr(node, "ctx", "load") == "load"
        return when_defined(node) if is_read else node

    def visit_arguments(self, node: nodes.Call) -> nodes.Call:
        """Forgives inside a call: its arguments, and what its method is called on."""
        if isinstance(node.node, nodes.Getattr):
            node.node.node = self.visit(node.node.node)
        node.args = [self.visit(value) for value in node.args]
        for keyword in node.kwargs:
            keyword.value = self.visit(keyword.value)
        return node


def when_defined(node: nodes.Expr) -> nodes.Expr:
    """`node if node is defined`"""
    is_defined = nodes.Test(node, "defined", [], [], None, None)
    return nodes.CondExpr(is_defined, node, None).set_lineno(node.lineno)


class ForgivingEnvironment(jinja2.Environment):
    """An environment whose templates may read what is not there."""

    def parse(self, *args: Any, **kwargs: Any) -> nodes.Template:
        """The syntax tree after the rewriting."""
        return ForgiveMissing().visit(super().parse(*args, **kwargs))


def loader_of(pages: dict[str, str]) -> jinja2.BaseLoader:
    """The library's macros under the name they call each other by, and our pages."""
    macros = jinja2.PrefixLoader({"govuk_frontend_jinja": jinja2.FileSystemLoader(MACROS)})
    return jinja2.ChoiceLoader([jinja2.DictLoader(pages), macros])


def page_of(component: str) -> str:
    """A page that renders the component with the parameters of a fixture."""
    macro = "govuk" + "".join(word.capitalize() for word in component.split("-"))
    path = f"govuk_frontend_jinja/components/{component}/macro.html"
    return f"{{% from '{path}' import {macro} %}}{{{{ {macro}(params) }}}}"


def fixtures_of(component: str) -> list[dict[str, Any]]:
    """The states of a component, as the library publishes them."""
    return json.loads((FIXTURES / component / "fixtures.json").read_text())["fixtures"]


def test_the_library_and_its_fixtures_are_here() -> None:
    assert len(COMPONENTS) == 37
    assert sum(len(fixtures_of(component)) for component in COMPONENTS) == 657


@pytest.mark.parametrize("component", COMPONENTS)
def test_every_state_of_a_component_is_the_same_page(component: str, node: Node) -> None:
    pages = {"page.html": page_of(component)}
    written = jinja2.Environment(loader=loader_of(pages), autoescape=True)
    rewritten = ForgivingEnvironment(loader=loader_of(pages), autoescape=True)
    contexts = [{"params": fixture["options"]} for fixture in fixtures_of(component)]
    key = node.load(compiled(rewritten, *pages))

    answers = node.render(key, "page.html", contexts)

    for fixture, context, answer in zip(fixtures_of(component), contexts, answers, strict=True):
        expected = by_jinja(written, "page.html", context)
        assert expected.html is not None, (fixture["name"], expected.error)
        assert answer.get("html") == expected.html, (fixture["name"], answer, expected.error)
