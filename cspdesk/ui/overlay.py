"""Things laid over the window: the veil behind a box, and the foot sentence with Undo."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from cspdesk.ui import fonts, parts, theme, tokens
from cspdesk.ui.desk import Saying
from cspdesk.ui.page import Page


class Veil(QWidget):
    """Covers the window with a shade and holds one card in it; Esc or a click beside the card closes it."""

    closed = Signal()

    def __init__(self, parent: QWidget, card_width: int, from_top: int = 64) -> None:
        super().__init__(parent)
        self._under, self._wide, self._from_top = parent, card_width, from_top
        self._before: QWidget | None = None
        self.card = QFrame(self)
        self.card.setProperty("look", "card")
        self.hide()
        parent.installEventFilter(self)

    def set_card_width(self, pixels: int) -> None:
        """Makes the card wider or narrower from its next showing on."""
        self._wide = pixels

    def open_over(self) -> None:
        """Shows itself over the parent; remembers who had the keyboard."""
        self._before = self.window().focusWidget()
        self.place()
        self.show()
        self.raise_()

    def close_over(self) -> None:
        """Hides itself and gives the keyboard back."""
        if self.isHidden():
            return
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None
        self.closed.emit()

    def place(self) -> None:
        """Fills the parent and centres the card."""
        layout = self.card.layout()
        if layout is not None:
            layout.activate()
        self.setGeometry(self._under.rect())
        wide = min(self._wide, self.width() - 2 * tokens.GRID)
        tall = min(self.card.sizeHint().height(), self.height() - self._from_top - 2 * tokens.GRID)
        self.card.setGeometry((self.width() - wide) // 2, self._from_top, wide, tall)
        self.update()  # the shadow of a card that was larger stands outside what the card itself paints

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._under and self.isVisible():
            if event.type() is QEvent.Type.Resize:
                self.place()
            elif event.type() is QEvent.Type.LayoutRequest:
                QTimer.singleShot(0, self, self.place)  # once what asked for room has it
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_over()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.card.geometry().contains(event.position().toPoint()):
            self.close_over()

    def paintEvent(self, event: QPaintEvent) -> None:
        shade = QColor(0, 0, 0, 70 if theme.now().scheme is tokens.Scheme.LIGHT else 140)
        painter = QPainter(self)
        painter.fillRect(self.rect(), shade)
        soft = QRect(self.card.geometry())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for spread in range(8, 0, -2):
            painter.setBrush(QColor(0, 0, 0, 9))
            painter.drawRoundedRect(soft.adjusted(-spread, -spread + 2, spread, spread + 3), 10, 10)


class Toast(QWidget):
    """One sentence at the foot of the window, over what the page shown keeps free there, with Undo where it can be
    taken back.

    A refusal stays until it is closed; anything else goes after seven seconds, not while the mouse is on it.
    """

    undo = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._under = parent
        self._words = parts.label("", wrap=True)
        self._words.setObjectName("toastWords")
        self._undo = parts.button("Undo", self._on_undo, "toast")
        self._close = parts.button("Close", self.hide_now, "toast")
        self._line = parts.row(self._words, self._undo, self._close, space=12)
        self._line.setContentsMargins(16, 8, 10, 8)
        self._line.setStretch(0, 1)
        self.setLayout(self._line)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide_now)
        self.said = ""
        self.hide()
        parent.installEventFilter(self)
        if isinstance(parent, QStackedWidget):
            parent.currentChanged.connect(self.place)
        theme.follow(self._tint)
        self._tint()

    def _tint(self) -> None:
        t = theme.now()
        self.setStyleSheet(
            f"QLabel {{ color: {t.on_toast}; }} QPushButton {{ background: transparent;"
            f" color: {t.toast_link}; border: 1px solid transparent; font-weight: bold; padding: 2px 6px; }}"
            f"QPushButton:focus, QPushButton:hover {{ border: 1px solid {t.toast_link}; }}"
        )

    def say(self, saying: Saying) -> None:
        """Shows a sentence in the place of the last one."""
        self.said = saying.sentence
        self._words.setText(saying.sentence)
        self._undo.setVisible(saying.undo)
        self._close.setVisible(saying.failure)
        self.setAccessibleName(saying.sentence)
        self._timer.stop()
        if not saying.failure:
            self._timer.start(7000)
        self.show()
        self.place()
        self.raise_()

    def hide_now(self) -> None:
        if self.underMouse() and self._timer.isSingleShot() and self.sender() is self._timer:
            self._timer.start(2000)
        else:
            self.hide()

    def place(self, _page: int = 0) -> None:
        """Sits at the foot of the parent, as wide as its words need, at most 640 pixels at 100 % text."""
        metrics = self._words.fontMetrics()
        extra = sum(b.sizeHint().width() + 12 for b in (self._undo, self._close) if not b.isHidden()) + 34
        page = self._under.currentWidget() if isinstance(self._under, QStackedWidget) else None
        left, foot = (page.beside(), page.foot()) if isinstance(page, Page) else (0, 0)
        room = self._under.width() - left
        wide = min(metrics.horizontalAdvance(self._words.text()) + extra, fonts.pixels(640), room - 32)
        tall = max(self._line.heightForWidth(wide), 40)
        self.resize(QSize(wide, tall))
        self.move(QPoint(left + (room - wide) // 2, self._under.height() - foot - tall - 20))
        self.raise_()  # a page opened meanwhile lies above it

    def _on_undo(self) -> None:
        self.hide()
        self.undo.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._under and self.isVisible():
            if event.type() is QEvent.Type.Resize:
                self.place()
            elif event.type() is QEvent.Type.LayoutRequest:
                QTimer.singleShot(0, self, self.place)  # once what asked for room has it
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("toast"))
        box = self.rect()
        if theme.now().scheme is tokens.Scheme.CONTRAST:
            # It is white there, and may lie over white paper.
            painter.setPen(QPen(theme.colour("on_toast"), 2))
            box = box.adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, tokens.RADIUS, tokens.RADIUS)
