"""Text in the room a chart has for it: wrapped, cut short with dots, and kept apart from its neighbours."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from cspdesk.domain.chart import LEADING, Anchor, Datum, Label, Measure, Role

# The bold face is wider than the one that is measured by no more than this.
_BOLD = 1.12
_DOTS = "…"

Bounds = tuple[float, float, float, float]


class Type:
    """The size of a chart's text and how it is measured; the same words are measured once."""

    def __init__(self, size: float, measure: Measure) -> None:
        self.size, self._measure = size, measure
        self.leading = size * LEADING
        self._known: dict[str, float] = {}

    def width(self, text: str, *, strong: bool = False) -> float:
        if text not in self._known:
            self._known[text] = self._measure(text, self.size) if text else 0.0
        return self._known[text] * (_BOLD if strong else 1.0)

    def cut(self, text: str, room: float, *, strong: bool = False) -> str:
        """The text, or as much of its beginning as the room holds with dots after it; never nothing at all."""
        if self.width(text, strong=strong) <= room:
            return text
        low, high = 0, len(text)
        while high - low > 1:
            middle = (low + high) // 2
            if self.width(text[:middle].rstrip() + _DOTS, strong=strong) <= room:
                low = middle
            else:
                high = middle
        return text[:low].rstrip() + _DOTS

    def wrap(self, text: str, room: float, most: int) -> list[str]:
        """At most so many lines; what has no room is cut short."""
        words = text.split()
        lines: list[str] = []
        while words:
            if len(lines) == most - 1:
                return [*lines, self.cut(" ".join(words), room)]
            count = 1
            while count < len(words) and self.width(" ".join(words[: count + 1])) <= room:
                count += 1
            lines.append(self.cut(" ".join(words[:count]), room))
            words = words[count:]
        return lines

    def holds(self, text: str, room: float, most: int) -> bool:
        """True when the text stands whole in so many lines of the room."""
        return " ".join(self.wrap(text, room, most)) == " ".join(text.split())

    def label(
        self,
        x: float,
        y: float,
        text: str,
        role: Role,
        anchor: Anchor = Anchor.START,
        *,
        strong: bool = False,
        datum: Datum | None = None,
    ) -> Label:
        """A line of text with its base line at `y`."""
        return Label(x, y, text, self.size, self.width(text, strong=strong), role, anchor, strong, datum)


def overlap(one: Bounds, other: Bounds, apart: float = 0.0) -> bool:
    """True when two areas share more than an edge, or stand nearer than they must."""
    return one[0] < other[2] + apart and other[0] < one[2] + apart and one[1] < other[3] and other[1] < one[3]


def free(bounds: Bounds, taken: Iterable[Bounds], apart: float = 0.0) -> bool:
    """True when an area meets none of those that are taken."""
    return not any(overlap(bounds, other, apart) for other in taken)


def spread(wanted: Sequence[float], talls: Sequence[float], low: float, high: float) -> list[float]:
    """Tops of blocks that stand as near as may be to the tops they want, within bounds and without touching.

    Where there is no room for all of them they are as close as they can be, from the lower bound on.
    """
    order = sorted(range(len(wanted)), key=lambda place: wanted[place] + talls[place] / 2)
    tops = {place: min(max(wanted[place], low), max(high - talls[place], low)) for place in order}
    for upper, lower in pairwise(order):
        tops[lower] = max(tops[lower], tops[upper] + talls[upper])
    foot = high
    for place in reversed(order):
        tops[place] = min(tops[place], foot - talls[place])
        foot = tops[place]
    start = low
    for place in order:
        tops[place] = max(tops[place], start)
        start = tops[place] + talls[place]
    return [tops[place] for place in range(len(wanted))]
