"""Fills in any form from its own HTML: as an idle hand, a wild one, or a careful one would."""

from __future__ import annotations

import urllib.parse
from dataclasses import dataclass, field
from html.parser import HTMLParser

HOSTILE = "<script>alert(1)</script> \"q\" 'q' & \u202eabc\u2066 {{ 7*7 }} 😀 \r\nline two"
NONSENSE = {
    "date": "2026-02-30",
    "time": "25:61",
    "datetime-local": "2026-13-41T99:00",
    "radio": "no such choice",
    "checkbox": "no such choice",
    "select": "no such choice",
    "hidden": "no such choice",
}
SENSIBLE = {"date": "2026-12-01", "time": "10:30", "datetime-local": "2026-12-01T10:30"}


@dataclass
class Control:
    """One question of a form as HTML has it."""

    name: str
    kind: str
    value: str = ""
    numeric: bool = False
    options: list[str] = field(default_factory=list)


@dataclass
class DrawnForm:
    """One form on a page."""

    action: str
    controls: list[Control] = field(default_factory=list)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.forms: list[DrawnForm] = []
        self._select: Control | None = None
        self._area: Control | None = None
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open a form or note one of its questions."""
        at = {name: value or "" for name, value in attrs}
        if tag == "form":
            self._inside = at.get("method") == "post"
            if self._inside:
                self.forms.append(DrawnForm(at.get("action", "")))
        elif self._inside and tag in ("input", "select", "textarea") and at.get("name"):
            self._note(tag, at)
        elif tag == "option" and self._select is not None and at.get("value"):
            self._select.options.append(at["value"])

    def handle_endtag(self, tag: str) -> None:
        """Close what was opened."""
        if tag == "form":
            self._inside = False
        elif tag == "select":
            self._select = None
        elif tag == "textarea":
            self._area = None

    def handle_data(self, data: str) -> None:
        """Keep what stands in a text area."""
        if self._area is not None:
            self._area.value += data

    def _note(self, tag: str, at: dict[str, str]) -> None:
        kind = at.get("type", "text") if tag == "input" else tag
        controls = self.forms[-1].controls
        known = next((one for one in controls if (one.name, one.kind) == (at["name"], kind)), None)
        if known is not None and kind in ("radio", "checkbox"):
            known.options.append(at.get("value", ""))
            return
        numeric = at.get("inputmode") in ("numeric", "decimal")
        control = Control(at["name"], kind, at.get("value", ""), numeric)
        if kind in ("radio", "checkbox"):
            control.options.append(at.get("value", ""))
        controls.append(control)
        self._select = control if tag == "select" else self._select
        self._area = control if tag == "textarea" else self._area


def forms_on(html: str) -> list[DrawnForm]:
    """The forms of a page that are posted."""
    reader = _Reader()
    reader.feed(html)
    return reader.forms


def idle(form: DrawnForm) -> str:
    """Nothing filled in: only what every form carries unseen."""
    return _encoded((one.name, one.value) for one in form.controls if one.kind == "hidden")


def wild(form: DrawnForm) -> str:
    """Everything wrong: impossible dates, unknown choices, far too long texts."""
    return _encoded(
        (one.name, one.value if _is_carried(one) else NONSENSE.get(one.kind, "x" * 30_000))
        for one in form.controls
    )


def careful(form: DrawnForm) -> str:
    """Everything right, and hostile where words may stand."""
    return _encoded((one.name, _right(one)) for one in form.controls)


def _right(control: Control) -> str:
    if _is_carried(control) or control.kind == "hidden":
        return control.value
    if control.options:
        return control.options[0]
    if control.numeric:
        return "30"
    return SENSIBLE.get(control.kind, HOSTILE)


def _is_carried(control: Control) -> bool:
    return control.kind == "hidden" and control.name in ("drawn", "new")


def _encoded(pairs: object) -> str:
    return urllib.parse.urlencode(list(pairs))  # type: ignore[call-overload]
