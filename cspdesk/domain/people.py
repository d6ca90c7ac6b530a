"""Agencies, people and the dated roles that tie them together."""

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

from cspdesk.domain.kinds import AgencyKind, Consent, RoleKind, Standing


@dataclass(frozen=True)
class AgencyRow:
    """One agency; `aliases` are its other names in alphabetical order, joined by "; "."""

    id: UUID
    name: str
    kind: AgencyKind
    position: int
    parent_id: UUID | None
    standing: Standing
    responsible_from: dt.date | None
    responsible_to: dt.date | None
    successor_id: UUID | None
    duty: str
    email: str
    phone: str
    address: str
    web: str
    note: str
    aliases: str

    def is_responsible(self, on_day: dt.date) -> bool:
        """True when it is a responsible authority on that day; an unknown date sets no limit."""
        return (
            self.standing == Standing.RESPONSIBLE
            and (self.responsible_from is None or self.responsible_from <= on_day)
            and (self.responsible_to is None or on_day <= self.responsible_to)
        )


@dataclass(frozen=True)
class PersonRow:
    """One person; `agency` is where they work today."""

    id: UUID
    name: str
    role_title: str
    email: str
    phone: str
    mobile: str
    address: str
    postcode: str
    resident: bool
    may_be_named: Consent
    named_on: dt.date | None
    named_source: str
    may_be_contacted: Consent
    contacted_on: dt.date | None
    contacted_source: str
    retain_until: dt.date | None
    note: str
    agency_id: UUID | None
    agency: str


@dataclass(frozen=True)
class RoleRow:
    """A dated role, with the names it ties together; an empty day sets no limit."""

    id: UUID
    kind: RoleKind
    person_id: UUID | None
    person: str
    body_id: UUID | None
    body: str
    agency_id: UUID | None
    agency: str
    category: str
    title: str
    from_day: dt.date | None
    to_day: dt.date | None

    def holds(self, on_day: dt.date) -> bool:
        """True when the role is held on that day, its first and last days included."""
        return (self.from_day is None or self.from_day <= on_day) and (
            self.to_day is None or on_day <= self.to_day
        )
