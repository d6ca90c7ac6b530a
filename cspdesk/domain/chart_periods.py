"""An indicator over its periods as marks: values, target, baseline, comparison group, and the words of what is not."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from cspdesk.domain.chart import (
    ASCENT,
    Anchor,
    Box,
    Chart,
    Dash,
    Datum,
    Dot,
    DotShape,
    Fill,
    Line,
    PeriodChart,
    Role,
    Shape,
    Value,
    amount,
)
from cspdesk.domain.chart_axis import short_words, value_words
from cspdesk.domain.chart_fit import Type, spread
from cspdesk.domain.chart_period_frame import DOT, LEADER, LINES, middle_of, runs
from cspdesk.domain.chart_period_words import Words
from cspdesk.domain.chart_words import lower


@dataclass(frozen=True)
class _End:
    """The name of a line, to stand at the right of it; the line ends at `x`, `y`."""

    text: str
    role: Role
    x: float
    y: float
    datum: Datum


def lay_out_periods(chart: PeriodChart, width: float, text: Type, plot_height: float | None = None) -> Chart:
    """The marks of an indicator; the frame is as high as they need."""
    return _Layout(chart, width, text, plot_height).made()


class _Layout(Words):
    """The marks, from the back to the front."""

    def made(self) -> Chart:
        self._draw_axis()
        self._draw_areas()
        self._draw_target()
        ends = [*self._baseline(), *self._target_end()]
        self._draw_line()
        ends += self._group()
        self._draw_ends(ends)
        self._draw_gaps()
        self._draw_values()
        below = self._draw_names()
        below = self._draw_target_words(below)
        height = self._draw_notes(below)
        return Chart(self.width, height, tuple(self.marks))

    def _draw_axis(self) -> None:
        for value, words in self.axis.ticks if self.axis else ():
            y = self._y(value)
            if value != 0:
                self._add(Line(self.left, y, self.right, y, Role.GRID))
            self._add(
                self.text.label(self.left - 5.0, y + self.text.size * 0.36, words, Role.TICK, Anchor.END)
            )
        zero = self._zero if self.axis and self.axis.low <= 0.0 <= self.axis.high else self.foot
        self._add(Line(self.left, zero, self.right, zero, Role.AXIS, 0.9))

    def _draw_target(self) -> None:
        targets = [period.target for period in self.chart.periods]
        for run in runs(targets, gaps=False):
            datum = self._run_datum(self.chart.target_name, run)
            for value in dict.fromkeys(run.value.range or run.value.amounts[:1]):
                y = self._y(value)
                x1, x2 = self._x(run.first), self._x(run.last + 1)
                self._rule(Line(x1, y, x2, y, Role.TARGET, 1.4, Dash.DASHES, datum))

    def _target_end(self) -> Iterator[_End]:
        found = runs([period.target for period in self.chart.periods], gaps=False)
        if found:
            run = found[-1]
            words = f"{self.chart.target_name} {value_words(run.value, self.suffix, short_words)}"
            datum = self._run_datum(self.chart.target_name, run)
            yield _End(words, Role.TARGET, self._x(run.last + 1), self._y(middle_of(run.value)), datum)

    def _baseline(self) -> Iterator[_End]:
        value, name = self.chart.baseline, self.chart.baseline_name
        if value is None:
            return
        words = f"{name} {value_words(value, self.suffix, short_words)}"
        if not value.amounts:
            self.notes.append(f"{name}: {value_words(value)}")
            return
        datum = Datum(words, value.records)
        for each in dict.fromkeys(value.range or value.amounts[:1]):
            y = self._y(each)
            self._rule(Line(self.left, y, self.right, y, Role.BASELINE, 1.0, Dash.DOTS, datum))
        yield _End(words, Role.BASELINE, self.right, self._y(middle_of(value)), datum)

    def _draw_areas(self) -> None:
        """Columns and ranges."""
        for place, period in enumerate(self.chart.periods):
            value, datum = period.actual, self._datum(place)
            number = amount(value.number) if value is not None else None
            if value is not None and value.range is not None:
                self._draw_range(place, value, datum)
            elif value is not None and number is not None and self.chart.shape is Shape.COLUMNS:
                self._draw_column(place, number, value.estimate, datum)

    def _draw_line(self) -> None:
        """The line of the values; it has a gap where a period has none."""
        if self.chart.shape is not Shape.LINE:
            return
        for place, (one, other) in enumerate(pairwise(period.actual for period in self.chart.periods)):
            before, number = (amount(value.number) if value is not None else None for value in (one, other))
            if before is None or number is None or other is None:
                continue
            line = Line(
                self._x(place + 0.5), self._y(before), self._x(place + 1.5), self._y(number),
                Role.SERIES, 1.6, Dash.DOTS if other.estimate else Dash.NONE,
            )  # fmt: skip
            self._add(line)
            self.lines.append(line)
        self._draw_points()

    def _draw_points(self) -> None:
        """The points of a line, in front of it."""
        for place, period in enumerate(self.chart.periods):
            number = amount(period.actual.number) if period.actual is not None else None
            if number is not None and period.actual is not None:
                fill = Fill.OPEN if period.actual.estimate else Fill.SOLID
                x, y = self._x(place + 0.5), self._y(number)
                self._keep(Dot(x, y, self._dot, Role.SERIES, DotShape.ROUND, fill, self._datum(place)))

    def _draw_column(self, place: int, number: float, estimate: bool, datum: Datum | None) -> None:
        y, zero, x = self._y(number), self._zero, self._x(place + 0.5) - self._thick / 2
        # Nought is a value: it keeps a line of its own.
        tall = max(abs(y - zero), 1.0)
        fill = Fill.HATCH if estimate else Fill.SOLID
        top = zero if number < 0 else zero - tall
        self._keep(Box(x, top, self._thick, tall, Role.SERIES, fill, datum))

    def _draw_range(self, place: int, value: Value, datum: Datum | None) -> None:
        """A box from the low to the high end, with a line across it at the value where one is known."""
        low, high = value.range or (0.0, 0.0)
        wide = self._thick * (1.0 if self.chart.shape is Shape.COLUMNS else 0.4)
        x = self._x(place + 0.5) - wide / 2
        y = min(self._y(high), self._y(low) - 1.5)
        self._keep(Box(x, y, wide, self._y(low) - y, Role.SERIES, Fill.TINT, datum))
        number = amount(value.number)
        if number is not None and self.chart.shape is Shape.COLUMNS:
            across = self._y(number)
            self._add(Line(x, across, x + wide, across, Role.SERIES, 2.0, datum=datum))

    def _group(self) -> Iterator[_End]:
        found: _End | None = None
        for place, period in enumerate(self.chart.periods):
            value = period.group
            if value is None or not value.amounts:
                continue
            words = f"{self.chart.group_name} {value_words(value, self.suffix, short_words)}"
            datum = Datum(f"{period.name}: {lower(words)}", value.records)
            x, y = self._x(place + 0.5), self._y(middle_of(value))
            if value.range is not None:
                low, high = value.range
                self._add(Line(x, self._y(high), x, self._y(low), Role.GROUP, 1.2, datum=datum))
            size = min(DOT * 1.25, self.slot * 0.6)
            self._keep(Dot(x, y, size, Role.GROUP, DotShape.DIAMOND, Fill.OPEN, datum))
            found = _End(words, Role.GROUP, x, y, datum)
        if found is not None:
            yield found

    def _draw_ends(self, ends: Sequence[_End]) -> None:
        """The names of the lines at the right, apart from one another, each led to by its line."""
        blocks = [self.text.wrap(end.text, self.end_width, LINES) for end in ends]
        talls = [len(lines) * self.text.leading for lines in blocks]
        wanted = [end.y - tall / 2 for end, tall in zip(ends, talls, strict=True)]
        tops = spread(wanted, talls, self.top - self.text.leading, self.foot + self.text.size * 0.5)
        for end, lines, top in zip(ends, blocks, tops, strict=True):
            middle = top + len(lines) * self.text.leading / 2
            if end.x < self.right - 1.0:
                self._add(Line(end.x + DOT * 0.7, end.y, self.right, end.y, Role.LEADER))
            self._add(Line(self.right, end.y, self.right + LEADER - 3.0, middle, Role.LEADER))
            y = top + self.text.size * ASCENT
            for line in lines:
                self._keep(self.text.label(self.width - self.end_width, y, line, end.role, datum=end.datum))
                y += self.text.leading
