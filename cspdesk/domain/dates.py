"""Dates and times as people here say them, and the sums over months and plan years.

Names of days and months are our own: those of `strftime` follow the machine's locale.
"""

import re
from datetime import date, time, timedelta
from typing import NamedTuple

from cspdesk.errors import Refused

DAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTH_NAMES = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip

_TIME = r"(\d{1,2})(?:\s*[:.h]?\s*(\d{2}))?\s*(am|pm|a\.m\.?|p\.m\.?|noon|midnight)?"
_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class PlanYear(NamedTuple):
    """Twelve months of a plan: first and last day, and a label such as 2026-27."""

    start: date
    end: date
    label: str

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and self.start <= day <= self.end

    @property
    def following(self) -> "PlanYear":
        return plan_year(add_days(self.end, 1), self.start.month)

    @property
    def previous(self) -> "PlanYear":
        return plan_year(add_days(self.start, -1), self.start.month)


def plan_year(day: date, start_month: int = 4) -> PlanYear:
    """The plan year that holds a day; a year that starts in January is labelled by one number."""
    first = day.year if day.month >= start_month else day.year - 1
    label = str(first) if start_month == 1 else f"{first}-{(first + 1) % 100:02d}"
    # The calendar's own ends cut the first and the last year short, so that any typed date has a year.
    start = date(first, start_month, 1) if first >= date.min.year else date.min
    last = date(first + 1, start_month, 1) - timedelta(days=1) if first < date.max.year else date.max
    return PlanYear(start, last, label)


def add_months(day: date, months: int) -> date:
    """The same day some months on, or the last day of a shorter month.

    Raises Refused beyond the year 9999 and before the year 1.
    """
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    if not date.min.year <= year <= date.max.year:
        raise Refused("That date is too far away to be worked out; type a nearer one.")
    return date(year, month + 1, min(day.day, month_length(year, month + 1)))


def add_days(day: date, days: int) -> date:
    """The day some days on; Raises Refused beyond the year 9999 and before the year 1."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        raise Refused("That date is too far away to be worked out; type a nearer one.") from None


def month_length(year: int, month: int) -> int:
    """Days of a month, 1 to 12. The standard calendar loads the machine's language to know it."""
    leap = month == 2 and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return _DAYS[month - 1] + leap


def last_of_month(day: date) -> date:
    return day.replace(day=month_length(day.year, day.month))


def say_day(day: date, today: date) -> str:
    """'Thu 12 Mar, in 6 days'; the year is said when it is not today's."""
    return f"{say_date(day, today)}, {say_distance(day, today)}"


def say_date(day: date, today: date | None = None) -> str:
    """'Thu 12 Mar', or 'Thu 12 Mar 2026' in another year than today's, or when no today is given."""
    year = "" if today is not None and day.year == today.year else f" {day.year}"
    return f"{DAY_NAMES[day.weekday()][:3]} {day.day} {MONTH_NAMES[day.month - 1][:3]}{year}"


def say_date_short(day: date) -> str:
    """'12 Mar 2026', for narrow columns."""
    return f"{day.day} {MONTH_NAMES[day.month - 1][:3]} {day.year}"


def say_date_long(day: date) -> str:
    """'Thursday 12 March 2026', for papers."""
    return f"{DAY_NAMES[day.weekday()]} {day.day} {MONTH_NAMES[day.month - 1]} {day.year}"


def say_distance(day: date, today: date) -> str:
    """'today', 'tomorrow', 'in 6 days', '3 days ago'; months beyond 60 days and years beyond 24 months."""
    days = (day - today).days
    near = {0: "today", 1: "tomorrow", -1: "yesterday"}
    if days in near:
        return near[days]
    if abs(days) <= 60:
        amount = f"{abs(days)} days"
    else:
        months = _whole_months(min(day, today), max(day, today))
        amount = f"{months} months" if months < 24 else f"{months // 12} years"
    return f"in {amount}" if days > 0 else f"{amount} ago"


def say_days_late(due: date, today: date) -> str:
    """'1 day overdue'; empty on the day it is due and before."""
    late = (today - due).days
    return "" if late <= 0 else f"{late} {'day' if late == 1 else 'days'} overdue"


def say_months(start: date, end: date) -> str:
    """'May 2026', 'Apr-Jun 2026' or 'Dec 2026-Jan 2027'."""
    first, last = MONTH_NAMES[start.month - 1][:3], MONTH_NAMES[end.month - 1][:3]
    if start.year != end.year:
        return f"{first} {start.year}-{last} {end.year}"
    return f"{first} {end.year}" if start.month == end.month else f"{first}-{last} {end.year}"


def say_clock(moment: time) -> str:
    """'7.00pm'; '12 noon' and '12 midnight'."""
    if (moment.hour, moment.minute) in ((0, 0), (12, 0)):
        return "12 noon" if moment.hour else "12 midnight"
    half = "am" if moment.hour < 12 else "pm"
    return f"{moment.hour % 12 or 12}.{moment.minute:02d}{half}"


def say_clock_span(start: time | None, end: time | None) -> str:
    """'7.00pm to 8.30pm', or the start alone; empty when times are unknown."""
    if start is None:
        return f"until {say_clock(end)}" if end is not None else ""
    return say_clock(start) if end is None else f"{say_clock(start)} to {say_clock(end)}"


def say_length(minutes: int) -> str:
    """'45 min', '2 h' or '1 h 30 min'."""
    hours, rest = divmod(minutes, 60)
    return (
        " ".join(part for part in (f"{hours} h" * bool(hours), f"{rest} min" * bool(rest)) if part) or "0 min"
    )


def read_time(text: str) -> time | None:
    """A time as typed: 19:00, 1900, 7pm, 7.30 pm, noon; None for an empty text.

    Raises Refused when it is no time of day.
    """
    typed = " ".join(text.split())
    if not typed:
        return None
    if typed.casefold() in ("noon", "midday", "midnight"):
        return time(0) if typed.casefold() == "midnight" else time(12)
    match = re.fullmatch(_TIME, typed, re.IGNORECASE)
    hour = _hour(int(match[1]), (match[3] or "").replace(".", "").casefold()) if match else None
    if match is None or hour is None or int(match[2] or 0) > 59:
        raise Refused(f"“{typed}” is not a time of day; type it like 7.30pm or 19:30.")
    return time(hour, int(match[2] or 0))


def _hour(hour: int, half: str) -> int | None:
    if not half:
        return hour if hour < 24 else None
    if not 1 <= hour <= 12 or (half in ("noon", "midnight") and hour != 12):
        return None
    return hour % 12 + (12 if half in ("pm", "noon") else 0)


def _whole_months(earlier: date, later: date) -> int:
    months = (later.year - earlier.year) * 12 + later.month - earlier.month
    return months - (later.day < earlier.day)
