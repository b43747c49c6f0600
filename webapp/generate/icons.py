"""Build the icon sprite: every icon a template names, from Lucide, as one file of symbols.

A template writes `icon('phone')`; this finds the names and copies those drawings and no others.
Without `node_modules` the committed sprite stays as it is, so a machine with Python alone can
still build.
"""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
DRAWINGS = ROOT / "node_modules" / "lucide-static" / "icons"
SPRITE = ROOT / "webapp" / "static" / "icons.svg"

_NAMED = re.compile(r"""icon\(\s*'([a-z0-9-]+)'""")
_LISTED = re.compile(r"""icon='([a-z0-9-]+)'""")


def used_icons() -> list[str]:
    """The names of all icons that templates ask for, in alphabetical order."""
    names: set[str] = set()
    for template in sorted((ROOT / "webapp" / "templates").rglob("*.html")):
        text = template.read_text(encoding="utf-8")
        names.update(_NAMED.findall(text), _LISTED.findall(text))
    return sorted(names)


def symbol(name: str) -> str:
    """One drawing as a symbol. Raises FileNotFoundError for an icon that Lucide has not."""
    drawing = (DRAWINGS / f"{name}.svg").read_text(encoding="utf-8")
    shapes = re.sub(
        r"\s+",
        " ",
        drawing.partition("stroke-linejoin")[2].partition(">")[2].rpartition("</svg>")[0],
    )
    return f'<symbol id="{name}" viewBox="0 0 24 24">{shapes.strip()}</symbol>'


def build_icons() -> Path:
    """Write `icons.svg` where Lucide is installed and say where it is."""
    if DRAWINGS.is_dir():
        symbols = "\n".join(symbol(name) for name in used_icons())
        SPRITE.write_text(
            '<svg xmlns="http://www.w3.org/2000/svg">\n'
            "<!-- Lucide, ISC licence, https://lucide.dev; see webapp/generate/icons.py -->\n"
            f"{symbols}\n</svg>\n",
            encoding="utf-8",
        )
    return SPRITE


if __name__ == "__main__":
    build_icons()
