"""Meetings: their place in the year, agenda, register and decisions."""

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

from cspdesk.domain.kinds import (
    Audience,
    Capacity,
    ItemKind,
    ItemState,
    Mark,
    MeetingKind,
    MeetingState,
    MinutesState,
    NeedKind,
    RoleKind,
    VenueState,
)

MOVING = frozenset({"day", "start", "finish", "venue_id", "place", "state"})
"""What a calendar entry shows of a meeting: each change of any of these, its undoing too, raises `sequence`."""
MOVING_AT_VENUE = frozenset({"name", "address", "postcode"})
"""What it shows of the venue: a change of these raises `sequence` of every meeting to come there."""


@dataclass(frozen=True)
class MeetingRow:
    """One meeting as lists show it; numbered under its first body.

    `bodies` are the names of all its bodies joined by "; ". `place` is the venue's name, or the typed place.
    `residents` and `young_people` are head-counts of the unnamed, None until counted.
    """

    id: UUID
    kind: MeetingKind
    title: str
    day: dt.date
    start: dt.time | None
    finish: dt.time | None
    venue_id: UUID | None
    place: str
    venue_state: VenueState
    state: MeetingState
    minutes_state: MinutesState
    chair_id: UUID | None
    chair: str
    note_taker_id: UUID | None
    note_taker: str
    organiser_id: UUID | None
    organiser: str
    residents: int | None
    young_people: int | None
    papers_due: dt.date | None
    papers_out: dt.date | None
    reason: str
    moved_from: dt.date | None
    sequence: int
    closed_reason: str
    opened_at: dt.datetime | None
    closed_at: dt.datetime | None
    note: str
    body_id: UUID
    code: str
    body: str
    bodies: str

    @property
    def ref(self) -> str:
        """Printed number of the meeting, such as F07-2026-05-12."""
        return f"{self.code}-{self.day.isoformat()}"

    @property
    def held(self) -> bool:
        """True for what took place; a cancelled meeting never counts."""
        return self.state == MeetingState.CLOSED


@dataclass(frozen=True)
class MeetingLine:
    """One meeting as the list of meetings shows it; the fields are those of MeetingRow."""

    id: UUID
    kind: MeetingKind
    title: str
    day: dt.date
    start: dt.time | None
    place: str
    state: MeetingState
    minutes_state: MinutesState
    papers_due: dt.date | None
    code: str
    bodies: str

    @property
    def ref(self) -> str:
        """Printed number of the meeting, such as F07-2026-05-12."""
        return f"{self.code}-{self.day.isoformat()}"

    @property
    def held(self) -> bool:
        """True for what took place; a cancelled meeting never counts."""
        return self.state == MeetingState.CLOSED


@dataclass(frozen=True)
class MeetingFilter:
    """Which meetings a list wants: those between two days, both included, when given.

    With `unfinished` those come too that are neither closed nor cancelled, whatever their day; with `held` only
    those that were held.
    """

    from_day: dt.date | None = None
    to_day: dt.date | None = None
    unfinished: bool = False
    held: bool = False


@dataclass(frozen=True)
class MeetingCount:
    """So many meetings that stand alike: their state, their papers, whether their day is ahead and in this year."""

    state: MeetingState
    papers_due: dt.date | None
    papers_out: dt.date | None
    ahead: bool
    in_year: bool
    count: int


SEATED = (RoleKind.CHAIR, RoleKind.VICE_CHAIR, RoleKind.SECRETARY, RoleKind.OFFICER, RoleKind.MEMBER)
"""The roles that are expected at a body's meetings."""

COUNTED_SEATS = (RoleKind.MEMBER, RoleKind.CHAIR, RoleKind.VICE_CHAIR)
"""The roles by which somebody sits in a body as a member of it."""


@dataclass(frozen=True)
class SeatRow:
    """Somebody with a seat at a meeting, and for which agency; the person is None where an agency is the member."""

    kind: RoleKind
    body_id: UUID
    person_id: UUID | None
    person: str
    agency_id: UUID | None


@dataclass(frozen=True)
class NeedRow:
    """Something a meeting needs, and whether it is arranged."""

    id: UUID
    meeting_id: UUID
    kind: NeedKind
    detail: str
    arranged: bool


@dataclass(frozen=True)
class ItemRow:
    """One agenda item with its minute; `minutes_allowed` in minutes, `seconds_spent` in seconds."""

    id: UUID
    meeting_id: UUID
    position: int
    title: str
    kind: ItemKind
    lead: str
    minutes_allowed: int | None
    standing: bool
    state: ItemState
    minute: str
    private_note: str
    seconds_spent: int
    carried_from: UUID | None
    late_paper: bool


@dataclass(frozen=True)
class TemplateItemRow:
    """One item of an agenda template."""

    id: UUID
    template_id: UUID
    position: int
    title: str
    kind: ItemKind
    lead: str
    minutes_allowed: int | None
    standing: bool


@dataclass(frozen=True)
class RegisterRow:
    """One line of a register: who, in what capacity, for which agency, and the mark.

    `id` is None for somebody expected (a member on the day) whom nobody has marked yet.
    """

    id: UUID | None
    meeting_id: UUID
    person_id: UUID
    person: str
    role_title: str
    resident: bool
    agency_id: UUID | None
    agency: str
    capacity: Capacity
    mark: Mark
    stand_in_id: UUID | None
    stand_in: str
    arrived: dt.time | None
    left_at: dt.time | None
    note: str
    member: bool
    category: str


@dataclass(frozen=True)
class DecisionRow:
    """One decision of a meeting; `section17` says what it does about crime and disorder, empty while nobody did."""

    id: UUID
    meeting_id: UUID
    item_id: UUID | None
    position: int
    text: str
    proposer_id: UUID | None
    proposer: str
    seconder_id: UUID | None
    seconder: str
    section17: str


@dataclass(frozen=True)
class CorrectionRow:
    """A correction of a meeting's minutes, agreed at a later one."""

    id: UUID
    meeting_id: UUID
    agreed_at_id: UUID
    item_id: UUID | None
    was: str
    now: str


@dataclass(frozen=True)
class IssuedRow:
    """A paper as it was issued: the frozen record it printed (JSON) and the SHA-256 of the file kept."""

    id: UUID
    meeting_id: UUID
    kind: str
    audience: Audience
    version: int
    issued_at: dt.datetime
    record: str
    sha256: str
    pages: int


@dataclass(frozen=True)
class DispatchRow:
    """When something went out about a meeting, and to how many."""

    id: UUID
    meeting_id: UUID
    kind: str
    on_day: dt.date
    by_email: int
    by_post: int
    note: str
