"""What upsets a year of meetings by keys: one cancelled, one moved, papers by post, an officer who leaves."""

import datetime as dt
import email
import email.policy
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cspdesk.domain.kinds import MeetingState, VenueState
from cspdesk.domain.meetings import MeetingRow
from cspdesk.ui import messages
from cspdesk.ui.papers.print_dialog import PrintDialog
from tests.cases.conftest import Desktop
from tests.cases.officer import Officer, words


@pytest.fixture
def officer(desktop: Desktop, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Officer:
    """An officer whose files go into `tmp_path`."""
    monkeypatch.setattr(messages, "save_path", partial(_save_in, tmp_path))
    monkeypatch.setattr(messages, "open_outside", bool)
    return Officer(desktop, qtbot)


def _plan(officer: Officer) -> None:
    """Gives Forum 1 a member and a meeting on 8 December."""
    officer.add_member(Person="Rosa Lane")
    officer.plan_meeting("F01", "8 December 2026")


def _save_in(folder: Path, _parent: object, _caption: str, name: str, _kind: str) -> Path:
    return folder / name


def _meeting(officer: Officer) -> MeetingRow:
    (meeting,) = officer.desktop.office.meetings.all()
    return meeting


def _save_paper(officer: Officer, tries: int = 1000) -> None:
    """Saves the paper of the print room and leaves it, as soon as it is open and its pages are set."""
    room = QApplication.activeModalWidget()
    if isinstance(room, PrintDialog) and room.printed is not None:
        officer.hands.press("Ctrl+Return", "Escape")
    elif tries:
        QTimer.singleShot(20, partial(_save_paper, officer, tries - 1))


def _change(officer: Officer, **fields: str) -> None:
    """Cancels or moves the chosen meeting; saves the door notice from the room that opens then."""

    def answer() -> None:
        if "New_day" in fields:
            officer.hands.go("Cancel it")
            officer.hands.press("Right")
        officer.fill(**fields)
        _save_paper(officer)

    officer.command("Cancel or move this meeting", answer)


def _calendar(folder: Path, draft: str) -> str:
    """The calendar file that goes along with a draft."""
    message = email.message_from_bytes((folder / draft).read_bytes(), policy=email.policy.default)
    found = [each.get_content() for each in message.walk() if each.get_content_type() == "text/calendar"]
    return str(found[0])


def test_a_meeting_is_cancelled_with_notice_draft_and_calendar_entry_and_comes_back_by_undo(
    officer: Officer, tmp_path: Path
) -> None:
    _plan(officer)
    _change(officer, **{"Reason, for the door and the e-mail": "The hall is flooded."})
    assert _meeting(officer).state is MeetingState.CANCELLED
    assert (tmp_path / "F01-2026-12-08-notice.pdf").read_bytes().startswith(b"%PDF")
    entry = _calendar(tmp_path, "F01-2026-12-08-cancelled.eml")
    assert "STATUS:CANCELLED" in entry
    assert "SEQUENCE:1" in entry
    officer.command("Calendar file of this meeting")
    assert "STATUS:CANCELLED" in (tmp_path / "F01-2026-12-08.ics").read_text()
    officer.hands.press("Ctrl+Z", "Ctrl+Z")
    meeting = _meeting(officer)
    assert (meeting.state, meeting.sequence) == (MeetingState.PLANNED, 2)


def test_a_meeting_is_moved_with_the_next_sequence_and_its_venue_is_booked_again(
    officer: Officer, tmp_path: Path
) -> None:
    _plan(officer)
    officer.desktop.office.meetings.change(_meeting(officer).id, venue_state=VenueState.CONFIRMED)
    _change(officer, New_day="15 December 2026", **{"Reason, for the door and the e-mail": "Heating is off."})
    moved = _meeting(officer)
    assert (moved.day, moved.venue_state) == (dt.date(2026, 12, 15), VenueState.NOT_BOOKED)
    entry = _calendar(tmp_path, "F01-2026-12-15-moved.eml")
    assert "SEQUENCE:1" in entry
    assert "DTSTART;VALUE=DATE:20261215" in entry
    (tmp_path / "F01-2026-12-15-moved.eml").unlink()
    officer.command("E-mail that this meeting is cancelled or moved")
    assert (tmp_path / "F01-2026-12-15-moved.eml").is_file()
    officer.hands.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    back = _meeting(officer)
    assert (back.day, back.venue_state) == (dt.date(2026, 12, 8), VenueState.CONFIRMED)


def test_papers_printed_for_the_post_went_out_today(officer: Officer, tmp_path: Path) -> None:
    def send() -> None:
        officer.hands.go("Print for the post…")
        _save_paper(officer)
        officer.hands.press("Space", "Escape")

    _plan(officer)
    officer.hands.during(partial(officer.hands.press, "Ctrl+E"), send)
    meeting = _meeting(officer)
    assert meeting.papers_out == dt.date(2026, 11, 21)
    (sent,) = officer.desktop.office.meetings.dispatches(meeting.id)
    assert (sent.kind, sent.by_email, sent.by_post) == ("papers", 0, 1)
    officer.hands.press("Ctrl+Z")
    assert _meeting(officer).papers_out is None


def test_an_officers_forums_pass_to_another_from_a_day_and_back_by_undo(officer: Officer) -> None:
    said: list[str] = []
    officer.window.open_page("forums")
    officer.command(
        "Set an office", partial(officer.fill, Office="Officer", From="1 April 2026", Who="Sam Reed")
    )

    def pass_on() -> None:
        officer.hands.type("Nora Hill")
        officer.hands.press("Return", "Tab", "Ctrl+A")
        officer.hands.type("1 December 2026\t")
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        said.append(words(dialog))
        officer.hands.press("Ctrl+Return")

    officer.command("Hand over to another officer", pass_on)
    bodies = officer.desktop.office.bodies
    forum = bodies.forums()[0].id
    assert "Would pass on 1 Dec 2026: Forum 1" in said[0]
    assert [bodies.get(forum, dt.date(2026, *day)).officer for day in ((11, 30), (12, 1))] == [
        "Sam Reed",
        "Nora Hill",
    ]
    officer.hands.press("Ctrl+Z")
    assert bodies.get(forum, dt.date(2026, 12, 1)).officer == "Sam Reed"
