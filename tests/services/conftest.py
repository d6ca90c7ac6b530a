"""An office of its own for every test: a copy of one store filled from the plan, on 21 November 2026."""

import datetime as dt
import shutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from cspdesk.office import Office, new_office, open_office
from tests.beginnings import BEGUN, Make, maker
from tests.postgres import Kept, new_database

TODAY = dt.date(2026, 11, 21)
# What an office that shares a PostgreSQL does all day; the other services only read, print or write files.
_SHARED = frozenset(
    f"test_{noun}_service"
    for noun in (
        "actions", "activity", "agenda", "answer", "attendance", "contacts", "handover", "history", "issued",
        "meetings", "memberships", "merging", "minutes", "partners", "people", "planning", "priority",
        "plan", "publication", "register", "retention", "risk", "standing", "survey", "today", "indicator", "standard",
        "glossary",
    )
) | {"test_risk_register", "test_check_sheets", "test_matrices"}  # fmt: skip


@pytest.fixture(scope="session")
def filled_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("filled") / "filled.cspdesk"
    new_office(path, "north-bedfordshire-2008", machine="test", today=TODAY).close(keep_backup=False)
    return path


@pytest.fixture(scope="session")
def filled_place(postgresql: Callable[[str], str]) -> str:
    """The same on PostgreSQL, to be copied and else left alone."""
    place = new_database(postgresql, "filled")
    new_office(place, "north-bedfordshire-2008", machine="test", today=TODAY).close(keep_backup=False)
    return place


class Begun:
    """Stores as tests begin with them, by what made them in a filled one, each with what its maker gave."""

    def __init__(
        self, filled_store: Path, filled_place: Callable[[], str], server: Callable[[str], str]
    ) -> None:
        self._filled, self._filled_place, self._server = filled_store, filled_place, server
        self._files: dict[Make | None, tuple[Path, Any]] = {None: (filled_store, None)}
        self._shared: dict[Make | None, tuple[Kept, Any]] = {}

    def file(self, make: Make | None) -> tuple[Path, Any]:
        """A SQLite file to be copied."""
        if make not in self._files:
            path = self._filled.with_name(f"begun{len(self._files)}.cspdesk")
            self._files[make] = path, _made(str(shutil.copyfile(self._filled, path)), make)
        return self._files[make]

    def shared(self, make: Make | None) -> tuple[Kept, Any]:
        """A PostgreSQL database that goes back to what it was."""
        if make not in self._shared:
            self._filled_place()
            place = new_database(self._server, f"begun{len(self._shared)}", copied_from="filled")
            value = _made(place, make)
            self._shared[make] = Kept(place), value
        return self._shared[make]

    def close(self) -> None:
        for kept, _ in self._shared.values():
            kept.close()


def _made(place: str, make: Make | None) -> Any:
    if make is None:
        return None
    office = open_office(place, machine="test", today=TODAY)
    try:
        return make(office)
    finally:
        office.close(keep_backup=False)


@pytest.fixture
def database(request: pytest.FixtureRequest) -> str:
    """Which database an office stands on."""
    return str(getattr(request, "param", "sqlite"))


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Runs the services that change a shared store on both databases."""
    if "database" in metafunc.fixturenames and metafunc.module.__name__.rpartition(".")[2] in _SHARED:
        metafunc.parametrize("database", ["sqlite", "postgresql"], indirect=True)


@pytest.fixture(scope="session")
def begun(filled_store: Path, request: pytest.FixtureRequest) -> Iterator[Begun]:
    def ask(fixture: str) -> Any:
        return request.getfixturevalue(fixture)

    made = Begun(filled_store, partial(ask, "filled_place"), lambda name: ask("postgresql")(name))
    yield made
    made.close()


@pytest.fixture
def office(database: str, begun: Begun, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Office]:
    """The store of plan 0 with 18 empty forums, or what a test's beginning has made of it."""
    if database == "sqlite":
        path, value = begun.file(maker(request))
        place, restore = str(shutil.copyfile(path, tmp_path / "office.cspdesk")), None
    else:
        kept, value = begun.shared(maker(request))
        place, restore = kept.address, kept.restore
    request.node.stash[BEGUN] = value
    opened = open_office(place, machine="test", today=TODAY)
    yield opened
    opened.close(keep_backup=False)
    if restore is not None:
        restore()
