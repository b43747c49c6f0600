"""The closed list of kinds a field can have on the wire, as marshmallow fields.

Each kind refuses what JSON lets through but the protocol does not (A7): another type, an
impossible date, U+0000, a lone surrogate. A kind also describes itself for the contract. It never
looks at a session or a table.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from marshmallow import ValidationError, fields

ASK, TEXT, SET, LATEST = "ask", "text", "set", "latest"
Choices = Sequence[tuple[str, str]]

_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_DECIMAL = re.compile(r"-?[0-9]{1,12}(\.[0-9]{1,6})?")
_TIME = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
_PLACE = re.compile("[^\\x00-\\x20/\ud800-\udfff]{1,190}")
_INSTANT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,6})?Z")
INTEGER_MAX = 2**31 - 1


class Problem(ValidationError):  # noqa: N818 - it is an answer, not an accident
    """A value that its field cannot hold; `reason` is a key of `errors.FIELD_SENTENCES`."""

    def __init__(self, reason: str, **values: object) -> None:
        super().__init__(reason)
        self.reason = reason
        self.values = values


class Kind(fields.Field):
    """A field of a record type: its words, whether a create needs it, and how two writes merge."""

    kind = ""
    limits: tuple[str, ...] = ()

    def __init__(self, label: str, *, hint: str = "", required: bool = False, policy: str = ASK):
        super().__init__(allow_none=True, load_default=None)
        self.label, self.hint, self.needed, self.policy = label, hint, required, policy

    def check(self, value: Any) -> None:
        """Raise Problem when a value that is not null cannot be one of this kind."""
        raise NotImplementedError

    def _deserialize(self, value: Any, attr: Any, data: Any, **kwargs: Any) -> Any:
        self.check(value)
        return value

    def describe(self) -> dict[str, Any]:
        """This field's line in the contract."""
        line: dict[str, Any] = {"kind": self.kind, "required": self.needed, "policy": self.policy}
        line |= {"label": self.label, "hint": self.hint}
        line |= {
            name: getattr(self, name) for name in self.limits if getattr(self, name) is not None
        }
        return line


def _expect(condition: bool, reason: str, **values: object) -> None:
    if not condition:
        raise Problem(reason, **values)


class Text(Kind):
    """One line of words."""

    kind, limits = "text", ("max_length",)

    def __init__(self, label: str, *, max_length: int = 200, **rest: Any):
        super().__init__(label, **rest)
        self.max_length = max_length

    def check(self, value: Any) -> None:
        _expect(isinstance(value, str), "kind")
        _expect("\x00" not in value and not re.search("[\ud800-\udfff]", value), "not_text")
        _expect(len(value) <= self.max_length, "too_long", max=self.max_length)


class LongText(Text):
    """Paragraphs. Two writers are merged by sentence and line where the policy says `text`."""

    kind = "long_text"

    def __init__(self, label: str, *, max_length: int = 20_000, policy: str = TEXT, **rest: Any):
        super().__init__(label, max_length=max_length, policy=policy, **rest)


class Choice(Kind):
    """One of a closed list of codes."""

    kind, limits = "choice", ("choices",)

    def __init__(self, label: str, choices: Choices, **rest: Any):
        super().__init__(label, **rest)
        self.choices = [list(choice) for choice in choices]

    def check(self, value: Any) -> None:
        _expect(isinstance(value, str), "kind")
        _expect(any(value == code for code, _ in self.choices), "not_a_choice")


class Set(Kind):
    """Any of a closed list; on the wire each element is a boolean field `<field>/<element>`."""

    kind, limits = "set", ("choices",)

    def __init__(self, label: str, choices: Choices, **rest: Any):
        super().__init__(label, policy=SET, **rest)
        self.choices = [list(choice) for choice in choices]

    def check(self, value: Any) -> None:
        _expect(isinstance(value, bool), "kind")

    def has(self, element: str) -> bool:
        """Whether the element is one of the list."""
        return any(element == code for code, _ in self.choices)


class Boolean(Kind):
    """Yes or no."""

    kind = "boolean"

    def check(self, value: Any) -> None:
        _expect(isinstance(value, bool), "kind")


class Integer(Kind):
    """A whole number."""

    kind, limits = "integer", ("min", "max")

    def __init__(self, label: str, *, min: int = 0, max: int = INTEGER_MAX, **rest: Any):
        super().__init__(label, **rest)
        self.min, self.max = min, max

    def check(self, value: Any) -> None:
        _expect(isinstance(value, int) and not isinstance(value, bool), "not_whole")
        _expect(value >= self.min, "too_small", min=self.min)
        _expect(value <= self.max, "too_large", max=self.max)


class Decimal(Kind):
    """An exact number, as text: `"12.50"`."""

    kind, limits = "decimal", ("places",)

    def __init__(self, label: str, *, places: int = 2, **rest: Any):
        super().__init__(label, **rest)
        self.places = places

    def check(self, value: Any) -> None:
        _expect(isinstance(value, str) and bool(_DECIMAL.fullmatch(value)), "not_decimal")
        _expect(len(value.partition(".")[2]) <= self.places, "not_decimal")


class Date(Kind):
    """A local calendar day: `2027-01-31`."""

    kind = "date"

    def check(self, value: Any) -> None:
        _expect(isinstance(value, str) and len(value) == 10, "not_a_date")
        try:
            date.fromisoformat(value)
        except ValueError as error:
            raise Problem("not_a_date") from error


class Time(Kind):
    """A local time of day: `14:30`."""

    kind = "time"

    def check(self, value: Any) -> None:
        _expect(isinstance(value, str) and bool(_TIME.fullmatch(value)), "not_a_time")


class DateTime(Kind):
    """An instant: RFC 3339, UTC, `Z`."""

    kind = "datetime"

    def check(self, value: Any) -> None:
        _expect(isinstance(value, str) and bool(_INSTANT.fullmatch(value)), "not_a_date")
        try:
            datetime.fromisoformat(value)
        except ValueError as error:
            raise Problem("not_a_date") from error


class Reference(Kind):
    """The id of another record. `target` is its type, or `any`."""

    kind, limits = "reference", ("target",)

    def __init__(self, label: str, target: str, **rest: Any):
        super().__init__(label, **rest)
        self.target = target

    def check(self, value: Any) -> None:
        _expect(isinstance(value, str) and bool(_ID.fullmatch(value)), "not_a_reference")


class Group(Kind):
    """Values that belong together and are merged as one: an address, a set of answers."""

    kind = "group"

    def __init__(self, label: str, members: Mapping[str, Kind], **rest: Any):
        super().__init__(label, **rest)
        self.members = dict(members)

    def check(self, value: Any) -> None:
        _expect(isinstance(value, dict), "kind")
        for name, member_value in value.items():
            _expect(name in self.members, "unknown_field")
            if member_value is not None:
                self.members[name].check(member_value)

    def describe(self) -> dict[str, Any]:
        return super().describe() | {
            "fields": {name: member.describe() for name, member in self.members.items()}
        }


class Answers(Kind):
    """The answers of a form, each a field of its own on the wire: `<field>.<place>`.

    A place is the path of a question below the form's root, rows by their ids and `>` for every
    further step: `answers.goals>goal[r1]>name`. A slash would make it an element of a set. What
    the form asks is not known here: a place that nobody knows is kept, never dropped.
    """

    kind, limits = "answers", ("max_length", "choices")

    def __init__(self, label: str, reasons: Choices, *, max_length: int = 20_000, **rest: Any):
        super().__init__(label, **rest)
        self.max_length = max_length
        #: Why a question has no answer, which is an answer too: `{"none": "refused"}`.
        self.choices = [list(reason) for reason in reasons]

    def check(self, value: Any) -> None:
        if isinstance(value, dict):
            _expect(list(value) == ["none"], "kind")
            _expect(any(value["none"] == code for code, _ in self.choices), "not_a_choice")
            return
        Text("", max_length=self.max_length).check(value)

    def has(self, place: str) -> bool:
        """Whether this can be the place of an answer."""
        return bool(_PLACE.fullmatch(place))
