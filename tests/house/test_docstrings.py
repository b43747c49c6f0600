"""Every module says what it is and must never do; every public name says what it is for."""

from __future__ import annotations

import ast

from tests.house.findings import none_of
from tests.house.javascript_source import JavaScriptSource, javascript_files, read
from tests.house.python_source import Function, PythonSource, python_files


def silent_modules(source: PythonSource) -> list[str]:
    """A module without a docstring, unless it is empty."""
    return [] if ast.get_docstring(source.tree) or not source.text.strip() else [source.path]


def silent_names(source: PythonSource) -> list[str]:
    """Public functions and classes of a module without a docstring."""
    named = (node for node in source.tree.body if isinstance(node, ast.ClassDef | Function))
    return [
        f"{source.at(node)} {node.name}"
        for node in named
        if not node.name.startswith("_") and not ast.get_docstring(node)
    ]


def silent_exports(source: JavaScriptSource) -> list[str]:
    """A file without an opening comment; functions and classes it exports without one of their own.

    Where a file exports one thing, its opening comment speaks of that.
    """
    if not source.text.startswith("/**"):
        return [source.path]
    silent = [name for name, documented in source.exports if not documented]
    return [f"{source.path}: {name}" for name in silent if len(source.exports) > 1]


def test_every_python_module_opens_with_a_docstring():
    none_of([path for source in python_files() for path in silent_modules(source)])


def test_every_public_python_name_has_a_docstring():
    none_of([name for source in python_files("webapp") for name in silent_names(source)])


def test_every_javascript_file_and_export_is_documented():
    files = javascript_files("service_worker", "webapp/static")
    none_of([name for source in files for name in silent_exports(source)])


def test_the_rule_sees_silence():
    silent = PythonSource("quiet.py", "def visit(): ...\ndef _inner(): ...\n")
    assert silent_modules(silent) == ["quiet.py"]
    assert silent_names(silent) == ["quiet.py:1 visit"]
    (script,) = read(
        ("quiet.js", "/** Says. */\nexport const said = 1;\nexport function unsaid() {}\n")
    )
    assert silent_exports(script) == ["quiet.js: unsaid"]
