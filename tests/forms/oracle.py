"""The oracle: our engine and @getodk/xforms-engine given the same form and answers, node by node.

`python -m tests.forms.oracle FOLDER [SESSIONS]` compares every workbook of a folder and prints the
share accepted, the share that agrees, and every difference that `EXPLAINED` does not decide.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

from tests.forms.engines import GIVEN, STEPS
from tests.forms.random_answers import Step, random_step
from webapp.domain.forms.filling import node_at, open_form
from webapp.domain.forms.form import Form
from webapp.domain.forms.judging import fault_of, is_readonly
from webapp.domain.forms.nodes import Node, everything_in, named
from webapp.domain.forms.values import text_number
from webapp.forms.reading import Reading, read_workbook

BRIDGE = Path(__file__).with_name("oracle_bridge.mjs")
NOW = "2026-11-22T14:30:05.250+00:00"
Seen = dict[str, dict[str, Any]]
Difference = tuple[str, str, Any, Any, frozenset[str]]

#: Paths on which the two may differ, and the sentence that decides.
EXPLAINED = {
    r"/meta/instanceID": "each engine draws its own name for an answered form",
    r"/data/inputs/.*|/data/(source|place_id|patient_(id|uuid|name))": (
        "the group's relevance asks for its own child, which the specification leaves open; "
        "here the child's default counts, as in Enketo"
    ),
    r"/data/basic/rep/city_1": (
        "a row beyond a count is put aside with its answer; the specification does not say what "
        "becomes of it"
    ),
    r"/data/chv_group_counseling/(village|district)": (
        "XPath 1.0, 1: a character is one Unicode scalar value; a face has the length 1"
    ),
}
#: Functions whose value is a number here and nothing there, and the sentence that decides.
COUNTED = {
    "sum": "XPath 1.0, 4.4: sum is the sum over the nodes, so of no nodes it is 0",
    "min": "a question that has no answer is passed over, as JavaRosa does",
    "max": "a question that has no answer is passed over, as JavaRosa does",
}


class Oracle:
    """The stranger's engine in one long-lived node, its clock stopped, its zone UTC."""

    def __init__(self) -> None:
        command = ["env", "TZ=UTC", "node", str(BRIDGE), NOW]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        self.process = subprocess.Popen(command, encoding="utf-8", **pipes)

    def session(self, file: Path, language: str, steps: list[Step]) -> dict[str, Any]:
        """What the form is after these steps, or why it cannot be."""
        words = {"file": str(file), "language": language, "steps": steps}
        self.process.stdin.write(json.dumps(words) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        assert line, "the oracle has died; its complaint is above"
        return json.loads(line)

    def close(self) -> None:
        """Let the process end by itself."""
        self.process.stdin.close()
        self.process.wait(timeout=10)
        self.process.stdout.close()


def reference_of(form: Form, node: Node) -> str:
    """A place as the oracle says it: rows by their number."""
    if node.parent is None:
        return f"/{node.name}"
    row = f"[{named(node.parent, node.name).index(node) + 1}]" if node.row else ""
    return f"{reference_of(form, node.parent)}/{node.name}{row}"


def seen_by_us(form: Form) -> Seen:
    """Everything that is compared, by reference."""
    seen = {}
    for node in everything_in(form.root):
        if node.children is None:
            fault = fault_of(form, node)
            seen[reference_of(form, node)] = {
                "path": node.path,
                "relevant": node.is_relevant,
                "readonly": is_readonly(form, node),
                "text": node.value if node.is_relevant else "",
                "fault": fault if fault != "type" else None,
                "choices": [one["value"] for one in form.choices_of(node)],
                "calls": frozenset(calls_in(node.spec.get("calculate", []))),
            }
    return seen


def calls_in(tree: Any) -> Iterator[str]:
    """The names of the functions that a parsed expression calls."""
    if isinstance(tree, list):
        if tree[:1] == ["call"]:
            yield tree[1]
        for branch in tree:
            yield from calls_in(branch)


def played(definition: dict, language: str, dice: Random, count: int) -> tuple[list, Form]:
    """A random session: its steps in the oracle's words, and our form after them."""
    form = open_form(definition, GIVEN | {"now": NOW, "language": language}, {})
    told: list = []
    for number in range(count):
        step = random_step(form, dice, number)
        if step and not is_upload(form, step):
            told.append(as_told(form, step))
            STEPS[step[0]](form, *step[1:])
    return told, form


def is_upload(form: Form, step: Step) -> bool:
    """The oracle wants a file for these, not its name."""
    node = node_at(form, step[1])
    return step[0] == "answer" and form.controls[node.path]["kind"] == "upload"


def as_told(form: Form, step: Step) -> list:
    """A step in the oracle's words."""
    if step[0] == "add":
        parent, _, name = step[1].rpartition("/")
        return ["add", f"{reference_of(form, node_at(form, parent))}/{name}"]
    node = node_at(form, step[1])
    reference = reference_of(form, node)
    if step[0] == "take":
        return ["take", reference.rpartition("[")[0], named(node.parent, node.name).index(node)]
    is_one = form.controls[node.path]["kind"] == "select1"
    return ["select" if is_one else "answer", reference, step[2]]


def differences(ours: Seen, theirs: Seen) -> list[Difference]:
    """(path, what, ours, theirs, the functions it is reckoned with) wherever the two differ."""
    found = []
    for reference in sorted(ours.keys() | theirs.keys()):
        one, other = ours.get(reference), theirs.get(reference)
        if one is None or other is None:
            there = one is not None, other is not None
            found.append((reference, "there", *there, frozenset()))
            continue
        for what in ("relevant", "text", "fault", "readonly", "choices"):
            is_hidden = not one["relevant"] and what != "relevant"
            is_no_choice = what == "choices" and other["choices"] is None
            if not is_hidden and not is_no_choice and not same(one[what], other[what]):
                found.append((one["path"], what, one[what], other[what], one["calls"]))
    return found


def same(one: Any, other: Any) -> bool:
    """Equal, or the same numbers or the same moment written differently."""
    if one == other or not isinstance(one, str) or not isinstance(other, str):
        return one == other
    words, others = one.split(), other.split()
    return len(words) == len(others) and all(map(alike, words, others))


def alike(one: str, other: str) -> bool:
    """Two words that are equal, or nearly the same number of whatever kind."""
    number = text_number(one, 0)
    return one == other or abs(number - text_number(other, 0)) <= 1e-9 * max(1.0, abs(number))


def explanation(found: Difference) -> str:
    """The sentence that decides a difference, or nothing."""
    path, what, _, theirs, calls = found
    reasons = [reason for some, reason in EXPLAINED.items() if re.fullmatch(f".*{some}", path)]
    if what == "text" and theirs == "":
        reasons += [reason for name, reason in COUNTED.items() if name in calls]
    return next(iter(reasons), "")


def unexplained(found: list[Difference]) -> list[Difference]:
    """The differences that nothing explains."""
    return [one for one in found if not explanation(one)]


def compared(name: str, read: Reading, oracle: Oracle, sessions: int, steps: int) -> dict:
    """All differences of a form over some random sessions."""
    languages = read.definition["languages"] or [""]
    result = {"nodes": 0, "error": "", "found": []}
    with tempfile.NamedTemporaryFile("w", suffix=".xml", encoding="utf-8") as file:
        file.write(read.xform)
        file.flush()
        for number in range(sessions):
            dice = Random(f"{name} {number}")
            language = dice.choice(languages)
            told, form = played(read.definition, language, dice, steps)
            answer = oracle.session(Path(file.name), language, told)
            if "error" in answer:
                return result | {"error": answer["error"]}
            ours = seen_by_us(form)
            result["nodes"] += len(ours)
            result["found"] += differences(ours, answer["nodes"])
    return result


def main(folder: str, sessions: int = 5) -> None:
    """Compare every workbook of a folder."""
    oracle = Oracle()
    tally: Counter[str] = Counter()
    for file in sorted(Path(folder).glob("*.xls*")):
        read = read_workbook(file.read_bytes())
        tally["forms"] += 1
        if read.errors:
            say(f"{file.name}: refused, {len(read.errors)} errors")
            continue
        tally["accepted"] += 1
        result = compared(file.name, read, oracle, sessions, 25)
        left = unexplained(result["found"])
        kind = "not taken by the oracle" if result["error"] else "differs" if left else "agrees"
        tally[kind] += 1
        tally["nodes"] += result["nodes"]
        tally["nodes explained"] += len(result["found"]) - len(left)
        say(f"{file.name}: {kind} {result['error']}")
        for reason, number in Counter(map(explanation, result["found"])).items():
            say(f"    {number} x {reason or 'not explained'}")
        for path, what, ours, theirs, _ in left[:20]:
            say(f"        {path} {what}: ours {ours!r}, theirs {theirs!r}")
    oracle.close()
    say(str(dict(tally)))


def say(line: str) -> None:
    """One line of the report."""
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:]))
