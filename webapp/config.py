"""Doorstep's settings, read once from the environment into one frozen value.

Floor 0. Nothing else reads `os.environ`. Every setting is listed in docs/settings.md.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

DEMO_SECRET = "only-for-the-demo-on-this-machine"  # noqa: S105 - refused in production below
DEFAULT_ZONE = "America/Denver"
ROLES = ("worker", "supervisor", "admin")
#: Stands for the agency's zone in the file that a build leaves for phones: a build knows no agency.
ZONE_PLACE = "the-zone-of-this-agency"
#: Stands there for when its phones lock themselves.
LOCK_PLACE = "the-lock-of-this-agency"
LOG_LEVELS = ("debug", "info", "warning", "error")


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
    #: How many exchanges one process takes in at the same time; the others are told to come again.
    exchanges_at_once: int = 2
    #: The one name people type, `doorstep.example.org`; where it is set, no other is answered.
    host: str = ""
    #: How many servers of ours stand before this one and say whose address they serve.
    proxies: int = 0
    #: How much one session, or one address without a session, may ask; 0: as much as it likes.
    requests_per_minute: int = 0
    kill_switch: bool = False
    #: Seals the audit log. Kept apart from the database, or whoever has that could write history.
    audit_key: str = DEMO_SECRET
    #: Where the log's last seal is written every hour; better on another machine.
    audit_anchor: str = ""
    #: The file of the keys that phones seal their outbox to.
    office_keys: str = ""
    #: How many phones one person may have at a time; 0: as many as there are.
    phones_max: int = 0
    #: When a phone locks itself: after so long with nobody touching it, and out of sight.
    phone_idle_seconds: int = 300
    phone_away_seconds: int = 60
    #: How long a phone that the office does not hear from shows case files.
    phone_lease_hours: int = 72
    #: For how many days a form that was looked at waits to be published; 0: for ever.
    form_candidates_days: int = 30
    #: Seals what lets people in and must be read again. Not in the database, nor that of sessions:
    #: a new key for those may end every session, and nobody's second step.
    account_key: str = DEMO_SECRET
    #: Who may not go on without a second step.
    second_step_roles: tuple[str, ...] = ()
    debug: bool = False
    #: Who shows this word may ask `/metrics`; without one, only this machine may.
    metrics_token: str = ""
    #: Where several server processes leave their numbers, to be added up.
    metrics_folder: Path | None = None
    log_level: str = "warning"

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> Config:
        """Read the settings. Raises BadSetting with a sentence for the person who starts it."""
        folder = Path(environment.get("DATA", "instance")).absolute()
        production = environment.get("DOORSTEP_PRODUCTION", "") == "1"
        config = cls(
            database_url=environment.get("DATABASE_URL", f"sqlite:///{folder / 'doorstep.sqlite'}"),
            folder=folder,
            secret_key=environment.get("DOORSTEP_SECRET_KEY", DEMO_SECRET),
            time_zone=_zone(environment.get("DOORSTEP_TIME_ZONE", DEFAULT_ZONE)),
            production=production,
            demo=environment.get("DOORSTEP_DEMO", "") == "1",
            jobs=environment.get("DOORSTEP_JOBS", "") == "1",
            port=_port(environment.get("PORT", "8000")),
            exchanges_at_once=_some(
                "DOORSTEP_EXCHANGES_AT_ONCE", environment.get("DOORSTEP_EXCHANGES_AT_ONCE", "2")
            ),
            host=environment.get("DOORSTEP_HOST", "").lower(),
            proxies=_count("DOORSTEP_PROXIES", environment.get("DOORSTEP_PROXIES", "0")),
            requests_per_minute=_count(
                "DOORSTEP_REQUESTS_PER_MINUTE",
                environment.get("DOORSTEP_REQUESTS_PER_MINUTE", "600" if production else "0"),
            ),
            audit_key=environment.get("DOORSTEP_AUDIT_KEY", DEMO_SECRET),
            audit_anchor=environment.get("DOORSTEP_AUDIT_ANCHOR", ""),
            office_keys=environment.get("DOORSTEP_OFFICE_KEYS", ""),
            phones_max=_count(
                "DOORSTEP_PHONES_MAX",
                environment.get("DOORSTEP_PHONES_MAX", "2" if production else "0"),
            ),
            kill_switch=environment.get("DOORSTEP_KILL_SWITCH", "") == "1",
            debug=environment.get("FLASK_DEBUG", "") not in ("", "0"),
            **_locking(environment),
            **_keeping(environment),
            **_proving(environment),
            **_watching(environment),
        )
        config.refuse_what_is_unsafe()
        return config

    def refuse_what_is_unsafe(self) -> None:
        """Production never runs with the demo's secret or accounts, or with a debugger (M08)."""
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
        if self.debug:
            raise BadSetting("FLASK_DEBUG cannot be on in production: it shows the program's mind.")
        if self.audit_key in (DEMO_SECRET, self.secret_key) or len(self.audit_key) < 32:
            raise BadSetting(
                "DOORSTEP_AUDIT_KEY must be set to 32 characters or more in production, "
                "and to others than DOORSTEP_SECRET_KEY."
            )
        if self.account_key in (DEMO_SECRET, self.secret_key) or len(self.account_key) < 32:
            raise BadSetting(
                "DOORSTEP_ACCOUNT_KEY must be set to 32 characters or more in production, "
                "and to others than DOORSTEP_SECRET_KEY."
            )
        if not self.host:
            raise BadSetting("DOORSTEP_HOST must be set in production: the name that people type.")

    @property
    def phone_lock(self) -> str:
        """When phones lock, as it is written for them: idle and away in seconds, lease in hours."""
        return f"{self.phone_idle_seconds} {self.phone_away_seconds} {self.phone_lease_hours}"

    @property
    def audit_anchor_file(self) -> Path:
        """Where the audit log's anchors are kept."""
        return Path(self.audit_anchor) if self.audit_anchor else self.folder / "audit-anchors.log"

    @property
    def office_keys_file(self) -> Path:
        """Where the office's keys are kept; never in the database."""
        return Path(self.office_keys) if self.office_keys else self.folder / "office-keys.json"

    @property
    def sqlalchemy_url(self) -> str:
        """The database's address with the driver this project uses (psycopg 3)."""
        if self.database_url.startswith("postgresql://"):
            return self.database_url.replace("postgresql://", "postgresql+psycopg://", 1)
        return self.database_url


def _count(name: str, text: str) -> int:
    if not text.isdigit():
        raise BadSetting(f"{name} must be a whole number, not {text!r}.")
    return int(text)


def _some(name: str, text: str) -> int:
    number = _count(name, text)
    if number == 0:
        raise BadSetting(f"{name} must be 1 or more.")
    return number


def _locking(environment: Mapping[str, str]) -> dict[str, int]:
    """When phones lock themselves."""
    idle, away = "DOORSTEP_PHONE_IDLE_SECONDS", "DOORSTEP_PHONE_AWAY_SECONDS"
    lease = "DOORSTEP_PHONE_LEASE_HOURS"
    return {
        "phone_idle_seconds": _some(idle, environment.get("DOORSTEP_PHONE_IDLE_SECONDS", "300")),
        "phone_away_seconds": _some(away, environment.get("DOORSTEP_PHONE_AWAY_SECONDS", "60")),
        "phone_lease_hours": _some(lease, environment.get("DOORSTEP_PHONE_LEASE_HOURS", "72")),
    }


def _proving(environment: Mapping[str, str]) -> dict[str, Any]:
    """How people prove who they are."""
    roles = tuple(environment.get("DOORSTEP_SECOND_STEP", "").split())
    if unknown := set(roles) - set(ROLES):
        raise BadSetting(
            f"DOORSTEP_SECOND_STEP names some of {', '.join(ROLES)}, not {min(unknown)!r}."
        )
    key = environment.get("DOORSTEP_ACCOUNT_KEY", DEMO_SECRET)
    return {"account_key": key, "second_step_roles": roles}


def _keeping(environment: Mapping[str, str]) -> dict[str, Any]:
    """How long something is kept that nobody may need."""
    days = environment.get("DOORSTEP_FORM_CANDIDATES_DAYS", "30")
    return {"form_candidates_days": _count("DOORSTEP_FORM_CANDIDATES_DAYS", days)}


def _watching(environment: Mapping[str, str]) -> dict[str, Any]:
    """How the server is watched: metrics and log."""
    folder = environment.get("PROMETHEUS_MULTIPROC_DIR", "")
    level = environment.get("DOORSTEP_LOG_LEVEL", "warning").lower()
    if level not in LOG_LEVELS:
        raise BadSetting(f"DOORSTEP_LOG_LEVEL is one of {', '.join(LOG_LEVELS)}, not {level!r}.")
    if folder and not Path(folder).is_dir():
        raise BadSetting(f"PROMETHEUS_MULTIPROC_DIR must be a folder that is there: {folder}.")
    return {
        "metrics_token": environment.get("DOORSTEP_METRICS_TOKEN", ""),
        "metrics_folder": Path(folder) if folder else None,
        "log_level": level,
    }


def _zone(text: str) -> str:
    """A name that this machine and every phone know; in a wrong one no day would begin."""
    try:
        return ZoneInfo(text).key
    except (ValueError, OSError, ZoneInfoNotFoundError) as unknown:
        says = f"DOORSTEP_TIME_ZONE must be a name such as {DEFAULT_ZONE}, not {text!r}."
        raise BadSetting(says) from unknown


def _port(text: str) -> int:
    if not text.isdigit() or not 0 < int(text) < 65536:
        raise BadSetting(f"PORT must be a number from 1 to 65535, not {text!r}.")
    return int(text)
