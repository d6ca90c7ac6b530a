"""Files that their user alone may read: stores, back-ups, what else holds people and is not made to be passed on.

Papers, tables, files for readers and closed handovers are made to be passed on, and get the modes of any other file.
Whom somebody let in on purpose stays let in: whoever may write, and a group without everybody else. What may be read
by everybody and written by its user alone is what files were by themselves; nobody chose that, and it is closed.
Windows has no such modes; what is in a user's folder there is that user's.
"""

import contextlib
import os
from pathlib import Path

ALONE = 0o600


def make_own(path: Path, like: Path | None = None) -> None:
    """Makes an empty file for its user alone, and for whom the file it is `like` lets in. Raises OSError."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, ALONE))
    if like is not None:
        let_in(path, like)


def let_in(path: Path, like: Path) -> None:
    """Lets those read and write a file whom the one it is `like` lets in, where that is there and it can be done."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):
        told = like.stat()
        # The group first: who may not give it to theirs lets nobody in.
        os.chown(path, -1, told.st_gid)
        path.chmod(narrowed(told.st_mode))


def narrow(path: Path) -> None:
    """Closes a file to those whom nobody let in on purpose; one of another user, or on a stick, stays as it is."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):
        mode = path.stat().st_mode
        if mode & 0o006 == 0o004:
            path.chmod(narrowed(mode))


def narrowed(mode: int) -> int:
    """The modes of a file without those who may read it and not write, where everybody may."""
    bits = mode & 0o666
    if bits & 0o006 != 0o004:
        return bits
    return bits & (0o660 if bits & 0o020 else ALONE)
