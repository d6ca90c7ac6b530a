"""Charts from plain values: what a service hands over, and the frozen marks that paper and window both draw.

A chart is made from values alone, with no fonts and no measures:

    PeriodChart(
        "Serious violent crime per 1,000 people",
        (
            Period("2006/07", Value(None, "baseline year")),
            Period("2007/08", Value(0.9, records=((Kind.FIGURE, id_),)), target=Value(0.8)),
            Period("2008/09", Value(None, "to be agreed"), target=Value(low=0.6, high=0.7)),
        ),
        baseline=Value(1.1, "1.1 in 2005/06"),
    )

`BarChart` sets names beside bars (one value each, or one per series), `SharesChart` cuts one bar into shares,
`StripChart` shows how far each of 1 to 504 rows has come. A paper takes any of them through
`documents.kit.chart_drawing.figure` or `with_numbers`, a page through `ui.chart_view.ChartView.set_chart`; both lay
it out by `chart_layout.lay_out`. `chart_words` says it in a sentence and as a table of numbers.

A value that is not there is never nought: `Value(None, "not collected")` is a gap with that word. `records` are what
opens when the mark is chosen.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, StrEnum
from fractions import Fraction
from uuid import UUID

from cspdesk.domain.kinds import Kind

Number = int | float | Decimal | Fraction
Records = tuple[tuple[Kind, UUID], ...]
Measure = Callable[[str, float], float]
"""The width in points of a text in a size, in the regular face."""

NOT_GIVEN = "no figure"
# Beyond these a float has no room left to be reckoned with.
_LARGEST, _SMALLEST = 1e250, 1e-250


def amount(number: Number | None) -> float | None:
    """A number as charts reckon with it; None for what is no number."""
    if number is None:
        return None
    try:
        found = float(number)
    except (OverflowError, ValueError):
        return None
    if not math.isfinite(found) or abs(found) > _LARGEST:
        return None
    return found if abs(found) >= _SMALLEST else 0.0


@dataclass(frozen=True)
class Value:
    """One figure: a number, a range from `low` to `high`, both, or neither.

    `said` is how it is written ("86%", "1.4 per 1,000"), or the word for a gap ("N/A", "to be agreed"). An `estimate`
    is drawn hatched and said to be one.
    """

    number: Number | None = None
    said: str = ""
    low: Number | None = None
    high: Number | None = None
    records: Records = ()
    estimate: bool = False

    @property
    def amounts(self) -> tuple[float, ...]:
        """The numbers that must fit on the axis; none for a gap."""
        found = (amount(each) for each in (self.low, self.number, self.high))
        return tuple(each for each in found if each is not None)

    @property
    def range(self) -> tuple[float, float] | None:
        """The low and the high end, in order; None unless both are known."""
        low, high = amount(self.low), amount(self.high)
        return None if low is None or high is None else (min(low, high), max(low, high))


class Shape(Enum):
    """How the actual values of an indicator are drawn."""

    COLUMNS = "columns"
    LINE = "line"


@dataclass(frozen=True)
class Period:
    """One period of an indicator; `group` is the value of the comparison group."""

    name: str
    actual: Value | None = None
    target: Value | None = None
    group: Value | None = None


@dataclass(frozen=True)
class PeriodChart:
    """An indicator over periods, in their order. `unit` stands over the axis, or behind each number when it is %."""

    title: str
    periods: tuple[Period, ...]
    unit: str = ""
    shape: Shape = Shape.COLUMNS
    baseline: Value | None = None
    actual_name: str = "Actual"
    target_name: str = "Target"
    baseline_name: str = "Baseline"
    group_name: str = "Comparison group"


@dataclass(frozen=True)
class Bar:
    """A name with one value for each series; `target` is marked across its bars."""

    name: str
    values: tuple[Value, ...]
    target: Value | None = None


@dataclass(frozen=True)
class BarChart:
    """Level bars under one another, in their order; `series` names what the bars of one row are (Before, After)."""

    title: str
    bars: tuple[Bar, ...]
    series: tuple[str, ...] = ()
    target_name: str = "Target"


@dataclass(frozen=True)
class Share:
    """One share of a bar."""

    name: str
    number: Number
    records: Records = ()


@dataclass(frozen=True)
class SharesChart:
    """One bar over the whole width, cut into shares, with what each is under it."""

    title: str
    shares: tuple[Share, ...]


class State(StrEnum):
    """How far one row of a strip has come."""

    DONE = "done"
    PART = "part done"
    NOT_DONE = "not done"
    NOT_KNOWN = "not known"


@dataclass(frozen=True)
class Progress:
    """One row of a strip: `done` of the target `of`, or a state alone.

    `code` is the short name used where there is no room for the long one; `said` takes the place of "2 of 4".
    """

    name: str
    done: Number | None = None
    of: Number | None = None
    state: State | None = None
    code: str = ""
    said: str = ""
    records: Records = ()

    @property
    def share(self) -> float:
        """How much of the target is done, 0 to 1; a half for what is done in part without numbers."""
        done, whole = amount(self.done), amount(self.of)
        if self.state is None and done is not None and whole is not None:
            return 1.0 if done >= whole else max(done / whole, 0.0) if whole > 0 else 0.0
        return {State.DONE: 1.0, State.PART: 0.5}.get(self.stands, 0.0)

    @property
    def stands(self) -> State:
        """The state that was given, or the one that the numbers come to."""
        done, whole = amount(self.done), amount(self.of)
        if self.state is not None:
            return self.state
        if done is None or whole is None:
            return State.NOT_KNOWN
        if done >= whole:
            return State.DONE
        return State.PART if done > 0 else State.NOT_DONE


@dataclass(frozen=True)
class StripChart:
    """How far each row has come: rows with names while they are few, cells with codes when they are many."""

    title: str
    rows: tuple[Progress, ...]
    state_names: tuple[tuple[State, str], ...] = ()

    def state_name(self, state: State) -> str:
        """The state in this chart's own words."""
        return dict(self.state_names).get(state, state.value)


AnyChart = PeriodChart | BarChart | SharesChart | StripChart


# -- marks: what a chart has become once it is laid out


class Role(StrEnum):
    """What a mark is; paper and window each have their colours for it."""

    SERIES = "series"
    TARGET = "target"
    BASELINE = "baseline"
    GROUP = "comparison group"
    AXIS = "axis"
    GRID = "grid"
    LEADER = "leader"
    TICK = "tick"
    NAME = "name"
    VALUE = "value"
    INSIDE = "value inside its column"
    MISSING = "missing"
    KEY = "key"


class Fill(Enum):
    """How an area is filled; each is told from the others without colour."""

    SOLID = "solid"
    TINT = "tint"
    HATCH = "hatch"
    OPEN = "open"
    BACK_HATCH = "back hatch"
    GREY = "grey"


class Dash(Enum):
    NONE = "none"
    DASHES = "dashes"
    DOTS = "dots"


class Anchor(Enum):
    """Which point of a text stands at its x."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


class DotShape(Enum):
    ROUND = "round"
    DIAMOND = "diamond"


@dataclass(frozen=True)
class Datum:
    """What marks stand for: its words, as a tool tip or a screen reader says them, and the records behind it."""

    words: str
    records: Records = ()


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle; `y` is its upper edge. Points from the upper left corner of the frame, downwards."""

    x: float
    y: float
    width: float
    height: float
    role: Role
    fill: Fill = Fill.SOLID
    datum: Datum | None = None

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom."""
        return self.x, self.y, self.x + self.width, self.y + self.height


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    role: Role
    weight: float = 0.5
    dash: Dash = Dash.NONE
    datum: Datum | None = None

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        return min(self.x1, self.x2), min(self.y1, self.y2), max(self.x1, self.x2), max(self.y1, self.y2)


@dataclass(frozen=True, slots=True)
class Dot:
    """A point of a series, `size` across."""

    x: float
    y: float
    size: float
    role: Role
    shape: DotShape = DotShape.ROUND
    fill: Fill = Fill.SOLID
    datum: Datum | None = None

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        half = self.size / 2
        return self.x - half, self.y - half, self.x + half, self.y + half


ASCENT, DESCENT = 0.95, 0.3
"""What a line of text takes above and below its base line, as shares of its size."""
LEADING = 1.3


@dataclass(frozen=True, slots=True)
class Label:
    """A line of text; `y` is its base line, `width` what it takes."""

    x: float
    y: float
    text: str
    size: float
    width: float
    role: Role
    anchor: Anchor = Anchor.START
    strong: bool = False
    datum: Datum | None = None

    @property
    def left(self) -> float:
        return self.x - self.width * {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}[self.anchor]

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        left = self.left
        return left, self.y - self.size * ASCENT, left + self.width, self.y + self.size * DESCENT


Mark = Box | Line | Dot | Label


@dataclass(frozen=True)
class Chart:
    """A chart laid out in a frame, marks in the order they are drawn.

    `breaks` are heights at which it may be cut over pages; what stands above `head` is said again on each.
    """

    width: float
    height: float
    marks: tuple[Mark, ...]
    breaks: tuple[float, ...] = ()
    head: float = 0.0

    @property
    def data(self) -> tuple[Datum, ...]:
        """What the marks stand for, each once, in the order it is drawn."""
        return tuple(dict.fromkeys(mark.datum for mark in self.marks if mark.datum is not None))
