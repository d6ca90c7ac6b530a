"""Meetings and events out as calendar files (RFC 5545)."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from cspdesk.domain.calendar import CalendarEvent
from cspdesk.domain.text import clean, one_line

if TYPE_CHECKING:
    from icalendar import Event

_PRODUCT = "-//cspdesk//Forum meetings//EN"


def write_calendar(events: Sequence[CalendarEvent], name: str = "", sample: bool = False) -> bytes:
    """The events as one calendar file, for one meeting or for a forum's year; the same events give the same bytes.

    Times are in UTC; an event without a start is all day. When every event is cancelled the file is a
    METHOD:CANCEL, which takes the entries out of calendars that hold them; otherwise it publishes.
    """
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    cancels = bool(events) and all(event.cancelled for event in events)
    calendar.add("method", "CANCEL" if cancels else "PUBLISH")
    if name:
        calendar.add("x-wr-calname", _marked(one_line(name), sample))
    for event in events:
        calendar.add_component(_entry(event, sample))
    written: bytes = calendar.to_ical(sorted=False)
    return written


def _entry(event: CalendarEvent, sample: bool) -> "Event":
    from icalendar import Event

    entry = Event()
    entry.add("uid", one_line(event.uid))
    entry.add("dtstamp", _utc(event.changed))
    entry.add("last-modified", _utc(event.changed))
    entry.add("sequence", event.sequence)
    if event.start is None:
        entry.add("dtstart", event.day)
        entry.add("dtend", max(event.last or event.day, event.day) + timedelta(days=1))
    else:
        entry.add("dtstart", _utc(event.start))
        # A meeting that would end before it starts is a slip; the entry keeps the start.
        if event.end is not None and event.end > event.start:
            entry.add("dtend", _utc(event.end))
    entry.add("summary", _marked(one_line(event.summary), sample))
    entry.add("status", "CANCELLED" if event.cancelled else "CONFIRMED")
    if event.location:
        entry.add("location", clean(event.location).text)
    if event.description:
        entry.add("description", clean(event.description).text)
    if event.url:
        entry.add("url", one_line(event.url).replace(" ", "%20"))
    if event.organiser is not None:
        _add_organiser(entry, event)
    return entry


def _add_organiser(entry: "Event", event: CalendarEvent) -> None:
    from icalendar import vCalAddress, vText

    if event.organiser is None:
        return
    organiser = vCalAddress(f"mailto:{one_line(event.organiser.email)}")
    # A quotation mark may not stand in a parameter, quoted or not.
    name = one_line(event.organiser.name).replace('"', "'")
    if name:
        organiser.params["cn"] = vText(name)
    entry.add("organizer", organiser)


def _utc(instant: datetime) -> datetime:
    return instant.astimezone(UTC).replace(microsecond=0)


def _marked(text: str, sample: bool) -> str:
    return f"SAMPLE: {text}" if sample else text
