"""Planning a year's meetings of one or more bodies from how often they meet."""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from cspdesk.domain import cadence
from cspdesk.domain.bodies import BodyRow
from cspdesk.domain.dates import PlanYear, plan_year, say_date
from cspdesk.domain.kinds import MeetingKind, MeetingState, RoleKind
from cspdesk.domain.meetings import MeetingRow
from cspdesk.domain.people import RoleRow
from cspdesk.domain.planning import Booking, PlanProposal, ProposedMeeting, clashes, year_warning
from cspdesk.errors import Refused
from cspdesk.services.context import Context
from cspdesk.services.meetings import MeetingService


class PlanningService:
    """Proposes first; nothing is written until `plan` takes the proposal."""

    def __init__(self, context: Context, meetings: MeetingService) -> None:
        self._context = context
        self._store = context.store
        self._meetings = meetings

    def propose(
        self,
        body_ids: Sequence[UUID],
        from_day: dt.date,
        to_day: dt.date,
        skip_holidays: bool | None = None,
    ) -> PlanProposal:
        """The days these bodies would meet on by their cadence, with what stands against each.

        Days the body meets on already are left out. A bank holiday is proposed unticked when they are to be
        skipped (the partnership's setting when not said). Raises Refused for a body without a cadence that
        gives days, and when the period ends before it begins.
        """
        if to_day < from_day:
            raise Refused("The period ends before it begins: change one of the days.")
        skip = self._context.partnership.skip_holidays if skip_holidays is None else skip_holidays
        if not body_ids:
            raise Refused("Choose whose meetings are to be planned.")
        bodies = self._bodies(body_ids)
        every = self._meetings.all()
        existing = [m for m in every if m.state is not MeetingState.CANCELLED]
        officers = [r for r in self._store.people.roles() if r.kind is RoleKind.OFFICER]
        links = self._store.meetings.body_links()
        # A day whose meeting was cancelled is not planned again unasked.
        own, theirs = _days_of_bodies(every, links), _by_body(officers)
        found: list[ProposedMeeting] = []
        for body in bodies:
            found += self._of_body(body, from_day, to_day, own.get(body.id, []), theirs.get(body.id, []))
        found.sort(key=_by_day)
        names: dict[UUID | None, str] = {role.person_id: role.person for role in officers}
        return PlanProposal(
            tuple(self._judged(found, existing, from_day, to_day, skip, names)),
            tuple(self._warnings(bodies, found, _days_of_bodies(existing, links), to_day, skip)),
        )

    def plan(self, proposal: PlanProposal, step: Callable[[int, int], object] | None = None) -> list[UUID]:
        """Adds every ticked meeting of a proposal in one unit of work. Raises Refused when none is ticked.

        `step` hears how many of all are added.
        """
        ticked = [meeting for meeting in proposal.meetings if meeting.ticked]
        if not ticked:
            raise Refused("No day is ticked: tick those to be planned.")
        ids = list(dict.fromkeys(meeting.body_id for meeting in ticked))
        bodies = dict(zip(ids, self._bodies(ids), strict=True))
        whose = bodies[ids[0]].name if len(ids) == 1 else f"{len(ids)} bodies"
        count = "1 meeting" if len(ticked) == 1 else f"{len(ticked)} meetings"
        made = []
        with self._store.work(f"plan {count} of {whose}") as work:
            # Read once nobody else can plan the same days.
            diary = self._meetings.diary(min(m.day for m in ticked), max(m.day for m in ticked))
            for meeting in ticked:
                facts = {
                    "start": meeting.start,
                    "finish": meeting.finish,
                    "venue_id": meeting.venue_id,
                    "organiser_id": meeting.officer_id,
                }
                made.append(
                    self._meetings.add_in(work, [bodies[meeting.body_id]], meeting.day, diary, **facts)
                )
                if step is not None:
                    step(len(made), len(ticked))
            work.commit()
        return made

    def clashes(self, meeting: MeetingRow) -> tuple[str, ...]:
        """What else the organiser or the venue of a meeting is booked for at its time, a sentence each."""
        same_day = self._meetings.all(from_day=meeting.day, to_day=meeting.day)
        others = [m for m in same_day if m.id != meeting.id and m.state is not MeetingState.CANCELLED]
        return clashes(_booking(meeting), map(_booking, others), meeting.organiser, meeting.place)

    def _body(self, body_id: UUID) -> BodyRow:
        found = self._store.bodies.get(body_id, self._context.today())
        if found is None:
            raise Refused("That body is not in this store: look for it in the list of forums.")
        return found

    def _bodies(self, body_ids: Sequence[UUID]) -> list[BodyRow]:
        """The bodies of these ids: one by itself, many in one select."""
        if len(body_ids) == 1:
            return [self._body(body_ids[0])]
        known = {body.id: body for body in self._store.bodies.all(self._context.today())}
        return [known.get(body_id) or self._body(body_id) for body_id in body_ids]

    def _of_body(
        self,
        body: BodyRow,
        from_day: dt.date,
        to_day: dt.date,
        own: Sequence[dt.date],
        officers: Sequence[RoleRow],
    ) -> list[ProposedMeeting]:
        if not body.cadence:
            raise Refused(
                f"{body.name} has no rule for how often it meets: give it one, such as “third Tuesday every two "
                "months”."
            )
        rule = cadence.parse(body.cadence)
        anchor = max((day for day in own if day < from_day), default=min(own, default=None))
        days = cadence.dates(rule, from_day, to_day, on_closed=cadence.OnClosed.KEEP, anchor=anchor)
        usual = self._meetings.usual(body)
        return [
            ProposedMeeting(
                body.id, body.name, day, usual["start"], usual["finish"],
                next((r.person_id for r in officers if r.holds(day)), None),
                usual["venue_id"], body.venue,
            )
            for day in days
            if day not in own
        ]  # fmt: skip

    def _judged(
        self,
        found: Sequence[ProposedMeeting],
        existing: Iterable[MeetingRow],
        from_day: dt.date,
        to_day: dt.date,
        skip: bool,
        officers: Mapping[UUID | None, str],
    ) -> Iterable[ProposedMeeting]:
        closed = self._context.closed_days(from_day, to_day)
        booked: dict[dt.date, list[Booking]] = {}
        for meeting in existing:
            booked.setdefault(meeting.day, []).append(_booking(meeting))
        for proposed in found:
            there = booked.setdefault(proposed.day, [])
            against = clashes(proposed.booking, there, officers.get(proposed.officer_id, ""), proposed.venue)
            if proposed.day in closed:
                against = ("Bank holiday or closed day.", *against)
            ticked = not (skip and proposed.day in closed)
            if ticked:
                there.append(proposed.booking)
            yield replace(proposed, against=against, ticked=ticked)

    def _warnings(
        self,
        bodies: Sequence[BodyRow],
        found: Sequence[ProposedMeeting],
        existing: Mapping[UUID, Sequence[dt.date]],
        to_day: dt.date,
        skip: bool,
    ) -> Iterable[str]:
        month = self._context.partnership.year_start_month
        days = [meeting.day for meeting in found]
        closed = self._context.closed_days(min(days), max(days)) if days and skip else frozenset()
        proposed: dict[UUID, set[dt.date]] = {}
        for each in found:
            if each.day not in closed:
                proposed.setdefault(each.body_id, set()).add(each.day)
        for body in bodies:
            own, new = set(existing.get(body.id, ())), proposed.get(body.id, set())
            years = {plan_year(day, month) for day in new}
            counted = Counter(plan_year(day, month) for day in own | new)
            for year in sorted(years, key=_by_start):
                # A year that is planned in part only may still get its fewest.
                fewest = body.min_meetings if year.end <= to_day else None
                said = year_warning(body.name, counted[year], year.label, fewest, body.max_meetings)
                if said:
                    yield said


def planned_words(days: Sequence[dt.date]) -> str:
    """What the foot of the window says once meetings are planned."""
    if len(days) == 1:
        return f"1 meeting planned, on {say_date(days[0])}."
    return f"{len(days)} meetings planned, from {say_date(min(days))} to {say_date(max(days))}."


def _days_of_bodies(
    meetings: Iterable[MeetingRow], links: Iterable[tuple[UUID, UUID]]
) -> dict[UUID, list[dt.date]]:
    """The days each body met or meets on, alone or with others; meetings outside the partnership left out."""
    day_of = {meeting.id: meeting.day for meeting in meetings if meeting.kind is not MeetingKind.EXTERNAL}
    days: dict[UUID, list[dt.date]] = {}
    for meeting_id, body_id in links:
        if meeting_id in day_of:
            days.setdefault(body_id, []).append(day_of[meeting_id])
    return days


def _by_body(roles: Iterable[RoleRow]) -> dict[UUID | None, list[RoleRow]]:
    found: dict[UUID | None, list[RoleRow]] = {}
    for role in roles:
        found.setdefault(role.body_id, []).append(role)
    return found


def _booking(meeting: MeetingRow) -> Booking:
    return Booking(
        meeting.body,
        frozenset({meeting.body_id}),
        meeting.day,
        meeting.start,
        meeting.finish,
        meeting.organiser_id,
        meeting.venue_id,
    )


def _by_day(proposed: ProposedMeeting) -> tuple[dt.date, str]:
    return proposed.day, proposed.body.casefold()


def _by_start(year: PlanYear) -> dt.date:
    return year.start
