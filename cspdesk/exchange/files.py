"""Files that leave the office: written beside their place and renamed, so a failed write leaves none."""

import errno
import os
from contextlib import suppress
from pathlib import Path
from secrets import token_hex

from cspdesk.errors import Refused
from cspdesk.given_files import refuse_special
from cspdesk.own_files import ALONE

_FULL = {errno.ENOSPC, errno.EFBIG, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC, errno.EFBIG}
_FOR_THE_OFFICE = 0o666
"""Not as tempfile does it, for the owner alone: a paper on a shared drive is for the office."""
_NOT_ALLOWED = {errno.EACCES, errno.EPERM, errno.EROFS}


def write_file(path: Path, data: bytes, *, own: bool = False) -> None:
    """Puts `data` at `path`, whole or not at all; a file that was there stays until the new one is safe.

    An `own` file is for its user alone to read, until they pass it on.
    Raises Refused when the folder is missing, is no folder, may not be written to or is full, and when the
    path names a folder.
    """
    if "\0" in str(path):
        raise Refused("The file name holds a character that no disk can keep; choose another name.")
    # A link keeps pointing where it did; its target is what is replaced.
    target = Path(os.path.realpath(path))
    beside = target.with_name(f".{token_hex(8)}.part")
    try:
        _check_place(path, target)
        _write_beside(beside, data, ALONE if own else _FOR_THE_OFFICE)
        beside.replace(target)
        _settle_folder(target.parent)
    except OSError as failure:
        raise Refused(_sentence(path, failure)) from failure
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def _check_place(path: Path, target: Path) -> None:
    if target.is_dir():
        raise Refused(f"{path} is a folder; give the name of a file inside it.")
    refuse_special(target)
    if not target.parent.exists():
        raise Refused(f"The folder {target.parent} does not exist; make it or choose another place.")
    if not target.parent.is_dir():
        raise Refused(f"{target.parent} is a file, not a folder; choose another place for {target.name}.")


def _write_beside(beside: Path, data: bytes, mode: int) -> None:
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _settle_folder(folder: Path) -> None:
    """Makes the new name last through a power cut, on systems where a folder can be synced."""
    if os.name != "posix":
        return
    # Some network drives refuse to sync a folder; the file itself is safe by then.
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _sentence(path: Path, failure: OSError) -> str:
    if failure.errno in _FULL:
        return f"There is no room left for {path}; make space on the disk or choose another place."
    if failure.errno == errno.EACCES and path.exists() and os.access(path.parent, os.W_OK):
        return f"{path} cannot be replaced; close it in the program that has it open and try again."
    if failure.errno in _NOT_ALLOWED:
        return f"The folder {path.parent} may not be written to; choose another place for {path.name}."
    if failure.errno == errno.ENAMETOOLONG:
        return f"The file name {path.name[:40]}… is too long for this disk; choose a shorter one."
    return f"{path} could not be written ({failure.strerror or failure}); choose another place or try again."
