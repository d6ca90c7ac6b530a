"""Who held a seat in a body on a day, asked many times over: memberships laid out by person, agency and body."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from cspdesk.domain.attendance import running_absences
from cspdesk.domain.kinds import Mark, RoleKind
from cspdesk.domain.meetings import COUNTED_SEATS, MeetingRow
from cspdesk.domain.numbering import code_sort_key
from cspdesk.domain.people import RoleRow
from cspdesk.domain.who_came import MemberMissed

_BEST = (Mark.IN_ROOM, Mark.ONLINE, Mark.PHONE, Mark.STOOD_IN, Mark.APOLOGIES, Mark.ABSENT)


class Terms:
    """Seats of persons and of agencies; a team's are its agency's, as `counted` says."""

    def __init__(self, roles: Iterable[RoleRow], counted: Mapping[UUID, UUID | None]) -> None:
        self._people: dict[tuple[UUID, UUID], list[RoleRow]] = {}
        self._agencies: dict[UUID, dict[UUID, list[RoleRow]]] = {}
        for role in roles:
            if role.body_id is None or role.kind not in COUNTED_SEATS:
                continue
            if role.person_id is not None:
                self._people.setdefault((role.person_id, role.body_id), []).append(role)
            if role.kind is RoleKind.MEMBER and role.agency_id is not None:
                agency = counted.get(role.agency_id, role.agency_id)
                if agency is not None:
                    self._agencies.setdefault(agency, {}).setdefault(role.body_id, []).append(role)

    def is_member(self, person_id: UUID, bodies: Iterable[UUID], day: dt.date) -> bool:
        """True when the person held a seat in one of the bodies on that day."""
        return any(role.holds(day) for body in bodies for role in self._people.get((person_id, body), ()))

    def category(self, person_id: UUID, bodies: Iterable[UUID], day: dt.date) -> str:
        """The category of the person's seat on that day, empty when there is none."""
        return max(
            (
                role.category
                for body in bodies
                for role in self._people.get((person_id, body), ())
                if role.holds(day)
            ),
            default="",
        )

    def expected(
        self, agency: UUID, meetings: Iterable[MeetingRow], links: Mapping[UUID, set[UUID]]
    ) -> set[UUID]:
        """The meetings held while the agency was a member of one of their bodies."""
        seats = self._agencies.get(agency)
        if seats is None:
            return set()
        return {
            meeting.id
            for meeting in meetings
            if any(
                role.holds(meeting.day) for body in links.get(meeting.id, ()) for role in seats.get(body, ())
            )
        }

    def missed(
        self,
        today: dt.date,
        of_body: Mapping[UUID, Sequence[MeetingRow]],
        marks: Mapping[tuple[UUID, UUID], Sequence[Mark]],
    ) -> Iterable[MemberMissed]:
        """For everybody with a seat today, how many of the body's last meetings they missed running.

        Meetings by date; those count that were held while they had the seat.
        """
        for (person_id, body_id), seats in self._people.items():
            if any(seat.holds(today) for seat in seats):
                own = [m for m in of_body.get(body_id, ()) if any(seat.holds(m.day) for seat in seats)]
                row = [best_mark(marks.get((m.id, person_id), ())) for m in own]
                yield _line(seats, person_id, body_id, own, row)


def best_mark(marks: Iterable[Mark]) -> Mark | None:
    """The mark that says most of a person's presence, when there are several."""
    found = set(marks)
    return next((mark for mark in _BEST if mark in found), None)


def _line(
    seats: Sequence[RoleRow],
    person_id: UUID,
    body_id: UUID,
    own: Sequence[MeetingRow],
    row: list[Mark | None],
) -> MemberMissed:
    missed = running_absences(row)
    came = len(row) - missed
    return MemberMissed(
        person_id,
        seats[0].person,
        next((seat.agency for seat in seats if seat.agency), ""),
        body_id,
        seats[0].body,
        missed,
        sum(mark is Mark.APOLOGIES for mark in row[came:]),
        own[came - 1].day if came else None,
    )


def most_missed(line: MemberMissed) -> tuple[tuple[str | int, ...], int, str]:
    """By body, most missed first."""
    return code_sort_key(line.body.casefold()), -line.missed, line.person.casefold()
