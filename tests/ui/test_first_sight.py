"""What is painted before the page is there says the same at the same places, and the window is furnished after it."""

import datetime as dt
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from cspdesk.domain.today import TodayGrid, TodayRow, Week
from cspdesk.services.glance import Glance
from cspdesk.ui.desk import Desk
from cspdesk.ui.today.first_sight import FirstSight
from cspdesk.ui.today.today_page import TodayPage
from cspdesk.ui.window import MainWindow, PageSpec

DAY = dt.date(2026, 11, 21)
ROWS = tuple(
    TodayRow(
        UUID(int=n), f"F{n:02d}", f"Forum {n}", "meeting", "Asha Sample", "", next_day=DAY, open_actions=n
    )
    for n in range(1, 19)
)
AT = dt.datetime(2026, 11, 21, 14, 5, tzinfo=dt.UTC)
GLANCE = Glance(TodayGrid(ROWS, Week()), "store", 7, AT, "Partnership", "Area", sample=True, today=DAY)
SPECS = [PageSpec("today", "Today", "today", TodayPage)]


def _words(sight: FirstSight) -> dict[str, int]:
    """What is written on the first sight, and on which base line."""
    return {text: base for layer in sight._layers.values() for _, base, _, text in layer.words}


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    made = MainWindow()
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.setCentralWidget(FirstSight(GLANCE, DAY, "Helen"))
    return made


def _sight(window: MainWindow) -> FirstSight:
    found = window.centralWidget()
    assert isinstance(found, FirstSight)
    return found


def test_eighteen_forums_are_painted_with_the_first_paint(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.painted):
        window.show()
    assert {f"Forum {n}" for n in range(1, 19)} <= _words(_sight(window)).keys()


def test_a_store_without_a_glance_shows_dashes(qtbot: QtBot) -> None:
    sight = FirstSight(None, DAY)
    qtbot.addWidget(sight)
    sight.resize(1366, 768)
    sight.grab()
    assert "Saturday 21 November 2026" in _words(sight)
    assert "SAMPLE" not in _words(sight)


def test_a_sample_says_so_before_anything_is_loaded(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.painted):
        window.show()
    assert "SAMPLE" in _words(_sight(window))


@pytest.mark.parametrize("size", [(1366, 768), (1600, 900)])
def test_rows_stand_where_the_page_puts_them(window: MainWindow, qtbot: QtBot, size: tuple[int, int]) -> None:
    window.resize(*size)
    with qtbot.waitSignal(window.painted):
        window.show()
    first = _words(_sight(window))
    desk = Desk()
    desk.glance = GLANCE
    desk.set_today(lambda: DAY)
    window.furnish(desk, SPECS)
    page = window.open_page("today")
    assert isinstance(page, TodayPage)
    QApplication.processEvents()
    table = page.ui.rows.table
    for number in (0, 17):
        box = table.visualRect(table.rows.index(number, 0))
        top = table.viewport().mapTo(window, box.topLeft()).y()
        assert top < first[f"Forum {number + 1}"] < top + box.height()
    day = page.findChild(QLabel, "day")
    assert day is not None
    assert day.text() in first


def test_the_page_takes_the_place_of_its_first_sight(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.painted):
        window.show()
    size = window.size()
    window.furnish(Desk(), SPECS)
    window.open_page("today")
    assert window.size() == size
    assert isinstance(window.current_page(), TodayPage)
