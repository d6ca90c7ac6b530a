"""What a typed value counts as, and the sums of indicators: rates, shares, targets from a base, and changes.

All sums are of decimals. Words are never forced into numbers, and what is open is never nought.
"""

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from cspdesk.domain.text import fold, one_line

_NUMBER = r"(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,12})(?:\.[0-9]{1,9})?"
_SIGNED = rf"[+-]?{_NUMBER}"
_PERCENT = r"%|per ?cent|pc\b"
_RATIO = re.compile(rf"{_NUMBER} ?: ?{_NUMBER}")
_RANGE = re.compile(
    rf"(?:between |from )?({_NUMBER}) ?({_PERCENT})?(?: to | and | ?- ?)({_NUMBER}) ?({_PERCENT})?(?: ([a-z][a-z ]*))?"
)
_CHANGE = re.compile(rf" ?\(({_SIGNED}) ?(?:{_PERCENT})\)$")
_VALUE = re.compile(rf"£? ?({_SIGNED}) ?({_PERCENT})?(?: ?([a-z].*))?")
_UNIT = re.compile(r"(?:[a-z][a-z '/().-]*)?(?:per [0-9,]+ ?[a-z ]*)?")
_MOST_UNIT_WORDS = 6
# After these a number is part of a sentence, not a value with its unit.
_NO_UNIT = frozenset(
    {
        "or", "to", "and", "of", "out", "by", "in", "at", "on", "is", "was", "were", "are", "if", "when", "after",
        "increase", "decrease", "reduction", "rise", "fall", "drop", "cut", "more", "fewer", "less", "higher", "lower",
        "better", "worse", "up", "down", "st", "nd", "rd", "th",
    }
)  # fmt: skip


class Said(StrEnum):
    """What a typed value is."""

    NUMBER = "number"
    RANGE = "range"
    RATIO = "ratio"
    WORDS = "in words"
    NOT_APPLICABLE = "N/A"
    TO_BE_AGREED = "to be agreed"
    BASELINE_YEAR = "baseline year"
    NOT_COLLECTED = "not collected"
    NOTHING = "no figure"


_OPEN = {
    "n/a": Said.NOT_APPLICABLE, "na": Said.NOT_APPLICABLE, "n.a.": Said.NOT_APPLICABLE,
    "not applicable": Said.NOT_APPLICABLE, "-": Said.NOT_APPLICABLE,
    "to be agreed": Said.TO_BE_AGREED, "tba": Said.TO_BE_AGREED, "tbc": Said.TO_BE_AGREED, "tbd": Said.TO_BE_AGREED,
    "to be confirmed": Said.TO_BE_AGREED, "to be set": Said.TO_BE_AGREED,
    "baseline": Said.BASELINE_YEAR, "baseline year": Said.BASELINE_YEAR,
    "not collected": Said.NOT_COLLECTED, "not yet collected": Said.NOT_COLLECTED,
}  # fmt: skip


@dataclass(frozen=True)
class ValueRead:
    """A value as it was typed and what it counts as.

    `number` is of a NUMBER alone, `low` and `high` of a RANGE; `places` are the decimals that were typed, `change`
    the percent in brackets behind a value ("-9.00%").
    """

    text: str
    said: Said
    number: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    places: int = 0
    percent: bool = False
    unit: str = ""
    change: Decimal | None = None

    @property
    def scored(self) -> bool:
        """True when it can be set against another number."""
        return self.number is not None


def read_value(text: str) -> ValueRead:
    """What a typed value counts as; anything that is no plain number, range or ratio stays words."""
    typed = one_line(text)
    plain = fold(typed)
    if not plain:
        return ValueRead("", Said.NOTHING)
    if plain in _OPEN:
        return ValueRead(typed, _OPEN[plain])
    if _RATIO.fullmatch(plain):
        return ValueRead(typed, Said.RATIO)
    return _read_range(typed, plain) or _read_number(typed, plain) or ValueRead(typed, Said.WORDS)


def _read_range(typed: str, plain: str) -> ValueRead | None:
    found = _RANGE.fullmatch(plain)
    if found is None:
        return None
    low, high = decimal(found[1]), decimal(found[3])
    # "2008-09" is a year, and "71 to 51" no range.
    if low is None or high is None or low > high or (found[2] and not found[4]):
        return None
    places = max(places_of(found[1]), places_of(found[3]))
    return ValueRead(
        typed,
        Said.RANGE,
        low=low,
        high=high,
        places=places,
        percent=bool(found[4]),
        unit=(found[5] or "").strip(),
    )


def _read_number(typed: str, plain: str) -> ValueRead | None:
    bracket = _CHANGE.search(plain)
    found = _VALUE.fullmatch(plain[: bracket.start()] if bracket else plain)
    if found is None:
        return None
    unit = (found[3] or "").strip()
    words = unit.split()
    if unit and (
        not _UNIT.fullmatch(unit) or len(words) > _MOST_UNIT_WORDS or not _NO_UNIT.isdisjoint(words)
    ):
        return None
    return ValueRead(
        typed,
        Said.NUMBER,
        number=decimal(found[1]),
        places=places_of(found[1]),
        percent=bool(found[2]),
        unit=unit,
        change=decimal(bracket[1]) if bracket else None,
    )


def decimal(text: str) -> Decimal | None:
    """A plain number such as "2,470" or "-9.00"; None for anything else."""
    plain = fold(text).replace(" ", "")
    return Decimal(plain.replace(",", "")) if re.fullmatch(_SIGNED, plain) else None


def places_of(text: str) -> int:
    """How many decimals were typed."""
    return len(text.partition(".")[2])


def rounded(number: Decimal, places: int) -> Decimal:
    return number.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def say_number(number: Decimal, places: int | None = None, *, sign: bool = False) -> str:
    """'175,700', '13.64', '−9.0'; as many decimals as it has where none are named."""
    shown = number if places is None else rounded(number, places)
    shown = abs(shown) if shown == 0 else shown
    return f"{shown:{'+' if sign else ''},f}".replace("-", "\N{MINUS SIGN}")


def rate(count: int, population: int, per: int) -> Decimal | None:
    """How many to each `per` of a population; None without one."""
    return Decimal(count) * per / population if population > 0 else None


def share(part: int, whole: int) -> Decimal | None:
    """n of N in percent; None without an N."""
    return Decimal(part) * 100 / whole if whole > 0 else None


def implied_population(count: int, printed_rate: Decimal, per: int) -> Decimal | None:
    """The population behind a count and its rate, to as many figures as the rate was given with.

    2,470 at 14.06 per 1,000 come from about 175,700.
    """
    if printed_rate <= 0 or count <= 0 or per <= 0:
        return None
    exact = Decimal(count) * per / printed_rate
    figures = len(printed_rate.as_tuple().digits)
    unit = Decimal(1).scaleb(max(exact.adjusted() + 1 - figures, 0))
    return Decimal(int((exact / unit).quantize(Decimal(1), ROUND_HALF_UP) * unit))


def target_from(base: Decimal, percent: Decimal, places: int) -> Decimal:
    """The target a percent above or below a base, rounded towards the base.

    So rounding never asks for more than the percent says: 14.06 less 9 % is 12.80, as plan 2 prints it, not 12.79.
    """
    return _towards(base, base + base * percent / 100, places)


def target_in_points(base: Decimal, points: Decimal, places: int) -> Decimal:
    """The target some percentage points above or below a base."""
    return _towards(base, base + points, places)


def _towards(base: Decimal, exact: Decimal, places: int) -> Decimal:
    unit = Decimal(1).scaleb(-places)
    steps = (exact - base) / unit
    # `int` cuts towards nought, which here is the base.
    return base + int(steps) * unit


def percent_change(base: Decimal, now: Decimal) -> Decimal | None:
    """The change on a base in percent; None on a base of nothing."""
    return (now - base) * 100 / abs(base) if base else None
