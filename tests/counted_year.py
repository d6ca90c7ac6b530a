"""A year small enough to count by hand: three meetings held, one of them joint, one cancelled, one to come.

12 May   Forum 1        Ann for Police, Bob for PCSOs, Eve a resident; Cat of BBC sends apologies; 10 + 2 young
9 June   Forum 1 and 2  Bob stands in for Ann of Police, Cat online for BBC; Dan of Fire Service absent; 5 counted
8 Sep    Forum 2        Cat for BBC and for Fire Service; Dan absent; nobody counted
13 Oct   Forum 1        cancelled
8 Dec    Forum 1        planned
"""

import datetime as dt
from dataclasses import dataclass, field
from uuid import UUID

from cspdesk.domain.ids import attendance_id
from cspdesk.domain.kinds import Capacity, Kind, Mark, MeetingState, MinutesState, RoleKind
from cspdesk.office import Office
from cspdesk.store.work import UnitOfWork

MAY, JUNE, SEPTEMBER = dt.date(2026, 5, 12), dt.date(2026, 6, 9), dt.date(2026, 9, 8)
OCTOBER, DECEMBER = dt.date(2026, 10, 13), dt.date(2026, 12, 8)
_MEMBERS = (
    ("Ann", "Police", 1, "Statutory"),
    ("Cat", "BBC", 1, "Council"),
    ("Cat", "BBC", 2, "Council"),
    ("Dan", "Fire Service", 2, "Statutory"),
    ("Eve", "", 1, "Residents"),
)


@dataclass
class CountedYear:
    """Ids by name: forums "1" and "2", meetings by their day."""

    office: Office
    forums: dict[int, UUID] = field(default_factory=dict)
    meetings: dict[dt.date, UUID] = field(default_factory=dict)
    people: dict[str, UUID] = field(default_factory=dict)
    agencies: dict[str, UUID] = field(default_factory=dict)


def fill(office: Office) -> CountedYear:
    """Writes the year into an office filled from plan 0."""
    year = CountedYear(office)
    year.forums = {number: forum.id for number, forum in enumerate(office.bodies.forums()[:2], 1)}
    year.agencies = {agency.name: agency.id for agency in office.store.people.agencies()}
    with office.store.work("people") as work:
        for name in ("Ann", "Bob", "Cat", "Dan", "Eve"):
            year.people[name] = work.add(Kind.PERSON, name=f"{name} Sample", resident=name == "Eve")
        for name, agency, forum, category in _MEMBERS:
            work.add(
                Kind.ROLE,
                kind=RoleKind.MEMBER,
                person_id=year.people[name],
                agency_id=year.agencies.get(agency),
                body_id=year.forums[forum],
                category=category,
                from_day=dt.date(2026, 4, 1),
            )
        work.change(Kind.PARTNERSHIP, office.context.partnership.id, absent_running=2)
        work.commit()
    for day, forums in ((MAY, (1,)), (JUNE, (1, 2)), (SEPTEMBER, (2,)), (OCTOBER, (1,)), (DECEMBER, (1,))):
        year.meetings[day] = office.meetings.add([year.forums[forum] for forum in forums], day)
    with office.store.work("registers") as work:
        _registers(year, work)
        work.commit()
    office.meetings.cancel(year.meetings[OCTOBER], "The hall is flooded.")
    return year


def _registers(year: CountedYear, work: UnitOfWork) -> None:
    agency, resident = Capacity.AGENCY, Capacity.RESIDENT
    for day, name, for_agency, capacity, mark, stand_in in (
        (MAY, "Ann", "Police", agency, Mark.IN_ROOM, ""),
        (MAY, "Bob", "PCSOs", agency, Mark.IN_ROOM, ""),
        (MAY, "Cat", "BBC", agency, Mark.APOLOGIES, ""),
        (MAY, "Eve", "", resident, Mark.IN_ROOM, ""),
        (JUNE, "Ann", "Police", agency, Mark.STOOD_IN, "Bob"),
        (JUNE, "Cat", "BBC", agency, Mark.ONLINE, ""),
        (JUNE, "Dan", "Fire Service", agency, Mark.ABSENT, ""),
        (SEPTEMBER, "Cat", "BBC", agency, Mark.IN_ROOM, ""),
        (SEPTEMBER, "Cat", "Fire Service", agency, Mark.IN_ROOM, ""),
        (SEPTEMBER, "Dan", "Fire Service", agency, Mark.ABSENT, ""),
    ):
        meeting, person = year.meetings[day], year.people[name]
        agency_id = year.agencies.get(for_agency)
        work.add(
            Kind.ATTENDANCE,
            attendance_id(meeting, person, agency_id, capacity),
            meeting_id=meeting,
            person_id=person,
            agency_id=agency_id,
            capacity=capacity,
            mark=mark,
            stand_in_id=year.people.get(stand_in),
        )
    for day, residents, young in ((MAY, 10, 2), (JUNE, 5, 0), (SEPTEMBER, None, None)):
        work.change(
            Kind.MEETING,
            year.meetings[day],
            state=MeetingState.CLOSED,
            minutes_state=MinutesState.AGREED if day == MAY else MinutesState.DRAFT,
            residents=residents,
            young_people=young,
        )
