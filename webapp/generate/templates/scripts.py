"""From template files to one ES module a script: the first, and those that are read when wanted.

The first script holds the runtime. A later one is handed it (`runtime.js` gathers what the later
ones call), so that nothing is there twice and a value made in one is known to the others.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

import jinja2
from jinja2 import nodes

from webapp.generate.templates.javascript import block
from webapp.generate.templates.module import (
    HEADER,
    RUNTIME,
    Unit,
    compile_one,
    environment_of,
    module_of,
    names_set_by,
    parse_all,
)
from webapp.generate.templates.vocabulary import CONTEXT_FUNCTIONS, FILTERS

#: The names under which the runtime hands on what templates use of each of its rooms.
ROOMS = ("filters", "methods", "tests")
NAME = r"(?<![\w.$])%s(?=[(`])"
Trees = Mapping[str, nodes.Template]


def compile_scripts(
    folder: Path, scripts: Mapping[str, Iterable[str]], *, left_out: Collection[str] = ()
) -> dict[str, str]:
    """An ES module for each script, by its name, and `runtime`. The first script comes first.

    A template that several scripts use stands in the earliest. What is `left_out` stands in none:
    it is included with `ignore missing`. Raises TemplateRefused.
    """
    environment = environment_of(folder)
    trees: dict[str, nodes.Template] = {}
    owner: dict[str, str] = {}
    for script, names in scripts.items():
        for name, tree in parse_all(environment, names, left_out).items():
            trees[name] = tree
            owner.setdefault(name, script)
    first, *later = scripts
    texts = {script: compiled(trees, owner, script, environment) for script in scripts}
    made = {script: handed_over(texts[script]) for script in later}
    return {first: module_of(texts[first]), **made, "runtime": runtime_for(texts, later)}


def compiled(
    trees: Trees, owner: Mapping[str, str], script: str, environment: jinja2.Environment
) -> list[str]:
    """The lines of the templates that a script owns."""
    callables = frozenset(CONTEXT_FUNCTIONS) | names_set_by(trees.values())
    return [
        line
        for name in sorted(name for name in trees if owner[name] == script)
        for line in compile_one(trees[name], Unit(name, callables, FILTERS), environment)
    ]


def handed_over(lines: list[str]) -> str:
    """A module whose templates are made with the runtime of the first script."""
    taken = ", ".join([*used("\n".join(lines)), *ROOMS])
    return "\n".join(
        [HEADER, *block(f"export const templates = ({{ {taken} }}) => ({{", lines, "});"), ""]
    )


def runtime_for(texts: Mapping[str, list[str]], later: Iterable[str]) -> str:
    """The module that gathers what the later scripts' templates call."""
    said = "\n".join(line for script in later for line in texts[script])
    operations = used(said)
    rooms = {room: sorted(set(re.findall(rf"\b{room}\.(\w+)", said))) for room in ROOMS}
    imports = [f"import {{ {', '.join(operations)} }} from '../render/operations.js';"]
    imports += [f"import * as {room} from '../render/{room}.js';" for room in ROOMS]
    gathered = [
        f"{room}: {{ {', '.join(f'{name}: {room}.{name}' for name in names)} }},"
        for room, names in rooms.items()
    ]
    lines = block("export const runtime = {", [f"{', '.join(operations)},", *gathered], "};")
    return "\n".join([HEADER, *imports, "", *lines, ""])


def used(said: str) -> list[str]:
    """Which of the runtime's names are called."""
    return [name for name in RUNTIME.split() if re.search(NAME % name, said)]
