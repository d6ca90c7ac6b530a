"""The chart of an indicator: its figures by period with the target, the base and the comparison group."""

from dataclasses import replace

from cspdesk.domain.chart import Period, PeriodChart, Shape, Value
from cspdesk.domain.indicator_kinds import Basis, FigureKind, IndicatorForm, TargetState
from cspdesk.domain.indicator_periods import Span
from cspdesk.domain.indicator_points import Point, point
from cspdesk.domain.indicator_stands import Year
from cspdesk.domain.indicator_values import Said
from cspdesk.domain.indicator_view import IndicatorStands
from cspdesk.domain.kinds import Kind

_MANY = 8


def chart_of(stands: IndicatorStands) -> PeriodChart | None:
    """The chart; None while there is neither a figure nor a target that can be drawn.

    Years without a figure are gaps with the word why, never nought.
    """
    row = stands.row
    spans = _spans(stands)
    drawn = [
        _period(stands, span, name)
        for span, name in sorted(spans.items(), key=lambda pair: (pair[0].last, pair[0].first))
    ]
    values = [value for each in drawn for value in (each.actual, each.target, each.group) if value]
    base = replace(_value(stands.base), said=stands.base.words) if stands.base is not None else None
    if not any(value.amounts for value in values):
        return None
    unit = "%" if row.is_percent else "£" if row.form is IndicatorForm.MONEY else row.unit
    shape = Shape.LINE if len(drawn) > _MANY else Shape.COLUMNS
    if base is not None and not base.amounts:
        base = None
    return PeriodChart(
        row.title,
        tuple(drawn),
        unit,
        shape,
        base,
        group_name=row.family[:1].upper() + row.family[1:] or "Family",
    )


def _spans(stands: IndicatorStands) -> dict[Span, str]:
    """The periods that are drawn with their names: those of targets, figures and the comparison group."""
    told = [(year.target.span, year.target.period) for year in stands.years]
    told += [(each.span, each.period) for each in stands.points if each.basis is Basis.WHOLE]
    told += [(each.span, each.period) for each in stands.figures if each.kind is FigureKind.FAMILY]
    found: dict[Span, str] = {}
    for span, name in told:
        if span is not None:
            found.setdefault(span, name)
    latest = next(
        (p.span for p in reversed(stands.points) if p.basis is Basis.WHOLE and p.span is not None), None
    )
    if not stands.years and stands.row.sums_over_time and latest is not None:
        # Three years beside one would look like a fall.
        return {span: name for span, name in found.items() if span.months == latest.months}
    # Part of a year stands under its year.
    years = [year.target.span for year in stands.years if year.target.span is not None]
    return {
        span: name
        for span, name in found.items()
        if span in years or not any(year.holds(span) for year in years)
    }


def _period(stands: IndicatorStands, span: Span, name: str) -> Period:
    year = next((each for each in stands.years if each.target.span == span), None)
    own = [each for each in stands.points if each.span == span and each.basis is Basis.WHOLE]
    actual = own[-1] if own else year.figure if year is not None else None
    if actual is not None and actual.basis is not Basis.WHOLE:
        actual = None
    part = actual is not None and actual.span != span and stands.row.sums_over_time
    group = [each for each in stands.figures if each.kind is FigureKind.FAMILY and each.span == span]
    told = point(group[-1], stands.row) if group else None
    gap = _gap(stands, year) if year is not None else None
    return Period(
        name,
        gap if actual is None else _so_far(actual) if part else _value(actual),
        _target(stands, year) if year is not None else None,
        _value(told) if told is not None else None,
    )


def _gap(stands: IndicatorStands, year: Year) -> Value:
    if year.target.state is not TargetState.AGREED:
        return Value(None, year.target.printed)
    return Value(None, (Said.NOT_COLLECTED if stands.row.not_collected else Said.NOTHING).value)


def _value(told: Point) -> Value:
    low = high = None
    if told.number is None and told.figure is not None:
        low, high = told.figure.read.low, told.figure.read.high
    return Value(told.number, told.said, low, high, told.records)


def _so_far(told: Point) -> Value:
    """Part of a year is told, and not drawn as if it were the whole."""
    return Value(None, f"{told.said} so far", records=told.records)


def _target(stands: IndicatorStands, year: Year) -> Value:
    read = year.target.read
    records = ((Kind.INDICATOR_TARGET, year.target.id),)
    number = year.number
    low, high = (read.low, read.high) if number is None else (None, None)
    said = year.said
    if number is not None and stands.row.form is not IndicatorForm.TEXT:
        places = (
            read.places if read.number is not None else stands.base.places if stands.base is not None else 0
        )
        said = stands.row.say(number, places)
    return Value(number, said or year.target.printed, low, high, records)
