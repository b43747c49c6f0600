"""axe-core inside the page, under the page's own strict policy."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

AXE = Path(__file__).resolve().parents[3] / "node_modules" / "axe-core" / "axe.min.js"
RULES = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")


@cache
def _script() -> str:
    return AXE.read_text()


def violations(page: Page, *only: str) -> list[str]:
    """What breaks a WCAG 2.2 A or AA rule (or `only` these) on this page: rule, where, why."""
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(_script())
    asked = (
        {"type": "rule", "values": list(only)} if only else {"type": "tag", "values": list(RULES)}
    )
    found = page.evaluate("asked => axe.run({runOnly: asked})", asked)["violations"]
    return [_sentence(one) for one in found]


def overflows_sideways(page: Page) -> int:
    """By how many CSS pixels the page is wider than its window (0: it fits)."""
    return int(
        page.evaluate(
            "() => { const root = document.documentElement;"
            " return root.scrollWidth - root.clientWidth; }"
        )
    )


def _sentence(violation: dict[str, Any]) -> str:
    nodes = violation["nodes"]
    places = " ".join(str(node["target"][0]) if node["target"] else "?" for node in nodes[:3])
    why = (nodes[0].get("failureSummary") or "").splitlines()[-1:]
    return f"{violation['id']}: {places} ({''.join(why).strip()})"
