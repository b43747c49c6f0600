"""The project's Python files, read once, for the rules that look at source."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

ROOT = Path(__file__).parents[2]
Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class PythonSource:
    """One file: where it is, what it says."""

    path: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        """The file's syntax tree."""
        return ast.parse(self.text, self.path)

    def functions(self) -> Iterator[Function]:
        """Every function and method, nested ones too."""
        return (node for node in ast.walk(self.tree) if isinstance(node, Function))

    def at(self, node: ast.stmt | ast.expr) -> str:
        """Where a node stands, as editors read it."""
        return f"{self.path}:{node.lineno}"


@cache
def python_files(*rooms: str) -> list[PythonSource]:
    """The files of these rooms. Migrations are history and are not read."""
    return [
        PythonSource(str(path.relative_to(ROOT)), path.read_text("utf-8"))
        for room in rooms or ("webapp", "tests")
        for path in sorted((ROOT / room).rglob("*.py"))
        if "versions" not in path.parts
    ]


def length(node: Function) -> int:
    """How many lines a function takes, decorators not counted."""
    return node.end_lineno - node.lineno + 1


def dotted(node: ast.AST) -> str:
    """`a.b.c` of an attribute chain; empty for anything else."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute) and (owner := dotted(node.value)):
        return f"{owner}.{node.attr}"
    return ""
