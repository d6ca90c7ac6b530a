"""The head-counts of the meeting room: how many residents and young people came unnamed, in large figures."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QHBoxLayout, QPushButton, QSpinBox, QWidget

from cspdesk.ui import fonts, parts, tokens

_UNCOUNTED = -1
_MOST = 9999


class _Figure(QSpinBox):
    """A number typed or stepped; nought is counted, a dash is not counted yet. Signal `entered` on Enter."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() == "+":
            self.stepBy(1)
        elif event.text() == "-":
            self.stepBy(-1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            self.entered.emit()
        elif event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def stepBy(self, steps: int) -> None:
        self.setValue(min(max(max(self.value(), 0) + steps, 0), _MOST))


class Counter(QWidget):
    """One head-count. Signals: `counted(int)` a new number; `entered()` Enter was pressed."""

    counted = Signal(int)
    entered = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._loading = False
        self.figure = _Figure()
        self.figure.setRange(_UNCOUNTED, _MOST)
        self.figure.setSpecialValueText("–")
        self.figure.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.figure.setKeyboardTracking(False)
        self.figure.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.figure.setFont(fonts.font(tokens.TITLE))
        self.figure.setFixedSize(fonts.pixels(72), fonts.pixels(40))
        self.figure.setAccessibleName(name)
        self.figure.valueChanged.connect(self._on_value)
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
        if self.figure.hasFocus() and self.figure.lineEdit().isModified():
            return
        self._loading = True
        self.figure.setValue(_UNCOUNTED if count is None else count)
        self._loading = False

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
        self.figure.stepBy(1)

    def _on_fewer(self) -> None:
        self.figure.stepBy(-1)

    def _on_value(self, value: int) -> None:
        if not self._loading and value != _UNCOUNTED:
            self.counted.emit(value)
