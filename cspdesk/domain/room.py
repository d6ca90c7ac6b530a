"""The meeting room: what it shows, and where the note-taker was in it."""

import json
from dataclasses import dataclass, field
from uuid import UUID

from cspdesk.domain.actions import ActionRow
from cspdesk.domain.issues import IssueRow
from cspdesk.domain.meetings import DecisionRow, ItemRow, MeetingRow


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


@dataclass(frozen=True)
class Room:
    """All that the meeting room shows but the register."""

    meeting: MeetingRow
    items: list[ItemRow]
    decisions: list[DecisionRow]
    actions: list[ActionRow]
    issues: list[IssueRow]
