"""The periods of targets and figures as plans write them: 08/09, 2007/8, July 2011 - June 2012, Q1 2012-13, 2011."""

import datetime as dt
import re
from decimal import Decimal
from typing import NamedTuple

from cspdesk.domain.dates import MONTH_NAMES, last_of_month, month_length
from cspdesk.domain.text import fold

_YEARS = re.compile(r"([0-9]{4}|[0-9]{2}) ?[/-] ?([0-9]{4}|[0-9]{1,2})")
_ONE_YEAR = re.compile(r"[0-9]{4}")
_QUARTER = re.compile(r"(?:q|quarter ?)([1-4]),? (?:of )?(.+)")
_HALF = re.compile(r"(first|second) half,? (?:of )?(.+)")
_MONTHS = re.compile(r"([a-z]+)(?: ([0-9]{4}))? ?(?:-|to|until) ?([a-z]+) ([0-9]{4})")
_MONTH = re.compile(r"([a-z]+) ([0-9]{4})")
# Two figures of a year from here on are of the last century.
_CENTURY = 80
_EARLIEST, _LATEST = 1900, 2200


class Span(NamedTuple):
    """The first and the last day of a period."""

    first: dt.date
    last: dt.date

    @property
    def months(self) -> int | None:
        """How many months it has; None when it is not of whole months."""
        if self.first.day != 1 or self.last != last_of_month(self.last) or self.last < self.first:
            return None
        return month_number(self.last) - month_number(self.first) + 1

    def holds(self, other: "Span") -> bool:
        return self.first <= other.first and other.last <= self.last

    def share_of(self, whole: "Span") -> Decimal:
        """How much of a longer period it is: by months where both have whole ones, else by days."""
        if self.months and whole.months:
            return Decimal(self.months) / whole.months
        return Decimal((self.last - self.first).days + 1) / ((whole.last - whole.first).days + 1)


def month_number(day: dt.date) -> int:
    return day.year * 12 + day.month


def read_period(text: str, start_month: int = 4) -> Span | None:
    """The days of a period as it is written; None when it is no period that can be read.

    A pair of years such as 08/09 is the plan year that begins in `start_month`.
    """
    plain = fold(text)
    for read in (_read_years, _read_part):
        found = read(plain, start_month)
        if found is not None:
            return found
    if _ONE_YEAR.fullmatch(plain) and _EARLIEST <= int(plain) <= _LATEST:
        return Span(dt.date(int(plain), 1, 1), dt.date(int(plain), 12, 31))
    return _read_months(plain)


def _read_years(plain: str, start_month: int) -> Span | None:
    found = _YEARS.fullmatch(plain)
    if found is None:
        return None
    first = _year(found[1])
    # The second year is written in four figures, two or one: 2007/2008, 2007/08, 2007/8.
    if not _EARLIEST <= first <= _LATEST or int(found[2]) != (first + 1) % 10 ** len(found[2]):
        return None
    end = dt.date(first + 1, start_month, 1) - dt.timedelta(days=1)
    return Span(dt.date(first, start_month, 1), end)


def _read_part(plain: str, start_month: int) -> Span | None:
    """A quarter or a half of a plan year."""
    quarter, half = _QUARTER.fullmatch(plain), _HALF.fullmatch(plain)
    if quarter is not None:
        number, months, years = int(quarter[1]), 3, quarter[2]
    elif half is not None:
        number, months, years = 1 if half[1] == "first" else 2, 6, half[2]
    else:
        return None
    year = _read_years(years, start_month)
    if year is None:
        return None
    begins = month_number(year.first) + (number - 1) * months
    return Span(_first_of(begins), _last_of(begins + months - 1))


def _read_months(plain: str) -> Span | None:
    if (found := _MONTHS.fullmatch(plain)) is not None:
        first, last, year = _month(found[1]), _month(found[3]), int(found[4])
        if not first or not last or not _EARLIEST <= year <= _LATEST:
            return None
        begins = int(found[2]) if found[2] else year - (first > last)
        if not _EARLIEST <= begins <= year or (begins, first) > (year, last):
            return None
        return Span(dt.date(begins, first, 1), dt.date(year, last, month_length(year, last)))
    if (alone := _MONTH.fullmatch(plain)) is not None:
        month, year = _month(alone[1]), int(alone[2])
        if month and _EARLIEST <= year <= _LATEST:
            return Span(dt.date(year, month, 1), dt.date(year, month, month_length(year, month)))
    return None


def say_period(span: Span, start_month: int = 4) -> str:
    """'2008/09' for a plan year, '2011' for one of the calendar, 'Jul 2011 to Jun 2012' for months, else both days."""
    if span.months == 12 and span.first.month == start_month:
        return f"{span.first.year}/{span.last.year % 100:02d}" if start_month > 1 else str(span.first.year)
    if span.months == 12 and span.first.month == 1:
        return str(span.first.year)
    if span.months is None:
        return f"{span.first.day} {_short(span.first)} to {span.last.day} {_short(span.last)}"
    if span.months == 1:
        return _short(span.first)
    return f"{_short(span.first)} to {_short(span.last)}"


def _short(day: dt.date) -> str:
    return f"{MONTH_NAMES[day.month - 1][:3]} {day.year}"


def _year(text: str) -> int:
    year = int(text)
    if len(text) == 4:
        return year
    return year + (1900 if year >= _CENTURY else 2000)


def _month(name: str) -> int:
    """The number of a month by its name or the first three letters of it; 0 for none."""
    names = (
        number
        for number, month in enumerate(MONTH_NAMES, start=1)
        if name in (month.casefold(), month[:3].casefold(), "sept" if number == 9 else "")
    )
    return next(names, 0)


def _first_of(number: int) -> dt.date:
    year, month = divmod(number - 1, 12)
    return dt.date(year, month + 1, 1)


def _last_of(number: int) -> dt.date:
    return last_of_month(_first_of(number))
