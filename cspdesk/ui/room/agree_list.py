"""Minutes that wait to be agreed at a meeting, and the corrections it makes to them."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from cspdesk.domain.dates import say_date_short
from cspdesk.domain.meetings import CorrectionRow, MeetingRow
from cspdesk.ui import parts
from cspdesk.ui.desk import Desk
from cspdesk.ui.room.bars import Bar
from cspdesk.ui.text_edit import LineEdit
from cspdesk.ui.typing_keeper import TypingKeeper

_BY_TAB = Qt.FocusPolicy.TabFocus


class CorrectBar(Bar):
    """How minutes on paper read, and how they should."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Correction", parent)
        self.was, self.now = LineEdit(), LineEdit()
        self.add_field("It says", self.was, 1)
        self.add_field("It should say", self.now, 1)
        self.say("Printed with this meeting's minutes; the issued ones stay as they are.")


class AgreeList(QWidget):
    """One line for each meeting whose minutes are issued, with its corrections; hidden when there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._at: UUID | None = None
        self._of: UUID | None = None
        self._shown: tuple[object, ...] = ()
        self._buttons: list[QPushButton] = []
        self.bar = CorrectBar()
        self._keeper: TypingKeeper | None = None
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self._lines)
        layout.addWidget(self.bar)
        self.bar.done.connect(self._on_done)
        self.bar.left.connect(self._on_left)
        self.hide()

    def set_desk(self, desk: Desk) -> None:
        self._desk = desk
        self._keeper = TypingKeeper(desk, self.bar.lines(), self)

    def show_for(self, at_meeting: UUID | None, *, writable: bool = True) -> None:
        """Shows what this meeting has to agree; None hides the list."""
        if at_meeting != self._at:
            self._put_away()
        self._at = at_meeting
        waiting: list[MeetingRow] = []
        made: list[CorrectionRow] = []
        if at_meeting is not None and self._desk is not None:
            issued = self._desk.services.issued
            waiting, made = issued.to_agree(at_meeting)[-3:], issued.corrections(agreed_at=at_meeting)
        shown = (writable, *waiting, *made)
        if shown == self._shown:
            return
        # Lines made anew would lose the keyboard each time something of the meeting is saved.
        self._shown = shown
        parts.clear(self._lines)
        self._buttons = []
        for meeting in waiting:
            self._lines.addWidget(self._waiting(meeting, writable))
        for correction in made:
            self._lines.addWidget(self._made(correction, writable))
        self._order()
        self.setVisible(bool(waiting or made))

    def _order(self) -> None:
        """Tab reaches the lines, which are made late, where they are seen: before the fields of a correction."""
        before: QWidget | None = self.bar.was
        while before is not None and (self.isAncestorOf(before) or not before.focusPolicy() & _BY_TAB):
            before = before.previousInFocusChain()
            if before is self.bar.was:
                before = None
        if before is None:
            return
        for button in self._buttons:
            self.setTabOrder(before, button)
            before = button

    def _waiting(self, meeting: MeetingRow, writable: bool) -> QWidget:
        line, words = QWidget(), f"Minutes of {say_date_short(meeting.day)}, {meeting.ref}"
        agree = parts.button("Agree", partial(self._agree, meeting.id), "", "check")
        agree.setAccessibleName(f"Agree the {words}")
        correct = parts.button("Correct", partial(self._correct, meeting), "quiet", "edit")
        correct.setAccessibleName(f"Correct the {words}")
        agree.setEnabled(writable)
        correct.setEnabled(writable)
        line.setLayout(parts.row(parts.label(words), 0, correct, agree))
        self._buttons += [correct, agree]
        return line

    def _made(self, correction: CorrectionRow, writable: bool) -> QWidget:
        line = QWidget()
        was = f"“{correction.was}” now reads " if correction.was else "Now reads "
        words = parts.label(f"{was}“{correction.now}”", wrap=True)
        away = parts.button("Take away", partial(self._drop, correction), "quiet")
        away.setEnabled(writable)
        self._buttons.append(away)
        laid = parts.row(words, away)
        laid.setStretch(0, 1)
        line.setLayout(laid)
        return line

    def _agree(self, meeting_id: UUID, _checked: bool = False) -> None:
        if self._desk is not None and self._at is not None:
            self._desk.attempt(partial(self._desk.services.issued.agree, meeting_id, self._at))

    def _correct(self, meeting: MeetingRow, _checked: bool = False) -> None:
        self._of = meeting.id
        self.bar.clear_fields()
        self.bar.open_bar(f"Correction of the minutes of {say_date_short(meeting.day)}")
        if self._keeper is not None:
            self._keeper.begin(f"correction {self._at} {meeting.id}")

    def _on_left(self) -> None:
        """Esc gives the correction up."""
        if self._keeper is not None:
            self._keeper.done()
        self._put_away()

    def _put_away(self) -> None:
        """Hides the bar; what is typed in it and neither kept nor given up is there when it is opened again."""
        if self._keeper is not None:
            self._keeper.stop()
        self.bar.hide()

    def _drop(self, correction: CorrectionRow, _checked: bool = False) -> None:
        if self._desk is not None:
            self._desk.attempt(partial(self._desk.services.issued.drop_correction, correction))

    def _on_done(self) -> None:
        if self._desk is None or self._of is None or self._at is None:
            return
        issued = self._desk.services.issued
        made = self._desk.attempt(
            partial(issued.correct, self._of, self._at, self.bar.was.text(), self.bar.now.text())
        )
        if made is not None:
            self._on_left()
