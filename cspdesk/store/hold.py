"""The hold a window has on its store, so that two programs never write to one file.

The lock belongs to the operating system, which lets go of it when a program dies; a note beside it says who.
"""

import contextlib
import json
import os
from pathlib import Path

from filelock import FileLock, Timeout

from cspdesk.errors import StoreFailure
from cspdesk.own_files import make_own
from cspdesk.store import backup, file


class Hold:
    """Keeps others from writing to a store file while it is taken."""

    def __init__(self, store: Path) -> None:
        self._store = store
        self._lock = FileLock(str(store.with_name(store.name + ".lock")))
        self._note = store.with_name(store.name + ".holder")
        self.left_behind = False
        """True when the program that had the hold before was stopped: its note is still there."""

    def take(self, computer: str, person: str) -> None:
        """Takes the hold. Raises StoreFailure naming computer and person when another program has it."""
        try:
            self._lock.acquire(timeout=0)
        except Timeout as error:
            raise StoreFailure(self._sentence()) from error
        except OSError:
            # A read-only folder cannot be written to by anybody, so there is nothing to hold.
            return
        self.left_behind = self.left_behind or self._note.exists()
        if self.left_behind:
            self._drop_unfinished()
        beside = self._note.with_name(self._note.name + ".part")
        note = json.dumps({"computer": computer, "person": person, "process": os.getpid()})
        # Without its note the lock still holds; the refusal then names nobody.
        try:
            beside.unlink(missing_ok=True)
            make_own(beside, like=self._store)
            beside.write_text(note, encoding="utf-8")
            beside.replace(self._note)
        except OSError:
            with contextlib.suppress(OSError):
                beside.unlink(missing_ok=True)

    def release(self) -> None:
        """Lets go; harmless when the hold was never taken."""
        if self._lock.is_locked:
            # What was left behind stays until the store was looked over, whoever opens it meanwhile.
            with contextlib.suppress(OSError):
                if not self.left_behind:
                    self._note.unlink(missing_ok=True)
            # It counts how often it was taken; letting go is for good.
            self._lock.release(force=True)

    def _drop_unfinished(self) -> None:
        """Removes what a stopped program had half written: else no erasing and no passphrase would ever reach it."""
        copies = backup.folder_of(self._store).glob("*.part")
        own = [self._store.with_name(self._store.name + end) for end in (".part", ".part.part")]
        for beside in (*own, *copies):
            # What cannot be removed is tried again by who is stopped next.
            with contextlib.suppress(OSError):
                file.drop(beside)

    def _sentence(self) -> str:
        try:
            note = json.loads(self._note.read_text(encoding="utf-8"))
            who = f"{note['person'] or 'somebody'} on {note['computer']}"
        except (OSError, ValueError, KeyError, TypeError):
            who = "another program"
        return f"This store is open already, by {who}: close that window first, then do it again."
