"""The file of a backup: a tar of `manifest.json` and `dump`, in this order.

Written beside and renamed when it is whole and on the disk; readable by its owner alone, because
everything in it is in clear.
"""

from __future__ import annotations

import hashlib
import io
import os
import shutil
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from webapp.operations.manifest import Manifest, read_manifest
from webapp.operations.refused import OperationRefused

MANIFEST, DUMP = "manifest.json", "dump"
MANIFEST_BYTES_MAX = 1_000_000
BLOCK_BYTES = 1_000_000
OWNER_ONLY = 0o600


def sha256_of(path: Path) -> str:
    """The checksum of a file's bytes, in hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@contextmanager
def workshop(beside: Path) -> Iterator[Path]:
    """A folder beside a file, on the same disk and closed to others; gone afterwards."""
    try:
        with tempfile.TemporaryDirectory(prefix=f".{beside.name}.", dir=beside.parent) as folder:
            yield Path(folder)
    except OSError as error:
        raise OperationRefused(f"It cannot be written there: {error.strerror or error}.") from error


def write_archive(file: Path, manifest: Manifest, dump: Path) -> None:
    """Make the file whole beside its place, bring it to the disk, then give it its name."""
    whole = dump.with_name("whole")
    head = manifest.text().encode()
    with whole.open("wb") as out:
        os.fchmod(out.fileno(), OWNER_ONLY)
        with tarfile.open(fileobj=out, mode="w") as tar:
            entry = tarfile.TarInfo(MANIFEST)
            entry.size, entry.mode = len(head), OWNER_ONLY
            tar.addfile(entry, io.BytesIO(head))
            tar.add(dump, DUMP)
        out.flush()
        os.fsync(out.fileno())
    _refuse_unless_whole(whole, manifest)
    whole.replace(file)
    sync_folder(file.parent)


def _refuse_unless_whole(written: Path, manifest: Manifest) -> None:
    """Read again what was written: only a backup that gives back what went in gets its name."""
    with tarfile.open(written) as tar:
        digest = hashlib.file_digest(_member(tar, DUMP), "sha256")  # type: ignore[arg-type]
    if digest.hexdigest() != manifest.sha256:
        raise OperationRefused("The backup is not what was written: the disk or its cable is ill.")


def sync_folder(folder: Path) -> None:
    """Bring a rename to the disk."""
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)


def take_out(file: Path, folder: Path) -> tuple[Manifest, Path]:
    """The manifest and the dump, taken out into a folder. Raises OperationRefused unless whole."""
    dump = folder / DUMP
    try:
        with tarfile.open(file) as tar:
            manifest = read_manifest(_member(tar, MANIFEST).read(MANIFEST_BYTES_MAX))
            with dump.open("wb") as out:
                shutil.copyfileobj(_member(tar, DUMP), out, BLOCK_BYTES)
    except FileNotFoundError as error:
        raise OperationRefused(f"There is no file {file}.") from error
    except (tarfile.TarError, KeyError, EOFError) as error:
        raise OperationRefused(
            f"{file.name} is no backup of Doorstep, or it is cut off."
        ) from error
    if (dump.stat().st_size, sha256_of(dump)) != (manifest.size, manifest.sha256):
        raise OperationRefused(
            f"{file.name} is damaged: its content is not what was backed up. Nothing was changed."
        )
    return manifest, dump


def _member(tar: tarfile.TarFile, name: str) -> IO[bytes]:
    """One of the two files inside. Raises KeyError where it is not."""
    member = tar.extractfile(name)
    if member is None:
        raise KeyError(name)
    return member
