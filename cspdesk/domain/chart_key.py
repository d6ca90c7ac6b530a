"""The key over a chart: samples with their names, in as many lines as they need."""

from collections.abc import Sequence
from dataclasses import dataclass

from cspdesk.domain.chart import ASCENT, Box, Datum, Fill, Line, Mark, Role
from cspdesk.domain.chart_fit import Type

_AFTER, _SAMPLE = 1.7, 0.9


@dataclass(frozen=True)
class Entry:
    """One line of a key: an area's fill, or the mark of a target."""

    name: str
    fill: Fill = Fill.SOLID
    target: bool = False
    datum: Datum | None = None


def key_marks(
    entries: Sequence[Entry], top: float, width: float, text: Type, left: float = 0.0
) -> tuple[list[Mark], float]:
    """The marks of a key that hangs from `top` and ends at `width`, and where it ends below."""
    marks: list[Mark] = []
    square, x, y = text.size * _SAMPLE, left, top
    for entry in entries:
        words = text.cut(entry.name, width - left - text.size * _AFTER)
        needs = text.size * _AFTER + text.width(words)
        if x > left and x + needs > width:
            x, y = left, y + text.leading
        head = y + (text.leading - square) / 2
        marks.append(_sample(entry, x, head, square))
        base = y + text.size * ASCENT
        role = Role.KEY if entry.datum is None else Role.NAME
        marks.append(text.label(x + text.size * _AFTER, base, words, role, datum=entry.datum))
        x += needs + text.size * 2
    return marks, y + text.leading if entries else top


def _sample(entry: Entry, x: float, top: float, square: float) -> Mark:
    if entry.target:
        middle = x + square / 2
        return Line(middle, top, middle, top + square, Role.TARGET, 2.0)
    return Box(x, top, square, square, Role.SERIES, entry.fill, entry.datum)
