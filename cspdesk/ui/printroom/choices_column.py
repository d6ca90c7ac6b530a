"""The middle of the print room: the choices of the paper that is shown, one panel a paper, made when first shown."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from cspdesk.services.papers.registry import PAPERS
from cspdesk.ui.desk import Desk
from cspdesk.ui.printroom.paper_panel import PaperPanel


class ChoicesColumn(QScrollArea):
    """Signal `changed` with every choice of any panel.

    `before` is what Tab comes from: the choices follow it, and after them what followed it.
    """

    changed = Signal()

    def __init__(self, desk: Desk, before: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._before = desk, before
        self._panels: dict[str, PaperPanel] = {}
        self._fresh: set[str] = set()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        # As wide as the column, whatever a long word asks for: nothing moves sideways while Tab goes down it.
        inside.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._inside = QVBoxLayout(inside)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self.setWidget(inside)

    def panel(self, name: str) -> PaperPanel:
        """The choices of a paper, with what it offers read since the last change."""
        if name not in self._panels:
            made = self._panels[name] = PaperPanel(self._desk, PAPERS[name])
            made.changed.connect(self.changed)
            made.hide()
            self._inside.addWidget(made)
            self._put_in_order(made)
        self.load(name)
        return self._panels[name]

    def show_panel(self, name: str) -> None:
        """Shows the choices of one paper, from their top."""
        chosen = self.panel(name)
        for panel in self._panels.values():
            panel.setVisible(panel is chosen)
        self.verticalScrollBar().setValue(0)

    def load(self, name: str) -> None:
        """Reads what a panel offers, once until something changes; those not shown wait."""
        if name in self._panels and name not in self._fresh and self._desk.ready:
            self._fresh.add(name)
            self._panels[name].load()

    def forget(self) -> None:
        """Something changed: what panels offer is read again when they are next shown."""
        self._fresh.clear()

    def _put_in_order(self, panel: PaperPanel) -> None:
        last = self._before
        for field in list(_fields(panel)):
            QWidget.setTabOrder(last, field)
            last = field


def _fields(panel: QWidget) -> Iterator[QWidget]:
    """What Tab stops at inside a panel, in the order it was made."""
    found = panel.nextInFocusChain()
    while found is not None and found is not panel and panel.isAncestorOf(found):
        if found.focusPolicy() & Qt.FocusPolicy.TabFocus and found.focusProxy() is None:
            yield found
        found = found.nextInFocusChain()
