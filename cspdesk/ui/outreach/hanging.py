"""Issues raised at an activity and actions it led to, typed in the dialogs of their own pages."""

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from cspdesk.domain.activities import ActivityRow
from cspdesk.domain.kinds import IssueSource, Origin
from cspdesk.ui.actions.action_dialog import ActionDialog
from cspdesk.ui.combos import index_of
from cspdesk.ui.desk import Desk
from cspdesk.ui.issues.issue_dialog import IssueDialog


class EventIssueDialog(IssueDialog):
    """An issue that somebody raised at an activity."""

    def __init__(self, desk: Desk, activity: ActivityRow, parent: QWidget | None = None) -> None:
        super().__init__(desk, None, activity.body_id, parent)
        self._activity = activity.id
        self.ui.raised.set_date(min(activity.from_day, desk.today()))
        self.ui.source.setCurrentIndex(index_of(self.ui.source, IssueSource.EVENT))
        self.ui.place.set_text(activity.place)

    def _beginning(self) -> dict[str, Any]:
        return {**super()._beginning(), "activity_id": self._activity}


def add_issue(desk: Desk, activity: ActivityRow, parent: QWidget) -> UUID | None:
    """Asks for an issue raised at an activity; None when it was cancelled."""
    dialog = EventIssueDialog(desk, activity, parent)
    return dialog.saved if dialog.ask() else None


def add_action(desk: Desk, activity: ActivityRow, origin: Origin, parent: QWidget) -> UUID | None:
    """Asks for an action an activity led to; None when it was cancelled."""
    dialog = ActionDialog(desk, None, activity.body_id, parent, origin=origin, activity=activity.id)
    return dialog.saved if dialog.ask() else None
