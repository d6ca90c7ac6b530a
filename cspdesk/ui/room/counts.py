"""The head-counts of the meeting room: how many residents and young people came unnamed, in large figures."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from cspdesk.ui import fonts, parts, tokens

_MOST = 9999
_STEPS = {"+": 1, "-": -1}
_ARROWS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}


class _Figure(QLineEdit):
    """A number typed, or stepped with Up, Down, + and -. Signals: `stepped(int)` by so many; `entered()` on Enter."""

    stepped = Signal(int)
    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(event.text(), 0) or _ARROWS.get(Qt.Key(event.key()), 0)
        if step:
            self.stepped.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            self.entered.emit()
        elif event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp) or event.text().isalpha():
            event.ignore()
        else:
            super().keyPressEvent(event)


class Counter(QWidget):
    """One head-count. Signals: `counted(int)` a new number; `entered()` Enter was pressed."""

    counted = Signal(int)
    entered = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count: int | None = None
        self.figure = _Figure()
        self.figure.setValidator(QIntValidator(0, _MOST, self))
        self.figure.setPlaceholderText("–")
        self.figure.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.figure.setStyleSheet(f"font-size: {fonts.pixels(tokens.TITLE)}px; font-weight: bold;")
        self.figure.setFixedSize(fonts.pixels(72), fonts.pixels(40))
        self.figure.setAccessibleName(name)
        self.figure.setToolTip("A dash is not counted yet; 0 means that nobody came")
        self.figure.editingFinished.connect(self._on_typed)
        self.figure.stepped.connect(self._on_step)
        self.figure.entered.connect(self.entered)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(parts.label(name))
        line.addStretch(1)
        line.addWidget(self._step("−", f"One fewer: {name}", self._on_fewer))
        line.addWidget(self.figure)
        line.addWidget(self._step("+", f"One more: {name}", self._on_more))

    def set_count(self, count: int | None) -> None:
        """Shows the count kept; None is not counted yet."""
        self._count = count
        if not (self.figure.hasFocus() and self.figure.isModified()):
            self.figure.setText("" if count is None else str(count))

    def take_keyboard(self) -> None:
        self.figure.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.figure.selectAll()

    def _step(self, sign: str, name: str, do: object) -> QPushButton:
        made = QPushButton(sign)
        made.setFont(fonts.font(tokens.TITLE))
        made.setFixedSize(fonts.pixels(40), fonts.pixels(40))
        made.setStyleSheet("padding: 0;")
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setAutoRepeat(True)
        made.setAccessibleName(name)
        made.setToolTip(name)
        made.clicked.connect(do)
        return made

    def _on_more(self) -> None:
        self._on_step(1)

    def _on_fewer(self) -> None:
        self._on_step(-1)

    def _on_step(self, by: int) -> None:
        self._tell(min(max(self._typed() + by, 0), _MOST))

    def _on_typed(self) -> None:
        if self.figure.text().strip():
            self._tell(self._typed())

    def _typed(self) -> int:
        digits = self.figure.text().strip()
        return int(digits) if digits.isdecimal() else 0

    def _tell(self, number: int) -> None:
        self.figure.setText(str(number))
        self.figure.setModified(False)
        if number != self._count:
            self._count = number
            self.counted.emit(number)
