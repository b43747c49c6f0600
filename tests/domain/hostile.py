"""Input that nobody types on purpose, and the forms it is typed into: strategies for the fuzz."""

from __future__ import annotations

from datetime import datetime

from hypothesis import strategies as st

ODD_TEXTS = [
    *(
        "",
        " ",
        "\t\n",
        "yes",
        "no",
        "on",
        "0",
        "-0",
        "+5",
        "007",
        "1e2",
        "0x1f",
        "１２",
        "٣",
        "12.50",
    ),
    *("12,5", "1.", ".5", "-1.123456", "2026-02-29", "2028-02-29", "2026-13-01", "2026-1-1"),
    *("0000-01-01", "1899-12-31", "2999-12-31", "3000-01-01", "24:00", "23:59", "9:5", "14:30:59"),
    *("02:30", "01:30", "2026-03-08", "2026-11-01", "2026-11-24T14:30", "a\r\nb", "é", "ﬁ", "İ"),
    *(
        "\x00",
        "\u2028",
        "👩‍👩‍👧",
        "x" * 41,
        "😀" * 21,
        "<b>&\"'",
        "%(label)s",
        "third",
        "red",
        "blue",
    ),
    "018f3b1c-0000-7000-8000-000000000001",
]
WORDS = st.text(st.characters(codec="utf-8"), max_size=30).filter(lambda text: text != "@")
TYPED = st.one_of(st.sampled_from(ODD_TEXTS), WORDS)
NAMES = ["given_name", "count", "price", "born_on", "at_time", "starts_at", "ends_at", "colour"]
MEMBERS = {"street": {"kind": "text"}, "floor": {"kind": "integer", "min": 0, "max": 99}}
COLOURS = [["red", "Red"], ["blue", "Blue"], ["", "Nothing"]]
DAYS = st.dates().map(lambda day: day.isoformat())
INSTANTS = st.datetimes().map(lambda at: at.isoformat(timespec="milliseconds") + "Z")
ZONES = st.sampled_from(
    ["America/Denver", "Europe/Dublin", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC"]
)
#: Years in which the zones' rules are the same in both languages' tables.
KNOWN_INSTANTS = st.datetimes(
    min_value=datetime(1990, 1, 1),  # noqa: DTZ001 - Hypothesis wants them without a zone
    max_value=datetime(2036, 12, 31),  # noqa: DTZ001
).map(lambda at: at.isoformat(timespec="milliseconds") + "Z")
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | WORDS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(WORDS, inner, max_size=4),
    max_leaves=12,
)


@st.composite
def fields(draw: st.DrawFn, name: str) -> dict:
    """A field of any kind."""
    kinds = ["text", "long_text", "integer", "decimal", "date", "time", "datetime", "boolean"]
    kind = draw(st.sampled_from([*kinds, "choice", "set", "reference", "group"]))
    field = {"name": name, "kind": kind, "label": name.capitalize(), "hint": ""}
    field["required"] = draw(st.booleans())
    if kind in ("text", "long_text"):
        field["max_length"] = draw(st.sampled_from([20, 40]))
    if kind == "integer":
        field |= {"min": draw(st.integers(-5, 5)), "max": 1000}
    if kind == "decimal":
        field["places"] = draw(st.integers(0, 3))
    if kind in ("choice", "set"):
        field["choices"] = COLOURS
    if kind == "boolean" and draw(st.booleans()):
        field["widget"] = "checkbox"
    if kind == "group":
        member = {"label": "Member", "hint": "", "required": draw(st.booleans())}
        field["fields"] = {name: {**line, **member} for name, line in MEMBERS.items()}
    if name != NAMES[0] and draw(st.booleans()):
        field["only_when"] = {"when": NAMES[0], "is": ["yes", "red", "a\nb"]}
    return field


@st.composite
def forms(draw: st.DrawFn) -> dict:
    """A resolved form of some fields."""
    names = draw(st.lists(st.sampled_from(NAMES), min_size=1, max_size=6, unique=True))
    rules = []
    form_fields = [draw(fields(name)) for name in names]
    if len([one for one in form_fields if one["kind"] in ("date", "time", "datetime")]) >= 2:
        kinds = [one["kind"] for one in form_fields if one["kind"] in ("date", "time", "datetime")]
        rules = ["ends_after_start"] if kinds[0] == kinds[1] else []
    return {"name": "f", "fields": form_fields, "rules": rules, "also": [], "settles": False}


@st.composite
def raw_of(draw: st.DrawFn, form: dict) -> dict[str, list[str]]:
    """What might be posted to a form."""
    names = [one["name"] for one in form["fields"]]
    parts = ["", ".date", ".time", ".street", ".floor"]
    known = st.builds(
        lambda name, part: name + part, st.sampled_from(names), st.sampled_from(parts)
    )
    return draw(st.dictionaries(known, st.lists(TYPED, max_size=3), max_size=12))
