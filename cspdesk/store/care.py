"""What an open store does for its own safety: back-ups, checks and mending, its hold, the mark of an unclean end."""

import contextlib
import datetime as dt
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.backups import BackupRow, BackupSort, Difference, Held
from cspdesk.domain.changes import Changes
from cspdesk.domain.history import HistoryLine
from cspdesk.domain.past import Asked, ChangeTold, DeletedRow, UnitPage, UnitTold
from cspdesk.errors import Refused, StoreFailure
from cspdesk.store import backup, file
from cspdesk.store.engine import reading, writing
from cspdesk.store.hold import Hold
from cspdesk.store.tables import local_store

if TYPE_CHECKING:
    from cspdesk.store.mend import Mended

CHECKED = "checked"
"""Where it is kept when a store was last checked whole, and what was found."""


@dataclass(frozen=True)
class Checked:
    """When a store was last found sound, and how many units stood in it then."""

    at: dt.datetime
    position: int


class StoreCare:
    """The part of a store that keeps it safe."""

    engine: sa.Engine
    path: Path | None
    backup_sort = BackupSort.BY_ITSELF
    """The sort of the back-up that closing makes; of an unsound store it is kept apart."""
    readonly: bool
    why_readonly: str
    now: Callable[[], dt.datetime]
    computer: str
    person: str
    position: Callable[[], int]
    _hold: Hold | None
    _kept_beside: Path | None
    """The file beside which back-ups are: one read through a copy has them where it is itself."""
    _publish: Callable[[Changes], None]

    def take_hold(self) -> None:
        """Keeps other programs from writing. Raises StoreFailure naming who has it."""
        if self._hold and not self.readonly:
            self._hold.take(self.computer, self.person)

    def only_read(self) -> None:
        """Writes nothing from now on, and lets others write."""
        self.readonly = True
        if self._hold:
            self._hold.release()

    @property
    def ended_uncleanly(self) -> bool:
        """True when the program that held this store last was stopped and nobody has looked it over since."""
        return self._hold is not None and self._hold.left_behind

    # Back-ups

    def backup_to(self, target: Path, *, unsound: bool = False) -> None:
        """Writes a verified copy, or one of an unsound store as it is. Raises Refused or StoreFailure."""
        backup.copy_to(self.engine, target, unsound=unsound, store=self.path)

    def keep_backup(self, sort: BackupSort = BackupSort.BY_ITSELF) -> Path:
        """One more back-up beside the store. Raises Refused or StoreFailure."""
        if self.path is None:
            raise StoreFailure("A shared store is backed up on its server: use pg_dump there.")
        return backup.keep(self.engine, self.path, self.now(), sort)

    def backup_folder(self) -> Path | None:
        """Where back-ups are kept when the store is closed; None for a shared store."""
        return backup.folder_of(self._kept_beside) if self._kept_beside is not None else None

    def backups(self) -> list[Path]:
        """The back-ups kept beside the store, newest first."""
        return backup.kept(self._kept_beside) if self._kept_beside is not None else []

    def backup_rows(self) -> list[BackupRow]:
        """The back-ups kept beside the store with their stamps and sizes, newest first."""
        rows = []
        for path in self.backups():
            stamp = backup.stamp_of(self._kept_beside, path) if self._kept_beside is not None else None
            with contextlib.suppress(OSError):  # taken away meanwhile
                if stamp is not None:
                    rows.append(BackupRow(path, stamp.at, stamp.sort, path.stat().st_size))
        return sorted(rows, key=_at, reverse=True)

    def held_in(self, path: Path) -> Held:
        """What a back-up holds. Raises StoreFailure when it cannot be read."""
        from cspdesk.store import backup_reads

        return backup_reads.held(path)

    def difference_to(self, path: Path) -> Difference:
        """How a back-up differs from the store as it is now. Raises StoreFailure."""
        from cspdesk.store import backup_reads

        with reading(self.engine) as connection:
            return backup_reads.difference(connection, path)

    def copy_backup(self, path: Path, target: Path) -> None:
        """Writes a verified copy of a back-up. Raises Refused or StoreFailure."""
        backup.copy_again(path, target)

    def drop_backup(self, path: Path) -> None:
        """Takes one of the store's own back-ups away. Raises Refused."""
        if path not in self.backups():
            raise Refused("That is none of this store's back-ups.")
        try:
            file.drop(path)
        except OSError as error:
            raise Refused(f"{path.name} could not be taken away ({error.strerror}).") from error

    # History

    def history_page(self, asked: Asked, before: int | None, limit: int) -> UnitPage:
        from cspdesk.store import past

        with reading(self.engine) as connection:
            return past.page(connection, asked, before, limit)

    def history_people(self) -> list[str]:
        from cspdesk.store import past

        with reading(self.engine) as connection:
            return past.people(connection)

    def unit_told(self, unit_id: UUID, record_id: UUID | None = None) -> UnitTold:
        from cspdesk.store import past

        with reading(self.engine) as connection:
            return past.told(connection, unit_id, record_id)

    def lines_told(self, lines: Iterable[HistoryLine]) -> list[tuple[ChangeTold, ...]]:
        """Each line of a history in words; see `past.lines_told`."""
        from cspdesk.store import past

        with reading(self.engine) as connection:
            return past.lines_told(connection, lines)

    def deleted(self) -> list[DeletedRow]:
        from cspdesk.store import past

        with reading(self.engine) as connection:
            return past.deleted(connection)

    # Checks

    def check(self, *, fast: bool = False) -> list[str]:
        """Reads the whole store and changes nothing; a sentence for each thing that is wrong.

        `fast` leaves out kept files, search and the indexes of the file.
        """
        from cspdesk.store import check

        with reading(self.engine) as connection:
            found = check.look(connection, fast=fast)
        if not found and not fast:
            self._keep_checked()
        return [str(flaw) for flaw in found]

    def mend(self) -> "Mended":
        """Checks the store and mends what can be; says what was found, what was mended, and what is left.

        A store that is not sound is kept as it is among the back-ups first. Raises StoreFailure.
        """
        from cspdesk.store import check, mend

        if self.readonly:
            raise StoreFailure(self.why_readonly)
        with reading(self.engine) as connection:
            found = check.look(connection)
        if not found:
            self._keep_checked()
            return mend.Mended()
        if self.path is not None:
            backup.keep(self.engine, self.path, self.now(), BackupSort.BEFORE_MENDING)
        if any(flaw.sort is check.Sort.FILE for flaw in found):
            left = tuple(map(str, found))
            return mend.Mended(left, (), left)
        try:
            with writing(self.engine) as connection, connection.begin():
                done = mend.mend(connection, found, self.backups())
        except sa.exc.IntegrityError:
            # What is left of the history points at what is lost: nothing was mended.
            return mend.Mended(tuple(map(str, found)), (), check.unmended(found))
        self._publish(Changes({}, None, ""))
        if not done.left:
            self._keep_checked()
        return done

    def last_checked(self) -> Checked | None:
        """When this store was last found sound by a whole check."""
        query = sa.select(local_store.c.value).where(local_store.c.name == CHECKED)
        with reading(self.engine) as connection:
            kept = connection.execute(query).scalar()
        try:
            found = json.loads(kept or "")
            return Checked(dt.datetime.fromisoformat(found["at"]), int(found["position"]))
        except (ValueError, TypeError, KeyError):
            return None

    def _keep_checked(self) -> None:
        """Keeps that the store was found sound, and takes the mark of an unclean end away."""
        if self.readonly:
            return
        value = json.dumps({"at": self.now().isoformat(), "position": self.position()})
        same = local_store.c.name == CHECKED
        with writing(self.engine) as connection, connection.begin():
            if not connection.execute(sa.update(local_store).where(same).values(value=value)).rowcount:
                connection.execute(sa.insert(local_store).values(name=CHECKED, value=value))
        if self._hold is not None:
            self._hold.left_behind = False


def _at(row: BackupRow) -> dt.datetime:
    return row.at
