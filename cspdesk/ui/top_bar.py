"""The bar above the pages: search and command box, what is saved, SAMPLE."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QWidget
from shiboken6 import isValid

from cspdesk.ui import fonts, icons, parts, theme, tokens
from cspdesk.ui.sample_badge import SampleBadge


class _SearchButton(QAbstractButton):
    """Looks like the search field it opens."""

    def __init__(self) -> None:
        super().__init__()
        self.setText("Search or do anything")
        self.setAccessibleName("Search or do anything")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(fonts.pixels(440))

    def sizeHint(self) -> QSize:
        return QSize(fonts.pixels(440), fonts.pixels(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, painter = theme.now(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        clear = self.underMouse() or colours.scheme is tokens.Scheme.CONTRAST
        edge = colours.focus if self.hasFocus() else colours.edge if clear else colours.line
        wide = 2 if self.hasFocus() else 1
        painter.setPen(QPen(QColor(edge), wide))
        painter.setBrush(QColor(colours.page))
        inset = wide / 2
        box = self.rect().toRectF().adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, tokens.RADIUS, tokens.RADIUS)
        side = fonts.pixels(16)
        picture = icons.pixmap("search", side, colours.soft, self.devicePixelRatioF())
        painter.drawPixmap(9, (self.height() - side) // 2, picture)
        painter.setFont(fonts.font())
        painter.setPen(QColor(colours.faint))
        painter.drawText(
            self.rect().adjusted(17 + side, 0, -60, 0), Qt.AlignmentFlag.AlignVCenter, self.text()
        )
        hint = parts.KeyHint("Ctrl+K").sizeHint().width()
        parts.paint_keys(painter, self.width() - hint - 8, self.height() // 2, ["Ctrl", "K"])


class _Saved(QWidget):
    """Says "Saved 14:05", so that nobody wonders; or what the worker is doing, with a way to stop it."""

    clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._mark = QLabel()
        self._words = parts.label("", "small")
        self.setLayout(parts.row(self._mark, self._words, space=5))
        self._icon = "saved"
        theme.follow(self._tint)

    def set_words(self, words: str, icon: str = "saved") -> None:
        self._words.setText(words)
        self._icon = icon if words else ""
        self._tint()

    def _tint(self) -> None:
        if not isValid(self._mark):
            return
        if self._icon:
            self._mark.setPixmap(
                icons.pixmap(self._icon, fonts.pixels(15), theme.now().soft, self.devicePixelRatioF())
            )
        self._mark.setVisible(bool(self._icon))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit()


class TopBar(QWidget):
    """Signals: `search_clicked`; `cancel_clicked` on the words of slow work; `waiting_clicked` on words that wait."""

    search_clicked = Signal()
    cancel_clicked = Signal()
    waiting_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "topbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(fonts.pixels(tokens.TOP_BAR))
        self.search = _SearchButton()
        self.search.clicked.connect(self._on_search)
        self.sample = SampleBadge()
        self.sample.hide()
        self.waiting = parts.button("Typed words wait", self._on_waiting, "quiet", "edit")
        self.waiting.setToolTip("Words typed in a dialog when the program stopped")
        self.waiting.hide()
        self._saved = _Saved()
        self._cancel = parts.button("Stop", self._on_cancel, "quiet")
        self._cancel.hide()
        self._saved_words = ""
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 0)
        layout.setSpacing(12)
        layout.addWidget(self.search, 3)
        layout.addStretch(1)
        layout.addWidget(self.waiting)
        layout.addWidget(self._saved)
        layout.addWidget(self._cancel)
        layout.addWidget(self.sample)

    def rescale(self) -> None:
        """Takes the text size in force."""
        self.setFixedHeight(fonts.pixels(tokens.TOP_BAR))
        self.search.setMaximumWidth(fonts.pixels(440))
        self.search.updateGeometry()

    def set_saved(self, words: str) -> None:
        """Shows when the last change was saved: "Saved 14:05"."""
        self._saved_words = words
        if self._cancel.isHidden():
            self._saved.set_words(words)

    def set_work(self, words: str) -> None:
        """Shows what the worker does, with a button to stop it; nothing shows what is saved again."""
        self._cancel.setVisible(bool(words))
        self._saved.set_words(words or self._saved_words, "clock" if words else "saved")

    def set_waiting(self, count: int) -> None:
        """Shows that words typed in so many dialogs wait; nothing when it is none."""
        self.waiting.setText("Typed words wait" if count == 1 else f"Typed words wait ({count})")
        self.waiting.setVisible(bool(count))

    def _on_search(self) -> None:
        self.search_clicked.emit()

    def _on_cancel(self) -> None:
        self.cancel_clicked.emit()

    def _on_waiting(self) -> None:
        self.waiting_clicked.emit()
