"""An office of its own for every test: a copy of one store filled from the plan, on 21 November 2026."""

import datetime as dt
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from cspdesk.office import Office, new_office, open_office

TODAY = dt.date(2026, 11, 21)


@pytest.fixture(scope="session")
def filled_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("filled") / "filled.cspdesk"
    new_office(path, "north-bedfordshire-2008", machine="test", today=TODAY).close(keep_backup=False)
    return path


@pytest.fixture
def office(filled_store: Path, tmp_path: Path) -> Iterator[Office]:
    """The store of plan 0 with 18 empty forums."""
    path = tmp_path / "office.cspdesk"
    shutil.copyfile(filled_store, path)
    opened = open_office(path, machine="test", today=TODAY)
    yield opened
    opened.close(keep_backup=False)
