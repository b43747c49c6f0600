"""The scripts of the worker: what is in two of them is pure, and none reads what is not built."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path

import pytest

from tests.house.findings import none_of
from tests.house.python_source import ROOT
from webapp.generate.bundle import PIECES, WORKER, bundle, bundle_piece, find_esbuild

#: What makes a module more than functions: two copies of it would not know each other's values.
KEEPS = re.compile(
    r"^(?:export )?(?:class |let )|^(?:export )?const \w+ = new (?:Weak)?(?:Map|Set)\b", re.M
)
#: Copies of what they keep agree, because it is computed from nothing but what they are given.
MEMOS = {"domain/days.js"}
DEFINED = "--define:BUILD={}"


@pytest.fixture(scope="module")
def scripts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, int]]:
    """The modules of each script, and how many bytes of each are in it."""
    folder = tmp_path_factory.mktemp("scripts")
    esbuild = find_esbuild()
    made = {}
    for source in [WORKER / "service_worker.js", *sorted(PIECES.glob("*.js"))]:
        told = folder / f"{source.stem}.json"
        wishes = (f"--metafile={told}", f"--outfile={folder / source.name}", DEFINED)
        build = bundle if source.parent == WORKER else bundle_piece
        build(esbuild, source, *wishes)
        [output] = json.loads(told.read_text(encoding="utf-8"))["outputs"].values()
        sizes = {name: one["bytesInOutput"] for name, one in output["inputs"].items()}
        made[source.stem] = {
            Path(name).resolve().relative_to(WORKER).as_posix(): size
            for name, size in sizes.items()
            if size and (ROOT / name).is_relative_to(WORKER)
        }
    return made


def keeps_something(text: str) -> bool:
    """Whether a module has a class or a value of its own that another copy would not share."""
    return bool(KEEPS.search(text))


def test_what_is_in_two_scripts_is_pure(scripts: dict[str, dict[str, int]]):
    times = Counter(name for modules in scripts.values() for name in modules)
    twice = {name for name, number in times.items() if number > 1} - MEMOS
    none_of(
        f"service_worker/{name} is in several scripts and keeps something"
        for name in sorted(twice)
        if keeps_something((WORKER / name).read_text(encoding="utf-8"))
    )


def test_only_the_first_script_knows_the_build(scripts: dict[str, dict[str, int]]):
    later = {
        name for stem, modules in scripts.items() if stem != "service_worker" for name in modules
    }
    none_of(
        name
        for name in sorted(later)
        if re.search(r"\bBUILD\b", (WORKER / name).read_text(encoding="utf-8"))
    )


def test_the_rule_sees_what_two_copies_would_not_share():
    assert keeps_something("export class Missing extends Error {}\n")
    assert keeps_something("let turn = Promise.resolve();\n")
    assert keeps_something("const kept = new WeakMap();\n")
    assert not keeps_something("export function age(year) {\n  let days = 0;\n}\n")
