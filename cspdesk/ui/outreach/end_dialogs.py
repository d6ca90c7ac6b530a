"""How an activity ended, what others can learn from it, and what a review found."""

from PySide6.QtWidgets import QWidget

from cspdesk.domain.activities import ActivityRow
from cspdesk.domain.issues import IssueRow
from cspdesk.errors import Refused
from cspdesk.ui.compiled.ui_activity_end_dialog import Ui_ActivityEndDialog
from cspdesk.ui.compiled.ui_verdict_dialog import Ui_VerdictDialog
from cspdesk.ui.completer import Choice
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog


class ActivityEndDialog(FormDialog):
    """Outcome and good practice; with `closing` the activity is marked done as well."""

    def __init__(
        self,
        desk: Desk,
        activity: ActivityRow,
        loose: list[IssueRow],
        closing: bool,
        parent: QWidget | None = None,
    ) -> None:
        title = f"Close {activity.title}" if closing else f"Outcome of {activity.title}"
        super().__init__(desk, Ui_ActivityEndDialog(), title, parent)
        self._activity, self._closing = activity, closing
        ui = self.ui
        ui.save.setText("Mark as done" if closing else "Save")
        known = [Choice(topic, topic) for topic in desk.services.activities.topics()]
        ui.topic.set_choices(known)
        ui.outcome.set_text(activity.outcome)
        ui.practice.set_text(activity.good_practice)
        ui.topic.set_text(activity.good_practice_topic or (activity.topic if activity.good_practice else ""))
        if loose:
            refs = ", ".join(issue.ref for issue in loose[:6])
            ui.lead.setText(f"Neither answered nor given to anybody yet: {refs}.")
        ui.lead.setVisible(bool(loose))
        ui.outcome.setFocus()

    def save(self) -> None:
        ui, activities = self.ui, self.desk.services.activities
        outcome, practice = ui.outcome.text().strip(), ui.practice.text().strip()
        topic = ui.topic.text().strip()
        if practice and not topic:
            ui.topic.setFocus()
            raise Refused("Type the topic of the good practice: other forums find it by that.")
        if self._closing:
            activities.close(self._activity.id, outcome)
        values = {"outcome": outcome, "good_practice": practice, "good_practice_topic": topic}
        if any(getattr(self._activity, name) != value for name, value in values.items()):
            activities.change(self._activity.id, **values)


class VerdictDialog(FormDialog):
    """What a review found, with its day."""

    def __init__(self, desk: Desk, activity: ActivityRow, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_VerdictDialog(), f"Review of {activity.title}", parent)
        self._activity = activity
        self.ui.lead.hide()
        self.ui.verdict.set_text(activity.verdict)
        self.ui.day.set_date(activity.verdict_on or desk.today())
        self.ui.verdict.setFocus()

    def save(self) -> None:
        self.desk.services.activities.judge(
            self._activity.id, self.ui.verdict.text(), self.ui.day.date() or self.desk.today()
        )
