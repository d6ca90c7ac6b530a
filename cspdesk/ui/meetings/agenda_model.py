"""What the table of an agenda holds: its lines with clock times and notes, its columns, and the cells one types in."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import QByteArray, QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from cspdesk.domain.agenda_view import AgendaView
from cspdesk.domain.dates import say_clock
from cspdesk.domain.meetings import ItemRow
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.rows_model import Column, RowsModel

Index = QModelIndex | QPersistentModelIndex
FIELDS = {"title": "title", "lead": "lead", "minutes": "minutes_allowed"}
_MIME = "application/x-cspdesk-agenda"
LEAD_WIDTH = 96


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
    Column("number", "", lambda line: str(line.number), align="right", width=44, head_tip="Number"),
    Column("starts", "Starts", lambda line: line.starts, width=72, align="right"),
    Column("title", "Item", lambda line: line.item.title, sub=lambda line: line.note),
    Column(
        "late",
        "",
        lambda line: "Late paper" if line.item.late_paper else "",
        width=1,
        chip=lambda line: Chip("Late paper", Tone.WARN) if line.item.late_paper else None,
        head_tip="Late paper",
    ),
    Column("lead", "Lead", lambda line: line.item.lead, width=LEAD_WIDTH, tip=lambda line: line.item.lead),
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
        if self.columns[index.column()].key in FIELDS:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.EditRole and index.isValid():
            line, key = self.row_at(index.row()), self.columns[index.column()].key
            assert line is not None
            value = getattr(line.item, FIELDS.get(key, "title"))
            return (value or 0) if key == "minutes" else value
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        line, key = self.row_at(index.row()), self.columns[index.column()].key
        if line is None or key not in FIELDS:
            return False
        if key == "minutes":
            value = int(value) or None
        if value != getattr(line.item, FIELDS[key]):
            self.edited.emit(line.id, FIELDS[key], value)
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
