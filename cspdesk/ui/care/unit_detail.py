"""The detail of a change in the history: its records, and each field as it was and as it became."""

import datetime as dt
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cspdesk.domain.past import ChangeTold, UnitTold
from cspdesk.ui import parts
from cspdesk.ui.care.backup_words import when
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.desk import Desk
from cspdesk.ui.parts import DetailPanel, Facts

_MOST = 40
"""Records shown of one unit; the beginning of a store made thousands."""
_LONG = 400


class UnitDetail(DetailPanel):
    """Signals: `undoing` for its button, `opening` kind and id, `showing` the id whose history is wanted."""

    undoing = Signal()
    opening = Signal(object, object)
    showing = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.undo_button = self.add_button(
            parts.button("Undo this change", self.undoing.emit, "", "undo", "U")
        )
        self.undo_button.setText("&Undo this change")
        self._records = QWidget()
        self._column = QVBoxLayout(self._records)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2 * parts.GRID)
        self.add(self._records)

    def show_unit(self, told: UnitTold, today: dt.date, may_undo: bool) -> None:
        """Shows a unit of work and what it changed."""
        row = told.row
        chip = (
            Chip("undone", Tone.QUIET)
            if told.undone
            else Chip("cannot be undone", Tone.INFO)
            if row.final
            else None
        )
        words = f"{row.words[:1].upper()}{row.words[1:]}"
        self.set_head(words, f"{row.person or 'Nobody named'} on {row.computer}, {when(row.at, today)}", chip)
        self.undo_button.setEnabled(may_undo and not row.final and not told.undone)
        parts.clear(self._column)
        records: dict[UUID, list[ChangeTold]] = {}
        for change in told.changes:
            records.setdefault(change.record_id, []).append(change)
        for changes in list(records.values())[:_MOST]:
            self._column.addWidget(self._section(changes))
        hidden = sum(map(len, list(records.values())[_MOST:])) + told.more
        if hidden:
            self._column.addWidget(parts.label(f"and {hidden:,} changes more", "soft"))

    def _section(self, changes: list[ChangeTold]) -> QWidget:
        first = changes[0]
        facts = Facts()
        facts.set_facts([(change.field or "Made", _said(change)) for change in changes])
        title = parts.label(f"{first.record}{' (made)' if first.made else ''}", "section", wrap=True)
        history = parts.button("Its history", partial(self.showing.emit, first.record_id), "link")
        history.setAccessibleName(f"The history of {first.record}")
        section = QWidget()
        column = parts.column(space=parts.GRID)
        head = parts.row(space=parts.GRID)
        head.addWidget(title, 1)
        head.addWidget(history, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(facts)
        section.setLayout(column)
        return section


def _said(change: ChangeTold) -> str:
    new = _short(change.new)
    return new if change.made else f"{_short(change.old)}  →  {new}"


def _short(text: str) -> str:
    shown = text if len(text) <= _LONG else f"{text[:_LONG]}…"
    return shown or "–"
