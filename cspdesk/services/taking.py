"""What may still be written at a meeting: the one guard of register, minutes, decisions and actions."""

from typing import TYPE_CHECKING
from uuid import UUID

from cspdesk.domain.kinds import MeetingState, MinutesState
from cspdesk.domain.meetings import MeetingRow
from cspdesk.errors import Refused

if TYPE_CHECKING:
    from cspdesk.store.store import Store

ON_PAPER = (MinutesState.ISSUED, MinutesState.AGREED)


def meeting_of(store: "Store", meeting_id: UUID) -> MeetingRow:
    """One meeting. Raises Refused when there is none."""
    found = store.meetings.get(meeting_id)
    if found is None:
        raise Refused("That meeting is not in this store: look for it in the list of meetings.")
    return found


def writable(store: "Store", meeting_id: UUID) -> MeetingRow:
    """A meeting whose record may still be written.

    Raises Refused when it was cancelled, or when its minutes are on paper.
    """
    meeting = meeting_of(store, meeting_id)
    if meeting.state == MeetingState.CANCELLED:
        raise Refused(f"{meeting.ref} was cancelled: plan it again before you write its record.")
    if meeting.minutes_state in ON_PAPER:
        raise Refused(
            f"The minutes of {meeting.ref} are issued: "
            "record a correction at the meeting that agrees them instead."
        )
    return meeting
