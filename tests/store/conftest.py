"""A real SQLite file and a real PostgreSQL database for every test that asks for a store."""

import datetime as dt
import shutil
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from cspdesk.store.revision import HEAD
from cspdesk.store.store import Store, create, open_store
from tests.laptops import Laptop, Two
from tests.postgres import Kept, new_database

START = dt.datetime(2026, 11, 21, 9, 0, tzinfo=dt.UTC)


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty store, made once and copied by every test."""
    path = tmp_path_factory.mktemp("empty") / "empty.cspdesk"
    create(path, machine="laptop").close()
    return path


@pytest.fixture(scope="session")
def server(postgresql: Callable[[str], str]) -> str:
    """The address of a database that holds no store."""
    return postgresql("postgres")


@pytest.fixture(scope="session")
def empty_shared(postgresql: Callable[[str], str]) -> Iterator[Kept]:
    """An empty PostgreSQL store, made once."""
    place = new_database(postgresql, "store")
    create(place, machine="laptop").close()
    kept = Kept(place)
    yield kept
    kept.close()


@pytest.fixture
def shared_place(empty_shared: Kept) -> Iterator[str]:
    """The address of an empty PostgreSQL store; what a test leaves in it is taken out again."""
    yield empty_shared.address
    empty_shared.restore()
    empty_shared.run("UPDATE alembic_version SET version_num = %s", HEAD)


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


@pytest.fixture(scope="session")
def two_begun(empty_file: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Laptop, Laptop]:
    """Both as they began, closed; each test gets them once more."""
    folder = tmp_path_factory.mktemp("begun")
    made = Two(Laptop(empty_file, folder, "ann"), Laptop(empty_file, folder, "bob"), folder)
    made.give(made.ann, made.bob)
    made.give(made.bob, made.ann)
    made.close()
    return made.ann, made.bob


@pytest.fixture
def two(two_begun: tuple[Laptop, Laptop], tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Two]:
    ann = two_begun[0].again(tmp_path)
    if getattr(request, "param", "") == "shared":
        made = Two(ann, Laptop(request.getfixturevalue("shared_place"), tmp_path, "bob"), tmp_path)
        ann.desk.make(tmp_path / "begin", everything=True, plain=True)
        made.bob.desk.take(tmp_path / "begin", {})
        made.give(made.bob, ann)
    else:
        made = Two(ann, two_begun[1].again(tmp_path), tmp_path)
    yield made
    made.close()
