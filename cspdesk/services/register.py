"""The register of a meeting: who is expected, who came, for whom, and how many came unnamed."""

import datetime as dt
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.attendance import Count, count
from cspdesk.domain.ids import attendance_id
from cspdesk.domain.kinds import Capacity, Kind, Mark
from cspdesk.domain.meetings import MeetingRow, RegisterRow
from cspdesk.domain.quorum import Quorum, quorum
from cspdesk.domain.text import one_line
from cspdesk.errors import Refused
from cspdesk.services.context import Context
from cspdesk.services.counting import attended, counted_agencies, head_counts
from cspdesk.services.seats import Seat, Seats
from cspdesk.services.taking import meeting_of, writable

if TYPE_CHECKING:
    from cspdesk.store.work import UnitOfWork

MARK_WORDS = {
    Mark.EXPECTED: "take mark back",
    Mark.IN_ROOM: "mark in the room",
    Mark.ONLINE: "mark online",
    Mark.PHONE: "mark by telephone",
    Mark.APOLOGIES: "mark apologies",
    Mark.ABSENT: "mark absent",
    Mark.STOOD_IN: "mark stood in",
}


class RegisterService:
    """Every change publishes Kind.ATTENDANCE, head-counts Kind.MEETING.

    All of them raise Refused when the meeting was cancelled or its minutes are on paper.
    """

    def __init__(self, context: Context) -> None:
        self._context = context
        self._store = context.store
        self.seats = Seats(context)

    # Reading

    def rows(self, meeting_id: UUID) -> list[RegisterRow]:
        """The register by agency and name, members of the public last; a mark never moves a line.

        Lines without an id are expected: members on the day, and those who came to the last meeting.
        """
        marks = self._store.meetings.marks([meeting_id])
        lines: dict[UUID, list[RegisterRow]] = {}
        for row in marks:
            lines.setdefault(row.person_id, []).append(row)
        for person, expected in _by_person(self._store.register.members(meeting_id)).items():
            known = lines.setdefault(person, [])
            seats = {(row.agency_id, row.capacity) for row in known}
            open_seats = [row for row in expected if (row.agency_id, row.capacity) not in seats]
            known.extend(open_seats[: max(len(expected) - len(known), 0)])
        for person, usual in _by_person(self._store.register.regulars(meeting_id)).items():
            lines.setdefault(person, usual)
        stand_ins = {row.stand_in_id for row in marks}
        shown = (row for rows in lines.values() for row in rows)
        return sorted((r for r in shown if r.id is not None or r.person_id not in stand_ins), key=_place)

    def count(self, meeting_id: UUID) -> Count:
        """What the register comes to, by the one rule."""
        return self.counted(meeting_of(self._store, meeting_id), self._store.meetings.marks([meeting_id]))

    def counted(self, meeting: MeetingRow, rows: list[RegisterRow]) -> Count:
        """The same over rows already read."""
        counted = counted_agencies(self._store.people.agencies())
        return count(attended(rows), head_counts([meeting]), counted)

    def quorum(self, meeting_id: UUID) -> Quorum:
        meeting = meeting_of(self._store, meeting_id)
        return self.quorum_of(meeting, self._store.meetings.marks([meeting_id]))

    def quorum_of(self, meeting: MeetingRow, rows: list[RegisterRow]) -> Quorum:
        """Whether enough members are there, for each body of the meeting over its own members."""
        return quorum(self._store.register.seats(meeting.id), attended(rows))

    # Marks

    def mark(
        self,
        meeting_id: UUID,
        person_id: UUID,
        mark: Mark,
        agency_id: UUID | None = None,
        capacity: Capacity | None = None,
    ) -> UUID:
        """Marks one seat of a person and gives the line's id; a person may sit for two agencies.

        Without a capacity it is for the agency, or as a member when there is none.
        """
        writable(self._store, meeting_id)
        seat = Seat(agency_id, capacity or (Capacity.AGENCY if agency_id else Capacity.MEMBER))
        with self._store.work(MARK_WORDS[mark]) as work:
            made = _put(work, meeting_id, person_id, seat, mark=mark)
            work.commit()
        return made

    def stood_in(self, meeting_id: UUID, row: RegisterRow, by: UUID | str | None) -> UUID:
        """Marks that somebody came in place of a person; `by` is who, a name not known yet is added.

        Raises Refused when a person would stand in for themselves.
        """
        meeting = writable(self._store, meeting_id)
        with self._store.work(MARK_WORDS[Mark.STOOD_IN]) as work:
            if isinstance(by, str):
                # For an agency a stand-in works there; for a member nobody becomes a member by standing in.
                seat = Seat(row.agency_id, Capacity.AGENCY if row.agency_id else Capacity.RESIDENT)
                by = self.seats.person(work, meeting, by, seat, resident=False)
            if by == row.person_id:
                raise Refused("Nobody stands in for themselves: choose who came instead.")
            seat = Seat(row.agency_id, row.capacity)
            made = _put(work, meeting_id, row.person_id, seat, mark=Mark.STOOD_IN, stand_in_id=by)
            work.commit()
        return made

    def arrived(self, meeting_id: UUID, row: RegisterRow, at: dt.time | None) -> UUID:
        """Marks somebody as arrived late at a time; who was not there yet is now in the room."""
        return self._time(meeting_id, row, "mark arrived late", arrived=at)

    def left(self, meeting_id: UUID, row: RegisterRow, at: dt.time | None) -> UUID:
        """Marks somebody as having left early at a time."""
        return self._time(meeting_id, row, "mark left early", left_at=at)

    def change_seat(self, meeting_id: UUID, row: RegisterRow, seat: Seat | str) -> UUID:
        """Says for which agency, or as what, a person sits; typed words are read as after a name."""
        meeting = writable(self._store, meeting_id)
        with self._store.work("change who somebody sits for") as work:
            if isinstance(seat, str):
                seat = self.seats.seat(work, seat)
            if row.id is None:
                made = _put(work, meeting_id, row.person_id, seat, mark=Mark.IN_ROOM)
            else:
                kept = work.get(Kind.ATTENDANCE, row.id)
                work.delete(Kind.ATTENDANCE, row.id)
                made = _put(
                    work,
                    meeting_id,
                    row.person_id,
                    seat,
                    mark=kept["mark"],
                    stand_in_id=kept["stand_in_id"],
                    arrived=kept["arrived"],
                    left_at=kept["left_at"],
                    note=kept["note"],
                )
            self.seats.tie(work, meeting, row.person_id, seat)
            work.commit()
        return made

    def add_seat(self, meeting_id: UUID, row: RegisterRow, words: str) -> UUID:
        """Adds a second seat: the same person for another agency, marked alike."""
        writable(self._store, meeting_id)
        mark = row.mark if row.mark.present else Mark.IN_ROOM
        with self._store.work("sit for a second agency") as work:
            seat = self.seats.seat(work, words)
            made = _put(work, meeting_id, row.person_id, seat, mark=mark)
            work.commit()
        return made

    def add_person_and_mark(self, meeting_id: UUID, line: str, mark: Mark = Mark.EXPECTED) -> UUID:
        """Adds a person typed as "Name (Agency)" and marks them; gives the line's id.

        Without brackets a newcomer is a member of the public. A person of that name is taken as the same.
        Roles begin on the meeting's day. Raises Refused without a name.
        """
        meeting = writable(self._store, meeting_id)
        typed = self.seats.read(line)
        with self._store.work(f"add {typed.name}") as work:
            seat = self.seats.seat(work, typed.seat_words) if typed.seat_words else None
            known = None if typed.person_id is None else self._known_seat(meeting_id, typed.person_id)
            seat = seat or known or Seat(None, Capacity.RESIDENT)
            person_id = typed.person_id or self.seats.person(work, meeting, typed.name, seat)
            made = _put(work, meeting_id, person_id, seat, mark=mark)
            work.commit()
        return made

    def take_off(self, meeting_id: UUID, row_id: UUID) -> None:
        """Takes a line off the register; a member stays expected."""
        writable(self._store, meeting_id)
        with self._store.work("take a line off the register") as work:
            work.delete(Kind.ATTENDANCE, row_id)
            work.commit()

    # Head-counts

    def set_head_count(
        self, meeting_id: UUID, *, residents: int | None = None, young_people: int | None = None
    ) -> None:
        """Writes how many came unnamed; what is not given stays. Raises Refused below nought."""
        writable(self._store, meeting_id)
        values = {"residents": residents, "young_people": young_people}
        given = {name: value for name, value in values.items() if value is not None}
        if any(value < 0 or value > 9999 for value in given.values()):
            raise Refused("A head-count is a number from 0 to 9,999: type it again.")
        named = "young people" if "young_people" in given else "residents"
        with self._store.work(f"count {named}") as work:
            work.change(Kind.MEETING, meeting_id, **given)
            work.commit()

    def count_heads(self, meeting_id: UUID, field: str, by: int) -> None:
        """Counts one more or fewer; `field` is residents or young_people, and nought is the least."""
        meeting = meeting_of(self._store, meeting_id)
        before: int = getattr(meeting, field) or 0
        self.set_head_count(meeting_id, **{field: max(before + by, 0)})

    def _time(self, meeting_id: UUID, row: RegisterRow, words: str, **times: dt.time | None) -> UUID:
        writable(self._store, meeting_id)
        mark = row.mark if row.mark.present or row.mark is Mark.STOOD_IN else Mark.IN_ROOM
        with self._store.work(words) as work:
            seat = Seat(row.agency_id, row.capacity)
            made = _put(work, meeting_id, row.person_id, seat, mark=mark, **times)
            row_now = work.get(Kind.ATTENDANCE, made)
            if row_now["arrived"] and row_now["left_at"] and row_now["left_at"] < row_now["arrived"]:
                raise Refused("Nobody leaves before they arrive: look at both times.")
            work.commit()
        return made

    def _known_seat(self, meeting_id: UUID, person_id: UUID) -> Seat | None:
        for row in self.rows(meeting_id):
            if row.person_id == person_id:
                return Seat(row.agency_id, row.capacity)
        meeting = meeting_of(self._store, meeting_id)
        person = self._store.people.person(person_id, meeting.day)
        if person is None or person.agency_id is None:
            return None
        return Seat(person.agency_id, Capacity.AGENCY)


def _put(work: "UnitOfWork", meeting_id: UUID, person_id: UUID, seat: Seat, **values: Any) -> UUID:
    """Writes one seat's line, whose id is made from what it is about, or is that of a line a merge brought.

    A line that was taken off comes back without the times and words it had then.
    """
    about = {"meeting_id": meeting_id, "person_id": person_id, "agency_id": seat.agency_id}
    known = work.find(Kind.ATTENDANCE, **about, capacity=seat.capacity)
    line = known[0]["id"] if known else attendance_id(meeting_id, person_id, seat.agency_id, seat.capacity)
    if not known:
        values = {"stand_in_id": None, "arrived": None, "left_at": None, "note": ""} | values
    if values["mark"] != Mark.STOOD_IN:
        values.setdefault("stand_in_id", None)
    if not Mark(values["mark"]).present and values["mark"] != Mark.STOOD_IN:
        values.update(arrived=None, left_at=None)
    return work.add(
        Kind.ATTENDANCE,
        line,
        meeting_id=meeting_id,
        person_id=person_id,
        agency_id=seat.agency_id,
        capacity=seat.capacity,
        **values,
    )


def _by_person(rows: list[RegisterRow]) -> dict[UUID, list[RegisterRow]]:
    """Lines by person, one for each seat; a membership wins over an office without one."""
    seats: dict[tuple[UUID, UUID | None, str], RegisterRow] = {}
    for row in rows:
        key = (row.person_id, row.agency_id, row.capacity)
        if key not in seats or (row.member, row.category) > (seats[key].member, seats[key].category):
            seats[key] = row
    found: dict[UUID, list[RegisterRow]] = {}
    for row in seats.values():
        found.setdefault(row.person_id, []).append(row)
    return found


def _place(row: RegisterRow) -> tuple[int, str, str, str]:
    group = {Capacity.AGENCY: 0, Capacity.MEMBER: 1, Capacity.RESIDENT: 2}[row.capacity]
    return group, row.agency.casefold(), one_line(row.person).casefold(), str(row.person_id)
