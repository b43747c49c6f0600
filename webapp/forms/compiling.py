"""Compiling: an XForm becomes a form definition, the JSON that both engines run.

Everything is decided here that can be: expressions are trees, texts are cut at their answers, each
path knows its row in the workbook. A definition is never changed; its name is the hash of its
canonical JSON, so the same workbook gives the same definition on every machine.
"""

from __future__ import annotations

import re
from hashlib import sha256
from typing import Any
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import fromstring

from webapp.domain.canonical_json import canonical_json
from webapp.domain.forms.lexer import ExpressionRefused
from webapp.domain.forms.parser import Tree, parse
from webapp.forms.controls import Controls
from webapp.forms.findings import Finding
from webapp.forms.xform import JR, H, X, children, local_name

FORMAT = 1
_LOGIC = {
    "relevant": "relevant",
    "calculate": "calculate",
    "required": "required",
    "readonly": "readonly",
    "constraint": "constraint",
}
_ITEXT = re.compile(r"jr:itext\('([^']*)'\)")


class NotCompiled(ValueError):  # noqa: N818 - it is an answer, not an accident
    """Expressions of an XForm that cannot be read; `findings` say which and why."""

    def __init__(self, findings: list[Finding]) -> None:
        super().__init__(findings)
        self.findings = findings


def compile_xform(xform: str) -> dict[str, Any]:
    """The definition of an XForm; raises NotCompiled with every expression that cannot be read."""
    compiler = _Compiler(fromstring(xform))
    definition = compiler.definition()
    if compiler.findings:
        raise NotCompiled(compiler.findings)
    return definition


def hash_of(definition: dict[str, Any]) -> str:
    """The name of a definition: `sha256:` and the hash of its canonical JSON."""
    return f"sha256:{sha256(canonical_json(definition).encode()).hexdigest()}"


def id_of(text: str) -> str:
    """A record's id that follows from what the record is."""
    digits = sha256(text.encode()).hexdigest()[:32]
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))


class _Compiler:
    """Walks through one XForm. `read` is given to `Controls`, so that all faults come together."""

    def __init__(self, root: Element) -> None:
        self.root = root
        self.model = root.find(f"{H}head/{X}model")
        self.findings: list[Finding] = []
        self.controls = Controls(self.read)
        instances = self.model.findall(f"{X}instance")
        self.primary = children(instances[0])[0]
        self.others = instances[1:]
        self.binds = {bind.get("nodeset"): bind for bind in self.model.findall(f"{X}bind")}

    def read(self, text: str, where: str) -> Tree:
        """The tree of an expression; one that is none is noted, and stands as an empty text."""
        try:
            return parse(text)
        except ExpressionRefused as refusal:
            values = {"found": "", "wanted": ""} | refusal.values
            self.findings.append(Finding(refusal.why, values, where, cell=text, at=refusal.at))
            return ["text", ""]

    def definition(self) -> dict[str, Any]:
        controls = self.controls.of(self.root.find(f"{H}body"))
        style = self.root.find(f"{H}body").get("class") or ""
        languages = [one.get("lang") for one in self.model.iter(f"{X}translation")]
        default = [
            one.get("lang") for one in self.model.iter(f"{X}translation") if one.get("default")
        ]
        return {
            "format": FORMAT,
            "id": self.primary.get("id") or "",
            "version": self.primary.get("version") or "",
            "title": self.root.findtext(f"{H}head/{H}title") or "",
            "style": style,
            "languages": languages,
            "default_language": (default or languages or [""])[0],
            "root": self.spec(self.primary, ""),
            "controls": controls,
            "actions": self.controls.actions_of(self.model, None),
            "lists": {one.get("id"): self.items(one) for one in self.others if not one.get("src")},
            "attached": {one.get("id"): one.get("src") for one in self.others if one.get("src")},
            **self.texts(),
        }

    def spec(self, element: Element, around: str) -> dict[str, Any]:
        """One node of the model and all below it."""
        path = f"{around}/{local_name(element)}"
        spec: dict[str, Any] = {"name": local_name(element)}
        spec |= self.logic(self.binds.get(path), path) | self.controls.repeats.get(path, {})
        inner = self.once_each(element)
        if inner or path in self.controls.groups or path in self.controls.repeats:
            spec["children"] = [self.spec(child, path) for child in inner]
        elif element.text and element.text.strip():
            spec["default"] = element.text.strip()
        return spec

    def once_each(self, element: Element) -> list[Element]:
        """The children, of a repeat its template only."""
        found: dict[str, Element] = {}
        for child in children(element):
            known = found.get(local_name(child))
            if known is None or child.get(f"{JR}template") is not None:
                found[local_name(child)] = child
        return list(found.values())

    def logic(self, bind: Element | None, path: str) -> dict[str, Any]:
        if bind is None:
            return {}
        spec: dict[str, Any] = {}
        kind = (bind.get("type") or "string").removeprefix("xsd:")
        if kind != "string":
            spec["type"] = kind
        for name, key in _LOGIC.items():
            text = bind.get(name)
            if text is not None:
                spec[key] = self.read(text, f"{path} {name}")
        for name, key in (("constraintMsg", "constraint_text"), ("requiredMsg", "required_text")):
            text = bind.get(f"{JR}{name}")
            if text:
                spec[key] = _label(text)
        if bind.get(f"{JR}preload"):
            spec["preload"] = [bind.get(f"{JR}preload"), bind.get(f"{JR}preloadParams") or ""]
        return spec

    def items(self, instance: Element) -> list[dict[str, str]]:
        """The rows of a list of choices."""
        root = next(iter(children(instance)), None)
        rows = children(root) if root is not None else []
        return [{local_name(cell): cell.text or "" for cell in children(row)} for row in rows]

    def texts(self) -> dict[str, Any]:
        """Texts and media by their ids and languages."""
        texts: dict[str, Any] = {}
        media: dict[str, Any] = {}
        for language in self.model.iter(f"{X}translation"):
            for text in language.iter(f"{X}text"):
                name, code = text.get("id"), language.get("lang")
                for value in text.findall(f"{X}value"):
                    pieces = self.controls.pieces(value, name)
                    form = value.get("form")
                    if form is None:
                        texts.setdefault(name, {})[code] = pieces
                    else:
                        media.setdefault(name, {}).setdefault(code, {})[form] = pieces
        return {"texts": texts, "media": media}


def _label(text: str) -> dict[str, Any]:
    match = _ITEXT.fullmatch(text)
    return {"id": match[1]} if match else {"pieces": [text]}
