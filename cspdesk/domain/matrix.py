"""The scored matrix: issues against criteria, totals, ranks with ties, and the line that parts them."""

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from cspdesk.domain.check_kinds import MatrixState

# As the strategic assessment of Central Bedfordshire prints them; a matrix keeps its own.
CRITERIA = (
    "Performance issue - deteriorating",
    "National Priority",
    "Local Priority",
    "Community Priority",
    "Harm to Property",
    "Harm to People",
    "Generator of Fear/Worry",
    "Cost Impact",
    "Likelihood",
)
MEANING = "0 - N/A 1 - Low 3 - Medium 5 - High"
HIGHEST = 5
_NONE = "-"


@dataclass(frozen=True)
class Matrix:
    """One version; `meeting` is the number of the meeting that agreed it, `rows` and `scored` count its issues."""

    id: UUID
    title: str
    on_day: dt.date
    criteria: str
    meaning: str
    highest: int
    cut_off: int | None
    state: MatrixState
    proposed_on: dt.date | None
    proposed_to_id: UUID | None
    agreed_on: dt.date | None
    agreed_at_id: UUID | None
    agreed_by: str
    follows_id: UUID | None
    note: str
    proposed_to: str
    meeting_day: dt.date | None
    meeting_code: str
    rows: int
    chosen: int

    @property
    def meeting(self) -> str:
        """Number of the meeting that agreed it, such as EXEC-2026-10-06; empty when there was none."""
        return f"{self.meeting_code}-{self.meeting_day.isoformat()}" if self.meeting_day else ""

    @property
    def names(self) -> tuple[str, ...]:
        """Its criteria in their order."""
        return tuple(line for line in self.criteria.split("\n") if line.strip())

    @property
    def maximum(self) -> int:
        """The most an issue can have."""
        return len(self.names) * self.highest

    @property
    def locked(self) -> bool:
        """True once it was agreed: from then on it is only superseded."""
        return self.state in (MatrixState.AGREED, MatrixState.SUPERSEDED)


@dataclass(frozen=True)
class MatrixRow:
    """One issue with a score for each criterion, parted by spaces."""

    id: UUID
    matrix_id: UUID
    position: int
    issue: str
    scores: str
    chosen: bool
    reason: str
    scored_by: str
    plan_priority_id: UUID | None
    priority: str

    def marks(self, criteria: int) -> tuple[int | None, ...]:
        """A score for each criterion, None where nobody has scored."""
        return read_scores(self.scores, criteria)

    def total(self, criteria: int) -> int:
        return sum(mark or 0 for mark in self.marks(criteria))

    def complete(self, criteria: int) -> bool:
        return None not in self.marks(criteria)


def read_scores(text: str, criteria: int) -> tuple[int | None, ...]:
    """Scores as they are kept, made as many as there are criteria."""
    found = [int(part) if part.isdecimal() else None for part in text.split()]
    return tuple((found + [None] * criteria)[:criteria])


def kept_scores(marks: Sequence[int | None]) -> str:
    """Scores as they are kept."""
    return " ".join(_NONE if mark is None else str(mark) for mark in marks)


@dataclass(frozen=True)
class Ranked:
    """An issue in its order; `ties` is how many have its total, itself among them."""

    row: MatrixRow
    marks: tuple[int | None, ...]
    total: int
    rank: int
    ties: int

    @property
    def id(self) -> UUID:
        return self.row.id

    @property
    def complete(self) -> bool:
        return None not in self.marks

    @property
    def place(self) -> str:
        """The rank as it is shown: "5=" where it is shared."""
        return f"{self.rank}=" if self.ties > 1 else str(self.rank)

    def above(self, cut_off: int | None) -> bool:
        """True when it reaches the line; nothing does where none is drawn."""
        return cut_off is not None and self.total >= cut_off

    def differs(self, cut_off: int | None) -> bool:
        """True when it was taken in below the line or left out above it."""
        return cut_off is not None and self.row.chosen is not self.above(cut_off)


def ranked(rows: Sequence[MatrixRow], criteria: int) -> list[Ranked]:
    """The issues, the highest total first; those with the same total share a rank and keep their order."""
    totals = {row.id: row.total(criteria) for row in rows}
    counts = Counter(totals.values())
    ordered = sorted(rows, key=lambda row: (-totals[row.id], row.position))
    made: list[Ranked] = []
    for place, row in enumerate(ordered, start=1):
        total = totals[row.id]
        rank = made[-1].rank if made and made[-1].total == total else place
        made.append(Ranked(row, row.marks(criteria), total, rank, counts[total]))
    return made


def proposed(rows: Sequence[Ranked], cut_off: int | None) -> list[Ranked]:
    """What reaches the line: the list proposed to the executive. Those with one total are never parted."""
    return [row for row in rows if row.above(cut_off)]


def lines(rows: Sequence[Ranked]) -> list[int]:
    """Where the line can be drawn: at each total there is, the highest first."""
    return sorted({row.total for row in rows}, reverse=True)
