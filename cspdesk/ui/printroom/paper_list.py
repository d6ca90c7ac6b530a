"""Every paper by its group, filtered as one types."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from cspdesk.domain.text import fold
from cspdesk.services.papers.registry import PAPERS, Group
from cspdesk.ui import fonts, icons, theme, tokens

_NAME = Qt.ItemDataRole.UserRole


class PaperList(QWidget):
    """Signals: `chosen(name)` when another paper becomes current; `entered` when Enter goes on to its choices."""

    chosen = Signal(str)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self.filter = QLineEdit()
        self.filter.setPlaceholderText("Filter papers")
        self.filter.setAccessibleName("Filter papers")
        icons.clearable(self.filter)
        self.filter.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName("Papers")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setProperty("look", "popup")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 4, 4)
        layout.setSpacing(6)
        layout.addWidget(self.filter)
        layout.addWidget(self.list, 1)
        self._fill()
        self.filter.textChanged.connect(self._on_filter)
        self.list.currentItemChanged.connect(self._on_current)
        self.list.itemActivated.connect(self._on_entered)
        icons.lead(self.filter, "search")
        theme.follow(self._tint)

    def name(self) -> str:
        """The paper chosen."""
        return self._name

    def choose(self, name: str) -> None:
        """Makes a paper current."""
        for place in range(self.list.count()):
            if self.list.item(place).data(_NAME) == name:
                self.list.setCurrentRow(place)

    def choose_first(self) -> None:
        """Makes the first paper current when none is."""
        if not self._name:
            self._step_to(0)

    def names(self) -> list[str]:
        """The papers shown, in order."""
        items = (self.list.item(place) for place in range(self.list.count()))
        return [item.data(_NAME) for item in items if item.data(_NAME) and not item.isHidden()]

    # -- inside

    def _fill(self) -> None:
        for group in Group:
            papers = [each for each in PAPERS.values() if each.group is group]
            if not papers:
                continue
            head = QListWidgetItem(group.value, self.list)
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            head.setFont(fonts.font(tokens.SMALL))
            head.setSizeHint(QSize(0, fonts.pixels(30)))
            for paper in papers:
                item = QListWidgetItem(paper.title, self.list)
                item.setData(_NAME, paper.name)
                item.setToolTip(paper.title)
                item.setSizeHint(QSize(0, fonts.pixels(tokens.ROW - 2)))
        self._tint()

    def _tint(self) -> None:
        from shiboken6 import isValid

        if not isValid(self) or not isValid(self.list):
            return
        for place in range(self.list.count()):
            item = self.list.item(place)
            item.setForeground(theme.colour("text" if item.data(_NAME) else "soft"))

    def _on_filter(self, words: str) -> None:
        wanted = fold(words).split()
        head: QListWidgetItem | None = None
        for place in range(self.list.count()):
            item = self.list.item(place)
            if not item.data(_NAME):
                head = item
                item.setHidden(True)
                continue
            paper = PAPERS[item.data(_NAME)]
            hay = fold(f"{paper.title} {paper.name} {paper.group.value}")
            item.setHidden(not all(word in hay for word in wanted))
            if head is not None and not item.isHidden():
                head.setHidden(False)
        current = self.list.currentItem()
        if current is None or current.isHidden():
            self._step_to(0)

    def _step_to(self, place: int) -> None:
        names = self.names()
        if names:
            self.choose(names[place])

    def _on_current(self, item: QListWidgetItem | None) -> None:
        name = item.data(_NAME) if item is not None else None
        if name and name != self._name:
            self._name = name
            self.chosen.emit(name)

    def _on_entered(self) -> None:
        self.entered.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the filter into the list; Esc empties the filter."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and watched is self.filter:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return):
                self.list.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape and self.filter.text():
                self.filter.clear()
                return True
        return super().eventFilter(watched, event)
