"""What the schedule of messages sends to the agenda of a steering group: what is due, as one item by itself."""

from collections.abc import Collection
from uuid import UUID

from cspdesk.domain.dates import say_date_short
from cspdesk.domain.ids import content_id
from cspdesk.domain.kinds import BodyKind, Kind
from cspdesk.domain.meetings import MeetingRow
from cspdesk.domain.publications import due_by
from cspdesk.services.context import Context

TITLE = "Communications due"
_AHEAD_DAYS = 60
_MOST = 6


def communications_item(meeting_id: UUID) -> UUID:
    """The id of the item, the same on a proposed agenda and on a saved one."""
    return content_id(Kind.AGENDA_ITEM, meeting_id, "communications")


def communications_due(context: Context, meeting: MeetingRow, bodies: Collection[UUID]) -> str:
    """What is late on the day of a steering group's meeting or due in the 60 days after it; empty for other bodies."""
    if not any(body.kind is BodyKind.STEERING and body.id in bodies for body in context.store.bodies.names()):
        return ""
    late, coming = due_by(
        context.store.publications.messages(sent_from=meeting.day), meeting.day, _AHEAD_DAYS
    )
    known = context.store.publications.all(of_period=(meeting.day, meeting.day))
    reviews = [row for row in known if row.review_overdue(meeting.day)]
    due = [f"{row.title} ({say_date_short(row.due)})" for row in (*late, *coming) if row.due is not None]
    due += [f"review of {row.title}" for row in reviews]
    more = len(due) - _MOST
    return "; ".join(due[:_MOST]) + (f"; and {more} more" if more > 0 else "")
