"""The strokes of a hatched box: slanting lines that end at its edges."""

from collections.abc import Iterator

from cspdesk.domain.chart import Box, Fill

_STEP = 3.4
_MOST = 4000


def strokes(box: Box) -> Iterator[tuple[float, float, float, float]]:
    """Lines (x1, y1, x2, y2) that rise to the right, or fall to it in a box hatched the other way."""
    wide, tall = box.width, box.height
    step = max(_STEP, (wide + tall) / _MOST)
    for place in range(1, int((wide + tall) / step) + 1):
        along = place * step
        # From the left or lower edge to the upper or right one.
        x1, y1 = (0.0, along) if along <= tall else (along - tall, tall)
        x2, y2 = (along, 0.0) if along <= wide else (wide, along - wide)
        if box.fill is Fill.BACK_HATCH:
            y1, y2 = tall - y1, tall - y2
        yield box.x + x1, box.y + y1, box.x + x2, box.y + y2
