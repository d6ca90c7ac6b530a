"""The days by which the office has promised to do something, in working days; needs no store."""

import datetime as dt
from enum import StrEnum

from cspdesk.domain.workdays import acknowledge_due, papers_due, reply_due
from cspdesk.services.context import Context, bank_holidays


class Promise(StrEnum):
    """What the office promises: papers before a meeting, an acknowledgement and a reply after something came in."""

    PAPERS = "papers"
    ACKNOWLEDGE = "acknowledge"
    REPLY = "reply"


def deadline(
    promise: Promise, day: dt.date, *, clear_days: bool = False, context: Context | None = None
) -> dt.date:
    """The last day to keep a promise about something of a day.

    With a context its promises and closed days count, without one the usual promises in England and Wales.
    Raises Refused beyond the years that dates have.
    """
    if context is None:
        days = {Promise.PAPERS: 5, Promise.ACKNOWLEDGE: 5, Promise.REPLY: 15}
        years = range(max(day.year - 1, dt.MINYEAR), min(day.year + 1, dt.MAXYEAR) + 1)
        closed = frozenset(off for year in years for off in bank_holidays(year, "ENG"))
    else:
        own = context.partnership
        days = {
            Promise.PAPERS: own.papers_days,
            Promise.ACKNOWLEDGE: own.acknowledge_days,
            Promise.REPLY: own.reply_days,
        }
        clear_days = clear_days or own.clear_days
        closed = context.closed_days(day, day)
    if promise is Promise.PAPERS:
        return papers_due(day, days[promise], clear_days, closed)
    count = acknowledge_due if promise is Promise.ACKNOWLEDGE else reply_due
    return count(day, days[promise], closed)
