"""A choice one reads before taking it: icon, title and a softer line on a card; arrows move, Enter takes."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from cspdesk.ui import fonts, icons, theme, tokens

_PAD, _ICON = 14, 22


class ChoiceCard(QAbstractButton):
    """A button as wide as its column, whose words wrap; `do` is called when it is chosen."""

    def __init__(
        self, icon: str, title: str, words: str, do: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon, self._title, self._words = icon, title, words
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.clicked.connect(do)

    def set_words(self, words: str) -> None:
        """Says something else under the title."""
        self._words = words
        self.setAccessibleDescription(words)
        self._keep_room()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_room()

    def _keep_room(self) -> None:
        """A column short of room takes it elsewhere: the last line of a card is never cut."""
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = max(width - 2 * _PAD - self._indent(), 60)
        title = QFontMetrics(fonts.font(bold=True)).height()
        words = self._lines(room, QFontMetrics(fonts.font(tokens.SMALL)))
        return title + words + 2 * _PAD - 2

    def sizeHint(self) -> QSize:
        return QSize(fonts.pixels(420), self.heightForWidth(fonts.pixels(420)))

    def _indent(self) -> int:
        return fonts.pixels(_ICON) + _PAD

    def _lines(self, room: int, metrics: QFontMetrics) -> int:
        box = metrics.boundingRect(0, 0, room, 1000, Qt.TextFlag.TextWordWrap, self._words)
        return box.height() + 3

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.hasFocus()
        ground = (
            t.selected if self.isDown() else t.current if lit else t.hover if self.underMouse() else t.page
        )
        painter.setBrush(QColor(ground))
        painter.setPen(QPen(QColor(t.focus if lit else t.edge), 2 if lit else 1))
        edge = 1.0 if lit else 0.5
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), tokens.RADIUS, tokens.RADIUS
        )
        size = fonts.pixels(_ICON)
        ink = t.accent_text if lit or self.underMouse() else t.soft
        picture = icons.pixmap(self._icon, size, ink, self.devicePixelRatioF())
        painter.drawPixmap(_PAD, _PAD, picture)
        left = _PAD + self._indent()
        self._write(painter, left, self.width() - left - _PAD)

    def _write(self, painter: QPainter, left: int, room: int) -> None:
        t = theme.now()
        face = fonts.font(bold=True)
        painter.setFont(face)
        painter.setPen(QColor(t.text))
        tall = QFontMetrics(face).height()
        top = _PAD - 3
        painter.drawText(left, top, room, tall, Qt.TextFlag.TextSingleLine, self._title)
        painter.setFont(fonts.font(tokens.SMALL))
        painter.setPen(QColor(t.soft))
        box = (left, top + tall + 3, room, self.height() - top - tall)
        painter.drawText(*box, Qt.TextFlag.TextWordWrap, self._words)
