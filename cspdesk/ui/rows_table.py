"""The table of a list: no grid, row lines, hover; keeps its selection by id."""

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)

from cspdesk.ui import fonts, tokens
from cspdesk.ui.clipboard import put_table
from cspdesk.ui.row_delegate import RowDelegate
from cspdesk.ui.rows_model import CHIP_ROLE, ID_ROLE, LINK_ROLE, Index, RowsModel

_LEAST, _PLENTY = 120, 380


class RowsTable(QTableView):
    """A QTableView that keeps its selection by id and opens with Enter.

    Signals: `chosen` the id now current (None when none); `opened` an id; `link_clicked` id and column key.
    """

    chosen = Signal(object)
    opened = Signal(object)
    link_clicked = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hovered = -1
        self.over_link = (-1, -1)
        self._kept: Any = None
        self._headed: list[int] = []
        self.rows: RowsModel[Any] = RowsModel(())
        self.setItemDelegate(RowDelegate(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(10)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSortIndicatorClearable(True)
        head.setStretchLastSection(False)
        head.setMinimumSectionSize(32)
        self.setAccessibleName("List")

    def set_model(self, model: RowsModel[Any]) -> None:
        """Shows a model; the widths come from its columns."""
        self.rows = model
        self._headed = []
        self.clearSpans()
        self.setModel(model)
        two = any(column.sub is not None or column.wrap for column in model.columns)
        self.verticalHeader().setDefaultSectionSize(fonts.pixels(tokens.ROW_TWO_LINES if two else tokens.ROW))
        head = self.horizontalHeader()
        for number, column in enumerate(model.columns):
            if column.width:
                head.setSectionResizeMode(number, QHeaderView.ResizeMode.Interactive)
                self.setColumnWidth(number, fonts.pixels(column.width))
            else:
                head.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._restore)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_out()

    def share_out(self) -> None:
        """The columns that take what is left keep a width that says something; then the list scrolls sideways."""
        head = self.horizontalHeader()
        shown = [(n, c) for n, c in enumerate(self.rows.columns) if not self.isColumnHidden(n)]
        open_ones = [number for number, column in shown if not column.width]
        spare = self.viewport().width() - fonts.pixels(_PLENTY) * len(open_ones)
        spare -= sum(fonts.pixels(column.width) for _, column in shown)
        for number, column in shown:
            if column.most:
                more = min(max(spare, 0), fonts.pixels(column.most - column.width))
                self.setColumnWidth(number, fonts.pixels(column.width) + more)
                spare -= more
        given = sum(self.columnWidth(number) for number, column in shown if column.width)
        least = fonts.pixels(_LEAST)
        short = bool(open_ones) and self.viewport().width() - given < least * len(open_ones)
        for number in open_ones:
            how = head.sectionResizeMode(number)
            if short and how is QHeaderView.ResizeMode.Stretch:
                head.setSectionResizeMode(number, QHeaderView.ResizeMode.Interactive)
                self.setColumnWidth(number, least)
            elif not short and how is QHeaderView.ResizeMode.Interactive:
                head.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)

    def current_id(self) -> Any:
        """Id of the current row, or None."""
        return self.rows.id_at(self.currentIndex().row()) if self.currentIndex().isValid() else None

    def selected_ids(self) -> list[Any]:
        """Ids of the chosen rows from the top."""
        return [self.rows.id_at(index.row()) for index in sorted(self.selectionModel().selectedRows())]

    def is_chosen(self, index: Index) -> bool:
        return self.selectionModel().isSelected(index)

    def choose(self, key: Any) -> bool:
        """Makes the row with this id current and brings it into sight; False when it is not shown.

        A row that is current already is given as `chosen` once more: its detail may still be waiting to be filled.
        """
        number = self.rows.row_of(key)
        if number < 0:
            return False
        again = number == self.currentIndex().row()
        column = max(self.currentIndex().column(), 0)
        self.setCurrentIndex(self.rows.index(number, column))
        self.scrollTo(self.rows.index(number, 0))
        if again:
            self.chosen.emit(key)
        return True

    def currentChanged(self, current: QModelIndex | Any, previous: QModelIndex | Any) -> None:
        super().currentChanged(current, previous)
        if current.row() != previous.row() or current.isValid() != previous.isValid():
            self.chosen.emit(self.rows.id_at(current.row()) if current.isValid() else None)

    def _keep(self) -> None:
        self._kept = self.current_id()

    def _lay_heads(self) -> None:
        """Headings go across all columns, in lines of their own height."""
        if self._headed:
            self.clearSpans()
            for number in self._headed:
                self.setRowHeight(number, self.verticalHeader().defaultSectionSize())
        self._headed = [number for number in range(self.rows.rowCount()) if self.rows.head_at(number)]
        for number in self._headed:
            self.setSpan(number, 0, 1, self.rows.columnCount())
            self.setRowHeight(number, fonts.pixels(tokens.ROW_HEAD))

    def _restore(self) -> None:
        self.hovered = -1
        self._lay_heads()
        if self._kept is not None and not self.choose(self._kept):
            self.chosen.emit(None)

    # -- keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.current_id())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Puts the chosen rows on the clipboard, columns parted by tabs."""
        rows = []
        for index in sorted(self.selectionModel().selectedRows()):
            cells = [self.rows.index(index.row(), number) for number in range(self.rows.columnCount())]
            rows.append(
                [
                    cell.data(CHIP_ROLE).word if cell.data(CHIP_ROLE) else str(cell.data() or "")
                    for cell in cells
                ]
            )
        put_table(rows)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        link = bool(index.isValid() and index.data(LINK_ROLE))
        self.over_link = (index.row(), index.column()) if link else (-1, -1)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if link else Qt.CursorShape.ArrowCursor)
        if index.row() != self.hovered or link:
            self.hovered = index.row()
            self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hovered, self.over_link = -1, (-1, -1)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and index.data(LINK_ROLE):
            self.link_clicked.emit(index.data(ID_ROLE), self.rows.columns[index.column()].key)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.opened.emit(index.data(ID_ROLE))
