"""Who came: partner agencies and members over the meetings of a period, in the shapes that pages and papers show."""

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

from cspdesk.domain.attendance import Count
from cspdesk.domain.kinds import Capacity, Mark
from cspdesk.domain.meetings import MeetingRow


@dataclass(frozen=True)
class SeatMark:
    """One mark of a register, with the names around it."""

    meeting_id: UUID
    person_id: UUID
    person: str
    resident: bool
    agency_id: UUID | None
    agency: str
    capacity: Capacity
    mark: Mark
    stand_in_id: UUID | None
    stand_in: str


@dataclass(frozen=True)
class Came:
    """How one agency, or one member, stood at one meeting; of several seats the best counts.

    `mark` is None where nothing was marked; `expected` says that a member was held to come; `people` are the names
    of those who were there for it, or sent apologies where nobody was.
    """

    mark: Mark | None
    expected: bool
    people: tuple[str, ...] = ()

    @property
    def there(self) -> bool:
        return self.mark is not None and (self.mark.present or self.mark is Mark.STOOD_IN)

    @property
    def word(self) -> str:
        """'present', 'stand-in', 'apologies', 'absent', or empty where nobody was expected."""
        if self.mark is Mark.STOOD_IN:
            return "stand-in"
        if self.there:
            return "present"
        if self.mark is Mark.APOLOGIES:
            return "apologies"
        return "absent" if self.expected or self.mark is Mark.ABSENT else ""


NOBODY = Came(None, False)


@dataclass(frozen=True)
class MeetingCame:
    """One meeting held, with its count."""

    meeting: MeetingRow
    count: Count

    @property
    def id(self) -> UUID:
        return self.meeting.id


@dataclass(frozen=True)
class BodyCame:
    """One body over the period; a joint meeting counts here and at its other bodies."""

    id: UUID
    code: str
    name: str
    held: int
    count: Count
    meetings: frozenset[UUID]


@dataclass(frozen=True)
class AgencyCame:
    """One agency over the period, its teams among it.

    `attended` counts meetings where somebody was there for it; `expected` the meetings held while it was a
    member, and `as_member` those of them it attended. `percent` is as_member of expected, None when nothing was
    expected or percentages are switched off. Of its
    heads each is counted once; apologies and absences are meetings at which nobody was there for it.
    """

    id: UUID
    name: str
    attended: int
    as_member: int
    expected: int
    heads: int
    stand_ins: int
    apologies: int
    absent: int
    percent: int | None
    came: tuple[Came, ...]


@dataclass(frozen=True)
class MemberMissed:
    """A member of a body who was not at its last meetings running; `last` is the day they last came."""

    person_id: UUID
    person: str
    agency: str
    body_id: UUID
    body: str
    missed: int
    apologies: int
    last: dt.date | None

    @property
    def id(self) -> tuple[UUID, UUID]:
        return self.person_id, self.body_id


@dataclass(frozen=True)
class WhoCame:
    """All of a period, of one body or of all; meetings by date, each once in the total.

    `categories` give the heads by category of member and sum to the heads of the total.
    """

    from_day: dt.date
    to_day: dt.date
    body_id: UUID | None
    meetings: tuple[MeetingCame, ...]
    cancelled: int
    bodies: tuple[BodyCame, ...]
    agencies: tuple[AgencyCame, ...]
    total: Count
    categories: dict[str, int]
