"""The page most pages are: a heading with its one primary button, a list that filters, and a detail beside it."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QSplitter, QVBoxLayout, QWidget

from cspdesk.ui import fonts, parts
from cspdesk.ui.desk import Desk
from cspdesk.ui.elided import Elided
from cspdesk.ui.page import Page
from cspdesk.ui.parts import DetailPanel
from cspdesk.ui.tables import RowsView

_NARROW = 940
_SOON_MS = 10
"""Long enough for the window system to have the list painted."""


class PageHead(QWidget):
    """The heading of a page: title, a softer line beside it, buttons at the right.

    Where there is no room for all their words, buttons with an icon show that alone, the first ones first.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = parts.label(title, "title")
        self._sub = Elided()
        self._sub.setProperty("look", "soft")
        self._sub.setContentsMargins(0, 0, 0, 3)  # stands on the line of the title
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(16, 12, 16, 4)
        self._line.setSpacing(parts.GRID)
        self._line.addStrut(fonts.pixels(22) + 8)  # as tall without a button as with one
        self._line.addWidget(self._title)
        self._line.addSpacing(4)
        self._line.addWidget(self._sub, 1, Qt.AlignmentFlag.AlignBottom)
        self._short: dict[QPushButton, str] = {}
        self.setMinimumWidth(1)

    def lead(self, widget: QWidget) -> None:
        """Puts a button before the title."""
        self._line.insertWidget(0, widget)

    def set_title(self, title: str) -> None:
        self._title.setText(title)

    def set_sub(self, words: str) -> None:
        """The softer line: "18 forums, 3 have not met since June"."""
        self._sub.setText(words)

    def add(self, *widgets: QWidget) -> None:
        """Puts buttons at the right; the primary one last."""
        for widget in widgets:
            self._line.addWidget(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for button, words in self._short.items():
            button.setText(button.text() or words)
        self._short = {}
        shown = [each for each in self.findChildren(QPushButton) if each.isVisibleTo(self)]
        edge = self._line.contentsMargins()
        room = self.width() - edge.left() - edge.right() - self._title.sizeHint().width() - 2 * parts.GRID
        room -= sum(button.sizeHint().width() + parts.GRID for button in shown)
        for button in shown:
            if (
                room < 0
                and not button.icon().isNull()
                and button.property("look") not in ("primary", "danger")
            ):
                before, self._short[button] = button.sizeHint().width(), button.text()
                button.setAccessibleName(button.accessibleName() or button.text())
                button.setToolTip(button.toolTip() or button.text())
                button.setText("")
                room += before - button.sizeHint().width()


class ListDetailPage(Page):
    """Heading, list at the left, detail at the right; subclasses set columns and fill the detail.

    `self.head`, `self.rows` (RowsView) and `self.detail` (DetailPanel, or another widget given as `detail`) are
    there after `__init__`; write `show_detail(id)`, which is called when another row becomes current.
    """

    def __init__(
        self,
        desk: Desk,
        title: str,
        detail: QWidget | None = None,
        list_share: int = 60,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, parent)
        self.head = PageHead(title)
        self.rows = RowsView()
        self.rows.set_name(title)
        self.panel: QWidget = detail or DetailPanel()
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(1)
        self.split.addWidget(self.rows)
        self.split.addWidget(self.panel)
        self.split.setStretchFactor(0, list_share)
        self.split.setStretchFactor(1, 100 - list_share)
        self.split.setSizes([list_share * 10, 1000 - list_share * 10])
        self.panel.setMinimumWidth(300)
        self.panel.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self.split, 1)
        self._narrow, self._inside, self._opens, self._waits = False, False, False, False
        self._filled_for: Any = None
        self._back = parts.button("Back to the list", self.show_list, "quiet", "chevron-left", "Esc")
        self._back.hide()
        self.head.lead(self._back)
        self.rows.chosen.connect(self._on_chosen)
        self.rows.opened.connect(self.open_chosen)
        self.add_command("History of the chosen record", self.show_history, "Ctrl+H", "clock")
        escape = QShortcut(QKeySequence("Esc"), self.panel)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.show_list)
        # The page itself has the keyboard while its list is empty.
        for widget, context in (
            (self, Qt.ShortcutContext.WidgetShortcut),
            (self.head, Qt.ShortcutContext.WidgetWithChildrenShortcut),
        ):
            find = QShortcut(QKeySequence.StandardKey.Find, widget)
            find.setContext(context)
            find.activated.connect(self.rows.seek)

    @property
    def detail(self) -> DetailPanel:
        """The detail at the right, when it is the usual panel."""
        assert isinstance(self.panel, DetailPanel)
        return self.panel

    def add_primary(
        self, text: str, do: Callable[[], object], keys: str = "", icon: str = "plus"
    ) -> QPushButton:
        """The one primary button of the page, with its keys."""
        self.add_command(text, do, keys, icon)
        made = parts.button(text, do, "primary", icon, keys.split("; ")[0])
        self.head.add(made)
        return made

    def show_detail(self, key: Any) -> None:
        """Fills the detail with the record of this id."""

    def show_history(self) -> None:
        """Goes to the history of the record that is chosen."""
        key = self.rows.current_id()
        if isinstance(key, UUID):
            self.desk.go("history", key)
        else:
            self.desk.refuse("Choose a record first: its history is shown then.")

    def open_chosen(self, key: Any) -> None:
        """What Enter or a double click does; by itself it goes into the detail (Esc comes back)."""
        self._show_waiting()
        self._inside = True
        self._lay_out()
        first = next(
            (
                child
                for child in self.panel.findChildren(QWidget)
                if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisibleTo(self.panel)
            ),
            self.panel,
        )
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def show_list(self) -> None:
        """Comes back from the detail into the list."""
        self._inside = False
        self._lay_out()
        self.rows.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_current(self) -> None:
        """Fills the detail again; call it at the end of `refresh`."""
        if self.rows.current_id() is not None:
            self._on_chosen(self.rows.current_id())
            return
        self._opens = True
        self.rows.choose_first()
        self._opens = False
        if self.rows.current_id() is None:
            self._on_chosen(None)

    def first_focus(self) -> QWidget | None:
        return self.rows.table

    def _on_chosen(self, key: Any) -> None:
        if key is None:
            self._inside = False
        elif self._opens:
            self._waits = True
            QTimer.singleShot(_SOON_MS, self, self._show_waiting)
        else:
            self._waits = False
            self._show_from_top(key)
        self._lay_out()

    def _show_waiting(self) -> None:
        """Fills the first detail of all once the list is painted, so that the page opens at once."""
        key = self.rows.current_id()
        if self._waits and key is not None:
            self._waits = False
            self._show_from_top(key)

    def _show_from_top(self, key: Any) -> None:
        """Another record is shown from its top; the one shown already stays where it was scrolled to."""
        if key != self._filled_for:
            self._filled_for = key
            inside = [self.panel, *self.panel.findChildren(QScrollArea)]
            for area in inside:
                if isinstance(area, QScrollArea):
                    area.verticalScrollBar().setValue(0)
        self.show_detail(key)
        # All layouts of it now: one after another, as Qt does, its lines would be seen squeezed for a moment.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    def _lay_out(self) -> None:
        """Side by side where there is room; on a small screen one at a time."""
        chosen = self.rows.current_id() is not None
        self.rows.setVisible(not (self._narrow and self._inside))
        self.panel.setVisible(chosen and (self._inside or not self._narrow))
        self._back.setVisible(self._narrow and self._inside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < fonts.pixels(_NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            self._lay_out()
