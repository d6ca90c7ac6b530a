"""What a plan year still owes, in one line above the list: each a way to its records."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from cspdesk.domain.activity_checks import Missed
from cspdesk.ui import parts
from cspdesk.ui.flow import FlowLayout


class OwedStrip(QWidget):
    """Signal `picked(kind)`: one of them was chosen. Hidden while nothing is owed."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, space=8)
        self._flow.setContentsMargins(17, 0, 16, 6)
        self._flow.addWidget(parts.label("Still to hold this plan year:", "soft"))
        self._shown: tuple[Missed, ...] = ()
        self._links: dict[QPushButton, UUID] = {}
        self.hide()

    def set_missed(self, missed: Sequence[Missed]) -> None:
        """Shows the kinds of which none, or too few, are held or planned."""
        owed = tuple(each for each in missed if each.done + each.planned < each.fewest)
        if owed != self._shown:
            self._shown = owed
            for link in self._links:
                self._flow.removeWidget(link)
                link.deleteLater()
            self._links = {}
            for each in owed:
                words = f"{each.plural} ({each.done} of {each.fewest})".replace("&", "&&")
                made = parts.button(words, self._on_link, "link")
                self._links[made] = each.kind_id
                self._flow.addWidget(made)
        self.setVisible(bool(owed))

    def _on_link(self) -> None:
        sender = self.sender()
        if isinstance(sender, QPushButton) and sender in self._links:
            self.picked.emit(self._links[sender])
