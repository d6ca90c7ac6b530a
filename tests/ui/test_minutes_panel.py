"""The minutes of a meeting in its detail: the next step, and what later meetings agree."""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cspdesk.domain.kinds import MeetingState, MinutesState
from cspdesk.office import Office
from cspdesk.ui import messages
from cspdesk.ui.desk import Desk
from cspdesk.ui.meetings.minutes_panel import MinutesPanel
from cspdesk.ui.room.agree_list import AgreeList
from tests.offices import new_office

DAY = dt.date(2026, 5, 12)


@dataclass
class Shown:
    office: Office
    desk: Desk
    panel: MinutesPanel
    meeting: UUID

    def state(self) -> MinutesState:
        return self.office.meetings.get(self.meeting).minutes_state


@pytest.fixture
def shown(tmp_path: Path, qtbot: QtBot, desk: Desk) -> Iterator[Shown]:
    office = new_office(
        tmp_path / "office.cspdesk", "north-bedfordshire-2008", machine="test", today=dt.date(2026, 11, 21)
    )
    office.store.subscribe(desk.publish)
    meeting = office.meetings.add([office.bodies.forums()[6].id], DAY)
    office.minutes.open_meeting(meeting)
    office.closing.close(meeting, "test")
    desk.attach(office)
    panel = MinutesPanel(desk, meeting)
    qtbot.addWidget(panel)
    panel.show()
    yield Shown(office, desk, panel, meeting)
    office.close(keep_backup=False)


def _yes(*_words: object, **_more: object) -> bool:
    return True


def test_a_draft_goes_to_the_chair_and_back(shown: Shown) -> None:
    shown.panel.sending.connect(partial(shown.office.issued.send_to_chair, shown.meeting))
    shown.panel.to_chair.click()
    QApplication.processEvents()
    assert shown.state() is MinutesState.WITH_CHAIR
    assert shown.panel.state.chip().word == "With the chair"
    shown.panel.back.click()
    assert shown.state() is MinutesState.DRAFT


def test_issuing_keeps_the_papers_and_says_so(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(messages, "asked", _yes)
    shown.panel.issue.click()
    QApplication.processEvents()
    assert shown.state() is MinutesState.ISSUED
    assert len(shown.office.issued.papers(shown.meeting)) == 2
    assert not shown.panel.issue.isVisible()


def test_reopening_goes_into_the_room(shown: Shown, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shown.desk.going) as gone:
        shown.panel.reopen.click()
    assert gone.args == ["room"]
    assert shown.office.meetings.get(shown.meeting).state is MeetingState.OPEN


def test_a_later_meeting_agrees_and_corrects(shown: Shown, qtbot: QtBot) -> None:
    shown.office.issued.issue(shown.meeting)
    later = shown.office.meetings.add(
        [shown.office.meetings.get(shown.meeting).body_id], dt.date(2026, 7, 14)
    )
    shown.office.minutes.open_meeting(later)
    listed = AgreeList()
    qtbot.addWidget(listed)
    listed.set_desk(shown.desk)
    listed.show_for(later)
    listed.show()
    buttons = {made.text(): made for made in listed.findChildren(QPushButton)}
    buttons["Correct"].click()
    listed.bar.was.setText("Tuesday")
    listed.bar.now.setText("Wednesday")
    qtbot.keyClick(listed.bar.now, "\r")
    buttons["Agree"].click()
    assert shown.state() is MinutesState.AGREED
    (correction,) = shown.office.issued.corrections(agreed_at=later)
    assert (correction.was, correction.now) == ("Tuesday", "Wednesday")


def test_every_control_has_a_name(shown: Shown, assert_named: Callable[[QWidget], None]) -> None:
    assert_named(shown.panel)
