"""The line of the register that asks more about somebody: who came instead, when, for which agency."""

import datetime as dt
from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cspdesk.domain.dates import read_time
from cspdesk.domain.meetings import MeetingRow, RegisterRow
from cspdesk.errors import Refused
from cspdesk.ui import parts
from cspdesk.ui.completer import Choice, NameEdit
from cspdesk.ui.desk import Desk

ASKS = {
    "s": "Who came instead of {}",
    "l": "When {} arrived",
    "e": "When {} left",
    "g": "Whom {} sits for",
    "2": "The second agency {} sits for",
}


class AskLine(QWidget):
    """Hidden until it asks. Signals: `answered(person)` once the answer is kept; `left()` on Esc."""

    answered = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._asked: tuple[str, RegisterRow, MeetingRow] | None = None
        self._label = parts.label("", "label")
        self.field = NameEdit()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(self._label)
        layout.addWidget(self.field)
        self.field.returnPressed.connect(self._on_return)
        self.field.picked.connect(self._on_picked)
        self.field.adding.connect(self._answer)
        self.hide()

    def set_desk(self, desk: Desk) -> None:
        self._desk = desk
        self.field.set_desk(desk)

    def ask(self, letter: str, row: RegisterRow, meeting: MeetingRow) -> None:
        """Asks what a letter of `ASKS` stands for about one line of the register."""
        self._asked = (letter, row, meeting)
        words = ASKS[letter].format(row.person)
        self._label.setText(words)
        self.field.setAccessibleName(words)
        self.field.set_choices(*self._choices(letter, meeting))
        self.field.set_text("")
        self.field.setText("")
        self.field.setPlaceholderText("Such as 7.20pm; Enter alone for now" if letter in "le" else "")
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop(self) -> None:
        """Asks nothing any more."""
        self._asked = None
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.stop()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _choices(self, letter: str, meeting: MeetingRow) -> tuple[list[Choice], str]:
        assert self._desk is not None
        people = self._desk.services.store.people
        if letter == "s":
            return [Choice(each.name, each.id, each.agency) for each in people.people(meeting.day)], "person"
        if letter in "g2":
            agencies = [
                Choice(each.name, each.name, "", tuple(each.aliases.split("; ")))
                for each in people.agencies()
            ]
            capacities = [Choice("Resident", "resident"), Choice("Member", "member")]
            return [*agencies, *(capacities if letter == "g" else [])], "agency"
        return [], ""

    def _on_picked(self, chosen: object) -> None:
        self._answer(chosen if isinstance(chosen, UUID) else self.field.text())

    def _on_return(self) -> None:
        self._answer(self.field.id() or self.field.text())

    def _answer(self, answer: object) -> None:
        if self._asked is None or self._desk is None:
            return
        letter, row, meeting = self._asked
        try:
            keep = self._keep(letter, answer, row, meeting)
        except Refused as refusal:
            self._desk.refuse(refusal)
            return
        if self._desk.attempt(keep) is not None:
            self.stop()
            self.answered.emit(row.person_id)

    def _keep(self, letter: str, answer: object, row: RegisterRow, meeting: MeetingRow) -> Callable[[], UUID]:
        """What keeps an answer. Raises Refused when a time cannot be read."""
        assert self._desk is not None
        register = self._desk.services.register
        if letter == "s":
            who = answer if isinstance(answer, UUID) else str(answer)
            return partial(register.stood_in, meeting.id, row, who)
        if letter in "le":
            at = read_time(str(answer)) if answer else self._clock_now(meeting)
            return partial(register.arrived if letter == "l" else register.left, meeting.id, row, at)
        seat = register.change_seat if letter == "g" else register.add_seat
        return partial(seat, meeting.id, row, str(answer))

    def _clock_now(self, meeting: MeetingRow) -> dt.time:
        now = dt.datetime.now().time().replace(second=0, microsecond=0)
        if self._desk is None or meeting.day != self._desk.today():
            raise Refused("Type the time: this meeting is not today.")
        return now
