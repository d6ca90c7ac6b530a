"""The keys of the meeting room in one line at its foot; each can be clicked too."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from cspdesk.ui import parts


class KeyStrip(QWidget):
    """Filled once with `set_keys`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(12, 3, 12, 3)
        self._line.setSpacing(4)

    def set_keys(self, keys: Sequence[tuple[str, str, Callable[[], object]]]) -> None:
        """Shows keys with their words, from the left."""
        for cap, words, do in keys:
            made = QPushButton(words)
            made.setProperty("look", "quiet")
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            made.setAccessibleName(f"{words}, {cap}")
            made.clicked.connect(do)
            self._line.addWidget(parts.KeyHint(cap))
            self._line.addWidget(made)
        self._line.addStretch(1)
