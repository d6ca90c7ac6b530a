"""Papers keyed in one after another by keyboard alone: a field a question, Enter goes on, and on to the next paper."""

from functools import partial
from itertools import pairwise
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from cspdesk.domain.activity_kinds import AnswerForm
from cspdesk.domain.surveys import QuestionRow, SurveyRow, read_answer
from cspdesk.errors import Refused, StoreFailure
from cspdesk.ui import fonts, parts
from cspdesk.ui.compiled.ui_key_in_dialog import Ui_KeyInDialog
from cspdesk.ui.completer import Choice
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog
from cspdesk.ui.outreach.survey_words import key_words
from cspdesk.ui.text_edit import LineEdit

_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SOURCES = ("paper", "post", "citizens’ panel", "community group", "on line")
_TELLS = (AnswerForm.ONE, AnswerForm.MANY, AnswerForm.RANK, AnswerForm.YES_NO)


class _Answer(QWidget):
    """One question with the line its answer is typed in, and what the numbers typed mean."""

    def __init__(self, question: QuestionRow, desk: Desk) -> None:
        super().__init__()
        self.question = question
        self.field = LineEdit(desk=desk)
        self.field.setAccessibleName(f"{question.position}. {question.text}")
        self.field.setAccessibleDescription(key_words(question))
        if question.form is not AnswerForm.WORDS:
            self.field.setMaximumWidth(fonts.pixels(200))
        self.field.textChanged.connect(self._on_typed)
        self._means = parts.label("", "soft", wrap=True)
        head = parts.label(f"{question.position}. {question.text}", "label", wrap=True)
        line = parts.row(space=12)
        line.addWidget(self.field, 2 if question.form is not AnswerForm.WORDS else 5)
        line.addWidget(self._means, 3 if question.form is not AnswerForm.WORDS else 0)
        layout = parts.column(head, parts.label(key_words(question), "small", wrap=True), space=2)
        layout.addLayout(line)
        self.setLayout(layout)

    def read(self) -> str:
        """The answer as it is kept. Raises Refused, naming the question."""
        try:
            return read_answer(self.question, self.field.text())
        except Refused as refused:
            raise Refused(f"Question {self.question.position}: {refused}") from refused

    def _on_typed(self) -> None:
        means = ""
        if self.question.form in _TELLS and self.field.text().strip():
            try:
                means = read_answer(self.question, self.field.text())
            except Refused:
                means = "…"
        self._means.setText(means)


class KeyInDialog(FormDialog):
    """Enter at the last question keeps the paper and begins the next one; Esc ends."""

    def __init__(self, desk: Desk, survey: SurveyRow, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_KeyInDialog(), f"Key in: {survey.title}", parent)
        self._survey, self._leaving = survey, False
        self._last_paper: UUID | None = None
        ui, surveys = self.ui, desk.services.surveys
        ui.cancel.setText("Done")
        ui.lead.setText("Choices by their numbers; Enter goes on, and at the end keeps the paper.")
        known = dict.fromkeys((*(word for word in surveys.sources(survey.id) if word), *_SOURCES))
        ui.source.set_choices([Choice(word, word) for word in known])
        papers = surveys.responses(survey.id)
        ui.source.set_text(papers[-1].source if papers else _SOURCES[0])
        self.answers = [_Answer(question, desk) for question in surveys.questions(survey.id)]
        self._area = self._scrolling()
        ui.questions.addWidget(self._area)
        ui.kept.hide()
        ui.back.clicked.connect(self.take_back)
        for first, then in pairwise([ui.source, *(answer.field for answer in self.answers), ui.save]):
            self.setTabOrder(first, then)
        self._begin()

    def _scrolling(self) -> QScrollArea:
        inside = QWidget()
        inside.setLayout(parts.column(*self.answers, 0, space=12))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        area.setMinimumHeight(fonts.pixels(min(420, 20 + 74 * len(self.answers))))
        return area

    def _begin(self) -> None:
        """An empty paper with the next number."""
        papers = self.desk.services.surveys.responses(self._survey.id)
        self._last_paper = papers[-1].id if papers else None
        self.ui.paper.setText(f"Paper {1 + (papers[-1].number if papers else 0)}")
        self.ui.back.setEnabled(self._last_paper is not None)
        for answer in self.answers:
            answer.field.set_text("")
            answer.field.clear()
        self._go(0)

    def _go(self, place: int) -> None:
        if place < len(self.answers):
            answer = self.answers[place]
            answer.field.setFocus(Qt.FocusReason.TabFocusReason)
            answer.field.selectAll()
            self._area.ensureWidgetVisible(answer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.key() in _ENTERS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        here = self.focusWidget()
        place = next((n for n, answer in enumerate(self.answers) if answer.field is here), None)
        if plain and here is self.ui.source:
            self._go(0)
        elif plain and place is not None:
            self._on_enter(place)
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def _on_enter(self, place: int) -> None:
        """An answer that is none is refused at once, where it was typed."""
        try:
            self.answers[place].read()
        except Refused as refused:
            self.say(str(refused))
            self._go(place)
            return
        self.say("")
        if place + 1 < len(self.answers):
            self._go(place + 1)
        else:
            self.accept()

    def save(self) -> None:
        for place, answer in enumerate(self.answers):
            try:
                answer.read()
            except Refused:
                self._go(place)
                raise
        surveys, typed = self.desk.services.surveys, {a.question.id: a.field.text() for a in self.answers}
        number = surveys.key_in(self._survey.id, typed, source=self.ui.source.text())
        self._tell(f"Paper {number} is kept.")

    def accept(self) -> None:
        """Keeps the paper; the dialog stays for the next one."""
        self._leaving = False
        self.say("")
        if self.keep():
            self._begin()

    def take_back(self) -> None:
        """Takes the paper out that was kept last."""
        if self._last_paper is None:
            return
        surveys = self.desk.services.surveys
        papers = surveys.responses(self._survey.id)
        try:
            self.desk.heeding(partial(surveys.remove_paper, self._last_paper), parent=self)
        except (Refused, StoreFailure) as error:
            self.say(str(error))
            return
        self._tell(f"Paper {papers[-1].number} is taken out.")
        self._begin()

    def reject(self) -> None:
        """Leaves; a paper half typed is said once before it is lost."""
        if any(answer.field.text().strip() for answer in self.answers) and not self._leaving:
            self._leaving = True
            self.say(
                f"{self.ui.paper.text()} is not kept yet: Enter at its end keeps it, Esc again leaves it out."
            )
            return
        super().reject()

    def _tell(self, sentence: str) -> None:
        self.ui.kept.setText(sentence)
        self.ui.kept.show()
