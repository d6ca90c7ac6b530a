"""How often a body meets: the days a rule gives, the periods it left empty, and whether a year had enough."""

import calendar
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise

from cspdesk.domain.cadence_rule import LAST, Cadence, Unit
from cspdesk.domain.cadence_text import parse, words
from cspdesk.domain.dates import MONTH_NAMES, add_days, say_months
from cspdesk.domain.workdays import NO_CLOSED_DAYS, next_working_day
from cspdesk.errors import Refused

__all__ = [
    "LAST", "Cadence", "Gap", "MeetingsStatus", "OnClosed", "Unit",
    "dates", "gaps", "meetings_status", "parse", "words",
]  # fmt: skip


class OnClosed(StrEnum):
    """What becomes of a meeting that falls on a closed day; NEXT is the next working day."""

    SKIP = "skip"
    NEXT = "next"
    WEEK_LATER = "week_later"
    KEEP = "keep"


class MeetingsStatus(StrEnum):
    """Meetings held in a year against the fewest and the most there should be."""

    SHORT = "short"
    ON_COURSE = "on course"
    WITHIN = "within"
    OVER = "over"


@dataclass(frozen=True)
class Gap:
    """A period that is over and had fewer meetings than its rule asks for."""

    start: date
    end: date
    label: str
    expected: int
    held: int


def dates(
    cadence: Cadence,
    start: date,
    end: date,
    closed_days: Set[date] = NO_CLOSED_DAYS,
    on_closed: OnClosed = OnClosed.SKIP,
    anchor: date | None = None,
) -> tuple[date, ...]:
    """The days from `start` to `end`, both included, on which the body should meet, in order.

    Rules of several weeks or months keep step with `anchor`, a meeting of the body, or begin with the first
    day they give. Raises Refused when the rule says how often but not on which day.
    """
    if not cadence.gives_days:
        raise Refused(
            f"“{words(cadence)}” says how often but not on which day; add it, "
            "such as “third Tuesday every two months”."
        )
    if cadence.unit is Unit.WEEKS:
        found = _weekly(cadence, start, end, anchor)
    else:
        found = _monthly(cadence, start, end, anchor)
    settled = {_settled(day, closed_days, OnClosed(on_closed)) for day in found}
    return tuple(sorted(day for day in settled if day is not None and start <= day <= end))


def gaps(
    cadence: Cadence,
    meeting_dates: Iterable[date],
    period_start: date,
    period_end: date,
    today: date,
    year_start_month: int = 4,
) -> tuple[Gap, ...]:
    """The periods, over before `today`, in which a meeting should have been held and was not.

    Quarters and two-months run from the first month of the plan year. A period that `period_start` or
    `period_end` cuts is left out. For a rule in weeks a gap is a stretch between two meetings that is
    more than a week longer than the rule allows.
    """
    held = sorted(day for day in set(meeting_dates) if period_start <= day <= period_end)
    if cadence.unit is Unit.WEEKS:
        return tuple(_week_gaps(cadence, held, period_start, min(period_end, today)))
    found = []
    for first, last, expected in _expected_in(cadence, period_start, period_end, year_start_month):
        if last >= today:
            break
        count = bisect_right(held, last) - bisect_left(held, first)
        if count < expected:
            found.append(Gap(first, last, say_months(first, last), expected, count))
    return tuple(found)


def meetings_status(held: int, minimum: int | None, maximum: int | None, year_over: bool) -> MeetingsStatus:
    """Short only when the year is over; before that a body with too few is on course."""
    if maximum is not None and held > maximum:
        return MeetingsStatus.OVER
    if minimum is not None and held < minimum:
        return MeetingsStatus.SHORT if year_over else MeetingsStatus.ON_COURSE
    return MeetingsStatus.WITHIN


def _settled(day: date, closed: Set[date], on_closed: OnClosed) -> date | None:
    if day not in closed or on_closed is OnClosed.KEEP:
        return day
    if on_closed is OnClosed.NEXT:
        return next_working_day(day, closed)
    if on_closed is OnClosed.SKIP:
        return None
    while day in closed:
        day = add_days(day, 7)
    return day


def _weekly(rule: Cadence, start: date, end: date, anchor: date | None) -> Iterator[date]:
    weekday = rule.weekday or 0
    if anchor is None:
        day = add_days(start, (weekday - start.weekday()) % 7)
    else:
        base = add_days(anchor, weekday - anchor.weekday())
        day = add_days(start, (base - start).days % (rule.every * 7))
    for days in range(0, (end - day).days + 1, rule.every * 7):
        yield day + timedelta(days=days)


def _monthly(rule: Cadence, start: date, end: date, anchor: date | None) -> Iterator[date]:
    step = 1 if rule.months else rule.every
    phase = None if anchor is None or step == 1 else _index(anchor) % step
    for index in range(_index(start), _index(end) + 1):
        first = _first_of(index)
        if rule.months and first.month not in rule.months:
            continue
        if phase is not None and index % step != phase:
            continue
        days = [day for day in _days_in(rule, first) if start <= day <= end]
        if days and phase is None:
            phase = index % step
        yield from days


def _days_in(rule: Cadence, first: date) -> list[date]:
    """The rule's days in the month that begins with `first`; a fifth weekday may be missing."""
    length = calendar.monthrange(first.year, first.month)[1]
    if rule.day is not None:
        return [first.replace(day=min(rule.day, length))]
    earliest = 1 + ((rule.weekday or 0) - first.weekday()) % 7
    all_days = list(range(earliest, length + 1, 7))
    picked = {all_days[-1] if nth == LAST else earliest + (nth - 1) * 7 for nth in rule.ordinals}
    return [first.replace(day=day) for day in sorted(picked) if day <= length]


@lru_cache(maxsize=1024)
def _expected_in(
    rule: Cadence, start: date, end: date, year_start_month: int
) -> tuple[tuple[date, date, int], ...]:
    """The whole periods with the meetings each asks for; hundreds of bodies share a few rules and one year."""
    periods = _periods(rule, start, end, year_start_month)
    return tuple((first, last, _expected(rule, first)) for first, last in periods)


def _expected(rule: Cadence, first: date) -> int:
    """Meetings the rule asks for in the period; where its months differ (a fifth weekday) the fewest."""
    if not rule.gives_days:
        return rule.per_period
    months = 1 if rule.months else rule.every
    return min(len(_days_in(rule, _first_of(_index(first) + month))) for month in range(months))


def _periods(rule: Cadence, start: date, end: date, year_start_month: int) -> Iterator[tuple[date, date]]:
    """The whole periods that lie inside `start` to `end`."""
    step = 1 if rule.months else rule.every
    index = _index(start) + (start.day > 1)
    if 12 % step == 0:
        index += (year_start_month - 1 - index) % step
    while index + step <= _index(date.max):
        first, last = _first_of(index), _first_of(index + step) - timedelta(days=1)
        if last > end:
            return
        if not rule.months or first.month in rule.months:
            yield first, last
        index += step


def _week_gaps(rule: Cadence, held: list[date], start: date, end: date) -> Iterator[Gap]:
    longest = rule.every * 7 + 7
    marks = [start - timedelta(days=1), *held, end]
    for before, after in pairwise(marks):
        days = (after - before).days
        if days > longest:
            first, last = before + timedelta(days=1), after - timedelta(days=1)
            yield Gap(first, last, _span(first, last), days // (rule.every * 7) * rule.times, 0)


def _span(first: date, last: date) -> str:
    year = f" {first.year}" if first.year != last.year else ""
    opening = f"{first.day} {MONTH_NAMES[first.month - 1][:3]}{year}"
    return f"{opening}-{last.day} {MONTH_NAMES[last.month - 1][:3]} {last.year}"


def _index(day: date) -> int:
    return day.year * 12 + day.month - 1


def _first_of(index: int) -> date:
    return date(index // 12, index % 12 + 1, 1)
