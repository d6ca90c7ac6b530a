"""Does what the agenda editor asks for, through the agenda service."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject

from cspdesk.ui.desk import Desk
from cspdesk.ui.meetings.agenda_editor import AgendaEditor


class AgendaHand(QObject):
    """Ties one editor to the meeting it shows; a refusal is said at the foot of the window."""

    def __init__(self, desk: Desk, editor: AgendaEditor, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.meeting_id: UUID | None = None
        editor.edited.connect(self.edit)
        editor.shifted.connect(self.shift)
        editor.dropped.connect(self.drop)
        editor.removing.connect(self.remove)
        editor.adding.connect(self.add)

    def edit(self, item: UUID, field: str, value: object) -> None:
        """Changes one field of an item."""
        meeting = self.meeting_id
        if meeting is not None:
            self._desk.attempt(lambda: self._desk.services.agenda.change(meeting, item, **{field: value}))

    def shift(self, item: UUID, by: int) -> None:
        """Moves an item up or down."""
        meeting = self.meeting_id
        if meeting is not None:
            self._desk.attempt(lambda: self._desk.services.agenda.shift(meeting, item, by))

    def drop(self, items: list[UUID], to: int) -> None:
        """Moves items before the one at a place."""
        meeting = self.meeting_id
        if meeting is not None:
            self._desk.attempt(lambda: self._desk.services.agenda.move(meeting, items, to))

    def add(self, title: str) -> None:
        """Adds an item before any other business."""
        meeting = self.meeting_id
        if meeting is not None:
            self._desk.attempt(lambda: self._desk.services.agenda.add(meeting, title))

    def remove(self, item: UUID) -> None:
        """Takes an item off the agenda, and offers to undo it."""
        meeting = self.meeting_id
        if meeting is not None:
            self._desk.did(
                partial(self._desk.services.agenda.delete, meeting, item), "Item taken off the agenda."
            )
