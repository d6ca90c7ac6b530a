"""The frame that an indicator over its periods is laid out in: its axis, its slots, and what stands where so far."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cspdesk.domain.chart import (
    ASCENT,
    Box,
    Datum,
    Dot,
    Label,
    Line,
    Mark,
    PeriodChart,
    Records,
    Role,
    Shape,
    Value,
    amount,
)
from cspdesk.domain.chart_axis import Axis, axis, short_words, value_words
from cspdesk.domain.chart_fit import Bounds, Type
from cspdesk.domain.chart_words import lower, period_words, suffix_of

DOT = 6.0
_SLOT, _WIDEST = 0.6, 46.0
_LEAST_PLOT, _MOST_PLOT = 84.0, 176.0
# What the names of lines at the right may take of the width.
_ENDS = 0.3
LEADER = 9.0
LINES = 3
RULE = 2.0
"""What text keeps clear of around a level line."""


@dataclass(frozen=True)
class Run:
    """Periods in a row that share one value: `first` to `last`."""

    first: int
    last: int
    value: Value
    records: Records


def runs(values: Sequence[Value | None], *, gaps: bool) -> list[Run]:
    """Neighbours that say the same: gaps by their word, or values by their number."""
    found: list[Run] = []
    for place, value in enumerate(values):
        if value is None or gaps is bool(value.amounts):
            continue
        last = found[-1] if found else None
        if last is not None and last.last == place - 1 and _same(last.value, value):
            records = tuple(dict.fromkeys((*last.records, *value.records)))
            found[-1] = Run(last.first, place, value, records)
        else:
            found.append(Run(place, place, value, value.records))
    return found


def _same(one: Value, other: Value) -> bool:
    return one.amounts == other.amounts and (bool(one.amounts) or value_words(one) == value_words(other))


class Frame:
    """One chart being laid out; y counts downwards from the top of the frame."""

    def __init__(self, chart: PeriodChart, width: float, text: Type, plot_height: float | None) -> None:
        self.chart, self.width, self.text = chart, width, text
        self.marks: list[Mark] = []
        self.taken: list[Bounds] = []
        self.lines: list[Line] = []
        self.notes: list[str] = []
        self.letters: dict[str, str] = {}
        values = [amount for value in self._values() for amount in value.amounts]
        if any(period.actual is not None and period.actual.estimate for period in chart.periods):
            self.notes.append("Hatched: estimate" if chart.shape is Shape.COLUMNS else "Open point: estimate")
        self.suffix = suffix_of(chart)
        self.axis: Axis | None = (
            axis(values, from_zero=chart.shape is Shape.COLUMNS, suffix=self.suffix) if values else None
        )
        unit = "" if self.suffix else chart.unit
        caption = ", ".join(each for each in (unit, self.axis.caption if self.axis else "") if each)
        ticks = self.axis.ticks if self.axis else ()
        self.left = max((text.width(words) for _, words in ticks), default=0.0) + (5.0 if ticks else 0.0)
        ends = list(self._end_words())
        wide = min(max(map(text.width, ends), default=0.0), width * _ENDS)
        # A little more than was measured, so that what was measured whole is not cut.
        self.end_width = wide + 0.1 if ends else 0.0
        self.right = width - (self.end_width + LEADER if ends else 1.0)
        self.slot = (self.right - self.left) / max(len(chart.periods), 1)
        captions = text.wrap(caption, width, 2)
        for place, line in enumerate(captions):
            self._add(text.label(0.0, text.size * ASCENT + place * text.leading, line, Role.TICK))
        self.ceiling = len(captions) * text.leading
        self.top = self.ceiling + text.leading * 1.2
        if plot_height is None:
            wanted, lines = (self.right - self.left) * 0.36, text.leading
            plot_height = min(max(wanted, _LEAST_PLOT, lines * 8), max(_MOST_PLOT, lines * 10))
        least = sum(len(text.wrap(each, self.end_width, LINES)) for each in ends) * text.leading
        tall = max(plot_height, least) if self.axis else text.leading * (LINES + 0.5)
        self.foot = self.top + tall

    def _values(self) -> Iterator[Value]:
        for period in self.chart.periods:
            yield from (each for each in (period.actual, period.target, period.group) if each is not None)
        if self.chart.baseline is not None:
            yield self.chart.baseline

    def _end_words(self) -> Iterator[str]:
        chart = self.chart
        for name, values in (
            (chart.target_name, [each.target for each in chart.periods]),
            (chart.baseline_name, [chart.baseline]),
            (chart.group_name, [each.group for each in chart.periods]),
        ):
            last = last_on_axis(values)
            if last is not None:
                yield f"{name} {value_words(last[1], self.suffix, short_words)}"

    # -- places

    def _x(self, place: float) -> float:
        return self.left + self.slot * place

    def _y(self, value: float) -> float:
        if self.axis is None:
            return self.foot
        return self.foot - (self.foot - self.top) * self.axis.share(value)

    @property
    def _zero(self) -> float:
        return self._y(0.0)

    @property
    def _thick(self) -> float:
        return min(self.slot * _SLOT, _WIDEST)

    @property
    def _dot(self) -> float:
        return min(DOT, self.slot * 0.5)

    def _add(self, mark: Mark) -> None:
        self.marks.append(mark)

    def _keep(self, mark: Box | Dot | Label) -> None:
        """Draws a mark that no later text may cover."""
        self.marks.append(mark)
        self.taken.append(mark.bounds)

    def _rule(self, line: Line) -> None:
        """Draws a level line that later text keeps clear of."""
        self.marks.append(line)
        self.taken.append((line.x1, line.y1 - RULE / 2, line.x2, line.y1 + RULE / 2))

    def _datum(self, place: int) -> Datum | None:
        period = self.chart.periods[place]
        if period.actual is None:
            return None
        return Datum(period_words(self.chart, period), period.actual.records)

    def _run_datum(self, name: str, run: Run) -> Datum:
        first, last = self.chart.periods[run.first].name, self.chart.periods[run.last].name
        over = first if run.first == run.last else f"{first} to {last}"
        said = value_words(run.value, self.suffix)
        return Datum(f"{over}: {lower(name)} {said}" if name else f"{over}: {said}", run.records)


def last_on_axis(values: Sequence[Value | None]) -> tuple[int, Value] | None:
    """The last value that stands on the axis, and its place."""
    known = [(place, value) for place, value in enumerate(values) if value is not None and value.amounts]
    return known[-1] if known else None


def middle_of(value: Value) -> float:
    number = amount(value.number)
    return number if number is not None else sum(value.amounts) / max(len(value.amounts), 1)
