"""Join the stylesheet's sources into the one file that a page asks for.

The sources in `webapp/static/css/` stay small and each about one thing; a phone fetches one
file. The order is written down here because it is the order of the cascade's layers. It never
rewrites a rule, it only joins.
"""

from __future__ import annotations

from pathlib import Path

STATIC = Path(__file__).parent.parent / "static"
SHEETS = (
    *("tokens", "base", "layout", "parts", "pictures"),
    *("forms", "filling", "agency_forms", "print"),
)


def joined() -> str:
    """The whole stylesheet, sheet after sheet."""
    return "".join((STATIC / "css" / f"{name}.css").read_text(encoding="utf-8") for name in SHEETS)


def build_styles() -> Path:
    """Write `doorstep.css` and say where it is."""
    target = STATIC / "doorstep.css"
    target.write_text(joined(), encoding="utf-8")
    return target


if __name__ == "__main__":
    build_styles()
