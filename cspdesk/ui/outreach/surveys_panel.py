"""The questionnaires of an activity: set up, printed, keyed in, read."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cspdesk.domain.activities import ActivityRow
from cspdesk.domain.activity_kinds import Feature, SurveyState
from cspdesk.domain.surveys import SurveyRow
from cspdesk.ui import parts
from cspdesk.ui.chips import ChipLabel
from cspdesk.ui.desk import Desk
from cspdesk.ui.flow import FlowLayout
from cspdesk.ui.outreach.survey_words import survey_chip


class SurveysPanel(parts.Section):
    """Shown only for kinds of activity that ask, or where something was asked."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("Questionnaires", parent=parent)
        self._desk = desk
        self._activity: ActivityRow | None = None
        self._shown: list[SurveyRow] = []
        self.new = parts.button("Add", self.add_survey, "quiet", "plus")
        self.new.setAccessibleName("Add: Questionnaires")
        self.add_button(self.new)
        inside = QWidget()
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(12)
        self.add(inside)

    def show_activity(self, activity: ActivityRow) -> None:
        """Shows what is asked at an activity."""
        asks = activity.has(Feature.QUESTIONNAIRE)
        self.setVisible(asks)
        if not asks:
            return
        found = self._desk.services.surveys.all(activity.id)
        if self._activity is not None and activity.id == self._activity.id and found == self._shown:
            return
        held = self._held()
        self._activity, self._shown = activity, found
        parts.clear(self._rows)
        for survey in found:
            self._rows.addWidget(self._one(survey))
        if not found:
            hint = "Nothing is asked here yet: set the questions up, print them, and key in the papers."
            self._rows.addWidget(parts.label(hint, "soft", wrap=True))
        self._hold(held)

    def _one(self, survey: SurveyRow) -> QWidget:
        chip = ChipLabel()
        chip.set_chip(survey_chip(survey))
        title = parts.button(survey.title.replace("&", "&&"), partial(self.change, survey.id), "link")
        soft = parts.label(f"{survey.questions} questions, {survey.responses} papers keyed in", "soft")
        deeds = FlowLayout(space=4)
        for words, do, icon in (
            ("Key in", self.key_in, "edit"),
            ("Results", self.results, "table"),
            ("Print", self.print_out, "print"),
            ("Ask again", self.ask_again, "repeat"),
            ("Close" if survey.state is SurveyState.OPEN else "Open", self.open_or_close, "check"),
        ):
            made = parts.button(words, partial(do, survey.id), "quiet", icon)
            made.setAccessibleName(f"{words}: {survey.title}")
            made.setEnabled(words not in ("Results", "Ask again") or survey.responses > 0)
            deeds.addWidget(made)
        whole = QWidget()
        layout = parts.column(space=2)
        head = parts.row(title, 0, chip)
        layout.addLayout(head)
        layout.addWidget(soft)
        layout.addLayout(deeds)
        whole.setLayout(layout)
        return whole

    # -- deeds

    def _row(self, survey_id: UUID) -> SurveyRow | None:
        return self._desk.attempt(partial(self._desk.services.surveys.get, survey_id))

    def add_survey(self) -> None:
        """Sets a questionnaire up."""
        from cspdesk.ui.outreach.survey_dialog import SurveyDialog

        if SurveyDialog(self._desk, self._activity, parent=self).ask():
            self._desk.say("The questionnaire is set up: print it, then key in the papers.", undo=True)

    def change(self, survey_id: UUID) -> None:
        from cspdesk.ui.outreach.survey_dialog import SurveyDialog

        row = self._row(survey_id)
        if row is not None:
            SurveyDialog(self._desk, self._activity, row, self).ask()

    def key_in(self, survey_id: UUID) -> None:
        from cspdesk.ui.outreach.key_in_dialog import KeyInDialog

        row = self._row(survey_id)
        if row is None:
            return
        if row.state is SurveyState.DRAFT:
            self._desk.refuse("Open it first: change it, and say when its research ethics were looked at.")
            return
        KeyInDialog(self._desk, row, self).ask()

    def results(self, survey_id: UUID) -> None:
        from cspdesk.ui.outreach.tally_dialog import TallyDialog

        row = self._row(survey_id)
        if row is not None:
            TallyDialog(self._desk, row, self).ask()

    def print_out(self, survey_id: UUID) -> None:
        """Opens the print room on its paper."""
        row = self._row(survey_id)
        if row is not None:
            self._desk.go("printroom", ("questionnaire", row.activity_id, {"survey": str(row.id)}))

    def ask_again(self, survey_id: UUID) -> None:
        """The same questions once more: its results stand beside those of this one."""
        if self._desk.attempt(partial(self._desk.services.surveys.ask_again, survey_id)) is not None:
            self._desk.say("The same questions wait to be asked again: open it, then print it.", undo=True)

    def open_or_close(self, survey_id: UUID) -> None:
        surveys, row = self._desk.services.surveys, self._row(survey_id)
        if row is None:
            return
        is_open = row.state is SurveyState.OPEN
        do = surveys.close if is_open else surveys.open
        self._desk.attempt(partial(do, survey_id))
        if surveys.get(survey_id).state is not row.state:
            self._desk.say(f"{row.title} is {'closed' if is_open else 'open'}.", undo=True)

    # -- the keyboard stays where it was

    def _held(self) -> str:
        focused = self.window().focusWidget()
        return focused.accessibleName() if focused is not None and self.isAncestorOf(focused) else ""

    def _hold(self, name: str) -> None:
        for made in self.findChildren(QWidget) if name else ():
            if made.accessibleName() == name and not made.isHidden():
                made.show()
                made.setFocus(Qt.FocusReason.OtherFocusReason)
                return
