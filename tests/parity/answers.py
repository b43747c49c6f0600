"""One answer, whoever gave it, and the comparison of two.

The only thing that may differ is the fresh id a form was drawn with: a new record's id is made at
each drawing, on either side. `settled` puts one fixed id in its place, and nothing else anywhere.
"""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass

from tests.browser.kit.chromium import Page
from tests.browser.kit.ledger import Visitor

SEEN_BY_THE_BROWSER = (
    "content-type",
    "content-security-policy",
    "x-content-type-options",
    "referrer-policy",
    "cross-origin-opener-policy",
    "cross-origin-resource-policy",
    "permissions-policy",
    "cache-control",
)
FRESH_ID = re.compile(r'name="new" value="([0-9a-f-]{36})"')
#: When a phone last reached the office: what the office draws cannot say it, and does not.
LAST_IN_TOUCH = re.compile(
    '<p class="why">(?:Last in touch with the office|Último contacto con la oficina): [^<]*</p>'
)
WAITING = re.compile(r'(?s)(?<=<div id="waiting")[^>]*>.*?</div>')
MARK = re.compile(r'(?s)<span class="mark[^"]*">.*?</span>')
FLAGS_LEFT_EMPTY = re.compile(r'<(p|span) class="flags">\s*</\1>')
MINUTE = re.compile(r"\b\d\d:\d\d\b")
BETWEEN = re.compile(r"(?<=>)\s+|\s+(?=<)")
FIXED_ID = "00000000-0000-7000-8000-000000000000"
FETCH = """async questions => {
  const answers = [];
  for (const [path, headers, body] of questions) {
    const asked = {headers, redirect: 'follow'};
    if (body !== null) { asked.method = 'POST'; asked.body = body; }
    const answer = await fetch(path, asked);
    const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(await answer.arrayBuffer());
    const led = answer.redirected ? new URL(answer.url) : null;
    const location = led ? led.pathname + led.search : null;
    answers.push([answer.status, Object.fromEntries(answer.headers), text, location]);
  }
  return answers;
}"""
NOTHING_WAITS = {"Doorstep-Storage": "empty"}
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
PIECE = 25


@dataclass(frozen=True)
class Question:
    """What is asked of both sides."""

    path: str
    headers: tuple[tuple[str, str], ...] = ()
    body: str | None = None

    def __str__(self) -> str:
        """How a failure names it."""
        how = "POST" if self.body is not None else "GET"
        part = "".join(f" [{name}: {value}]" for name, value in self.headers)
        return f"{how} {self.path}{part}"

    def all_headers(self) -> dict[str, str]:
        """With the content type that a form has."""
        return dict(self.headers) | (FORM if self.body is not None else {})


@dataclass(frozen=True)
class Answer:
    """Status, the headers a browser acts on, where it leads, and the text."""

    status: int
    headers: tuple[tuple[str, str], ...]
    location: str | None
    text: str


def of_flask(visitor: Visitor, question: Question) -> Answer:
    """What Flask says to a signed-in worker whose phone holds nothing that waits."""
    body = question.body.encode() if question.body is not None else None
    said = question.all_headers() | NOTHING_WAITS
    status, headers, text = visitor.ask(question.path, body, said)
    if status == 303:
        return Answer(303, (), headers["location"], "")
    return Answer(status, _kept(headers), None, text.decode())


def of_phone(page: Page, questions: list[Question]) -> list[Answer]:
    """What the service worker says to its own page."""
    answers = []
    for start in range(0, len(questions), PIECE):
        piece = questions[start : start + PIECE]
        asked = [[one.path, one.all_headers(), one.body] for one in piece]
        for status, headers, text, led in page.evaluate(FETCH, asked):
            if led is not None:
                answers.append(Answer(303, (), led, ""))
            else:
                answers.append(Answer(status, _kept(headers), None, text))
    return answers


def settled(text: str) -> str:
    """The text with the fresh id of its forms made equal, and without what only a phone can know:
    the two allowed normalisations.
    """
    text = LAST_IN_TOUCH.sub("", text)
    for fresh in FRESH_ID.findall(text):
        text = text.replace(fresh, FIXED_ID)
    return text


def without_whereabouts(text: str) -> str:
    """The page without what is to differ after a save: the office has it at once, a phone waits.

    Without minutes too: the two sides save one after the other, and one may begin the next.
    """
    for told in (WAITING, MARK, FLAGS_LEFT_EMPTY, MINUTE, BETWEEN):
        text = told.sub("", text)
    return text.replace("><", ">\n<")


def difference(question: Question, flask: Answer, phone: Answer) -> str:
    """Nothing when both are the same, else what a person needs to find the cause."""
    if flask.status != phone.status or flask.location != phone.location:
        return (
            f"{question}\n  Flask {flask.status} {flask.location or ''}\n"
            f"  phone {phone.status} {phone.location or ''}\n{_text_difference(flask, phone)}"
        )
    if flask.headers != phone.headers:
        return f"{question}\n  Flask {dict(flask.headers)}\n  phone {dict(phone.headers)}"
    text = _text_difference(flask, phone)
    return f"{question}\n{text}" if text else ""


def _text_difference(flask: Answer, phone: Answer) -> str:
    ours, theirs = settled(flask.text), settled(phone.text)
    if ours == theirs:
        return ""
    lines = difflib.unified_diff(
        ours.splitlines(), theirs.splitlines(), "Flask", "phone", lineterm="", n=0
    )
    shown = [line[:240] for line in lines][:14]
    return "\n".join("  " + line for line in shown) or f"  {ours[-40:]!r}\n  {theirs[-40:]!r}"


def _kept(headers: dict[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple((name, headers.get(name, "")) for name in SEEN_BY_THE_BROWSER)
