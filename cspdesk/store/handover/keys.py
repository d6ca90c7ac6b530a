"""The key by which handovers written for this computer are opened: a file of the age format in the settings folder.

The newest key stands first; older ones still open what was written for them.
"""

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from cspdesk import settings
from cspdesk.errors import Refused, StoreFailure

if TYPE_CHECKING:
    from pyrage import x25519

_MOST_BYTES = 100_000
_SECRET = "AGE-SECRET-KEY-"


class KeyFile:
    """The secret keys of one computer, readable by its user alone; made at first need."""

    def __init__(self, folder: Path | None = None) -> None:
        self.path = (folder or settings.config_folder()) / "handover.key"

    def public(self) -> str:
        """The public key that others write handovers for. Raises StoreFailure."""
        return str(self.identities()[0].to_public())

    def identities(self) -> "list[x25519.Identity]":
        """All keys, the newest first; makes one when there is none. Raises StoreFailure."""
        found = self._read()
        if not found:
            self.renew()
            found = self._read()
        return found

    def renew(self) -> str:
        """Puts a new key before the older ones and gives its public part. Raises StoreFailure."""
        from pyrage import x25519

        made = x25519.Identity.generate()
        self._write([str(made), *(str(known) for known in self._read())])
        return str(made.to_public())

    def _read(self) -> "list[x25519.Identity]":
        from pyrage import IdentityError, x25519

        try:
            with self.path.open("rb") as file:
                lines = file.read(_MOST_BYTES).decode("ascii", "replace").splitlines()
            return [x25519.Identity.from_str(line.strip()) for line in lines if line.startswith(_SECRET)]
        except FileNotFoundError:
            return []
        except OSError as error:
            raise StoreFailure(
                f"The key of this computer cannot be read ({error.strerror}): look at {self.path}."
            ) from error
        except IdentityError as error:
            raise StoreFailure(
                f"The key of this computer is damaged: rename {self.path}, and a new one is made."
            ) from error

    def _write(self, secrets: list[str]) -> None:
        beside: str | None = None
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            # A file of `mkstemp` is readable by its user alone from the first moment.
            handle, beside = tempfile.mkstemp(dir=self.path.parent, prefix=".handover-", suffix=".part")
            with os.fdopen(handle, "w", encoding="ascii") as out:
                out.write("# The secret keys of this computer: give them to nobody.\n")
                out.writelines(f"{secret}\n" for secret in secrets)
                out.flush()
                os.fsync(out.fileno())
            Path(beside).replace(self.path)
        except OSError as error:
            if beside is not None:
                Path(beside).unlink(missing_ok=True)
            raise StoreFailure(
                f"The key of this computer could not be kept ({error.strerror}): look at the folder {self.path.parent}."
            ) from error


def recipient(public: str) -> "x25519.Recipient":
    """A public key as age takes it. Raises Refused."""
    from pyrage import RecipientError, x25519

    try:
        return x25519.Recipient.from_str(public)
    except RecipientError as error:
        raise Refused(
            "The key kept for that computer cannot be used: take a handover from it, which tells its key again."
        ) from error
