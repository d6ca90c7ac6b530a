"""The marks of a chart painted in the window, in the colours of the theme in force."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from cspdesk.domain import chart as marks
from cspdesk.domain.chart import Chart
from cspdesk.domain.chart_hatch import strokes
from cspdesk.ui import fonts, theme, tokens

SIZE = float(tokens.SMALL)
"""The size of a chart's text before the text scale."""

_TOKENS = {
    marks.Role.SERIES: "accent",
    marks.Role.TARGET: "text",
    marks.Role.BASELINE: "soft",
    marks.Role.GROUP: "text",
    marks.Role.AXIS: "edge",
    marks.Role.GRID: "line",
    marks.Role.LEADER: "edge",
    marks.Role.TICK: "soft",
    marks.Role.NAME: "text",
    marks.Role.VALUE: "text",
    marks.Role.INSIDE: "on_accent",
    marks.Role.MISSING: "soft",
    marks.Role.KEY: "soft",
}
# Lengths of dashes and of what is between them, in points.
_DASHES = {marks.Dash.DASHES: (5.0, 3.0), marks.Dash.DOTS: (1.2, 2.6)}


def measure(text: str, size: float) -> float:
    """The width of a text before the text scale."""
    return QFontMetricsF(_face(size, bold=False)).horizontalAdvance(text)


def _face(size: float, *, bold: bool) -> QFont:
    made = QFont(fonts.FAMILY)
    # What is painted scaled must be as wide as it was measured: letters keep their places between pixels.
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setPixelSize(round(size))
    made.setBold(bold)
    return made


def colour(role: marks.Role, *, fill: bool = False) -> str:
    """The colour of a role, #rrggbb; lines of the series are stronger than what it fills, as text is."""
    name = "accent_text" if role is marks.Role.SERIES and not fill else _TOKENS[role]
    return str(getattr(theme.now(), name))


def _ground(box: marks.Box) -> str:
    """What an area is filled with; hatching and an outline stand on the page."""
    now = theme.now()
    return {
        marks.Fill.SOLID: colour(box.role, fill=True),
        marks.Fill.TINT: tokens.mix(colour(box.role, fill=True), now.page, 0.45),
        marks.Fill.GREY: tokens.mix(now.edge, now.page, 0.4),
    }.get(box.fill, now.page)


def paint(painter: QPainter, chart: Chart) -> None:
    """Paints every mark from the back to the front; the painter's origin is the frame's upper left corner."""
    for mark in chart.marks:
        match mark:
            case marks.Box():
                _box(painter, mark)
            case marks.Line():
                _line(painter, mark)
            case marks.Dot():
                _dot(painter, mark)
            case marks.Label():
                _label(painter, mark)


def _box(painter: QPainter, box: marks.Box) -> None:
    area = QRectF(box.x, box.y, box.width, box.height)
    painter.fillRect(area, theme.ink(_ground(box)))
    if box.fill is marks.Fill.SOLID:
        return
    edge = theme.now().edge if box.fill is marks.Fill.GREY else colour(box.role)
    painter.setPen(QPen(theme.ink(edge), 0.9))
    if box.fill in (marks.Fill.HATCH, marks.Fill.BACK_HATCH):
        for x1, y1, x2, y2 in strokes(box):
            painter.drawLine(QPointF(x1, y1), QPointF(x2, y2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(area)


def _line(painter: QPainter, line: marks.Line) -> None:
    ends = QPointF(line.x1, line.y1), QPointF(line.x2, line.y2)
    if line.role in (marks.Role.TARGET, marks.Role.BASELINE):
        # An edge in the colour of the page, so that it is seen in front of a column.
        edge = QPen(theme.ink(theme.now().page), line.weight + 2.0)
        edge.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(edge)
        painter.drawLine(*ends)
    pen = QPen(theme.ink(colour(line.role)), max(line.weight, 0.9))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if line.dash in _DASHES:
        pen.setDashPattern([length / pen.widthF() for length in _DASHES[line.dash]])
    painter.setPen(pen)
    painter.drawLine(*ends)


def _dot(painter: QPainter, dot: marks.Dot) -> None:
    ink, half, middle = theme.ink(colour(dot.role)), dot.size / 2, QPointF(dot.x, dot.y)
    inside = theme.ink(theme.now().page) if dot.fill is marks.Fill.OPEN else ink
    painter.setPen(QPen(ink, 1.2))
    painter.setBrush(QBrush(inside))
    if dot.shape is marks.DotShape.DIAMOND:
        corners = [(-half, 0.0), (0.0, -half), (half, 0.0), (0.0, half)]
        painter.drawPolygon(QPolygonF([QPointF(dot.x + x, dot.y + y) for x, y in corners]))
    else:
        painter.drawEllipse(middle, half - 0.6, half - 0.6)


def _label(painter: QPainter, label: marks.Label) -> None:
    face = _face(label.size, bold=label.strong)
    wide = QFontMetricsF(face).horizontalAdvance(label.text)
    share = {marks.Anchor.START: 0.0, marks.Anchor.MIDDLE: 0.5, marks.Anchor.END: 1.0}[label.anchor]
    painter.setFont(face)
    painter.setPen(theme.ink(colour(label.role)))
    painter.drawText(QPointF(label.x - wide * share, label.y), label.text)
