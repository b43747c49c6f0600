"""Outline: the questions of a form in their order, with their logic as its author wrote it.

What a supervisor reads before she publishes, and what two versions are compared by. The words of
the logic come from the XForm, because a definition has only their trees.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import fromstring

from webapp.domain.forms.pictured import pictured
from webapp.forms.printing import printed
from webapp.forms.xform import H, X

Row = dict[str, Any]
Definition = dict[str, Any]
#: What a bind says, by the word that authors know from the columns of their sheet.
LOGIC = {
    "relevant": "relevant",
    "required": "required",
    "constraint": "constraint",
    "readonly": "readonly",
    "calculate": "calculation",
}
TYPES = {
    "int": "integer",
    "decimal": "decimal",
    "date": "date",
    "time": "time",
    "dateTime": "dateTime",
    "geopoint": "geopoint",
    "barcode": "barcode",
}
KINDS = {"select1": "select_one", "select": "select_multiple", "trigger": "acknowledge"}
ALWAYS = "true()"
ELSEWHERE = "…"


def outline(definition: Definition, xform: str, language: str = "") -> list[Row]:
    """One row a question, group or repeat, then the calculations, each with its depth and logic.

    `language`: the code of a language of the reader; the form's own where it has none of that name.
    """
    binds = {
        bind.get("nodeset") or "": bind
        for bind in fromstring(xform).findall(f"{H}head/{X}model/{X}bind")
    }
    drawing = _Drawing(definition, binds, language_of(definition, language))
    rows = list(drawing.rows(definition["controls"], 0))
    shown = {row["at"] for row in rows}
    hidden = [path for path, bind in binds.items() if bind.get("calculate") and path not in shown]
    return rows + [drawing.row({"kind": "calculate", "at": path}, 0) for path in hidden]


def language_of(definition: Definition, wanted: str) -> str:
    """The form's language for a reader: `es` finds `Español (es)`; else the author's first."""
    for name in definition["languages"]:
        if wanted and (name == wanted or f"({wanted})" in name):
            return name
    return definition["default_language"]


def words_of_label(definition: Definition, label: Row | None, language: str) -> str:
    """A label in one language; where an answer would stand in it, three dots."""
    if label is None:
        return ""
    if "id" in label:
        texts = definition["texts"].get(label["id"], {})
        return _joined(texts.get(language) or next(iter(texts.values()), []))
    return _joined(label["pieces"])


def choices_of_control(definition: Definition, control: Row, language: str) -> list[list[str]]:
    """Value and label of every choice that a question could ever offer."""
    if "choices" in control:
        return [
            [one["value"], words_of_label(definition, one["label"], language)]
            for one in control["choices"]
        ]
    name = _list_of(control.get("items"), definition["lists"])
    rows = definition["lists"].get(name, [])
    value, label = control.get("item_value", ""), control.get("item_label", "")
    return [[row.get(value, ""), _cell(definition, row, label, language)] for row in rows]


class _Drawing:
    """One definition in one language."""

    def __init__(self, definition: Definition, binds: dict[str, Element], language: str) -> None:
        self.definition, self.binds, self.language = definition, binds, language

    def rows(self, controls: list[Row], depth: int) -> Iterator[Row]:
        for control in controls:
            inner = control.get("children", [])
            if self._says_nothing(control):
                yield from self.rows(inner, depth)
                continue
            yield self.row(control, depth)
            yield from self.rows(inner, depth + 1)

    def row(self, control: Row, depth: int) -> Row:
        path = control.get("at", "")
        bind = self.binds.get(path)
        said = bind.attrib if bind is not None else {}
        saved = self.definition.get("saves", {"fields": []})["fields"]
        logic = {word: said.get(name, "") for name, word in LOGIC.items()}
        return {
            "at": path,
            "name": path.rpartition("/")[2],
            "depth": depth,
            "kind": _kind(control, bind),
            **self._spoken(control, self.language),
            "language": self.language,
            "spoken": {one: self._spoken(control, one) for one in self._languages},
            "choice_filter": _filter_of(control.get("items")),
            "appearance": control.get("appearance", ""),
            "always_required": logic["required"] == ALWAYS,
            "save_to": next((one["field"] for one in saved if one["at"] == path), ""),
            **logic,
        }

    @property
    def _languages(self) -> list[str]:
        return [*dict.fromkeys([self.language, *self.definition["languages"]])]

    def _spoken(self, control: Row, language: str) -> Row:
        """What is said in one language, with each picture beside the label and the choices."""
        labels = _labels(self.definition, control)
        pictures = [pictured(self.definition, language, one) for one in labels]
        return {
            "label": words_of_label(self.definition, control.get("label"), language),
            "hint": words_of_label(self.definition, control.get("hint"), language),
            "choices": choices_of_control(self.definition, control, language),
            "pictures": [one for one in pictures if one],
        }

    def _says_nothing(self, control: Row) -> bool:
        """The group that pyxform puts around a repeat, or a group without a word of its own."""
        inner = control.get("children", [])
        doubled = len(inner) == 1 and inner[0].get("at") == control.get("at")
        if doubled and "label" in control:
            inner[0].setdefault("label", control["label"])
        return control["kind"] == "group" and (doubled or "at" not in control)


def _kind(control: Row, bind: Element | None) -> str:
    kind = control["kind"]
    if kind == "upload":
        return (control.get("mediatype") or "file").partition("/")[0].replace("application", "file")
    if kind != "input":
        return KINDS.get(kind, kind)
    if bind is not None and bind.get("readonly") == ALWAYS and not bind.get("calculate"):
        return "note"
    return TYPES.get((bind.get("type") if bind is not None else "") or "", "text")


def _labels(definition: Definition, control: Row) -> list[Row]:
    """The labels of a question and of its choices."""
    of_choices = [one["label"] for one in control.get("choices", [])]
    if control.get("item_label") == "itextId":
        rows = definition["lists"].get(_list_of(control.get("items"), definition["lists"]), [])
        of_choices = [{"id": row.get("itextId", "")} for row in rows]
    return [control.get("label") or {}, *of_choices]


def _list_of(tree: Any, lists: dict[str, Any]) -> str:
    """The name of the list that a path of choices leads into."""
    if isinstance(tree, str):
        return tree if tree in lists else ""
    parts = tree if isinstance(tree, list) else []
    return next((found for part in parts if (found := _list_of(part, lists))), "")


def _filter_of(items: Any) -> str:
    """Which rows of its list a question offers, as far as its author has narrowed them."""
    if not isinstance(items, list) or items[0] != "path":
        return next((found for one in items or [] if (found := _filter_of(one))), "")
    return " and ".join(printed(one) for step in items[2:] for one in step[1:])


def _cell(definition: Definition, row: dict[str, str], column: str, language: str) -> str:
    text = row.get(column, "")
    label = {"id": text} if column == "itextId" else {"pieces": [text]}
    return words_of_label(definition, label, language)


def _joined(pieces: list[Any]) -> str:
    return "".join(piece if isinstance(piece, str) else ELSEWHERE for piece in pieces)
