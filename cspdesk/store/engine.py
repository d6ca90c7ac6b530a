"""Connections to one store, SQLite file or PostgreSQL, set up the same way every time."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.pool import QueuePool

from cspdesk.errors import Damaged, ServerAway, StoreFailure
from cspdesk.store import cipher

FULL = "The disk is full or fails, so nothing was saved: free some space and do it again."
_HELD = "Another program is writing to the store, or a handover is taken: wait until it is done, then do it again."
READ_ONLY = "This store is read-only: copy it to a folder you may write to and open the copy."
_DAMAGED = "The store is damaged: restore the newest back-up, then check it."
_NOT_OPENED = "The store could not be opened: look whether the file and its folder are still there."
_NO_ANSWER = "The shared store does not answer: look whether the server and the network are up."
_NOT_ALLOWED = "The shared store does not let this computer in: look at the name and password it was given."
NOT_YOURS = (
    "Your part in the shared office does not allow that: ask a coordinator to do it, or to change your part."
)
_KINDS: dict[str, type[StoreFailure]] = {_NO_ANSWER: ServerAway, _DAMAGED: Damaged}
_WRITING = {"writes": True}

_SQLITE = {
    sqlite3.SQLITE_FULL: FULL,
    sqlite3.SQLITE_IOERR: FULL,
    sqlite3.SQLITE_BUSY: _HELD,
    sqlite3.SQLITE_LOCKED: _HELD,
    sqlite3.SQLITE_PROTOCOL: _HELD,
    sqlite3.SQLITE_READONLY: READ_ONLY,
    sqlite3.SQLITE_PERM: READ_ONLY,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: _DAMAGED,
    sqlite3.SQLITE_CANTOPEN: _NOT_OPENED,
}
# What sqlcipher_export meets it tells in words alone, under the code of a wrong statement.
_IN_WORDS = {
    "database or disk is full": FULL,
    "disk I/O error": FULL,
    "database disk image is malformed": _DAMAGED,
}
# By SQLSTATE, the longest beginning first. Source: PostgreSQL documentation, appendix A.
_POSTGRES = {
    "25006": READ_ONLY,
    "42501": NOT_YOURS,
    "3D000": _NOT_ALLOWED,
    "53300": _NO_ANSWER,
    "55P03": _HELD,
    "28": _NOT_ALLOWED,
    "40": _HELD,
    "53": FULL,
    "58": FULL,
    "08": _NO_ANSWER,
    "57": _NO_ANSWER,
    "XX": _DAMAGED,
}
# Locks wait five seconds as on SQLite; dates as text read the same on every server.
_SERVER_OPTIONS = "-c lock_timeout=5000 -c datestyle=ISO"
# A cable pulled out says nothing: the system asks the other side itself, and gives up after ten seconds.
ALIVE: dict[str, Any] = {
    "keepalives": 1,
    "keepalives_idle": 4,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,
}

# By what states somebody is not let in; any other says that the server takes nobody at the moment.
_TO_THIS_ONE = ("28", "3D", "42")


def _connect(path: Path) -> sqlite3.Connection:
    # `isolation_level=None`: the driver's own transactions leave a failed CREATE TABLE behind on Python 3.11.
    connection = cipher.connect(path, "mode=rw", isolation_level=None, check_same_thread=False, timeout=5)
    try:
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA cache_size=-16000")
    except cipher.errors():
        connection.close()
        raise
    return connection


def _begin(connection: sa.Connection) -> None:
    writes = connection.get_execution_options().get("writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def sqlite_engine(path: Path) -> sa.Engine:
    """Engine on an existing SQLite file: WAL, foreign keys on, `synchronous=FULL`, own BEGIN."""
    engine = sa.create_engine(
        "sqlite://",
        module=cipher.driver(path),
        creator=lambda: _connect(path),
        poolclass=QueuePool,
        pool_reset_on_return="rollback",
    )
    sa.event.listen(engine, "begin", _begin)
    return engine


def postgres_engine(url: str) -> sa.Engine:
    """Engine on a PostgreSQL database, `postgresql://…` through psycopg 3. Raises StoreFailure."""
    try:
        engine = sa.create_engine(
            url.replace("postgresql+psycopg://", "postgresql://", 1),
            isolation_level="REPEATABLE READ",
            pool_pre_ping=True,
            connect_args={"connect_timeout": 5, "options": _SERVER_OPTIONS, **ALIVE},
        )
        _refuse_strange(engine.url)
        from cspdesk.store.nulls import UnknownFirst

        engine.dialect.statement_compiler = UnknownFirst
        return engine
    except (sa.exc.ArgumentError, ValueError) as error:
        raise StoreFailure(
            "That address of a shared store cannot be read: write postgresql://name@server/database."
        ) from error
    except ModuleNotFoundError as error:
        raise StoreFailure(
            "A shared store needs psycopg, which is not installed: install cspdesk[postgresql]."
        ) from error


def _refuse_strange(url: sa.URL) -> None:
    """Raises ValueError for options that the server's library does not know: it would say so in its own words."""
    from psycopg import ProgrammingError
    from psycopg.conninfo import make_conninfo

    try:
        make_conninfo(**dict.fromkeys(url.query, ""))
    except ProgrammingError as error:
        raise ValueError from error


@contextmanager
def told_plainly() -> Iterator[None]:
    """Turns what disk, lock and server say into a sentence; what is a bug of ours passes through unchanged.

    Raises StoreFailure.
    """
    try:
        yield
    except cipher.errors(sa.exc.DBAPIError) as error:
        sentence = _sentence(error.orig if isinstance(error, sa.exc.DBAPIError) else error)
        if sentence is None:
            raise
        raise _KINDS.get(sentence, StoreFailure)(sentence) from error
    except UnicodeDecodeError as error:
        # What SQLite says of a damaged list of tables may be no text itself.
        raise Damaged(_DAMAGED) from error


def _sentence(said: BaseException | None) -> str | None:
    """The sentence for one error of a driver; None when it is no fault of the world's."""
    if isinstance(said, cipher.errors()):
        # A damaged index of words is the one damage SQLite reports as a plain error.
        if "vtable constructor failed" in str(said):
            return _DAMAGED
        code = getattr(said, "sqlite_errorcode", 0) & 0xFF
        return _IN_WORDS.get(str(said)) if code == sqlite3.SQLITE_ERROR else _SQLITE.get(code)
    if said is None or not hasattr(said, "sqlstate"):
        return None
    state: str | None = said.sqlstate
    if state is None:
        # psycopg gives no state when the server was never reached, has gone, or did not let anybody in.
        if type(said).__name__ not in ("OperationalError", "InterfaceError", "ConnectionTimeout"):
            return None
        from cspdesk.store.refusal import state_of

        return _NOT_ALLOWED if state_of(said).startswith(_TO_THIS_ONE) else _NO_ANSWER
    return next((words for begin, words in _POSTGRES.items() if state.startswith(begin)), None)


@contextmanager
def reading(engine: sa.Engine) -> Iterator[sa.Connection]:
    """A connection for reading, in one snapshot. Raises StoreFailure."""
    with told_plainly(), engine.connect() as connection:
        yield connection


@contextmanager
def writing(engine: sa.Engine) -> Iterator[sa.Connection]:
    """A connection that takes the write lock at once; the caller commits. Raises StoreFailure."""
    with told_plainly(), engine.connect().execution_options(**_WRITING) as connection:
        yield connection


def one_writer(connection: sa.Connection) -> None:
    """Makes writers wait for one another on PostgreSQL too, so that units arrive in the order they commit.

    Must be the first statement of its transaction: LOCK takes no snapshot, so what follows sees all before it.
    """
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("LOCK TABLE local_arrival IN SHARE ROW EXCLUSIVE MODE")
