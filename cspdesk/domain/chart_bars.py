"""Level bars beside their names, and one bar cut into shares."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from cspdesk.domain.chart import (
    ASCENT,
    Anchor,
    Bar,
    BarChart,
    Box,
    Chart,
    Datum,
    Fill,
    Line,
    Mark,
    Role,
    SharesChart,
    Value,
    amount,
)
from cspdesk.domain.chart_axis import short_words, value_words
from cspdesk.domain.chart_fit import Type
from cspdesk.domain.chart_key import Entry, key_marks
from cspdesk.domain.chart_words import bar_words, lower, share_words

# Shares of the width: the most that names take, and the most that the values beside the bars take.
_NAMES, _VALUES = 0.38, 0.3
_NAME_LINES = 2
# What a bar is thick and what stands between rows, as shares of the size of the text.
_THICK, _BETWEEN = 1.15, 0.55
_SEAM = 1.5
# The last series is the one that matters: it is solid, those before it step back.
_FILLS = {
    1: (Fill.SOLID,),
    2: (Fill.GREY, Fill.SOLID),
    3: (Fill.OPEN, Fill.GREY, Fill.SOLID),
}
_CYCLE = (Fill.SOLID, Fill.TINT, Fill.HATCH, Fill.OPEN, Fill.BACK_HATCH, Fill.GREY)


def lay_out_bars(chart: BarChart, width: float, text: Type) -> Chart:
    """The marks of level bars; the frame is as high as they need, and may be cut between rows."""
    return _Bars(chart, width, text).made()


@dataclass(frozen=True)
class _Row:
    """A name in its lines, and the room of its bars."""

    bar: Bar
    lines: list[str]
    height: float


class _Bars:
    """Bars being laid out; they all share one scale, which has nought on it."""

    def __init__(self, chart: BarChart, width: float, text: Type) -> None:
        self.chart, self.width, self.text = chart, width, text
        self.marks: list[Mark] = []
        series = max((len(bar.values) for bar in chart.bars), default=1)
        self.fills = _FILLS.get(series) or tuple(_CYCLE[place % len(_CYCLE)] for place in range(series))
        self.thick = max(text.size * _THICK, text.leading)
        names = width * _NAMES
        self.rows = [self._row(bar, names) for bar in chart.bars]
        wide = max((text.width(line) for row in self.rows for line in row.lines), default=0.0)
        self.left = wide + text.size if wide else 0.0
        values = [value for bar in chart.bars for value in bar.values]
        amounts = [each for value in values for each in value.amounts]
        amounts += [each for bar in chart.bars if bar.target is not None for each in bar.target.amounts]
        self.low, self.high = min([0.0, *amounts]), max([0.0, *amounts])
        if self.low == self.high:
            self.high = 1.0
        most = (width - self.left) * _VALUES
        after = [value for value in values if value.amounts and max(value.amounts) >= 0]
        before = [value for value in values if value.amounts and max(value.amounts) < 0]
        self.after, self.before = (self._widest(each, most) for each in (after, before))

    def _row(self, bar: Bar, names: float) -> _Row:
        lines = self.text.wrap(bar.name, names, _NAME_LINES)
        tall = max(len(bar.values) * self.thick, len(lines) * self.text.leading)
        return _Row(bar, lines, tall)

    def _widest(self, values: Sequence[Value], most: float) -> float:
        """What the words of values take beside their bars; gaps stand where the bars are and need less."""
        wide = max(
            (self.text.width(value_words(value, words=short_words), strong=True) for value in values),
            default=0.0,
        )
        return min(wide, most) + 5.0 if values else 0.0

    def _x(self, value: float) -> float:
        left, right = self.left + self.before, self.width - self.after - 1.0
        return left + (right - left) * (value - self.low) / (self.high - self.low)

    def made(self) -> Chart:
        entries = [Entry(name, fill) for name, fill in zip(self.chart.series, self.fills, strict=False)]
        if any(bar.target is not None and bar.target.amounts for bar in self.chart.bars):
            entries.append(Entry(self.chart.target_name, target=True))
        if any(value.estimate for bar in self.chart.bars for value in bar.values):
            entries.append(Entry("Estimate", Fill.HATCH))
        y, breaks = 0.0, []
        if len(entries) > len(self.chart.series) or len(entries) > 1:
            self.marks, y = key_marks(entries, 0.0, self.width, self.text, self.left)
            y += self.text.size * 0.6
        head, gap = y, self.text.size * _BETWEEN
        for place, row in enumerate(self.rows):
            if place:
                breaks.append(y + gap / 2)
                y += gap
            self._draw_row(row, y)
            y += row.height
        if self.rows:
            zero = self._x(0.0)
            self.marks.append(Line(zero, head, zero, y, Role.AXIS, 0.9))
        return Chart(self.width, y + 1.0, tuple(self.marks), tuple(breaks), head)

    def _draw_row(self, row: _Row, top: float) -> None:
        records = tuple(dict.fromkeys(record for value in row.bar.values for record in value.records))
        datum = (
            Datum(bar_words(self.chart, row.bar, 0), records)
            if len(row.bar.values) == 1
            else Datum(row.bar.name, records)
        )
        y = top + (row.height - len(row.lines) * self.text.leading) / 2 + self.text.size * ASCENT
        for line in row.lines:
            self.marks.append(self.text.label(0.0, y, line, Role.NAME, datum=datum if records else None))
            y += self.text.leading
        bars = top + (row.height - len(row.bar.values) * self.thick) / 2
        for place, value in enumerate(row.bar.values):
            own = Datum(bar_words(self.chart, row.bar, place), value.records)
            self._draw_bar(value, row.bar.target, bars + place * self.thick, self.fills[place], own)
        for each in dict.fromkeys(row.bar.target.amounts if row.bar.target is not None else ()):
            x = self._x(each)
            words = f"{row.bar.name}: {lower(self.chart.target_name)} {value_words(row.bar.target)}"
            own = Datum(words, row.bar.target.records if row.bar.target is not None else ())
            self.marks.append(Line(x, top, x, top + row.height, Role.TARGET, 2.0, datum=own))

    def _draw_bar(self, value: Value, target: Value | None, top: float, fill: Fill, datum: Datum) -> None:
        tall, zero = self.thick - 1.0, self._x(0.0)
        number, ends = amount(value.number), value.range
        if ends is not None:
            low, high = self._x(ends[0]), self._x(ends[1])
            self.marks.append(Box(low, top, max(high - low, 0.8), tall, Role.SERIES, Fill.TINT, datum))
            if number is not None:
                x = self._x(number)
                self.marks.append(Line(x, top, x, top + tall, Role.SERIES, 2.0, datum=datum))
        elif number is not None:
            x = self._x(number)
            wide = max(abs(x - zero), 0.8)
            own = Fill.HATCH if value.estimate else fill
            self.marks.append(
                Box(zero - wide if number < 0 else zero, top, wide, tall, Role.SERIES, own, datum)
            )
        self._write(value, target, top, datum)

    def _write(self, value: Value, target: Value | None, top: float, datum: Datum) -> None:
        """The value at the end of its bar, beyond a target that stands where it would."""
        if not value.amounts:
            self._write_gap(value, target, top, datum)
            return
        base = top + (self.thick - 1.0 - self.text.leading) / 2 + self.text.size * ASCENT
        if max(value.amounts) < 0:
            room, x, anchor = self.before - 5.0, self._x(min(value.amounts)) - 4.0, Anchor.END
        else:
            x, anchor = self._x(max((0.0, *value.amounts))) + 4.0, Anchor.START
            room = self.after - 5.0
        words = self.text.cut(value_words(value, words=short_words), room + 0.1, strong=True)
        wide = self.text.width(words, strong=True)
        for each in sorted(target.amounts if target is not None else ()):
            line = self._x(each)
            if anchor is Anchor.START and x - 3.0 < line < x + wide + 2.0:
                x = line + 5.0
            elif anchor is Anchor.END and x - wide - 2.0 < line < x + 3.0:
                x = line - 5.0
        self.marks.append(self.text.label(x, base, words, Role.VALUE, anchor, strong=True, datum=datum))

    def _write_gap(self, value: Value, target: Value | None, top: float, datum: Datum) -> None:
        """The word for no value, on the side of a target where it has most room."""
        base = top + (self.thick - 1.0 - self.text.leading) / 2 + self.text.size * ASCENT
        targets = (self._x(each) for each in (target.amounts if target is not None else ()))
        edges = [self._x(0.0), *sorted(x for x in targets if x > self._x(0.0)), self.width]
        rooms = [(right - left - 8.0, left + 4.0) for left, right in pairwise(edges)]
        wide = self.text.width(value_words(value))
        room, x = next((each for each in rooms if each[0] >= wide), max(rooms))
        words = self.text.cut(value_words(value), room)
        if self.text.width(words) <= room:
            self.marks.append(self.text.label(x, base, words, Role.MISSING, datum=datum))


def lay_out_shares(chart: SharesChart, width: float, text: Type) -> Chart:
    """One bar over the width, and under it what each share is; shares of nothing stand in the words alone."""
    numbers = [max(amount(share.number) or 0.0, 0.0) for share in chart.shares]
    total, tall = sum(numbers) or 1.0, text.size * 2.0
    marks: list[Mark] = []
    entries: list[Entry] = []
    left = 0.0
    for place, (share, number) in enumerate(zip(chart.shares, numbers, strict=True)):
        datum = Datum(share_words(share), share.records)
        fill = _CYCLE[place % len(_CYCLE)]
        wide = width * number / total
        if wide > _SEAM:
            marks.append(Box(left, 0.0, wide - _SEAM, tall, Role.SERIES, fill, datum))
        entries.append(Entry(share_words(share), fill, datum=datum))
        left += wide
    top = tall + text.size * 0.7
    keys, foot = key_marks(entries, top, width, text)
    breaks = tuple(top + line * text.leading for line in range(1, round((foot - top) / text.leading)))
    return Chart(width, foot, (*marks, *keys), breaks)
