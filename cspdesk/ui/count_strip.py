"""Counts in a row, each a button that shows what it counts; pressed again it shows everything."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from cspdesk.ui import parts


@dataclass(frozen=True)
class Count:
    """One count: what it stands for, its words, and the number; zero is not shown."""

    key: Hashable
    words: str
    number: int


class CountStrip(QWidget):
    """Signal `picked(key)`: None when the count that was chosen is let go."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[Hashable, QPushButton] = {}
        self._row = parts.row(0, space=0)
        self.setLayout(self._row)
        self.chosen: Hashable = None

    def set_counts(self, counts: Sequence[Count]) -> None:
        """Shows these counts."""
        for count in counts:
            made = self._buttons.get(count.key)
            if made is None:
                made = self._buttons[count.key] = parts.button(count.words, self._on_button, "quiet")
                made.setCheckable(True)
                self._row.insertWidget(self._row.count() - 1, made)
            made.setText(count.words)
            made.setVisible(count.number > 0 or count.key == self.chosen)

    def choose(self, key: Hashable) -> None:
        """Marks one count, or none, as chosen."""
        self.chosen = key
        for known, made in self._buttons.items():
            made.setChecked(known == key)

    def button(self, key: Hashable) -> QPushButton:
        return self._buttons[key]

    def _on_button(self) -> None:
        sender = self.sender()
        key = next((key for key, made in self._buttons.items() if made is sender), None)
        self.choose(None if key == self.chosen else key)
        self.picked.emit(self.chosen)
