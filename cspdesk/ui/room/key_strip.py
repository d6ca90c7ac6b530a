"""The keys of the meeting room in one line at its foot; each can be clicked too."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from cspdesk.ui import fonts, parts


class KeyStrip(QWidget):
    """Filled once with `set_keys`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(12, 3, 12, 3)
        self._line.setSpacing(4)
        self._pairs: list[tuple[QWidget, QWidget]] = []
        self._caps: list[str] = []
        self._off: set[str] = set()
        # The strip never makes the window wider: what does not fit is left out, the keys work all the same.
        self._line.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        self.setMinimumWidth(1)
        self.setFixedHeight(fonts.pixels(38))

    def set_keys(self, keys: Sequence[tuple[str, str, Callable[[], object]]]) -> None:
        """Shows keys with their words, from the left."""
        for cap, words, do in keys:
            made = QPushButton(words)
            made.setProperty("look", "quiet")
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            made.setAccessibleName(f"{words}, {cap}")
            made.clicked.connect(do)
            hint = parts.KeyHint(cap)
            self._line.addWidget(hint)
            self._line.addWidget(made)
            self._pairs.append((hint, made))
            self._caps.append(cap)
        self._line.addStretch(1)

    def show_key(self, cap: str, shown: bool) -> None:
        """Shows a key only while it has something to do."""
        if shown == (cap in self._off):
            self._off ^= {cap}
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        used = 24
        for cap, (hint, made) in zip(self._caps, self._pairs, strict=True):
            if cap in self._off:
                hint.hide()
                made.hide()
                continue
            used += hint.sizeHint().width() + made.sizeHint().width() + 8
            for widget in (hint, made):
                widget.setVisible(used <= self.width())
