"""What a register waits for, in a line above its list: each is the way to keep it."""

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from cspdesk.domain.expected import Expected
from cspdesk.ui import parts
from cspdesk.ui.flow import FlowLayout
from cspdesk.ui.tips import plain_tip

_MOST = 6


class ExpectedStrip(QWidget):
    """Signal `picked(Expected)`: one of them is to be kept now. Hidden while nothing is due."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, space=8)
        self._flow.setContentsMargins(17, 0, 16, 6)
        self._head = parts.label("Due:", "soft")
        self._flow.addWidget(self._head)
        self._links: dict[QPushButton, Expected] = {}
        self._more = parts.label("", "soft")
        self._flow.addWidget(self._more)
        self._shown: tuple[Expected, ...] = ()
        self.hide()

    def set_expected(self, expected: Sequence[Expected], today: dt.date) -> None:
        """Shows the longest overdue of them."""
        if tuple(expected) != self._shown:
            self._shown = tuple(expected)
            for link in (*self._links, self._more):
                self._flow.removeWidget(link)
            for link in self._links:
                link.deleteLater()
            self._links = {}
            for each in expected[:_MOST]:
                made = parts.button(_words(each).replace("&", "&&"), self._on_link, "link")
                made.setToolTip(plain_tip(_tip(each, today)))
                self._links[made] = each
                self._flow.addWidget(made)
            self._flow.addWidget(self._more)
            left = len(expected) - _MOST
            self._more.setText(f"and {left} more under “Late or missing”" if left > 0 else "")
        self._more.setVisible(len(expected) > _MOST)
        self.setVisible(bool(expected))

    def _on_link(self) -> None:
        sender = self.sender()
        if isinstance(sender, QPushButton) and sender in self._links:
            self.picked.emit(self._links[sender])


def _words(each: Expected) -> str:
    words = each.words if len(each.words) <= 42 else f"{each.words[:41].rstrip()}…"
    return f"{words} ({each.soft})"


def _tip(each: Expected, today: dt.date) -> str:
    late = (today - each.due).days if each.due is not None else 0
    return f"{each.words}: {each.soft}, {late} days late" if late else f"{each.words}: {each.soft}"
