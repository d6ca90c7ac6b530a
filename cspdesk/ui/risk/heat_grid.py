"""The heat grid: severity up, likelihood across, in each cell how many risks stand there; every cell opens them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QToolTip, QWidget

from cspdesk.domain.risks import HIGHEST, LIKELIHOOD, MARKS, SEVERITY, Band, Cell, Risk, band
from cspdesk.ui import fonts, theme, tokens
from cspdesk.ui.chips import Tone
from cspdesk.ui.tips import plain_tip

TONES = {
    Band.VERY_HIGH: Tone.BAD,
    Band.HIGH: Tone.WARN,
    Band.MEDIUM: Tone.INFO,
    Band.LOW: Tone.GOOD,
    Band.NONE: Tone.QUIET,
}
_TALL, _SIDE, _FOOT, _MOST = 30, 74, 36, 3


class HeatGrid(QAbstractButton):
    """Arrows move among the cells, Enter or a click gives `chosen` with severity and likelihood.

    It is a button to who hears the screen: its name says the cell it would open.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held: Mapping[Cell, Sequence[Risk]] = {}
        self.cell: Cell = (HIGHEST, 1)
        self.marked: Cell | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._name()
        theme.follow(self._tint)

    def _tint(self) -> None:
        self.update()

    def set_heat(self, held: Mapping[Cell, Sequence[Risk]]) -> None:
        self._held = held
        self._name()
        self.update()

    def mark(self, cell: Cell | None) -> None:
        """Frames the cell the list shows alone."""
        self.marked = cell
        if cell is not None:
            self.cell = cell
        self._name()
        self.update()

    def risks(self, cell: Cell) -> Sequence[Risk]:
        return self._held.get(cell, ())

    # -- places

    def sizeHint(self) -> QSize:
        return QSize(fonts.pixels(380), fonts.pixels(HIGHEST * _TALL + _FOOT))

    def box(self, cell: Cell) -> QRect:
        """Where a cell stands; the most severe at the top, the most likely at the right."""
        severity, likelihood = cell
        side, tall = fonts.pixels(_SIDE), fonts.pixels(_TALL)
        wide = max((self.width() - side) // HIGHEST, 20)
        return QRect(side + (likelihood - 1) * wide, (HIGHEST - severity) * tall, wide, tall)

    def cell_at(self, point: QPoint) -> Cell | None:
        cells = ((severity, likely) for severity in SEVERITY for likely in LIKELIHOOD)
        return next((cell for cell in cells if self.box(cell).contains(point)), None)

    # -- keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        severity, likely = self.cell
        moves = {
            Qt.Key.Key_Up: (severity + 1, likely),
            Qt.Key.Key_Down: (severity - 1, likely),
            Qt.Key.Key_Left: (severity, likely - 1),
            Qt.Key.Key_Right: (severity, likely + 1),
        }
        if event.key() in moves:
            to = moves[Qt.Key(event.key())]
            self.cell = (min(max(to[0], 1), HIGHEST), min(max(to[1], 1), HIGHEST))
            self._name()
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.cell)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self.cell_at(event.position().toPoint())
        if cell is not None:
            self.cell = cell
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.update()
            self.chosen.emit(cell)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            cell = self.cell_at(event.pos())
            QToolTip.showText(event.globalPos(), plain_tip(self.words(cell)) if cell else "", self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def words(self, cell: Cell) -> str:
        """What a cell says: its word, and the risks in it."""
        severity, likely = cell
        held = self.risks(cell)
        there = ", ".join(f"{risk.ref} {risk.title}" for risk in held) or "no risk"
        points = severity * likely
        return f"{SEVERITY[severity]}, {LIKELIHOOD[likely].lower()}: {points}, {band(points).value.lower()}; {there}"

    def _name(self) -> None:
        self.setAccessibleName(f"Heat grid, {self.words(self.cell)}")

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        small = fonts.face(tokens.SMALL)[0]
        for severity, words in SEVERITY.items():
            painter.setFont(small)
            painter.setPen(theme.colour("soft"))
            row = self.box((severity, 1))
            room = QRect(0, row.top(), row.left() - 8, row.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
            for likely in LIKELIHOOD:
                self._paint_cell(painter, (severity, likely))
        painter.setFont(small)
        painter.setPen(theme.colour("soft"))
        for likely, words in LIKELIHOOD.items():
            below = self.box((1, likely))
            room = QRect(below.left(), below.bottom() + 3, below.width(), fonts.pixels(_FOOT) - 3)
            over = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            painter.drawText(room, over, words)

    def _paint_cell(self, painter: QPainter, cell: Cell) -> None:
        own = band(cell[0] * cell[1])
        ink, ground = theme.now().tone(TONES[own])
        box = QRectF(self.box(cell)).adjusted(1.5, 1.5, -1.5, -1.5)
        bare = theme.now().scheme is tokens.Scheme.CONTRAST
        painter.setPen(QPen(theme.ink(ink), 1) if bare else Qt.PenStyle.NoPen)
        painter.setBrush(theme.ink(ground))
        painter.drawRoundedRect(box, tokens.RADIUS_SMALL, tokens.RADIUS_SMALL)
        held = self.risks(cell)
        painter.setPen(theme.ink(ink))
        if held:
            refs = " ".join(risk.ref for risk in held[:_MOST])
            said = refs if len(held) <= _MOST else f"{len(held)} risks"
            painter.setFont(fonts.font(tokens.SMALL, bold=True))
        else:
            said = MARKS[own]
            painter.setFont(fonts.face(tokens.SMALL)[0])
            painter.setOpacity(0.55)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, said)
        painter.setOpacity(1.0)
        framed = cell == self.marked or (self.hasFocus() and cell == self.cell)
        if framed:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawRoundedRect(box, tokens.RADIUS_SMALL, tokens.RADIUS_SMALL)
