"""The figures over a list of issues; each opens the issues it counts, pressed again those it misses."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from cspdesk.domain.issue_figures import Figure
from cspdesk.ui import fonts, theme, tokens
from cspdesk.ui.flow import FlowLayout

_PAD = 10


class FigureButton(QPushButton):
    """A figure: what it measures above, its value below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figure: Figure | None = None
        self.setProperty("look", "quiet")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_figure(self, figure: Figure) -> None:
        self.figure = figure
        said = f"{figure.words}: {figure.value}"
        self.setAccessibleName(said)
        self.setToolTip(". ".join(part for part in (said, figure.explained) if part))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        if self.figure is None:
            return QSize(80, fonts.pixels(44))
        small, large = (
            QFontMetrics(fonts.font(tokens.SMALL)),
            QFontMetrics(fonts.font(tokens.BODY, bold=True)),
        )
        wide = max(small.horizontalAdvance(self.figure.words), large.horizontalAdvance(self.figure.value))
        return QSize(wide + 2 * _PAD, small.height() + large.height() + 10)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.figure is None:
            return
        painter = QPainter(self)
        inside = self.rect().adjusted(_PAD, 4, -_PAD, -4)
        half = inside.height() * 9 // 20
        upper = QRect(inside.left(), inside.top(), inside.width(), half)
        lower = QRect(inside.left(), inside.top() + half, inside.width(), inside.height() - half)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(fonts.font(tokens.SMALL))
        painter.setPen(theme.colour("soft"))
        painter.drawText(upper, flags, self.figure.words)
        measured = self.figure.value != "not measured"
        painter.setFont(fonts.font(tokens.BODY, bold=measured))
        painter.setPen(theme.colour("text" if measured else "soft"))
        painter.drawText(lower, flags, self.figure.value)


class Headline(QWidget):
    """Signal `picked(Figure)`."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self)
        self._flow.setContentsMargins(6, 0, 16, 2)
        self._buttons: dict[str, FigureButton] = {}

    def set_figures(self, found: Sequence[Figure]) -> None:
        """Shows these figures."""
        for figure in found:
            made = self._buttons.get(figure.key)
            if made is None:
                made = self._buttons[figure.key] = FigureButton()
                made.clicked.connect(self._on_clicked)
                self._flow.addWidget(made)
            made.set_figure(figure)
        self._flow.invalidate()

    def button(self, key: str) -> FigureButton:
        return self._buttons[key]

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, FigureButton) and button.figure is not None:
            self.picked.emit(button.figure)
