"""The lines of the register: name, for whom, and the mark as a chip; one letter marks the current line."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from cspdesk.domain.dates import say_clock
from cspdesk.domain.kinds import Capacity, Mark
from cspdesk.domain.meetings import MeetingRow, RegisterRow
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.rows_model import Column, RowsModel
from cspdesk.ui.tables import RowsTable

SeatKey = tuple[UUID, UUID | None, str]

_CHIPS = {
    Mark.IN_ROOM: Chip("In the room", Tone.GOOD),
    Mark.ONLINE: Chip("Online", Tone.GOOD),
    Mark.PHONE: Chip("By phone", Tone.GOOD),
    Mark.APOLOGIES: Chip("Apologies", Tone.INFO),
    Mark.ABSENT: Chip("Absent", Tone.WARN),
    Mark.STOOD_IN: Chip("Stood in", Tone.GOOD),
}


def seat_key(row: RegisterRow) -> SeatKey:
    """What tells one line from another: person, agency and capacity."""
    return row.person_id, row.agency_id, row.capacity.value


def for_whom(row: RegisterRow) -> str:
    """The agency, or in what capacity somebody sits."""
    if row.capacity is Capacity.RESIDENT:
        return "Resident"
    return row.agency or "Member"


def mark_chip(row: RegisterRow) -> Chip | None:
    """The mark with the time where there is one; none for who is only expected."""
    chip = _CHIPS.get(row.mark)
    if chip is None:
        return None
    if row.left_at is not None:
        return Chip(f"Left {say_clock(row.left_at)}", Tone.INFO)
    if row.arrived is not None:
        return Chip(f"Late {say_clock(row.arrived)}", chip.tone)
    return chip


def _name(row: RegisterRow) -> str:
    return row.person


def _sub(row: RegisterRow) -> str:
    stand_in = f"{row.stand_in} instead" if row.mark is Mark.STOOD_IN and row.stand_in else ""
    return " · ".join(part for part in (for_whom(row), stand_in) if part)


def _tip(row: RegisterRow) -> str:
    lines = [row.person, row.role_title, for_whom(row)]
    if row.stand_in:
        lines.append(f"{row.stand_in} came instead")
    return "\n".join(line for line in lines if line)


def _mark_word(row: RegisterRow) -> str:
    chip = mark_chip(row)
    return chip.word if chip else ("" if row.id is None and not row.member else "expected")


def _expected(_row: RegisterRow) -> str:
    return "faint"


def _present(row: RegisterRow) -> bool:
    return row.mark.present


class _Offices:
    """An icon for who took the chair and who took the note."""

    def __init__(self) -> None:
        self.chair: UUID | None = None
        self.note_taker: UUID | None = None

    def __call__(self, row: RegisterRow) -> str:
        if row.person_id == self.chair:
            return "gavel"
        return "note" if row.person_id == self.note_taker else ""


class RegisterTable(RowsTable):
    """Signals: `lettered(str)` for a letter key on a line; `seeking()` for the slash; `focused(bool)`."""

    focused = Signal(bool)
    lettered = Signal(str)
    seeking = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offices = _Offices()
        self.letters = ""
        columns: tuple[Column[RegisterRow], ...] = (
            Column("name", "Name", _name, sub=_sub, tip=_tip, icon=self._offices, bold=_present),
            Column("mark", "Mark", _mark_word, chip=mark_chip, width=116, align="right", tone=_expected),
        )
        self.set_model(RowsModel(columns, seat_key, self))
        self.horizontalHeader().hide()
        self.setAccessibleName("Register")

    def set_rows(self, rows: list[RegisterRow], meeting: MeetingRow) -> None:
        """Shows the register of a meeting."""
        self._offices.chair, self._offices.note_taker = meeting.chair_id, meeting.note_taker_id
        self.rows.set_rows(rows)

    def current(self) -> RegisterRow | None:
        row = self.rows.row_at(self.currentIndex().row())
        return row if isinstance(row, RegisterRow) else None

    def choose_person(self, keep: Callable[[RegisterRow], bool]) -> bool:
        """Makes the first line current that a rule keeps."""
        for row in self.rows.shown():
            if keep(row):
                return self.choose(seat_key(row))
        return False

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        letter = "delete" if event.key() == Qt.Key.Key_Delete else event.text().lower()
        if plain and letter == "/":
            self.seeking.emit()
        elif plain and (letter == "delete" or (letter and letter in self.letters)):
            self.lettered.emit(letter)
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            event.ignore()
        elif letter and letter.isalnum() and plain:
            event.accept()  # a letter without a meaning does nothing; the list's own search would move away
        else:
            super().keyPressEvent(event)
