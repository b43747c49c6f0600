"""A layer between SQLite and the operating system that writes down what is written and synced.

It is a VFS (sqlite.org/vfs.html) put in front of the ordinary one for the library that this Python
uses: each file keeps the ordinary methods but three, which note what they do and then do it.
"""

from __future__ import annotations

import _sqlite3
import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

POINTER_FIELDS = (
    *("xClose", "xRead", "xWrite", "xTruncate", "xSync", "xFileSize", "xLock", "xUnlock"),
    *("xCheckReservedLock", "xFileControl", "xSectorSize", "xDeviceCharacteristics", "xShmMap"),
    *("xShmLock", "xShmBarrier", "xShmUnmap", "xFetch", "xUnfetch"),
)
CALLS = (
    *("xOpen", "xDelete", "xAccess", "xFullPathname", "xDlOpen", "xDlError", "xDlSym"),
    *("xDlClose", "xRandomness", "xSleep", "xCurrentTime", "xGetLastError"),
    *("xCurrentTimeInt64", "xSetSystemCall", "xGetSystemCall", "xNextSystemCall"),
)


#: What C was given stays for as long as this process lives: a connection may be closed late.
HELD: list[Any] = []


class Methods(ctypes.Structure):
    """sqlite3_io_methods, the third version."""

    _fields_ = (("iVersion", ctypes.c_int), *((name, ctypes.c_void_p) for name in POINTER_FIELDS))


class File(ctypes.Structure):
    """sqlite3_file: what comes after its methods is the ordinary layer's own."""

    _fields_ = (("methods", ctypes.POINTER(Methods)),)


class Vfs(ctypes.Structure):
    """sqlite3_vfs, the third version."""

    _fields_ = (
        ("iVersion", ctypes.c_int),
        ("szOsFile", ctypes.c_int),
        ("mxPathname", ctypes.c_int),
        ("pNext", ctypes.c_void_p),
        ("zName", ctypes.c_char_p),
        ("pAppData", ctypes.c_void_p),
        *((name, ctypes.c_void_p) for name in CALLS),
    )


FilePointer = ctypes.POINTER(File)
Open = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, FilePointer, ctypes.c_int, ctypes.c_void_p
)
Delete = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)
Write = ctypes.CFUNCTYPE(
    ctypes.c_int, FilePointer, ctypes.c_void_p, ctypes.c_int, ctypes.c_longlong
)
Truncate = ctypes.CFUNCTYPE(ctypes.c_int, FilePointer, ctypes.c_longlong)
Sync = ctypes.CFUNCTYPE(ctypes.c_int, FilePointer, ctypes.c_int)


@dataclass(frozen=True)
class Step:
    """One thing that was asked of the disk."""

    path: str
    #: write, truncate, sync or delete.
    what: str
    offset: int = 0
    content: bytes = b""


class WatchedDisk:
    """Everything that SQLite has asked of files below one folder, in order."""

    def __init__(self, folder: str):
        self.folder = folder
        self.steps: list[Step] = []
        self.paths: dict[int, str] = {}
        self.library = ctypes.CDLL(_sqlite3.__file__)
        self.library.sqlite3_vfs_find.restype = ctypes.POINTER(Vfs)
        self.library.sqlite3_vfs_register.argtypes = (ctypes.POINTER(Vfs), ctypes.c_int)
        self.ordinary = self.library.sqlite3_vfs_find(None)

    def note(self, path: str | None, what: str, offset: int = 0, content: bytes = b"") -> None:
        """One more step, where it is one of ours."""
        if path is not None and path.startswith(self.folder):
            self.steps.append(Step(path, what, offset, content))

    def stand_between(self) -> None:
        """From now on every database is opened through this."""
        watching = Vfs.from_buffer_copy(self.ordinary.contents)
        watching.zName = f"doorstep-watched-{id(self)}".encode()
        opening, deleting = self._opening(), self._deleting()
        watching.xOpen = ctypes.cast(opening, ctypes.c_void_p)
        watching.xDelete = ctypes.cast(deleting, ctypes.c_void_p)
        HELD.extend([watching, opening, deleting])
        assert self.library.sqlite3_vfs_register(ctypes.byref(watching), 1) == 0

    def step_aside(self) -> None:
        """What is opened from now on is opened as ever."""
        assert self.library.sqlite3_vfs_register(self.ordinary, 1) == 0

    def _opening(self) -> Any:
        ordinary = Open(self.ordinary.contents.xOpen)

        def opened(_vfs: Any, name: int | None, file: Any, flags: int, out: Any) -> int:
            # The address is passed on as it came: the ordinary layer goes on reading there.
            code = ordinary(ctypes.addressof(self.ordinary.contents), name, file, flags, out)
            if code == 0 and name is not None:
                self.paths[ctypes.addressof(file.contents)] = ctypes.string_at(name).decode()
                file.contents.methods = ctypes.pointer(self._watched(file.contents.methods))
            return code

        return Open(opened)

    def _deleting(self) -> Any:
        ordinary = Delete(self.ordinary.contents.xDelete)

        def deleted(_vfs: Any, name: int, is_synced: int) -> int:
            self.note(ctypes.string_at(name).decode(), "delete")
            return ordinary(ctypes.addressof(self.ordinary.contents), name, is_synced)

        return Delete(deleted)

    def _watched(self, methods: Any) -> Methods:
        """The ordinary methods of one file, but for the three that reach the disk."""
        watched = Methods.from_buffer_copy(methods.contents)
        write, truncate = Write(watched.xWrite), Truncate(watched.xTruncate)
        sync = Sync(watched.xSync)

        def writes(file: Any, content: int, length: int, offset: int) -> int:
            self.note(self._path(file), "write", offset, ctypes.string_at(content, length))
            return write(file, content, length, offset)

        def truncates(file: Any, length: int) -> int:
            self.note(self._path(file), "truncate", length)
            return truncate(file, length)

        def syncs(file: Any, flags: int) -> int:
            code = sync(file, flags)
            self.note(self._path(file), "sync")
            return code

        ours = (Write(writes), Truncate(truncates), Sync(syncs))
        for name, call in zip(("xWrite", "xTruncate", "xSync"), ours, strict=True):
            setattr(watched, name, ctypes.cast(call, ctypes.c_void_p))
        HELD.extend([watched, *ours])
        return watched

    def _path(self, file: Any) -> str | None:
        return self.paths.get(ctypes.addressof(file.contents))


@contextmanager
def watched(folder: str) -> Iterator[WatchedDisk]:
    """Databases that are opened meanwhile are opened through a watched disk."""
    disk = WatchedDisk(folder)
    disk.stand_between()
    try:
        yield disk
    finally:
        disk.step_aside()
