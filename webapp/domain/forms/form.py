"""Form: one form being filled in, and everything an expression can ask of what is around it.

A form is made of its definition and of what is given: the moment with its zone, the seed of its
chance, the language, attached tables, the last answers. It knows no clock and no storage.
`recalculation` brings it up to date, `filling` changes it.
Twin: service_worker/domain/forms/form.js.
"""

from __future__ import annotations

from typing import Any

from webapp.domain.forms.calls import Place
from webapp.domain.forms.evaluate import evaluate
from webapp.domain.forms.moments import offset_of
from webapp.domain.forms.nodes import Node, lineage_of, list_tree, named
from webapp.domain.forms.values import Value, as_text, as_truth

Definition = dict[str, Any]


class Form:
    """The tree of answers, the controls by their paths, the lists, and what was given."""

    def __init__(self, definition: Definition, given: dict[str, Any]) -> None:
        self.definition = definition
        self.now: str = given["now"]
        self.offset = offset_of(self.now)
        self.seed: str = given["seed"]
        self.language: str = given["language"]
        self.given = given
        self.tables: dict[str, Any] = definition["lists"] | given["tables"]
        self.lists: dict[str, Node] = {}
        self.drawn = 0
        self.controls: dict[str, Any] = {}
        self.actions: list[Any] = list(definition["actions"])
        self._collect(definition["controls"])
        self.root = self.made(definition["root"], None)

    def _collect(self, controls: list[Any]) -> None:
        for control in controls:
            self.actions += control.get("actions", [])
            if "at" in control and control["kind"] not in ("group", "repeat"):
                self.controls[control["at"]] = control
            self._collect(control.get("children", []))

    def made(self, spec: dict[str, Any], parent: Node | None, *, added: bool = False) -> Node:
        """A new node of a specification with all that lies in it; repeats with their first row.

        In a row that is `added` a repeat has none yet: such a row is a copy of the template, in
        which a repeat is but a template (ODK XForms, "Repeats": `jr:template`).
        """
        node = Node(spec["name"], spec, parent, spec.get("default", ""))
        if "children" in spec:
            node.children = []
            for child in spec["children"]:
                if "count" not in child and not (added and "repeat" in child):
                    node.children.append(self.made(child, node, added=added))
        if "repeat" in spec:
            node.row = "1"
        return node

    def evaluated(self, tree: list[Any], node: Node) -> Value:
        """The value of an expression of a node."""
        self.drawn = 0
        return evaluate(tree, Place(self, node, node))

    def text(self, tree: list[Any], node: Node) -> str:
        """The text of an expression of a node."""
        return as_text(self.evaluated(tree, node))

    def truth(self, tree: list[Any], node: Node) -> bool:
        """Whether an expression of a node holds."""
        return as_truth(self.evaluated(tree, node))

    def draw(self) -> int:
        """The number of this draw in its expression, so that two draws in one differ."""
        self.drawn += 1
        return self.drawn

    def instance(self, name: str) -> Node:
        """A list of choices, an attached table, the client or the last answers, as a tree."""
        if name not in self.lists:
            self.lists[name] = list_tree(self.tables.get(name, []))
        return self.lists[name]

    def nodes_at(self, path: str, near: Node) -> list[Node]:
        """The nodes of a path such as `/form/goals/goal`, in the rows that `near` lies in."""
        found, lineage = [self.root], lineage_of(near)
        names = path.split("/")[2:]
        for depth, name in enumerate(names, start=1):
            found = [one for node in found for one in named(node, name)]
            if depth < min(len(names), len(lineage)) and lineage[depth] in found:
                found = [lineage[depth]]
        return found

    def alike(self, nodes: list[Node]) -> list[Node]:
        """All nodes of the form at the path of the first of these."""
        found = [self.root]
        for one in lineage_of(nodes[0])[1:] if nodes else []:
            found = [child for node in found for child in named(node, one.name)]
        return found if nodes else []

    def choices_of(self, node: Node) -> list[dict[str, Any]]:
        """The choices that a question offers now: value and label."""
        control = self.controls.get(node.path, {})
        if "items" not in control:
            return control.get("choices", [])
        found = []
        items = self.evaluated(control["items"], node)
        for item in items if isinstance(items, list) else []:
            cells = {cell.name: cell.value for cell in item.children or []}
            text = cells.get(control["item_label"], "")
            label = {"id": text} if control["item_label"] == "itextId" else {"pieces": [text]}
            found.append({"value": cells.get(control["item_value"], ""), "label": label})
        return found

    def choice_label(self, node: Node, value: str) -> str:
        """The label of a value among a question's choices, or nothing."""
        found = (one["label"] for one in self.choices_of(node) if one["value"] == value)
        label = next(found, None)
        return self.label_text(label, node) if label else ""

    def label_text(self, label: dict[str, Any] | None, node: Node) -> str:
        """A label in the language of the form, with its answers filled in."""
        if label is None:
            return ""
        if "id" in label:
            return self.text_by_id(label["id"], node)
        pieces = label["pieces"]
        return "".join(one if isinstance(one, str) else self.text(one, node) for one in pieces)

    def text_by_id(self, name: str, node: Node) -> str:
        """A text of the form in its language; what is not translated is empty."""
        languages = self.definition["texts"].get(name, {})
        return self.label_text({"pieces": languages.get(self.language, [])}, node)
