"""Due dates as people say them at a meeting, counted from the meeting's date, and action lines as typed."""

import calendar
import re
from collections.abc import Set
from dataclasses import dataclass
from datetime import date
from enum import Enum

from cspdesk.domain.dates import DAY_NAMES, MONTH_NAMES, add_days, add_months, last_of_month
from cspdesk.domain.text import fold, one_line
from cspdesk.domain.workdays import NO_CLOSED_DAYS, add_working_days
from cspdesk.errors import Refused

_NUMBERS = {
    word: number
    for number, word in enumerate(
        ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"), 1
    )
} | {"a": 1, "an": 1, "couple of": 2, "a couple of": 2}
_NUMBER = r"(\d{1,3}|" + "|".join(sorted(_NUMBERS, key=len, reverse=True)) + ")"
_MONTHS = {name.casefold(): place for place, name in enumerate(MONTH_NAMES, 1)}
_MONTHS |= {name[:3]: place for name, place in _MONTHS.items()} | {"sept": 9}
_MONTH = "(" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + ")"
_DAYS = {name.casefold(): place for place, name in enumerate(DAY_NAMES)}
_DAYS |= {name[:3]: place for name, place in _DAYS.items()}
_DAYS |= {"tues": 1, "weds": 2, "thur": 3, "thurs": 3}
_DAY = "(" + "|".join(sorted(_DAYS, key=len, reverse=True)) + ")"

_LEADS = re.compile(
    r"^(?:due|to be done|no later than|by|before|on|until|till|within|at|for|in|the|this coming|coming)\b\s*"
)
_NEXT_MEETING = re.compile(r"(?:our |your )?next (?:meeting|forum|time|forum meeting|panel)")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMERIC = re.compile(r"(\d{1,2})[/.\-](\d{1,2})(?:[/.\-](\d{4}|\d{2}))?")
_DAY_MONTH = re.compile(rf"(?:{_DAY} )?(?:the )?(\d{{1,2}})(?:st|nd|rd|th)?(?: of)? {_MONTH}(?: (\d{{4}}))?")
_MONTH_DAY = re.compile(rf"(?:{_DAY} )?{_MONTH} (?:the )?(\d{{1,2}})(?:st|nd|rd|th)?(?: (\d{{4}}))?")
_NTH_ALONE = re.compile(r"(\d{1,2})(?:st|nd|rd|th)")
_AGO = re.compile(rf"{_NUMBER} (day|week|fortnight|month|year)s? ago")
_LAST_WEEKDAY = re.compile(rf"last {_DAY}")
_LATER = re.compile(
    rf"{_NUMBER} (working day|business day|day|week|fortnight|month|year)s?(?: time| from now)?"
)
_IN_MONTH = re.compile(rf"(?:(end|start|beginning|middle|mid) (?:of )?)?{_MONTH}(?: (\d{{4}}))?")
_WEEK_ON = re.compile(rf"(?:a )?week (?:on |from )?({_DAY}|today|tomorrow)|{_DAY} week")
_WEEKDAY = re.compile(rf"(next|this)? ?{_DAY}(?: (?:of )?next week| next)?")
_ENDS = re.compile(r"(?:end of (?:the |this )?|this )?(next )?(day|week|month|quarter|year)(?: end)?")

# No due date is said in more characters; what is longer is a sentence and is not looked into.
_LONGEST = 80
_TAIL = re.compile(r"^(?P<text>.+?)\s*[(\[](?P<tail>[^()\[\]]{1,80})[)\]]\s*\.?$")
_DUE_OPENS = re.compile(
    r"(?:^|[\s,;])(?P<due>(?:(?:due|by|before|on|until|till|within|at|in|for|no later than|next|this|today"
    r"|tomorrow|tonight|end|mid|a week)\b|\d).*)$",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"^(?P<text>.*\S)[\s,;]+(?P<due>(?:by|before|no later than|until|for the next|at the next) .+)$",
    re.IGNORECASE,
)


class Leaning(Enum):
    """Which of the many days of one name is meant: the next, as of what is due; the last, as of what was done;

    or the nearest, as of an office that begins.
    """

    NEXT = "next"
    LAST = "last"
    NEAREST = "nearest"


@dataclass(frozen=True)
class Due:
    """When an action is due: a date, or the body's next meeting, or neither; `words` are kept as typed."""

    date: date | None
    next_meeting: bool
    words: str

    @property
    def understood(self) -> bool:
        return self.next_meeting or self.date is not None


@dataclass(frozen=True)
class ActionLine:
    """An action as typed on one line, taken apart; owner and due are empty where none was found."""

    text: str
    owner: str
    due: Due


def understand(text: str, meeting_date: date, closed: Set[date] = NO_CLOSED_DAYS) -> Due:
    """The due date said, counted from the meeting's date; what is not understood keeps its words alone.

    A day without a year is the next such day, on the meeting's date or after. 'Friday' is the first after
    the meeting, 'next Friday' that of the week after. A month, its end, and 'end of the month' are its last
    day. 'Before' is taken as 'by'. Numbers are read day first, as in Britain.
    """
    typed = one_line(text)
    if len(typed) > _LONGEST:
        return Due(None, False, typed)
    said = _plain(typed)
    if _NEXT_MEETING.fullmatch(said):
        return Due(None, True, typed)
    try:
        found = (
            _fixed(said, meeting_date) or _counted(said, meeting_date, closed) or _ends(said, meeting_date)
        )
    except Refused:
        # A date beyond the calendar is no date.
        found = None
    return Due(found, False, typed)


def is_a_date(text: str) -> bool:
    """Whether the words are a date and no more, such as '1 Dec 2026': from any day on it is the same one."""
    early, late = (understand(text, date(year, 1, 1)).date for year in (1900, 2900))
    return early is not None and early == late


def understand_day(text: str, base: date, leaning: Leaning = Leaning.NEXT) -> date | None:
    """The day said in a field of a date, counted from `base`; None when it is not understood.

    With LAST a day without a year, a weekday or a month is the last such on `base` or before; with NEAREST a day
    without a year is the nearest such. Both know 'yesterday', 'last Friday' and 'two weeks ago'.
    """
    if leaning is Leaning.NEXT or len(one_line(text)) > _LONGEST:
        return understand(text, base).date
    said = _plain(text)
    try:
        return _gone(said, base) or _leant(said, base, leaning) or understand(text, base).date
    except Refused:
        return None


def split_action(line: str, meeting_date: date, closed: Set[date] = NO_CLOSED_DAYS) -> ActionLine:
    """Takes 'Chase the council about the bin - PC Smith by 12 Dec' apart into text, owner and due.

    Careful on purpose: an owner is only what follows the last spaced dash or stands in brackets at the end,
    is at most five words long, and is for the caller to match with a known name. Without either, only
    a closing 'by ...', 'before ...' or 'next meeting' that is understood is taken as due.
    """
    typed = one_line(line)
    text, tail = _text_and_tail(typed)
    if tail:
        owner, due = _owner_and_due(tail, meeting_date, closed)
        if len(owner.split()) <= 5:
            if not due.understood:
                text, due = _cut_due(text, meeting_date, closed)
            elif not owner:
                # Three columns typed with dashes: what, who, when.
                text, owner = _text_and_owner(text)
            return ActionLine(text, owner, due)
    text, due = _cut_due(typed, meeting_date, closed)
    return ActionLine(text, "", due)


def _plain(typed: str) -> str:
    said = (
        re.sub(r"[,;!?]|\.$|(?<=^mid)-|(?<= mid)-", " ", fold(typed)).replace("'s ", " ").replace("' ", " ")
    )
    said = " ".join(said.split())
    while True:
        shorter = _LEADS.sub("", said)
        if shorter in (said, ""):
            return said
        said = shorter


def _fixed(said: str, start: date) -> date | None:
    """A day of the calendar: 12 Dec, 12/12, 12 December 2026, 2026-12-12, the 14th."""
    if match := _ISO.fullmatch(said):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    if match := _NUMERIC.fullmatch(said):
        return _dated(start, int(match[1]), int(match[2]), match[3])
    if match := _DAY_MONTH.fullmatch(said):
        return _dated(start, int(match[2]), _MONTHS[match[3]], match[4])
    if match := _MONTH_DAY.fullmatch(said):
        return _dated(start, int(match[3]), _MONTHS[match[2]], match[4])
    if match := _NTH_ALONE.fullmatch(said):
        return _next_nth(start, int(match[1]))
    return {"christmas": _dated(start, 25, 12, None), "new year": _dated(start, 1, 1, None)}.get(said)


def _counted(said: str, start: date, closed: Set[date]) -> date | None:
    """A day counted from the meeting: tomorrow, in two weeks, in 5 working days (or business days), next Friday."""
    near = {"today": 0, "tonight": 0, "tomorrow": 1, "day after tomorrow": 2}
    if said in near:
        return add_days(start, near[said])
    if said == "fortnight":
        return add_days(start, 14)
    if match := _LATER.fullmatch(said):
        return _later(start, int(_NUMBERS.get(match[1], 0) or match[1]), match[2], closed)
    if said in ("week", "month", "year"):
        return None
    if match := _WEEK_ON.fullmatch(said):
        named = match[3] or match[1]
        return add_days(start, 7 + near[named]) if named in near else add_days(_weekday(start, named), 7)
    if match := _WEEKDAY.fullmatch(said):
        if match[1] == "next" or said.endswith((" next week", " next")):
            return add_days(start, 7 - start.weekday() + _DAYS[match[2]])
        return _weekday(start, match[2])
    return None


def _gone(said: str, start: date) -> date | None:
    """A day counted back: yesterday, last Friday, two weeks ago."""
    if said == "yesterday":
        return add_days(start, -1)
    if match := _LAST_WEEKDAY.fullmatch(said):
        return add_days(start, -((start.weekday() - _DAYS[match[1]] - 1) % 7 + 1))
    if match := _AGO.fullmatch(said):
        number = int(_NUMBERS.get(match[1], 0) or match[1])
        return _later(start, -number, match[2], NO_CLOSED_DAYS)
    return None


def _leant(said: str, start: date, leaning: Leaning) -> date | None:
    """The last or the nearest of the days of one name; None where the words name one day alone."""
    named = _yearless(said)
    if named is None:
        return _last_weekday_or_month(said, start) if leaning is Leaning.LAST else None
    day, month = named
    back = _last_such(start, day, month)
    ahead = _dated(start, day, month, None) if month else _next_nth(start, day)
    if back is None or ahead is None:
        return back or ahead
    return back if leaning is Leaning.LAST or start - back < ahead - start else ahead


def _yearless(said: str) -> tuple[int, int] | None:
    """Day and month of a day said without its year; the month is 0 where it was not said either."""
    if (match := _NUMERIC.fullmatch(said)) and not match[3]:
        return int(match[1]), int(match[2])
    if (match := _DAY_MONTH.fullmatch(said)) and not match[4]:
        return int(match[2]), _MONTHS[match[3]]
    if (match := _MONTH_DAY.fullmatch(said)) and not match[4]:
        return int(match[3]), _MONTHS[match[2]]
    if match := _NTH_ALONE.fullmatch(said):
        return int(match[1]), 0
    return {"christmas": (25, 12), "new year": (1, 1)}.get(said)


def _last_such(start: date, day: int, month: int) -> date | None:
    """The last such day on a day or before; 29 February may be years away."""
    for back in range(3 if not month else 9):
        first = add_months(start.replace(day=1), -back if not month else -12 * back)
        found = _day(first.year, month or first.month, day)
        if found is not None and found <= start:
            return found
    return None


def _last_weekday_or_month(said: str, start: date) -> date | None:
    if (match := _WEEKDAY.fullmatch(said)) and match[1] is None and match[2] and " next" not in said:
        return add_days(start, -((start.weekday() - _DAYS[match[2]]) % 7))
    if (match := _IN_MONTH.fullmatch(said)) and not match[3]:
        return _in_month(add_months(start, -11), match[1], _MONTHS[match[2]], None)
    return None


def _ends(said: str, start: date) -> date | None:
    """The last day of a month named, or of this or the next week, month, quarter or year."""
    if match := _IN_MONTH.fullmatch(said):
        return _in_month(start, match[1], _MONTHS[match[2]], match[3])
    if said in ("end of financial year", "end of the financial year", "financial year end"):
        return last_of_month(add_months(start, (3 - start.month) % 12))
    match = _ENDS.fullmatch(said)
    if match is None or said in ("day", "week", "month", "quarter", "year"):
        return None
    following = bool(match[1])
    if match[2] == "day":
        return None if following else start
    if match[2] == "week":
        friday = start if start.weekday() == 4 else _weekday(start, "fri")
        return add_days(start, 11 - start.weekday()) if following else friday
    if match[2] == "month":
        return last_of_month(add_months(start, int(following)))
    if match[2] == "quarter":
        return last_of_month(add_months(start, 2 - (start.month - 1) % 3 + 3 * following))
    return last_of_month(add_months(start, 12 - start.month + 12 * following))


def _later(start: date, number: int, unit: str, closed: Set[date]) -> date:
    if unit in ("working day", "business day"):
        return add_working_days(start, number, closed)
    if unit in ("month", "year"):
        return add_months(start, number * (12 if unit == "year" else 1))
    return add_days(start, number * {"day": 1, "week": 7, "fortnight": 14}[unit])


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _dated(start: date, day: int, month: int, year: str | None) -> date | None:
    """The day in the year said, or else the next such day; 29 February may be years away."""
    if year:
        return _day(int(year) + 2000 * (len(year) == 2), month, day)
    for later in range(start.year, min(start.year + 9, date.max.year + 1)):
        found = _day(later, month, day)
        if found is not None and found >= start:
            return found
    return None


def _next_nth(start: date, day: int) -> date | None:
    for months in range(3):
        first = add_months(start.replace(day=1), months)
        found = _day(first.year, first.month, day)
        if found is not None and found >= start:
            return found
    return None


def _weekday(start: date, name: str) -> date:
    """The first such weekday after the meeting's date."""
    return add_days(start, (_DAYS[name] - start.weekday() - 1) % 7 + 1)


def _in_month(start: date, part: str | None, month: int, year: str | None) -> date | None:
    first = _day(int(year), month, 1) if year else _month_on(start, month)
    if first is None or part in ("start", "beginning"):
        return first
    if part in ("middle", "mid"):
        return first.replace(day=15)
    return first.replace(day=calendar.monthrange(first.year, first.month)[1])


def _month_on(start: date, month: int) -> date:
    """The first day of the meeting's month or of the next month of that name."""
    return add_months(start.replace(day=1), (month - start.month) % 12)


def _text_and_tail(typed: str) -> tuple[str, str]:
    if match := _TAIL.match(typed):
        return match["text"], match["tail"]
    parts = re.split(r"\s+[-–—]+\s+", typed)
    if len(parts) < 2 or not 0 < len(parts[-1]) <= _LONGEST:
        return typed, ""
    return typed[: typed.rindex(parts[-1])].rstrip(" -–—"), parts[-1].rstrip(".")


def _text_and_owner(typed: str) -> tuple[str, str]:
    text, owner = _text_and_tail(typed)
    return (text, owner) if len(owner.split()) <= 5 else (typed, "")


def _owner_and_due(tail: str, start: date, closed: Set[date]) -> tuple[str, Due]:
    """The tail's owner and the longest due phrase at its end; a month alone is an owner (PC May)."""
    place = 0
    while match := _DUE_OPENS.search(tail, place):
        due = understand(match["due"], start, closed)
        if due.understood:
            return tail[: match.start("due")].strip(" ,;-–—"), due
        place = match.start("due") + 1
    if re.fullmatch(_DAY, fold(tail)):
        return "", understand(tail, start, closed)
    return tail.strip(" ,;"), Due(None, False, "")


def _cut_due(text: str, start: date, closed: Set[date]) -> tuple[str, Due]:
    opening, closing = text[:-_LONGEST], text[-_LONGEST:]
    if match := _CLOSING.match(closing):
        due = understand(match["due"], start, closed)
        if due.understood:
            return (opening + match["text"]).rstrip(" ,;"), due
    return text, Due(None, False, "")
