"""An office of its own for every test: a copy of one store filled from the plan, on 21 November 2026."""

import datetime as dt
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cspdesk.office import Office, new_office, open_office
from tests.postgres import Kept, new_database

TODAY = dt.date(2026, 11, 21)
# What an office that shares a PostgreSQL does all day; the other services only read, print or write files.
_SHARED = frozenset(
    f"test_{noun}_service"
    for noun in (
        "actions", "activity", "agenda", "answer", "attendance", "contacts", "handover", "history", "issued",
        "meetings", "memberships", "merging", "minutes", "partners", "people", "planning", "priority",
        "publication", "register", "standing", "survey", "today",
    )
)  # fmt: skip


@pytest.fixture(scope="session")
def filled_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("filled") / "filled.cspdesk"
    new_office(path, "north-bedfordshire-2008", machine="test", today=TODAY).close(keep_backup=False)
    return path


@pytest.fixture(scope="session")
def filled_shared(postgresql: Callable[[str], str]) -> Iterator[Kept]:
    """The same on PostgreSQL."""
    place = new_database(postgresql, "filled")
    new_office(place, "north-bedfordshire-2008", machine="test", today=TODAY).close(keep_backup=False)
    kept = Kept(place)
    yield kept
    kept.close()


@pytest.fixture
def database(request: pytest.FixtureRequest) -> str:
    """Which database an office stands on."""
    return str(getattr(request, "param", "sqlite"))


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Runs the services that change a shared store on both databases."""
    if "database" in metafunc.fixturenames and metafunc.module.__name__.rpartition(".")[2] in _SHARED:
        metafunc.parametrize("database", ["sqlite", "postgresql"], indirect=True)


@pytest.fixture
def office(
    database: str, filled_store: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> Iterator[Office]:
    """The store of plan 0 with 18 empty forums."""
    if database == "sqlite":
        opened = open_office(
            shutil.copyfile(filled_store, tmp_path / "office.cspdesk"), machine="test", today=TODAY
        )
        yield opened
        opened.close(keep_backup=False)
        return
    shared: Kept = request.getfixturevalue("filled_shared")
    opened = open_office(shared.address, machine="test", today=TODAY)
    yield opened
    opened.close(keep_backup=False)
    shared.restore()
