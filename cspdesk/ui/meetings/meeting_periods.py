"""Which meetings a list shows, and what its heading says of them."""

import datetime as dt
from collections.abc import Sequence

from cspdesk.domain.dates import PlanYear
from cspdesk.domain.kinds import MeetingKind, MeetingState
from cspdesk.domain.meetings import MeetingRow
from cspdesk.domain.planning import papers_in_time
from cspdesk.ui.meetings.meeting_chips import over

COMING, YEAR, HELD, ALL = "Coming", "This year", "Held", "All"


def in_period(meeting: MeetingRow, period: str, today: dt.date, year: PlanYear, flagged: bool) -> bool:
    """True when a list of that period shows the meeting; "Coming" shows what is left unfinished too.

    `flagged` says that something is missing from a meeting that is over.
    """
    if period == COMING:
        unfinished = not over(meeting) and (meeting.kind is not MeetingKind.EXTERNAL or flagged)
        return meeting.day >= today or unfinished
    if period == HELD:
        return meeting.held
    return period != YEAR or meeting.day in year


def list_words(found: Sequence[MeetingRow], today: dt.date, year: PlanYear, flagged: int) -> str:
    """'27 coming, papers due for 2, papers in time for 11 of 12 this year, 1 without a partner'."""
    coming = sum(not over(m) and m.day >= today for m in found)
    due = sum(_papers_due(m, today) for m in found)
    words = [f"{coming} coming"]
    if due:
        words.append(f"papers due for {due}")
    in_time, sent = papers_in_time(m for m in found if m.day in year)
    if sent:
        words.append(f"papers in time for {in_time} of {sent} this year")
    if flagged:
        words.append(f"{flagged} without a partner")
    return ", ".join(words)


def _papers_due(meeting: MeetingRow, today: dt.date) -> bool:
    planned = meeting.state is MeetingState.PLANNED and meeting.papers_out is None
    return planned and meeting.papers_due is not None and meeting.papers_due <= today <= meeting.day
