"""The public meetings of strategy groups, ticked off from the register of attendance."""

import datetime as dt
from uuid import UUID

from cspdesk.domain.dates import PlanYear, plan_year
from cspdesk.domain.kinds import BodyKind, MeetingKind, RoleKind
from cspdesk.domain.meetings import MeetingRow, RegisterRow
from cspdesk.domain.public_meetings import PublicMeeting, PublicYear, ticks_of
from cspdesk.services.context import Context
from cspdesk.services.counting import counted_agencies

_STRATEGIC = (BodyKind.STEERING, BodyKind.EXECUTIVE, BodyKind.BOARD)


class PublicMeetingService:
    """Reads only."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._store = context.store

    def years(self, year: PlanYear | None = None) -> list[PublicYear]:
        """Each strategy group's public meetings of a plan year, the running one when none is given.

        The first group always; another when it is open to the public, or held such a meeting.
        """
        wanted, today = year or self.year(), self._context.today()
        found: list[PublicYear] = []
        for body in self._store.bodies.all(today):
            if body.kind not in _STRATEGIC:
                continue
            meetings = self._store.meetings.all(body_id=body.id, from_day=wanted.start, to_day=wanted.end)
            public = [meeting for meeting in meetings if meeting.kind is MeetingKind.PUBLIC and meeting.held]
            if public or body.open_to_public or not found:
                told = self._told(public)
                day = min(wanted.end, today)
                names = sorted(
                    {name for each in told for name in (tick.agency for tick in each.ticks)}
                    | set(self._authorities(day).values()),
                    key=str.casefold,
                )
                found.append(PublicYear(body.id, body.name, wanted.label, tuple(told), tuple(names)))
        return found

    def year(self) -> PlanYear:
        return plan_year(self._context.today(), self._context.partnership.year_start_month)

    def _told(self, public: list[MeetingRow]) -> list[PublicMeeting]:
        if not public:
            return []
        marks = self._store.meetings.marks([meeting.id for meeting in public])
        parents = counted_agencies(self._store.people.agencies())
        found = []
        for meeting in public:
            seniors = self._seniors(meeting)
            there = [
                (parents.get(row.agency_id) or row.agency_id, person, name)
                for row in marks
                if row.meeting_id == meeting.id and row.agency_id is not None
                for person, name in _who(row)
            ]
            ticks = ticks_of(self._authorities(meeting.day), there, seniors)
            found.append(PublicMeeting(meeting.id, meeting.ref, meeting.day, meeting.bodies, ticks))
        return found

    def _authorities(self, day: dt.date) -> dict[UUID, str]:
        return {each.id: each.name for each in self._store.people.agencies() if each.is_responsible(day)}

    def _seniors(self, meeting: MeetingRow) -> dict[UUID, frozenset[UUID]]:
        """Whom each authority had named by the day of a meeting."""
        named: dict[UUID, set[UUID]] = {}
        for role in self._store.people.roles():
            senior = role.kind in (RoleKind.REPRESENTATIVE, RoleKind.DEPUTY) and role.holds(meeting.day)
            if senior and role.agency_id is not None and role.person_id is not None:
                named.setdefault(role.agency_id, set()).add(role.person_id)
        return {agency: frozenset(people) for agency, people in named.items()}


def _who(row: RegisterRow) -> list[tuple[UUID, str]]:
    """Who filled the seat; nobody where it was empty."""
    if row.mark.present:
        return [(row.person_id, row.person)]
    if row.stand_in_id is not None:
        return [(row.stand_in_id, row.stand_in)]
    return []
