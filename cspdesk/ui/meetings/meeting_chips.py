"""How a meeting's state, papers and minutes are shown as chips, and its day and hour as words."""

import datetime as dt

from cspdesk.domain.dates import say_clock, say_clock_span, say_date, say_date_long, say_distance
from cspdesk.domain.kinds import MeetingKind, MeetingState, MinutesState, NeedKind, VenueState
from cspdesk.domain.meetings import MeetingLine, MeetingRow
from cspdesk.ui.chips import Chip, Tone

_STATES = {
    MeetingState.PLANNED: Chip("Planned", Tone.QUIET),
    MeetingState.PAPERS_OUT: Chip("Papers out", Tone.INFO),
    MeetingState.OPEN: Chip("Open now", Tone.WARN),
    MeetingState.CLOSED: Chip("Held", Tone.GOOD),
    MeetingState.CANCELLED: Chip("Cancelled", Tone.BAD),
}
_MINUTES = {
    MinutesState.DRAFT: Chip("Minutes: draft", Tone.WARN),
    MinutesState.WITH_CHAIR: Chip("With the chair", Tone.INFO),
    MinutesState.ISSUED: Chip("Minutes issued", Tone.GOOD),
    MinutesState.AGREED: Chip("Minutes agreed", Tone.GOOD),
}
_SOON = 10

KIND_WORDS = {
    MeetingKind.ORDINARY: "Ordinary",
    MeetingKind.ANNUAL: "Annual",
    MeetingKind.EXTRAORDINARY: "Extraordinary",
    MeetingKind.PUBLIC: "Public",
    MeetingKind.EXTERNAL: "Of others (external)",
}
VENUE_WORDS = {
    VenueState.NOT_BOOKED: "not booked yet",
    VenueState.BOOKED: "booked",
    VenueState.CONFIRMED: "confirmed",
}
NEED_WORDS = {
    NeedKind.INTERPRETER: "Interpreter",
    NeedKind.HEARING_LOOP: "Hearing loop",
    NeedKind.STEP_FREE: "Step-free access",
    NeedKind.OTHER: "Something else",
}


def state_chip(meeting: MeetingRow | MeetingLine) -> Chip:
    return _STATES[meeting.state]


def over(meeting: MeetingRow | MeetingLine) -> bool:
    """True for a meeting that was held or cancelled."""
    return meeting.state in (MeetingState.CLOSED, MeetingState.CANCELLED)


def stand_chip(meeting: MeetingRow | MeetingLine, today: dt.date, *, without_partner: bool = False) -> Chip:
    """Where a meeting stands, in one chip: its papers before it, its minutes after.

    Of a meeting of others only who went is known: it is flagged `without_partner`.
    """
    state = state_chip(meeting)
    if without_partner:
        return Chip("No partner recorded", Tone.WARN)
    if meeting.kind is MeetingKind.EXTERNAL and meeting.day < today and not over(meeting):
        return Chip("Attended", Tone.GOOD)
    if meeting.state is MeetingState.CLOSED:
        return _MINUTES.get(meeting.minutes_state, state)
    if meeting.state is not MeetingState.PLANNED:
        return state
    if meeting.day < today:
        return Chip("Not written up", Tone.BAD)
    if meeting.papers_due is None:
        return state
    days = (meeting.papers_due - today).days
    if days < 0:
        return Chip(f"Papers {_days(-days)} late", Tone.BAD)
    if days <= _SOON:
        return Chip(f"Papers due {'today' if days == 0 else say_date(meeting.papers_due, today)}", Tone.WARN)
    return state


def papers_words(meeting: MeetingRow, today: dt.date) -> str:
    """When papers are due, or when they went out and whether that was in time."""
    due, out = meeting.papers_due, meeting.papers_out
    if out is not None:
        said = f"Went out {say_date(out, today)}"
        if due is None:
            return said
        late = (out - due).days
        return f"{said}, {_days(late)} late" if late > 0 else f"{said}, in time"
    if due is None or over(meeting):
        return ""
    return f"Due {say_date(due, today)}, {say_distance(due, today)}"


def when_words(meeting: MeetingRow) -> str:
    """'Thursday 3 December 2026, 7.00pm to 8.30pm'."""
    span = say_clock_span(meeting.start, meeting.finish)
    return (
        f"{say_date_long(meeting.day)}, {span}" if span else f"{say_date_long(meeting.day)}, time not known"
    )


def day_sub(meeting: MeetingRow | MeetingLine, today: dt.date) -> str:
    """'in 12 days, 7.00pm'; of one that is over only how long ago."""
    at = f", {say_clock(meeting.start)}" if meeting.start is not None and meeting.day >= today else ""
    return f"{say_distance(meeting.day, today)}{at}"


def _days(count: int) -> str:
    return "1 day" if count == 1 else f"{count} days"
