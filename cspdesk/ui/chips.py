"""Status chips: a word and a mark on a ground; never colour alone."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from cspdesk.ui import fonts, theme, tokens
from cspdesk.ui.tokens import Chip, Tone

__all__ = ["Chip", "ChipLabel", "CountBadge", "Tone", "chip_size", "paint_chip"]

_MARK, _PAD, _GAP = 9, 7, 5


def _metrics() -> QFontMetrics:
    return fonts.face(tokens.SMALL)[1]


def chip_size(word: str) -> QSize:
    """Size of a chip with this word."""
    around = 2 * _PAD + fonts.pixels(_MARK) + _GAP
    return QSize(fonts.wide(word, tokens.SMALL) + around, _metrics().height() + 4)


def _mark(painter: QPainter, box: QRectF, tone: Tone) -> None:
    """Tick, triangle, cross, dot or ring: told apart without colour."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    left, top, right, low = box.left(), box.top(), box.right(), box.bottom()
    if tone is Tone.GOOD:
        mid = QPointF(left + box.width() * 0.38, low - 1)
        painter.drawPolyline(QPolygonF([QPointF(left + 0.5, box.center().y()), mid, QPointF(right, top + 1)]))
    elif tone is Tone.WARN:
        painter.setBrush(painter.pen().color())
        corners = [QPointF(box.center().x(), top + 0.5), QPointF(right, low - 0.5), QPointF(left, low - 0.5)]
        painter.drawPolygon(QPolygonF(corners))
    elif tone is Tone.BAD:
        inner = box.adjusted(1, 1, -1, -1)
        painter.drawLine(inner.topLeft(), inner.bottomRight())
        painter.drawLine(inner.topRight(), inner.bottomLeft())
    elif tone is Tone.INFO:
        painter.setBrush(painter.pen().color())
        painter.drawEllipse(box.center(), box.width() / 3.6, box.width() / 3.6)
    else:
        painter.drawEllipse(box.center(), box.width() / 3, box.width() / 3)


def paint_chip(
    painter: QPainter, where: QRect, chip: Chip, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
) -> None:
    """Paints a chip inside a rectangle, middle of its height; the word is cut when there is no room."""
    ink, ground = theme.now().tone(chip.tone)
    size = chip_size(chip.word)
    width = min(size.width(), where.width())
    left = where.left()
    if align & Qt.AlignmentFlag.AlignRight:
        left = where.right() + 1 - width
    elif align & Qt.AlignmentFlag.AlignHCenter:
        left = where.left() + (where.width() - width) // 2
    box = QRectF(left, where.top() + (where.height() - size.height()) // 2, width, size.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme.ink(ground))
    bare = theme.now().scheme is tokens.Scheme.CONTRAST
    painter.setPen(QPen(theme.ink(ink), 1) if bare else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), tokens.RADIUS_SMALL, tokens.RADIUS_SMALL)
    painter.setPen(QPen(theme.ink(ink), 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    side = fonts.pixels(_MARK)
    _mark(painter, QRectF(box.left() + _PAD, box.center().y() - side / 2, side, side), chip.tone)
    painter.setFont(fonts.face(tokens.SMALL)[0])
    room = box.adjusted(_PAD + side + _GAP, 0, -_PAD + 2, 0)
    word = fonts.cut(chip.word, int(room.width()) + 1, tokens.SMALL)
    painter.setPen(theme.ink(ink))
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, word)
    painter.restore()


class ChipLabel(QWidget):
    """A chip as a widget."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chip = Chip("")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_chip(self, chip: Chip | None) -> None:
        """Shows a chip; None hides it."""
        self._chip = chip or Chip("")
        # Shown before it has a place, it would flash as a window of its own and take the keyboard away.
        if chip is None or self.parentWidget() is not None:
            self.setVisible(chip is not None)
        self.setAccessibleName(self._chip.word)
        self.updateGeometry()
        self.update()

    def chip(self) -> Chip:
        return self._chip

    def sizeHint(self) -> QSize:
        return chip_size(self._chip.word)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._chip.word:
            paint_chip(QPainter(self), self.rect(), self._chip)


class CountBadge(QWidget):
    """A small number on a ground; nothing when the number is zero."""

    def __init__(self, parent: QWidget | None = None, tone: Tone = Tone.QUIET) -> None:
        super().__init__(parent)
        self._count, self._tone = 0, tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_count(self, count: int, tone: Tone | None = None) -> None:
        self._count, self._tone = count, tone or self._tone
        if count <= 0 or self.parentWidget() is not None:
            self.setVisible(count > 0)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = _metrics()
        return QSize(max(metrics.horizontalAdvance(str(self._count)) + 10, 18), metrics.height() + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_count(painter, QRectF(self.rect()), self._count, self._tone)


def paint_count(painter: QPainter, box: QRectF, count: int, tone: Tone) -> None:
    """Paints a count badge that fills a box."""
    ink, ground = theme.now().tone(tone)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme.ink(ground))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    painter.setPen(theme.ink(ink))
    painter.setFont(fonts.face(tokens.SMALL)[0])
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(count))
