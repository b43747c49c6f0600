"""What a page across the caseload asks for lies on the covers, so that it opens no case file."""

from __future__ import annotations

import pytest

from webapp.domain.cover import COVER_TYPES
from webapp.schemas.manifest import manifest

ACROSS = [
    pytest.param(query, id=f"{page['name']}: {name}")
    for page in manifest()["pages"]
    for name, query in page["needs"]
    if query["verb"] == "every" and query["case_file"] is None
]


@pytest.mark.parametrize("query", ACROSS)
def test_it_asks_for_what_lies_on_top_or_is_in_conflict(query):
    types = query["subject"] if isinstance(query["subject"], list) else [query["subject"]]
    asks_for_conflicts = query["steps"][:1] == [["where", "conflicts", "not_empty", None]]
    assert asks_for_conflicts or {*types} <= {*COVER_TYPES, "visit"}
