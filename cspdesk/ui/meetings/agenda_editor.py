"""The agenda as a list one edits in place: order by keyboard and by drag, clock times beside, a line to add at the end.

It changes nothing itself; its signals say what the person wants.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import QByteArray, QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from cspdesk.domain.agenda_view import AgendaView
from cspdesk.domain.dates import say_clock
from cspdesk.domain.meetings import ItemRow
from cspdesk.ui import fonts, parts, tokens
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.desk import Desk
from cspdesk.ui.rows_model import Column, RowsModel
from cspdesk.ui.tables import RowsTable
from cspdesk.ui.text_edit import LineEdit
from cspdesk.ui.typing_keeper import TypingKeeper

Index = QModelIndex | QPersistentModelIndex
_FIELDS = {"title": "title", "lead": "lead", "minutes": "minutes_allowed"}
_MIME = "application/x-cspdesk-agenda"
_ROOT = QModelIndex()


@dataclass(frozen=True)
class AgendaLine:
    """One item as the editor shows it; `note` says where it comes from or how many actions it has."""

    item: ItemRow
    number: int
    starts: str
    note: str

    @property
    def id(self) -> UUID:
        return self.item.id


def agenda_lines(view: AgendaView) -> list[AgendaLine]:
    """The lines of an agenda with their clock times and notes."""
    found = []
    for number, (item, starts) in enumerate(zip(view.items, view.times.starts, strict=True), start=1):
        notes = [view.origins.get(item.id, "")]
        count = len(view.own.get(item.id, ()))
        if count:
            notes.append("1 open action" if count == 1 else f"{count} open actions")
        said = ", ".join(note for note in notes if note)
        found.append(
            AgendaLine(item, number, say_clock(starts) if starts else "", said[:1].upper() + said[1:])
        )
    return found


COLUMNS: tuple[Column[AgendaLine], ...] = (
    Column("number", "", lambda line: str(line.number), align="right", width=50, head_tip="Number"),
    Column("starts", "Starts", lambda line: line.starts, width=76, align="right"),
    Column("title", "Item", lambda line: line.item.title, sub=lambda line: line.note),
    Column(
        "late",
        "",
        lambda line: "Late paper" if line.item.late_paper else "",
        width=1,
        chip=lambda line: Chip("Late paper", Tone.WARN) if line.item.late_paper else None,
        head_tip="Late paper",
    ),
    Column("lead", "Lead", lambda line: line.item.lead, width=96),
    Column(
        "minutes",
        "Min",
        lambda line: "" if line.item.minutes_allowed is None else str(line.item.minutes_allowed),
        align="right",
        width=48,
    ),
)


class AgendaModel(RowsModel[AgendaLine]):
    """Lines whose title, lead and minutes are edited in their cells. Signal `edited`: item, field, value."""

    edited = Signal(object, str, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(COLUMNS, parent=parent)
        self.locked = False

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if self.locked:
            return flags
        if not index.isValid():
            return flags | Qt.ItemFlag.ItemIsDropEnabled
        flags |= Qt.ItemFlag.ItemIsDragEnabled
        if self.columns[index.column()].key in _FIELDS:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.EditRole and index.isValid():
            line, key = self.row_at(index.row()), self.columns[index.column()].key
            assert line is not None
            value = getattr(line.item, _FIELDS.get(key, "title"))
            return (value or 0) if key == "minutes" else value
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        line, key = self.row_at(index.row()), self.columns[index.column()].key
        if line is None or key not in _FIELDS:
            return False
        if key == "minutes":
            value = int(value) or None
        if value != getattr(line.item, _FIELDS[key]):
            self.edited.emit(line.id, _FIELDS[key], value)
        return True

    def mimeTypes(self) -> list[str]:
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        rows = sorted({index.row() for index in indexes})
        data.setData(_MIME, QByteArray(",".join(map(str, rows)).encode("ascii")))
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction


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
        tall = sum(self.rowHeight(number) for number in range(self.rows.rowCount()))
        self.setFixedHeight(tall + self.horizontalHeader().sizeHint().height() + 2)

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
            self.edit_cell(here if here in _FIELDS else "title")
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


class AgendaEditor(QWidget):
    """The agenda of one meeting with its foot: what it adds up to, and a line that adds an item.

    Signals: `edited` item, field, value; `shifted` item and places; `dropped` items and place; `removing` an
    item; `adding` a title.
    """

    edited = Signal(object, str, object)
    shifted = Signal(object, int)
    dropped = Signal(object, int)
    removing = Signal(object)
    adding = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = AgendaTable()
        self.model = AgendaModel(self)
        self.table.set_model(self.model)
        self.table.setSortingEnabled(False)
        self.table.horizontalHeader().setSectionsClickable(False)
        self.sums = parts.label("", "small")
        self.warning = parts.label("", "note", wrap=True)
        self.new_item = LineEdit(desk=desk)
        self.new_item.setPlaceholderText("Add an item, then Enter")
        self.new_item.setAccessibleName("Add an item")
        self._meeting: UUID | None = None
        self._keeper = TypingKeeper(desk, {"title": self.new_item}, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.table)
        layout.addLayout(parts.row(self.new_item, 0, self.sums))
        layout.addWidget(self.warning)
        self.new_item.setMinimumWidth(fonts.pixels(240))
        self._wire()

    def _wire(self) -> None:
        self.model.edited.connect(self.edited)
        self.table.shifted.connect(self.shifted)
        self.table.dropped.connect(self.dropped)
        self.table.removing.connect(self.removing)
        self.new_item.returnPressed.connect(self._on_add)

    def set_agenda(self, meeting_id: UUID, view: AgendaView, locked: bool) -> None:
        """Shows the agenda of a meeting; a locked one is read only."""
        self._follow(meeting_id)
        self.model.locked = locked
        self.model.set_rows(agenda_lines(view))
        self.table.fit()
        self.new_item.setVisible(not locked)
        ends = f", ends at {say_clock(view.times.ends)}" if view.times.ends is not None else ""
        self.sums.setText(f"{view.times.minutes} min in all{ends}" if view.times.minutes else "")
        self.warning.setText(view.times.warning)
        self.warning.setVisible(bool(view.times.warning))

    def settle(self) -> None:
        """Keeps a title that is half typed."""
        self.new_item.settle()
        self._keeper.keep_now()

    def _follow(self, meeting_id: UUID) -> None:
        """Keeps what is typed for a new item with its own meeting, every second and when another is shown."""
        if meeting_id != self._meeting:
            self._keeper.stop()
            self._meeting = meeting_id
            self.new_item.set_text("")
            self._keeper.begin(f"agenda {meeting_id}")

    def _on_add(self) -> None:
        title = self.new_item.text().strip()
        if title:
            self.new_item.set_text("")
            self.new_item.clear()
            self._keeper.done()
            self.adding.emit(title)
