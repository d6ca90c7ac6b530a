"""Who came in the window: figures as counted by hand, and the register behind each."""

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cspdesk.domain.kinds import BodyKind, Kind
from cspdesk.office import Office
from cspdesk.ui import messages
from cspdesk.ui.attendance.who_came_page import WhoCamePage
from cspdesk.ui.desk import Desk
from cspdesk.ui.tables import RowsView
from cspdesk.ui.window import PageSpec
from tests.counted_year import JUNE, SEPTEMBER, CountedYear, fill
from tests.desktops import Desktop, desktop
from tests.offices import copy_of, new_office

TODAY = dt.date(2026, 11, 21)
SPECS = (PageSpec("who_came", "Who came", "check", WhoCamePage),)


@pytest.fixture(scope="module")
def counted(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, CountedYear]:
    path = tmp_path_factory.mktemp("came") / "counted.cspdesk"
    office = new_office(path, "north-bedfordshire-2008", machine="test", today=TODAY)
    year = fill(office)
    office.close(keep_backup=False)
    return path, year


@pytest.fixture
def office(counted: tuple[Path, CountedYear], tmp_path: Path) -> Iterator[Office]:
    yield from copy_of(counted[0], tmp_path, TODAY)


@pytest.fixture
def year(counted: tuple[Path, CountedYear]) -> CountedYear:
    return counted[1]


@pytest.fixture
def screen(office: Office, desk: Desk, qtbot: QtBot) -> Iterator[Desktop]:
    made = desktop(qtbot, desk, office, SPECS)
    qtbot.waitUntil(lambda: made.page.report is not None)
    yield made
    desk.finish_work()


def cells(view: RowsView, number: int = 0) -> list[str]:
    model = view.model()
    return [
        str(model.index(number, place).data())
        for place in range(model.columnCount())
        if not view.table.isColumnHidden(place)
    ]


def test_partners_are_counted_as_by_hand(screen: Desktop) -> None:
    assert [cells(screen.page.ui.agencies, number)[:3] for number in range(3)] == [
        ["Police", "2", "2 of 2"],
        ["BBC", "2", "2 of 3"],
        ["Fire Service", "1", "1 of 2"],
    ]


def test_percent_shows_only_once_it_is_switched_on(screen: Desktop, qtbot: QtBot) -> None:
    table = screen.page.ui.agencies.table
    place = table.rows.column_of("percent")
    assert table.isColumnHidden(place)
    screen.office.setup.change_partnership(show_percent=True)
    qtbot.waitUntil(lambda: not table.isColumnHidden(place))
    assert table.rows.index(1, place).data() == "67 %"


def test_residents_show_named_and_counted(screen: Desktop) -> None:
    meetings = screen.page.ui.meetings
    assert [cells(meetings, number)[5] for number in range(3)] == ["–", "0 + 5", "1 + 10"]


def days(screen: Desktop) -> list[dt.date]:
    return [row.meeting.day for row in screen.page.ui.meetings.model().shown()]


def test_one_forum_shows_its_meetings_alone(screen: Desktop, qtbot: QtBot) -> None:
    screen.page.ui.body.setCurrentText("Forum 2")
    qtbot.waitUntil(lambda: days(screen) == [SEPTEMBER, JUNE])


def test_the_last_choice_shows_however_fast_they_follow(screen: Desktop, qtbot: QtBot) -> None:
    for number in (1, 2, 3):
        screen.page.ui.body.setCurrentText(f"Forum {number}")
        screen.page.counting._count()
    screen.page.ui.body.setCurrentText("Forum 2")
    qtbot.waitUntil(lambda: days(screen) == [SEPTEMBER, JUNE])
    screen.desk.finish_work()
    assert days(screen) == [SEPTEMBER, JUNE]


def test_the_page_says_that_it_counts_until_it_has(desk: Desk, office: Office, qtbot: QtBot) -> None:
    made = desktop(qtbot, desk, office, SPECS)
    agencies = made.page.ui.agencies
    assert agencies.empty._title.text() == "Counting the registers…"
    made.page.ui.period.setCurrentText("Last plan year")
    qtbot.waitUntil(lambda: agencies.empty._title.text() == "No meeting was held")
    desk.finish_work()


def test_opening_takes_the_same_statements_for_many_meetings(
    screen: Desktop, year: CountedYear, qtbot: QtBot
) -> None:
    said: list[str] = []
    sa.event.listen(screen.office.store.engine, "before_cursor_execute", lambda *all: said.append(all[2]))

    def statements() -> int:
        said.clear()
        before = screen.page.report
        screen.page.read()
        qtbot.waitUntil(lambda: screen.page.report is not before)
        return sum(text != "BEGIN" for text in said)

    before, report = statements(), screen.page.report
    for number in range(6):
        screen.office.meetings.add([year.forums[1]], dt.date(2026, 7, 1 + number))
    screen.office.bodies.add(BodyKind.THEME, "A new group")
    qtbot.waitUntil(lambda: screen.page.report is not report)
    assert statements() == before


def test_typed_period_counts_its_own_days(screen: Desktop, qtbot: QtBot) -> None:
    ui = screen.page.ui
    ui.period.setCurrentText("From and to")
    for field, day in ((ui.fromDay, "1 June 2026"), (ui.toDay, "30 June 2026")):
        field.setFocus()
        field.selectAll()
        qtbot.keyClicks(field, day)
        field.settle()
    qtbot.waitUntil(lambda: days(screen) == [JUNE])


def test_period_that_ends_before_it_begins_is_said_and_harms_nothing(screen: Desktop, qtbot: QtBot) -> None:
    ui = screen.page.ui
    ui.period.setCurrentText("From and to")
    ui.fromDay.set_date(dt.date(2026, 7, 1))
    ui.toDay.set_date(dt.date(2026, 6, 1))
    with qtbot.waitSignal(screen.desk.saying) as said:
        ui.toDay.dated.emit(dt.date(2026, 6, 1))
    assert said.args is not None
    assert "ends before it begins" in said.args[0].sentence


def test_meeting_behind_a_partner_opens(screen: Desktop, year: CountedYear, qtbot: QtBot) -> None:
    lines = screen.page.ui.detail.lines
    assert [lines.rows.index(n, 0).data() for n in range(2)] == [
        "Tue 9 Jun 2026, Forum 1; Forum 2",
        "Tue 12 May 2026, Forum 1",
    ]
    qtbot.mouseClick(
        lines.viewport(), Qt.MouseButton.LeftButton, pos=lines.visualRect(lines.rows.index(0, 0)).center()
    )
    assert screen.opened() == [(Kind.MEETING, year.meetings[JUNE])]


def test_enter_on_a_meeting_opens_it(screen: Desktop, year: CountedYear) -> None:
    screen.page.ui.tabs.setCurrentIndex(1)
    screen.page.ui.meetings.choose(year.meetings[SEPTEMBER])
    screen.page.ui.meetings.table.setFocus(Qt.FocusReason.OtherFocusReason)
    screen.hands.press("Return")
    assert screen.opened() == [(Kind.MEETING, year.meetings[SEPTEMBER])]


def test_body_opened_from_elsewhere_shows_its_meetings(screen: Desktop, year: CountedYear) -> None:
    screen.window.open_page("meetings")
    screen.desk.go("who_came", ("body", year.forums[2]))
    assert screen.page.ui.body.currentText() == "Forum 2"
    assert screen.page.ui.tabs.currentIndex() == 1


def test_a_partner_opened_from_elsewhere_is_chosen(screen: Desktop, year: CountedYear, qtbot: QtBot) -> None:
    fire = screen.office.partners.named("Fire Service")
    assert fire is not None
    screen.page.hide()
    screen.desk.go("who_came", ("agency", fire.id))
    screen.page.show()
    qtbot.waitUntil(lambda: screen.page.ui.agencies.current_id() == fire.id)
    assert screen.page.ui.tabs.currentIndex() == 0


def test_members_away_are_listed(screen: Desktop) -> None:
    assert cells(screen.page.ui.missed)[:4] == ["Dan Sample", "Fire Service", "Forum 2", "2 running"]


def test_categories_sum_to_the_heads(screen: Desktop) -> None:
    assert sum(row.heads for row in screen.page.ui.categories.model().shown()) == 4


def test_workbook_is_saved(
    screen: Desktop, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "came.xlsx"
    monkeypatch.setattr(messages, "save_path", lambda *_: path)
    with qtbot.waitSignal(screen.desk.worked):
        screen.page._on_save()
    assert path.read_bytes().startswith(b"PK")


def test_every_control_has_a_name(screen: Desktop, assert_named: Callable[[QWidget], None]) -> None:
    assert_named(screen.page)
