from dataclasses import dataclass, replace
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QTabWidget, QVBoxLayout, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.clipboard import put_table
from cspdesk.ui.rows_model import ID_ROLE, Column, RowsModel
from cspdesk.ui.tables import RowsView
from tests.hands import Hands


@dataclass(frozen=True)
class Forum:
    id: UUID
    name: str
    open: int | None
    state: str = "Meeting"


def _name(forum: Forum) -> str:
    return forum.name


def _open(forum: Forum) -> str:
    return "" if forum.open is None else str(forum.open)


def _open_sort(forum: Forum) -> int | None:
    return forum.open


def _state(forum: Forum) -> str:
    return forum.state


def _chip(forum: Forum) -> Chip:
    return Chip(forum.state, Tone.GOOD)


COLUMNS = (
    Column("name", "Forum", _name),
    Column("open", "Open", _open, sort=_open_sort, align="right", link=True, width=60),
    Column("state", "State", _state, chip=_chip, width=90),
)
ROWS = [
    Forum(UUID(int=1), "Putnoe", 12),
    Forum(UUID(int=2), "Éastcotts", 3),
    Forum(UUID(int=3), "brickhill", None, "Dormant"),
    Forum(UUID(int=4), "Cauldwell", 3),
]


@pytest.fixture
def model(qtmodeltester: ModelTester) -> RowsModel[Forum]:
    made: RowsModel[Forum] = RowsModel(COLUMNS)
    made.set_rows(ROWS)
    qtmodeltester.check(made)
    return made


@pytest.fixture
def view(qtbot: QtBot) -> RowsView:
    made = RowsView()
    qtbot.addWidget(made)
    made.set_columns(COLUMNS)
    made.set_rows(ROWS)
    made.set_empty("No forums yet", "Start with the first.", "New forum")
    made.resize(600, 300)
    made.show()
    return made


def names(model: RowsModel[Forum]) -> list[str]:
    return [forum.name for forum in model.shown()]


def test_names_sort_without_case_and_accents(model: RowsModel[Forum]) -> None:
    model.sort(0)
    assert names(model) == ["brickhill", "Cauldwell", "Éastcotts", "Putnoe"]


def test_empty_values_come_last_both_ways(model: RowsModel[Forum]) -> None:
    model.sort(1)
    assert names(model) == ["Éastcotts", "Cauldwell", "Putnoe", "brickhill"]
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert names(model) == ["Putnoe", "Éastcotts", "Cauldwell", "brickhill"]


def test_order_stays_after_rows_are_read_again(model: RowsModel[Forum]) -> None:
    model.sort(0)
    model.set_rows([*ROWS, Forum(UUID(int=5), "Ashby", 1)])
    assert names(model)[0] == "Ashby"


def test_no_sorting_gives_back_the_order_of_the_rows(model: RowsModel[Forum]) -> None:
    model.sort(0)
    model.sort(-1)
    assert names(model) == [forum.name for forum in ROWS]


def test_filter_finds_folded_words_and_the_word_of_a_chip(model: RowsModel[Forum]) -> None:
    model.set_filter("eastc")
    assert names(model) == ["Éastcotts"]
    model.set_filter("dormant brick")
    assert names(model) == ["brickhill"]


def test_filter_sees_a_row_that_changed(model: RowsModel[Forum]) -> None:
    model.set_filter("putnoe")
    model.set_rows([replace(ROWS[0], name="Goldington"), *ROWS[1:]])
    assert names(model) == []


def test_same_rows_read_again_reset_nothing(model: RowsModel[Forum], qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.dataChanged), qtbot.assertNotEmitted(model.modelReset):
        model.set_rows([replace(forum, open=7) for forum in ROWS])


def test_id_role_answers_for_the_row_shown(model: RowsModel[Forum]) -> None:
    model.sort(0)
    assert model.index(0, 1).data(ID_ROLE) == UUID(int=3)


def test_choice_stays_with_its_record_after_sorting(view: RowsView) -> None:
    view.choose(UUID(int=2))
    view.sort_by("name")
    assert view.current_id() == UUID(int=2)
    view.set_rows([*reversed(ROWS), Forum(UUID(int=9), "Aa", 1)])
    assert view.current_id() == UUID(int=2)


def test_a_chosen_record_that_goes_is_told(view: RowsView, qtbot: QtBot) -> None:
    view.choose(UUID(int=2))
    with qtbot.waitSignal(view.chosen, check_params_cb=_nothing):
        view.set_rows([forum for forum in ROWS if forum.id != UUID(int=2)])


def _nothing(key: object) -> bool:
    return key is None


def test_enter_opens_the_current_row(view: RowsView, qtbot: QtBot) -> None:
    view.choose(UUID(int=4))
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert opened.args == [UUID(int=4)]


def test_click_on_a_number_opens_what_is_behind_it(view: RowsView, qtbot: QtBot) -> None:
    where = view.table.visualRect(view.model().index(0, 1)).center()
    with qtbot.waitSignal(view.link_clicked) as clicked:
        qtbot.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert clicked.args == [UUID(int=1), "open"]


def test_click_on_a_heading_sorts(view: RowsView, qtbot: QtBot) -> None:
    head = view.table.horizontalHeader()
    where = head.viewport().rect().topLeft()
    where.setX(head.sectionViewportPosition(0) + 20)
    where.setY(10)
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert names(view.model())[0] == "brickhill"


def test_typing_filters_and_down_goes_into_the_list(view: RowsView, qtbot: QtBot) -> None:
    qtbot.keyClicks(view.filter, "cauld")
    qtbot.keyClick(view.filter, Qt.Key.Key_Down)
    assert view.current_id() == UUID(int=4)


def test_choosing_a_hidden_record_clears_the_filter(view: RowsView) -> None:
    view.filter.setText("cauld")
    assert view.choose(UUID(int=1))
    assert view.filter.text() == ""


def test_an_empty_list_offers_the_first_step(view: RowsView, qtbot: QtBot) -> None:
    view.set_rows([])
    with qtbot.waitSignal(view.stepped):
        view.empty._step.click()


def test_tab_goes_on_from_an_empty_list(qtbot: QtBot) -> None:
    page, view, after = QWidget(), RowsView(), QLineEdit()
    qtbot.addWidget(page)
    tabs = QTabWidget()
    tabs.addTab(view, "Forums")
    view.set_columns(COLUMNS)
    tabs.tabBar().setAccessibleName("Ways")
    after.setAccessibleName("After")
    layout = QVBoxLayout(page)
    layout.addWidget(tabs)
    layout.addWidget(after)
    page.show()
    tabs.tabBar().setFocus()
    Hands(page).go("After")


def test_a_filter_that_finds_nothing_offers_to_clear_it(view: RowsView) -> None:
    view.filter.setText("zzz")
    view.empty._step.click()
    assert view.filter.text() == ""
    assert view.model().rowCount() == 4


def test_what_is_copied_stays_text_in_a_spreadsheet(qtbot: QtBot) -> None:
    put_table([["=1+1", "two\tcells\nor lines", "+44"]])
    assert QGuiApplication.clipboard().text() == "'=1+1\ttwo cells or lines\t'+44"


def test_copy_gives_columns_parted_by_tabs(view: RowsView) -> None:
    view.choose(UUID(int=1))
    view.table.copy()
    assert QGuiApplication.clipboard().text() == "Putnoe\t12\tMeeting"


def test_markup_in_a_tool_tip_is_text(qtbot: QtBot) -> None:
    made: RowsModel[Forum] = RowsModel((Column("name", "Forum", _name, tip=_name),))
    made.set_rows([Forum(UUID(int=1), "<img src=x> & <b>", 1)])
    assert "&lt;img" in made.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)


def test_every_control_of_a_list_has_a_name(view: RowsView, assert_named) -> None:  # type: ignore[no-untyped-def]
    assert_named(view)


def test_a_column_grows_only_where_the_main_one_has_plenty(qtbot: QtBot) -> None:
    made = RowsView()
    qtbot.addWidget(made)
    made.set_columns([COLUMNS[0], replace(COLUMNS[2], most=200)])
    made.set_rows(ROWS)
    made.resize(450, 300)
    made.show()
    assert made.table.columnWidth(1) == 90
    made.resize(900, 300)
    assert made.table.columnWidth(1) == 200
