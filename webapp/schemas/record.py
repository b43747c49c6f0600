"""What every record type is made of, and how one describes itself for the contract."""

from __future__ import annotations

from typing import Any, ClassVar

from marshmallow import Schema

from webapp.schemas.kinds import Answers, Boolean, Kind, Set

CLIENT, DESK, AGENCY = "client", "desk", "agency"
FRONT, BACK = "front", "back"
VOIDED_NAME = "voided"


class RecordSchema(Schema):
    """A record type as it travels. Subclasses name themselves and list their fields.

    `case_file`: the kind of case file it lives in. `create_only`: corrected by another record,
    never edited.
    `frozen_when`: `{"type", "field"}`; it is edited no more once a record of that type names it.
    `closed_by`: a field; once it stands, only `voided` and what is in conflict are still written.
    `fixed`: fields that only the create writes; with `voided` among them it is never taken back.
    `shelf`: `front` is needed for lists and due dates, `back` is opened with the client's page.
    """

    type_name: ClassVar[str]
    label: ClassVar[str]
    case_file: ClassVar[str] = CLIENT
    create_only: ClassVar[bool] = False
    frozen_when: ClassVar[dict[str, str] | None] = None
    closed_by: ClassVar[str | None] = None
    fixed: ClassVar[tuple[str, ...]] = ()
    shelf: ClassVar[str] = FRONT

    @classmethod
    def kinds(cls) -> dict[str, Kind]:
        """The fields of this type by name, in the order in which they were written down."""
        return {
            name: field for name, field in cls._declared_fields.items() if isinstance(field, Kind)
        }

    @classmethod
    def kind_of(cls, wire_name: str) -> Kind | None:
        """The kind behind a name on the wire: a field, an answer, an element of a set, `voided`."""
        if wire_name == "voided":
            return VOIDED
        name, dot, place = wire_name.partition(".")
        kind = cls.kinds().get(name)
        if isinstance(kind, Answers):
            return kind if dot and kind.has(place) else None
        name, slash, element = wire_name.partition("/")
        kind = cls.kinds().get(name)
        if isinstance(kind, Set):
            return kind if slash and kind.has(element) else None
        return None if slash else kind

    @classmethod
    def describe(cls) -> dict[str, Any]:
        """This type's part of the contract."""
        return {
            "label": cls.label,
            "case_file": cls.case_file,
            "create_only": cls.create_only,
            "frozen_when": cls.frozen_when,
            "closed_by": cls.closed_by,
            "fixed": list(cls.fixed),
            "shelf": cls.shelf,
            "fields": {name: kind.describe() for name, kind in cls.kinds().items()},
        }


VOIDED = Boolean("Entered in error")
