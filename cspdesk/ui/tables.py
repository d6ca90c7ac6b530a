"""The list every page shows: no grid, row lines, hover, chips, a box that filters as one types, an empty state.

`RowsView` is the whole (promote it in a form); `RowsTable` the table alone. Rows are frozen dataclasses with `id`.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from cspdesk.ui import fonts, icons, parts
from cspdesk.ui.empty_state import EmptyState
from cspdesk.ui.row_delegate import PAD, RowDelegate
from cspdesk.ui.rows_model import Column, HeadedRows, RowsModel
from cspdesk.ui.rows_table import RowsTable

__all__ = ["Column", "RowDelegate", "RowsModel", "RowsTable", "RowsView"]


class RowsView(QWidget):
    """Filter box, room for buttons, the table, and what is said when it is empty.

    Signals: `chosen`, `opened`, `link_clicked` as RowsTable; `stepped` for the empty state's button; `counted`
    how many rows are shown and how many there are.
    """

    chosen = Signal(object)
    opened = Signal(object)
    link_clicked = Signal(object, str)
    stepped = Signal()
    counted = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText("Filter")
        self.filter.setAccessibleName("Filter the list")
        icons.clearable(self.filter)
        self.filter.setMaximumWidth(fonts.pixels(280))
        self.filter.setMinimumWidth(fonts.pixels(150))
        self.table = RowsTable()
        self.empty = EmptyState()
        self._count = parts.label("", "small")
        self._words = ("Nothing here yet.", "", "", "")
        self._read = False
        self._led = False
        self.bar = QHBoxLayout()
        self.bar.setContentsMargins(2 * PAD, PAD, 2 * PAD, PAD)
        self.bar.setSpacing(PAD)
        self.bar.addWidget(self.filter, 1)
        self.bar.addWidget(self._count)
        self.bar.addStretch(1)
        self._stack = QStackedLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self.bar)
        layout.addLayout(self._stack, 1)
        # Only now: a stacked layout that belongs to nothing would show its first widget as a window of its own.
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self._wire()

    def _wire(self) -> None:
        self.filter.textChanged.connect(self._on_filter)
        self.filter.installEventFilter(self)
        self.table.chosen.connect(self.chosen)
        self.table.opened.connect(self.opened)
        self.table.link_clicked.connect(self.link_clicked)
        self.empty.stepped.connect(self._on_step)
        self.setFocusProxy(self.table)
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.seek)

    # -- for pages

    def set_columns(
        self,
        columns: Sequence[Column[Any]],
        identify: Callable[[Any], Any] | None = None,
        heads: Callable[[Any], str] | None = None,
    ) -> None:
        """Sets the columns, before rows; `identify` gives a row's id when it has no `id`, `heads` a heading's words."""
        model: RowsModel[Any] = (
            RowsModel(columns, identify, self)
            if heads is None
            else HeadedRows(columns, identify, heads, self)
        )
        model.modelReset.connect(self._on_counted)
        self.table.set_model(model)
        if not self._led:
            self._led = True
            icons.lead(self.filter, "search")
        self._on_counted()

    def set_rows(self, rows: Iterable[Any]) -> None:
        """Shows these rows; selection, order, filter and place stay."""
        self._read = True
        self.model().set_rows(rows)
        self._on_counted()

    def set_keep(self, keep: Callable[[Any], bool] | None) -> None:
        """Shows only the rows a rule keeps."""
        self.model().set_keep(keep)

    def set_empty(self, title: str, words: str = "", step: str = "", icon: str = "") -> None:
        """Sets what an empty list says and the button of its first step (signal `stepped`)."""
        self._words = (title, words, step, icon)
        self._on_counted()

    def set_name(self, name: str) -> None:
        """Names list and filter box for those who hear the screen: "Forums"."""
        self.table.setAccessibleName(name)
        self.filter.setAccessibleName(f"Filter {name.lower()}")
        self.filter.setPlaceholderText(f"Filter {name.lower()}")

    def add_to_bar(self, *widgets: QWidget) -> None:
        """Puts buttons or boxes at the right of the filter."""
        for widget in widgets:
            self.bar.addWidget(widget)

    def sort_by(self, key: str, descending: bool = False) -> None:
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.table.sortByColumn(self.model().column_of(key), order)

    def model(self) -> RowsModel[Any]:
        return self.table.rows

    def current_id(self) -> Any:
        return self.table.current_id()

    def current_row(self) -> Any:
        """The current row itself, or None."""
        return self.model().row_at(self.table.currentIndex().row())

    def choose(self, key: Any) -> bool:
        """Makes a row current; when a filter hides it, the filter is cleared."""
        if self.table.choose(key):
            return True
        self.filter.clear()
        return self.table.choose(key)

    def seek(self) -> None:
        """Puts the keyboard into the filter, its words chosen."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def choose_first(self) -> None:
        """Makes the first row current when none is."""
        if self.model().rowCount() and not self.table.currentIndex().isValid():
            first = 1 if self.model().head_at(0) else 0
            self.table.setCurrentIndex(self.model().index(first, 0))

    # -- inside

    def _on_filter(self, words: str) -> None:
        self.model().set_filter(words)
        self._on_counted()

    def _on_step(self) -> None:
        if self.model().total:
            self.filter.clear()
        else:
            self.stepped.emit()

    def _on_counted(self) -> None:
        shown, total = self.model().counted, self.model().total
        self._count.setText("" if shown == total else f"{shown} of {total}")
        if total and not shown:
            self.empty.set_state(
                "Nothing matches", "No row has all of these words.", "Clear the filter", "search"
            )
        elif not total:
            # What to do first is said once the rows were read: while the store is opened there may be many.
            waits = bool(self._words[2]) and not self._read
            self.empty.set_state(*(("",) * 4 if waits else self._words))
        here = self.window().focusWidget()
        waits = here is not None and (self.empty.isAncestorOf(here) or here.isAncestorOf(self))
        first = bool(shown) and self._stack.currentIndex() == 1
        if bool(shown) is (self._stack.currentIndex() == 1):
            self._stack.setCurrentIndex(0 if shown else 1)
            # Tab would stop for good at a list that stands for a hidden table.
            self.setFocusProxy(self.table if shown else self.filter)
        if waits and first:
            # While the list was empty the page had the keyboard in its stead.
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif waits and not total and here is not None and here.isAncestorOf(self):
            self.empty.take_keyboard(here)
        self.counted.emit(shown, total)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the filter into the list; Esc empties the filter."""
        # The key first: while a list is taken down other events still come, and its parts may be gone.
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and watched is self.filter:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return) and self.model().rowCount():
                self.choose_first()
                self.table.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape and self.filter.text():
                self.filter.clear()
                return True
        return super().eventFilter(watched, event)
