"""Renders a template twice, with Jinja2 and with its compiled twin in node."""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import jinja2

from tests.templates.context_functions import CONTEXT_FUNCTIONS
from webapp.generate.templates import compile_environment
from webapp.routes.render import render_block

BRIDGE = Path(__file__).with_name("node_bridge.mjs")


class Node:
    """One long-lived node process that renders what it is sent."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            ["node", str(BRIDGE)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
        )
        self.keys = count(1)

    def ask(self, request: dict[str, Any]) -> dict[str, Any]:
        """One request, one answer."""
        self.process.stdin.write(json.dumps(request) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        assert line, "node has died; its complaint is above"
        return json.loads(line)

    def load(self, module: str) -> str:
        """Imports a compiled module; gives the key to render it by."""
        key = f"module-{next(self.keys)}"
        assert self.ask({"key": key, "source": module}) == {"loaded": key}
        return key

    def render(
        self, key: str, template: str, contexts: list[dict[str, Any]], block: str | None = None
    ) -> list[dict[str, Any]]:
        """The template with each context: {"html": ...} or {"error": ..., "refused": ...}."""
        request = {"key": key, "template": template, "block": block, "contexts": contexts}
        return self.ask(request)["results"]

    def close(self) -> None:
        """Lets the process end by itself."""
        self.process.stdin.close()
        self.process.stdout.close()
        self.process.wait(timeout=10)


@dataclass
class Outcome:
    """What one side made of a template: a page, or an error."""

    html: str | None
    error: str | None = None
    refused: bool = field(default=False, compare=False)


def environment_of(templates: dict[str, str]) -> jinja2.Environment:
    """An environment set up as Flask's: escaping, trimmed blocks, nothing undefined."""
    return jinja2.Environment(
        loader=jinja2.DictLoader(templates),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )


def by_jinja(
    environment: jinja2.Environment, name: str, context: dict[str, Any], block: str | None = None
) -> Outcome:
    """The page as Flask makes it."""
    variables = {**CONTEXT_FUNCTIONS, **context}
    try:
        if block:
            return Outcome(render_block(environment, name, block, variables))
        return Outcome(environment.get_template(name).render(variables))
    except Exception as problem:
        return Outcome(None, f"{type(problem).__name__}: {problem}")


def by_node(
    node: Node, key: str, name: str, context: dict[str, Any], block: str | None = None
) -> Outcome:
    """The page as the phone makes it."""
    [answer] = node.render(key, name, [context], block)
    return Outcome(answer.get("html"), answer.get("error"), answer.get("refused", False))


def compiled(environment: jinja2.Environment, *names: str) -> str:
    """The templates as an ES module, with the context functions of these tests."""
    return compile_environment(environment, names, context_functions=frozenset(CONTEXT_FUNCTIONS))
