"""Risks: severity times likelihood, the word for it, when each is to be looked at, and the grid of all."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from uuid import UUID

from cspdesk.domain.check_kinds import RiskState
from cspdesk.domain.dates import add_months

HIGHEST = 5
MONTHS = 1
"""How often a risk is looked at where nothing else was agreed: the steering group reviews them every month."""

SEVERITY = {1: "Negligible", 2: "Minor", 3: "Moderate", 4: "Major", 5: "Severe"}
LIKELIHOOD = {1: "Rare", 2: "Unlikely", 3: "Possible", 4: "Likely", 5: "Almost certain"}


class Band(StrEnum):
    """The word for a score, with a mark beside it: colour never says it alone."""

    VERY_HIGH = "Very high"
    HIGH = "High"
    MEDIUM = "Medium"
    LOW = "Low"
    NONE = "Not scored"


_FLOORS = ((15, Band.VERY_HIGH), (10, Band.HIGH), (5, Band.MEDIUM), (1, Band.LOW))
MARKS = {Band.VERY_HIGH: "▲▲", Band.HIGH: "▲", Band.MEDIUM: "●", Band.LOW: "○", Band.NONE: "–"}
KEY = "▲▲ very high, 15 or more · ▲ high, 10 to 14 · ● medium, 5 to 9 · ○ low, 1 to 4"


def score(severity: int | None, likelihood: int | None) -> int | None:
    """Severity times likelihood; None while either is not scored."""
    return None if severity is None or likelihood is None else severity * likelihood


def band(points: int | None) -> Band:
    """The word for a score."""
    if points is None:
        return Band.NONE
    return next(word for floor, word in _FLOORS if points >= floor)


@dataclass(frozen=True)
class Risk:
    """One risk with the names around it; `looked_on` is the day of its last review, `actions` its open ones."""

    id: UUID
    number: int
    title: str
    text: str
    severity: int | None
    likelihood: int | None
    mitigation: str
    agency_id: UUID | None
    person_id: UUID | None
    plan_priority_id: UUID | None
    opened_on: dt.date
    review_on: dt.date | None
    review_months: int | None
    state: RiskState
    closed_on: dt.date | None
    closing_note: str
    restricted: bool
    agency: str
    person: str
    priority: str
    looked_on: dt.date | None
    actions: int
    lines: int

    @property
    def ref(self) -> str:
        """Number, such as R4."""
        return f"R{self.number}"

    @property
    def score(self) -> int | None:
        return score(self.severity, self.likelihood)

    @property
    def band(self) -> Band:
        return band(self.score)

    @property
    def owner(self) -> str:
        return ", ".join(name for name in (self.agency, self.person) if name)

    @property
    def is_open(self) -> bool:
        return self.state is RiskState.OPEN

    @property
    def months(self) -> int:
        """Months between two looks."""
        return self.review_months or MONTHS

    @property
    def look_by(self) -> dt.date:
        """The day by which it is to be looked at: as agreed, else a cycle after it was last looked at."""
        return self.review_on or add_months(self.looked_on or self.opened_on, self.months)

    def missed(self, today: dt.date) -> bool:
        """True when a cycle has gone by and nobody has looked at it."""
        return self.is_open and self.look_by < today


@dataclass(frozen=True)
class RiskReview:
    """One look at a risk, with the scores it had from then on."""

    id: UUID
    risk_id: UUID
    on_day: dt.date
    meeting_id: UUID | None
    severity: int | None
    likelihood: int | None
    words: str
    recommended: str
    recommended_to_id: UUID | None
    recommended_to: str
    meeting_code: str
    meeting_day: dt.date | None

    @property
    def meeting(self) -> str:
        return f"{self.meeting_code}-{self.meeting_day.isoformat()}" if self.meeting_day else ""

    @property
    def score(self) -> int | None:
        return score(self.severity, self.likelihood)


Cell = tuple[int, int]
"""Severity and likelihood."""


def by_score(risks: Iterable[Risk]) -> list[Risk]:
    """The highest score first, those not scored last; equal ones by number."""
    return sorted(risks, key=lambda risk: (-(risk.score or 0), risk.number))


def heat(risks: Iterable[Risk]) -> dict[Cell, tuple[Risk, ...]]:
    """The open risks in each cell of the grid; those not scored stand in none."""
    found: dict[Cell, list[Risk]] = {}
    for risk in by_score(risks):
        if risk.is_open and risk.severity is not None and risk.likelihood is not None:
            found.setdefault((risk.severity, risk.likelihood), []).append(risk)
    return {cell: tuple(held) for cell, held in found.items()}


def not_looked_at(risks: Iterable[Risk], today: dt.date) -> list[Risk]:
    """Risks for which a cycle has gone by without a look, the longest waiting first."""
    return sorted(
        (risk for risk in risks if risk.missed(today)), key=lambda risk: (risk.look_by, risk.number)
    )


def as_it_stood(risk: Risk, day: dt.date) -> Risk | None:
    """A risk as it stood at the end of a day: open where it was closed later, None before it was opened."""
    if risk.opened_on > day:
        return None
    if risk.closed_on is None or risk.closed_on <= day:
        return risk
    return replace(risk, state=RiskState.OPEN, closed_on=None)
