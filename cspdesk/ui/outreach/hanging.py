"""Issues raised at an activity and actions it led to, typed in the dialogs of their own pages."""

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from cspdesk.domain.activities import ActivityRow
from cspdesk.domain.activity_checks import is_review
from cspdesk.domain.answer_kinds import Matter
from cspdesk.domain.kinds import IssueSource, Origin
from cspdesk.errors import Refused
from cspdesk.services.activities import ActivityFile
from cspdesk.ui.actions.action_dialog import ActionDialog
from cspdesk.ui.combos import index_of
from cspdesk.ui.compiled.ui_discuss_dialog import Ui_DiscussDialog
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog
from cspdesk.ui.issues.issue_dialog import IssueDialog
from cspdesk.ui.issues.link_dialogs import meeting_choices


class EventIssueDialog(IssueDialog):
    """An issue that somebody raised at an activity; what a review found is a comment, which no public paper prints."""

    def __init__(self, desk: Desk, activity: ActivityRow, parent: QWidget | None = None) -> None:
        super().__init__(desk, None, activity.body_id, parent)
        self._activity = activity.id
        review = is_review(activity)
        self.ui.raised.set_date(min(activity.from_day, desk.today()))
        source = IssueSource.OTHER if review else IssueSource.EVENT
        self.ui.source.setCurrentIndex(index_of(self.ui.source, source))
        self.ui.place.set_text(activity.place)
        if review:
            self.setWindowTitle(f"New finding of {activity.title}")
            self.ui.matter.setCurrentIndex(index_of(self.ui.matter, Matter.COMMENT))

    def _beginning(self) -> dict[str, Any]:
        return {**super()._beginning(), "activity_id": self._activity}


class ActivityMeetingDialog(FormDialog):
    """A meeting of an activity; one that was linked already is taken off."""

    def __init__(self, desk: Desk, file: ActivityFile, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_DiscussDialog(), f"Meeting of {file.activity.title}", parent)
        self._file = file
        self.ui.issue.setText("A meeting that is linked already is taken off when it is chosen again.")
        self.ui.meeting.set_choices(meeting_choices(desk))
        self.ui.meeting.setFocus()

    def save(self) -> None:
        meeting, activities = self.ui.meeting.sure(), self.desk.services.activities
        if meeting is None:
            raise Refused("Choose the meeting: type its forum or its day.")
        linked = {row.meeting_id for row in self._file.meetings if row.linked}
        do = activities.unlink_meeting if meeting in linked else activities.link_meeting
        do(self._file.activity.id, meeting)


def add_issue(desk: Desk, activity: ActivityRow, parent: QWidget) -> UUID | None:
    """Asks for an issue raised at an activity; None when it was cancelled."""
    dialog = EventIssueDialog(desk, activity, parent)
    return dialog.saved if dialog.ask() else None


def add_action(desk: Desk, activity: ActivityRow, origin: Origin, parent: QWidget) -> UUID | None:
    """Asks for an action an activity led to; None when it was cancelled."""
    dialog = ActionDialog(desk, None, activity.body_id, parent, origin=origin, activity=activity.id)
    return dialog.saved if dialog.ask() else None
