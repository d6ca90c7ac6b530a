"""A list whose rows stand under headings."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cspdesk.ui.tables import Column, RowsView


@dataclass(frozen=True)
class Row:
    id: int
    words: str
    head: bool = False


def _words(row: Row) -> str:
    return row.words


def _head(row: Row) -> str:
    return row.words if row.head else ""


@pytest.fixture
def view(qtbot: QtBot) -> RowsView:
    made = RowsView()
    qtbot.addWidget(made)
    made.set_columns((Column("words", "Words", _words, wrap=True), Column("id", "No", _words)), None, _head)
    made.set_rows(
        [
            Row(1, "Outputs", True),
            Row(2, "bins"),
            Row(3, "locks"),
            Row(4, "Targets", True),
            Row(5, "bins less"),
        ]
    )
    made.show()
    return made


def _shown(view: RowsView) -> list[int]:
    return [row.id for row in view.model().shown()]


def test_a_heading_goes_when_nothing_under_it_passes_the_filter(view: RowsView) -> None:
    view.filter.setText("locks")
    assert _shown(view) == [1, 3]


def test_arrows_pass_over_headings(view: RowsView) -> None:
    view.choose_first()
    for _ in range(2):
        QTest.keyClick(view.table, Qt.Key.Key_Down)
    assert view.current_id() == 5


def test_headings_go_while_a_column_sorts(view: RowsView) -> None:
    view.sort_by("words")
    assert _shown(view) == [2, 5, 3]


def test_headings_are_not_counted(view: RowsView) -> None:
    assert (view.model().counted, view.model().total) == (3, 3)
