"""Who came: the one rule by which window, papers and exports count a register.

A head is a person who was there, in the room, online or by telephone. Somebody who stood in for another
is a head, for the agency of the one they stood in for. A person who sits for two agencies is one head and
two agencies; two people from one agency are two heads and one agency. The agency is the one written in the
mark, so attendance before a succession stays with the old body. Meetings that were cancelled count nowhere.
"""

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from uuid import UUID

from cspdesk.domain.kinds import Capacity, Mark

_NONE: frozenset[UUID] = frozenset()

# A head: the person, or the unnamed stand-in of a person at a meeting.
Head = UUID | tuple[UUID, UUID]


@dataclass(frozen=True)
class Attended:
    """One mark in a register. `member` says that the person sat as a member of the body on that day.

    `there` is true when the seat was filled, by the person or by a stand-in; `head` is who filled it, only to be
    asked when somebody was there. Every count asks for both, so they are worked out once.
    """

    meeting_id: UUID
    person_id: UUID
    agency_id: UUID | None
    capacity: Capacity
    mark: Mark
    stand_in_id: UUID | None = None
    resident: bool = False
    member: bool = False
    there: bool = field(init=False, repr=False, compare=False)
    head: Head = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        stood_in = self.mark is Mark.STOOD_IN
        unnamed = (self.meeting_id, self.person_id)
        object.__setattr__(self, "there", stood_in or self.mark.present)
        object.__setattr__(self, "head", (self.stand_in_id or unnamed) if stood_in else self.person_id)

    @property
    def is_resident(self) -> bool:
        return self.resident or self.capacity is Capacity.RESIDENT


@dataclass(frozen=True)
class HeadCount:
    """People counted at a meeting and not named in its register; `young` are a count of their own."""

    meeting_id: UUID
    residents: int = 0
    young: int = 0


@dataclass(frozen=True)
class Count:
    """What a register, or the registers of a period, come to.

    `heads` are different named people, `attendances` counts each of them once a meeting. `agencies` are
    different agencies present; `apologies_agencies` those that only sent apologies. `young` is not part of
    the residents' total, since young people may be named, unnamed or both.
    """

    heads: int = 0
    attendances: int = 0
    agencies: int = 0
    residents_named: int = 0
    residents_unnamed: int = 0
    young: int = 0
    apologies_heads: int = 0
    apologies_agencies: int = 0
    absent: int = 0
    stand_ins: int = 0

    @property
    def residents_total(self) -> int:
        return self.residents_named + self.residents_unnamed

    @property
    def people(self) -> int:
        """Everybody who was there: named heads and unnamed residents."""
        return self.heads + self.residents_unnamed


def count(
    rows: Iterable[Attended],
    head_counts: Iterable[HeadCount] = (),
    counted: Mapping[UUID, UUID | None] | None = None,
    cancelled: Set[UUID] = _NONE,
) -> Count:
    """Counts the registers of one meeting or of many, each agency and each head once over them all.

    `counted` gives the agency that a team counts for, and None for one that counts as no agency; agencies
    it does not name count for themselves.
    """
    held = [row for row in rows if row.meeting_id not in cancelled]
    heads = [each for each in head_counts if each.meeting_id not in cancelled]
    there = {(row.meeting_id, row.head) for row in held if row.there}
    return Count(
        heads=len({head for _, head in there}),
        attendances=len(there),
        agencies=len(agencies_present(held, counted)),
        residents_named=len({row.head for row in held if row.there and row.is_resident}),
        residents_unnamed=sum(each.residents for each in heads),
        young=sum(each.young for each in heads),
        apologies_heads=len(_missing(held, there, Mark.APOLOGIES)),
        apologies_agencies=len(agencies_with_apologies(held, counted)),
        absent=len(_missing(held, there, Mark.ABSENT)),
        stand_ins=len({(row.meeting_id, row.head) for row in held if row.mark is Mark.STOOD_IN}),
    )


def count_each(
    rows: Iterable[Attended],
    head_counts: Iterable[HeadCount] = (),
    counted: Mapping[UUID, UUID | None] | None = None,
    cancelled: Set[UUID] = _NONE,
) -> dict[UUID, Count]:
    """The count of each meeting that has a register or a head-count; cancelled ones are left out."""
    registers: dict[UUID, tuple[list[Attended], list[HeadCount]]] = {}
    for row in rows:
        registers.setdefault(row.meeting_id, ([], []))[0].append(row)
    for each in head_counts:
        registers.setdefault(each.meeting_id, ([], []))[1].append(each)
    return {
        meeting: count(marks, counts, counted)
        for meeting, (marks, counts) in registers.items()
        if meeting not in cancelled
    }


def agencies_present(
    rows: Iterable[Attended], counted: Mapping[UUID, UUID | None] | None = None
) -> frozenset[UUID]:
    """The different agencies for which somebody was there."""
    return frozenset(agency for row in rows if row.there and (agency := _agency(row, counted)))


def agencies_with_apologies(
    rows: Iterable[Attended], counted: Mapping[UUID, UUID | None] | None = None
) -> frozenset[UUID]:
    """The different agencies that sent apologies to a meeting and nobody to it."""
    seats = [(row, (row.meeting_id, agency)) for row in rows if (agency := _agency(row, counted))]
    there = {seat for row, seat in seats if row.there}
    return frozenset(seat[1] for row, seat in seats if row.mark is Mark.APOLOGIES and seat not in there)


def by_category(
    rows: Iterable[Attended],
    categories: Mapping[UUID, str],
    other: str = "Other",
    cancelled: Set[UUID] = _NONE,
) -> dict[str, int]:
    """Heads by category of member, categories in alphabetical order; they sum to `Count.heads`.

    A stand-in without a category of their own has that of the person they stood in for.
    """
    found: dict[Head, str] = {}
    for row in rows:
        if not row.there or row.meeting_id in cancelled:
            continue
        own = categories.get(row.head) if isinstance(row.head, UUID) else None
        found[row.head] = found.get(row.head) or own or categories.get(row.person_id) or ""
    totals: dict[str, int] = {}
    for category in sorted(named or other for named in found.values()):
        totals[category] = totals.get(category, 0) + 1
    return totals


def percent_attended(attended: int, held: int) -> int | None:
    """Percent of the meetings held while a member; None when none was held.

    Rounded to the nearest, but 0 and 100 are kept for none and all.
    """
    if held <= 0:
        return None
    if attended <= 0 or attended >= held:
        return 100 if attended > 0 else 0
    return min(max((200 * attended + held) // (2 * held), 1), 99)


def running_absences(marks: Sequence[Mark | None]) -> int:
    """How many of the last meetings running a member was not at, given their marks in order of date.

    Apologies, absence and no mark at all count as not there; a stand-in fills the seat. Marks are of the
    meetings held while the person was a member, so cancelled ones are not among them.
    """
    missed = 0
    for mark in reversed(marks):
        if mark is not None and (mark.present or mark is Mark.STOOD_IN):
            break
        missed += 1
    return missed


def absent_running(marks: Mapping[UUID, Sequence[Mark | None]], meetings: int) -> tuple[UUID, ...]:
    """The members not at the last `meetings` meetings or more running, most missed first."""
    missed = {person: running_absences(each) for person, each in marks.items()}
    late = [person for person, number in missed.items() if meetings > 0 and number >= meetings]
    return tuple(sorted(late, key=missed.__getitem__, reverse=True))


def _agency(row: Attended, counted: Mapping[UUID, UUID | None] | None) -> UUID | None:
    if row.agency_id is None or counted is None:
        return row.agency_id
    return counted.get(row.agency_id, row.agency_id)


def _missing(rows: Sequence[Attended], there: Set[tuple[UUID, Head]], mark: Mark) -> set[UUID]:
    """The people with this mark at a meeting where they were not there in any other capacity."""
    return {
        row.person_id for row in rows if row.mark is mark and (row.meeting_id, row.person_id) not in there
    }
