"""Working days: Monday to Friday without the closed days handed in (bank holidays, office closures)."""

from collections.abc import Set
from datetime import date, timedelta

from cspdesk.domain.dates import add_days

NO_CLOSED_DAYS: frozenset[date] = frozenset()


def is_working_day(day: date, closed: Set[date] = NO_CLOSED_DAYS) -> bool:
    return day.weekday() < 5 and day not in closed


def add_working_days(day: date, count: int, closed: Set[date] = NO_CLOSED_DAYS) -> date:
    """The working day that is `count` working days after a day; negative counts go back, 0 is the day itself.

    Raises Refused beyond the years 1 to 9999.
    """
    step = 1 if count > 0 else -1
    for _ in range(abs(count)):
        day = add_days(day, step)
        while not is_working_day(day, closed):
            day = add_days(day, step)
    return day


def next_working_day(day: date, closed: Set[date] = NO_CLOSED_DAYS) -> date:
    """The day itself when it is a working day, else the first one after it."""
    return day if is_working_day(day, closed) else add_working_days(day, 1, closed)


def working_days_between(start: date, end: date, closed: Set[date] = NO_CLOSED_DAYS) -> int:
    """Working days after `start` up to and with `end`; negative when `end` lies before `start`."""
    if end < start:
        return -working_days_between(end, start, closed)
    weeks, rest = divmod((end - start).days, 7)
    days = weeks * 5 + sum((start + timedelta(days=offset)).weekday() < 5 for offset in range(1, rest + 1))
    return days - sum(start < day <= end and day.weekday() < 5 for day in closed)


def papers_due(
    meeting: date, days: int = 5, clear_days: bool = False, closed: Set[date] = NO_CLOSED_DAYS
) -> date:
    """The last day to send a meeting's papers.

    Clear days leave out the day of sending as well as the day of the meeting, so they take one day more.
    """
    return add_working_days(meeting, -(days + clear_days), closed)


def acknowledge_due(received: date, days: int = 5, closed: Set[date] = NO_CLOSED_DAYS) -> date:
    """The last day to acknowledge what came in on a day that is not itself counted."""
    return add_working_days(received, days, closed)


def reply_due(received: date, days: int = 15, closed: Set[date] = NO_CLOSED_DAYS) -> date:
    """The last day for the full answer to what came in on a day that is not itself counted."""
    return add_working_days(received, days, closed)
