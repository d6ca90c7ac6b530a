"""Going into the meeting room, from wherever a meeting is shown."""

from functools import partial
from uuid import UUID

from cspdesk.ui.desk import Desk


def enter_room(desk: Desk, meeting_id: UUID) -> None:
    """Opens a meeting that is still to be held, and shows its room."""
    if desk.attempt(partial(_enter, desk, meeting_id)):
        desk.go("room")


def reopen_room(desk: Desk) -> bool:
    """Shows the room a stop left open; False when there was none."""
    meeting_id = desk.attempt(desk.services.minutes.open_room)
    if meeting_id is None:
        return False
    enter_room(desk, meeting_id)
    return True


def _enter(desk: Desk, meeting_id: UUID) -> bool:
    desk.services.minutes.enter(meeting_id)
    return True
