"""Who came: agencies, heads and members per meeting, body and period, by the one rule of domain/attendance."""

import datetime as dt
from collections.abc import Iterable, Mapping
from uuid import UUID

from cspdesk.domain.attendance import (
    Attended,
    by_category,
    count,
    count_each,
    percent_attended,
    running_absences,
)
from cspdesk.domain.dates import PlanYear, add_months, plan_year
from cspdesk.domain.kinds import Mark, MeetingKind, MeetingState, RoleKind
from cspdesk.domain.meetings import MeetingRow, RegisterRow
from cspdesk.domain.numbering import code_sort_key
from cspdesk.domain.people import RoleRow
from cspdesk.domain.who_came import AgencyCame, BodyCame, Came, MeetingCame, MemberMissed, WhoCame
from cspdesk.errors import Refused
from cspdesk.services.context import Context
from cspdesk.services.counting import attended, counted_agencies, head_counts

_SEATS = (RoleKind.MEMBER, RoleKind.CHAIR, RoleKind.VICE_CHAIR)
_BEST = (Mark.IN_ROOM, Mark.ONLINE, Mark.PHONE, Mark.STOOD_IN, Mark.APOLOGIES, Mark.ABSENT)
_LOOK_BACK_MONTHS = 36


class AttendanceService:
    """Reads only; a fixed number of selects whatever the number of meetings."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._store = context.store

    def year(self) -> PlanYear:
        """The plan year that is running."""
        return plan_year(self._context.today(), self._context.partnership.year_start_month)

    def who_came(
        self, from_day: dt.date | None = None, to_day: dt.date | None = None, body_id: UUID | None = None
    ) -> WhoCame:
        """Who came to the meetings of a period, this plan year where no day is given; of one body or of all.

        Raises Refused when the period ends before it begins.
        """
        first, last = from_day or self.year().start, to_day or self.year().end
        if last < first:
            raise Refused("The period ends before it begins: change one of the days.")
        listed = self._meetings(first, last, body_id)
        held = [m for m in listed if m.held]
        ids = {m.id for m in held}
        rows = [
            row
            for row in self._store.meetings.marks(body_id=body_id, from_day=first, to_day=last)
            if row.meeting_id in ids
        ]
        agencies = self._store.people.agencies()
        counted = counted_agencies(agencies)
        marks, heads = attended(rows), head_counts(held)
        links = self._links(ids)
        each = count_each(marks, heads, counted)
        nothing = count(())
        return WhoCame(
            first,
            last,
            body_id,
            tuple(MeetingCame(m, each.get(m.id, nothing)) for m in held),
            sum(m.state is MeetingState.CANCELLED for m in listed),
            tuple(self._bodies(held, marks, links, counted, body_id)),
            tuple(self._agencies(held, rows, links, counted, {a.id: a.name for a in agencies})),
            count(marks, heads, counted),
            by_category(marks, _categories(rows), "Others"),
        )

    def absent_running(self, body_id: UUID | None = None) -> list[MemberMissed]:
        """Members of today who were not at the last meetings running, as many as the partnership says.

        By body, most missed first. Looks back three years.
        """
        today = self._context.today()
        first = add_months(today, -_LOOK_BACK_MONTHS)
        held = [m for m in self._meetings(first, today, body_id) if m.held]
        links = self._links({m.id for m in held})
        marks: dict[tuple[UUID, UUID], list[Mark]] = {}
        for row in self._store.meetings.marks(body_id=body_id, from_day=first, to_day=today):
            if row.id is not None:
                marks.setdefault((row.meeting_id, row.person_id), []).append(row.mark)
        found = []
        for seats in _seats(self._store.people.roles(body_id=body_id), today).values():
            line = _missed(seats, held, links, marks)
            if line is not None and line.missed >= self._context.partnership.absent_running > 0:
                found.append(line)
        return sorted(found, key=_most_missed)

    # Lines

    def _bodies(
        self,
        held: list[MeetingRow],
        marks: list[Attended],
        links: Mapping[UUID, set[UUID]],
        counted: Mapping[UUID, UUID | None],
        only: UUID | None,
    ) -> Iterable[BodyCame]:
        of_meeting: dict[UUID, list[Attended]] = {}
        for mark in marks:
            of_meeting.setdefault(mark.meeting_id, []).append(mark)
        for body in self._store.bodies.all(self._context.today()):
            own = [m for m in held if body.id in links.get(m.id, ())]
            if own and only in (None, body.id):
                rows = [mark for m in own for mark in of_meeting.get(m.id, ())]
                yield BodyCame(
                    body.id, body.code, body.name, len(own), count(rows, head_counts(own), counted)
                )

    def _agencies(
        self,
        held: list[MeetingRow],
        rows: list[RegisterRow],
        links: Mapping[UUID, set[UUID]],
        counted: Mapping[UUID, UUID | None],
        names: dict[UUID, str],
    ) -> Iterable[AgencyCame]:
        """Every agency that came, sent apologies or was a member, in the office's order."""
        seats: dict[UUID, dict[UUID, list[RegisterRow]]] = {}
        known = dict(names)
        for row in rows:
            agency = counted.get(row.agency_id, row.agency_id) if row.agency_id else None
            if agency is not None and row.mark is not Mark.EXPECTED:
                known.setdefault(agency, row.agency)
                seats.setdefault(agency, {}).setdefault(row.meeting_id, []).append(row)
        members = self._members(counted)
        percent = self._context.partnership.show_percent
        for agency, name in known.items():
            mine = seats.get(agency, {})
            came = tuple(
                _came(mine.get(m.id, ()), m, links.get(m.id, set()), members.get(agency, ())) for m in held
            )
            if mine or any(each.expected for each in came):
                yield _agency_line(agency, name, came, mine, percent)

    def _members(self, counted: Mapping[UUID, UUID | None]) -> dict[UUID, list[RoleRow]]:
        """The memberships each agency holds in bodies, by a person or by itself, past ones too."""
        found: dict[UUID, list[RoleRow]] = {}
        for role in self._store.people.roles():
            if role.kind is RoleKind.MEMBER and role.agency_id is not None and role.body_id is not None:
                agency = counted.get(role.agency_id, role.agency_id)
                if agency is not None:
                    found.setdefault(agency, []).append(role)
        return found

    def _meetings(self, first: dt.date, last: dt.date, body_id: UUID | None) -> list[MeetingRow]:
        """Meetings of the office's own bodies by date; those of others, which an officer goes to, left out."""
        found = self._store.meetings.all(body_id=body_id, from_day=first, to_day=last)
        return [m for m in found if m.kind is not MeetingKind.EXTERNAL]

    def _links(self, ids: set[UUID]) -> dict[UUID, set[UUID]]:
        links: dict[UUID, set[UUID]] = {}
        for meeting, body in self._store.meetings.body_links():
            if meeting in ids:
                links.setdefault(meeting, set()).add(body)
        return links


def _categories(rows: Iterable[RegisterRow]) -> dict[UUID, str]:
    return {row.person_id: row.category for row in rows if row.category}


def _came(
    seats: Iterable[RegisterRow], meeting: MeetingRow, bodies: set[UUID], members: Iterable[RoleRow]
) -> Came:
    rows = list(seats)
    expected = any(role.body_id in bodies and role.holds(meeting.day) for role in members)
    mark = _best(row.mark for row in rows)
    there = [row for row in rows if row.mark.present or row.mark is Mark.STOOD_IN]
    named = there or [row for row in rows if row.mark is mark]
    people = tuple(dict.fromkeys(row.stand_in or row.person for row in named))
    return Came(mark, expected or any(row.member for row in rows), people)


def _best(marks: Iterable[Mark]) -> Mark | None:
    found = set(marks)
    return next((mark for mark in _BEST if mark in found), None)


def _agency_line(
    agency: UUID,
    name: str,
    came: tuple[Came, ...],
    seats: Mapping[UUID, list[RegisterRow]],
    percent: bool,
) -> AgencyCame:
    all_marks = attended(row for rows in seats.values() for row in rows)
    whole = count(all_marks)
    expected = [each for each in came if each.expected]
    attended_of = sum(each.there for each in expected)
    return AgencyCame(
        agency,
        name,
        sum(each.there for each in came),
        attended_of,
        len(expected),
        whole.heads,
        whole.stand_ins,
        sum(each.word == "apologies" for each in came),
        sum(each.word == "absent" for each in came),
        percent_attended(attended_of, len(expected)) if percent else None,
        came,
    )


def _seats(roles: Iterable[RoleRow], today: dt.date) -> dict[tuple[UUID, UUID], list[RoleRow]]:
    """The seats of everybody who is a member today, earlier terms too, by person and body."""
    found: dict[tuple[UUID, UUID], list[RoleRow]] = {}
    for role in roles:
        if role.kind in _SEATS and role.person_id is not None and role.body_id is not None:
            found.setdefault((role.person_id, role.body_id), []).append(role)
    return {key: seats for key, seats in found.items() if any(seat.holds(today) for seat in seats)}


def _missed(
    seats: list[RoleRow],
    held: list[MeetingRow],
    links: Mapping[UUID, set[UUID]],
    marks: Mapping[tuple[UUID, UUID], list[Mark]],
) -> MemberMissed | None:
    """How many of the body's last meetings a member missed running, counted while they were a member."""
    seat = seats[0]
    if seat.person_id is None or seat.body_id is None:
        return None
    own = [
        m for m in held if seat.body_id in links.get(m.id, ()) and any(each.holds(m.day) for each in seats)
    ]
    row = [_best(marks.get((m.id, seat.person_id), ())) for m in own]
    missed = running_absences(row)
    came = len(row) - missed
    return MemberMissed(
        seat.person_id,
        seat.person,
        next((each.agency for each in seats if each.agency), ""),
        seat.body_id,
        seat.body,
        missed,
        sum(mark is Mark.APOLOGIES for mark in row[came:]),
        own[came - 1].day if came else None,
    )


def _most_missed(line: MemberMissed) -> tuple[tuple[str | int, ...], int, str]:
    return code_sort_key(line.body.casefold()), -line.missed, line.person.casefold()
