"""Figures of one indicator about one period that disagree beyond rounding."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

from cspdesk.domain.indicator_kinds import Basis, FigureKind
from cspdesk.domain.indicator_values import say_number
from cspdesk.domain.indicators import FigureRow, IndicatorRow, number_of, say_row

_COMPARED = (FigureKind.ACTUAL, FigureKind.BASELINE)
_HALF = Decimal("0.5")


@dataclass(frozen=True)
class Clash:
    """Two figures that cannot both be right; `words` name both with their places.

    It is settled once both carry the words why they stand side by side.
    """

    first: FigureRow
    second: FigureRow
    words: str

    @property
    def settled(self) -> str:
        """Why both stand; empty while nobody has said."""
        if not (self.first.settled and self.second.settled):
            return ""
        return "; ".join(dict.fromkeys((self.first.settled, self.second.settled)))

    @property
    def open(self) -> bool:
        return not self.settled


@dataclass(frozen=True)
class _Claim:
    """What a figure says of its whole period: anything from `low` to `high` is written like it."""

    row: FigureRow
    low: Decimal
    high: Decimal
    whole: Decimal
    months: int


def clashes(indicator: IndicatorRow, figures: Iterable[FigureRow]) -> tuple[Clash, ...]:
    """The pairs of figures of one period and one area that disagree, settled ones too."""
    claims = [claim for row in figures if (claim := _claim(indicator, row)) is not None]
    return tuple(
        Clash(a.row, b.row, _words(indicator, a, b))
        for a, b in combinations(claims, 2)
        if a.row.span == b.row.span and a.row.body_id == b.row.body_id and (a.low > b.high or b.low > a.high)
    )


def _claim(indicator: IndicatorRow, row: FigureRow) -> _Claim | None:
    span = row.span
    if span is None or row.kind not in _COMPARED:
        return None
    number, places = number_of(row, indicator)
    low, high = (row.read.low, row.read.high) if number is None else (number, number)
    if low is None or high is None:
        return None
    months = 1
    if row.basis is Basis.MONTHLY_MEAN and indicator.sums_over_time:
        # A mean of its months says what the whole is, to within what rounding the mean took off or added.
        if not span.months:
            return None
        months = span.months
    half = _HALF.scaleb(-places)
    return _Claim(row, (low - half) * months, (high + half) * months, low * months, months)


def _words(indicator: IndicatorRow, a: _Claim, b: _Claim) -> str:
    return f"Two figures of {_period(a.row)} disagree: {_told(indicator, a)}, against {_told(indicator, b)}."


def _period(row: FigureRow) -> str:
    return row.period or "one period"


def _told(indicator: IndicatorRow, claim: _Claim) -> str:
    said = say_row(claim.row, indicator)
    if claim.months > 1:
        said += f" a month, which makes {say_number(claim.whole)}"
    return f"{said} ({claim.row.where or 'no source'})"
