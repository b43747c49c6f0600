"""Parser: an expression of the ODK dialect as a small tree of JSON, which both engines evaluate.

    ["number", "0.5"]  ["text", "yes"]  ["call", "if", …]  ["minus", …]  ["union", …, …]
    ["=", …, …] and the other operators by their names; "or", "and", "+" take two or more
    ["path", start, step, …]   start: "root", "here" or a tree; step: [name, predicate, …]

A step's name is a field's, or `*`, `.`, `..`, `//` (this and everything below). Numbers stay text,
so that canonical JSON is the same everywhere. Variables and the far axes are refused, not ignored:
of 41,000 expressions in public forms none uses them.
"""

from __future__ import annotations

from typing import Any

from webapp.domain.forms.lexer import ExpressionRefused, Token, tokens_of

Tree = list[Any]

#: What a person may write inside another; deeper is an attack or an accident.
DEPTH_MAX = 60
LEVELS = (("or",), ("and",), ("=", "!="), ("<", "<=", ">", ">="), ("+", "-"), ("*", "div", "mod"))
#: Operators of which a long row is one flat tree: their order of evaluation is the same.
_CHAINED = ("or", "and", "+")
_AXES = {"child": None, "self": ".", "parent": ".."}


def parse(text: str) -> Tree:
    """The tree of an expression; refuses what is not one, with the place of the character."""
    return _Parser(text).whole()


def calls_of(text: str) -> list[tuple[str, int, int]]:
    """(name, number of arguments, place) of every function that an expression calls."""
    parser = _Parser(text)
    parser.whole()
    return parser.calls


class _Parser:
    """Recursive descent, one method a rule of the grammar."""

    def __init__(self, text: str) -> None:
        self.tokens = tokens_of(text)
        self.next = 0
        self.depth = 0
        self.calls: list[tuple[str, int, int]] = []

    def whole(self) -> Tree:
        tree = self.level(0)
        if self.here.kind != "end":
            raise self.refusal("unexpected")
        return tree

    @property
    def here(self) -> Token:
        return self.tokens[self.next]

    def refusal(self, why: str, **values: str) -> ExpressionRefused:
        found = "unfinished" if self.here.kind == "end" else why
        return ExpressionRefused(found, self.here.at, found=self.here.text, **values)

    def take(self, *texts: str) -> str | None:
        """The sign, if it is one of these, and on to the next token."""
        if self.here.kind in ("sign", "operator") and self.here.text in texts:
            self.next += 1
            return self.tokens[self.next - 1].text
        return None

    def demand(self, text: str) -> None:
        if not self.take(text):
            raise self.refusal("expected", wanted=text)

    def level(self, number: int) -> Tree:
        """One level of the binary operators, the loosest first."""
        if number == len(LEVELS):
            return self.negation()
        if number == 0:
            self.depth += 1
            if self.depth > DEPTH_MAX:
                raise self.refusal("too_deep")
        tree = self.level(number + 1)
        links = 0
        while operator := self.take(*LEVELS[number]):
            right = self.level(number + 1)
            if operator in _CHAINED and tree[0] == operator:
                tree.append(right)
                continue
            tree, links = [operator, tree, right], links + 1
            if links > DEPTH_MAX:
                raise self.refusal("too_deep")
        self.depth -= number == 0
        return tree

    def negation(self) -> Tree:
        """Two signs make a number of a text, as one does; a hundred are the same as two."""
        signs = 0
        while self.take("-"):
            signs = signs % 2 + 1
        tree = self.union()
        for _ in range(signs):
            tree = ["minus", tree]
        return tree

    def union(self) -> Tree:
        tree = self.path()
        while self.take("|"):
            tree = ["union", tree, self.path()]
        return tree

    def path(self) -> Tree:
        token = self.here
        if token.kind in ("number", "text"):
            self.next += 1
            return [token.kind, token.text if token.kind == "number" else token.text[1:-1]]
        if self.take("("):
            tree = self.level(0)
            self.demand(")")
            return self.filtered(tree)
        if token.kind == "name" and self.tokens[self.next + 1].text == "(":
            return self.filtered(self.call())
        if self.take("/"):
            return ["path", "root", *(self.steps() if self.begins_a_step() else [])]
        if self.take("//"):
            return ["path", "root", ["//"], *self.steps()]
        return ["path", "here", *self.steps()]

    def call(self) -> Tree:
        name, at = self.here.text, self.here.at
        if name in ("node", "text", "comment", "processing-instruction"):
            raise ExpressionRefused("node_test", at, found=name)
        self.next += 2
        arguments: list[Tree] = []
        if not self.take(")"):
            arguments.append(self.level(0))
            while self.take(","):
                arguments.append(self.level(0))
            self.demand(")")
        self.calls.append((name, len(arguments), at))
        return ["call", name, *arguments]

    def filtered(self, tree: Tree) -> Tree:
        """What follows a value in brackets or a call: predicates, then more steps."""
        steps: list[Tree] = []
        predicates = self.predicates()
        if predicates:
            steps.append([".", *predicates])
        if self.take("/"):
            steps += self.steps()
        elif self.take("//"):
            steps += [["//"], *self.steps()]
        return ["path", tree, *steps] if steps else tree

    def begins_a_step(self) -> bool:
        return self.here.kind == "name" or self.here.text in (".", "..", "*", "@")

    def steps(self) -> list[Tree]:
        steps = [self.step()]
        while separator := self.take("/", "//"):
            if separator == "//":
                steps.append(["//"])
            steps.append(self.step())
        return steps

    def step(self) -> Tree:
        if self.here.text == "@" or (
            self.here.text == "attribute" and self.tokens[self.next + 1].text == "::"
        ):
            raise self.refusal("attribute")
        if sign := self.take(".", "..", "*"):
            return [sign, *self.predicates()]
        if self.here.kind != "name":
            raise self.refusal("no_operand")
        token = self.here
        self.next += 1
        name = self.after_axis(token) if self.take("::") else token.text
        return [name, *self.predicates()]

    def after_axis(self, axis: Token) -> str:
        """The node test after `child::`, `self::` or `parent::`; other axes are refused."""
        if axis.text not in _AXES:
            raise ExpressionRefused("axis", axis.at, found=axis.text)
        name = self.take("*") or self.here.text
        if name != "*":
            if self.here.kind != "name":
                raise self.refusal("no_operand")
            self.next += 1
        if name == "node" and self.take("("):
            self.demand(")")
            return _AXES[axis.text] or "*"
        if axis.text != "child":
            raise ExpressionRefused("axis", axis.at, found=f"{axis.text}::{name}")
        return name

    def predicates(self) -> list[Tree]:
        found = []
        while self.take("["):
            found.append(self.level(0))
            self.demand("]")
        return found
