"""The meeting room: what it shows, and where the note-taker was in it."""

import datetime as dt
import json
from dataclasses import dataclass, field
from uuid import UUID

from cspdesk.domain.actions import ActionRow
from cspdesk.domain.answers import TakenUp
from cspdesk.domain.issues import IssueRow
from cspdesk.domain.kinds import MeetingState
from cspdesk.domain.meetings import DecisionRow, ItemRow, MeetingRow

NOT_BEGUN = (MeetingState.PLANNED, MeetingState.PAPERS_OUT)
"""The states of a meeting that nobody has started."""


@dataclass(frozen=True)
class Place:
    """Where the note-taker was in a meeting: item, place of the cursor, and seconds spent since the last close."""

    item_id: UUID | None = None
    cursor: int = 0
    seconds: dict[UUID, int] = field(default_factory=dict)

    def to_json(self) -> str:
        """The place as one line of text, as this computer keeps it."""
        seconds = {str(key): value for key, value in self.seconds.items()}
        return json.dumps([str(self.item_id or ""), self.cursor, seconds])

    @classmethod
    def from_json(cls, text: str) -> "Place":
        """The place that `to_json` wrote."""
        item, cursor, seconds = json.loads(text)
        return cls(UUID(item) if item else None, cursor, {UUID(key): value for key, value in seconds.items()})


def opens_by_itself(day: dt.date, today: dt.date) -> bool:
    """True for a meeting of today or of the past, which opens when its room is entered.

    Minutes typed in later are ordinary work. A meeting to come is looked at and prepared in its room without being
    begun; to start it is a deed of its own.
    """
    return day <= today


@dataclass(frozen=True)
class Room:
    """All that the meeting room shows but the register."""

    meeting: MeetingRow
    items: list[ItemRow]
    decisions: list[DecisionRow]
    actions: list[ActionRow]
    issues: list[IssueRow]
    taken: list[TakenUp] = field(default_factory=list)
