"""Issues in the meeting room by keyboard: made an action in one key, and taken up again at a later meeting."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from cspdesk.domain.kinds import IssueSource, Kind
from cspdesk.office import Office
from cspdesk.ui.desk import Desk
from cspdesk.ui.page import Page
from cspdesk.ui.room.enter import enter_room
from cspdesk.ui.room.room_page import RoomPage
from cspdesk.ui.window import MainWindow, PageSpec
from tests.hands import Hands
from tests.offices import new_office

DAY = dt.date(2026, 11, 21)


class _Meetings(Page):
    """Stands where the list of meetings is in the real window."""


@dataclass
class Hall:
    office: Office
    page: RoomPage
    meeting: UUID
    hands: Hands


@pytest.fixture
def hall(tmp_path: Path, qtbot: QtBot, desk: Desk) -> Iterator[Hall]:
    office = new_office(tmp_path / "hall.cspdesk", "north-bedfordshire-2008", machine="test", today=DAY)
    body = office.bodies.forums()[6].id
    meeting = office.meetings.add([body], DAY)
    office.minutes.enter(meeting)
    office.issues.add(
        "The lamp by the gate is out", body_id=body, place="Mill Lane", raised_on=dt.date(2026, 8, 1)
    )
    office.store.subscribe(desk.publish)
    specs = (
        PageSpec("meetings", "Meetings", "meetings", _Meetings, kinds=(Kind.MEETING,)),
        PageSpec("room", "Meeting room", "meetings", RoomPage, hidden=True),
    )
    window = MainWindow(desk, specs)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    desk.attach(office)
    enter_room(desk, meeting)
    window.show()
    QApplication.processEvents()
    page = window.page("room")
    assert isinstance(page, RoomPage)
    yield Hall(office, page, meeting, Hands(window))
    window.close()
    office.close(keep_backup=False)


def test_an_issue_becomes_an_action_in_one_key(hall: Hall) -> None:
    hall.hands.press("F6")
    hall.hands.type("Cars park on the grass\n")
    hall.hands.press("Shift+F5", "a")
    hall.hands.type("Housing by end of March\n")
    (issue,) = [row for row in hall.office.issues.all() if row.words == "Cars park on the grass"]
    (action,) = hall.office.actions.of_issue(issue.id)
    assert (action.text, action.meeting_id) == ("Cars park on the grass", hall.meeting)


def test_an_action_after_that_belongs_to_no_issue(hall: Hall) -> None:
    hall.hands.press("F6")
    hall.hands.type("Cars park on the grass\n")
    hall.hands.press("Shift+F5", "a", "Escape", "F5")
    hall.page.ui.item.action.line.clear()
    hall.hands.type("Print the poster - Police\n")
    assert [action.issue_id for action in hall.office.actions.all()] == [None]


def test_an_issue_raised_before_is_taken_up_at_an_item(hall: Hall) -> None:
    hall.hands.press("Shift+F6")
    hall.hands.type("lamp")
    hall.hands.press("Return", "Return")
    (issue,) = hall.office.issues.all()
    (row,) = hall.office.answers.chain(issue.id).discussed
    assert (row.meeting_id, row.item_id) == (hall.meeting, hall.page.item_id)
    shown = hall.page.ui.item.entries.rows.shown()
    assert [entry.kind.value for entry in shown] == ["Discussed"]


def test_taking_up_is_taken_back_by_delete(hall: Hall) -> None:
    hall.hands.press("Shift+F6")
    hall.hands.type("lamp")
    hall.hands.press("Return", "Return")
    hall.page.ui.item.entries.setFocus(Qt.FocusReason.OtherFocusReason)
    hall.hands.press("Delete")
    (issue,) = hall.office.issues.all()
    assert hall.office.answers.chain(issue.id).discussed == []


def test_words_of_no_issue_are_not_taken_up(hall: Hall) -> None:
    hall.hands.press("Shift+F6")
    hall.hands.type("motorbikes\n")
    assert hall.page.ui.item.discuss.isVisible()
    assert hall.office.issues.all()[0].actions == 0
    hall.page.ui.item.discuss.clear_fields()


def test_what_came_by_letter_to_a_meeting_has_its_promises(hall: Hall) -> None:
    made = hall.office.minutes.add_issue(
        hall.meeting, None, "A letter was read out", source=IssueSource.LETTER
    )
    assert len(hall.office.answers.chain(made).clocks) == 2


def test_the_first_row_is_shown_as_chosen_and_its_keys_stand_at_the_foot(hall: Hall) -> None:
    hall.hands.press("F6")
    hall.hands.type("Cars park on the grass\n")
    shown = [button.text() for button in hall.page.ui.strip.findChildren(QPushButton) if button.isVisible()]
    assert "Make it an action" not in shown
    hall.hands.press("Shift+F5")
    assert len(hall.page.ui.item.entries.selected_ids()) == 1
    shown = [button.text() for button in hall.page.ui.strip.findChildren(QPushButton) if button.isVisible()]
    assert "Make it an action" in shown


def test_f5_on_an_issue_acts_on_it(hall: Hall) -> None:
    hall.hands.press("F6")
    hall.hands.type("Cars park on the grass\n")
    hall.hands.press("Shift+F5", "F5")
    hall.hands.type("Housing by end of March\n")
    (issue,) = [row for row in hall.office.issues.all() if row.words == "Cars park on the grass"]
    assert len(hall.office.actions.of_issue(issue.id)) == 1
