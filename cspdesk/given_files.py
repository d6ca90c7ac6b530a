"""Opening a file that somebody named: only what is a file, so that no reading waits for ever or has no end."""

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO

_SPECIAL = "it is a pipe or a device, not a file"


def open_given(path: Path, *, pipes: bool = False) -> BinaryIO:
    """The file, open for reading. Raises OSError for a folder, a device or a socket, and for a pipe unless allowed.

    A pipe that nobody writes into is empty.
    """
    # Without it, opening a pipe waits for somebody who writes.
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    try:
        mode = os.fstat(handle).st_mode
        if stat.S_ISDIR(mode):
            raise IsADirectoryError(errno.EISDIR, "it is a folder")
        if pipes and stat.S_ISFIFO(mode):
            os.set_blocking(handle, True)
        elif not stat.S_ISREG(mode):
            raise OSError(errno.ENXIO, _SPECIAL)
        return os.fdopen(handle, "rb")
    except OSError:
        os.close(handle)
        raise


def refuse_special(path: Path) -> None:
    """Raises OSError where a file would be written over a device, a pipe or a socket, which would be gone."""
    if path.exists() and not path.is_file() and not path.is_dir():
        raise OSError(errno.ENXIO, _SPECIAL)


def read_given(path: Path, most: int, *, pipes: bool = False) -> bytes | None:
    """The bytes of a file; None when there are more than `most`. Raises OSError as `open_given` does."""
    with open_given(path, pipes=pipes) as file:
        if os.fstat(file.fileno()).st_size > most:
            return None
        data = file.read(most + 1)
    return data if len(data) <= most else None
