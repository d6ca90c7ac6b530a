"""Reading a file that somebody chose: never more of it than any file of ours has, so that none has no end."""

from pathlib import Path

from cspdesk.errors import Refused
from cspdesk.given_files import read_given

MOST_BYTES = 100_000_000


def read(path: Path) -> bytes:
    """The bytes of a file. Raises Refused when it cannot be read, or is larger than 100 MB."""
    try:
        data = read_given(path, MOST_BYTES)
    except OSError as error:
        raise Refused(
            f"{path.name} cannot be read ({error.strerror}): see whether it is still there, and choose it again."
        ) from error
    if data is None:
        raise Refused(f"{path.name} is larger than 100 MB: choose a smaller file.")
    return data
