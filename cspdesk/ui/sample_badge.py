"""The mark of a store that holds made-up records."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cspdesk.ui import fonts, theme, tokens


class SampleBadge(QWidget):
    """The word SAMPLE on a marked ground."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("SAMPLE: this store holds made-up records")
        self.setToolTip("This store holds made-up records.")

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(fonts.font(tokens.SMALL, bold=True))
        return QSize(metrics.horizontalAdvance("SAMPLE") + 16, metrics.height() + 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink, ground = theme.now().tone(tokens.Tone.WARN)
        painter.setPen(QPen(QColor(ink), 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(fonts.font(tokens.SMALL, bold=True))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, "SAMPLE")
