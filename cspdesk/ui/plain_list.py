"""A list of plain lines that says what it is for while it holds none."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QListWidget, QWidget

from cspdesk.ui import theme

_EDGE = 10


class PlainList(QListWidget):
    """`set_empty` gives the words it shows while it is empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""

    def set_empty(self, words: str) -> None:
        """Sets what stands in the empty list."""
        self._words = words
        self.setAccessibleDescription(words)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.count() or not self._words:
            return
        painter = QPainter(self.viewport())
        painter.setPen(theme.colour("soft"))
        room: QRect = self.viewport().rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        painter.drawText(room, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, self._words)
