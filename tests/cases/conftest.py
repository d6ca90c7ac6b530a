"""The real window with every page, on a store of its own, and two hands on its keyboard."""

import datetime as dt
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cspdesk.office import Office, open_office
from cspdesk.ui.desk import Desk
from cspdesk.ui.pages import PAGES
from cspdesk.ui.window import MainWindow
from tests.hands import Hands
from tests.offices import new_office
from tests.sample_store import shared_sample
from tests.windows import dressed as dressed
from tests.windows import qtbot as qtbot

TODAY = dt.date(2026, 11, 21)


@dataclass
class Desktop:
    """The program as an officer has it before them."""

    office: Office
    window: MainWindow
    hands: Hands


def _today() -> dt.date:
    return TODAY


@contextmanager
def at_desk(office: Office, qtbot: QtBot) -> Iterator[Desktop]:
    """An officer before the window of this office, with every page; the office is closed with it."""
    office.store.person_id = office.setup.introduce("Sam Reed", "Safer Neighbourhood Officer", "BBC")
    desk = Desk(today=_today)
    office.store.subscribe(desk.publish)
    window = MainWindow(desk, PAGES)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    desk.attach(office)
    window.undo_road.attach(office.history.undo, office.history.recent(50))
    window.show()
    window.open_page("forums")
    yield Desktop(office, window, Hands(window))
    window.close()
    office.close(keep_backup=False)


@pytest.fixture
def desktop(tmp_path: Path, dressed: QApplication, qtbot: QtBot) -> Iterator[Desktop]:
    office = new_office(tmp_path / "office.cspdesk", "north-bedfordshire-2008", machine="case", today=TODAY)
    with at_desk(office, qtbot) as found:
        yield found


@pytest.fixture
def sample_desktop(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, dressed: QApplication, qtbot: QtBot
) -> Iterator[Desktop]:
    """The same on a copy of the sample year."""
    path = tmp_path / "year.cspdesk"
    shutil.copyfile(shared_sample(tmp_path_factory), path)
    with at_desk(open_office(path, machine="case", today=TODAY), qtbot) as found:
        yield found
