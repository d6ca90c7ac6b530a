"""Meetings as calendar programs know them."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from cspdesk.domain.mail import MailAddress
from cspdesk.domain.text import one_line

_LONDON = ZoneInfo("Europe/London")


@dataclass(frozen=True)
class CalendarEvent:
    """One calendar entry; all day when `start` is unknown, cancelled entries keep their uid.

    `start`, `end` and `changed` are aware; `last` is the last day of one that is all day for several days.
    `sequence` counts the changes to time, place or state.
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
    last: date | None = None


def london_instant(day: date, at: time) -> datetime:
    """The UTC instant of a clock time in the United Kingdom, summer time counted."""
    return datetime.combine(day, at, _LONDON).astimezone(UTC)


def short_calendar(event: CalendarEvent, last: date | None = None) -> str:
    """The entry as iCalendar text (RFC 5545) of as few letters as calendars take, for a QR code.

    `last` is the last day of an entry of several whole days.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:cspdesk", "BEGIN:VEVENT"]
    lines += [f"UID:{_escaped(event.uid)}", f"DTSTAMP:{_stamp(event.changed)}"]
    if event.start is None or (last is not None and last > event.day):
        lines.append(f"DTSTART;VALUE=DATE:{event.day:%Y%m%d}")
        if last is not None and last > event.day:
            lines.append(f"DTEND;VALUE=DATE:{last + timedelta(days=1):%Y%m%d}")
    else:
        lines.append(f"DTSTART:{_stamp(event.start)}")
        if event.end is not None and event.end > event.start:
            lines.append(f"DTEND:{_stamp(event.end)}")
    lines.append(f"SUMMARY:{_escaped(event.summary)}")
    if event.location:
        lines.append(f"LOCATION:{_escaped(event.location)}")
    return "\r\n".join([*lines, "END:VEVENT", "END:VCALENDAR", ""])


def _stamp(instant: datetime) -> str:
    return f"{instant.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _escaped(text: str, longest: int = 150) -> str:
    """Text as iCalendar takes it, on one line, cut to what a code holds: `longest` is in bytes of UTF-8."""
    told, used = "", 0
    for letter in one_line(text):
        written = f"\\{letter}" if letter in "\\;," else letter
        used += len(written.encode("utf-8"))
        if used > longest:
            break
        told += written
    return told
