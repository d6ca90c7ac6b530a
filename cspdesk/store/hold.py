"""The hold a window has on its store, so that two programs never write to one file.

The lock belongs to the operating system, which lets go of it when a program dies; a note beside it says who.
"""

import contextlib
import json
import os
from pathlib import Path

from filelock import FileLock, Timeout

from cspdesk.errors import StoreFailure


class Hold:
    """Keeps others from writing to a store file while it is taken."""

    def __init__(self, store: Path) -> None:
        self._lock = FileLock(str(store.with_name(store.name + ".lock")))
        self._note = store.with_name(store.name + ".holder")

    def take(self, computer: str, person: str) -> None:
        """Takes the hold. Raises StoreFailure naming computer and person when another program has it."""
        try:
            self._lock.acquire(timeout=0)
        except Timeout as error:
            raise StoreFailure(self._sentence()) from error
        except OSError:
            # A read-only folder cannot be written to by anybody, so there is nothing to hold.
            return
        beside = self._note.with_name(self._note.name + ".part")
        note = json.dumps({"computer": computer, "person": person, "process": os.getpid()})
        # Without its note the lock still holds; the refusal then names nobody.
        with contextlib.suppress(OSError):
            beside.write_text(note, encoding="utf-8")
            beside.replace(self._note)

    def release(self) -> None:
        """Lets go; harmless when the hold was never taken."""
        if self._lock.is_locked:
            with contextlib.suppress(OSError):
                self._note.unlink(missing_ok=True)
            # It counts how often it was taken; letting go is for good.
            self._lock.release(force=True)

    def _sentence(self) -> str:
        try:
            note = json.loads(self._note.read_text(encoding="utf-8"))
            who = f"{note['person'] or 'somebody'} on {note['computer']}"
        except (OSError, ValueError, KeyError, TypeError):
            who = "another program"
        return f"This store is open already, by {who}: close that window first, then do it again."
