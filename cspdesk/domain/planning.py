"""Planning a body's meetings: the proposed days, and what stands against them."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from cspdesk.domain.dates import say_clock
from cspdesk.domain.meetings import MeetingCount


@dataclass(frozen=True)
class Booking:
    """A meeting that takes an officer and a venue for a time; unknown times take the whole day."""

    words: str
    bodies: frozenset[UUID]
    day: dt.date
    start: dt.time | None
    finish: dt.time | None
    officer_id: UUID | None
    venue_id: UUID | None


@dataclass(frozen=True)
class ProposedMeeting:
    """One day of a plan; `against` are sentences that stand against it, `ticked` whether it is proposed."""

    body_id: UUID
    body: str
    day: dt.date
    start: dt.time | None
    finish: dt.time | None
    officer_id: UUID | None
    venue_id: UUID | None
    venue: str
    against: tuple[str, ...] = ()
    ticked: bool = True

    @property
    def id(self) -> tuple[UUID, dt.date]:
        """What tells two lines of a plan apart."""
        return self.body_id, self.day

    @property
    def booking(self) -> Booking:
        return Booking(
            self.body,
            frozenset({self.body_id}),
            self.day,
            self.start,
            self.finish,
            self.officer_id,
            self.venue_id,
        )


@dataclass(frozen=True)
class PlanProposal:
    """A year's meetings as proposed; `warnings` are about the whole: too many or too few in a year."""

    meetings: tuple[ProposedMeeting, ...]
    warnings: tuple[str, ...] = ()


def overlap(one: Booking, other: Booking) -> bool:
    """True when two meetings are on one day and their times meet; a time not known may meet any."""
    if one.day != other.day:
        return False
    if one.start is None or other.start is None:
        return True
    return one.start < _end(other) and other.start < _end(one)


def clashes(
    booking: Booking, others: Iterable[Booking], officer: str = "", venue: str = ""
) -> tuple[str, ...]:
    """What else the officer or the venue is booked for at that time, a sentence each."""
    found = []
    for other in others:
        if not overlap(booking, other):
            continue
        at = f" at {say_clock(other.start)}" if other.start else ""
        if booking.officer_id is not None and booking.officer_id == other.officer_id:
            found.append(f"{officer or 'The officer'} is at {other.words}{at} that day.")
        if booking.venue_id is not None and booking.venue_id == other.venue_id:
            found.append(f"{venue or 'The venue'} is taken by {other.words}{at} that day.")
    return tuple(dict.fromkeys(found))


def year_warning(body: str, count: int, year: str, fewest: int | None, most: int | None) -> str:
    """The sentence for a year with too many or too few meetings; empty when it has enough."""
    if most is not None and count > most:
        return f"{body} would have {_meetings(count)} in {year}, more than its most of {most}."
    if fewest is not None and count < fewest:
        return f"{body} would have {_meetings(count)} in {year}, fewer than its fewest of {fewest}."
    return ""


def papers_in_time(counts: Iterable[MeetingCount]) -> tuple[int, int]:
    """For how many meetings papers went out by the day they were due, of those for which they went out."""
    sent = [(c.papers_out <= c.papers_due, c.count) for c in counts if c.papers_out and c.papers_due]
    return sum(count for in_time, count in sent if in_time), sum(count for _, count in sent)


def _meetings(count: int) -> str:
    return "1 meeting" if count == 1 else f"{count} meetings"


def _end(booking: Booking) -> dt.time:
    """The end, or two hours on where it is not known; midnight at the latest."""
    if booking.finish is not None and booking.start is not None and booking.finish > booking.start:
        return booking.finish
    start = booking.start or dt.time(0)
    return dt.time(min(start.hour + 2, 23), start.minute if start.hour + 2 <= 23 else 59)
