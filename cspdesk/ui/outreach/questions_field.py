"""The questions of a questionnaire as they are set up: one line each, with the form of its answer and its choices."""

from collections.abc import Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from cspdesk.domain.activity_kinds import AnswerForm
from cspdesk.domain.surveys import QuestionRow
from cspdesk.domain.text import one_line
from cspdesk.services.surveys import Asked
from cspdesk.ui import fonts, parts
from cspdesk.ui.desk import Desk
from cspdesk.ui.outreach.survey_words import CHOICES, FORMS
from cspdesk.ui.text_edit import LineEdit


class _Question:
    """The fields of one line."""

    def __init__(self, place: int, desk: Desk) -> None:
        self.text = LineEdit(desk=desk)
        self.text.setAccessibleName(f"Question {place}")
        self.form = QComboBox()
        self.form.setAccessibleName(f"Answer to question {place}")
        for form, words in FORMS.items():
            self.form.addItem(words, form)
        self.choices = LineEdit(desk=desk)
        self.choices.setAccessibleName(f"Answers to choose from at question {place}")
        self.fit()

    def fit(self) -> None:
        """Lets choices be typed only where the form has some."""
        hint = CHOICES.get(self.form.currentData(), "")
        self.choices.setPlaceholderText(hint)
        self.choices.setEnabled(bool(hint))

    def asked(self) -> Asked:
        typed = self.choices.text() if self.choices.isEnabled() else ""
        choices = tuple(one_line(part) for part in typed.split(";") if part.strip())
        return Asked(one_line(self.text.text()), AnswerForm(self.form.currentData()), choices)


class QuestionsField(QScrollArea):
    """Lines that grow: one empty line is always there; Enter goes on to the next question."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(fonts.pixels(220))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 4, 0)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 3)
        self._grid.setColumnStretch(3, 3)
        column.addLayout(self._grid)
        column.addStretch(1)
        self.setWidget(inside)
        self.rows: list[_Question] = []
        self._grow()

    def set_questions(self, questions: Sequence[QuestionRow]) -> None:
        """Shows questions that are there already."""
        for question in questions:
            row = self.rows[-1]
            row.text.set_text(question.text)
            row.form.setCurrentIndex(list(FORMS).index(question.form))
            row.choices.set_text("; ".join(line for line in question.choices.splitlines() if line.strip()))
            self._grow()

    def questions(self) -> list[Asked]:
        """The questions that have words or choices."""
        return [asked for row in self.rows if (asked := row.asked()).text or asked.choices]

    def lock(self) -> None:
        """Shows them without letting them be changed."""
        for row in self.rows:
            for field in (row.text, row.form, row.choices):
                field.setEnabled(False)

    def takes_enter(self, field: QWidget | None) -> bool:
        """Goes on to the next question from one of its fields; False when the field is none of them."""
        for place, row in enumerate(self.rows):
            if field in (row.text, row.form, row.choices):
                if place + 1 == len(self.rows) and not row.text.text().strip():
                    return False
                self._go(place + 1)
                return True
        return False

    def _go(self, place: int) -> None:
        if place == len(self.rows):
            self._grow()
        field = self.rows[place].text
        field.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(field)

    def _grow(self) -> None:
        place = len(self.rows) + 1
        row = _Question(place, self._desk)
        row.text.setPlaceholderText("First question" if place == 1 else "Next question")
        row.form.currentIndexChanged.connect(row.fit)
        row.text.textEdited.connect(partial(self._on_typed, place))
        for column, widget in enumerate((parts.label(f"{place}.", "soft"), row.text, row.form, row.choices)):
            self._grid.addWidget(widget, place - 1, column)
        chain = [*(last.choices for last in self.rows[-1:]), row.text, row.form, row.choices]
        for first, then in pairwise(chain):
            QWidget.setTabOrder(first, then)
        self.rows.append(row)

    def _on_typed(self, place: int, _text: str) -> None:
        if place == len(self.rows):
            self._grow()
