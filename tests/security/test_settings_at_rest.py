"""Every setting of a phone is sealed, or stands in the threat model with its reason (E01)."""

from __future__ import annotations

import re

from tests.house.python_source import ROOT
from webapp.generate.bundle import WORKER

MODEL = ROOT / "docs" / "threat-model.md"
ROW = re.compile(r"^\| `([\w:]+)` \| (sealed|open) \| (.+) \|$", re.M)
CONSTANT = re.compile(r"^(?:export )?const (\w+) = '([\w:]+)';", re.M)
CALL = re.compile(r"\b(?:read|write)Setting\((?:[\w.#]|\([^()]*\))+, ([^,()]+?)[,)]")
#: Where a name is handed on: a list of them, those of the tries, what a worker's own are called.
LISTS = re.compile(r"\[([^\[\]]+)\]\.map\(\(name\) => (?:read|write)Setting")
TRIES = re.compile(r"new Tries\(world, ('\w+')\)")
SEALED = re.compile(r"sealedSetting\(vault, \{[^}]*?\bname: (\w+|`[^`]+`)")
HANDED_ON = {"name", "this.name"}


def setting_names() -> tuple[set[str], set[str]]:
    """The names of all settings in the worker's sources, and of those that are sealed."""
    sources = [p for p in WORKER.rglob("*.js") if "generated" not in p.parts]
    texts = {path: path.read_text(encoding="utf-8") for path in sources}
    shared = {name: text for source in texts.values() for name, text in CONSTANT.findall(source)}
    every: set[str] = set()
    sealed: set[str] = set()
    for text in texts.values():
        known = shared | dict(CONSTANT.findall(text))
        lists = [word for words in LISTS.findall(text) for word in words.split(",")]
        said = {word.strip() for word in (*CALL.findall(text), *lists, *TRIES.findall(text))}
        closed = {named(word, known) for word in SEALED.findall(text)}
        every |= {named(word, known) for word in said - HANDED_ON} | closed
        sealed |= closed
    return every, sealed


def named(word: str, known: dict[str, str]) -> str:
    """The name that a word of the source stands for; of one with something drawn, its beginning."""
    if word.startswith("`"):
        start = re.sub(r"\$\{([A-Z_]+)\}", lambda found: known[found[1]], word[1:])
        return start.partition("$")[0]
    return word[1:-1] if word.startswith("'") else known[word]


def test_e01_every_setting_stands_in_the_threat_model_sealed_or_with_its_reason():
    every, sealed = setting_names()
    told = {name: how for name, how, _why in ROW.findall(MODEL.read_text(encoding="utf-8"))}
    assert set(told) == every
    assert {name for name, how in told.items() if how == "sealed"} == sealed


def test_the_names_are_found_in_every_way_they_are_written():
    every, sealed = setting_names()
    assert {"born", "lock:", "own:", "tries", "heard_at", "former_keys"} <= every
    assert sealed == {"lease", "reads", "bisection", "progress", "swept_on", "own:"}
