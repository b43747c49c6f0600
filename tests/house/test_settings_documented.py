"""Every setting that webapp/config.py reads is in docs/settings.md, and nothing else is."""

from __future__ import annotations

import ast
import re

from tests.house.python_source import ROOT, PythonSource, dotted, python_files


def settings_read(source: PythonSource) -> set[str]:
    """The names a file asks its environment for."""
    calls = (node for node in ast.walk(source.tree) if isinstance(node, ast.Call))
    return {
        call.args[0].value
        for call in calls
        if dotted(call.func) == "environment.get" and isinstance(call.args[0], ast.Constant)
    }


def settings_documented(text: str) -> set[str]:
    """The names that have a row in the table."""
    return set(re.findall(r"^\| `([A-Z_]+)` \|", text, re.MULTILINE))


def test_settings_and_their_page_agree():
    (config,) = [source for source in python_files("webapp") if source.path == "webapp/config.py"]
    assert (
        settings_read(config)
        == settings_documented((ROOT / "docs" / "settings.md").read_text("utf-8"))
        != set()
    )


def test_the_rule_sees_both_sides():
    assert settings_read(PythonSource("config.py", "a = environment.get('DOORSTEP_A', '')\n")) == {
        "DOORSTEP_A"
    }
    assert settings_documented("| `PORT` | where it listens |") == {"PORT"}
