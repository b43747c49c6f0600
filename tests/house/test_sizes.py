"""Files of 300 lines, functions of 40, views of 12: nobody scrolls to understand.

There is no list of exceptions. What does not fit holds two ideas.
"""

from __future__ import annotations

import ast
from pathlib import Path

from tests.house.findings import none_of
from tests.house.python_source import ROOT, Function, PythonSource, length, python_files

FILE_MAX, FUNCTION_MAX, VIEW_MAX = 300, 40, 12
ROOMS = ("webapp", "service_worker", "tests", ".ci")
KINDS = {".py", ".js", ".html", ".css", ".ts", ""}
DERIVED = {
    "doorstep.css",
    "build.new",
    "generated",
    "vendor",
    "build",
    "versions",
    "fixtures",
    "__pycache__",
}
ROUTE_VERBS = {"route", "get", "post", "put", "patch", "delete"}


def written_files() -> list[Path]:
    """Every file that a person wrote and a person reads."""
    found = (path for room in ROOMS for path in sorted((ROOT / room).rglob("*")) if path.is_file())
    return [path for path in found if path.suffix in KINDS and not DERIVED & set(path.parts)]


def long_functions(source: PythonSource) -> list[str]:
    """Functions that do more than one thing, by their length."""
    return [
        f"{source.at(node)} {node.name}"
        for node in source.functions()
        if length(node) > FUNCTION_MAX
    ]


def long_views(source: PythonSource) -> list[str]:
    """Views that decide something themselves, by their length."""
    views = (node for node in source.functions() if is_view(node))
    return [f"{source.at(node)} {node.name}" for node in views if length(node) > VIEW_MAX]


def is_view(function: Function) -> bool:
    """Whether Flask calls this function for a URL."""
    calls = (node.func for node in function.decorator_list if isinstance(node, ast.Call))
    return any(isinstance(call, ast.Attribute) and call.attr in ROUTE_VERBS for call in calls)


def test_no_file_is_longer_than_300_lines():
    lengths = {path: path.read_text("utf-8").count("\n") for path in written_files()}
    none_of(
        [
            f"{path.relative_to(ROOT)}: {lines}"
            for path, lines in lengths.items()
            if lines > FILE_MAX
        ]
    )


def test_no_function_is_longer_than_40_lines():
    none_of([where for source in python_files() for where in long_functions(source)])


def test_no_view_is_longer_than_12_lines():
    none_of([where for source in python_files("webapp") for where in long_views(source)])


def test_the_rule_sees_a_long_function_and_a_long_view():
    body = "\n".join(["    x = 1"] * 41)
    source = PythonSource("seen.py", f"@app.get('/')\ndef today():\n{body}\n")
    assert long_functions(source) == long_views(source) == ["seen.py:2 today"]
    assert any(path.name == "test_sizes.py" for path in written_files())
