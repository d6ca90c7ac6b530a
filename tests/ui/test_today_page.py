"""The start screen in the window: shown before the store, sorted, and opening what is behind each cell."""

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cspdesk.domain.kinds import Kind, RoleKind
from cspdesk.domain.today import TodayGrid
from cspdesk.office import Office
from cspdesk.services.glance import Glance
from cspdesk.services.today import KINDS
from cspdesk.ui.actions.actions_page import ActionsPage
from cspdesk.ui.attendance.who_came_page import WhoCamePage
from cspdesk.ui.desk import Desk
from cspdesk.ui.issues.issues_page import IssuesPage
from cspdesk.ui.today.today_page import TodayPage
from cspdesk.ui.window import PageSpec
from tests.counted_year import DECEMBER, JUNE, CountedYear, fill
from tests.desktops import Desktop, desktop, show
from tests.offices import copy_of, new_office

TODAY = dt.date(2026, 11, 21)
SPECS = (
    PageSpec("today", "Today", "today", TodayPage),
    PageSpec("actions", "Actions", "actions", ActionsPage, kinds=(Kind.ACTION,)),
    PageSpec("issues", "Issues", "issues", IssuesPage, kinds=(Kind.ISSUE,)),
    PageSpec("who_came", "Who came", "check", WhoCamePage),
)


@pytest.fixture(scope="module")
def counted(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, CountedYear]:
    path = tmp_path_factory.mktemp("counted") / "counted.cspdesk"
    office = new_office(path, "north-bedfordshire-2008", machine="test", today=TODAY)
    year = fill(office)
    office.bodies.set_office(year.forums[1], RoleKind.OFFICER, year.people["Bob"], dt.date(2026, 4, 1))
    office.actions.add(
        "Clear the path", body_id=year.forums[1], owner="Police", due="1 June 2026", given_on=JUNE
    )
    office.actions.add("Mend the gate", body_id=year.forums[2], owner="BBC", due="24 November")
    office.issues.add("Litter behind the shops", body_id=year.forums[2])
    office.close(keep_backup=False)
    return path, year


@pytest.fixture
def office(counted: tuple[Path, CountedYear], tmp_path: Path) -> Iterator[Office]:
    yield from copy_of(counted[0], tmp_path, TODAY)


@pytest.fixture
def year(counted: tuple[Path, CountedYear]) -> CountedYear:
    return counted[1]


@pytest.fixture
def screen(office: Office, desk: Desk, qtbot: QtBot) -> Desktop:
    return desktop(qtbot, desk, office, SPECS)


def names(screen: Desktop) -> list[str]:
    return [row.name for row in screen.page.ui.rows.model().shown()]


def click(screen: Desktop, qtbot: QtBot, forum: UUID, column: str) -> None:
    """Clicks one cell of the grid as a person does."""
    table = screen.page.ui.rows.table
    index = table.rows.index(table.rows.row_of(forum), table.rows.column_of(column))
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())


def test_eighteen_forums_fit_without_scrolling(screen: Desktop) -> None:
    table = screen.page.ui.rows.table
    assert table.rows.rowCount() == 18
    assert table.verticalScrollBar().maximum() == 0
    assert table.horizontalScrollBar().maximum() == 0


def test_grid_shows_dashes_until_the_store_answers(desk: Desk, qtbot: QtBot) -> None:
    _window, page = show(qtbot, desk, None, SPECS)
    assert isinstance(page, TodayPage)
    rows = page.ui.rows.model()
    assert rows.rowCount() == 18
    assert {rows.index(0, place).data() for place in range(1, 8)} == {"–"}
    assert not page.ui.strip.tile("overdue").isEnabled()


def test_glance_is_shown_before_the_store_with_its_time(office: Office, desk: Desk, qtbot: QtBot) -> None:
    at = dt.datetime(2026, 11, 21, 14, 5).astimezone()
    desk.glance = Glance(office.today_grid.grid(), "store", 7, at)
    _window, page = show(qtbot, desk, None, SPECS)
    assert isinstance(page, TodayPage)
    assert page.ui.asAt.text() == "As at 14:05"
    assert page.ui.rows.model().index(0, 0).data() == "Forum 1"


def test_live_rows_take_the_place_of_the_glance(office: Office, desk: Desk, qtbot: QtBot) -> None:
    desk.glance = Glance(TodayGrid(), "store", 7, dt.datetime(2026, 11, 20, 9, tzinfo=dt.UTC))
    screen = desktop(qtbot, desk, office, SPECS)
    assert not screen.page.ui.asAt.isVisibleTo(screen.page)
    assert len(names(screen)) == 18


def test_a_closed_forum_counts_no_more_under_the_date(screen: Desktop, office: Office, qtbot: QtBot) -> None:
    assert screen.page.ui.day.text().endswith("· 18 forums")
    office.bodies.close(office.bodies.forums()[0].id, "", TODAY)
    qtbot.waitUntil(lambda: screen.page.ui.day.text().endswith("· 17 forums, 1 closed"))


def test_forum_two_sorts_before_forum_ten(screen: Desktop) -> None:
    screen.page.ui.rows.sort_by("name")
    assert names(screen)[:3] == ["Forum 1", "Forum 2", "Forum 3"]


def test_overdue_sorts_the_worst_first(screen: Desktop) -> None:
    screen.page.ui.rows.sort_by("overdue", descending=True)
    assert names(screen)[0] == "Forum 1"


def test_forum_without_a_future_meeting_says_so(screen: Desktop, year: CountedYear) -> None:
    model = screen.page.ui.rows.model()
    index = model.index(model.row_of(year.forums[2]), model.column_of("next"))
    assert model.data(index) == "None planned"


@pytest.mark.parametrize(("column", "day"), [("next", DECEMBER), ("last", JUNE)])
def test_meeting_cell_opens_its_meeting(
    screen: Desktop, year: CountedYear, qtbot: QtBot, column: str, day: dt.date
) -> None:
    click(screen, qtbot, year.forums[1], column)
    assert screen.opened() == [(Kind.MEETING, year.meetings[day])]


def test_name_opens_the_forum(screen: Desktop, year: CountedYear, qtbot: QtBot) -> None:
    click(screen, qtbot, year.forums[2], "name")
    assert screen.opened("forums") == [(Kind.BODY, year.forums[2])]


def test_overdue_cell_opens_the_forum_s_overdue_actions(
    screen: Desktop, year: CountedYear, qtbot: QtBot
) -> None:
    click(screen, qtbot, year.forums[1], "overdue")
    page = screen.window.current_page()
    assert isinstance(page, ActionsPage)
    assert [row.text for row in page.rows.model().shown()] == ["Clear the path"]


def test_partners_cell_opens_the_register_behind_it(screen: Desktop, year: CountedYear, qtbot: QtBot) -> None:
    click(screen, qtbot, year.forums[1], "partners")
    page = screen.window.current_page()
    assert isinstance(page, WhoCamePage)
    qtbot.waitUntil(lambda: page.ui.meetings.current_id() == year.meetings[JUNE])


def test_issues_cell_opens_the_forum_s_issues(screen: Desktop, year: CountedYear, qtbot: QtBot) -> None:
    click(screen, qtbot, year.forums[2], "issues")
    page = screen.window.current_page()
    assert isinstance(page, IssuesPage)
    assert [row.issue.words for row in page.rows.model().shown()] == ["Litter behind the shops"]


def test_enter_opens_the_cell_the_keyboard_is_on(screen: Desktop, year: CountedYear) -> None:
    table = screen.page.ui.rows.table
    table.setCurrentIndex(table.rows.index(0, table.rows.column_of("name")))
    table.setFocus(Qt.FocusReason.OtherFocusReason)
    screen.hands.press("Right", "Right", "Return")
    assert screen.opened() == [(Kind.MEETING, year.meetings[DECEMBER])]


def test_officer_shows_their_forums_alone(screen: Desktop) -> None:
    screen.page.ui.officer.setCurrentText("Bob Sample")
    assert names(screen) == ["Forum 1"]


def test_figure_of_forums_shows_those_forums(screen: Desktop, qtbot: QtBot) -> None:
    tile = screen.page.ui.strip.tile("no_next")
    qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert "Forum 1" not in names(screen)
    assert len(names(screen)) == 17
    qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert len(names(screen)) == 18


def test_figure_of_meetings_lists_and_opens_them(screen: Desktop, year: CountedYear) -> None:
    menu = screen.page.menu_of(screen.page.grid.week.minutes)
    assert menu.actions()[0].text() == "Forum 1, Tue 9 Jun, 5 months ago"
    menu.actions()[0].trigger()
    assert screen.opened() == [(Kind.MEETING, year.meetings[JUNE])]


def test_figure_of_actions_opens_the_week_s_actions(screen: Desktop, qtbot: QtBot) -> None:
    qtbot.mouseClick(screen.page.ui.strip.tile("due"), Qt.MouseButton.LeftButton)
    page = screen.window.current_page()
    assert isinstance(page, ActionsPage)
    assert [row.text for row in page.rows.model().shown()] == ["Mend the gate"]


def test_change_of_an_action_changes_the_grid(screen: Desktop, year: CountedYear, qtbot: QtBot) -> None:
    screen.office.actions.add("Look at it", body_id=year.forums[1], due="1 July 2026", given_on=JUNE)
    qtbot.waitUntil(lambda: screen.page.grid.rows[0].overdue_actions == 2)


def test_every_control_has_a_name(screen: Desktop, assert_named: Callable[[QWidget], None]) -> None:
    assert_named(screen.page)


def test_today_follows_all_that_it_counts() -> None:
    assert set(TodayPage.kinds) == set(KINDS)
