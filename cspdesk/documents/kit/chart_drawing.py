"""Charts on paper: the marks of `domain.chart` drawn on a sheet as one tagged figure, to be read in black and white.

parts.append(figure(look, chart))           the chart; its twins say it in a sentence
parts += with_numbers(look, chart)          the chart and its table of numbers under it
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from cspdesk.documents import page
from cspdesk.documents.kit.parts import Paragraph, Part
from cspdesk.documents.kit.roles import Role
from cspdesk.documents.kit.sheet import Sheet
from cspdesk.documents.kit.shop import tint
from cspdesk.documents.kit.tables import CellText, Column, table
from cspdesk.documents.kit.text import set_lines, width_of
from cspdesk.documents.page import Look, Style
from cspdesk.domain import chart as marks
from cspdesk.domain.chart import AnyChart, Chart
from cspdesk.domain.chart_hatch import strokes
from cspdesk.domain.chart_layout import cut, lay_out
from cspdesk.domain.chart_words import numbers, told

_GREY = "#c9d1d8"
_GRID = "#dfe4e9"
_DASHES = {marks.Dash.NONE: (), marks.Dash.DASHES: (4.0, 2.5), marks.Dash.DOTS: (0.8, 2.2)}
_ENDLESS = 1e6


@dataclass(frozen=True)
class _Ink:
    """The colours of the roles on one paper."""

    look: Look

    def of(self, role: marks.Role) -> str:
        match role:
            case marks.Role.SERIES:
                return self.look.accent
            case marks.Role.GRID:
                return _GRID
            case marks.Role.LEADER:
                return page.LINE
            case marks.Role.INSIDE:
                return page.WHITE
            case (
                marks.Role.AXIS | marks.Role.TICK | marks.Role.MISSING | marks.Role.KEY | marks.Role.BASELINE
            ):
                return page.QUIET
            case _:
                return page.INK

    def fill(self, box: marks.Box) -> str:
        """The ground of an area; hatching and an outline stand on white."""
        colour = self.of(box.role)
        return {
            marks.Fill.SOLID: colour,
            marks.Fill.TINT: tint(colour, 0.5),
            marks.Fill.GREY: _GREY,
        }.get(box.fill, page.WHITE)


def figure(
    look: Look,
    chart: AnyChart,
    *,
    alt: str = "",
    before: float = 0.0,
    after: float = 0.0,
    plot_height: float | None = None,
) -> Part:
    """The chart over the measure it is given; `alt` takes the place of the words made from its numbers."""
    alt = alt or told(chart)

    def laid(width: float) -> Chart:
        return lay_out(chart, width, _measure, look.small.size, plot_height=plot_height)

    return _Figure(look, laid, alt, before=before, after=after)


def with_numbers(
    look: Look, chart: AnyChart, *, before: float = 0.0, after: float = 0.0, plot_height: float | None = None
) -> list[Part]:
    """The chart with its table of numbers under it; in large print the table alone is kept where it is long."""
    own = numbers(chart)
    columns = [Column(own.heads[0], 1.0, bold=True, most=look.measure * 0.4)]
    columns += [Column(head, 0.6, "right") for head in own.heads[1:]]
    rows: list[list[CellText]] = [list(row.cells) for row in own.rows]
    drawn = figure(look, chart, before=before, plot_height=plot_height)
    drawn.keep_next = len(rows) < 12
    return [drawn, *table(look, columns, rows, before=8.0, after=after)]


class _Figure(Part):
    """A chart that is laid out for the width it gets, and cut between its rows where a page ends."""

    role = Role.FIGURE

    def __init__(
        self,
        look: Look,
        laid: Callable[[float], Chart],
        alt: str,
        *,
        before: float = 0.0,
        after: float = 0.0,
    ) -> None:
        self.look, self.alt, self._laid = look, alt, laid
        self.before, self.after = before, after
        self.says: Sequence[Part] = [Paragraph(alt, look.prose)]
        self._known: tuple[float, Chart] | None = None

    def _chart(self, width: float) -> Chart:
        if self._known is None or self._known[0] != width:
            self._known = (width, self._laid(width))
        return self._known[1]

    def height(self, width: float) -> float:
        return self._chart(width).height

    def head(self, width: float) -> float:
        chart = self._chart(width)
        return min((chart.height, *chart.breaks[2:3]))

    def split(self, width: float, room: float, *, forced: bool = False) -> tuple[Part, Part] | None:
        halves = cut(self._chart(width), room)
        if halves is None or (not forced and len(halves[0].breaks) < 2):
            return None
        first, rest = (self._piece(width, half) for half in halves)
        first.before, rest.after, rest.keep_next = self.before, self.after, self.keep_next
        rest.says = ()
        return first, rest

    def _piece(self, width: float, chart: Chart) -> "_Figure":
        piece = _Figure(self.look, self._laid, self.alt)
        piece._known = (width, chart)
        piece.whole = self.whole or self
        return piece

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        with sheet.part(self.role, alt=self.alt, key=self.whole or self):
            _Pen(sheet, _Ink(self.look), x, top).draw(self._chart(width))


class _Pen:
    """Draws marks, whose heights count downwards, on a sheet, whose heights count from the foot."""

    def __init__(self, sheet: Sheet, ink: _Ink, x: float, top: float) -> None:
        self._sheet, self._ink, self._left, self._top = sheet, ink, x, top

    def draw(self, chart: Chart) -> None:
        for mark in chart.marks:
            match mark:
                case marks.Box():
                    self._box(mark)
                case marks.Line():
                    self._line(mark)
                case marks.Dot():
                    self._dot(mark)
                case marks.Label():
                    self._label(mark)

    def _box(self, box: marks.Box) -> None:
        x, y, colour = self._left + box.x, self._top - box.y - box.height, self._ink.of(box.role)
        self._sheet.block(x, y, box.width, box.height, self._ink.fill(box))
        if box.fill in (marks.Fill.HATCH, marks.Fill.BACK_HATCH):
            for x1, y1, x2, y2 in strokes(box):
                ends = [(self._left + x1, self._top - y1), (self._left + x2, self._top - y2)]
                self._sheet.path(ends, colour, 0.7)
        if box.fill not in (marks.Fill.SOLID, marks.Fill.GREY):
            self._sheet.box(x, y, box.width, box.height, colour, 0.7)

    def _line(self, line: marks.Line) -> None:
        ends = [(self._left + line.x1, self._top - line.y1), (self._left + line.x2, self._top - line.y2)]
        if line.role in (marks.Role.TARGET, marks.Role.BASELINE):
            # A white edge, so that it is seen in front of a dark column.
            self._sheet.path(ends, page.WHITE, line.weight + 1.8)
        self._sheet.path(ends, self._ink.of(line.role), line.weight, _DASHES[line.dash])

    def _dot(self, dot: marks.Dot) -> None:
        x, y, colour, half = self._left + dot.x, self._top - dot.y, self._ink.of(dot.role), dot.size / 2
        inner = half - 1.1
        for reach, shade in ((half, colour), (inner, page.WHITE)):
            if reach <= 0 or (reach is inner and dot.fill is not marks.Fill.OPEN):
                continue
            if dot.shape is marks.DotShape.DIAMOND:
                corners = [(x - reach, y), (x, y + reach), (x + reach, y), (x, y - reach)]
                self._sheet.polygon(corners, shade)
            else:
                self._sheet.rounded(x - reach, y - reach, 2 * reach, 2 * reach, reach, shade)

    def _label(self, label: marks.Label) -> None:
        style = Style(label.size, label.size * marks.LEADING, label.strong, False, self._ink.of(label.role))
        x, y = self._left + label.x, self._top - label.y
        for line in set_lines(label.text, style, _ENDLESS)[:1]:
            share = {marks.Anchor.START: 0.0, marks.Anchor.MIDDLE: 0.5, marks.Anchor.END: 1.0}[label.anchor]
            self._sheet.line(line, x - line.width * share, y, line.width, "left", more=True)


def _measure(text: str, size: float) -> float:
    return width_of(text, Style(size, size))
