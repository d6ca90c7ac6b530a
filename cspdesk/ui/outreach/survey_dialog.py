"""A questionnaire or a ballot set up by keyboard: its title, its words, its questions."""

from itertools import pairwise
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from cspdesk.domain.activities import ActivityRow
from cspdesk.domain.activity_kinds import SurveyKind, SurveyState
from cspdesk.domain.surveys import SurveyRow
from cspdesk.errors import Refused
from cspdesk.ui.compiled.ui_survey_dialog import Ui_SurveyDialog
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog, choose
from cspdesk.ui.outreach.questions_field import QuestionsField
from cspdesk.ui.outreach.survey_words import KINDS

_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SurveyDialog(FormDialog):
    """A new questionnaire of an activity, or one that is there; `saved` is its id."""

    def __init__(
        self,
        desk: Desk,
        activity: ActivityRow | None,
        survey: SurveyRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        title = "New questionnaire" if survey is None else f"Change {survey.title}"
        super().__init__(desk, Ui_SurveyDialog(), title, parent)
        self._activity, self._survey = activity, survey
        self.saved: UUID | None = None
        ui = self.ui
        for kind, words in KINDS.items():
            ui.kind.addItem(words, kind)
        self.questions = QuestionsField(desk)
        ui.questions.addWidget(self.questions)
        first = self.questions.rows[0]
        for field, then in pairwise([ui.intro, first.text, first.form, first.choices, ui.ethics]):
            self.setTabOrder(field, then)
        ui.kind.currentIndexChanged.connect(self._on_kind)
        ui.lead.setText(
            "A question a line: Tab goes to the form of its answer and to its choices, Enter to the next question."
        )
        if survey is not None:
            self._show(survey)
        elif activity is not None:
            ui.title.set_text(activity.title)
        self._on_kind()
        (self.questions.rows[0].text if survey is None and activity is not None else ui.title).setFocus()

    def _show(self, survey: SurveyRow) -> None:
        ui = self.ui
        ui.title.set_text(survey.title)
        choose(ui.kind, survey.kind)
        ui.intro.set_text(survey.intro)
        ui.ethics.set_date(survey.ethics_on)
        self.questions.set_questions(self.desk.services.surveys.questions(survey.id))
        if survey.responses:
            self.questions.lock()
            ui.lead.setText(
                f"{survey.responses} papers are keyed in: their answers belong to these questions, so they stay."
            )

    def _on_kind(self) -> None:
        """A ballot needs no look at research ethics."""
        asks = SurveyKind(self.ui.kind.currentData()) is SurveyKind.QUESTIONNAIRE
        for part in (self.ui.ethics, self.ui.ethicsLabel, self.ui.ethicsHint):
            part.setVisible(asks)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.key() in _ENTERS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if plain and self.questions.takes_enter(self.focusWidget()):
            event.accept()
            return
        super().keyPressEvent(event)

    def save(self) -> None:
        ui, surveys = self.ui, self.desk.services.surveys
        kind, questions = SurveyKind(ui.kind.currentData()), self.questions.questions()
        title = ui.title.text().strip()
        if not title:
            ui.title.setFocus()
            raise Refused("Type what the questionnaire is called.")
        ethics = ui.ethics.date() if kind is SurveyKind.QUESTIONNAIRE else None
        values: dict[str, Any] = {"kind": kind, "intro": ui.intro.text().strip(), "ethics_on": ethics}
        opens = kind is SurveyKind.BALLOT or ethics is not None
        survey, activity = self._survey, self._activity
        if survey is None:
            if opens:
                values["state"] = SurveyState.OPEN
            if activity is not None:
                values |= {"activity_id": activity.id, "body_id": activity.body_id}
            self.saved = surveys.add(title, questions, **values)
            return
        if opens and survey.state is SurveyState.DRAFT:
            values["state"] = SurveyState.OPEN
        surveys.change(survey.id, None if survey.responses else questions, title=title, **values)
        self.saved = survey.id
