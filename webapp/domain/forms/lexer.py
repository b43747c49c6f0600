"""Words of an expression: the text of an XPath as written in a workbook, cut into tokens.

Knows no grammar; what is no token at all is refused with its place, counted in characters from 0.
Grammar: XPath 1.0, section 3.7 (https://www.w3.org/TR/1999/REC-xpath-19991116/#exprlex).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_START = "A-Za-z_\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\ufffd"
_NAME = rf"[{_START}][{_START}0-9.\u00b7\u0300-\u036f-]*"
_TOKEN = re.compile(
    rf"""
    (?P<number> [0-9]+ (?: \. [0-9]* )? | \. [0-9]+ )
  | (?P<text> "[^"]*" | '[^']*' )
  | (?P<sign> :: | // | \.\. | <= | >= | != | [()\[\],|+*/=<>@.-] )
  | (?P<name> {_NAME} (?: : (?!:) {_NAME} )? )
    """,
    re.VERBOSE,
)
_WORD_OPERATORS = frozenset({"and", "or", "div", "mod"})
_NEVER_BEFORE_AN_OPERATOR = frozenset({"", "@", "::", "(", "[", ",", "/", "//", "|", "+", "-"})
_OPERATORS = frozenset({"=", "!=", "<", "<=", ">", ">=", "*"}) | _WORD_OPERATORS


class ExpressionRefused(ValueError):  # noqa: N818 - it is an answer, not an accident
    """An expression that is none: the name of the sentence, its values, the character's place."""

    def __init__(self, why: str, at: int, **values: str) -> None:
        super().__init__(why)
        self.why, self.at, self.values = why, at, values


@dataclass(frozen=True)
class Token:
    """One word: `number`, `text`, `sign`, `operator`, `name` or `end`, and where it begins."""

    kind: str
    text: str
    at: int


def tokens_of(text: str) -> list[Token]:
    """The tokens of an expression, the last one of the kind `end`."""
    found: list[Token] = []
    at = _after_space(text, 0)
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            raise ExpressionRefused(_complaint(text[at]), at, found=text[at])
        found.append(_disambiguated(str(match.lastgroup), match.group(), at, found))
        at = _after_space(text, match.end())
    return [*found, Token("end", "", len(text))]


def _disambiguated(kind: str, text: str, at: int, before: list[Token]) -> Token:
    """XPath's own rule: after something that can end an operand, `and` and `*` are operators."""
    last = before[-1] if before else Token("end", "", 0)
    can_operate = last.text not in _NEVER_BEFORE_AN_OPERATOR and last.kind != "operator"
    if kind in ("sign", "name") and text in _OPERATORS and can_operate:
        return Token("operator", text, at)
    return Token(kind, text, at)


def _after_space(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def _complaint(character: str) -> str:
    return "quote_open" if character in "'\"" else "character"
