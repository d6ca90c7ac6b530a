"""The open actions of earlier meetings, as the detail of a meeting lists them."""

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cspdesk.domain.agenda_view import AgendaView, ArisingAction, ArisingMatter
from cspdesk.domain.dates import say_date_short
from cspdesk.ui.rows_model import Column, RowsModel
from cspdesk.ui.tables import RowsTable


@dataclass(frozen=True)
class ArisingLine:
    """One action of an earlier meeting as the detail lists it."""

    matter: ArisingMatter
    each: ArisingAction

    @property
    def id(self) -> UUID:
        return self.each.action.id


ARISING: tuple[Column[ArisingLine], ...] = (
    Column("ref", "Action", lambda line: line.each.action.ref, width=114, link=True),
    Column(
        "text",
        "What",
        lambda line: line.each.action.text,
        sub=lambda line: ", ".join(
            part
            for part in (
                line.each.action.owner or "no owner",
                line.matter.title
                + (f", {say_date_short(line.matter.day)}" if line.matter.day is not None else ""),
            )
            if part
        ),
        tip=lambda line: line.each.action.text,
    ),
    Column(
        "due",
        "Due",
        lambda line: (
            say_date_short(line.each.action.due) if line.each.action.due else line.each.action.due_words
        ),
        width=96,
    ),
    Column(
        "late",
        "Late",
        lambda line: f"{line.each.overdue} d" if line.each.overdue else "",
        align="right",
        width=48,
        tone=lambda line: "bad" if line.each.overdue else "",
        head_tip="Days past the due date",
    ),
    Column(
        "carried",
        "Carried",
        lambda line: f"{line.each.carried}×",
        align="right",
        width=62,
        head_tip="How often it was carried forward",
    ),
)


class ArisingTable(RowsTable):
    """As high as its rows; Enter or a click on the number opens the action."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Matters arising")
        self.set_model(RowsModel(ARISING, parent=self))
        self.setSortingEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def set_agenda(self, agenda: AgendaView) -> int:
        """Shows the actions of an agenda, each once, and gives how many there are."""
        lines = [ArisingLine(matter, each) for matter in agenda.arising for each in matter.actions]
        for item in agenda.items:
            own = agenda.own.get(item.id, ())
            lines += [ArisingLine(ArisingMatter(item.title, None, own), each) for each in own]
        self.rows.set_rows(lines)
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(self.verticalHeader().defaultSectionSize() * len(lines) + head + 2)
        return len(lines)
