"""The words of an indicator over its periods: gaps, values, names and notes, each clear of the others."""

from collections.abc import Iterator, Sequence

from cspdesk.domain.chart import (
    ASCENT,
    DESCENT,
    Anchor,
    Label,
    Line,
    Role,
    Shape,
    Value,
)
from cspdesk.domain.chart_axis import short_words, value_words
from cspdesk.domain.chart_fit import Bounds, free
from cspdesk.domain.chart_period_frame import LINES, RULE, Frame, Run, runs

# More notes than these would outgrow the chart, and a page.
_NOTES = 6
_MORE = "The table has the others."


class Words(Frame):
    """What is written on the chart, once its marks stand."""

    def _draw_gaps(self) -> None:
        actuals = [period.actual for period in self.chart.periods]
        for run in runs(actuals, gaps=True):
            lines = self._run_lines(run, value_words(run.value))
            middle = self._x((run.first + run.last + 1) / 2)
            tall = len(lines) * self.text.leading
            wide = max(map(self.text.width, lines), default=0.0)
            foot = (self._zero if self.axis and self.axis.low <= 0.0 else self.foot) - 3.0
            if foot - tall < self.ceiling:
                foot = self.foot - 1.0
            feet = [foot, *sorted((box[1] - 1.0 for box in self.taken if box[1] < foot), reverse=True)]
            spot = self._spot(middle, wide, tall, feet)
            if spot is None:
                continue
            y = spot + self.text.size * ASCENT
            datum = self._datum(run.first) if run.first == run.last else self._run_datum("", run)
            for line in lines:
                self._keep(self.text.label(middle, y, line, Role.MISSING, Anchor.MIDDLE, datum=datum))
                y += self.text.leading

    def _spot(self, middle: float, wide: float, tall: float, feet: Sequence[float]) -> float | None:
        """The top of words that meet nothing, or only level lines; None where they would stand over others."""
        marks = [box for box in self.taken if box[3] - box[1] > RULE]
        for taken in (self.taken, marks):
            for foot in feet:
                spot = (middle - wide / 2, foot - tall, middle + wide / 2, foot)
                inside = spot[0] >= 0 and spot[2] <= self.width and spot[1] >= self.ceiling
                if inside and free(spot, taken):
                    return spot[1]
        return None

    def _run_lines(self, run: Run, words: str) -> list[str]:
        """The words in the room of their periods, or a letter that is explained under the chart."""
        room = self.slot * (run.last - run.first + 1) - 4.0
        if self.text.holds(words, room, LINES):
            return self.text.wrap(words, room, LINES)
        if words not in self.letters:
            letter = chr(ord("a") + len(self.letters) % 26) * (1 + len(self.letters) // 26)
            self.letters[words] = letter
            self.notes.append(f"{letter}: {words}")
        return [self.letters[words]]

    def _draw_values(self) -> None:
        """The values beside their marks: all of them, or the last, the first and both ends of the scale.

        One that would meet something else is left to the table.
        """
        actuals = [period.actual for period in self.chart.periods]
        known = [(place, value) for place, value in enumerate(actuals) if value is not None and value.amounts]
        if not known:
            return
        order = [known[-1], known[0], max(known, key=_highest), min(known, key=_highest)]
        words = (value_words(value, self.suffix, short_words) for _, value in known)
        if all(self.text.width(each, strong=True) <= self.slot - 2.0 for each in words):
            order += known
        for place, value in dict(order).items():
            self._draw_value(place, value)

    def _draw_value(self, place: int, value: Value) -> None:
        words, size = value_words(value, self.suffix, short_words), self.text.size
        x, wide = self._x(place + 0.5), self.text.width(words, strong=True)
        for roof, inside in self._roofs(value):
            spot = (x - wide / 2, roof, x + wide / 2, roof + size * (ASCENT + DESCENT))
            taken = [box for box in self.taken if not (inside and self._is_column(box, x))]
            framed = (
                spot[0] >= 0 and spot[2] <= self.width and spot[1] >= self.ceiling and spot[3] <= self.foot
            )
            if inside and wide > self._thick - 2.0:
                continue
            if framed and free(spot, taken) and not any(_meets(line, spot) for line in self.lines):
                role = Role.INSIDE if inside else Role.VALUE
                y, datum = roof + size * ASCENT, self._datum(place)
                self._keep(self.text.label(x, y, words, role, Anchor.MIDDLE, strong=True, datum=datum))
                return

    def _roofs(self, value: Value) -> Iterator[tuple[float, bool]]:
        """Where a value may hang from, the best first, and whether that is inside its column."""
        size = self.text.size
        tall, near = size * (ASCENT + DESCENT), size * 1.6
        columns = self.chart.shape is Shape.COLUMNS
        gap = 1.5 if columns else self._dot / 2 + 1.0
        upper, lower = self._y(max(value.amounts)), self._y(min(value.amounts))
        below = columns and max(value.amounts) < 0
        if not below:
            heads = [upper - gap, *(box[1] - 1.0 for box in self.taken if upper - near < box[1] < upper)]
            yield from ((head - tall, False) for head in sorted(set(heads), reverse=True))
        if below or not columns:
            feet = [lower + gap, *(box[3] + 1.0 for box in self.taken if lower < box[3] < lower + near)]
            yield from ((foot, False) for foot in sorted(set(feet)))
        if columns and value.range is None and not value.estimate and self._zero - upper > 2 * tall:
            lines = (box[3] + 0.5 for box in self.taken if upper < box[3] < upper + near)
            yield from ((roof, True) for roof in sorted({upper + 2.0, *lines}))

    def _is_column(self, box: Bounds, x: float) -> bool:
        return abs(box[0] + self._thick / 2 - x) < 0.01 and abs(box[2] - box[0] - self._thick) < 0.01

    def _draw_names(self) -> float:
        """The names of the periods, or every so many of them, the last always; returns where they end."""
        count = len(self.chart.periods)
        top = self.foot + self.text.size * 0.6
        for step in range(1, count + 1):
            labels = self._names(step, top)
            boxes = [label.bounds for label in labels]
            if step == count or (labels and all(_apart(boxes))):
                self.marks += labels
                return max((box[3] for box in boxes), default=top)
        return top

    def _names(self, step: int, top: float) -> list[Label]:
        """Every `step`th name; none when one of them has no room."""
        count, room = len(self.chart.periods), max(self.slot * step - 6.0, 1.0)
        room = min(room, self.width) if step < count else self.width
        made: list[Label] = []
        for place in range((count - 1) % step, count, step):
            name = self.chart.periods[place].name
            if step < count and not self.text.holds(name, room, 2):
                return []
            lines = self.text.wrap(name, room, 2)
            half = max(map(self.text.width, lines), default=0.0) / 2
            x = min(max(self._x(place + 0.5), half), self.width - half)
            for row, line in enumerate(lines):
                y = top + self.text.size * ASCENT + row * self.text.leading
                made.append(self.text.label(x, y, line, Role.NAME, Anchor.MIDDLE, datum=self._datum(place)))
        return made

    def _draw_target_words(self, top: float) -> float:
        """Targets that are words stand under the names of their periods; returns where they end."""
        deepest, taken = top, list[Bounds]()
        for run in runs([period.target for period in self.chart.periods], gaps=True):
            datum = self._run_datum(self.chart.target_name, run)
            middle = self._x((run.first + run.last + 1) / 2)
            y = top + self.text.size * (ASCENT + 0.2)
            for line in self._run_lines(run, f"{self.chart.target_name}: {value_words(run.value)}"):
                label = self.text.label(middle, y, line, Role.TARGET, Anchor.MIDDLE, datum=datum)
                if free(label.bounds, taken, 2.0):
                    self._add(label)
                    taken.append(label.bounds)
                deepest = max(deepest, label.bounds[3])
                y += self.text.leading
        return deepest

    def _draw_notes(self, top: float) -> float:
        """What letters stand for, and what has no place on the axis; returns the foot of the chart."""
        y = top + self.text.size * 0.3
        notes = self.notes if len(self.notes) <= _NOTES else [*self.notes[: _NOTES - 1], _MORE]
        for note in notes:
            for line in self.text.wrap(note, self.width, LINES):
                label = self.text.label(0.0, y + self.text.size * ASCENT, line, Role.KEY)
                self._add(label)
                y += self.text.leading
        return max(y, top) + 1.0


def _highest(known: tuple[int, Value]) -> float:
    return max(known[1].amounts)


def _meets(line: Line, spot: Bounds) -> bool:
    """True when a line that runs from left to right goes through an area."""
    left, right = max(line.x1, spot[0]), min(line.x2, spot[2])
    if left >= right:
        return False
    slope = (line.y2 - line.y1) / (line.x2 - line.x1)
    one, other = (line.y1 + slope * (x - line.x1) for x in (left, right))
    return min(one, other) < spot[3] + 1.0 and max(one, other) > spot[1] - 1.0


def _apart(boxes: Sequence[Bounds]) -> Iterator[bool]:
    """Whether each name keeps clear of the one before it on its line."""
    rows: dict[float, float] = {}
    for left, top, right, _ in boxes:
        yield left >= rows.get(top, -1e9) + 3.0
        rows[top] = right
