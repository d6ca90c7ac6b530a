"""The figures of an indicator ready to be set against one another: points, the base, aims and changes."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from cspdesk.domain.indicator_kinds import Basis, ChangeIn, FigureKind, Good, TargetState
from cspdesk.domain.indicator_periods import Span
from cspdesk.domain.indicator_values import (
    decimal,
    percent_change,
    say_number,
    target_from,
    target_in_points,
)
from cspdesk.domain.indicators import FigureRow, IndicatorRow, Records, TargetRow, number_of, say_row
from cspdesk.domain.kinds import Kind

NOT_SAID = "percent or points not said"


@dataclass(frozen=True)
class Point:
    """A figure ready to be shown and set against another; `number` is None for words and what is open."""

    said: str
    period: str
    span: Span | None
    number: Decimal | None = None
    places: int = 0
    records: Records = ()
    figure: FigureRow | None = None
    basis: Basis = Basis.WHOLE

    @property
    def words(self) -> str:
        """'26% (09/10)'; a mean of months says so."""
        mean = " a month" if self.basis is Basis.MONTHLY_MEAN else ""
        return f"{self.said}{mean} ({self.period})" if self.period else f"{self.said}{mean}"


@dataclass(frozen=True)
class Change:
    """A change worked out from the base, in percent or in points; `good` None where no direction was said."""

    amount: Decimal
    in_points: bool
    words: str
    good: bool | None
    of: Point


def point(row: FigureRow, indicator: IndicatorRow) -> Point:
    number, places = number_of(row, indicator)
    return Point(
        say_row(row, indicator),
        row.period,
        row.span,
        number,
        places,
        ((Kind.FIGURE, row.id),),
        row,
        row.basis,
    )


def base_of(
    indicator: IndicatorRow, targets: Sequence[TargetRow], figures: Sequence[FigureRow]
) -> Point | None:
    """The base: the latest figure entered as one, else what was measured in the year that was set as baseline year."""
    bases = _in_order(row for row in figures if row.kind is FigureKind.BASELINE and row.body_id is None)
    if bases:
        return point(bases[-1], indicator)
    years = [target.span for target in targets if target.state is TargetState.BASELINE_YEAR]
    measured = _in_order(
        row
        for row in actuals(figures)
        if row.span is not None and row.span in years and _counts(row, indicator)
    )
    return point(measured[-1], indicator) if measured else None


def actuals(figures: Iterable[FigureRow]) -> list[FigureRow]:
    """What was measured of the whole partnership, in the order of its periods."""
    return _in_order(row for row in figures if row.kind is FigureKind.ACTUAL and row.body_id is None)


def _in_order(rows: Iterable[FigureRow]) -> list[FigureRow]:
    return sorted(rows, key=lambda row: (row.to_day or dt.date.min, row.from_day or dt.date.min))


def _counts(row: FigureRow, indicator: IndicatorRow) -> bool:
    return number_of(row, indicator)[0] is not None


def aim(indicator: IndicatorRow, target: TargetRow, base: Point | None) -> tuple[Decimal | None, str]:
    """The number of a target and its words; one given as a change alone is worked out from the base."""
    if target.state is not TargetState.AGREED:
        return None, target.printed
    number, _ = number_of(target, indicator)
    change = target.percent and _percent(target)
    if number is not None or target.value or not isinstance(change, Decimal):
        return number, say_row(target, indicator)
    if indicator.is_percent and indicator.change_in is ChangeIn.UNSAID:
        return None, f"{say_number(change, sign=True)}: {NOT_SAID}"
    in_points = indicator.is_percent and indicator.change_in is ChangeIn.POINTS
    told = f"{say_number(change, sign=True)}{' points' if in_points else '%'}"
    if base is None or base.number is None:
        return None, f"{told} on a base that is not known yet"
    work_out = target_in_points if in_points else target_from
    found = work_out(base.number, change, base.places)
    return found, f"{indicator.say(found, base.places)} ({told})"


def _percent(target: TargetRow) -> Decimal | None:
    return decimal(target.percent.strip().rstrip("%").strip())


def change_on(indicator: IndicatorRow, base: Point | None, latest: Point | None) -> Change | None:
    """The change of the latest figure on the base, worked out: 91 against 64 is +42.2 %."""
    if base is None or latest is None or base.number is None or latest.number is None:
        return None
    if base.figure is not None and latest.figure is not None and base.figure.id == latest.figure.id:
        return None
    if base.basis is not latest.basis or not comparable(indicator, base, latest):
        return None
    # A difference of two percentages is one of points, unless the office wants it as percent of the base.
    in_points = indicator.is_percent and indicator.change_in is not ChangeIn.PERCENT
    if in_points:
        amount = latest.number - base.number
        words = f"{say_number(amount, max(base.places, latest.places), sign=True)} points"
    else:
        found = percent_change(base.number, latest.number)
        if found is None:
            return None
        amount = found
        words = f"{say_number(amount, 1, sign=True)}%"
    return Change(amount, in_points, words, better(indicator.good, latest.number, base.number), latest)


def comparable(indicator: IndicatorRow, base: Point, other: Point) -> bool:
    """True unless one is of a longer time than the other, where time adds up: half a year is less than a year."""
    if not indicator.sums_over_time or base.span is None or other.span is None:
        return True
    if base.span.months is None or other.span.months is None:
        return False
    return base.span.months == other.span.months or base.basis is Basis.MONTHLY_MEAN


def better(good: Good, number: Decimal, other: Decimal) -> bool | None:
    """Whether a number is better than another; None when they are equal or nobody said which way is good."""
    if good is Good.UNSAID or number == other:
        return None
    return (number > other) is (good is Good.HIGHER)
