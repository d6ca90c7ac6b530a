"""The store: one file (or one PostgreSQL database) that keeps everything the office knows."""

import contextlib
import datetime as dt
import platform
import shutil
import tempfile
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.address import is_shared, without_password
from cspdesk.domain.changes import Changes
from cspdesk.domain.history import HistoryLine, Unit
from cspdesk.domain.ids import new_id
from cspdesk.domain.meanwhile import Answer
from cspdesk.domain.search import Found
from cspdesk.errors import Refused, StoreFailure
from cspdesk.own_files import make_own
from cspdesk.store import backup, cipher, file, history, quick, readers_copy, revision, search, undo
from cspdesk.store.care import StoreCare
from cspdesk.store.drafts import Drafts
from cspdesk.store.engine import FULL, READ_ONLY, reading, sqlite_engine, told_plainly, writing
from cspdesk.store.hold import Hold
from cspdesk.store.listening import Listening
from cspdesk.store.meanwhile import having_seen
from cspdesk.store.place import Places
from cspdesk.store.reads.nouns import NounReads
from cspdesk.store.shared import open_shared
from cspdesk.store.tables import blob, local_store
from cspdesk.store.unfinished import finish_erasing
from cspdesk.store.work import Author, UnitOfWork

if TYPE_CHECKING:
    from cspdesk.store.erasures import Erasures


def utc_now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


class Store(NounReads, StoreCare):
    """An open store. Make one with `create` or `open_store`; close it when done."""

    def __init__(self, engine: sa.Engine, path: Path | None, *, readonly: bool, machine: str) -> None:
        super().__init__(engine)
        self.path = path
        self.readers_copy = readers_copy.read_mark(engine)
        self.readonly = readonly or self.readers_copy is not None
        self.why_readonly = READ_ONLY if self.readers_copy is None else readers_copy.ONLY_READ
        self.machine = machine
        self.now: Callable[[], dt.datetime] = utc_now
        self.make_id: Callable[[], UUID] = new_id
        self.person_id: UUID | None = None
        self.person = ""
        self.computer = platform.node() or "this computer"
        self._listeners: list[Callable[[Changes], None]] = []
        self._own: set[UUID] = set()
        self._listening: Listening | None = None
        self._hold = Hold(path) if path else None
        self._borrowed: tempfile.TemporaryDirectory[str] | None = None
        self._kept_beside = path
        self.computer_id = self._know_computer(machine)
        self.drafts = Drafts(engine, self.computer_id)

    def _know_computer(self, machine: str) -> UUID:
        """This computer's id in this store; a store copied from another computer gets a new one."""
        query = sa.select(local_store.c.value).where(local_store.c.name == f"computer {machine}")
        with reading(self.engine) as connection:
            known = connection.execute(query).scalar()
        if known is not None:
            with contextlib.suppress(ValueError):
                return UUID(known)
        made = new_id()
        if not self.readonly:
            with writing(self.engine) as connection, connection.begin():
                connection.execute(sa.delete(local_store).where(local_store.c.name == f"computer {machine}"))
                connection.execute(sa.insert(local_store).values(name=f"computer {machine}", value=str(made)))
        return made

    @property
    def protected(self) -> bool:
        """True for a file that only its passphrase opens; nothing of it is written beside it in plain."""
        return self.path is not None and cipher.is_protected(self.path)

    # Writing

    def work(self, words: str, *, undoes: UUID | None = None, final: bool = False) -> UnitOfWork:
        """A unit of work by the present person. Raises StoreFailure in a store opened for reading."""
        if self.readonly:
            raise StoreFailure(self.why_readonly)
        author = Author(self.person_id, self.person, self.computer_id, self.computer)
        work = UnitOfWork(
            self.engine,
            words,
            author,
            self.now,
            self._publish,
            undoes=undoes,
            final=final,
            make_id=self.make_id,
        )
        self._own.add(work.id)
        return work

    def having_seen(self, position: int, answers: Iterable[Answer] = ()) -> AbstractContextManager[None]:
        """Work begun inside heeds what others wrote after `position`, and raises Clashed where both wrote a field."""
        return having_seen(position, self._own, answers)

    def undo(self, unit_id: UUID, words: str) -> Changes:
        """Writes the inverse of one unit as a new unit. Raises Refused when a later change stands on it."""
        with self.work(words, undoes=unit_id) as work:
            undo.write_inverse(work, unit_id)
            return work.commit()

    def subscribe(self, listener: Callable[[Changes], None]) -> None:
        """Calls `listener` after every commit, in the thread that made it."""
        self._listeners.append(listener)

    def unsubscribe(self, listener: Callable[[Changes], None]) -> None:
        self._listeners.remove(listener)

    def follow(self, position: int, told: Callable[[bool], None]) -> None:
        """Publishes what other computers commit after `position`, in a thread of its own; a file has no others.

        `told` hears there whether the server answers, when that changes.
        """
        if self.path is None and self._listening is None:
            self._listening = Listening(self.engine, position, self._own, self._publish, told)
            self._listening.start()

    @property
    def place(self) -> str:
        """Where the store is, a file or an address, as it may be shown and kept: without a password."""
        if self.path is not None:
            return str(self.path)
        return without_password(self.engine.url.render_as_string(hide_password=False))

    def read_again(self) -> None:
        """Has all who listen read again what they show: somebody else may have changed any of it."""
        self._publish(Changes(foreign=True))

    def tell(self, changes: Changes) -> None:
        """Tells those who listen of what came otherwise than by a unit of work of this computer."""
        self._publish(changes)

    def _publish(self, changes: Changes) -> None:
        if changes.unit is not None and not changes.foreign:
            self._own.add(changes.unit)
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

    def history_of(self, *record_ids: UUID, most: int | None = None) -> list[HistoryLine]:
        """Every change of a record, or of several as one history, newest first; the latest where `most` is given."""
        with self.reading() as connection:
            return history.lines(connection, *record_ids, most=most)

    def position(self) -> int:
        """How many units stand in this store; changes with every commit."""
        with self.reading() as connection:
            return connection.scalar(sa.text("SELECT max(position) FROM local_arrival")) or 0

    def bytes_of(self, sha256: str) -> bytes:
        """The bytes kept under a SHA-256. Raises StoreFailure when they are not there."""
        with self.reading() as connection:
            content = connection.execute(sa.select(blob.c.content).where(blob.c.sha256 == sha256)).scalar()
        if content is None:
            raise StoreFailure("The file kept with this record is missing: restore a back-up that has it.")
        return bytes(content)

    @cached_property
    def places(self) -> Places:
        """Where this computer's person was last."""
        return Places(self.engine, self.computer_id)

    @cached_property
    def erasures(self) -> "Erasures":
        """What was erased, and erasing more of it."""
        from cspdesk.store.erasures import Erasures

        return Erasures(self.engine, self._author, self.now, self._publish)

    def _author(self) -> Author:
        if self.readonly:
            raise StoreFailure(self.why_readonly)
        return Author(self.person_id, self.person, self.computer_id, self.computer)

    # Closing

    def close(self, *, keep_backup: bool = False) -> None:
        """Closes the store, with a verified back-up first when asked."""
        if self._listening is not None:
            self._listening.stop()
        try:
            if keep_backup and self.path and not self.readonly:
                self.keep_backup(self.backup_sort)
        finally:
            self.engine.dispose()
            if self._hold:
                self._hold.release()
            if self._borrowed:
                self._borrowed.cleanup()


def create(
    location: str | Path,
    *,
    machine: str,
    fill: Callable[[Store], object] | None = None,
    passphrase: str | None = None,
) -> Store:
    """Makes a new store, empty or with what `fill` writes; a stop half-way leaves no file of that name.

    Raises Refused when one is there already, StoreFailure when the place cannot be written to or a passphrase
    is wanted where its extra is missing.
    """
    if _is_url(location):
        shared = open_shared(str(location), machine, may_create=True, readonly=False)
        if fill is not None:
            fill(shared)
        return shared
    path = Path(location)
    if path.exists():
        raise Refused(f"{path.name} is there already: choose another name, or open it.")
    beside = path.with_name(path.name + ".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file.drop(beside)
        make_own(beside)
        if passphrase is not None:
            cipher.begin(beside, passphrase)
        _fill(beside)
        if fill is not None:
            with contextlib.closing(
                Store(sqlite_engine(beside), beside, readonly=False, machine=machine)
            ) as new:
                fill(new)
        file.put_in_place(beside, path)
    except OSError as error:
        raise StoreFailure(
            f"A store could not be made there ({error.strerror}): choose a folder you may write to."
        ) from error
    finally:
        cipher.begun(beside)
        with contextlib.suppress(OSError):
            file.drop(beside)
    return Store(sqlite_engine(path), path, readonly=False, machine=machine)


def _fill(path: Path) -> None:
    """Makes the tables of a store in an empty file and closes it."""
    engine = sqlite_engine(path)
    try:
        with writing(engine) as connection, connection.begin():
            connection.exec_driver_sql(f"PRAGMA application_id = {file.APPLICATION_ID}")
            revision.make(connection)
    finally:
        engine.dispose()


def open_store(location: str | Path, *, machine: str, readonly: bool = False) -> Store:
    """Opens a store, backing it up and bringing it to the newest revision first when it is older.

    A store that cannot be written to, is older, or lies on a full disk is read from a copy when `readonly` is
    asked for. Raises StoreFailure when it is missing, newer, damaged, held while it needs a migration, or none of ours.
    """
    if _is_url(location):
        return open_shared(str(location), machine, may_create=False, readonly=readonly)
    path = Path(location)
    file.look_at_header(path)
    if not file.may_write(path):
        if not readonly:
            raise StoreFailure(READ_ONLY)
        return _open_copy(path, machine)
    if not readonly:
        file.narrow(path)
    engine = sqlite_engine(path)
    try:
        older = _is_older(engine)
        if not readonly:
            _bring_up_to_date(engine, path) if older else finish_erasing(engine)
    except BaseException as failure:
        engine.dispose()
        if readonly and isinstance(failure, StoreFailure) and str(failure) == FULL:
            # SQLite's log wants a little room even to read; there may be some elsewhere.
            return _open_copy(path, machine)
        raise
    if older and readonly:
        engine.dispose()
        return _open_copy(path, machine)
    return Store(engine, path, readonly=readonly, machine=machine)


def _is_url(location: str | Path) -> bool:
    return isinstance(location, str) and is_shared(location)


def _is_older(engine: sa.Engine) -> bool:
    with reading(engine) as connection:
        found = revision.current(connection)
    if found is None:
        raise StoreFailure("That file is a database, but not a cspdesk store: name another file.")
    return revision.is_older(found)


def open_copy(path: Path, *, machine: str) -> Store:
    """Opens a copy of a store file for reading and leaves the file and its folder alone. Raises StoreFailure."""
    file.look_at_header(path)
    return _open_copy(path, machine)


def _open_copy(path: Path, machine: str) -> Store:
    """A store in a read-only folder is read from a copy: SQLite's log needs a folder it can write to."""
    folder = tempfile.TemporaryDirectory(prefix="cspdesk-")
    try:
        copy = Path(folder.name) / path.name
        for suffix in ("", "-wal"):
            source = path.with_name(path.name + suffix)
            if source.exists():
                shutil.copyfile(source, copy.with_name(copy.name + suffix))
        engine = sqlite_engine(copy)
        if _is_older(engine):
            _upgrade(engine)
        store = Store(engine, copy, readonly=True, machine=machine)
    except OSError as error:
        folder.cleanup()
        raise StoreFailure(
            f"{path.name} could not be copied for reading ({error.strerror}): free some space."
        ) from error
    except BaseException:
        folder.cleanup()
        raise
    store._borrowed, store._kept_beside = folder, path
    return store


def _bring_up_to_date(engine: sa.Engine, path: Path) -> None:
    """Backs a store up and runs the missing revisions, while no other program has it open."""
    hold = Hold(path)
    hold.take(platform.node(), "")
    try:
        backup.keep(engine, path, utc_now())
        _upgrade(engine)
    finally:
        hold.release()


def bring_up_to_date(engine: sa.Engine) -> None:
    """Runs the revisions that a store nobody else has open lacks. Raises StoreFailure for a newer one."""
    if _is_older(engine):
        _upgrade(engine)


def _upgrade(engine: sa.Engine) -> None:
    with told_plainly(), engine.connect().execution_options(writes=True) as connection:
        # Rebuilding a parent table needs foreign keys off, which SQLite allows only outside a transaction.
        raw = quick.driver(connection)
        if raw is None:
            raise TypeError("only a file is brought up to date this way")
        raw.execute("PRAGMA foreign_keys=OFF")
        try:
            with connection.begin():
                revision.upgrade(connection)
                search.rebuild(connection)  # an older version may have written entries otherwise
                if raw.execute("PRAGMA foreign_key_check").fetchone():
                    raise StoreFailure(
                        "The store could not be brought up to date, records of it point at nothing:"
                        " restore the newest back-up."
                    )
        finally:
            raw.execute("PRAGMA foreign_keys=ON")
