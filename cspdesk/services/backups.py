"""Back-ups of the store, whether it is sound, and what is done when it is not."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from cspdesk.domain import kind_words
from cspdesk.domain.backups import BackupRow, BackupSort, Difference, Held
from cspdesk.errors import StoreFailure
from cspdesk.services.context import Context

_DAY = dt.timedelta(days=1)
_WEEK = dt.timedelta(days=7)
WEEKLY = "as every week"
_TRUSTED = dt.timedelta(minutes=10)
"""How long the answer of a check holds for a store that nobody has changed since."""


class Deed(StrEnum):
    """What a check goes before; the value is its name in a sentence."""

    PACK = "pack"
    HANDOVER = "handover"
    BACKUP = "back-up"


@dataclass(frozen=True)
class LookedOver:
    """What a check found, what of it was mended, and what is left; in sentences."""

    found: tuple[str, ...]
    told: tuple[str, ...]
    left: tuple[str, ...]


class BackupService:
    """One for each open store."""

    def __init__(self, context: Context) -> None:
        self._store = context.store
        self._sound: tuple[int, dt.datetime] | None = None

    # Back-ups

    def rows(self) -> list[BackupRow]:
        """The back-ups there are, newest first."""
        return self._store.backup_rows()

    def held(self, row: BackupRow) -> Held:
        """What a back-up holds; for the worker. Raises StoreFailure when it cannot be read."""
        return self._store.held_in(row.path)

    def difference(self, row: BackupRow) -> Difference:
        """How a back-up differs from now; for the worker. Raises StoreFailure when it cannot be read."""
        return self._store.difference_to(row.path)

    def make(self, sort: BackupSort = BackupSort.BY_ITSELF) -> BackupRow:
        """One more verified back-up; of an unsound store it is kept apart. Raises Refused or StoreFailure."""
        flaws = self.flaws()
        path = self._store.keep_backup(BackupSort.UNSOUND if flaws else sort)
        made = next((row for row in self.rows() if row.path == path), None)
        if flaws:
            raise StoreFailure(_unsound_backup(flaws))
        if made is None:
            raise StoreFailure("The back-up was taken away while it was made: make it again.")
        return made

    def save_copy(self, row: BackupRow, path: Path) -> None:
        """Writes a verified copy of a back-up to another place. Raises Refused or StoreFailure."""
        self._store.copy_backup(row.path, path)

    def drop(self, row: BackupRow) -> None:
        """Takes a back-up away for good. Raises Refused."""
        self._store.drop_backup(row.path)

    def before_close(self) -> str:
        """Looks the store over before it is backed up the last time; a sentence when it is not sound."""
        if self._store.readonly or self._store.path is None:
            return ""
        flaws = self.flaws()
        if not flaws:
            return ""
        self._store.backup_sort = BackupSort.UNSOUND
        return _unsound_backup(flaws)

    def due_in(self) -> dt.timedelta | None:
        """How long until the next back-up by itself is due; None where there can be none.

        One dated after now was made while a clock was wrong and counts for nothing.
        """
        if self._store.readonly or self._store.path is None:
            return None
        now = self._store.now()
        made = [row.at for row in self.rows() if row.sort is BackupSort.BY_ITSELF and row.at <= now]
        return max(max(made) + _DAY - now, dt.timedelta()) if made else dt.timedelta()

    # Checks

    def check_before(self, deed: Deed) -> None:
        """Looks whether records and history are what they were written as. Raises StoreFailure if not.

        The fast form: its last answer for the same store counts for some minutes.
        """
        flaws = self.flaws()
        if flaws:
            raise StoreFailure(f"No {deed.value} was made, because the store is not sound. {_first(flaws)}")

    def flaws(self) -> list[str]:
        """What the fast form of a check finds, a sentence each; empty for a sound store."""
        position, now = self._store.position(), self._store.now()
        if self._sound is not None and self._sound[0] == position and abs(now - self._sound[1]) < _TRUSTED:
            return []
        flaws = self._store.check(fast=True)
        self._sound = None if flaws else (position, now)
        return flaws

    def look_over(self) -> LookedOver:
        """Checks the whole store and mends what can be; a store that can only be read is only checked."""
        self._sound = None
        if self._store.readonly:
            found = tuple(self._store.check())
            return LookedOver(found, (), found)
        done = self._store.mend()
        return LookedOver(done.found, done.told, done.left)

    def why_look_over(self) -> str:
        """Why the store should be looked over now, in a few words; empty when it need not be."""
        if self._store.readonly:
            return ""
        if self._store.ended_uncleanly:
            return "the program was stopped"
        last, now = self._store.last_checked(), self._store.now()
        return "" if last is not None and abs(now - last.at) < _WEEK else WEEKLY


def difference_words(found: Difference) -> str:
    """“12 changes since are not in it: 3 meetings, 14 actions.”"""
    if not found.missing and not found.beyond:
        return "It holds everything this store holds now."
    parts = []
    if found.missing:
        parts.append(_changes(found.missing, "made since is not in it", "made since are not in it"))
    if found.beyond:
        parts.append(_changes(found.beyond, "in it is not in this store", "in it are not in this store"))
    touched = kind_words.in_order(dict(found.records))
    names = [kind_words.counted(kind, count) for kind, count in touched[:6]]
    if more := sum(count for _, count in touched[6:]):
        names.append(f"{more:,} others")
    touch = "It touches" if found.missing + found.beyond == 1 else "They touch"
    return f"{', and '.join(parts)}. {touch} {', '.join(names)}."


def _changes(count: int, one: str, many: str) -> str:
    return f"1 change {one}" if count == 1 else f"{count:,} changes {many}"


def looked_over_words(done: LookedOver, why: str) -> str:
    """One sentence for the foot of the window."""
    because = f" ({why})" if why else ""
    if not done.found:
        return f"The store was checked{because}: it is sound."
    if not done.left:
        return f"The store was checked{because} and mended: {' '.join(done.told)}"
    return f"The store was checked{because} and is not sound. {_first(list(done.left))}"


def _first(flaws: list[str]) -> str:
    more = f" ({len(flaws) - 1} more like it)" if len(flaws) > 1 else ""
    return f"{flaws[0]}{more}"


def _unsound_backup(flaws: list[str]) -> str:
    return (
        "The back-up that was just made is kept apart as unsound, because the store is not sound."
        f" {_first(flaws)}"
    )
