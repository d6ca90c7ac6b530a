"""One action beside the list: what was promised, how it goes, and where it was carried."""

from uuid import UUID

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from cspdesk.domain.actions import ActionNoteRow, ActionRow, CarryRow
from cspdesk.domain.dates import say_date, say_day
from cspdesk.domain.kinds import ActionState, Kind
from cspdesk.domain.money import say_pence
from cspdesk.domain.spoken import is_a_date
from cspdesk.ui import fonts, parts, theme
from cspdesk.ui.actions.action_cells import ActionSays
from cspdesk.ui.actions.action_plan import ActionPlan
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.desk import Desk
from cspdesk.ui.parts import DetailPanel
from cspdesk.ui.progress_line import ProgressLine


class _Dot(QWidget):
    """The mark of a line of the timeline, with the line that runs through it."""

    def __init__(self, last: bool) -> None:
        super().__init__()
        self._last = last
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(14, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.colour("line"))
        if not self._last:
            painter.drawLine(4, 12, 4, self.height() + 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.now().accent))
        painter.drawEllipse(QRectF(0.5, 5, 7, 7))


class Timeline(QWidget):
    """Dated lines one under another, newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(fonts.pixels(10))

    def set_lines(self, lines: list[tuple[str, str]]) -> None:
        """Shows (heading, text) pairs."""
        parts.clear(self._column)
        for place, (heading, text) in enumerate(lines):
            line = QWidget()
            across = QHBoxLayout(line)
            across.setContentsMargins(0, 0, 0, 0)
            across.setSpacing(6)
            across.addWidget(_Dot(place == len(lines) - 1))
            words = parts.label(text, wrap=True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            across.addLayout(parts.column(parts.label(heading, "small"), words, space=1), 1)
            self._column.addWidget(line)


class ActionDetail(DetailPanel):
    """Signals: `noted(text)` a line of progress typed; `done`, `dropped`, `opened_again`, `changing` the buttons."""

    noted = Signal(str)
    done = Signal()
    dropped = Signal()
    opened_again = Signal()
    changing = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._says = desk, ActionSays(desk)
        self._meeting: UUID | None = None
        self._issue: UUID | None = None
        self._text = parts.label("", "section", wrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.insertWidget(1, self._text)
        self._done = self.add_button(parts.button("Done", self.done.emit, "", "check", "D"))
        self._drop = self.add_button(parts.button("Drop", self.dropped.emit, "quiet", "close"))
        self._again = self.add_button(parts.button("Open again", self.opened_again.emit, "", "undo"))
        self._change = self.add_button(parts.button("Change", self.changing.emit, "quiet", "edit", "E"))
        self.issue_link = parts.button("The issue it answers", self._on_issue, "link", "issues")
        self.issue_link.hide()
        self.body.insertWidget(4, self.issue_link, 0, Qt.AlignmentFlag.AlignLeft)
        self.plan = ActionPlan(desk)
        self.add(self.plan)
        self.note = ProgressLine(desk)
        self.note.noted.connect(self.noted)
        self.timeline = Timeline()
        progress = self.add_section("Progress", self.note)
        progress.add(self.timeline)
        self._carried = QVBoxLayout()
        self._carried.setSpacing(2)
        holder = QWidget()
        holder.setLayout(self._carried)
        self._carried.setContentsMargins(0, 0, 0, 0)
        self._carries = self.add_section("Carried to", holder)

    def show_action(self, action: ActionRow, notes: list[ActionNoteRow], carries: list[CarryRow]) -> None:
        """Shows an action with its progress and the meetings it was carried to; what was typed of it is there again."""
        self.note.follow(f"progress {action.id}")
        chip = self._says.chip(action) or Chip("Open", Tone.INFO)
        self.set_head(action.ref, action.body, chip)
        self._text.setText(action.text)
        still = action.state is ActionState.OPEN
        self._done.setVisible(still)
        self._drop.setVisible(still)
        self._again.setVisible(not still)
        self._meeting = action.meeting_id
        self._issue = action.issue_id
        self.issue_link.setVisible(action.issue_id is not None)
        self.facts.set_facts(self._facts_of(action))
        self.plan.show_action(action)
        self.timeline.set_lines([_note(note) for note in notes])
        self.timeline.setVisible(bool(notes))
        parts.clear(self._carried)
        for carry in carries:
            self._carried.addWidget(_CarryLink(self._desk, carry))
        self._carries.setVisible(bool(carries))

    def _facts_of(self, action: ActionRow) -> list[tuple[str, "str | Chip | QWidget"]]:
        today = self._desk.today()
        due = say_day(action.due, today) if action.due else self._says.due(action)
        if action.due_next_meeting and action.due:
            due = f"{due}, the next meeting"
        elif action.due_words and action.due and not is_a_date(action.due_words):
            due = f"{due} (said: {action.due_words})"
        given: str | QWidget = say_date(action.given_on)
        if action.meeting_id is not None:
            given = parts.button(say_date(action.given_on), self._on_meeting, "link")
            given.setAccessibleName(f"{say_date(action.given_on)}, at the meeting")
            given.setToolTip("Open the meeting")
        closed = ""
        if action.closed_on is not None:
            closed = f"{action.state.value.capitalize()} {say_date(action.closed_on)}"
        times = action.times_carried
        return [
            ("Owner", action.owner or Chip("Nobody yet", Tone.WARN)),
            ("", "The community does it" if action.community else ""),
            ("Due", due or Chip("No date", Tone.WARN)),
            ("Given", given),
            ("Carried", f"{times} time{'' if times == 1 else 's'}" if times else ""),
            ("Closed", closed),
            ("What became of it", action.closing_note),
            ("It cost", say_pence(action.spent_pence)),
        ]

    def _on_issue(self) -> None:
        if self._issue is not None:
            self._desk.open(Kind.ISSUE, self._issue)

    def _on_meeting(self) -> None:
        if self._meeting is not None:
            self._desk.open(Kind.MEETING, self._meeting)


class _CarryLink(QPushButton):
    """A meeting an action was carried to; opens it."""

    def __init__(self, desk: Desk, carry: CarryRow) -> None:
        super().__init__(f"{carry.body}, {say_date(carry.day)}".replace("&", "&&"))
        self._desk, self._carry = desk, carry
        self.setProperty("look", "link")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self._desk.open(Kind.MEETING, self._carry.meeting_id)


def _note(note: ActionNoteRow) -> tuple[str, str]:
    by = f" · {note.person}" if note.person else ""
    return f"{say_date(note.on_day)}{by}", note.text
