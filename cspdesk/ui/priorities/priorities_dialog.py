"""A forum's local priorities: chosen from what residents raised, by a vote whose tally is kept."""

from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from cspdesk.domain.answer_kinds import BallotMethod
from cspdesk.domain.bodies import BodyRow
from cspdesk.domain.dates import say_date_short
from cspdesk.domain.kinds import IssueState, MeetingState
from cspdesk.domain.priorities import BallotLine, PriorityRow, Ranked, tally
from cspdesk.domain.text import one_line
from cspdesk.errors import Refused
from cspdesk.services.priorities import Choice as Vote
from cspdesk.ui import fonts, parts
from cspdesk.ui.compiled.ui_priorities_dialog import Ui_PrioritiesDialog
from cspdesk.ui.compiled.ui_priority_dialog import Ui_PriorityDialog
from cspdesk.ui.completer import Choice, NameEdit
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog, number
from cspdesk.ui.text_edit import LineEdit

METHODS = {
    BallotMethod.DOTS: "Dots on a sheet",
    BallotMethod.HANDS: "A show of hands",
    BallotMethod.RANKING: "Each put them in order",
}
_COLUMNS = {
    BallotMethod.DOTS: "Dots",
    BallotMethod.HANDS: "Hands",
    BallotMethod.RANKING: "1sts 2nds 3rds …",
}
_LINES, _USUAL, _VOTES = 6, 3, 132


class PrioritiesDialog(FormDialog):
    """Up to six choices with their votes; the first of them become the priorities."""

    def __init__(self, desk: Desk, body: BodyRow, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_PrioritiesDialog(), f"Local priorities of {body.name}", parent)
        self._body = body
        self._lines: list[tuple[NameEdit, LineEdit]] = []
        ui = self.ui
        ui.lead.setText(
            "Type what was voted on, or pick from the issues raised; leave the votes empty if none was held."
        )
        for method, words in METHODS.items():
            ui.method.addItem(words, method)
        ui.meeting.addItem("Not at a meeting", None)
        for meeting in reversed(desk.services.store.meetings.all(body_id=body.id, to_day=desk.today())):
            if meeting.state is not MeetingState.CANCELLED:
                ui.meeting.addItem(say_date_short(meeting.day), meeting.id)
        ui.meeting.setCurrentIndex(min(1, ui.meeting.count() - 1))
        ui.keep.setRange(1, _LINES)
        ui.keep.setValue(_USUAL)
        ui.from_day.set_date(desk.today())
        self._head = QLabel()
        self._head.setProperty("look", "label")
        self._head.setFixedWidth(fonts.pixels(_VOTES))
        self._add_lines()
        ui.method.currentIndexChanged.connect(self._on_method)
        ui.keep.valueChanged.connect(self._on_typed)
        self._on_method()

    def _add_lines(self) -> None:
        head = QHBoxLayout()
        head.addWidget(parts.label("Choices", "label"), 1)
        head.addWidget(self._head)
        self.ui.choices.addLayout(head)
        issues = self.desk.services.issues.of_body(self._body.id)
        known = [
            Choice(issue.words, issue.id, issue.ref) for issue in issues if issue.state is IssueState.OPEN
        ]
        before: QWidget = self.ui.voters
        for place in range(1, _LINES + 1):
            name, votes = NameEdit(self, self.desk), LineEdit(self, self.desk)
            name.set_choices(known)
            name.setAccessibleName(f"Choice {place}")
            votes.setAccessibleName(f"Votes for choice {place}")
            votes.setFixedWidth(fonts.pixels(_VOTES))
            line = QHBoxLayout()
            line.setSpacing(12)
            line.addWidget(name, 1)
            line.addWidget(votes)
            self.ui.choices.addLayout(line)
            for field in (name, votes):
                field.textChanged.connect(self._on_typed)
                self.setTabOrder(before, field)
                before = field
            self._lines.append((name, votes))
        for field in (self.ui.keep, self.ui.from_day, self.ui.cancel, self.ui.save):
            self.setTabOrder(before, field)
            before = field

    def _method(self) -> BallotMethod:
        return BallotMethod(self.ui.method.currentData())

    def _on_method(self) -> None:
        self._head.setText(_COLUMNS[self._method()])
        self._on_typed()

    def _on_typed(self) -> None:
        """Says the order while votes are typed."""
        try:
            ranked, voted = self._ranked()
        except Refused:
            self.ui.tally.setText("")
            return
        self.ui.tally.setText(_order(ranked) if voted else "")

    def _typed(self) -> list[tuple[str, UUID | None, str]]:
        return [
            (one_line(name.text()), name.id(), votes.text().strip())
            for name, votes in self._lines
            if one_line(name.text())
        ]

    def _votes(self) -> list[Vote]:
        """The choices with their votes. Raises Refused for votes that are no numbers."""
        found = []
        for title, issue, typed in self._typed():
            numbers = typed.replace(",", " ").split()
            if any(not each.isdecimal() for each in numbers):
                raise Refused(f"Votes for “{title}” are numbers: {_COLUMNS[self._method()].lower()}.")
            places = tuple(map(int, numbers))
            if self._method() is BallotMethod.RANKING:
                found.append(Vote(title, issue, places=places))
            else:
                found.append(Vote(title, issue, votes=places[0] if places else 0))
        return found

    def _ranked(self) -> tuple[list[Ranked], bool]:
        """The choices in the order of the tally, and whether any votes were typed; without, the order typed."""
        votes = self._votes()
        lines = [
            BallotLine(
                self._body.id, self._body.id, n, v.title, v.issue_id, v.votes, " ".join(map(str, v.places))
            )
            for n, v in enumerate(votes)
        ]
        voted = any(v.votes or v.places for v in votes)
        if not voted:
            return [Ranked(v.title, v.issue_id, 0, n, False) for n, v in enumerate(votes, start=1)], False
        return tally(lines, self._method()), True

    def save(self) -> None:
        ranked, voted = self._ranked()
        if not ranked:
            raise Refused("Type what was chosen: one priority at least.")
        services, meeting = self.desk.services, self.ui.meeting.currentData()
        day = self.ui.from_day.date() or self.desk.today()
        ballot = None
        if voted:
            ballot = services.priorities.keep_ballot(
                self._body.id,
                self._method(),
                self._votes(),
                meeting_id=meeting,
                voters=number(self.ui.voters, "The number of voters"),
                on_day=day,
            )
        chosen = [(each.title, each.issue_id) for each in ranked[: self.ui.keep.value()]]
        services.priorities.set(self._body.id, chosen, meeting_id=meeting, ballot_id=ballot, from_day=day)


def _order(ranked: list[Ranked]) -> str:
    said = [f"{each.place}. {each.title} ({each.score}{', tied' if each.tied else ''})" for each in ranked]
    return "   ".join(said)


class PriorityDialog(FormDialog):
    """One priority: its words, a dated line of how it goes, and its end with what came of it."""

    def __init__(self, desk: Desk, priority: PriorityRow, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_PriorityDialog(), "Local priority", parent)
        self._priority = priority
        ui = self.ui
        ui.title.setText(priority.title)
        ui.words.setPlainText(priority.words)
        ui.outcome.setText(priority.outcome)
        notes = desk.services.priorities.notes(priority.id)
        told = [f"{say_date_short(note.on_day)}: {note.text}" for note in notes[:4]]
        ui.story.setText("\n".join(told) or "Nothing was said about it yet.")
        ui.end.clicked.connect(self._on_end)

    def save(self) -> None:
        title = one_line(self.ui.title.text())
        if not title:
            raise Refused("Type what the priority is.")
        priorities, note = self.desk.services.priorities, self.ui.note.toPlainText().strip()
        priorities.change(
            self._priority.id,
            title=title,
            words=self.ui.words.toPlainText().strip(),
            outcome=one_line(self.ui.outcome.text()),
        )
        if note:
            priorities.note(self._priority.id, note, public=self.ui.public_note.isChecked())

    def _on_end(self) -> None:
        self.leave_by(self._end, self._priority.id)

    def _end(self, priority_id: UUID) -> None:
        self.desk.services.priorities.end(priority_id, one_line(self.ui.outcome.text()))
