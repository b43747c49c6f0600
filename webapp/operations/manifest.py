"""The manifest of a backup: what it is a backup of, and how to know that it is whole. Pure."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields

from webapp.operations.refused import OperationRefused

#: What says that a file is ours, and how it is laid out.
FORMAT = "doorstep-backup-1"


@dataclass(frozen=True)
class Manifest:
    """Everything that a restore must know before it touches anything."""

    format: str
    made_at: str
    #: sqlite or postgresql: a dump of one is of no use to the other.
    database: str
    protocol: int
    schema: int
    #: The last migration that had run.
    revision: str
    #: The contract's fingerprint (`webapp/schemas/fingerprint.py`).
    contract: str
    #: How many rows each table had.
    rows: dict[str, int]
    #: The files that belong to the records; there are none before there are attachments.
    attachments: list[str]
    size: int
    sha256: str

    def text(self) -> str:
        """As it stands in the file, for people too."""
        return json.dumps(asdict(self), indent=1, sort_keys=True) + "\n"


def read_manifest(text: bytes) -> Manifest:
    """Read what `text` wrote. Raises OperationRefused for anything else."""
    try:
        read = json.loads(text)
        manifest = Manifest(**{field.name: read[field.name] for field in fields(Manifest)})
    except (ValueError, KeyError, TypeError) as error:
        raise OperationRefused(
            "This is no backup of Doorstep: its manifest is unreadable."
        ) from error
    if manifest.format != FORMAT:
        raise OperationRefused(f"This is no backup that Doorstep knows: {manifest.format}.")
    return manifest
