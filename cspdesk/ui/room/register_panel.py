"""The right of the meeting room: register with a filter that also adds people, and the head-counts."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from cspdesk.domain.attendance import Count
from cspdesk.domain.kinds import Mark
from cspdesk.domain.meetings import MeetingRow, RegisterRow
from cspdesk.errors import Refused
from cspdesk.ui import fonts, icons, parts
from cspdesk.ui.desk import Desk
from cspdesk.ui.room.ask_line import ASKS, AskLine
from cspdesk.ui.room.counts import Counter
from cspdesk.ui.room.register_table import RegisterTable
from cspdesk.ui.room.summary import summary
from cspdesk.ui.text_edit import LineEdit

if TYPE_CHECKING:
    from cspdesk.services.minutes import MinutesService
    from cspdesk.services.register import RegisterService

_ROOM_FOR_LEGEND = 480
MARKS = {
    "p": (Mark.IN_ROOM, "in the room"),
    "o": (Mark.ONLINE, "online"),
    "t": (Mark.PHONE, "by phone"),
    "a": (Mark.APOLOGIES, "apologies"),
    "x": (Mark.ABSENT, "absent"),
    "u": (Mark.EXPECTED, "unmark"),
}
_LEGEND = (
    ("P", "in the room"), ("O", "online"), ("T", "by phone"),
    ("A", "apologies"), ("X", "absent"), ("S", "stood in"),
    ("L", "late"), ("E", "left early"), ("U", "unmark"),
    ("G", "agency"), ("2", "second one"), ("/", "find"),
    ("C", "chair"), ("N", "note-taker"), ("Del", "take off"),
)  # fmt: skip


class RegisterPanel(QWidget):
    """Signal `leaving()` when Enter leaves the head-counts; Esc is left to the page."""

    leaving = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._meeting: MeetingRow | None = None
        self.finder = LineEdit()
        self.finder.setAccessibleName("Find or add somebody")
        self.finder.setPlaceholderText("Find, or add: Jo Green (Police)")
        icons.clearable(self.finder)
        icons.lead(self.finder, "search")
        self.says = parts.label("", "small", wrap=True)
        self.asking = AskLine()
        self.table = RegisterTable()
        self.table.letters = "".join((*MARKS, *ASKS, "c", "n", " "))
        self.summary = parts.label("", "soft", wrap=True)
        self.legend = _Legend()
        self.residents = Counter("Residents not named")
        self.young = Counter("Young people")
        self._build()
        self._wire()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 8)
        layout.setSpacing(6)
        top, foot = QVBoxLayout(), QVBoxLayout()
        for box in (top, foot):
            box.setContentsMargins(12, 0, 12, 0)
            box.setSpacing(6)
        above: tuple[QWidget, ...] = (self.finder, self.says, self.asking)
        below: tuple[QWidget, ...] = (self.summary, self.residents, self.young, self.legend)
        for widget in above:
            top.addWidget(widget)
        for widget in below:
            foot.addWidget(widget)
        layout.addLayout(top)
        layout.addWidget(self.table, 1)
        layout.addWidget(parts.rule())
        layout.addLayout(foot)
        for widget in (self.says, self.legend):
            widget.hide()

    def _wire(self) -> None:
        self.finder.textChanged.connect(self._on_find)
        self.finder.installEventFilter(self)
        self.table.lettered.connect(self._on_letter)
        self.table.seeking.connect(self.seek)
        self.table.focused.connect(self._on_focused)
        self.asking.answered.connect(self._on_answered)
        self.asking.left.connect(self.go_to_list)
        self.residents.counted.connect(self._on_residents)
        self.young.counted.connect(self._on_young)
        self.residents.entered.connect(self.young.take_keyboard)
        self.young.entered.connect(self.leaving)

    # -- for the page

    def set_desk(self, desk: Desk) -> None:
        self._desk = desk
        self.finder.set_desk(desk)
        self.asking.set_desk(desk)

    def show_register(self, meeting: MeetingRow, rows: list[RegisterRow], count: Count) -> None:
        """Shows the register of a meeting and what it comes to."""
        self._meeting = meeting
        self.table.set_rows(rows, meeting)
        self.residents.set_count(meeting.residents)
        self.young.set_count(meeting.young_people)
        self.summary.setText(summary(count, meeting))

    def seek(self) -> None:
        """Puts the keyboard into the filter; what stands in it is typed over."""
        self.asking.stop()
        self.finder.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.finder.selectAll()

    def rest(self) -> None:
        """Shows the whole register again, with nothing asked."""
        self.asking.stop()
        self.finder.clear()

    def go_to_list(self) -> None:
        """Puts the keyboard onto the current line of the register."""
        if not self.table.currentIndex().isValid() and self.table.rows.rowCount():
            self.table.setCurrentIndex(self.table.rows.index(0, 0))
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def count_heads(self) -> None:
        self.residents.take_keyboard()

    # -- finding and adding

    def _on_find(self, words: str) -> None:
        self.table.rows.set_filter(words)
        missing = bool(words.strip()) and not self.table.rows.rowCount()
        said = ""
        if missing:
            try:
                read = self._register().seats.read(words)
                known = f"{read.says}: Enter puts them on the register."
                said = known if read.person_id else f"Enter {read.says[:1].lower()}{read.says[1:]}."
            except Refused as refusal:
                said = str(refusal)
        elif words.strip():
            said = f"Enter goes to the list. Shift+Enter adds “{words.strip()}”."
        self.says.setText(said)
        self.says.setVisible(bool(said))

    def _enter(self, add: bool) -> None:
        if add or not self.table.rows.rowCount():
            self._add(self.finder.text())
        else:
            self.table.setCurrentIndex(self.table.rows.index(0, 0))
            self.go_to_list()

    def _add(self, line: str) -> None:
        assert self._desk is not None
        meeting = self._meeting
        if meeting is None or not line.strip():
            return
        made = self._desk.attempt(partial(self._register().add_person_and_mark, meeting.id, line))
        if made is None:
            return
        self.finder.clear()
        self.reread()
        self.table.choose_person(_Is(made))
        self.go_to_list()

    def reread(self) -> None:
        """Reads the register at once, so that the next key finds the new line."""
        assert self._meeting is not None
        assert self._desk is not None
        rows = self._register().rows(self._meeting.id)
        self.table.set_rows(rows, self._meeting)

    # -- letters

    def _on_focused(self, focused: bool) -> None:
        """The letters are shown while they act, where the list keeps some lines beside them."""
        self.legend.setVisible(focused and self.height() >= fonts.pixels(_ROOM_FOR_LEGEND))

    def _on_letter(self, letter: str) -> None:
        row, meeting = self.table.current(), self._meeting
        if row is None or meeting is None or self._desk is None:
            return
        if letter in MARKS or letter == " ":
            mark = MARKS["p" if letter == " " else letter][0]
            register = self._register()
            self._do(partial(register.mark, meeting.id, row.person_id, mark, row.agency_id, row.capacity))
            self.finder.clear()
        elif letter == "c":
            self._do(partial(self._minutes().set_chair, meeting.id, row.person_id))
        elif letter == "n":
            self._do(partial(self._minutes().set_note_taker, meeting.id, row.person_id))
        elif letter == "delete":
            if row.id is not None:
                self._do(partial(self._register().take_off, meeting.id, row.id))
        else:
            self.asking.ask(letter, row, meeting)

    def _on_answered(self, person: UUID) -> None:
        self.reread()
        self.table.choose_person(_Of(person))
        self.go_to_list()

    def _do(self, call: Callable[[], object]) -> None:
        assert self._desk is not None
        self._desk.attempt(call)

    # -- head-counts

    def _on_residents(self, number: int) -> None:
        if self._meeting is not None:
            self._do(partial(self._register().set_head_count, self._meeting.id, residents=number))

    def _on_young(self, number: int) -> None:
        if self._meeting is not None:
            self._do(partial(self._register().set_head_count, self._meeting.id, young_people=number))

    def _register(self) -> "RegisterService":
        assert self._desk is not None
        return self._desk.services.register

    def _minutes(self) -> "MinutesService":
        assert self._desk is not None
        return self._desk.services.minutes

    # -- keys of the two lines

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if watched is self.finder and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._enter(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
                return True
            if watched is self.finder and key == Qt.Key.Key_Down:
                self.go_to_list()
                return True
            if watched is self.finder and key == Qt.Key.Key_Escape and self.finder.text():
                self.finder.clear()
                return True
        return super().eventFilter(watched, event)


class _Legend(QWidget):
    """What each letter does, in three columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 2, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(2)
        for number, (letter, words) in enumerate(_LEGEND):
            line, place = divmod(number, 3)
            grid.addWidget(parts.KeyHint(letter), line, 2 * place)
            grid.addWidget(parts.label(words, "small"), line, 2 * place + 1)
            grid.setColumnStretch(2 * place + 1, 1)


@dataclass(frozen=True)
class _Is:
    """Keeps the line of an id."""

    id: object

    def __call__(self, row: RegisterRow) -> bool:
        return row.id == self.id


@dataclass(frozen=True)
class _Of:
    """Keeps the lines of a person."""

    person: UUID

    def __call__(self, row: RegisterRow) -> bool:
        return row.person_id == self.person
