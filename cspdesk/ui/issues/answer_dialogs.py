"""An issue answered, its people told, asked whether it worked, and what happened on the way."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QAbstractItemView, QWidget

from cspdesk.domain.answer_kinds import Answer, Dealt, FeedbackWay, Worked
from cspdesk.domain.consent import names_found
from cspdesk.domain.dates import say_date, say_date_short
from cspdesk.domain.issues import IssueRow
from cspdesk.errors import Refused
from cspdesk.ui.compiled.ui_answer_dialog import Ui_AnswerDialog
from cspdesk.ui.compiled.ui_reason_dialog import Ui_ReasonDialog
from cspdesk.ui.compiled.ui_step_dialog import Ui_StepDialog
from cspdesk.ui.compiled.ui_tell_dialog import Ui_TellDialog
from cspdesk.ui.compiled.ui_worked_dialog import Ui_WorkedDialog
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog, choose
from cspdesk.ui.issues.issue_words import ANSWERS, DEALT, WAYS, WORKED
from cspdesk.ui.issues.link_dialogs import meeting_choices
from cspdesk.ui.rows_model import Column


class AnswerDialog(FormDialog):
    """Done, partly, or cannot and why; it closes the issue unless that is left for later."""

    def __init__(self, desk: Desk, issue: IssueRow, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_AnswerDialog(), f"Answer {issue.ref}", parent)
        self._issue = issue
        self._names = desk.services.people.known_names()
        ui = self.ui
        ui.issue.setText(issue.words)
        for answer, words in ANSWERS.items():
            if answer is not Answer.NONE:
                ui.answer.addItem(words, answer)
        for dealt, words in DEALT.items():
            ui.dealt.addItem(words, dealt)
        ui.day.set_date(issue.answered_on or desk.today())
        ui.close.setChecked(True)
        choose(ui.answer, issue.answer)
        choose(ui.dealt, issue.dealt)
        ui.words.set_text(issue.answer_words)
        ui.why.set_text(issue.answer_why)
        ui.answer.currentIndexChanged.connect(self._on_answer)
        ui.words.textChanged.connect(self._on_words)
        ui.why.textChanged.connect(self._on_words)
        self._on_answer()
        ui.words.setFocus()

    def _on_answer(self) -> None:
        ui, answer = self.ui, Answer(self.ui.answer.currentData())
        for part in (ui.whyLabel, ui.why):
            part.setVisible(answer is not Answer.DONE)
        ui.hint.setText("It stays on “Tell people” until somebody has been told, with the day.")

    def _on_words(self) -> None:
        found = names_found(f"{self.ui.words.text()} {self.ui.why.text()}", self._names)
        self.say(f"The answer names {found[0]}: it may be printed, so leave the name out." if found else "")

    def save(self) -> None:
        ui, answer = self.ui, Answer(self.ui.answer.currentData())
        day = ui.day.date()
        if day is not None and day > self.desk.today():
            raise Refused("It cannot be answered on a day still to come.")
        if day is not None and day < self._issue.raised_on:
            raise Refused(
                f"It was raised on {say_date(self._issue.raised_on)}: the answer comes on or after that day."
            )
        self.desk.services.answers.answer(
            self._issue.id,
            answer,
            ui.words.text(),
            why="" if answer is Answer.DONE else ui.why.text(),
            dealt=Dealt(ui.dealt.currentData()),
            on_day=day,
            close=ui.close.isChecked(),
        )


_TELL_COLUMNS: tuple[Column[IssueRow], ...] = (
    Column("ref", "Number", lambda row: row.ref, width=124),
    Column("words", "What was said", lambda row: row.words, sub=lambda row: row.we_did, tip=lambda row: row.we_did),
    Column("answered", "Answered", lambda row: say_date_short(row.answered_on) if row.answered_on else "", width=100),
)  # fmt: skip


class TellDialog(FormDialog):
    """People told of several answers at once; `told` counts them."""

    def __init__(
        self, desk: Desk, owed: Sequence[IssueRow], chosen: Sequence[UUID], parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, Ui_TellDialog(), "Tell people", parent)
        self.told = 0
        ui = self.ui
        ui.lead.setText(
            "Answered. Choose those told now: Ctrl+Space or Ctrl+click for several, Ctrl+A for all."
        )
        ui.issues.bar.setContentsMargins(0, 0, 0, 8)
        ui.issues.set_name("Answers")
        ui.issues.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        ui.issues.set_columns(_TELL_COLUMNS)
        ui.issues.set_empty(
            "Everybody was told", "An issue stands here from its answer until it was fed back."
        )
        ui.issues.set_rows(owed)
        for way, words in WAYS.items():
            ui.way.addItem(words, way)
        ui.day.set_date(desk.today())
        ui.meeting.set_choices(meeting_choices(desk))
        ui.way.currentIndexChanged.connect(self._on_way)
        ui.issues.table.selectionModel().selectionChanged.connect(self._on_chosen)
        self._choose(chosen or [row.id for row in owed])
        self._on_way()
        self._on_chosen()
        ui.way.setFocus()

    def _choose(self, chosen: Sequence[UUID]) -> None:
        from PySide6.QtCore import QItemSelectionModel

        table = self.ui.issues.table
        flags = QItemSelectionModel.SelectionFlag
        for key in chosen:
            place = table.rows.row_of(key)
            if place >= 0:
                table.selectionModel().select(table.rows.index(place, 0), flags.Select | flags.Rows)

    def _on_chosen(self) -> None:
        count = len(self.ui.issues.table.selected_ids())
        self.ui.save.setText(f"Keep {count} as told")
        self.ui.save.setEnabled(count > 0)

    def _on_way(self) -> None:
        at_meeting = FeedbackWay(self.ui.way.currentData()) is FeedbackWay.MEETING
        for part in (self.ui.meetingLabel, self.ui.meeting):
            part.setVisible(at_meeting)

    def save(self) -> None:
        ui = self.ui
        chosen = ui.issues.table.selected_ids()
        if not chosen:
            raise Refused("Choose the answers people were told of.")
        way, day = FeedbackWay(ui.way.currentData()), ui.day.date()
        if day is not None and day > self.desk.today():
            raise Refused("They are told on the day itself: a day to come cannot be kept yet.")
        meeting = ui.meeting.sure() if way is FeedbackWay.MEETING else None
        self.desk.services.answers.tell(chosen, way, ui.words.text().strip(), on_day=day, meeting_id=meeting)
        self.told = len(chosen)


class StepDialog(FormDialog):
    """A dated line; an update given moves the next one on by the agreed interval."""

    def __init__(self, desk: Desk, issue: IssueRow, update: bool, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_StepDialog(), f"What happened with {issue.ref}", parent)
        self._issue = issue
        ui = self.ui
        ui.issue.setText(issue.words)
        ui.update.setChecked(update)
        agreed = f"News was agreed every {issue.update_days} days" if issue.update_days else ""
        due = f", next on {say_date(issue.next_update)}" if issue.next_update else ""
        ui.hint.setText(f"{agreed}{due}." if agreed else "No interval of news was agreed.")
        ui.text.setFocus()

    def save(self) -> None:
        ui = self.ui
        self.desk.services.answers.note(
            self._issue.id, ui.text.text(), public=ui.public.isChecked(), update=ui.update.isChecked()
        )


class WorkedDialog(FormDialog):
    """Did it work? Some weeks after the answer."""

    def __init__(self, desk: Desk, issue: IssueRow, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_WorkedDialog(), f"Did {issue.ref} work?", parent)
        self._issue = issue
        ui = self.ui
        ui.issue.setText(issue.words)
        ui.did.setText(issue.we_did)
        for worked, words in WORKED.items():
            if worked is not Worked.NOT_ASKED:
                ui.worked.addItem(words, worked)
        choose(ui.worked, issue.worked)
        ui.note.set_text(issue.worked_note)
        ui.worked.setFocus()

    def save(self) -> None:
        self.desk.services.answers.ask(
            self._issue.id, Worked(self.ui.worked.currentData()), self.ui.note.text()
        )


class ReasonDialog(FormDialog):
    """One reason for one deed: opening again, a second stage."""

    def __init__(
        self, desk: Desk, title: str, issue: IssueRow, lead: str, button: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, Ui_ReasonDialog(), title, parent)
        self.ui.issue.setText(issue.words)
        self.ui.lead.setText(lead)
        self.ui.save.setText(button)
        self.ui.reason.setFocus()


class ReopenDialog(ReasonDialog):
    """Opens an answered issue again; its answer stays in its story."""

    def __init__(self, desk: Desk, issue: IssueRow, parent: QWidget | None = None) -> None:
        lead = "The answer it had is kept in its story, beside your reason."
        super().__init__(desk, f"Open {issue.ref} again", issue, lead, "Open again", parent)
        self._issue = issue

    def save(self) -> None:
        self.desk.services.answers.reopen(self._issue.id, self.ui.reason.text())


class SecondStageDialog(ReasonDialog):
    """Takes a complaint to its second stage, with promises of its own."""

    def __init__(self, desk: Desk, issue: IssueRow, parent: QWidget | None = None) -> None:
        lead = (
            "Somebody else looks at the complaint; the time to acknowledge and to answer begins anew today."
        )
        super().__init__(desk, f"Second stage of {issue.ref}", issue, lead, "Begin second stage", parent)
        self._issue = issue

    def save(self) -> None:
        self.desk.services.clocks.second_stage(self._issue.id, self.ui.reason.text())
