"""A list in which each line can be ticked; Space ticks the line that has the keyboard."""

from collections.abc import Callable, Collection, Hashable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget


class TickList(QListWidget):
    """Signal `ticked` when a tick changes."""

    ticked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: list[Any] = []
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemChanged.connect(self._on_changed)

    def set_choices(self, choices: Sequence[tuple[Hashable, str]], chosen: Collection[Any] = ()) -> None:
        """Shows these lines as (key, words), some of them ticked."""
        self.blockSignals(True)
        self.clear()
        # Kept here: Qt gives back a word of a closed list as a bare text.
        self._keys = [key for key, _ in choices]
        for key, words in choices:
            item = QListWidgetItem(words)
            item.setToolTip(words)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if key in chosen else Qt.CheckState.Unchecked)
            self.addItem(item)
        self.setCurrentRow(0)
        self.blockSignals(False)

    def chosen(self) -> list[Any]:
        """The keys of the ticked lines, from the top."""
        checked = Qt.CheckState.Checked
        return [key for row, key in enumerate(self._keys) if self.item(row).checkState() is checked]

    def in_words(self) -> str:
        """The words of the ticked lines."""
        checked = Qt.CheckState.Checked
        return "\n".join(
            self.item(row).text() for row in range(self.count()) if self.item(row).checkState() is checked
        )

    def take_words(self, words: str) -> None:
        """Ticks the lines of these words and no others."""
        wanted = set(words.split("\n"))
        for row in range(self.count()):
            item = self.item(row)
            item.setCheckState(Qt.CheckState.Checked if item.text() in wanted else Qt.CheckState.Unchecked)

    def hear(self, told: Callable[[], object]) -> None:
        self.ticked.connect(told)

    def _on_changed(self, _item: QListWidgetItem) -> None:
        self.ticked.emit()
