"""What a case is, and the world every case is rendered in."""

from dataclasses import dataclass

#: The template that is rendered, when a case has several.
ENTRY = "page.html"


@dataclass(frozen=True)
class Case:
    """A name, and the template; or several, of which `page.html` is rendered."""

    name: str
    written: str | dict[str, str]

    @property
    def templates(self) -> dict[str, str]:
        """The templates by file name."""
        return {ENTRY: self.written} if isinstance(self.written, str) else self.written


CONTEXT = {
    "name": "O'Neil <b>&\"",
    "greeting": "hello world",
    "sentence": "The quick brown fox jumps over the lazy dog and runs",
    "html": "<i>x</i>",
    "accents": "Ünïcödé ß straße",
    "faces": "👍🏽é𝒳",
    "seven": 7,
    "zero": 0,
    "debt": -7,
    "half": 0.5,
    "nearly": -0.0,
    "price": 12.25,
    "tie": 0.125,
    "yes": True,
    "no": False,
    "none": None,
    "empty_text": "",
    "empty_list": [],
    "empty_dict": {},
    "numbers": [3, 1, 2],
    "letters": ["b", "A", "c", "a"],
    "mixed": [1, True, "1", None, 0, False],
    "pairs": [[1, "a"], [2, "b"]],
    "scores": {"mood": 1, "sleep": 3, "Anger": 2},
    "record": {"items": 5, "author": {"name": "Rosa", "team": {"id": 4}}, "tags": ["x", "y"]},
    "people": [
        {"name": "Zed", "age": 3, "team": "red"},
        {"name": "amy", "age": 1, "team": "Blue"},
        {"name": "Bob", "age": 2, "team": "Red"},
        {"name": "bea", "age": 2, "team": "blue"},
    ],
    "patchy": [{"id": 1, "note": "a"}, {"id": 2}, {"id": 3, "note": None}],
    "visited_on": "2026-11-22",
    "layout": "base.html",
}
