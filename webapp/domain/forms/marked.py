"""Marked: what an author wrote into a label, as pieces that a template can print.

Authors write bold, italic, links and line breaks in Markdown, and paint with HTML. The first four
are kept, every tag is dropped, and everything else is text: nothing of an author's reaches a page
as markup. Twin: service_worker/domain/forms/marked.js.
"""

from __future__ import annotations

import re
from typing import Any

_BREAK = re.compile(r"\n|<[bB][rR] */?>|</[pP]>")
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,500}>")
_HEADING = re.compile(r"#{1,6} +(.*)")
_MARK = re.compile(
    r"\*\*([^*]{1,2000})\*\*|__([^_]{1,2000})__|\*([^ *](?:[^*]{0,2000}[^ *])?)\*"
    r"|\[([^\[\]]{1,500})\]\((https?://[^ ()<>\"]{1,500})\)"
)


def marked(text: str) -> list[dict[str, str]]:
    """The pieces of a label: `kind` (text, bold, italic, link, break), `text`, `href`."""
    pieces: list[dict[str, str]] = []
    for line in _BREAK.split(text):
        if pieces:
            pieces.append(_piece("break", ""))
        plain_line = _TAG.sub("", line)
        heading = _HEADING.fullmatch(plain_line)
        if heading:
            pieces.append(_piece("bold", heading[1]))
        else:
            pieces += _pieces_of(plain_line)
    return _without_breaks_around(pieces)


def plain(text: str) -> str:
    """A label as one line without marks, for a list, a button or somebody who listens."""
    return " ".join(one["text"] for one in marked(text) if one["text"]).strip(" ")


def _pieces_of(line: str) -> list[dict[str, Any]]:
    pieces, at = [], 0
    for found in _MARK.finditer(line):
        pieces.append(_piece("text", line[at : found.start()]))
        bold, thick, italic, words, href = found.groups()
        if href:
            pieces.append(_piece("link", words, href))
        else:
            pieces.append(_piece("italic" if italic else "bold", bold or thick or italic))
        at = found.end()
    pieces.append(_piece("text", line[at:]))
    return [one for one in pieces if one["text"]]


def _without_breaks_around(pieces: list[dict[str, str]]) -> list[dict[str, str]]:
    said = [at for at, one in enumerate(pieces) if one["kind"] != "break"]
    return pieces[said[0] : said[-1] + 1] if said else []


def _piece(kind: str, text: str, href: str = "") -> dict[str, str]:
    return {"kind": kind, "text": text, "href": href}
