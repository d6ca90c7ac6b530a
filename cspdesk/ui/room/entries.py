"""What stands under an item in the meeting room: decisions, actions, issues and actions that arise, as rows."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from cspdesk.domain.actions import ActionRow
from cspdesk.domain.dates import say_date_short
from cspdesk.domain.issues import IssueRow
from cspdesk.domain.kinds import ActionState
from cspdesk.domain.meetings import DecisionRow
from cspdesk.ui import fonts, tokens
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.rows_model import Column, RowsModel
from cspdesk.ui.tables import RowsTable


class EntryKind(StrEnum):
    DECISION = "Decision"
    ACTION = "Action"
    ISSUE = "Issue"
    ARISING = "Arising"


_TONES = {
    EntryKind.DECISION: Tone.GOOD,
    EntryKind.ACTION: Tone.INFO,
    EntryKind.ISSUE: Tone.WARN,
    EntryKind.ARISING: Tone.QUIET,
}


@dataclass(frozen=True)
class Entry:
    """One row; `lacks` says that owner or date is still missing, `source` is the record itself."""

    id: UUID
    kind: EntryKind
    ref: str
    text: str
    who: str
    when: str
    lacks: bool
    source: DecisionRow | ActionRow | IssueRow


def entries(
    item_id: UUID | None,
    decisions: Iterable[DecisionRow],
    actions: Iterable[ActionRow],
    issues: Iterable[IssueRow],
    arising: Iterable[ActionRow] = (),
) -> list[Entry]:
    """The rows of one item; those of no item are shown with None."""
    found = [_action(row, EntryKind.ARISING) for row in arising]
    found += [_decision(row) for row in decisions if row.item_id == item_id]
    found += [_action(row, EntryKind.ACTION) for row in actions if row.item_id == item_id]
    found += [_issue(row) for row in issues if row.item_id == item_id]
    return found


def say_due(action: ActionRow) -> str:
    """The due date as a row says it."""
    if action.due_next_meeting:
        return f"Next meeting, {say_date_short(action.due)}" if action.due else "Next meeting"
    return say_date_short(action.due) if action.due else action.due_words


def _decision(row: DecisionRow) -> Entry:
    named = [f"Prop. {row.proposer}" if row.proposer else "", f"Sec. {row.seconder}" if row.seconder else ""]
    return Entry(
        row.id, EntryKind.DECISION, "", row.text, ", ".join(part for part in named if part), "", False, row
    )


def _action(row: ActionRow, kind: EntryKind) -> Entry:
    no_date = row.due is None and not row.due_next_meeting
    due, who = say_due(row), row.owner
    done = row.state is not ActionState.OPEN
    if kind is EntryKind.ACTION:
        due, who = due or "no date", who or "no owner"
    if done:
        due = row.state.value.capitalize()
    lacks = kind is EntryKind.ACTION and (not row.owner or no_date)
    return Entry(row.id, kind, row.ref, row.text, who, due, lacks, row)


def _issue(row: IssueRow) -> Entry:
    return Entry(row.id, EntryKind.ISSUE, row.ref, row.words, row.raiser, row.place, False, row)


def _kind(entry: Entry) -> str:
    return entry.kind.value


def _chip(entry: Entry) -> Chip:
    return Chip(entry.kind.value, _TONES[entry.kind])


def _ref(entry: Entry) -> str:
    return entry.ref


def _text(entry: Entry) -> str:
    return entry.text


def _who(entry: Entry) -> str:
    return entry.who


def _when(entry: Entry) -> str:
    return entry.when


def _soft(_entry: Entry) -> str:
    return "soft"


def _lacking(entry: Entry) -> str:
    return "warn" if entry.lacks else "soft"


COLUMNS: Sequence[Column[Entry]] = (
    Column("kind", "Kind", _kind, chip=_chip, width=96),
    Column("ref", "Number", _ref, width=112, tone=_soft),
    Column("text", "What", _text, tip=_text),
    Column("who", "Who", _who, width=170, tone=_lacking, tip=_who),
    Column("when", "When", _when, width=120, tone=_lacking),
)


class EntryTable(RowsTable):
    """The rows of the current item. Signals: `removing(Entry)` for Delete; `opened` from RowsTable to change one."""

    removing = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_model(RowsModel(COLUMNS, None, self))
        self.horizontalHeader().hide()
        self.setAccessibleName("Decisions, actions and issues of this item")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def set_entries(self, rows: Sequence[Entry]) -> None:
        """Shows these rows, as tall as they need and no taller than eight of them."""
        self.rows.set_rows(rows)
        self.setVisible(bool(rows))
        self.setFixedHeight(min(len(rows), 8) * fonts.pixels(tokens.ROW) + 2)

    def current(self) -> Entry | None:
        row = self.rows.row_at(self.currentIndex().row())
        return row if isinstance(row, Entry) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entry = self.current()
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and entry is not None:
            self.removing.emit(entry)
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            event.ignore()
        else:
            super().keyPressEvent(event)


def line_of(action: ActionRow) -> str:
    """An action as it could have been typed, to change it on one line."""
    due = action.due_words
    if not due and action.due is not None:
        due = f"by {action.due.day} {action.due:%B} {action.due.year}"
    owner = action.owner_person or action.owner_agency or action.owner_words
    tail = " ".join(part for part in (owner, due) if part)
    return f"{action.text} - {tail}" if tail else action.text
