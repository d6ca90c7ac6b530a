"""Connections to one store, SQLite file or PostgreSQL, set up the same way every time."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.pool import QueuePool

from cspdesk.errors import StoreFailure

_FULL = "The disk is full, so nothing was saved: free some space and do it again."
_HELD = "Another program holds the store: close it and do it again."
_WRITING = {"writes": True}


def _connect(path: Path, *, readonly: bool) -> sqlite3.Connection:
    mode = "ro" if readonly else "rw"
    uri = path.resolve().as_uri() + f"?mode={mode}"
    # `isolation_level=None`: the driver's own transactions leave a failed CREATE TABLE behind on Python 3.11.
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False, timeout=5)
    connection.execute("PRAGMA foreign_keys=ON")
    if not readonly:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA cache_size=-16000")
    return connection


def _begin(connection: sa.Connection) -> None:
    writes = connection.get_execution_options().get("writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def sqlite_engine(path: Path, *, readonly: bool = False) -> sa.Engine:
    """Engine on an existing SQLite file: WAL, foreign keys on, `synchronous=FULL`, own BEGIN."""
    engine = sa.create_engine(
        "sqlite://",
        creator=lambda: _connect(path, readonly=readonly),
        poolclass=QueuePool,
        pool_reset_on_return="rollback",
    )
    sa.event.listen(engine, "begin", _begin)
    return engine


def postgres_engine(url: str) -> sa.Engine:
    """Engine on a PostgreSQL database, `postgresql://…` through psycopg 3."""
    return sa.create_engine(url, isolation_level="REPEATABLE READ", pool_pre_ping=True)


@contextmanager
def told_plainly() -> Iterator[None]:
    """Turns what disk, lock and server say into a sentence. Raises StoreFailure."""
    try:
        yield
    except (sa.exc.IntegrityError, sa.exc.ProgrammingError, sa.exc.DataError):
        raise  # A bug of ours, not the world's fault.
    except (sa.exc.DatabaseError, sqlite3.DatabaseError) as error:
        raise StoreFailure(_sentence(error)) from error
    except OSError as error:
        raise StoreFailure(f"The store could not be reached ({error.strerror or 'disk error'}).") from error


def _sentence(error: Exception) -> str:
    said = str(getattr(error, "orig", error)).casefold()
    if "full" in said or "disk i/o" in said:
        return _FULL
    if "locked" in said or "busy" in said:
        return _HELD
    if "readonly" in said or "read-only" in said:
        return "The store is read-only, so nothing was saved: copy it to a folder you may write to."
    if "malformed" in said or "not a database" in said:
        return "The store is damaged: restore the newest back-up (restore FILE), then check it."
    if "unable to open" in said or "no such file" in said:
        return "The store could not be opened: look whether the file and its folder are still there."
    if "connect" in said or "server" in said:
        return "The shared store does not answer: look whether the server and the network are up."
    return "The store could not do that, and nothing was saved: run check to see whether it is sound."


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


def dispose(engine: sa.Engine) -> None:
    """Closes every connection, folding the write-ahead log into the file."""
    engine.dispose()
