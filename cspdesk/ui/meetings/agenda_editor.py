"""The agenda of a meeting: its table, what it adds up to, and a line that adds an item at the end.

It changes nothing itself; its signals say what the person wants.
"""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cspdesk.domain.agenda_view import AgendaView
from cspdesk.domain.dates import say_clock
from cspdesk.ui import fonts, parts
from cspdesk.ui.desk import Desk
from cspdesk.ui.meetings.agenda_model import AgendaModel, agenda_lines
from cspdesk.ui.meetings.agenda_table import AgendaTable
from cspdesk.ui.text_edit import LineEdit
from cspdesk.ui.typing_keeper import TypingKeeper


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
