"""Going into the meeting room, from wherever a meeting is shown."""

import datetime as dt
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from cspdesk.domain.dates import say_date_long
from cspdesk.domain.meetings import MeetingRow
from cspdesk.domain.room import NOT_BEGUN, opens_by_itself
from cspdesk.ui.desk import Desk


def enter_room(desk: Desk, meeting_id: UUID) -> None:
    """Shows a meeting's room; one of today or of the past that was not begun is opened, which is said.

    One to come is left as it is: F10 starts it.
    """
    entered = desk.attempt(partial(_enter, desk, meeting_id))
    if entered is None:
        return
    desk.go("room")
    if entered.began and entered.day != desk.today():
        desk.say(f"{entered.ref} is open, to have its minutes typed in.", undo=True)


def start_meeting(desk: Desk, meeting: MeetingRow, parent: QWidget) -> bool:
    """Starts the meeting whose room is open; before its day that is asked once. False when it was not started."""
    if meeting.state not in NOT_BEGUN:
        desk.say(f"{meeting.ref} was started already.")
        return False
    if not opens_by_itself(meeting.day, desk.today()):
        from cspdesk.ui.messages import asked

        day = say_date_long(meeting.day)
        question = f"{meeting.ref} is planned for {day}. Start it today all the same?"
        if not asked(parent, question, "Start the meeting", "Its day stays as planned until you move it."):
            return False
    return desk.attempt(partial(_start, desk, meeting.id)) is not None


def reopen_room(desk: Desk) -> bool:
    """Shows the room a stop left open; False when there was none."""
    meeting_id = desk.attempt(desk.services.minutes.open_room)
    if meeting_id is None:
        return False
    enter_room(desk, meeting_id)
    return True


@dataclass(frozen=True)
class _Entered:
    ref: str
    day: dt.date
    began: bool


def _enter(desk: Desk, meeting_id: UUID) -> _Entered:
    before = desk.services.meetings.get(meeting_id)
    desk.services.minutes.enter(meeting_id)
    began = before.state in NOT_BEGUN and opens_by_itself(before.day, desk.today())
    return _Entered(before.ref, before.day, began)


def _start(desk: Desk, meeting_id: UUID) -> bool:
    desk.services.minutes.open_meeting(meeting_id)
    return True
