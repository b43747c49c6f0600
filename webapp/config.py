"""Doorstep's settings, read once from the environment into one frozen value.

Floor 0. Nothing else reads `os.environ`. Every setting is listed in docs/settings.md.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

DEMO_SECRET = "only-for-the-demo-on-this-machine"  # noqa: S105 - refused in production below
DEFAULT_ZONE = "America/Denver"


class BadSetting(ValueError):  # noqa: N818 - read aloud, it says enough
    """A setting that Doorstep cannot start with; the text says which and why."""


@dataclass(frozen=True)
class Config:
    """Everything that may differ from one installation to the next."""

    database_url: str
    folder: Path
    secret_key: str
    time_zone: str = DEFAULT_ZONE
    production: bool = False
    demo: bool = False
    jobs: bool = False
    port: int = 8000

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> Config:
        """Read the settings. Raises BadSetting with a sentence for the person who starts it."""
        folder = Path(environment.get("DATA", "instance")).absolute()
        production = environment.get("DOORSTEP_PRODUCTION", "") == "1"
        config = cls(
            database_url=environment.get("DATABASE_URL", f"sqlite:///{folder / 'doorstep.sqlite'}"),
            folder=folder,
            secret_key=environment.get("DOORSTEP_SECRET_KEY", DEMO_SECRET),
            time_zone=environment.get("DOORSTEP_TIME_ZONE", DEFAULT_ZONE),
            production=production,
            demo=environment.get("DOORSTEP_DEMO", "") == "1",
            jobs=environment.get("DOORSTEP_JOBS", "") == "1",
            port=_port(environment.get("PORT", "8000")),
        )
        config.refuse_what_is_unsafe()
        return config

    def refuse_what_is_unsafe(self) -> None:
        """Production never runs with the demo's secret or the demo's accounts."""
        if not self.production:
            return
        if self.secret_key == DEMO_SECRET or len(self.secret_key) < 32:
            raise BadSetting(
                "DOORSTEP_SECRET_KEY must be set to 32 characters or more in production."
            )
        if self.demo:
            raise BadSetting(
                "DOORSTEP_DEMO cannot be 1 in production: its pass phrases are public."
            )

    @property
    def sqlalchemy_url(self) -> str:
        """The database's address with the driver this project uses (psycopg 3)."""
        if self.database_url.startswith("postgresql://"):
            return self.database_url.replace("postgresql://", "postgresql+psycopg://", 1)
        return self.database_url


def _port(text: str) -> int:
    if not text.isdigit() or not 0 < int(text) < 65536:
        raise BadSetting(f"PORT must be a number from 1 to 65535, not {text!r}.")
    return int(text)
