"""Folders for what pytest's own long one does not suit: a server's socket, another user."""

import os
import tempfile
from pathlib import Path

# A socket's path is short by law.
_LONGEST = 70


def short_folder(prefix: str) -> Path:
    """A new folder with a short name; for root, one whose way any other user may go."""
    bases = [Path(tempfile.gettempdir()).resolve(), Path("/tmp"), Path("/var/tmp")]
    for base in bases:
        if len(str(base)) < _LONGEST and os.access(base, os.W_OK) and (not am_root() or open_to_all(base)):
            return Path(tempfile.mkdtemp(prefix=prefix, dir=base))
    raise RuntimeError(f"A folder with a short name is needed; none of {bases} will do.")


def open_to_all(path: Path) -> bool:
    """Whether any user may come to a folder."""
    return all(each.stat().st_mode & 0o001 for each in (path, *path.parents))


def am_root() -> bool:
    return os.name == "posix" and os.geteuid() == 0
