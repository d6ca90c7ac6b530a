"""The notice that hangs on the door when a meeting does not take place as announced."""

import datetime as dt
import json
from dataclasses import replace
from uuid import UUID

from cspdesk.domain.kinds import MeetingState
from cspdesk.domain.meetings import MeetingRow
from cspdesk.domain.papers.common import Occasion
from cspdesk.domain.papers.meetings import DoorNoticePaper
from cspdesk.errors import Refused
from cspdesk.services.context import Context
from cspdesk.services.papers import common
from cspdesk.services.papers.registry import Wanted


def build(context: Context, ref: UUID | None, wanted: Wanted) -> DoorNoticePaper:
    """Cancelled: when the next one is. Moved: where and when now. Raises Refused for a meeting that stands."""
    meeting, body = common.meeting_and_body(context, ref)
    cancelled = meeting.state is MeetingState.CANCELLED
    if not cancelled and not meeting.reason:
        raise Refused("That meeting takes place as announced: a door notice is for one cancelled or moved.")
    names = common.Names(context, meeting.day, wanted.audience)
    now = common.occasion(context, meeting, names)
    following = _following(context, meeting) if cancelled else None
    return DoorNoticePaper(
        letterhead=common.letterhead(context, body),
        made_on=context.today(),
        body=common.meeting_title(meeting, names),
        was=now if cancelled else _before(context, meeting, now, names),
        now=None if cancelled else now,
        reason=names.text(meeting.reason),
        next_meeting=common.occasion(context, following, names) if following is not None else None,
        ref=meeting.ref,
    )


def _before(context: Context, meeting: MeetingRow, now: Occasion, names: common.Names) -> Occasion:
    """When and where it was announced for: what the last move took the place of, from the history."""
    lines = context.store.history_of(meeting.id)
    moved = next((line.unit_id for line in lines if line.field == "reason"), None)
    old = {line.field: json.loads(line.old or "null") for line in lines if line.unit_id == moved}
    was = replace(now, date=meeting.moved_from if "day" in old else now.date)
    if "start" in old:
        was = replace(was, start=_clock(old["start"]))
    if "finish" in old:
        was = replace(was, end=_clock(old["finish"]))
    if "place" in old or "venue_id" in old:
        venue_id = UUID(old["venue_id"]) if old.get("venue_id") else None
        venue = next((v for v in context.store.bodies.venues() if v.id == venue_id), None)
        place = old.get("place") or (venue.name if venue is not None else "")
        was = replace(was, place=names.text(place), address="", access=())
    return was


def _clock(text: str | None) -> dt.time | None:
    return dt.time.fromisoformat(text) if text else None


def _following(context: Context, meeting: MeetingRow) -> MeetingRow | None:
    later = context.store.meetings.all(body_id=meeting.body_id, from_day=meeting.day)
    over = (MeetingState.CANCELLED, MeetingState.CLOSED)
    return next((m for m in later if m.day > meeting.day and m.state not in over), None)
