"""What must be in one place is in one place: the clock, the ids, the environment."""

from __future__ import annotations

import ast

from tests.house.findings import none_of
from tests.house.python_source import PythonSource, dotted, python_files

# A dotted name and the only files of webapp/ that may say it.
KEEPERS = {
    "datetime.now": {"webapp/clock.py"},
    "datetime.utcnow": set(),
    "datetime.today": set(),
    "date.today": set(),
    "time.time": {"webapp/clock.py"},
    "time.time_ns": {"webapp/clock.py"},
    "uuid.uuid4": set(),
    "uuid4": set(),
    "uuid.uuid7": set(),
    "os.environ": {"webapp/config.py"},
    "os.getenv": set(),
}


def strays(source: PythonSource) -> list[str]:
    """Uses of a kept name outside its place."""
    nodes = (node for node in ast.walk(source.tree) if isinstance(node, ast.Attribute | ast.Name))
    return [
        f"{source.at(node)} {dotted(node)}"
        for node in nodes
        if dotted(node) in KEEPERS and source.path not in KEEPERS[dotted(node)]
    ]


def test_time_ids_and_settings_have_one_door():
    none_of([stray for source in python_files("webapp") for stray in strays(source)])


def test_the_rule_sees_a_second_clock():
    source = PythonSource("webapp/domain/due.py", "today = datetime.now()\nnumber = uuid4()\n")
    assert strays(source) == ["webapp/domain/due.py:1 datetime.now", "webapp/domain/due.py:2 uuid4"]
