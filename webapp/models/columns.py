"""The column types of the house, and the columns that every record's table has.

Floor 2. Never imports flask or the wire's schemas: the table is not the wire, and a test compares
the two.
"""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import Annotated, Any

from sqlalchemy import JSON, Date, Numeric, String, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.types import TypeDecorator


class WireJson(TypeDecorator[Any]):
    """A JSON value kept as ASCII text: exact on both databases, whatever characters it holds.

    PostgreSQL's own JSON types refuse U+0000 and lone surrogates, which a newer schema's unknown
    field may carry and which must come back untouched (A5).
    """

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str:
        """To the database."""
        return json.dumps(value, separators=(",", ":"))

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        """From the database."""
        return None if value is None else json.loads(value)


#: A UUID as text, as it travels.
Id = Annotated[str, mapped_column(String(36))]
#: RFC 3339 in UTC, as it travels. As text it sorts as time does, alike on both databases.
Instant = Annotated[str, mapped_column(String(27))]
#: The code of a choice.
Code = Annotated[str, mapped_column(String(40))]
#: A local time of day, `14:30`.
ClockTime = Annotated[str, mapped_column(String(5))]
#: Paragraphs.
Words = Annotated[str, mapped_column(Text)]
#: The sorted elements of a set.
Elements = Annotated[list[str], mapped_column(JSON(none_as_null=True))]
#: Values that belong together.
Grouped = Annotated[dict[str, Any], mapped_column(JSON(none_as_null=True))]
#: A local calendar day.
Day = Annotated[date, mapped_column(Date)]
#: An exact number.
Exact = Annotated[Decimal, mapped_column(Numeric(18, 6))]

__all__ = [
    "ClockTime",
    "Code",
    "Day",
    "Elements",
    "Exact",
    "Grouped",
    "Id",
    "Instant",
    "RecordRow",
    "WireJson",
    "Words",
]


class RecordRow:
    """What every record's table has beside the fields of its type.

    The tables hold the values shown now, for SQL questions. `sync.rows` writes them in the
    transaction that accepts a change; nobody else does.
    """

    id: Mapped[Id] = mapped_column(primary_key=True)
    case_file: Mapped[Id] = mapped_column(index=True)
    seq: Mapped[int]
    received_at: Mapped[Instant]
    voided: Mapped[bool] = mapped_column(default=False)
