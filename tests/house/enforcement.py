"""Writes the enforcement table of docs/sync-protocol.md: which tests hold which rule. With it the
page of the cases that are security's (security_cases.py).

`make generate` runs it; test_rules_cited.py fails while the table is stale.
"""

from __future__ import annotations

from tests.house import security_cases
from tests.house.rules import PROTOCOL, citations, defined_rules

BEGIN, END = "<!-- enforcement: written by make generate -->\n", "<!-- enforcement ends -->"


def table() -> str:
    """One line a rule."""
    cited = citations()
    lines = [
        f"| {rule} | {', '.join(f'`{path}`' for path in cited.get(rule, []))} |"
        for rule in defined_rules()
    ]
    return "\n".join(["| Rule | Held by |", "|---|---|", *lines]) + "\n"


def with_table(page: str) -> str:
    """The page with a fresh table between its marks."""
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n{table()}\n{END}{after}"


if __name__ == "__main__":
    PROTOCOL.write_text(with_table(PROTOCOL.read_text("utf-8")), "utf-8")
    security_cases.PAGE.write_text(security_cases.page(), "utf-8")
