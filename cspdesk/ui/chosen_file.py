"""Reading a file that somebody chose: never more of it than any file of ours has, so that none has no end."""

from pathlib import Path

from cspdesk.errors import Refused

MOST_BYTES = 100_000_000


def read(path: Path) -> bytes:
    """The bytes of a file. Raises Refused when it cannot be read, or is larger than 100 MB."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise Refused(
            f"{path.name} cannot be read ({error.strerror}): see whether it is still there, and choose it again."
        ) from error
    if len(data) > MOST_BYTES:
        raise Refused(f"{path.name} is larger than 100 MB: choose a smaller file.")
    return data
