from collections.abc import Callable, Iterator
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cspdesk.domain.chart import (
    Bar,
    BarChart,
    Period,
    PeriodChart,
    Progress,
    Records,
    Shape,
    StripChart,
    Value,
)
from cspdesk.domain.kinds import Kind
from cspdesk.ui import theme
from cspdesk.ui.chart_view import ChartView
from cspdesk.ui.tokens import Scheme


def record(number: int) -> Records:
    return ((Kind.FIGURE, UUID(int=number)),)


CRIMES = PeriodChart(
    "Serious violent crime",
    (
        Period("2006/07", Value(549, records=record(1))),
        Period("2007/08", Value(None, "not collected", records=record(2))),
        Period("2008/09", Value(504, records=record(3)), Value(520, records=record(4))),
        Period("2009/10", Value(490)),
    ),
)


@pytest.fixture
def view(qtbot: QtBot) -> ChartView:
    window = QWidget()
    made = ChartView(window)
    QVBoxLayout(window).addWidget(made)
    made.set_chart(CRIMES)
    qtbot.addWidget(window)
    window.resize(560, 320)
    window.show()
    return made


@pytest.fixture
def opened(view: ChartView) -> list[Records]:
    heard: list[Records] = []
    view.opened.connect(heard.append)
    return heard


@pytest.fixture
def back_to_light(dressed: QApplication) -> Iterator[None]:
    yield
    theme.apply(dressed, Scheme.LIGHT)


def words(view: ChartView) -> str:
    current = view.current()
    return current.words if current is not None else ""


def place_of(view: ChartView, number: int) -> QPoint:
    return view.area(next(stop for stop in view.stops() if stop.records == record(number))).center()


def test_arrows_go_through_what_has_records_from_left_to_right(qtbot: QtBot, view: ChartView) -> None:
    said = [words(view)]
    for _ in range(4):
        qtbot.keyClick(view, Qt.Key.Key_Right)
        said.append(words(view))
    assert said == [
        "2006/07: 549",
        "2007/08: not collected",
        "2008/09: target 520",
        "2008/09: 504, target 520",
        "2008/09: 504, target 520",
    ]


def test_home_and_end_go_to_the_ends(qtbot: QtBot, view: ChartView) -> None:
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert words(view) == "2008/09: 504, target 520"
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert words(view) == "2006/07: 549"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_opens_the_records_of_a_gap_too(
    qtbot: QtBot, view: ChartView, opened: list[Records], key: Qt.Key
) -> None:
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, key)
    assert opened == [record(2)]


def test_a_click_on_a_column_opens_its_records(qtbot: QtBot, view: ChartView, opened: list[Records]) -> None:
    where = view.area(view.stops()[-1])
    qtbot.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(where.center().x(), where.bottom() - 40)
    )
    assert opened == [record(3)]


def test_a_click_on_a_target_opens_the_target(qtbot: QtBot, view: ChartView, opened: list[Records]) -> None:
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(view, 4))
    assert opened == [record(4)]


def test_a_click_beside_everything_opens_nothing(
    qtbot: QtBot, view: ChartView, opened: list[Records]
) -> None:
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert opened == []


def test_a_mark_without_records_is_told_but_is_no_stop(view: ChartView) -> None:
    chart = view.marks()
    assert chart is not None
    assert "2009/10: 490" in [datum.words for datum in chart.data]
    assert "2009/10: 490" not in [datum.words for datum in view.stops()]


def test_a_chart_without_records_is_passed_over_by_tab(view: ChartView) -> None:
    view.set_chart(BarChart("Litter", (Bar("Before", (Value(12),)),)))
    assert view.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_a_screen_reader_hears_title_numbers_and_stops(
    view: ChartView, assert_named: Callable[[QWidget], None]
) -> None:
    assert_named(view.window())
    face = QAccessible.queryAccessibleInterface(view)
    assert face.text(QAccessible.Text.Name) == "Serious violent crime"
    assert "2007/08: not collected" in face.text(QAccessible.Text.Description)
    assert face.role() is QAccessible.Role.List
    assert face.child(0).text(QAccessible.Text.Name) == "2006/07: 549\nEnter opens its record."


def test_the_chart_is_as_high_as_its_marks(view: ChartView) -> None:
    rows = tuple(Progress(f"Forum {n}", n, 4, records=record(n)) for n in range(18))
    view.set_chart(StripChart("Forums", rows))
    chart = view.marks()
    assert chart is not None
    assert view.height() >= chart.height
    assert len(view.stops()) == 18


def test_down_goes_to_the_cell_below(qtbot: QtBot, view: ChartView) -> None:
    rows = tuple(Progress(f"Forum {n}", n % 5, 4, code=f"F{n}", records=record(n)) for n in range(504))
    view.set_chart(StripChart("Forums", rows))
    first = view.area(view.stops()[0])
    qtbot.keyClick(view, Qt.Key.Key_Down)
    current = view.current()
    assert current is not None
    assert view.area(current).left() == first.left()
    assert view.area(current).top() > first.top()
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert words(view) == "Forum 0: 0 of 4, not done"


def test_nothing_is_shown_without_a_chart(view: ChartView) -> None:
    view.set_chart(None)
    assert view.stops() == []
    assert view.marks() is None


@pytest.mark.parametrize("scheme", list(Scheme))
def test_columns_stand_out_from_the_page_in_every_scheme(
    dressed: QApplication, view: ChartView, back_to_light: None, scheme: Scheme
) -> None:
    theme.apply(dressed, scheme)
    where = view.area(view.stops()[0])
    picture = view.grab().toImage()
    inside = picture.pixelColor(where.center().x(), where.center().y())
    assert inside == QColor(theme.now().accent)
    assert picture.pixelColor(2, 2) == QColor(theme.now().page)


def test_twice_the_text_is_twice_the_chart(
    dressed: QApplication, view: ChartView, back_to_light: None
) -> None:
    before = view.height()
    theme.apply(dressed, Scheme.LIGHT, scale=2.0)
    assert view.height() > before * 1.5
    view.set_chart(PeriodChart("", CRIMES.periods, shape=Shape.LINE))
    assert not view.grab().isNull()
