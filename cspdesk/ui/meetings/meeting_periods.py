"""Which meetings a list shows, and what its heading says of them."""

import datetime as dt
from collections.abc import Sequence

from cspdesk.domain.dates import PlanYear
from cspdesk.domain.kinds import MeetingKind, MeetingState
from cspdesk.domain.meetings import MeetingCount, MeetingFilter, MeetingLine
from cspdesk.domain.planning import papers_in_time
from cspdesk.ui.meetings.meeting_chips import over

COMING, YEAR, HELD, ALL = "Coming", "This year", "Held", "All"
_OVER = (MeetingState.CLOSED, MeetingState.CANCELLED)


def asked(period: str, today: dt.date, year: PlanYear) -> MeetingFilter:
    """Which meetings to read for a period; of those `in_period` has the last word."""
    if period == COMING:
        return MeetingFilter(from_day=today, unfinished=True)
    if period == YEAR:
        return MeetingFilter(from_day=year.start, to_day=year.end)
    return MeetingFilter(held=period == HELD)


def in_period(meeting: MeetingLine, period: str, today: dt.date, flagged: bool) -> bool:
    """True when a list of that period shows a meeting that was read for it.

    "Coming" shows what is left unfinished too; `flagged` says that something is missing from one that is over.
    """
    if period != COMING or meeting.day >= today:
        return True
    return not over(meeting) and (meeting.kind is not MeetingKind.EXTERNAL or flagged)


def list_words(counts: Sequence[MeetingCount], today: dt.date, flagged: int) -> str:
    """'27 coming, papers due for 2, papers in time for 11 of 12 this year, 1 without a partner'."""
    coming = sum(c.count for c in counts if c.ahead and c.state not in _OVER)
    due = sum(c.count for c in counts if _papers_due(c, today))
    words = [f"{coming} coming"]
    if due:
        words.append(f"papers due for {due}")
    in_time, sent = papers_in_time(c for c in counts if c.in_year)
    if sent:
        words.append(f"papers in time for {in_time} of {sent} this year")
    if flagged:
        words.append(f"{flagged} without a partner")
    return ", ".join(words)


def _papers_due(counted: MeetingCount, today: dt.date) -> bool:
    planned = counted.ahead and counted.state is MeetingState.PLANNED and counted.papers_out is None
    return planned and counted.papers_due is not None and counted.papers_due <= today
