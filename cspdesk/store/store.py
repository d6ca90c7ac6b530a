"""The store: one file (or one PostgreSQL database) that keeps everything the office knows."""

import datetime as dt
import platform
import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import cached_property
from pathlib import Path
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.changes import Changes
from cspdesk.domain.history import HistoryLine, Unit
from cspdesk.domain.ids import new_id
from cspdesk.domain.search import Found
from cspdesk.errors import StoreFailure
from cspdesk.store import backup, history, revision, search
from cspdesk.store.drafts import Drafts
from cspdesk.store.engine import postgres_engine, reading, sqlite_engine, told_plainly, writing
from cspdesk.store.hold import Hold
from cspdesk.store.place import Places
from cspdesk.store.reads.actions import ActionReads
from cspdesk.store.reads.bodies import BodyReads
from cspdesk.store.reads.meetings import MeetingReads
from cspdesk.store.reads.partnership import PartnershipReads
from cspdesk.store.reads.people import PeopleReads
from cspdesk.store.reads.register import RegisterReads
from cspdesk.store.tables import blob, local_store
from cspdesk.store.work import Author, UnitOfWork

_MAGIC = b"SQLite format 3\x00"


def utc_now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


class Store:
    """An open store. Make one with `create` or `open_store`; close it when done."""

    def __init__(self, engine: sa.Engine, path: Path | None, *, readonly: bool, machine: str) -> None:
        self.engine = engine
        self.path = path
        self.readonly = readonly
        self.now: Callable[[], dt.datetime] = utc_now
        self.make_id: Callable[[], UUID] = new_id
        self.person_id: UUID | None = None
        self.person = ""
        self.computer = platform.node() or "this computer"
        self.drafts = Drafts(engine)
        self._listeners: list[Callable[[Changes], None]] = []
        self._hold = Hold(path) if path else None
        self._borrowed: tempfile.TemporaryDirectory[str] | None = None
        self.computer_id = self._know_computer(machine)

    def _know_computer(self, machine: str) -> UUID:
        """This computer's id in this store; a store copied from another computer gets a new one."""
        query = sa.select(local_store.c.value).where(local_store.c.name == f"computer {machine}")
        with reading(self.engine) as connection:
            known = connection.execute(query).scalar()
        if known is not None:
            return UUID(known)
        made = new_id()
        if not self.readonly:
            with writing(self.engine) as connection, connection.begin():
                connection.execute(sa.insert(local_store).values(name=f"computer {machine}", value=str(made)))
        return made

    # Writing

    def work(self, words: str, *, undoes: UUID | None = None, final: bool = False) -> UnitOfWork:
        """A unit of work by the present person. Raises StoreFailure in a store opened for reading."""
        if self.readonly:
            raise StoreFailure(
                "This store is read-only: copy it to a folder you may write to and open the copy."
            )
        author = Author(self.person_id, self.person, self.computer_id, self.computer)
        return UnitOfWork(
            self.engine,
            words,
            author,
            self.now,
            self._publish,
            undoes=undoes,
            final=final,
            make_id=self.make_id,
        )

    def undo(self, unit_id: UUID, words: str) -> Changes:
        """Writes the inverse of one unit as a new unit. Raises Refused when a later change stands on it."""
        with self.work(words, undoes=unit_id) as work:
            history.write_inverse(work, unit_id)
            return work.commit()

    def subscribe(self, listener: Callable[[Changes], None]) -> None:
        """Calls `listener` after every commit, in the thread that made it."""
        self._listeners.append(listener)

    def unsubscribe(self, listener: Callable[[Changes], None]) -> None:
        self._listeners.remove(listener)

    def _publish(self, changes: Changes) -> None:
        for listener in list(self._listeners):
            listener(changes)

    # Reading

    def reading(self) -> AbstractContextManager[sa.Connection]:
        return reading(self.engine)

    def search(self, query: str, limit: int = 30) -> list[Found]:
        """Records in which every word of the query begins some word, best first."""
        with self.reading() as connection:
            return search.find(connection, query, limit)

    def unit(self, unit_id: UUID) -> Unit:
        with self.reading() as connection:
            return history.unit(connection, unit_id)

    def recent_units(self, limit: int = 50) -> list[Unit]:
        """The last units this computer made, oldest first."""
        with self.reading() as connection:
            return history.recent_units(connection, self.computer_id, limit)

    def history_of(self, record_id: UUID) -> list[HistoryLine]:
        with self.reading() as connection:
            return history.lines(connection, record_id)

    def position(self) -> int:
        """How many units stand in this store; changes with every commit."""
        with self.reading() as connection:
            return connection.execute(
                sa.text("SELECT coalesce(max(position), 0) FROM local_arrival")
            ).scalar_one()

    def bytes_of(self, sha256: str) -> bytes:
        """The bytes kept under a SHA-256. Raises StoreFailure when they are not there."""
        with self.reading() as connection:
            content = connection.execute(sa.select(blob.c.content).where(blob.c.sha256 == sha256)).scalar()
        if content is None:
            raise StoreFailure(
                "The file kept with this record is missing: restore a back-up that still has it."
            )
        return content

    # Care

    def take_hold(self) -> None:
        """Keeps other programs from writing. Raises StoreFailure naming who has it."""
        if self._hold and not self.readonly:
            self._hold.take(self.computer, self.person)

    def backup_to(self, target: Path) -> None:
        backup.copy_to(self.engine, target)

    def check(self) -> list[str]:
        """Reads the whole store and rebuilds search; a sentence for each thing that is wrong."""
        found: list[str] = []
        if self.path:
            with self.reading() as connection:
                for (said,) in connection.exec_driver_sql("PRAGMA integrity_check"):
                    if said != "ok":
                        found.append(f"The file is damaged ({said}): restore the newest back-up.")
                for table, *_ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
                    found.append(f"A record of “{table}” points at nothing: restore the newest back-up.")
        if not self.readonly:
            with writing(self.engine) as connection, connection.begin():
                search.rebuild(connection)
        return found

    def close(self, *, keep_backup: bool = False) -> None:
        """Closes the store, with a verified back-up first when asked."""
        try:
            if keep_backup and self.path and not self.readonly:
                backup.keep(self.engine, self.path, self.now())
        finally:
            self.engine.dispose()
            if self._hold:
                self._hold.release()
            if self._borrowed:
                self._borrowed.cleanup()

    # What each noun reads

    @cached_property
    def partnership(self) -> PartnershipReads:
        return PartnershipReads(self.engine)

    @cached_property
    def bodies(self) -> BodyReads:
        return BodyReads(self.engine)

    @cached_property
    def people(self) -> PeopleReads:
        return PeopleReads(self.engine)

    @cached_property
    def meetings(self) -> MeetingReads:
        return MeetingReads(self.engine)

    @cached_property
    def actions(self) -> ActionReads:
        return ActionReads(self.engine)

    @cached_property
    def register(self) -> RegisterReads:
        return RegisterReads(self.engine)

    @cached_property
    def places(self) -> Places:
        return Places(self.engine, self.computer_id)


def create(location: str | Path, *, machine: str) -> Store:
    """Makes a new, empty store. Raises StoreFailure when one is there already or the place cannot be written."""
    if _is_url(location):
        return _open_shared(str(location), machine, may_create=True)
    path = Path(location)
    if path.exists():
        raise StoreFailure(f"{path.name} is there already: choose another name, or open it.")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(exist_ok=False)
    except OSError as error:
        raise StoreFailure(
            f"A store could not be made there ({error.strerror}): choose a folder you may write to."
        ) from error
    engine = sqlite_engine(path)
    try:
        with writing(engine) as connection, connection.begin():
            revision.upgrade(connection)
    except StoreFailure:
        engine.dispose()
        path.unlink(missing_ok=True)
        raise
    return Store(engine, path, readonly=False, machine=machine)


def open_store(location: str | Path, *, machine: str, readonly: bool = False) -> Store:
    """Opens a store, backing it up and bringing it to the newest revision first when it is older.

    Raises StoreFailure when it is missing, newer, damaged or none of ours.
    """
    if _is_url(location):
        return _open_shared(str(location), machine, may_create=False)
    path = Path(location)
    _look_at_header(path)
    if readonly and not _may_write(path):
        return _open_copy(path, machine)
    engine = sqlite_engine(path, readonly=False)
    try:
        _bring_up_to_date(engine, path)
    except BaseException:
        engine.dispose()
        raise
    return Store(engine, path, readonly=readonly, machine=machine)


def _is_url(location: str | Path) -> bool:
    return isinstance(location, str) and location.startswith(("postgresql://", "postgresql+psycopg://"))


def _look_at_header(path: Path) -> None:
    """Refuses what is no store before SQLite opens it, because opening may change a foreign file."""
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except FileNotFoundError as error:
        raise StoreFailure(
            f"There is no store at {path}: make one with “new”, or name another file."
        ) from error
    except OSError as error:
        raise StoreFailure(
            f"{path.name} cannot be read ({error.strerror}): look at its permissions."
        ) from error
    if not header.startswith(_MAGIC):
        raise StoreFailure(
            f"{path.name} is not a cspdesk store, or it is damaged: name another file or a back-up."
        )


def _may_write(path: Path) -> bool:
    try:
        with path.open("r+b"), tempfile.TemporaryFile(dir=path.parent):
            return True
    except OSError:
        return False


def _open_copy(path: Path, machine: str) -> Store:
    """A store in a read-only folder is read from a copy: SQLite's log needs a folder it can write to."""
    folder = tempfile.TemporaryDirectory(prefix="cspdesk-")
    copy = Path(folder.name) / path.name
    for suffix in ("", "-wal"):
        source = path.with_name(path.name + suffix)
        if source.exists():
            shutil.copyfile(source, copy.with_name(copy.name + suffix))
    engine = sqlite_engine(copy)
    _bring_up_to_date(engine, None)
    store = Store(engine, copy, readonly=True, machine=machine)
    store._borrowed = folder
    return store


def _bring_up_to_date(engine: sa.Engine, path: Path | None) -> None:
    with reading(engine) as connection:
        found = revision.current(connection)
    if found is None:
        raise StoreFailure("That file is a database, but not a cspdesk store: name another file.")
    if not revision.is_older(found):
        return
    if path:
        backup.keep(engine, path, utc_now())
    with told_plainly(), engine.connect().execution_options(writes=True) as connection:
        # Rebuilding a parent table needs foreign keys off, which SQLite allows only outside a transaction.
        raw = connection.connection.driver_connection
        if isinstance(raw, sqlite3.Connection):
            raw.execute("PRAGMA foreign_keys=OFF")
        with connection.begin():
            revision.upgrade(connection)
            if isinstance(raw, sqlite3.Connection) and raw.execute("PRAGMA foreign_key_check").fetchone():
                raise StoreFailure("The store could not be brought up to date: restore the newest back-up.")
        if isinstance(raw, sqlite3.Connection):
            raw.execute("PRAGMA foreign_keys=ON")


def _open_shared(url: str, machine: str, *, may_create: bool) -> Store:
    engine = postgres_engine(url.replace("postgresql+psycopg://", "postgresql://"))
    with reading(engine) as connection:
        found = revision.current(connection)
    if found is None and not may_create:
        engine.dispose()
        raise StoreFailure("That database holds no cspdesk store yet: make one with “new”.")
    if found is not None and may_create:
        engine.dispose()
        raise StoreFailure("That database holds a cspdesk store already: open it.")
    if found is None or revision.is_older(found):
        with writing(engine) as connection, connection.begin():
            revision.upgrade(connection)
    return Store(engine, None, readonly=False, machine=machine)
