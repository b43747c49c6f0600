"""axe-core inside the page, under the page's own strict policy."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from tests.browser.kit.chromium import DESKTOP, PHONE
from tests.browser.kit.person import Person

AXE = Path(__file__).resolve().parents[3] / "node_modules" / "axe-core" / "axe.min.js"
RULES = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")
#: Whatever is scrolled under a bar that sticks to an edge is covered for the moment: only where the
#: bar stands of itself can be said whether it takes a target's room.
LOOK = """async (asked) => {
  const stuck = [...document.querySelectorAll('main *')].filter(
    (one) => getComputedStyle(one).position === 'sticky');
  for (const one of stuck) one.style.position = 'static';
  try {
    return (await axe.run({runOnly: asked})).violations;
  } finally {
    for (const one of stuck) one.style.removeProperty('position');
  }
}"""


@cache
def _script() -> str:
    return AXE.read_text()


def looks(person: Person, name: str) -> None:
    """The screen breaks no rule and fits, on a phone and at a desk, by day and by night.

    The window is the person's own again afterwards; `name` says which screen it was.
    """
    page = person.page
    own = page.viewport_size
    for size, light in ((PHONE, "light"), (PHONE, "dark"), (DESKTOP, "light")):
        page.set_viewport_size(size)
        page.emulate_media(color_scheme=light, reduced_motion="reduce")
        assert violations(page) == [], name
        assert overflows_sideways(page) == 0, name
    if own:
        page.set_viewport_size(own)


def violations(page: Page, *only: str) -> list[str]:
    """What breaks a WCAG 2.2 A or AA rule (or `only` these) on this page: rule, where, why."""
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(_script())
    asked = (
        {"type": "rule", "values": list(only)} if only else {"type": "tag", "values": list(RULES)}
    )
    found = page.evaluate(LOOK, asked)
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
