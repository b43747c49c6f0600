"""Patterns: the regular expressions of `regex()`, read and matched the same way everywhere.

An own matcher, because the two languages' own ones differ (what `\\d` and `$` mean, how letters are
counted) and can take years to say no. This one walks all possibilities at once, so its time grows
with the text's length and never explodes. Known: literals, `.`, `[…]`, `\\d \\w \\s` (ASCII) and
their opposites, groups, `|`, `* + ?`, `{n,m}`, `^`, `$`. Anything else is refused at upload.
Twin: service_worker/domain/forms/patterns.js.
"""

from __future__ import annotations

from typing import Any

#: Steps of a program; more is a repetition of repetitions that no form needs.
STEPS_MAX = 1_000
#: How deep groups may lie in groups.
GROUPS_MAX = 20

Program = list[list[Any]]
_DIGITS = [["0", "9"]]
_WORDS = [["0", "9"], ["A", "Z"], ["_", "_"], ["a", "z"]]
_SPACES = [["\t", "\r"], [" ", " "]]
_CLASSES = {"d": _DIGITS, "w": _WORDS, "s": _SPACES}
_CONTROLS = {"n": "\n", "r": "\r", "t": "\t"}
_ENDLESS = -1


def matches_whole(pattern: str, text: str) -> bool:
    """Whether a pattern matches a text from its first character to its last; a bad one never."""
    program = _program_of(pattern)
    if isinstance(program, str):
        return False
    letters = list(text)
    alive = _reached(program, {0}, 0, len(letters))
    for at, letter in enumerate(letters):
        passed = {step + 1 for step in alive if _takes(program[step], letter)}
        alive = _reached(program, passed, at + 1, len(letters))
        if not alive:
            return False
    return any(program[step][0] == "match" for step in alive)


def fault_of_pattern(pattern: str) -> str | None:
    """Why a pattern is refused, or null: `pattern`, `pattern_unknown`, `pattern_too_large`."""
    program = _program_of(pattern)
    return program if isinstance(program, str) else None


class _PatternRefused(ValueError):  # noqa: N818 - it is an answer, not an accident
    """A pattern that cannot be read; the name of the sentence."""


def _program_of(pattern: str) -> Program | str:
    try:
        reader = _Reader(list(pattern))
        tree = reader.choice()
        if reader.at < len(reader.letters):
            raise _PatternRefused("pattern")
        program: Program = []
        _write(program, tree)
        return [*program, ["match"]]
    except _PatternRefused as refusal:
        return str(refusal)


def _takes(step: list[Any], letter: str) -> bool:
    if step[0] != "letter":
        return False
    return any(low <= letter <= high for low, high in step[2]) != step[1]


def _reached(program: Program, steps: set[int], at: int, length: int) -> set[int]:
    """All steps that can be reached without taking a letter."""
    found: set[int] = set()
    waiting = list(steps)
    while waiting:
        step = waiting.pop()
        if step in found:
            continue
        found.add(step)
        kind = program[step][0]
        if kind == "split":
            waiting += program[step][1:]
        elif kind == "jump":
            waiting.append(program[step][1])
        elif (kind == "start" and at == 0) or (kind == "end" and at == length):
            waiting.append(step + 1)
    return found


def _write(program: Program, tree: list[Any]) -> None:
    """The steps of a tree, at the end of a program."""
    if len(program) > STEPS_MAX:
        raise _PatternRefused("pattern_too_large")
    kind = tree[0]
    if kind == "row":
        for part in tree[1]:
            _write(program, part)
    elif kind == "choice":
        _write_choice(program, tree[1])
    elif kind == "repeat":
        _write_repeat(program, tree[1], tree[2], tree[3])
    else:
        program.append(tree)


def _write_choice(program: Program, parts: list[list[Any]]) -> None:
    exits = []
    for part in parts[:-1]:
        split = len(program)
        program.append(["split", split + 1, 0])
        _write(program, part)
        exits.append(len(program))
        program.append(["jump", 0])
        program[split][2] = len(program)
    _write(program, parts[-1])
    for leave in exits:
        program[leave][1] = len(program)


def _write_repeat(program: Program, part: list[Any], fewest: int, most: int) -> None:
    for _ in range(fewest):
        _write(program, part)
    if most == _ENDLESS:
        split = len(program)
        program.append(["split", split + 1, 0])
        _write(program, part)
        program.append(["jump", split])
        program[split][2] = len(program)
        return
    splits = []
    for _ in range(fewest, most):
        splits.append(len(program))
        program.append(["split", len(program) + 1, 0])
        _write(program, part)
    for split in splits:
        program[split][2] = len(program)


class _Reader:
    """Reads a pattern letter by letter into a tree."""

    def __init__(self, letters: list[str]) -> None:
        self.letters = letters
        self.at = 0
        self.depth = 0

    def here(self) -> str:
        return self.letters[self.at] if self.at < len(self.letters) else ""

    def take(self, letter: str) -> bool:
        found = self.here() == letter
        self.at += found
        return found

    def next(self) -> str:
        if self.at >= len(self.letters):
            raise _PatternRefused("pattern")
        self.at += 1
        return self.letters[self.at - 1]

    def choice(self) -> list[Any]:
        parts = [self.row()]
        while self.take("|"):
            parts.append(self.row())
        return parts[0] if len(parts) == 1 else ["choice", parts]

    def row(self) -> list[Any]:
        parts = []
        while self.here() and self.here() not in "|)":
            parts.append(self.repeated(self.atom()))
        return ["row", parts]

    def repeated(self, part: list[Any]) -> list[Any]:
        if self.take("*"):
            bounds = [0, _ENDLESS]
        elif self.take("+"):
            bounds = [1, _ENDLESS]
        elif self.take("?"):
            bounds = [0, 1]
        elif self.take("{"):
            bounds = self.bounds()
        else:
            return part
        self.take("?")
        if self.here() and self.here() in "*+?{":
            raise _PatternRefused("pattern_unknown")
        return ["repeat", part, *bounds]

    def bounds(self) -> list[int]:
        fewest = self.number()
        most = fewest
        if self.take(","):
            most = _ENDLESS if self.here() == "}" else self.number()
        if not self.take("}") or -1 < most < fewest:
            raise _PatternRefused("pattern")
        return [fewest, most]

    def number(self) -> int:
        digits = ""
        while self.here() and self.here() in "0123456789":
            digits += self.next()
        if not digits or len(digits) > 4:
            raise _PatternRefused("pattern_too_large" if digits else "pattern")
        return int(digits)

    def atom(self) -> list[Any]:
        letter = self.next()
        if letter == "(":
            return self.group()
        if letter == "[":
            return self.set()
        if letter == "\\":
            return self.escaped()
        if letter in "*+?{":
            raise _PatternRefused("pattern")
        if letter == ".":
            return ["letter", True, [["\n", "\n"], ["\r", "\r"]]]
        if letter in "^$":
            return ["start"] if letter == "^" else ["end"]
        return ["letter", False, [[letter, letter]]]

    def group(self) -> list[Any]:
        if self.take("?") and not self.take(":"):
            raise _PatternRefused("pattern_unknown")
        self.depth += 1
        if self.depth > GROUPS_MAX:
            raise _PatternRefused("pattern_too_large")
        tree = self.choice()
        self.depth -= 1
        if not self.take(")"):
            raise _PatternRefused("pattern")
        return tree

    def escaped(self) -> list[Any]:
        letter = self.next()
        if letter.lower() in _CLASSES:
            return ["letter", letter not in _CLASSES, _CLASSES[letter.lower()]]
        return ["letter", False, [[self.plain(letter), self.plain(letter)]]]

    def plain(self, letter: str) -> str:
        """The letter that an escape stands for; `\\b`, `\\1`, `\\p` mean more than a letter."""
        if letter in _CONTROLS:
            return _CONTROLS[letter]
        if _takes(["letter", False, _WORDS], letter):
            raise _PatternRefused("pattern_unknown")
        return letter

    def set(self) -> list[Any]:
        is_not = self.take("^")
        ranges: list[list[str]] = []
        while not self.take("]"):
            low = self.member(ranges)
            if self.here() != "-" or self.letters[self.at + 1 : self.at + 2] in ([], ["]"]):
                ranges += [[low, low]] if low else []
                continue
            self.next()
            high = self.member(ranges)
            if not low or not high or high < low:
                raise _PatternRefused("pattern")
            ranges.append([low, high])
        if not ranges:
            raise _PatternRefused("pattern")
        return ["letter", is_not, ranges]

    def member(self, ranges: list[list[str]]) -> str:
        """One letter of a set; a class such as `\\d` is added whole and gives nothing."""
        letter = self.next()
        if letter != "\\":
            return letter
        letter = self.next()
        if letter in _CLASSES:
            ranges += _CLASSES[letter]
            return ""
        if letter.lower() in _CLASSES:
            raise _PatternRefused("pattern_unknown")
        return self.plain(letter)
