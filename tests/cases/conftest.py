"""The real window with every page, on a store of its own, and two hands on its keyboard."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cspdesk.office import Office, new_office
from cspdesk.ui import theme
from cspdesk.ui.desk import Desk
from cspdesk.ui.pages import PAGES
from cspdesk.ui.window import MainWindow
from tests.hands import Hands

TODAY = dt.date(2026, 11, 21)


@dataclass
class Desktop:
    """The program as an officer has it before them."""

    office: Office
    window: MainWindow
    hands: Hands


def _today() -> dt.date:
    return TODAY


@pytest.fixture
def desktop(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Desktop]:
    theme.apply(qapp)
    office = new_office(tmp_path / "office.cspdesk", "north-bedfordshire-2008", machine="case", today=TODAY)
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
