"""What is due this week, in one line of figures above the forum grid; each is a button."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from cspdesk.ui import fonts, theme, tokens
from cspdesk.ui.today.today_words import Figure
from cspdesk.ui.tokens import Tone

__all__ = ["Figure", "WeekStrip"]

_ONE, _TWO = 52, 68
"""Heights of a figure with its words in one line, and in two."""


class _Tile(QAbstractButton):
    """A number with its words below; painted here, so that the first paint stays cheap."""

    def __init__(self, figure: Figure) -> None:
        super().__init__()
        self.figure = figure
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_figure(figure)

    def show_figure(self, figure: Figure) -> None:
        self.figure = figure
        number = "not known yet" if figure.number is None else str(figure.number)
        self.setAccessibleName(f"{figure.words}: {number}")
        self.setToolTip(figure.tip)
        self.setEnabled(figure.number is not None)
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetrics(fonts.font(tokens.SMALL)).horizontalAdvance(self.figure.words)
        return QSize(words + 18, fonts.pixels(_ONE))

    def minimumSizeHint(self) -> QSize:
        return QSize(fonts.pixels(60), fonts.pixels(_ONE))

    def needs_two_lines(self) -> bool:
        """Whether its words have no room in one line."""
        return fonts.wide(self.figure.words, tokens.SMALL) > self.width() - 16

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, painter, box = theme.now(), QPainter(self), self.rect()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = colours.selected if self.isChecked() else colours.hover if self.underMouse() else ""
        if ground and self.isEnabled():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(box.adjusted(0, 1, -2, -1), tokens.RADIUS, tokens.RADIUS)
        if self.hasFocus():
            painter.setPen(QColor(colours.focus))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(
                box.toRectF().adjusted(0.5, 1.5, -2.5, -1.5), tokens.RADIUS, tokens.RADIUS
            )
        number = self.figure.number
        ink = colours.faint if not number else colours.text
        if number and self.figure.tone is not Tone.QUIET:
            ink = colours.tone(self.figure.tone)[0]
        inner = box.adjusted(8, 4, -8, -4)
        high = fonts.pixels(26)
        painter.setFont(fonts.font(tokens.TITLE, bold=bool(number)))
        painter.setPen(QColor(ink))
        upper = QRect(inner.left(), inner.top(), inner.width(), high)
        painter.drawText(upper, Qt.AlignmentFlag.AlignLeft, "–" if number is None else str(number))
        small = fonts.font(tokens.SMALL)
        painter.setFont(small)
        painter.setPen(QColor(colours.soft))
        lower = QRect(inner.left(), inner.top() + high, inner.width(), inner.height() - high)
        two = self.height() > fonts.pixels(_ONE)
        how = Qt.TextFlag.TextWordWrap if two else Qt.AlignmentFlag.AlignVCenter
        painter.drawText(lower, Qt.AlignmentFlag.AlignLeft | how, self.figure.words)


class WeekStrip(QWidget):
    """The line of figures. Signal `picked(key)`, the key of the figure clicked."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles: dict[str, _Tile] = {}
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(8, 0, 8, 4)
        self._line.setSpacing(0)

    def set_figures(self, figures: tuple[Figure, ...]) -> None:
        """Shows these figures; the same keys every time."""
        for figure in figures:
            tile = self._tiles.get(figure.key)
            if tile is None:
                tile = self._tiles[figure.key] = _Tile(figure)
                tile.clicked.connect(self._on_clicked)
                self._line.addWidget(tile, 1)
            else:
                tile.show_figure(figure)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Large text, or a narrow window: the words go on in a second line."""
        two = any(tile.needs_two_lines() for tile in self._tiles.values())
        for tile in self._tiles.values():
            tile.setFixedHeight(fonts.pixels(_TWO if two else _ONE))

    def mark(self, key: str) -> None:
        """Marks the figure whose forums alone are shown; an empty key marks none."""
        for name, tile in self._tiles.items():
            tile.setChecked(name == key)

    def tile(self, key: str) -> QAbstractButton:
        return self._tiles[key]

    def _on_clicked(self) -> None:
        tile = self.sender()
        if isinstance(tile, _Tile):
            tile.setChecked(not tile.isChecked())
            self.picked.emit(tile.figure.key)
