"""What is typed where no record holds it yet: kept every second, back after a stop, given up on purpose."""

import datetime as dt
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from cspdesk.domain.kinds import Kind
from cspdesk.office import Office
from cspdesk.ui import theme
from cspdesk.ui.desk import Desk
from cspdesk.ui.meetings.cancel_dialog import CancelDialog
from cspdesk.ui.meetings.meeting_dialog import MeetingDialog
from cspdesk.ui.meetings.meetings_page import MeetingsPage
from cspdesk.ui.meetings.template_dialog import TemplateDialog
from cspdesk.ui.room.agree_list import AgreeList
from cspdesk.ui.text_edit import LineEdit, PlainEdit
from cspdesk.ui.typing_keeper import TypingKeeper
from cspdesk.ui.window import PageSpec
from tests.desktops import Desktop, desktop
from tests.offices import new_office

TODAY = dt.date(2026, 11, 21)
SPECS = (PageSpec("meetings", "Meetings", "meetings", MeetingsPage, kinds=(Kind.MEETING,)),)


def _today() -> dt.date:
    return TODAY


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = new_office(tmp_path / "office.cspdesk", "north-bedfordshire-2008", machine="test", today=TODAY)
    yield made
    made.close(keep_backup=False)


@pytest.fixture
def coming(office: Office) -> UUID:
    return office.meetings.add([office.bodies.forums()[0].id], dt.date(2026, 12, 15))


@pytest.fixture
def screen(office: Office, coming: UUID, qapp: QApplication, qtbot: QtBot) -> Desktop:
    theme.apply(qapp)
    return desktop(qtbot, Desk(today=_today), office, SPECS)


def _typing(screen: Desktop, place: str) -> dict[str, str]:
    return screen.office.drafts.typing(place)


def test_a_new_item_half_typed_is_kept_with_its_own_meeting(
    screen: Desktop, coming: UUID, qtbot: QtBot
) -> None:
    later = screen.office.meetings.add([screen.office.bodies.forums()[0].id], dt.date(2027, 2, 16))
    line = screen.page.meeting.agenda.new_item
    screen.page.open_record(Kind.MEETING, coming)
    qtbot.keyClicks(line, "Parking by the scho")
    screen.page.open_record(Kind.MEETING, later)
    assert line.text() == ""
    screen.page.open_record(Kind.MEETING, coming)
    assert line.text() == "Parking by the scho"


def test_a_new_item_half_typed_is_there_after_the_window_closed(
    screen: Desktop, coming: UUID, qtbot: QtBot
) -> None:
    screen.page.open_record(Kind.MEETING, coming)
    qtbot.keyClicks(screen.page.meeting.agenda.new_item, "Parking")
    screen.window.close()
    assert _typing(screen, f"agenda {coming}") == {"title": "Parking"}


def test_a_new_item_that_was_added_leaves_nothing_behind(screen: Desktop, coming: UUID, qtbot: QtBot) -> None:
    screen.page.open_record(Kind.MEETING, coming)
    screen.hands.go("Add an item")
    screen.hands.type("Parking\n")
    screen.page.settle()
    assert _typing(screen, f"agenda {coming}") == {}
    assert "Parking" in [item.title for item in screen.office.agenda.items(coming)]


def test_why_a_meeting_is_cancelled_is_back_after_a_stop_and_gone_when_given_up(
    screen: Desktop, coming: UUID, qtbot: QtBot
) -> None:
    make = partial(CancelDialog, screen.desk, screen.office.meetings.get(coming), screen.window)
    stopped = make()
    qtbot.keyClicks(stopped.ui.reason, "The hall is flo")
    stopped._keeper.keep_now()
    again = make()
    assert again.ui.reason.text() == "The hall is flo"
    again.reject()
    assert _typing(screen, f"cancel {coming}") == {}


def test_the_note_of_a_new_meeting_is_back_after_a_stop(screen: Desktop, qtbot: QtBot) -> None:
    stopped = MeetingDialog(screen.desk, None, (), screen.window)
    qtbot.keyClicks(stopped.ui.note, "Bring the map")
    stopped._keeper.keep_now()
    again = MeetingDialog(screen.desk, None, (), screen.window)
    assert again.ui.note.text() == "Bring the map"
    again.reject()
    assert _typing(screen, "meeting new") == {}


def test_a_template_is_kept_with_the_cell_that_is_open(screen: Desktop, qtbot: QtBot) -> None:
    body = screen.office.bodies.forums()[0].id
    make = partial(TemplateDialog, screen.desk, body, "Forum 1", screen.window)
    stopped = make()
    stopped.show()
    before = stopped.ui.items.rowCount()
    stopped.ui.add.click()
    cell = next(each for each in stopped.ui.items.viewport().findChildren(QLineEdit) if each.isVisible())
    qtbot.keyClicks(cell, "Street pasto")
    stopped._keep()
    stopped._timer.stop()
    again = make()
    titles = [line.title for line in again.lines()]
    assert len(titles) == before + 1
    assert "Street pasto" in titles
    again.reject()
    assert _typing(screen, f"template {body}") == {}
    stopped.hide()


def test_a_correction_half_typed_is_back_when_it_is_opened_again(
    screen: Desktop, coming: UUID, qtbot: QtBot
) -> None:
    held = screen.office.meetings.add([screen.office.bodies.forums()[0].id], dt.date(2026, 10, 13))
    lists = [AgreeList(screen.window) for _ in range(2)]
    for each in lists:
        each.set_desk(screen.desk)
        each.show_for(coming)
        each._correct(screen.office.meetings.get(held))
        if each is lists[0]:
            qtbot.keyClicks(each.bar.now, "twelve lights")
            each.show_for(None)
    assert lists[1].bar.now.text() == "twelve lights"
    lists[1].bar.left.emit()
    assert _typing(screen, f"correction {coming} {held}") == {}


@pytest.mark.parametrize("kind", [LineEdit, PlainEdit])
def test_a_field_that_outlives_half_of_its_keeper_may_still_change(
    screen: Desktop, kind: type[LineEdit | PlainEdit], qtbot: QtBot
) -> None:
    field = kind(screen.window)
    keeper = TypingKeeper(screen.desk, {"note": field}, field)
    keeper.begin("note")
    keeper.__dict__.clear()  # as Python's collector leaves it
    with qtbot.captureExceptions() as raised:
        qtbot.keyClicks(field, "Parking")
    assert not raised
