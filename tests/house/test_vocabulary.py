"""One word a thing: no name uses a word that docs/glossary.md bans."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import PurePath

from tests.house.findings import none_of
from tests.house.javascript_source import javascript_files
from tests.house.python_source import ROOT, Function, python_files
from tests.house.test_sizes import DERIVED

GLOSSARY = ROOT / "docs" / "glossary.md"
ROOMS = ("webapp", "service_worker", "tests")
PARTS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")


@cache
def banned_words() -> tuple[set[str], set[str]]:
    """The words no name contains, and those no name begins with (written with a trailing `_`)."""
    _, _, section = GLOSSARY.read_text("utf-8").partition("## Words we do not use")
    words = re.findall(r"^\| `(\w+)` \|", section, re.MULTILINE)
    return {word for word in words if word[-1] != "_"}, {
        word[:-1] for word in words if word[-1] == "_"
    }


# Methods that SQLAlchemy, html.parser and http.server call by these names.
NAMED_BY_OTHERS = {
    *("process_bind_param", "process_result_value"),
    *("handle_starttag", "handle_endtag", "handle_data"),
    *("do_GET", "do_POST"),
}


def breaks_the_vocabulary(name: str) -> bool:
    """Whether a name in snake_case or camelCase uses a banned word."""
    if name in NAMED_BY_OTHERS:
        return False
    anywhere, first = banned_words()
    parts = [part.lower() for part in PARTS.findall(name)]
    return bool(anywhere.intersection(parts)) or (len(parts) > 1 and parts[0] in first)


def names_in_python() -> list[tuple[str, str]]:
    """(file, name) of every function and class."""
    return [
        (source.path, node.name)
        for source in python_files()
        for node in ast.walk(source.tree)
        if isinstance(node, ast.ClassDef | Function)
    ]


def names_in_javascript() -> list[tuple[str, str]]:
    """(file, name) of every declared function and class and every export."""
    return [
        (source.path, name)
        for source in javascript_files("service_worker", "webapp/static", "tests")
        for name in [*source.functions, *(name for name, _ in source.exports)]
    ]


def names_of_files() -> list[tuple[str, str]]:
    """(file, stem) of everything we wrote."""
    suffixes = {".py", ".js", ".html", ".css", ".json", ".md"}
    paths = (path for room in ROOMS for path in (ROOT / room).rglob("*"))
    written = (path.relative_to(ROOT) for path in paths if not DERIVED & set(path.parts))
    return [(str(path), PurePath(path).stem) for path in written if path.suffix in suffixes]


def test_names_use_the_words_of_the_glossary():
    names = [*names_in_python(), *names_in_javascript(), *names_of_files()]
    none_of([pair for pair in names if breaks_the_vocabulary(pair[1])])


def test_files_are_snake_case_in_both_languages():
    sources = [path for path, _ in names_of_files() if path.endswith((".py", ".js", ".html"))]
    none_of(path for path in sources if not re.fullmatch(r"[a-z0-9_/.]+", path))


def test_the_rule_sees_foreign_words():
    assert breaks_the_vocabulary("PatientList") and breaks_the_vocabulary("loadData")
    assert breaks_the_vocabulary("handle_visit") and breaks_the_vocabulary("string_utils")
    assert not breaks_the_vocabulary("date_of_visit") and not breaks_the_vocabulary("database")
