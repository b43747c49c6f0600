"""The file of the office's keys: the newest first, the older ones kept, because phones may still
hold what was sealed to them.

Floor 0. It is no row of the database, so a stolen backup opens nothing. Only its owner may read it.
A demo makes its own; in production a person makes it (`flask office-keys make`), and until then
phones are given no key and seal nothing.
"""

from __future__ import annotations

import json
import os
from functools import lru_cache
from pathlib import Path

from flask import current_app

from webapp import clock
from webapp.config import BadSetting, Config
from webapp.crypto import OfficeKey, fresh_key, key_of

OWNER_ONLY = 0o600


def keys() -> list[OfficeKey]:
    """All keys, the present one first; none where production has no file."""
    config: Config = current_app.config["DOORSTEP"]
    path = config.office_keys_file
    if not path.exists():
        if config.production:
            return []
        _begin(path)
    state = path.stat()
    return _read(path, state.st_mtime_ns, state.st_size)


def present_key() -> OfficeKey | None:
    """The key that phones seal to now and that signs what they are told."""
    return next(iter(keys()), None)


def key_named(key_id: object) -> OfficeKey | None:
    """A key of any age."""
    return next((key for key in keys() if key.id == key_id), None)


def known_ids() -> set[str]:
    """The ids of all keys that the file holds; none where there is no file. Makes none."""
    path: Path = current_app.config["DOORSTEP"].office_keys_file
    return {key.id for key in keys()} if path.exists() else set()


def add_key(path: Path) -> OfficeKey:
    """Make a new key the present one; the older ones stay. Raises BadSetting for another file."""
    known = json.loads(path.read_text("utf-8"))["keys"] if path.exists() else []
    fresh = fresh_key()
    lines = [{"made_at": clock.stamp(clock.now()), **fresh.private()}, *known]
    beside = _written(path, lines)
    beside.replace(path)
    return fresh


def _begin(path: Path) -> None:
    """The first key of a demo. Two processes may both try: the first file counts."""
    beside = _written(path, [{"made_at": clock.stamp(clock.now()), **fresh_key().private()}])
    try:
        os.link(beside, path)
    except FileExistsError:
        pass
    finally:
        beside.unlink()


def _written(path: Path, lines: list[dict[str, str]]) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f"{path.name}.{clock.new_id()}")
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump({"keys": lines}, file, indent=1)
        file.flush()
        os.fsync(file.fileno())
    return beside


@lru_cache(maxsize=8)
def _read(path: Path, _changed_at: int, _size: int) -> list[OfficeKey]:
    try:
        return [key_of(line) for line in json.loads(path.read_text("utf-8"))["keys"]]
    except (ValueError, KeyError, TypeError) as error:
        raise BadSetting(f"{path} is not a file of the office's keys.") from error
