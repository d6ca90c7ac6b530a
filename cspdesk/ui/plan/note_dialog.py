"""A note of any kind on a plan, a priority, a line or an action: achievement, lesson, question, comment."""

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from cspdesk.domain.plan_kinds import NoteKind
from cspdesk.domain.plan_rows import PlanNoteRow
from cspdesk.domain.text import one_line
from cspdesk.errors import Refused
from cspdesk.ui.compiled.ui_plan_note_dialog import Ui_PlanNoteDialog
from cspdesk.ui.completer import Choice
from cspdesk.ui.desk import Desk
from cspdesk.ui.fitting import Fitting
from cspdesk.ui.form_dialog import FormDialog, choose
from cspdesk.ui.issues.link_dialogs import meeting_choices
from cspdesk.ui.plan.plan_words import NOTES

_ANSWERS = {
    NoteKind.QUESTION: "An&swer",
    NoteKind.COMMENT: "What the partner&ship answers",
    NoteKind.ACHIEVEMENT: "What came of it &so far",
}
_OF_FORUMS = (NoteKind.COMMENT, NoteKind.EVIDENCE, NoteKind.LEARNING, NoteKind.BARRIER, NoteKind.ACHIEVEMENT)
_OF_ACTIONS = (
    NoteKind.ACHIEVEMENT,
    NoteKind.LEARNING,
    NoteKind.EVALUATION,
    NoteKind.VALUE_FOR_MONEY,
    NoteKind.LESSON,
)


class PlanNoteDialog(FormDialog):
    """A new note on what `of` names, or one that is there; only the fields of its kind are shown."""

    def __init__(
        self,
        desk: Desk,
        plan_id: UUID,
        about: str,
        of: dict[str, UUID | None],
        kind: NoteKind | None = None,
        note: PlanNoteRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, Ui_PlanNoteDialog(), "Add a note" if note is None else "Change a note", parent)
        self._plan_id, self._of, self._note = plan_id, dict(of), note
        self._fitting = Fitting(self)
        ui = self.ui
        ui.about.setText(about)
        for each, words in NOTES.items():
            ui.kind.addItem(words, each)
        self._fill(note)
        choose(ui.kind, note.kind if note is not None else kind or NoteKind.EVALUATION)
        ui.kind.setEnabled(note is None)
        ui.kind.currentIndexChanged.connect(self._on_kind)
        ui.remove.setVisible(note is not None)
        ui.remove.clicked.connect(self._on_remove)
        self._on_kind()
        answers = note is not None and note.kind is NoteKind.QUESTION and not note.answered
        (ui.answer if answers else ui.text).setFocus()

    def _fill(self, note: PlanNoteRow | None) -> None:
        ui, office = self.ui, self.desk.services
        ui.body.set_choices([Choice(b.name, b.id, b.code) for b in office.bodies.names()])
        ui.meeting.set_choices(meeting_choices(self.desk))
        ui.action.set_choices([Choice(f"{a.ref} {a.text}", a.id) for a in office.actions.all()])
        years = [f"{y.start.year}-{y.end.year % 100:02d}" for y in office.plans.later_years(self._plan_id)]
        had = note.years if note is not None else ()
        ui.years.set_choices([(y, y) for y in dict.fromkeys((*years, *had))], had)
        ui.day.set_date(note.on_day if note is not None else self.desk.today())
        if note is None:
            ui.action.set_id(self._of.pop("action_id", None))
            ui.body.set_id(self._of.pop("body_id", None))
            ui.meeting.set_id(self._of.pop("meeting_id", None))
            return
        ui.text.setPlainText(note.text)
        ui.body.set_id(note.body_id)
        ui.meeting.set_id(note.meeting_id)
        ui.saidBy.set_text(note.said_by)
        ui.action.set_id(note.action_id)
        ui.due.set_date(note.due)
        ui.doneOn.set_date(note.done_on)
        ui.answer.setPlainText(note.answer)
        ui.public.setChecked(note.public)

    @property
    def kind(self) -> NoteKind:
        return NoteKind(self.ui.kind.currentData())

    def _on_kind(self) -> None:
        """Shows the fields of the kind."""
        ui, kind = self.ui, self.kind
        ui.bodyBox.setVisible(kind in _OF_FORUMS)
        ui.meetingBox.setVisible(kind in (NoteKind.COMMENT, NoteKind.EVIDENCE, NoteKind.BARRIER))
        ui.saidByBox.setVisible(kind in (NoteKind.COMMENT, NoteKind.QUESTION, NoteKind.EVIDENCE))
        ui.actionBox.setVisible(kind in _OF_ACTIONS)
        asks = kind is NoteKind.QUESTION
        ui.dueBox.setVisible(asks)
        ui.doneOnBox.setVisible(asks)
        ui.answerBox.setVisible(kind in _ANSWERS)
        ui.answerLabel.setText(_ANSWERS.get(kind, "An&swer"))
        ui.yearsBox.setVisible(kind is NoteKind.LESSON)
        ui.public.setVisible(kind in (NoteKind.ACHIEVEMENT, NoteKind.COMMENT))
        self._fitting.start()

    def _values(self) -> dict[str, Any]:
        """What is typed in the fields that the kind shows."""
        ui = self.ui
        values: dict[str, Any] = {
            "on_day": ui.day.date() or self.desk.today(),
            "public": ui.public.isChecked() and not ui.public.isHidden(),
            "said_by": "" if ui.saidByBox.isHidden() else one_line(ui.saidBy.text()),
            "meeting_id": None if ui.meetingBox.isHidden() else ui.meeting.sure(),
            "due": None if ui.dueBox.isHidden() else ui.due.date(),
        }
        if not ui.bodyBox.isHidden():
            values["body_id"] = ui.body.sure()
        if not ui.actionBox.isHidden():
            values["action_id"] = ui.action.sure()
        return values

    def save(self) -> None:
        ui, plans, values = self.ui, self.desk.services.plans, self._values()
        text = ui.text.toPlainText().strip()
        years = ui.years.chosen() if not ui.yearsBox.isHidden() else []
        answer = "" if ui.answerBox.isHidden() else ui.answer.toPlainText().strip()
        done = None if ui.doneOnBox.isHidden() else ui.doneOn.date()
        if answer and done is None and self.kind is NoteKind.QUESTION:
            done = self.desk.today()
        if not text:
            ui.text.setFocus()
            raise Refused("Type the words of the note.")
        if self._note is None:
            plans.add_note(self.kind, text, years=years, answer=answer, done_on=done, **(self._of | values))
        else:
            plans.change_note(
                self._note.id, text=text, years="\n".join(years), answer=answer, done_on=done, **values
            )

    def _on_remove(self) -> None:
        if self._note is not None:
            self.leave_by(self.desk.services.plans.remove_note, self._note.id)
