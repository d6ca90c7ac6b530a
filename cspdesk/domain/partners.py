"""How agencies stand to the partnership on a day, and what is counted of them."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from uuid import UUID

from cspdesk.domain.kinds import AgencyKind, Capacity, Kind, Mark, Standing
from cspdesk.domain.people import AgencyRow
from cspdesk.domain.text import one_line


class Stands(StrEnum):
    """How an agency stands on one day; RESPONSIBLE and MEMBER alone are counted as members.

    COMING and ENDED: a responsible authority before its first and after its last day. TEAM: part of its parent.
    """

    RESPONSIBLE = "responsible"
    MEMBER = "member"
    DUTY = "duty"
    OUTSIDE = "outside"
    TEAM = "team"
    COMING = "coming"
    ENDED = "ended"


@dataclass(frozen=True)
class AliasRow:
    """Another name of a person or an agency; `old_id` when it is what is left of a merged record."""

    id: UUID
    owner_kind: Kind
    owner_id: UUID
    name: str
    old_id: UUID | None


@dataclass(frozen=True)
class TallyRow:
    """What belongs to one agency: people who work there, open actions, those of them overdue, actions done."""

    id: UUID
    people: int
    open_actions: int
    late_actions: int
    done_actions: int


@dataclass(frozen=True)
class SeatRow:
    """One mark in a register with the meeting it was made at, for the record of a person or an agency."""

    id: UUID
    meeting_id: UUID
    day: dt.date
    code: str
    body: str
    person_id: UUID
    person: str
    agency_id: UUID | None
    agency: str
    capacity: Capacity
    mark: Mark
    stand_in: str

    @property
    def ref(self) -> str:
        """Printed number of the meeting."""
        return f"{self.code}-{self.day.isoformat()}"


@dataclass(frozen=True)
class PartnerCounts:
    """Partners on a day: responsible authorities and others; duty bodies and teams are never members."""

    responsible: int
    other: int
    duty: int
    teams: int

    @property
    def members(self) -> int:
        return self.responsible + self.other

    @property
    def words(self) -> str:
        """One line for a heading: "16 partners: 6 responsible, 10 other"."""
        total = "1 partner" if self.members == 1 else f"{self.members} partners"
        parts = [f"{self.responsible} responsible, {self.other} other"] if self.members else []
        if self.duty:
            parts.append(f"{self.duty} with a duty to co-operate")
        if self.teams:
            parts.append("1 team" if self.teams == 1 else f"{self.teams} teams")
        return ": ".join((total, ", ".join(parts))) if parts else total


def first_met(name: str) -> dict[str, Any]:
    """The facts of an agency of which the name alone is known, wherever it was typed or read.

    It stands outside the partnership, as do those an address book brings: a name on a register makes nobody a
    member, so the counts of responsible and other agencies, and what is expected of members, stay as they are until
    somebody sets its standing. Who comes for it counts among the partner agencies that came from the first mark on.
    """
    return {"name": one_line(name), "standing": Standing.OUTSIDE}


def stands(agency: AgencyRow, on_day: dt.date) -> Stands:
    """How an agency stands on a day."""
    if agency.kind is AgencyKind.TEAM and agency.parent_id is not None:
        return Stands.TEAM
    if agency.standing is not Standing.RESPONSIBLE or agency.is_responsible(on_day):
        return Stands(agency.standing.value)
    ended = agency.responsible_to is not None and agency.responsible_to < on_day
    return Stands.ENDED if ended else Stands.COMING


def count_partners(agencies: Iterable[AgencyRow], on_day: dt.date) -> PartnerCounts:
    """Counts agencies by how they stand on a day."""
    found = [stands(agency, on_day) for agency in agencies]
    return PartnerCounts(
        responsible=found.count(Stands.RESPONSIBLE),
        other=found.count(Stands.MEMBER),
        duty=found.count(Stands.DUTY),
        teams=found.count(Stands.TEAM),
    )
