"""The store's file on the disk: what its header says, and putting a finished file in its place."""

import contextlib
import os
import sqlite3
import tempfile
from pathlib import Path

from cspdesk.errors import StoreFailure
from cspdesk.store import cipher

APPLICATION_ID = 0x43535044
"""Stands in the header of every store file ("CSPD"), so that a foreign database is known before it is opened."""

_MAGIC = b"SQLite format 3\x00"
_HEADER_BYTES = 100


def look_at_header(path: Path) -> None:
    """Refuses what is no store before SQLite opens it, because opening may change a foreign file.

    Raises StoreFailure when the file is missing, unreadable, foreign or cut short. Source: sqlite.org/fileformat.
    """
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER_BYTES)
        size = path.stat().st_size
    except FileNotFoundError as error:
        raise StoreFailure(
            f"There is no store at {path}: make one with “new”, or name another file."
        ) from error
    except OSError as error:
        raise StoreFailure(
            f"{path.name} cannot be read ({error.strerror}): look at its permissions."
        ) from error
    if cipher.is_protected(path):
        # What it holds is seen once it is opened; without its key nothing is.
        cipher.attach_key(path)
        return
    if len(header) < _HEADER_BYTES or not header.startswith(_MAGIC):
        raise StoreFailure(
            f"{path.name} is not a cspdesk store, or it is damaged: name another file or a back-up."
        )
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise StoreFailure(f"{path.name} is a database, but not a cspdesk store: name another file.")
    if size < _promised_size(header) and not _log(path):
        raise StoreFailure(f"{path.name} is damaged, its end is missing: restore the newest back-up.")


def _promised_size(header: bytes) -> int:
    """The size in bytes that the header says, 0 when it does not say it for certain."""
    if header[24:28] != header[92:96]:
        return 0
    page = int.from_bytes(header[16:18], "big")
    return (65536 if page == 1 else page) * int.from_bytes(header[28:32], "big")


def _log(path: Path) -> bool:
    """True when a write-ahead log beside the file may hold what the file lacks."""
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0


def to_read(path: Path) -> str:
    """The address under which SQLite reads a file and leaves nothing beside it.

    Beside a file whose log holds what it lacks there is a log already, and it must be read.
    """
    return f"{path.resolve().as_uri()}?{_how_to_read(path)}"


def _how_to_read(path: Path) -> str:
    return "mode=ro" if _log(path) else "mode=ro&immutable=1"


def read_only(path: Path) -> sqlite3.Connection:
    """A store file opened for reading, in plain SQL; it and its folder stay as they are. Raises sqlite3.Error."""
    return cipher.connect(path, _how_to_read(path), isolation_level=None, check_same_thread=False)


def may_write(path: Path) -> bool:
    """True when file and folder can be written to; SQLite needs both."""
    try:
        with path.open("r+b"), tempfile.TemporaryFile(dir=path.parent):
            return True
    except OSError:
        return False


def drop(path: Path) -> None:
    """Removes a database file and its logs, if they are there. Raises OSError."""
    drop_logs(path)
    path.unlink(missing_ok=True)


def drop_logs(path: Path) -> None:
    """Removes the logs of a database file that nobody has open. Raises OSError."""
    for suffix in ("-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def put_in_place(finished: Path, target: Path) -> None:
    """Renames a finished file to its place, on the disk for certain when it returns."""
    with finished.open("rb+") as file:
        os.fsync(file.fileno())
    finished.replace(target)
    # Windows cannot open a folder; there the rename is kept by the file system's own journal.
    with contextlib.suppress(PermissionError):
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
