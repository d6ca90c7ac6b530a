"""Reads a cadence as people type it, and says it back in words that read the same."""

import re
from collections.abc import Iterable

from cspdesk.domain.cadence_rule import LAST, Cadence, Unit
from cspdesk.domain.dates import DAY_NAMES, MONTH_NAMES
from cspdesk.domain.text import fold, one_line
from cspdesk.errors import Refused

_NUMBERS = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
)  # fmt: skip
_ORDINALS = {1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", LAST: "last"}
_MONTHS_IN = {"month": 1, "monthly": 1, "quarter": 3, "quarterly": 3, "year": 12, "yearly": 12}

# What one typed word is read as, before the patterns below look at the whole.
_WORDS = {word: str(number) for number, word in enumerate(_NUMBERS, 1)}
_WORDS |= {"first": "1st", "second": "2nd", "third": "3rd", "fourth": "4th", "fifth": "5th", "final": "last"}
_WORDS |= {"once": "1 times", "twice": "2 times", "thrice": "3 times", "time": "times"}
_WORDS |= {"meeting": "times", "meetings": "times", "per": "a", "an": "a", "annum": "year", "each": "every"}
_WORDS |= {
    "weeks": "week",
    "months": "month",
    "quarters": "quarter",
    "years": "year",
    "alternate": "every other",
}
_WORDS |= {"annually": "yearly", "annual": "yearly", "bimonthly": "2 monthly", "biweekly": "2 weekly"}
_WORDS |= {
    "fortnightly": "2 weekly",
    "fortnight": "2 week",
    "termly": "4 monthly",
    "biennially": "24 monthly",
    "biennial": "24 monthly",
}
for _name in DAY_NAMES:
    _day = _name.casefold()
    _WORDS |= {_day[:3]: _day, _day[:3] + "s": _day + "s"}
_WORDS |= {"tues": "tuesday", "weds": "wednesday", "thur": "thursday", "thurs": "thursday"}
_WORDS |= {month[:3].casefold(): month.casefold() for month in MONTH_NAMES} | {"sept": "september"}

_DAY = "|".join(DAY_NAMES).casefold()
_MONTH = "|".join(MONTH_NAMES).casefold()
_NTH = r"(?:1st|2nd|3rd|4th|5th|last)"
_UNIT = r"(week|month|quarter|year)"
_EACH = r"(weekly|monthly|quarterly|yearly)"

_AT_LEAST = r"at least|(?:a )?minimum of|(?:no|not) (?:less|fewer) than"
_TIMES = rf"(?:between )?(\d+)(?: (?:to|or|and) (\d+))? times (?:(?:in )?(?:a|every) {_UNIT}|{_EACH})"
_ONCE_OR = r"\b(\d+) times (to|or) (\d+) times\b"
_STRONG = (
    rf"every (\d+)(?:st|nd|rd|th)? {_UNIT}",
    rf"(every other) {_UNIT}",
    rf"(?:every )?(\d+) {_EACH}",
)
_WEAK = rf"(?:every|a|the) {_UNIT}"
_NAMED = rf"((?:{_NTH} (?:(?:and|or|to) )?)+)(?:{_DAY})s?"
_UNCLEAR = rf"every ([2-5](?:st|nd|rd|th)) ({_DAY})\b"
_FILLERS = {
    "on",
    "of",
    "the",
    "in",
    "a",
    "and",
    "every",
    "at",
    "meets",
    "meet",
    "held",
    "times",
    "day",
    "is",
    "to",
}
_EXAMPLE = "“third Tuesday every two months” or “quarterly”"


def parse(text: str) -> Cadence:
    """Reads 'third Tuesday every two months', 'monthly', 'every 6 weeks on Monday', '2-3 times a year'.

    Raises Refused, with an example, when a word is not understood or two of them disagree.
    """
    typed = one_line(text)
    if not typed:
        raise Refused(f"No rule was typed; write how often the body meets, such as {_EXAMPLE}.")
    if len(typed) > 300:
        raise Refused(f"That is too long to be a rule; write how often the body meets, such as {_EXAMPLE}.")
    return _Reading(typed).cadence()


def words(cadence: Cadence) -> str:
    """The rule in our own words, which `parse` reads as the same rule."""
    said = _weeks_said(cadence) if cadence.unit is Unit.WEEKS else _months_said(cadence)
    return f"at least {said}" if cadence.at_least else said


class _Reading:
    """One typed rule while it is read: each pattern found is taken out, and what stays was not understood."""

    def __init__(self, typed: str) -> None:
        self._typed = typed
        self._rest = _normal(typed)
        self._unit, self._every, self._times, self._most = Unit.MONTHS, 0, 1, 0

    def cadence(self) -> Cadence:
        if unclear := self._unclear():
            raise unclear
        at_least = self._take(_AT_LEAST) is not None
        self._read_times()
        days_weekly = self._read_every_other_day()
        self._read_strong()
        ordinals, weekday = self._read_named()
        weak = self._take(_WEAK)
        if weak and not self._every:
            self._set(1, weak[1])
        day, months = self._read_month_days()
        if weekday is None:
            weekday, plural = self._read_weekday()
            days_weekly = days_weekly or plural
        left = [word for word in self._rest.split() if word not in _FILLERS]
        if left:
            raise self._refused(f"“{left[0]}” was not understood")
        self._settle(days_weekly, bool(ordinals) or day is not None, months)
        rule = Cadence(self._unit, self._every, weekday, ordinals, day, months, self._times)
        rule = Cadence(**{**vars(rule), "up_to": self._most or None, "at_least": at_least})
        self._check(rule)
        return rule

    def _take(self, pattern: str) -> re.Match[str] | None:
        match = re.search(rf"\b(?:{pattern})\b", self._rest)
        if match:
            self._rest = f"{self._rest[: match.start()]} {self._rest[match.end() :]}"
            self._rest = " ".join(self._rest.split())
        return match

    def _refused(self, what: str) -> Refused:
        return Refused(f"{what} in “{self._typed}”; write it like {_EXAMPLE}.")

    def _unclear(self) -> Refused | None:
        if said := re.search(r"\bbi-?annual(?:ly)?\b", self._typed, re.IGNORECASE):
            return Refused(
                f"“{said[0]}” may mean twice a year or every two years; write “twice a year” or “every two years”."
            )
        match = re.search(_UNCLEAR, self._rest)
        if match is None or re.search(rf"\b({_UNIT}|{_EACH}|{_MONTH})\b", self._rest):
            return None
        weeks, day = _NUMBERS[int(match[1][0]) - 1], match[2].title()
        nth = _ORDINALS[int(match[1][0])]
        return Refused(
            f"“{self._typed}” can be read in two ways; write “every {weeks} weeks on {day}” "
            f"or “{nth} {day} of every month”."
        )

    def _set(self, every: int, unit: str) -> None:
        if self._every:
            raise self._refused("Two frequencies were found")
        if every < 1 or every > 120:
            raise self._refused("The number is out of range")
        weekly = unit in ("week", "weekly")
        self._unit = Unit.WEEKS if weekly else Unit.MONTHS
        self._every = every if weekly else every * _MONTHS_IN[unit]

    def _read_times(self) -> None:
        self._rest = re.sub(_ONCE_OR, r"\1 \2 \3 times", self._rest)
        match = self._take(_TIMES)
        if match is None:
            return
        self._set(1, match[3] or match[4])
        self._times, self._most = int(match[1]), int(match[2] or 0)
        if self._times < 1 or (match[2] and self._most <= self._times) or self._times > 366:
            raise self._refused("The number of meetings is not possible")
        if not self._most and self._unit is Unit.MONTHS and self._every % self._times == 0:
            self._every, self._times = self._every // self._times, 1

    def _read_every_other_day(self) -> bool:
        if re.search(rf"\bevery other (?:{_DAY})", self._rest):
            self._set(2, "week")
            self._rest = self._rest.replace("every other", "every", 1)
            return True
        return False

    def _read_strong(self) -> None:
        for pattern in _STRONG:
            if match := self._take(pattern):
                self._set(int(match[1]) if match[1].isdigit() else 2, match[2])
        while match := self._take(_EACH):
            self._set(1, match[1])

    def _read_named(self) -> tuple[tuple[int, ...], int | None]:
        match = self._take(_NAMED)
        if match is None:
            return (), None
        found = {LAST if nth == "last" else int(nth[0]) for nth in re.findall(_NTH, match[1])}
        return tuple(sorted(found, key=_ordinal_order)), _weekday(match[0].split()[-1])

    def _read_month_days(self) -> tuple[int | None, tuple[int, ...]]:
        day = None
        match = self._take(rf"(\d+)(?:st|nd|rd|th)|(\d+)(?= (?:of )?(?:{_MONTH}))|(last) day")
        if match:
            day = 31 if match[3] else int(match[1] or match[2])
            if not 1 <= day <= 31:
                raise self._refused("There is no such day of the month")
        months = set()
        while match := self._take(_MONTH):
            months.add(MONTH_NAMES.index(match[0].title()) + 1)
        return day, tuple(sorted(months))

    def _read_weekday(self) -> tuple[int | None, bool]:
        match = self._take(rf"(every )?({_DAY})(s?)")
        if match is None:
            return None, False
        return _weekday(match[2]), bool(match[1] or match[3])

    def _settle(self, days_weekly: bool, named: bool, months: tuple[int, ...]) -> None:
        """Fills in the period where none was typed, and sees that named months agree with it."""
        if months:
            fits = self._every in (0, 1, 12) or self._every * len(months) == 12
            if self._unit is Unit.WEEKS or not fits or self._times > 1 or self._most:
                raise self._refused("The months and how often do not agree")
            self._every = 12
        elif not self._every:
            if not named and not days_weekly:
                raise self._refused("How often is missing")
            self._unit = Unit.MONTHS if named else Unit.WEEKS
            self._every = 1

    def _check(self, rule: Cadence) -> None:
        named = bool(rule.ordinals) or rule.day is not None
        if rule.unit is Unit.WEEKS and (named or (rule.weekday is not None and rule.times > 1)):
            raise self._refused("The days and how often do not agree")
        if rule.day is not None and rule.weekday is not None:
            raise self._refused("A weekday and a day of the month were both found")
        if named and (rule.times > 1 or rule.up_to):
            raise self._refused("Name the months instead of the number of meetings")
        if rule.unit is Unit.WEEKS and rule.up_to:
            raise self._refused("Give one number of meetings a week, not two,")


def _normal(typed: str) -> str:
    """Folded, numbers as digits, names of days and months in full, marks as spaces."""
    plain = re.sub(r"(\d)\s*-\s*(\d)", r"\1 to \2", fold(typed)).replace("&", " and ")
    plain = re.sub(r"[^\w\s]", " ", plain.replace("'", ""))
    plain = re.sub(r"\bbi (?=weekly|monthly|annual)", "bi", plain)
    plain = re.sub(r"\b(?:half|semi) ?(?:yearly|annual(?:ly)?)\b", "6 monthly", plain)
    return " ".join(_WORDS.get(word, word) for word in plain.split())


def _weekday(name: str) -> int:
    return DAY_NAMES.index(name.rstrip("s").title())


def _ordinal_order(ordinal: int) -> int:
    return 9 if ordinal == LAST else ordinal


def _number(value: int) -> str:
    return _NUMBERS[value - 1] if 1 <= value <= 12 else str(value)


def _nth(day: int) -> str:
    if day == 31:
        return "last day"
    ending = "th" if 10 < day < 20 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{ending}"


def _listed(parts: Iterable[str]) -> str:
    *firsts, last = parts
    return f"{', '.join(firsts)} and {last}" if firsts else last


def _times_said(times: int, up_to: int | None) -> str:
    if up_to:
        return f"{_number(times)} to {_number(up_to)} times"
    return {1: "once", 2: "twice"}.get(times, f"{_number(times)} times")


def _weeks_said(rule: Cadence) -> str:
    if rule.times > 1:
        return f"{_times_said(rule.times, None)} a week"
    if rule.every == 1:
        return "weekly" if rule.weekday is None else f"every {DAY_NAMES[rule.weekday]}"
    on = "" if rule.weekday is None else f" on {DAY_NAMES[rule.weekday]}"
    return f"every {_number(rule.every)} weeks{on}"


def _months_said(rule: Cadence) -> str:
    months = _listed(MONTH_NAMES[month - 1] for month in rule.months) if rule.months else ""
    if rule.gives_days:
        if rule.day is not None:
            named = _nth(rule.day)
        else:
            named = f"{_listed(_ORDINALS[nth] for nth in rule.ordinals)} {DAY_NAMES[rule.weekday or 0]}"
        period = {1: "of every month", 3: "every quarter", 12: "every year"}
        return (
            f"{named} of {months}" if months else f"{named} {period.get(rule.every, _every_said(rule.every))}"
        )
    on = "" if rule.weekday is None else f" on a {DAY_NAMES[rule.weekday]}"
    if months:
        return f"in {months}{on}"
    if rule.times > 1 or rule.up_to:
        period = {1: "a month", 3: "a quarter", 12: "a year"}
        return f"{_times_said(rule.times, rule.up_to)} {period[rule.every]}{on}"
    short = {1: "monthly", 3: "quarterly", 4: "three times a year", 6: "twice a year", 12: "yearly"}
    return f"{short.get(rule.every, _every_said(rule.every))}{on}"


def _every_said(months: int) -> str:
    return f"every {_number(months)} months"
