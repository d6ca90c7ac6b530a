"""Bodies that meet (forums first), their venues, states and supporters."""

import datetime as dt
from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

from cspdesk.domain.kinds import BodyKind, BodyState, Consent


class BodyName(NamedTuple):
    """A body to choose from."""

    id: UUID
    kind: BodyKind
    name: str
    code: str = ""


@dataclass(frozen=True)
class BodyRow:
    """One body with what stands today: its state, and who holds its offices."""

    id: UUID
    kind: BodyKind
    code: str
    name: str
    position: int
    parent_id: UUID | None
    purpose: str
    cadence: str
    min_meetings: int | None
    max_meetings: int | None
    quorum: int | None
    usual_venue_id: UUID | None
    usual_start: dt.time | None
    usual_minutes: int | None
    wards: str
    postcodes: str
    word_body: str
    word_meeting: str
    starts_on: dt.date | None
    expected_end: dt.date | None
    closing_note: str
    open_to_public: bool
    note: str
    review_months: int | None
    pack_sections: str
    state: BodyState
    state_since: dt.date | None
    state_reason: str
    chair: str
    vice_chair: str
    officer: str
    officer_id: UUID | None
    venue: str


@dataclass(frozen=True)
class StateRow:
    """A state a body was in from a day on."""

    id: UUID
    body_id: UUID
    state: BodyState
    from_day: dt.date | None
    reason: str


class StateDay(NamedTuple):
    """A state and its first day, as counts need it."""

    body_id: UUID
    state: BodyState
    from_day: dt.date | None


@dataclass(frozen=True)
class SupportRow:
    """An agency that supports a body, from and to a day."""

    id: UUID
    body_id: UUID
    agency_id: UUID
    agency: str
    from_day: dt.date | None
    to_day: dt.date | None


@dataclass(frozen=True)
class VenueRow:
    """A place where bodies meet; the hire charge is in pence."""

    id: UUID
    name: str
    address: str
    postcode: str
    booking_contact: str
    booking_phone: str
    booking_email: str
    key_holder: str
    hire_charge_pence: int | None
    capacity: int | None
    step_free: Consent
    hearing_loop: Consent
    note: str
