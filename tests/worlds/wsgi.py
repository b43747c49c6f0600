"""What several server processes of a world run: the application, with one mistake in its code.

The mistake is mended when the file that WORLD_MENDED names exists.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from tests.worlds.office import POISON
from webapp import create_app
from webapp.config import Config
from webapp.sync import settle

SECRET = "a secret of the tests"

_honest = settle.decide


def _decide(change: Any, *rest: Any, **more: Any) -> Any:
    if POISON in change.body and not Path(os.environ["WORLD_MENDED"]).exists():
        raise RuntimeError("nobody thought of this value")
    return _honest(change, *rest, **more)


settle.decide = _decide
settle.log.disabled = True
app = create_app(
    Config(
        database_url=os.environ["WORLD_DATABASE"],
        folder=Path(os.environ["WORLD_FOLDER"]),
        secret_key=SECRET,
        office_keys=os.environ["WORLD_KEYS"],
    )
)
