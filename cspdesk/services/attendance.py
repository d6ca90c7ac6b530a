"""Who came: agencies, heads and members per meeting, body and period, by the one rule of domain/attendance."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple
from uuid import UUID

from cspdesk.domain.attendance import Attended, by_category, count, count_each, percent_attended
from cspdesk.domain.dates import PlanYear, add_months, plan_year
from cspdesk.domain.kinds import Mark, MeetingKind, MeetingState
from cspdesk.domain.meetings import MeetingRow
from cspdesk.domain.people import AgencyRow, RoleRow
from cspdesk.domain.who_came import (
    NOBODY,
    AgencyCame,
    BodyCame,
    Came,
    MeetingCame,
    MemberMissed,
    SeatMark,
    WhoCame,
)
from cspdesk.errors import Refused
from cspdesk.services.context import Context
from cspdesk.services.counting import counted_agencies, head_counts
from cspdesk.services.terms import Terms, best_mark, most_missed

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
        return self._report(first, last, body_id, self._read(first, last, body_id))

    def with_missed(
        self, first: dt.date, last: dt.date, body_id: UUID | None = None
    ) -> tuple[WhoCame, list[MemberMissed]]:
        """`who_came` and `absent_running`, the registers read once for both."""
        today = self._context.today()
        read = self._read(min(first, _begin(today)), max(last, today), body_id)
        return self._report(first, last, body_id, read), self._missed(body_id, read)

    def _read(self, first: dt.date, last: dt.date, body_id: UUID | None) -> "_Read":
        if last < first:
            raise Refused("The period ends before it begins: change one of the days.")
        meetings = self._meetings(first, last, body_id)
        return _Read(
            meetings,
            self._store.came.marks(first, last, body_id),
            self._links({m.id for m in meetings if m.held}, first, last),
            self._store.people.counted_seats(),
        )

    def _report(self, first: dt.date, last: dt.date, body_id: UUID | None, read: "_Read") -> WhoCame:
        if last < first:
            raise Refused("The period ends before it begins: change one of the days.")
        listed = [m for m in read.meetings if first <= m.day <= last]
        held = [m for m in listed if m.held]
        ids = {m.id for m in held}
        seats = [seat for seat in read.marks if seat.meeting_id in ids]
        agencies = self._store.people.agencies()
        counted = counted_agencies(agencies)
        links, terms = read.links, Terms(read.seats, counted)
        marks = _attended(seats, held, links, terms)
        each = count_each(marks, head_counts(held), counted)
        nothing = count(())
        return WhoCame(
            first,
            last,
            body_id,
            tuple(MeetingCame(m, each.get(m.id, nothing)) for m in held),
            sum(m.state is MeetingState.CANCELLED for m in listed),
            tuple(self._bodies(held, marks, links, counted, body_id)),
            tuple(self._agencies(held, seats, marks, links, terms, agencies)),
            count(marks, head_counts(held), counted),
            by_category(marks, _categories(seats, held, links, terms), "Others"),
        )

    def absent_running(self, body_id: UUID | None = None) -> list[MemberMissed]:
        """Members of today who were not at the last meetings running, as many as the partnership says.

        By body, most missed first. Looks back three years.
        """
        today = self._context.today()
        return self._missed(body_id, self._read(_begin(today), today, body_id))

    def _missed(self, body_id: UUID | None, read: "_Read") -> list[MemberMissed]:
        today = self._context.today()
        limit = self._context.partnership.absent_running
        held = [m for m in read.meetings if m.held and _begin(today) <= m.day <= today]
        of_body: dict[UUID, list[MeetingRow]] = {}
        for meeting in held:
            for body in read.links.get(meeting.id, ()):
                of_body.setdefault(body, []).append(meeting)
        marks: dict[tuple[UUID, UUID], list[Mark]] = {}
        for seat in read.marks:
            marks.setdefault((seat.meeting_id, seat.person_id), []).append(seat.mark)
        terms = Terms([seat for seat in read.seats if body_id in (None, seat.body_id)], {})
        lines = terms.missed(today, of_body, marks)
        return sorted((line for line in lines if line.missed >= limit > 0), key=most_missed)

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
        of_body: dict[UUID, list[MeetingRow]] = {}
        for meeting in held:
            for body_id in links.get(meeting.id, ()):
                of_body.setdefault(body_id, []).append(meeting)
        for body in self._store.bodies.all(self._context.today()):
            own = of_body.get(body.id, [])
            if own and only in (None, body.id):
                rows = [mark for m in own for mark in of_meeting.get(m.id, ())]
                found = count(rows, head_counts(own), counted)
                ids = frozenset(m.id for m in own)
                yield BodyCame(body.id, body.code, body.name, len(own), found, ids)

    def _agencies(
        self,
        held: list[MeetingRow],
        seats: list[SeatMark],
        marks: list[Attended],
        links: Mapping[UUID, set[UUID]],
        terms: Terms,
        agencies: list[AgencyRow],
    ) -> Iterable[AgencyCame]:
        """Every agency that came, sent apologies or was a member, in the office's order."""
        counted = counted_agencies(agencies)
        mine: dict[UUID, dict[UUID, list[tuple[SeatMark, Attended]]]] = {}
        known = {agency.id: agency.name for agency in agencies}
        for seat, mark in zip(seats, marks, strict=True):
            agency = counted.get(seat.agency_id, seat.agency_id) if seat.agency_id else None
            if agency is not None:
                known.setdefault(agency, seat.agency)
                mine.setdefault(agency, {}).setdefault(seat.meeting_id, []).append((seat, mark))
        percent = self._context.partnership.show_percent
        for agency, name in known.items():
            own = mine.get(agency, {})
            expected = terms.expected(agency, held, links)
            if own or expected:
                came = tuple(_came(own.get(m.id, ()), m.id in expected) for m in held)
                marked = [mark for pairs in own.values() for _, mark in pairs]
                yield _agency_line(agency, name, came, marked, percent)

    def _meetings(self, first: dt.date, last: dt.date, body_id: UUID | None) -> list[MeetingRow]:
        """Meetings of the office's own bodies by date; those of others, which an officer goes to, left out."""
        found = self._store.meetings.all(body_id=body_id, from_day=first, to_day=last)
        return [m for m in found if m.kind is not MeetingKind.EXTERNAL]

    def _links(self, ids: set[UUID], first: dt.date, last: dt.date) -> dict[UUID, set[UUID]]:
        links: dict[UUID, set[UUID]] = {}
        for meeting, body in self._store.meetings.body_links(first, last):
            if meeting in ids:
                links.setdefault(meeting, set()).add(body)
        return links


class _Read(NamedTuple):
    """What is read for a count: meetings by date, marks, the bodies of the meetings held, seats past and present."""

    meetings: list[MeetingRow]
    marks: list[SeatMark]
    links: dict[UUID, set[UUID]]
    seats: list[RoleRow]


def _begin(today: dt.date) -> dt.date:
    """The first day that is looked back to for members who were away."""
    return add_months(today, -_LOOK_BACK_MONTHS)


def _attended(
    seats: Iterable[SeatMark], held: Iterable[MeetingRow], links: Mapping[UUID, set[UUID]], terms: Terms
) -> list[Attended]:
    """The marks as the counting rule takes them, in the same order."""
    days = {meeting.id: meeting.day for meeting in held}
    return [
        Attended(
            seat.meeting_id,
            seat.person_id,
            seat.agency_id,
            seat.capacity,
            seat.mark,
            seat.stand_in_id,
            seat.resident,
            terms.is_member(seat.person_id, links.get(seat.meeting_id, ()), days[seat.meeting_id]),
        )
        for seat in seats
    ]


def _categories(
    seats: Iterable[SeatMark], held: Iterable[MeetingRow], links: Mapping[UUID, set[UUID]], terms: Terms
) -> dict[UUID, str]:
    days = {meeting.id: meeting.day for meeting in held}
    found: dict[UUID, str] = {}
    for seat in seats:
        category = terms.category(seat.person_id, links.get(seat.meeting_id, ()), days[seat.meeting_id])
        if category:
            found[seat.person_id] = category
    return found


def _came(pairs: Sequence[tuple[SeatMark, Attended]], expected: bool) -> Came:
    if not pairs:
        return Came(None, True) if expected else NOBODY
    mark = best_mark(seat.mark for seat, _ in pairs)
    there = [seat for seat, attended in pairs if attended.there]
    named = there or [seat for seat, _ in pairs if seat.mark is mark]
    people = tuple(dict.fromkeys(seat.stand_in or seat.person for seat in named))
    return Came(mark, expected or any(attended.member for _, attended in pairs), people)


def _agency_line(
    agency: UUID, name: str, came: tuple[Came, ...], marked: list[Attended], percent: bool
) -> AgencyCame:
    whole = count(marked)
    expected = [each for each in came if each.expected]
    as_member = sum(each.there for each in expected)
    return AgencyCame(
        agency,
        name,
        sum(each.there for each in came),
        as_member,
        len(expected),
        whole.heads,
        whole.stand_ins,
        sum(each.word == "apologies" for each in came),
        sum(each.word == "absent" for each in came),
        percent_attended(as_member, len(expected)) if percent else None,
        came,
    )
