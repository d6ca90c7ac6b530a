"""A list in which each line can be ticked; Space ticks the line that has the keyboard."""

from collections.abc import Collection, Hashable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

_KEY = Qt.ItemDataRole.UserRole


class TickList(QListWidget):
    """Signal `ticked` when a tick changes."""

    ticked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabKeyNavigation(False)
        self.itemChanged.connect(self._on_changed)

    def set_choices(self, choices: Sequence[tuple[Hashable, str]], chosen: Collection[Any] = ()) -> None:
        """Shows these lines as (key, words), some of them ticked."""
        self.blockSignals(True)
        self.clear()
        for key, words in choices:
            item = QListWidgetItem(words)
            item.setData(_KEY, key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if key in chosen else Qt.CheckState.Unchecked)
            self.addItem(item)
        self.setCurrentRow(0)
        self.blockSignals(False)

    def chosen(self) -> list[Any]:
        """The keys of the ticked lines, from the top."""
        lines = (self.item(row) for row in range(self.count()))
        return [item.data(_KEY) for item in lines if item.checkState() is Qt.CheckState.Checked]

    def _on_changed(self, _item: QListWidgetItem) -> None:
        self.ticked.emit()
