"""Meetings as calendar programs know them."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from cspdesk.domain.mail import MailAddress

_LONDON = ZoneInfo("Europe/London")


@dataclass(frozen=True)
class CalendarEvent:
    """One calendar entry; all day when `start` is unknown, cancelled entries keep their uid.

    `start`, `end` and `changed` are aware. `sequence` counts the changes to time, place or state.
    """

    uid: str
    sequence: int
    day: date
    changed: datetime
    summary: str
    start: datetime | None = None
    end: datetime | None = None
    location: str = ""
    description: str = ""
    cancelled: bool = False
    organiser: MailAddress | None = None
    url: str = ""


def london_instant(day: date, at: time) -> datetime:
    """The UTC instant of a clock time in the United Kingdom, summer time counted."""
    return datetime.combine(day, at, _LONDON).astimezone(UTC)
