"""Meetings and public events as calendar files, one for each, one for a body or for all.

What is typed of a meeting open to the public goes through the filter that its papers go through.
"""

import datetime as dt
from collections.abc import Callable, Sequence
from uuid import UUID

from cspdesk.domain.activities import ActivityRow
from cspdesk.domain.activity_kinds import ActivityState, Feature
from cspdesk.domain.bodies import VenueRow
from cspdesk.domain.calendar import CalendarEvent, london_instant
from cspdesk.domain.contacts import is_email
from cspdesk.domain.kinds import Audience, MeetingState
from cspdesk.domain.mail import MailAddress
from cspdesk.domain.meetings import MOVING_AT_VENUE, MeetingRow
from cspdesk.errors import Refused
from cspdesk.services.context import Context
from cspdesk.services.papers import common

_NO_ADDRESS = "no-reply@cspdesk.invalid"
"""Whose calendar it is where the office has no e-mail: RFC 5546 asks for one, RFC 2606 keeps this from anybody."""
_NEVER = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)

_MOVING = ("from_day", "to_day", "start", "finish", "place", "venue_id", "state")
"""Fields of an activity whose changes a calendar must take over."""

WriteCalendar = Callable[[Sequence[CalendarEvent], str, bool], bytes]


class CalendarService:
    """Reads alone; the number of an entry counts changes to time, place or state."""

    def __init__(self, context: Context, write: WriteCalendar) -> None:
        self._context = context
        self._store = context.store
        self._write = write

    def of_meeting(self, meeting_id: UUID) -> bytes:
        """The calendar file of one meeting; of a cancelled one it takes the entry out again."""
        meeting = self._store.meetings.get(meeting_id)
        if meeting is None:
            raise Refused("That meeting is not in this store: look for it in the list of meetings.")
        return self._write(self._events([meeting]), "", self._context.partnership.sample)

    def of_meetings(
        self, body_id: UUID | None = None, from_day: dt.date | None = None, to_day: dt.date | None = None
    ) -> bytes:
        """One calendar file of a body's meetings, or of all; from today on when no day is given.

        Raises Refused when there is no meeting to put in.
        """
        first = from_day or self._context.today()
        found = self._store.meetings.all(body_id=body_id, from_day=first, to_day=to_day)
        if not found:
            raise Refused("There is no meeting to put into a calendar: plan some first.")
        name = self._context.partnership.short_name or self._context.partnership.name
        if body_id is not None:
            body = self._store.bodies.get(body_id, self._context.today())
            name = body.name if body is not None else name
        return self._write(self._events(found), name, self._context.partnership.sample)

    def of_activity(self, activity_id: UUID) -> bytes:
        """The calendar file of one event that the public may know of. Raises Refused for any other activity."""
        activity = self._store.activities.get(activity_id)
        if activity is None or not _open_to_all(activity):
            raise Refused(
                "Only what stands in public calendars goes into a calendar file: its kind says so under Kinds."
            )
        return self._write([self._of_activity(activity)], "", self._context.partnership.sample)

    def of_activities(
        self, body_id: UUID | None = None, from_day: dt.date | None = None, to_day: dt.date | None = None
    ) -> bytes:
        """One calendar file of the public events of a forum, or of all areas; from today on when no day is given.

        Raises Refused when there is none to put in.
        """
        first = from_day or self._context.today()
        rows = self._store.activities.all(body_id=body_id, from_day=first, to_day=to_day)
        found = [row for row in rows if _open_to_all(row)]
        if not found:
            raise Refused("There is no public event to put into a calendar: plan some first.")
        own = self._context.partnership
        return self._write([self._of_activity(row) for row in found], own.short_name or own.name, own.sample)

    def _of_activity(self, activity: ActivityRow) -> CalendarEvent:
        names = common.Names(self._context, self._context.today(), Audience.PUBLIC)
        history = self._store.history_of(activity.id)
        several = activity.last_day > activity.from_day
        timed = activity.start is not None and not several
        start = london_instant(activity.from_day, activity.start) if timed and activity.start else None
        end = london_instant(activity.from_day, activity.finish) if start and activity.finish else None
        return CalendarEvent(
            uid=f"{activity.id}@cspdesk.invalid",
            sequence=len({line.unit_id for line in history if line.field in _MOVING}),
            day=activity.from_day,
            changed=max((line.at for line in history), default=_NEVER),
            summary=names.text(activity.title),
            start=start,
            end=end,
            location=names.text(activity.place),
            description=names.text(activity.what),
            cancelled=activity.state is ActivityState.CANCELLED,
            organiser=self._organiser(),
            url=names.link(activity.link),
            last=activity.last_day if several else None,
        )

    def _events(self, meetings: Sequence[MeetingRow]) -> list[CalendarEvent]:
        today = self._context.today()
        public = common.Names(self._context, today, Audience.PUBLIC)
        closed = {body.id for body in self._store.bodies.all(today) if not body.open_to_public}
        return [self._event(m, str if m.body_id in closed else public.text) for m in meetings]

    def _event(self, meeting: MeetingRow, shown: Callable[[str], str]) -> CalendarEvent:
        """A meeting as calendar programs know it; all day while its start is unknown."""
        venue = next((v for v in self._store.bodies.venues() if v.id == meeting.venue_id), None)
        if venue is not None and meeting.place != venue.name:
            venue = None
        where = [meeting.place]
        if venue is not None:
            where += [venue.address.replace("\n", ", "), venue.postcode]
        start = london_instant(meeting.day, meeting.start) if meeting.start is not None else None
        end = london_instant(meeting.day, meeting.finish) if start and meeting.finish is not None else None
        return CalendarEvent(
            uid=f"{meeting.id}@cspdesk.invalid",
            sequence=meeting.sequence,
            day=meeting.day,
            changed=self._changed(meeting, venue),
            summary=shown(meeting.title) or meeting.bodies.replace("; ", " and "),
            start=start,
            end=end,
            location=", ".join(shown(part) for part in where if part),
            description=shown(meeting.reason) if meeting.state is MeetingState.CANCELLED else "",
            cancelled=meeting.state is MeetingState.CANCELLED,
            organiser=self._organiser(),
        )

    def _changed(self, meeting: MeetingRow, venue: VenueRow | None) -> dt.datetime:
        """When what the entry shows was last changed, so that an unchanged meeting gives the same file again."""
        lines = [line.at for line in self._store.history_of(meeting.id)]
        if venue is not None:
            lines += [line.at for line in self._store.history_of(venue.id) if line.field in MOVING_AT_VENUE]
        return max(lines, default=_NEVER)

    def _organiser(self) -> MailAddress:
        """The office: a person's own address does not go out with a public file."""
        own = self._context.partnership
        return MailAddress(own.email if is_email(own.email) else _NO_ADDRESS, own.short_name or own.name)


def _open_to_all(activity: ActivityRow) -> bool:
    return activity.has(Feature.PUBLIC) and not activity.has(Feature.STANDING)
