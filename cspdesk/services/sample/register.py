"""Who came to a meeting of the sample: marks, stand-ins, apologies, and how many came unnamed."""

import datetime as dt
from collections.abc import Iterable
from typing import TYPE_CHECKING
from uuid import UUID

from cspdesk.domain.ids import attendance_id
from cspdesk.domain.kinds import Capacity, Kind, Mark, RoleKind
from cspdesk.services.sample.calendar import Date
from cspdesk.services.sample.fixed import Dice
from cspdesk.services.sample.people import Cast, Seat

if TYPE_CHECKING:
    from cspdesk.store.work import UnitOfWork

_PRESENT = ((Mark.IN_ROOM, 0.89), (Mark.ONLINE, 0.07), (Mark.PHONE, 0.04))
_MISSING = ((Mark.APOLOGIES, 0.56), (Mark.ABSENT, 0.26), (Mark.STOOD_IN, 0.18))


def write_register(
    work: "UnitOfWork", cast: Cast, date: Date, meeting_id: UUID, chair: UUID, dice: Dice
) -> None:
    """Marks every seat of the meeting's bodies; who takes the chair is there."""
    seats = _seats(cast, date)
    taken = {seat.person_id for seat in seats}
    by_id = {agency: name for name, agency in cast.agencies.items()}
    marked: dict[UUID, tuple[Mark, UUID | None, dt.time | None, dt.time | None]] = {}
    for seat in seats:
        if seat.person_id in marked:
            # Who sits for two agencies is there for both, or for neither.
            _write(work, meeting_id, seat, *marked[seat.person_id])
            continue
        mark = dice.weighted(_PRESENT if dice.chance(seat.faithful) else _MISSING)
        stand_in = None
        if seat.person_id == chair:
            mark = Mark.IN_ROOM
        elif mark is Mark.STOOD_IN:
            colleagues = cast.workers.get(by_id.get(seat.agency_id, ""), []) if seat.agency_id else []
            free = [person for person in colleagues if person not in taken]
            if seat.office is RoleKind.MEMBER and free:
                stand_in = dice.pick(free)
                taken.add(stand_in)
            else:
                mark = Mark.APOLOGIES
        marked[seat.person_id] = (mark, stand_in, *_times(date, seat, mark, dice))
        _write(work, meeting_id, seat, *marked[seat.person_id])
    _write_visitors(work, cast, meeting_id, taken, dice)


def _seats(cast: Cast, date: Date) -> list[Seat]:
    """The seats held on the day, each once however many of the bodies it is in."""
    found: dict[tuple[UUID, UUID | None, Capacity], Seat] = {}
    for number in date.bodies:
        for seat in cast.seats[number]:
            if seat.holds(date.day):
                found.setdefault((seat.person_id, seat.agency_id, seat.capacity), seat)
    return list(found.values())


def _times(date: Date, seat: Seat, mark: Mark, dice: Dice) -> tuple[dt.time | None, dt.time | None]:
    """When somebody came late or left early; mostly neither, and never those in office."""
    if not mark.present or seat.office is not RoleKind.MEMBER or not dice.chance(0.12):
        return None, None
    if dice.chance(0.6):
        return _after(date.start, dice.between(8, 35)), None
    return None, _after(date.start, dice.between(45, 70))


def _write_visitors(
    work: "UnitOfWork", cast: Cast, meeting_id: UUID, taken: Iterable[UUID], dice: Dice
) -> None:
    """Residents who are no members, but gave their name at the door."""
    free = [person for person in cast.visitors if person not in taken]
    for person in dice.some(free, dice.weighted(((0, 0.5), (1, 0.35), (2, 0.15)))):
        _write(work, meeting_id, Seat(person, None, Capacity.RESIDENT, 1), Mark.IN_ROOM, None, None, None)


def _write(
    work: "UnitOfWork",
    meeting_id: UUID,
    seat: Seat,
    mark: Mark,
    stand_in: UUID | None,
    arrived: dt.time | None,
    left_at: dt.time | None,
) -> None:
    work.add(
        Kind.ATTENDANCE,
        attendance_id(meeting_id, seat.person_id, seat.agency_id, seat.capacity),
        meeting_id=meeting_id,
        person_id=seat.person_id,
        agency_id=seat.agency_id,
        capacity=seat.capacity,
        mark=mark,
        stand_in_id=stand_in,
        arrived=arrived,
        left_at=left_at,
    )


def _after(start: dt.time, minutes: int) -> dt.time:
    at = start.hour * 60 + start.minute + minutes
    return dt.time(at // 60, at % 60)
