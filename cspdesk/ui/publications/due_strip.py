"""What waits on the page of publications, in one line: each number is a way to its records."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from cspdesk.ui import parts
from cspdesk.ui.flow import FlowLayout


@dataclass(frozen=True)
class Due:
    """So many records of one tab that a choice of its list shows: "2 messages overdue"."""

    tab: str
    which: str
    number: int
    words: str

    @property
    def said(self) -> str:
        one, _, many = self.words.partition("|")
        return f"{self.number:,} {one if self.number == 1 or not many else many}"


class DueStrip(QWidget):
    """Signal `picked(tab, which)`. Hidden while nothing waits."""

    picked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, space=12)
        self._flow.setContentsMargins(17, 0, 16, 6)
        self._shown: tuple[Due, ...] = ()
        self._links: dict[QPushButton, Due] = {}
        self.hide()

    def set_due(self, found: Sequence[Due]) -> None:
        """Shows those that have any."""
        wanted = tuple(each for each in found if each.number)
        if wanted != self._shown:
            self._shown = wanted
            for link in self._links:
                self._flow.removeWidget(link)
                link.deleteLater()
            self._links = {}
            for each in wanted:
                made = parts.button(each.said, self._on_link, "link")
                self._links[made] = each
                self._flow.addWidget(made)
        self.setVisible(bool(wanted))

    def links(self) -> list[QPushButton]:
        return list(self._links)

    def _on_link(self) -> None:
        sender = self.sender()
        if isinstance(sender, QPushButton) and sender in self._links:
            self.picked.emit(self._links[sender].tab, self._links[sender].which)
