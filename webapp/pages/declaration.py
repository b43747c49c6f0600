"""Pages, fragments and forms as data: declared once, run by Flask and the service worker alike.

Floor 1: pure. Never imports flask, a table or a schema; words, choices and limits of a field come
from its schema later (`schemas/form_fields`). A declaration that cannot be meant is refused when it
is made.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from webapp.pages.query import (
    BadDeclaration,
    Query,
    expression_or_refuse,
    name_or_refuse,
    refuse_unknown_roots,
)

FILLS = ("ask", "tell", "hand", "turn", "move", "try")
ROLES = ("worker", "supervisor", "admin")
WIDGETS = (
    "text",
    "textarea",
    "radios",
    "select",
    "checkbox",
    "checkboxes",
    "date",
    "time",
    "datetime",
    "hidden",
)
RULES_ACROSS_FIELDS = ("ends_after_start", "reason_when_missed", "comment_when_returned")
Json = Any

_PATH = re.compile(r"(/([a-z0-9_.-]+|<[a-z_]+>))+|/")
_PLACE = re.compile(r"<([a-z_.]+)>")


@dataclass(frozen=True)
class Field:
    """One question of a form: a field of the record type, and what this form says differently."""

    name: str
    label: str | None = None
    hint: str | None = None
    required: bool | None = None
    widget: str | None = None
    default: Json = None
    #: Asked and checked only while another answer is one of these: ("outcome", ("refused_entry",)).
    only_when: tuple[str, tuple[str, ...]] | None = None
    #: The records to choose from, `$needs.workers`, and the field that names each.
    options: str | None = None
    option_label: str | None = None

    def __post_init__(self) -> None:
        name_or_refuse(self.name)
        if self.widget not in (None, *WIDGETS):
            raise BadDeclaration(f"field {self.name}: {self.widget!r} is no widget")
        expression_or_refuse(self.default)
        expression_or_refuse(self.options)

    def export(self) -> dict[str, Json]:
        """This field as JSON; what is None is left to the schema."""
        asked = (
            {"when": self.only_when[0], "is": list(self.only_when[1])} if self.only_when else None
        )
        words = {"label": self.label, "hint": self.hint, "required": self.required}
        more = {"widget": self.widget, "default": self.default, "only_when": asked}
        more |= {"options": self.options, "option_label": self.option_label}
        return {"name": self.name} | {k: v for k, v in (words | more).items() if v is not None}


@dataclass(frozen=True)
class Write:
    """A further record of the same change: a create (`id`), or an edit (`record`)."""

    type: str
    id: str | None = None
    record: str | None = None
    sets: Mapping[str, Json] = field(default_factory=dict)
    when: str | None = None

    def __post_init__(self) -> None:
        name_or_refuse(self.type)
        if (self.id is None) == (self.record is None):
            raise BadDeclaration(f"write {self.type}: either an id to create or a record to edit")
        for value in (self.id, self.record, self.when, *self.sets.values()):
            expression_or_refuse(value)

    def export(self) -> dict[str, Json]:
        """This write as JSON."""
        where = {"id": self.id, "record": self.record}
        return {"type": self.type, **where, "sets": dict(self.sets), "when": self.when}


@dataclass(frozen=True)
class Form:
    """What a page asks and which change it makes of the answers.

    `record` is the expression of the record to edit; without one the form creates a record under
    `id`. `type` is None when it is whatever the record's type is. `settles` makes the form a
    conflict card: keep mine, keep theirs, write a third. `undoes` makes it the button that takes
    a settlement back. `fingerprint` names the record whose content `$fingerprint` stands for.
    `copies`: the answers of the page's `filling` go along into the new record.
    """

    name: str
    case_file: str
    type: str | None = None
    record: str | None = None
    id: str = "$new"
    fields: Sequence[str | Field] = ()
    sets: Mapping[str, Json] = field(default_factory=dict)
    also: Sequence[Write] = ()
    rules: Sequence[str] = ()
    then: str = "/"
    settles: bool = False
    undoes: bool = False
    fingerprint: str | None = None
    copies: bool = False

    def __post_init__(self) -> None:
        name_or_refuse(self.name)
        if self.type is None and self.record is None:
            raise BadDeclaration(f"form {self.name}: a create must say its type")
        for value in (self.case_file, self.record, self.id, *self.sets.values()):
            expression_or_refuse(value)
        if expression_or_refuse(self.fingerprint) is None and "$fingerprint" in self.expressions():
            raise BadDeclaration(f"form {self.name}: a fingerprint of what?")
        for rule in self.rules:
            if rule.partition(":")[0] not in RULES_ACROSS_FIELDS:
                raise BadDeclaration(f"form {self.name}: {rule!r} is no rule across fields")

    def expressions(self) -> list[str]:
        """Every `$` expression in it."""
        exported = self.export()
        values = [exported["case_file"], exported["record"], exported["id"], *self.sets.values()]
        for write in exported["also"]:
            values += [write["id"], write["record"], write["when"], *write["sets"].values()]
        values += [one.get(k) for one in exported["fields"] for k in ("default", "options")]
        values += [exported["fingerprint"], *(f"${place}" for place in _PLACE.findall(self.then))]
        return [value for value in values if isinstance(value, str) and value.startswith("$")]

    def export(self) -> dict[str, Json]:
        """This form as JSON; `schemas/form_fields.resolve` adds what the schema knows."""
        asked = [one if isinstance(one, Field) else Field(one) for one in self.fields]
        return {
            "name": self.name,
            "type": self.type,
            "case_file": self.case_file,
            "record": self.record,
            "id": self.id,
            "fields": [one.export() for one in asked],
            "sets": dict(self.sets),
            "also": [write.export() for write in self.also],
            "rules": list(self.rules),
            "then": self.then,
            "settles": self.settles,
            "undoes": self.undoes,
            "fingerprint": self.fingerprint,
            "copies": self.copies,
        }


@dataclass(frozen=True)
class Page:
    """An address, its template and the records it needs.

    `place` is the entry at the foot it belongs to. `block` is what a partial htmx request to this
    address gets. `offline=False` leaves it to the office server; only such a page may have a
    `loader`, a function of `webapp/loaders` that asks more than a device holds. `fills`: its needs
    `filling` and `definition` are a form of the agency, which is asked here (`ask`), read (`tell`),
    handed over to the client (`hand`), asked by the client's own hand (`turn`), taken to a newer
    version (`move`), or tried at the desk (`try`). `needs` are run in their order; a later one may
    use an earlier.
    """

    name: str
    path: str
    template: str
    title: str
    place: str | None = None
    needs: Mapping[str, Query] = field(default_factory=dict)
    form: Form | None = None
    block: str | None = None
    offline: bool = True
    loader: str | None = None
    fills: str | None = None
    roles: Sequence[str] = ROLES

    def __post_init__(self) -> None:
        name_or_refuse(self.name)
        if not _PATH.fullmatch(self.path):
            raise BadDeclaration(f"page {self.name}: {self.path!r} is no path")
        if not set(self.roles) <= set(ROLES) or not self.roles:
            raise BadDeclaration(f"page {self.name}: roles are some of {', '.join(ROLES)}")
        if self.fills not in (None, *FILLS):
            raise BadDeclaration(f"page {self.name}: fills is one of {', '.join(FILLS)}")
        if self.loader and self.offline:
            raise BadDeclaration(f"page {self.name}: a loader asks more than a device holds")
        self._refuse_unknown_expressions()

    def _refuse_unknown_expressions(self) -> None:
        known: list[str] = []
        for name, query in self.needs.items():
            expressions = query.expressions()
            refuse_unknown_roots(expressions, self.parameters, f"page {self.name}, need {name}")
            earlier = [one.split(".")[1] for one in expressions if one.startswith("$needs.")]
            earlier += [query.subject] if query.verb == "count" else []
            for one in earlier:
                if one not in known and not self.loader:
                    raise BadDeclaration(
                        f"page {self.name}: {name} uses {one}, which is not before it"
                    )
            known.append(name)
        if self.form:
            refuse_unknown_roots(self.form.expressions(), self.parameters, f"form {self.form.name}")

    @property
    def parameters(self) -> list[str]:
        """The names in the path, in order."""
        return _PLACE.findall(self.path)

    def export(self) -> dict[str, Json]:
        """This page as JSON; the form by name."""
        return {
            "name": self.name,
            "path": self.path,
            "template": self.template,
            "title": self.title,
            "place": self.place,
            "needs": [[name, query.export()] for name, query in self.needs.items()],
            "form": self.form.name if self.form else None,
            "block": self.block,
            "offline": self.offline,
            "loader": self.loader,
            "fills": self.fills,
            "roles": list(self.roles),
        }


@dataclass(frozen=True)
class Fragment:
    """One block of another page under its own address, for htmx."""

    name: str
    path: str
    like: str
    block: str

    def __post_init__(self) -> None:
        for name in (self.name, self.like, self.block):
            name_or_refuse(name)
        if not _PATH.fullmatch(self.path):
            raise BadDeclaration(f"fragment {self.name}: {self.path!r} is no path")
