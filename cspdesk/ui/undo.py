"""The one undo list of the window: ids of units of work and their words; the store does the undoing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoCommand, QUndoStack

from cspdesk.errors import Refused, StoreFailure

if TYPE_CHECKING:
    from uuid import UUID

    from cspdesk.domain.changes import Changes
    from cspdesk.domain.history import Unit
    from cspdesk.ui.desk import Desk


class _Step(QUndoCommand):
    """A unit of work by id; Qt's own undo and redo only move the place in the list."""

    def __init__(self, unit: UUID, words: str) -> None:
        super().__init__(words)
        self.unit = unit


class UndoRoad(QObject):
    """Takes units of work back and brings them again through a callable that undoes one unit.

    `undo_unit(unit)` writes the inverse as a new unit and returns that unit's id (HistoryService.undo); it
    raises Refused when a later change stands on the same field.
    """

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._undo_unit: Callable[[UUID], UUID] | None = None
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(200)
        desk.committed.connect(self._on_committed)
        desk.taking_back.connect(self.undo)
        desk.bringing_again.connect(self.redo)

    def attach(self, undo_unit: Callable[[UUID], UUID], recent: Sequence[Unit] = ()) -> None:
        """Takes the store's undo and this computer's last units, oldest first."""
        from cspdesk.domain.history import walk

        self._undo_unit = undo_unit
        self.stack.clear()
        stood = walk(recent)
        for unit in (*stood.undoable, *stood.redoable):
            self.stack.push(_Step(unit.id, unit.words))
        self.stack.setIndex(len(stood.undoable))

    def undo(self) -> None:
        """Takes the last change back and says so; a refusal is said and the step dropped."""
        self._move(self.stack.index() - 1, "Nothing to undo.", "Undone", back=True)

    def redo(self) -> None:
        """Brings the change last taken back again."""
        self._move(self.stack.index(), "Nothing to redo.", "Redone", back=False)

    def _move(self, number: int, nothing: str, done: str, back: bool) -> None:
        step = self.stack.command(number) if 0 <= number < self.stack.count() else None
        if not isinstance(step, _Step) or self._undo_unit is None:
            self._desk.say(nothing)
            return
        move = self.stack.undo if back else self.stack.redo
        try:
            step.unit = self._undo_unit(step.unit)
        except Refused as refusal:
            step.setObsolete(True)
            move()
            self._desk.refuse(refusal)
            return
        except StoreFailure as failure:
            self._desk.refuse(failure)
            return
        move()
        self._desk.say(f"{done}: {step.text()}." if step.text() else f"{done}.")

    def _on_committed(self, changes: Changes) -> None:
        if changes.unit is not None and changes.undoes is None and not changes.final:
            self.stack.push(_Step(changes.unit, changes.words))

    def words(self) -> tuple[str, str]:
        """What Ctrl+Z and Ctrl+Y would do, each empty when nothing."""
        return self.stack.undoText(), self.stack.redoText()
