"""Walkabout by keyboard alone: forum and day once, then a line for each issue; what is typed outlives a stop."""

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cspdesk.domain.kinds import IssueSource, Kind
from cspdesk.ui.desk import Desk
from cspdesk.ui.issues.issues_page import IssuesPage
from cspdesk.ui.issues.walkabout_page import WalkaboutPage
from cspdesk.ui.window import PageSpec
from tests.desktops import Desktop, desktop
from tests.offices import new_office

TODAY = dt.date(2026, 11, 21)
SPECS = (
    PageSpec("walkabout", "Walkabout", "pin", WalkaboutPage, hidden=True,
             deeds=(("Walkabout: many issues, one line each", None, "pin"),)),
    PageSpec("issues", "Issues", "issues", IssuesPage, kinds=(Kind.ISSUE,)),
)  # fmt: skip


@pytest.fixture
def screen(tmp_path: Path, desk: Desk, qtbot: QtBot) -> Iterator[Desktop]:
    office = new_office(tmp_path / "walk.cspdesk", "north-bedfordshire-2008", machine="test", today=TODAY)
    yield desktop(qtbot, desk, office, SPECS)
    office.close(keep_backup=False)


@pytest.fixture
def begun(screen: Desktop) -> Desktop:
    """The forum is chosen and the day kept; the keyboard is in the line."""
    screen.page.forum.setFocus()
    screen.hands.type("Forum 7")
    screen.hands.press("Return", "Return", "Return")
    assert screen.hands.name() == "Place"
    return screen


def kept(screen: Desktop) -> list[tuple[str, str, str]]:
    return [(row.place, row.kind, row.words) for row in screen.office.issues.all()]


def line(screen: Desktop, place: str, kind: str, words: str) -> None:
    for text in (place, kind, words):
        screen.hands.press("Ctrl+A")
        screen.hands.type(text)
        if text != words:
            screen.hands.press("Tab")
    screen.hands.press("Return")


def test_each_line_is_an_issue_of_the_walkabout(begun: Desktop) -> None:
    line(begun, "Mill Lane", "litter", "Bags behind the shops")
    line(begun, "High Street", "lamp", "Two lamps are out")
    assert kept(begun) == [
        ("Mill Lane", "litter", "Bags behind the shops"),
        ("High Street", "lamp", "Two lamps are out"),
    ]
    (first, _) = begun.office.issues.all()
    assert (first.source, first.raised_on, first.code) == (IssueSource.WALKABOUT, TODAY, "F07")


def test_the_place_stays_for_the_next_line(begun: Desktop) -> None:
    line(begun, "Mill Lane", "litter", "Bags behind the shops")
    begun.hands.press("Tab")
    begun.hands.type("dogs")
    begun.hands.press("Tab")
    begun.hands.type("No bin for the dogs\n")
    assert kept(begun)[1] == ("Mill Lane", "dogs", "No bin for the dogs")


def test_a_place_typed_once_is_completed_from_its_first_letters(begun: Desktop) -> None:
    line(begun, "Mill Lane", "litter", "Bags behind the shops")
    begun.hands.press("Ctrl+A")
    begun.hands.type("mi")
    begun.hands.press("Tab")
    assert begun.page.entry.place.text() == "Mill Lane"


def test_twenty_issues_need_no_mouse(begun: Desktop) -> None:
    for number in range(20):
        line(begun, "Mill Lane", "litter", f"Heap number {number}")
    assert len(begun.office.issues.all()) == 20
    assert begun.page.rows.model().total == 20


def test_a_kept_one_is_changed_in_the_line(begun: Desktop) -> None:
    line(begun, "Mill Lane", "litter", "Bags behind the shops")
    begun.hands.press("Ctrl+Up", "Ctrl+A")
    begun.hands.type("Three bags behind the shops\n")
    assert kept(begun) == [("Mill Lane", "litter", "Three bags behind the shops")]


def test_escape_leaves_the_changed_one_as_it_was(begun: Desktop) -> None:
    line(begun, "Mill Lane", "litter", "Bags behind the shops")
    begun.hands.press("Ctrl+Up", "Ctrl+A")
    begun.hands.type("Something else")
    begun.hands.press("Escape")
    line(begun, "High Street", "lamp", "Two lamps are out")
    assert [words for _, _, words in kept(begun)] == ["Bags behind the shops", "Two lamps are out"]


def test_one_is_taken_away_and_brought_back(begun: Desktop) -> None:
    line(begun, "Mill Lane", "litter", "Bags behind the shops")
    begun.page.rows.table.setFocus()
    begun.page.rows.choose_first()
    begun.hands.press("Delete")
    assert kept(begun) == []
    begun.office.history.undo(begun.office.store.recent_units()[-1].id)
    assert kept(begun) == [("Mill Lane", "litter", "Bags behind the shops")]


def test_nothing_is_kept_without_a_forum(screen: Desktop) -> None:
    screen.page.entry.words.setFocus()
    screen.hands.type("Bags behind the shops\n")
    assert kept(screen) == []
    assert screen.page.entry.says.text().startswith("Choose the forum first")


def test_half_a_line_the_forum_and_the_day_outlive_a_stop(begun: Desktop, qtbot: QtBot) -> None:
    begun.hands.type("Mill Lane")
    begun.hands.press("Tab")
    begun.hands.type("litter")
    begun.hands.press("Tab")
    begun.hands.type("Bags beh")
    drafts = begun.office.drafts
    qtbot.waitUntil(lambda: drafts.typing("walkabout line").get("words") == "Bags beh")
    again = WalkaboutPage(begun.desk)
    qtbot.addWidget(again)
    again.show()
    assert (again.entry.place.text(), again.entry.kind.text(), again.entry.words.text()) == (
        "Mill Lane",
        "litter",
        "Bags beh",
    )
    assert (again.forum.text(), again.day.date()) == ("Forum 7", TODAY)


def test_a_name_in_the_words_is_pointed_out(begun: Desktop) -> None:
    begun.office.people.add("Rosie Green")
    begun.page.read()
    begun.page.entry.words.setFocus()
    begun.hands.type("Rosie Green says the lamp is out")
    assert begun.page.entry.says.text().startswith("The words name Rosie Green")


def test_it_is_found_from_anywhere(screen: Desktop) -> None:
    screen.window.open_page("issues")
    screen.hands.press("Ctrl+K")
    screen.hands.type("walkabout")
    screen.hands.press("Return")
    assert screen.front() == "walkabout"


def test_ctrl_b_leads_there_from_the_issues(screen: Desktop) -> None:
    screen.window.open_page("issues")
    screen.hands.press("Ctrl+B")
    assert screen.front() == "walkabout"


def test_every_control_has_a_name(screen: Desktop, assert_named: Callable[[QWidget], None]) -> None:
    assert_named(screen.page)
