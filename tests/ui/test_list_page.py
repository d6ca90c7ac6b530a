from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from cspdesk.domain.changes import Changes
from cspdesk.ui.desk import Desk
from cspdesk.ui.list_page import ListDetailPage
from cspdesk.ui.parts import FormRow
from cspdesk.ui.rows_model import Column
from tests.desktops import Opened


@dataclass(frozen=True)
class Row:
    id: UUID
    name: str


def _name(row: Row) -> str:
    return row.name


class Sheet(ListDetailPage):
    """Two rows with a field each."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "Forums")
        self.rows.set_columns([Column("name", "Forum", _name)])
        self.field = QLineEdit()
        self.detail.add(FormRow("Name", self.field))
        self.shown_ids: list[UUID] = []
        self.all = [Row(UUID(int=1), "Putnoe"), Row(UUID(int=2), "<b>Ampthill & Flitwick</b>")]

    def refresh(self, changes: Changes | None) -> None:
        self.last = changes
        self.rows.set_rows(self.all)
        self.show_current()

    def show_detail(self, key: UUID) -> None:
        self.shown_ids.append(key)
        self.detail.set_head(self.rows.current_row().name, "sub")
        self.detail.facts.set_facts([("Chair", "<i>Jo</i>"), ("Empty", "")])


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Sheet:
    made = Sheet(desk)
    qtbot.addWidget(made)
    made.resize(1100, 600)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    desk.attach(Opened())  # type: ignore[arg-type]
    return made


def test_the_first_row_is_shown_beside_the_list_once_it_is_painted(page: Sheet, qtbot: QtBot) -> None:
    assert page.panel.isVisible()
    qtbot.waitUntil(lambda: page.shown_ids == [UUID(int=1)])


def test_down_shows_the_next_record(page: Sheet, qtbot: QtBot) -> None:
    qtbot.keyClick(page.rows.table, Qt.Key.Key_Down)
    assert page.shown_ids[-1] == UUID(int=2)


def test_enter_goes_into_the_detail_and_escape_comes_back(page: Sheet, qtbot: QtBot) -> None:
    page.rows.table.setFocus()
    qtbot.keyClick(page.rows.table, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.field
    qtbot.keyClick(page.field, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is page.rows.table


def test_a_small_screen_shows_one_at_a_time(page: Sheet, qtbot: QtBot) -> None:
    page.resize(600, 400)
    assert page.rows.isVisible()
    assert not page.panel.isVisible()
    qtbot.keyClick(page.rows.table, Qt.Key.Key_Return)
    assert page.panel.isVisible()
    assert not page.rows.isVisible()
    qtbot.keyClick(page.field, Qt.Key.Key_Escape)
    assert page.rows.isVisible()


def test_no_record_no_detail(page: Sheet, desk: Desk) -> None:
    page.all = []
    page.read()
    assert not page.panel.isVisible()


def test_the_first_record_of_an_empty_list_gets_the_keyboard(page: Sheet) -> None:
    rows, page.all = page.all, []
    page.read()
    page.setFocus()
    page.all = rows
    page.read()
    assert page.window().focusWidget() is page.rows.table


def test_markup_in_a_name_is_shown_as_typed(page: Sheet, qtbot: QtBot) -> None:
    qtbot.keyClick(page.rows.table, Qt.Key.Key_Down)
    assert page.detail._title.text() == "<b>Ampthill & Flitwick</b>"
    assert page.detail._title.textFormat() == Qt.TextFormat.PlainText


def test_every_control_has_a_name(page: Sheet, assert_named: Callable[[QWidget], None]) -> None:
    assert_named(page)


def test_another_record_is_shown_from_its_top_and_the_same_one_where_it_was(
    page: Sheet, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: bool(page.shown_ids))
    page.field.setFixedHeight(2000)
    bar = page.detail.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 300)
    bar.setValue(300)
    page.refresh(None)
    assert bar.value() == 300
    qtbot.keyClick(page.rows.table, Qt.Key.Key_Down)
    assert bar.value() == 0
