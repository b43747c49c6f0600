"""Tables of the boards: sorted and filtered by the address alone, so that they work without script.

Pure. A column is sorted by the folded text of its cell, a row is found when every word typed begins
one of its words; equals keep the order in which the board gives them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlencode

from webapp.domain.fold import fold, words_of

Json = dict[str, Any]


def table(
    rows: Sequence[Json],
    columns: Sequence[str],
    query: Mapping[str, str],
    *,
    found_by: Sequence[str] = (),
    name: str = "sort",
) -> Json:
    """The rows as asked for, and for each column its state and the address that turns it round.

    `?sort=client` sorts ascending, `?sort=-client` descending; what is no column leaves the order
    of the rows. `q` filters by the columns of `found_by`.
    """
    wanted = query.get(name, "")
    column = wanted.removeprefix("-")
    shown = [row for row in rows if _is_found(row, found_by, query.get("q", ""))]
    if column in columns:
        shown.sort(key=lambda row: fold(row[column]), reverse=wanted.startswith("-"))
    heads = {one: _head(one, wanted, query, name) for one in columns}
    return {"rows": shown, "heads": heads, "total": len(rows)}


def _head(column: str, wanted: str, query: Mapping[str, str], name: str) -> Json:
    states = {column: "ascending", f"-{column}": "descending"}
    turned = f"-{column}" if wanted == column else column
    others = {key: text for key, text in query.items() if text and key != name}
    return {
        "name": f"{name}-{column}",
        "state": states.get(wanted, "none"),
        "href": "?" + urlencode({**others, name: turned}),
    }


def _is_found(row: Json, found_by: Sequence[str], typed: str) -> bool:
    words = [word for column in found_by for word in words_of(row[column])]
    return all(any(one.startswith(word) for one in words) for word in words_of(typed))
