"""The store's file on the disk: what its header says, and putting a finished file in its place."""

import codecs
import contextlib
import errno
import os
import sqlite3
import tempfile
from pathlib import Path

from cspdesk import own_files
from cspdesk.errors import Damaged, Refused, StoreFailure
from cspdesk.given_files import open_given, refuse_special
from cspdesk.store import cipher

APPLICATION_ID = 0x43535044
"""Stands in the header of every store file ("CSPD"), so that a foreign database is known before it is opened."""

_MAGIC = b"SQLite format 3\x00"
_HEADER_BYTES = 100
_SUFFIX = ".cspdesk"
_LOGS = ("-wal", "-shm", "-journal")
_OF_OTHERS = (b"%PDF", b"PK\x03\x04", b"age-encryption.org/", b"cspdesk handover")


def look_at_header(path: Path) -> None:
    """Refuses what is no store before SQLite opens it, because opening may change a foreign file.

    Raises StoreFailure when the file is missing, unreadable, foreign or cut short. Source: sqlite.org/fileformat.
    """
    try:
        with open_given(path) as file:
            header = file.read(_HEADER_BYTES)
        size = path.stat().st_size
    except FileNotFoundError as error:
        raise Damaged(f"There is no store at {path}: make one with “new”, or name another file.") from error
    except OSError as error:
        raise StoreFailure(
            f"{path.name} cannot be read ({error.strerror}): choose another file, or look at its permissions."
        ) from error
    if cipher.is_protected(path):
        # What it holds is seen once it is opened; without its key nothing is.
        cipher.attach_key(path)
        return
    if len(header) < _HEADER_BYTES or not header.startswith(_MAGIC):
        raise Damaged(
            f"{path.name} is not a cspdesk store, or it is damaged: name another file or a back-up."
        )
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise StoreFailure(f"{path.name} is a database, but not a cspdesk store: name another file.")
    if size < _promised_size(header) and not _log(path):
        raise Damaged(f"{path.name} is damaged, its end is missing: restore the newest back-up.")


def refuse_store(path: Path, own: Path | None = None) -> None:
    """Raises Refused where a file that is to be written over is a store, `own` or any other, or the log of one."""
    if _is_same(path, own) or is_store(path) or _named_so(path):
        raise Refused(f"{path.name} is a store: name another file.")
    for suffix in _LOGS:
        if path.name.endswith(suffix) and is_store(path.with_name(path.name.removesuffix(suffix))):
            raise Refused(f"{path.name} belongs to a store: name another file.")


def refuse_foreign(path: Path) -> None:
    """Raises Refused where a back-up would take the place of a file of another sort; an empty one is nobody's loss."""
    with contextlib.suppress(OSError, ValueError):
        if path.is_file() and path.stat().st_size:
            raise Refused(f"{path.name} is there already and is no back-up: name another file.")


def refuse_without_folder(path: Path) -> None:
    """Raises Refused where the folder of a new file is not there; no name typed wrong makes one."""
    if not path.parent.exists():
        raise Refused(f"The folder {path.parent} does not exist; make it or choose another place.")


def is_store(path: Path) -> bool:
    """True for a store, plain or protected, by what stands at its beginning; a damaged one may pass for none."""
    header = _header(path)
    if header.startswith(_MAGIC):
        return int.from_bytes(header[68:72], "big") == APPLICATION_ID
    return bool(header) and cipher.is_protected(path) and _is_noise(header)


def may_be_damaged_store(path: Path) -> bool:
    """True for what begins as a database does and ends before it says whose it is."""
    header = _header(path)
    return header.startswith(_MAGIC) and len(header) < _HEADER_BYTES


def _header(path: Path) -> bytes:
    """The first bytes of a file; none where there is no file, or it cannot be read."""
    try:
        with open_given(path) as file:
            return file.read(_HEADER_BYTES)
    except (OSError, ValueError):
        return b""


def _is_noise(header: bytes) -> bool:
    """True for what is neither text nor begins as files of ours do: whole pages alone are no sign of cipher."""
    if header.startswith(_OF_OTHERS):
        return False
    try:
        codecs.getincrementaldecoder("utf-8")().decode(header)
    except UnicodeDecodeError:
        return True
    return False


def _named_so(path: Path) -> bool:
    """True for a file with the name of a store: one that is damaged past knowing may still be mended."""
    try:
        return path.suffix.casefold() == _SUFFIX and path.is_file() and path.stat().st_size > 0
    except (OSError, ValueError):
        return False


def _is_same(path: Path, own: Path | None) -> bool:
    with contextlib.suppress(OSError, ValueError):
        return own is not None and path.samefile(own)
    return False


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


def narrow(path: Path) -> None:
    """Closes a store and its logs to those whom nobody let in on purpose; logs made later are as the store is."""
    for suffix in ("", *_LOGS):
        own_files.narrow(path.with_name(path.name + suffix))


def drop(path: Path) -> None:
    """Removes a database file and its logs, if they are there. Raises OSError."""
    drop_logs(path)
    path.unlink(missing_ok=True)


def drop_logs(path: Path) -> None:
    """Removes the logs of a database file that nobody has open. Raises OSError."""
    for suffix in _LOGS:
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def put_in_place(finished: Path, target: Path) -> None:
    """Renames a finished file to its place, on the disk for certain when it returns. Raises OSError."""
    refuse_special(target)
    if _log(finished):
        # Closing it found no room to write its log into it, and SQLite says nothing of that.
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
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
