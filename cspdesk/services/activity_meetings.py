"""The meetings of a project or another activity, linked by hand or found by its issues and actions."""

from uuid import UUID

from cspdesk.domain.activities import ActivityMeeting
from cspdesk.domain.kinds import Kind
from cspdesk.services.context import Context


class ActivityMeetings:
    """Every change publishes Kind.ACTIVITY_MEETING."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._store = context.store

    def meetings(self, activity_id: UUID) -> list[ActivityMeeting]:
        """The meetings of an activity, the first first; one select."""
        return self._store.activities.meetings(activity_id)

    def link_meeting(self, activity_id: UUID, meeting_id: UUID) -> None:
        """Says that a meeting was one of an activity's; once for each meeting."""
        with self._store.work("meeting of an activity") as work:
            work.words = f"meeting of {work.get(Kind.ACTIVITY, activity_id)['title']}"
            if not work.find(Kind.ACTIVITY_MEETING, activity_id=activity_id, meeting_id=meeting_id):
                work.add(Kind.ACTIVITY_MEETING, activity_id=activity_id, meeting_id=meeting_id)
            work.commit()

    def unlink_meeting(self, activity_id: UUID, meeting_id: UUID) -> None:
        """Takes a meeting that was linked by hand off an activity."""
        with self._store.work("take a meeting off an activity") as work:
            for row in work.find(Kind.ACTIVITY_MEETING, activity_id=activity_id, meeting_id=meeting_id):
                work.delete(Kind.ACTIVITY_MEETING, row["id"])
            work.commit()
