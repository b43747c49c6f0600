"""Rules: what a page's declaration may `call`, by name.

A rule takes view records and plain values by keyword and gives plain values back; a page says where
each comes from: `due=call("due_items", facts="$facts", today="$today", now="$now", zone="$zone")`.
To add one: write its twins, add it here and in service_worker/domain/rules.js under the same name,
give it vectors.
Twin: service_worker/domain/rules.js.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from webapp.domain.due import due_items
from webapp.domain.filled_forms import (
    filled_before,
    forms_offered,
    newer_version,
    score_trends,
    when_answered,
)
from webapp.domain.late_entry import happened_at, late_entry
from webapp.domain.records import Record
from webapp.domain.score import compare, scored, trend
from webapp.domain.sentence import waiting_lines
from webapp.domain.timeline import next_steps, timeline
from webapp.domain.today import today_plan


def due_mine(items: Sequence[Record], me: str) -> list[Record]:
    """Of due items those that wait for this worker, or for whoever works with the client."""
    return [item for item in items if item["worker"] in (None, me)]


#: Every rule by the name a page calls it.
RULES: dict[str, Callable[..., Any]] = {
    "compare": compare,
    "filled_before": filled_before,
    "forms_offered": forms_offered,
    "newer_version": newer_version,
    "score_trends": score_trends,
    "due_items": due_items,
    "due_mine": due_mine,
    "happened_at": happened_at,
    "late_entry": late_entry,
    "next_steps": next_steps,
    "scored": scored,
    "timeline": timeline,
    "today_plan": today_plan,
    "trend": trend,
    "waiting_lines": waiting_lines,
    "when_answered": when_answered,
}
