"""What stands under an item in the meeting room: decisions, actions, issues and actions that arise, as rows."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from cspdesk.domain.actions import ActionRow
from cspdesk.domain.answers import TakenUp
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
    DISCUSSED = "Discussed"


_TONES = {
    EntryKind.DECISION: Tone.GOOD,
    EntryKind.ACTION: Tone.INFO,
    EntryKind.ISSUE: Tone.WARN,
    EntryKind.ARISING: Tone.QUIET,
    EntryKind.DISCUSSED: Tone.QUIET,
}


@dataclass(frozen=True)
class Entry:
    """One row; `lacks` says in words what is still missing, such as owner or date, `source` is the record itself."""

    id: UUID
    kind: EntryKind
    ref: str
    text: str
    who: str
    when: str
    lacks: str
    source: DecisionRow | ActionRow | IssueRow


def entries(
    item_id: UUID | None,
    decisions: Iterable[DecisionRow],
    actions: Iterable[ActionRow],
    issues: Iterable[IssueRow],
    arising: Iterable[ActionRow] = (),
    taken: Iterable[TakenUp] = (),
) -> list[Entry]:
    """The rows of one item; those of no item are shown with None."""
    found = [_action(row, EntryKind.ARISING) for row in arising]
    found += [_decision(row) for row in decisions if row.item_id == item_id]
    found += [_action(row, EntryKind.ACTION) for row in actions if row.item_id == item_id]
    found += [_issue(row) for row in issues if row.item_id == item_id]
    found += [_issue(row.issue, EntryKind.DISCUSSED) for row in taken if row.item_id == item_id]
    return found


def say_due(action: ActionRow) -> str:
    """The due date as a row says it."""
    if action.due_next_meeting:
        return f"Next meeting, {say_date_short(action.due)}" if action.due else "Next meeting"
    return say_date_short(action.due) if action.due else action.due_words


def _decision(row: DecisionRow) -> Entry:
    named = [f"Proposed by {row.proposer}" if row.proposer else ""]
    named.append(f"seconded by {row.seconder}" if row.seconder else "")
    who = ", ".join(part for part in named if part)
    said = f"Section 17: {row.section17}" if row.section17 else ""
    lacks = "" if row.section17 else "No Section 17"
    return Entry(row.id, EntryKind.DECISION, "", row.text, who, said, lacks, row)


def _action(row: ActionRow, kind: EntryKind) -> Entry:
    due = say_due(row)
    if row.state is not ActionState.OPEN:
        due = row.state.value.capitalize()
    lacking = [] if row.owner else ["No owner"]
    if row.due is None and not row.due_next_meeting:
        lacking.append("no date" if lacking else "No date")
    lacks = ", ".join(lacking) if kind is EntryKind.ACTION else ""
    return Entry(row.id, kind, row.ref, row.text, row.owner, due, lacks, row)


def _issue(row: IssueRow, kind: EntryKind = EntryKind.ISSUE) -> Entry:
    raised = f"Raised by {row.raiser}, not printed" if row.raiser else ""
    private = "Private detail kept" if row.private_detail else ""
    when = "  ·  ".join(part for part in (row.place, private) if part)
    if row.actions:
        when = "  ·  ".join(
            part for part in (when, f"{row.actions} action{'' if row.actions == 1 else 's'}") if part
        )
    return Entry(row.id, kind, row.ref, row.words, raised, when, "", row)


def _kind(entry: Entry) -> str:
    return entry.kind.value


def _chip(entry: Entry) -> Chip:
    return Chip(entry.kind.value, _TONES[entry.kind])


def _text(entry: Entry) -> str:
    return entry.text


def _sub(entry: Entry) -> str:
    return "  ·  ".join(part for part in (entry.ref, entry.who, entry.when) if part)


def _tip(entry: Entry) -> str:
    return "\n".join(part for part in (entry.text, entry.ref, entry.who, entry.when) if part)


def _lack(entry: Entry) -> str:
    return entry.lacks


def _lack_chip(entry: Entry) -> Chip | None:
    return Chip(entry.lacks, Tone.WARN) if entry.lacks else None


COLUMNS: Sequence[Column[Entry]] = (
    Column("kind", "Kind", _kind, chip=_chip, width=104),
    Column("text", "What", _text, sub=_sub, tip=_tip),
    Column("lacks", "Missing", _lack, chip=_lack_chip, width=150, align="right"),
)


class EntryTable(RowsTable):
    """The rows of the current item.

    Signals: `removing(Entry)` for Delete; `acting(Entry)` for A on an issue; `opened` from RowsTable to change one.
    """

    removing = Signal(object)
    acting = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_model(RowsModel(COLUMNS, None, self))
        self.horizontalHeader().hide()
        self.setAccessibleName("Decisions, actions and issues of this item")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def set_entries(self, rows: Sequence[Entry]) -> None:
        """Shows these rows, as tall as they need and no taller than five of them."""
        self.rows.set_rows(rows)
        self.setVisible(bool(rows))
        self.setColumnHidden(self.rows.column_of("lacks"), not any(row.lacks for row in rows))
        self.setFixedHeight(min(len(rows), 5) * fonts.pixels(tokens.ROW_TWO_LINES) + 2)

    def current(self) -> Entry | None:
        row = self.rows.row_at(self.currentIndex().row())
        return row if isinstance(row, Entry) else None

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid() and self.rows.rowCount():
            # Before Qt makes the first row current by itself, without showing it as chosen.
            self.setCurrentIndex(self.rows.index(0, 0))
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.setCurrentIndex(QModelIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entry = self.current()
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and entry is not None:
            self.removing.emit(entry)
        elif event.key() == Qt.Key.Key_A and entry is not None and isinstance(entry.source, IssueRow):
            self.acting.emit(entry)
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
