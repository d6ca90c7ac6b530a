"""The table of an agenda: items edited in their cells, an order changed by Alt+Up, Alt+Down and by drag.

It changes nothing itself; its signals say what the person wants.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from cspdesk.ui import fonts, tokens
from cspdesk.ui.meetings.agenda_model import FIELDS, LEAD_WIDTH
from cspdesk.ui.row_delegate import PAD
from cspdesk.ui.tables import RowsTable


class AgendaTable(RowsTable):
    """As high as its rows. Signals: `shifted` item and places; `dropped` items and place; `removing` an item."""

    shifted = Signal(object, int)
    dropped = Signal(object, int)
    removing = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Agenda")
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def fit(self) -> None:
        """Takes the height its rows need, two lines where a row says more."""
        late, wide = False, self.rows.column_of("late")
        for number in range(self.rows.rowCount()):
            line = self.rows.row_at(number)
            if line is None:
                continue
            self.setRowHeight(number, fonts.pixels(tokens.ROW_TWO_LINES if line.note else tokens.ROW))
            late = late or line.item.late_paper
        self.setColumnHidden(wide, not late)
        self.setColumnWidth(wide, fonts.pixels(96))
        self._fit_lead()
        tall = sum(self.rowHeight(number) for number in range(self.rows.rowCount()))
        self.setFixedHeight(tall + self.horizontalHeader().sizeHint().height() + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_lead()

    def _fit_lead(self) -> None:
        """Gives the names of those who lead the room they need, as far as the items can spare it."""
        if not self.rows.columns:
            return
        lead, title, head = self.rows.column_of("lead"), self.rows.column_of("title"), self.horizontalHeader()
        spare = self.columnWidth(title) + self.columnWidth(lead) - self._needed(title)
        width = max(fonts.pixels(LEAD_WIDTH), min(self._needed(lead), spare))
        if head.isVisible() and width != self.columnWidth(lead):
            self.setColumnWidth(lead, width)

    def _needed(self, column: int) -> int:
        """The width in which no text of a column is cut."""
        measure, model = self.fontMetrics().horizontalAdvance, self.rows
        texts = (model.index(row, column).data() or "" for row in range(model.rowCount()))
        return max((measure(text) for text in texts), default=0) + 2 * PAD + 4

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() is QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)  # Enter in a cell comes here again once the cell has taken it
            return
        current, key = self.current_id(), event.key()
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(key), 0)
        if current is not None and step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.shifted.emit(current, step)
        elif current is not None and key == Qt.Key.Key_Delete:
            self.removing.emit(current)
        elif current is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            here = self.rows.columns[self.currentIndex().column()].key
            self.edit_cell(here if here in FIELDS else "title")
        else:
            super().keyPressEvent(event)

    def edit_cell(self, key: str) -> None:
        """Opens a cell of the current row for typing."""
        index = self.rows.index(self.currentIndex().row(), self.rows.column_of(key))
        if self.rows.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.setCurrentIndex(index)
            self.edit(index)

    def dropEvent(self, event: QDropEvent) -> None:
        if event.source() is not self:
            return
        place = self._place_of(event)
        # The order comes back from the store: Qt must not take the rows out itself.
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self.dropped.emit(self.selected_ids(), place)

    def _place_of(self, event: QDropEvent) -> int:
        """The place before which a drop would put the row."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        if not index.isValid():
            return self.rows.rowCount()
        below = at.y() > self.visualRect(index).center().y()
        return index.row() + below
