"""Controls: the body of an XForm, which is what people see, as JSON.

A control says what is asked, of which path, with which choices; a label is the id of a text or
pieces of one, some of them expressions.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from xml.etree.ElementTree import Element

from webapp.domain.forms.parser import Tree
from webapp.forms.xform import JR, X, children, local_name

_ITEXT = re.compile(r"jr:itext\('([^']*)'\)")
_PLAIN = ("appearance", "mediatype", "start", "end", "step")
#: What CHT's authors write where nothing is to be said.
_UNSAID = ["NO_LABEL"]
_NOT_CONTROLS = ("label", "hint", "setvalue", "item", "itemset")


class Controls:
    """Reads controls; keeps which paths are groups and which are repeats."""

    def __init__(self, read: Callable[[str, str], Tree]) -> None:
        self.read = read
        self.groups: set[str] = set()
        self.repeats: dict[str, dict[str, Any]] = {}

    def of(self, element: Element) -> list[dict[str, Any]]:
        """The controls that lie in an element."""
        inner = [one for one in children(element) if local_name(one) not in _NOT_CONTROLS]
        return [self.control(one) for one in inner]

    def control(self, element: Element) -> dict[str, Any]:
        """One control with what lies in it."""
        made: dict[str, Any] = {"kind": local_name(element)}
        path = element.get("ref") or element.get("nodeset")
        if path:
            made["at"] = path
        made |= {name: element.get(name) for name in _PLAIN if element.get(name)}
        for name in ("label", "hint"):
            found = element.find(f"{X}{name}")
            if found is not None:
                made[name] = self.label(found, path or "")
        made |= self.choices(element, path or "")
        actions = self.actions_of(element, path)
        if actions:
            made["actions"] = actions
        if made["kind"] in ("group", "repeat"):
            self.note(made["kind"], element, path)
            made["children"] = self.of(element)
        return made

    def note(self, kind: str, element: Element, path: str | None) -> None:
        """Remember what the model must know of a group or repeat."""
        if kind == "group" and path:
            self.groups.add(path)
        if kind == "repeat" and path:
            about: dict[str, Any] = {"repeat": True}
            count = element.get(f"{JR}count")
            if count:
                about["count"] = self.read(count, f"{path} repeat_count")
            if element.get(f"{JR}noAddRemove"):
                about["fixed"] = True
            self.repeats[path] = about

    def choices(self, element: Element, path: str) -> dict[str, Any]:
        """The choices of a control: written out, or as a path into a list."""
        itemset = element.find(f"{X}itemset")
        if itemset is not None:
            items = self.read(itemset.get("nodeset") or "", f"{path} choice_filter")
            is_filtered = any(isinstance(step, list) and len(step) > 1 for step in items[2:])
            return {
                "items": items,
                "item_value": _column(itemset.find(f"{X}value")),
                "item_label": _column(itemset.find(f"{X}label")),
                **({"filtered": True} if is_filtered else {}),
            }
        choices = [
            {
                "value": item.findtext(f"{X}value") or "",
                "label": self.label(item.find(f"{X}label"), path),
            }
            for item in element.findall(f"{X}item")
        ]
        return {"choices": choices} if choices else {}

    def label(self, element: Element | None, where: str) -> dict[str, Any]:
        """A label: the id of a text, or pieces."""
        if element is None:
            return {"pieces": []}
        ref = element.get("ref")
        if not ref:
            return {"pieces": self.pieces(element, where)}
        match = _ITEXT.fullmatch(ref)
        return {"id": match[1]} if match else {"pieces": [self.read(ref, f"{where} label")]}

    def pieces(self, element: Element, where: str) -> list[Any]:
        """Texts and, where an answer stands in them, trees."""
        found: list[Any] = [element.text or ""]
        for child in children(element):
            source = child.get("value") or child.get("ref")
            if local_name(child) == "output" and source:
                found.append(self.read(source, f"{where} label"))
            else:
                found.append("".join(child.itertext()))
            found.append(child.tail or "")
        pieces = _trimmed([piece for piece in found if piece])
        return [] if pieces == _UNSAID else pieces

    def actions_of(self, element: Element, path: str | None) -> list[dict[str, Any]]:
        """What is set by itself: by which events, which path, to what."""
        made = []
        for action in element.findall(f"{X}setvalue"):
            value, target = action.get("value"), action.get("ref") or ""
            made.append(
                {
                    "events": (action.get("event") or "").split(),
                    "sets": target,
                    "to": self.read(value, f"{target} default")
                    if value
                    else ["text", action.text or ""],
                    **({"at": path} if path else {}),
                }
            )
        return made


def _trimmed(pieces: list[Any]) -> list[Any]:
    """Without the space that pyxform puts around a text in which an answer stands."""
    if pieces and isinstance(pieces[0], str):
        pieces[0] = pieces[0].lstrip()
    if pieces and isinstance(pieces[-1], str):
        pieces[-1] = pieces[-1].rstrip()
    return [piece for piece in pieces if piece]


def _column(element: Element | None) -> str:
    """The column of a list that gives value or label; `jr:itext(itextId)` names one too."""
    ref = element.get("ref") if element is not None else ""
    return re.sub(r"^jr:itext\((\w+)\)$", r"\1", ref or "")
