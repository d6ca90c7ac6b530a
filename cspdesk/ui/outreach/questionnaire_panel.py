"""The questionnaire of an event: its questions, the papers keyed in, and what they add up to."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cspdesk.domain.activities import ActivityRow
from cspdesk.domain.activity_kinds import AnswerForm
from cspdesk.domain.surveys import QuestionRow, SurveyRow, Tally
from cspdesk.errors import Refused
from cspdesk.ui import parts
from cspdesk.ui.compiled.ui_answers_dialog import Ui_AnswersDialog
from cspdesk.ui.compiled.ui_questionnaire_dialog import Ui_QuestionnaireDialog
from cspdesk.ui.completer import Choice
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog
from cspdesk.ui.link_lines import Line, LinkLines
from cspdesk.ui.outreach.question_lines import HOW, read_questions
from cspdesk.ui.text_edit import LineEdit

_WORDS_SHOWN = 6


class QuestionnairePanel(QWidget):
    """A line for each questionnaire, and the tally of the first. Signal `asked(survey)`: a paper is to be keyed in."""

    asked = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.lines = LinkLines()
        self.lines.asked.connect(self._on_asked)
        self.tally = parts.label("", wrap=True)
        self.setLayout(parts.column(self.lines, self.tally, space=6))

    def show_surveys(self, activity: ActivityRow) -> None:
        """Shows the questionnaires of an activity."""
        surveys = self._desk.services.surveys
        found = surveys.all(activity.id)
        self.lines.set_lines([Line("Key in a paper", _says(survey), "paper", survey.id) for survey in found])
        told = surveys.tally(found[0].id) if found and found[0].responses else ()
        self.tally.setText("\n\n".join(tally_words(each) for each in told))
        self.tally.setVisible(bool(told))

    def _on_asked(self, _verb: str, survey: UUID) -> None:
        self.asked.emit(survey)


def _says(survey: SurveyRow) -> str:
    papers = f"{survey.responses} paper{'' if survey.responses == 1 else 's'}"
    return f"{survey.title}: {survey.questions} questions, {papers} keyed in"


def tally_words(tally: Tally) -> str:
    """'Do you feel safe? Yes: 12, No: 3 (15 answers)'; words as they were written."""
    said = ", ".join(f"{choice}: {count}" for choice, count in tally.counts)
    if tally.mean is not None:
        said = f"{said}; mean {tally.mean:.1f}" if said else f"mean {tally.mean:.1f}"
    if tally.words:
        shown = [f"“{words}”" for words in tally.words[:_WORDS_SHOWN]]
        more = len(tally.words) - len(shown)
        said = " ".join(shown) + (f" and {more} more" if more else "")
    answers = f"{tally.answered} answer{'' if tally.answered == 1 else 's'}"
    return f"{tally.question.text}\n{said or 'nothing'} ({answers})"


class QuestionnaireDialog(FormDialog):
    """A new questionnaire for an event."""

    def __init__(self, desk: Desk, activity: ActivityRow, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_QuestionnaireDialog(), "New questionnaire", parent)
        self._activity = activity
        self.ui.how.setText(HOW)
        self.ui.title.set_text(f"{activity.title}: questionnaire")
        self.ui.questions.setFocus()

    def save(self) -> None:
        ui, surveys = self.ui, self.desk.services.surveys
        asked = read_questions(ui.questions.text())
        row = self._activity
        made = surveys.add(ui.title.text(), asked, activity_id=row.id, body_id=row.body_id)
        if ui.ethics.isChecked():
            surveys.open(made, self.desk.today())


class AnswersDialog(FormDialog):
    """One paper keyed in: choices by their number or how they begin, several parted by semicolons."""

    def __init__(self, desk: Desk, survey: UUID, parent: QWidget | None = None) -> None:
        row = desk.services.surveys.get(survey)
        super().__init__(desk, Ui_AnswersDialog(), row.title, parent)
        self._survey = survey
        self._fields: dict[UUID, LineEdit] = {}
        self._number = row.responses + 1
        self._lay(desk.services.surveys.questions(survey))
        sources = [source for source in desk.services.surveys.sources(survey) if source]
        self.ui.source.set_choices([Choice(source, source) for source in sources])
        self.ui.again.clicked.connect(self._on_again)
        # A key of the button itself would press it a moment later, with what is typed next.
        QShortcut(QKeySequence("Ctrl+Shift+Return"), self).activated.connect(self._on_again)
        self._begin()

    def _lay(self, questions: Sequence[QuestionRow]) -> None:
        down = QVBoxLayout(self.ui.asked)
        down.setContentsMargins(0, 0, 0, 0)
        before: QWidget | None = None
        for question in questions:
            field = LineEdit(desk=self.desk)
            field.setPlaceholderText(_choices_of(question))
            down.addWidget(parts.FormRow(f"{question.position}. {question.text}", field))
            self._fields[question.id] = field
            if before is not None:
                QWidget.setTabOrder(before, field)
            before = field
        if before is not None:
            QWidget.setTabOrder(before, self.ui.source)

    def _begin(self) -> None:
        self.ui.lead.setText(f"Paper {self._number}")
        first = next(iter(self._fields.values()), None)
        (first or self.ui.source).setFocus()

    def save(self) -> None:
        answers = {question: field.text() for question, field in self._fields.items()}
        self._number = self.desk.services.surveys.key_in(self._survey, answers, source=self.ui.source.text())

    def _on_again(self) -> None:
        """Keeps this paper and goes on with the next."""
        try:
            self._settle()
            self.save()
        except Refused as refusal:
            self.say(str(refusal))
            return
        self.say("")
        for field in self._fields.values():
            field.set_text("")
        self._number += 1
        self._begin()


def _choices_of(question: QuestionRow) -> str:
    """'1 litter, 2 noise' for choices, else what is to be typed."""
    if question.form is AnswerForm.SCALE:
        return "1 to 5"
    if question.form is AnswerForm.YES_NO:
        return "y or n"
    if question.form is AnswerForm.NUMBER:
        return "a figure"
    return ", ".join(f"{number} {choice}" for number, choice in enumerate(question.choice_list, start=1))
