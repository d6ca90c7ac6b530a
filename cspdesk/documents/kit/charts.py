"""Charts: a bar of shares, and pairs of bars. Each is one figure whose words say the same as its lengths."""

from collections.abc import Sequence
from typing import NamedTuple

from cspdesk.documents import page
from cspdesk.documents.kit.parts import Drawing, Paragraph, Part
from cspdesk.documents.kit.sheet import Sheet, base_line
from cspdesk.documents.kit.shop import tint
from cspdesk.documents.kit.text import set_lines, width_of
from cspdesk.documents.page import Look, Style

_GREY = "#c9d1d8"
# How much of a length is kept white between two bits of a bar, in points.
_SEAM = 1.5


class Bit(NamedTuple):
    """One share of a bar."""

    words: str
    number: int


def shares(look: Look, bits: Sequence[Bit], alt: str, *, before: float = 0.0) -> Part:
    """A bar of shares over the measure, with what each is under it; those of nothing stand in the words alone."""
    colours = (look.accent, tint(look.accent, 0.5), page.QUIET, _GREY)
    tall, square = look.body.size * 1.7, look.small.size
    style = Style(look.small.size, look.small.leading)
    told = [f"{bit.words} {bit.number:,}" for bit in bits]
    total = sum(bit.number for bit in bits) or 1
    lines = _lines([square * 1.7 + width_of(each, style) + 18.0 for each in told], look.measure)

    def draw(sheet: Sheet, x: float, top: float, width: float) -> None:
        left = x
        for bit, colour in zip(bits, colours, strict=False):
            wide = width * bit.number / total
            if wide > _SEAM:
                sheet.block(left, top - tall, wide - _SEAM, tall, colour)
            left += wide
        y = top - tall - 8.0
        for line in lines:
            left = x
            for place, step in line:
                sheet.block(left, y - style.leading * 0.5 - square * 0.45, square, square, colours[place % 4])
                shown = set_lines(told[place], style, look.measure)
                sheet.lines(shown[:1], style, left + square * 1.7, y, look.measure, more=True)
                left += step
            y -= style.leading * 1.15

    return Drawing(
        tall + 8.0 + len(lines) * style.leading * 1.15, draw, alt=alt, says=[_said(look, alt)], before=before
    )


def pairs(
    look: Look, rows: Sequence[tuple[str, int, int]], names: tuple[str, str], alt: str, *, before: float = 0.0
) -> Part:
    """Two bars for each row, the first in grey, the second in the partnership's colour, with their figures."""
    thick = look.body.size * 0.85
    step = thick * 2 + look.body.size * 1.1
    label = look.strong
    wide = min(max((width_of(row[0], label) for row in rows), default=0.0), look.measure * 0.35) + look.gutter
    most = max((max(row[1:]) for row in rows), default=0) or 1
    figure = Style(look.small.size, thick, True)
    colours = (_GREY, look.accent)
    head = look.small.leading * 1.6

    def draw(sheet: Sheet, x: float, top: float, width: float) -> None:
        room = width - wide - width_of(f"{most:,}", figure) - 10.0
        left = x + wide
        for name, colour in zip(names, colours, strict=True):
            sheet.block(left, top - base_line(look.small), look.small.size, look.small.size * 0.8, colour)
            shown = set_lines(name, look.small, width)
            sheet.lines(shown[:1], look.small, left + look.small.size * 1.5, top, width, more=True)
            left += look.small.size * 1.5 + width_of(name, look.small) + 16.0
        y = top - head
        for row, first, second in rows:
            shown = set_lines(row, label, wide - look.gutter)
            sheet.lines(shown[:1], label, x, y - thick + label.leading / 2, wide, more=True)
            for place, (count, colour) in enumerate(zip((first, second), colours, strict=True)):
                foot = y - thick * (place + 1) - place * 1.0
                long = max(room * count / most, 0.8)
                sheet.block(x + wide, foot, long, thick, colour)
                text = set_lines(f"{count:,}", figure, width)
                sheet.lines(text, figure, x + wide + long + 5.0, foot + thick, width, more=True)
            y -= step

    return Drawing(head + len(rows) * step, draw, alt=alt, says=[_said(look, alt)], before=before)


def _said(look: Look, alt: str) -> Part:
    return Paragraph(alt, look.prose)


def _lines(wides: Sequence[float], measure: float) -> list[list[tuple[int, float]]]:
    """Places by lines, each with the room it takes, so that no line is wider than the measure."""
    lines: list[list[tuple[int, float]]] = [[]]
    used = 0.0
    for place, wide in enumerate(wides):
        if lines[-1] and used + wide > measure:
            lines.append([])
            used = 0.0
        lines[-1].append((place, wide))
        used += wide
    return lines
