"""What the list of meetings shows of each: when, what, and how it stands."""

from uuid import UUID

from cspdesk.domain.dates import say_date
from cspdesk.domain.meetings import MeetingLine, MeetingRow
from cspdesk.ui.chips import Chip
from cspdesk.ui.desk import Desk
from cspdesk.ui.meetings.meeting_chips import day_sub, stand_chip
from cspdesk.ui.rows_model import Column


class MeetingCells:
    """`flagged` are the meetings of others at which no partner is recorded."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.flagged: frozenset[UUID] = frozenset()

    def columns(self) -> tuple[Column[MeetingLine], ...]:
        return (
            Column("day", "When", self._day, sort=_ordinal, width=140, sub=self._day_sub),
            Column("body", "Meeting", _title, sub=_place, also=_ref),
            Column("stand", "Stands at", self._stand_words, chip=self.stand, width=186),
        )

    def stand(self, meeting: MeetingLine | MeetingRow) -> Chip:
        """How a meeting stands today."""
        return stand_chip(meeting, self._desk.today(), without_partner=meeting.id in self.flagged)

    def _stand_words(self, meeting: MeetingLine) -> str:
        return self.stand(meeting).word

    def _day(self, meeting: MeetingLine) -> str:
        return say_date(meeting.day, self._desk.today())

    def _day_sub(self, meeting: MeetingLine) -> str:
        return day_sub(meeting, self._desk.today())


def _ref(meeting: MeetingLine) -> str:
    return meeting.ref


def _ordinal(meeting: MeetingLine) -> int:
    return meeting.day.toordinal()


def _title(meeting: MeetingLine) -> str:
    return meeting.title or meeting.bodies.replace("; ", " and ")


def _place(meeting: MeetingLine) -> str:
    return meeting.place or "place not known"
