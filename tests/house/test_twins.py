"""A rule in both languages is a pair of twins: same file stem, names, order and first sentence.

A Python module names its twin in its docstring (`Twin: service_worker/domain/days.js`), and the
twin names it back. Both run the same cases of tests/vectors/<stem>.json.
"""

from __future__ import annotations

import ast
import re
from pathlib import Path

from tests.house.findings import none_of
from tests.house.javascript_source import javascript_files
from tests.house.python_source import ROOT, Function, PythonSource, python_files

TWIN = re.compile(r"\bTwin: ((?:service_worker|webapp)/[\w/.]+\.(?:js|py))\b")
VECTORS = ROOT / "tests" / "vectors"


def camel_case(name: str) -> str:
    """`add_days` as JavaScript writes it. Constants are written alike in both."""
    first, *rest = name.split("_")
    return name if name.isupper() else first + "".join(part.capitalize() for part in rest)


def is_offered(name: str) -> bool:
    """Functions and constants are; private names, types and exceptions are each language's own."""
    return name[0].islower() or (name[0].isupper() and name.isupper())


def public_names(source: PythonSource) -> list[str]:
    """What a module offers: its functions and its constants, in order."""
    names = []
    for node in source.tree.body:
        if isinstance(node, Function):
            names.append(node.name)
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names += [target.id for target in targets if isinstance(target, ast.Name)]
    return [name for name in names if is_offered(name)]


def first_sentence(docstring: str) -> str:
    """The opening line of a docstring or an opening comment."""
    lines = (line.strip(" */\t") for line in docstring.strip().splitlines())
    return next((line for line in lines if line), "")


def twins() -> list[tuple[PythonSource, str]]:
    """Every Python module that names a twin, with the twin's path."""
    named = (
        (source, TWIN.search(ast.get_docstring(source.tree) or ""))
        for source in python_files("webapp")
    )
    return [(source, match[1]) for source, match in named if match]


def differences(source: PythonSource, twin_path: str) -> list[str]:
    """How a module and its twin differ in what they offer and say."""
    twin = next((one for one in javascript_files("service_worker") if one.path == twin_path), None)
    if twin is None:
        return [f"{source.path}: there is no {twin_path}"]
    found = []
    if Path(source.path).stem != Path(twin_path).stem:
        found.append(f"{twin_path}: not the stem of {source.path}")
    ours = [camel_case(name) for name in public_names(source)]
    theirs = [name for name, _ in twin.exports if is_offered(name)]
    if ours != theirs:
        found.append(f"{twin_path}: {theirs}, but {source.path}: {ours}")
    if first_sentence(ast.get_docstring(source.tree) or "") != first_sentence(
        twin.text.split("*/")[0]
    ):
        found.append(f"{twin_path}: opens with another sentence than {source.path}")
    if f"Twin: {source.path}" not in twin.text:
        found.append(f"{twin_path}: does not name {source.path}")
    return found


def test_twins_offer_the_same_names_in_the_same_order():
    none_of([line for source, twin_path in twins() for line in differences(source, twin_path)])


def test_twins_run_the_same_cases():
    stems = {Path(source.path).stem for source, _ in twins() if "/domain/" in source.path}
    none_of(sorted(stems - {path.stem for path in VECTORS.rglob("*.json")}))


def test_every_pure_rule_of_the_device_has_a_twin():
    named = {twin_path for _, twin_path in twins()}
    rules = {
        source.path for source in javascript_files("service_worker") if "/domain/" in source.path
    }
    none_of(sorted(rules - named))


def test_the_rule_sees_twins_that_grew_apart():
    source = PythonSource(
        "webapp/domain/days.py", '"""Days: other words."""\ndef next_day(day): ...\n'
    )
    assert len(differences(source, "service_worker/domain/days.js")) == 2
