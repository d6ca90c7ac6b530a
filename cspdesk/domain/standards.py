"""Service standards of the partnership and its agencies, and the figures they are held against."""

import datetime as dt
import re
from dataclasses import dataclass
from uuid import UUID

from cspdesk.domain.answer_kinds import ClockKind, MeasuredBy
from cspdesk.domain.answers import Share

NOT_MEASURED = "Not measured"
COUNTED_HERE = "counted here"
CLOCK_OF = {
    MeasuredBy.ACKNOWLEDGE: ClockKind.ACKNOWLEDGE,
    MeasuredBy.REPLY: ClockKind.REPLY,
    MeasuredBy.CONTACT: ClockKind.CONTACT,
}
"""Which of the office's own clocks measures a standard."""

_PERCENT = re.compile(r"(\d{1,3}(?:\.\d+)?)\s*(?:%|per cent)")


@dataclass(frozen=True)
class StandardRow:
    """One standard as it is promised."""

    id: UUID
    position: int
    words: str
    target: str
    unit: str
    agency_id: UUID | None
    measured_by: MeasuredBy
    source: str
    agency: str

    @property
    def aim(self) -> str:
        """The target with its unit: '60 minutes'."""
        return " ".join(part for part in (self.target, self.unit) if part)

    @property
    def counted_here(self) -> bool:
        """True when the office's own clocks measure it: nobody reports a figure of it."""
        return self.measured_by is not MeasuredBy.NOT_HERE

    def meets(self, share: Share) -> bool | None:
        """Whether promises kept in time reach its target, every one where it names no percent; None unmeasured."""
        if share.percent is None:
            return None
        # A bare number is a percent; one with a unit, such as 24 hours, is not.
        found = _PERCENT.search(self.aim) or (None if self.unit else _PERCENT.fullmatch(f"{self.target}%"))
        return share.percent >= float(found[1]) if found is not None else share.part == share.whole


@dataclass(frozen=True)
class MeasuredStandard(StandardRow):
    """A standard with the figures of its latest period, empty and None while it was never measured.

    `short` counts its shortfalls that nobody has dealt with; `issues` are those behind one that is counted here.
    """

    value: str = ""
    met: bool | None = None
    from_day: dt.date | None = None
    to_day: dt.date | None = None
    figure_source: str = ""
    short: int = 0
    issues: frozenset[UUID] = frozenset()

    @property
    def last_value(self) -> str:
        """The value last reported, never a made-up nought or hundred."""
        return self.value or NOT_MEASURED


@dataclass(frozen=True)
class FigureRow:
    """What was reported for one period, by whom and when."""

    id: UUID
    standard_id: UUID
    from_day: dt.date
    to_day: dt.date
    value: str
    met: bool
    source: str
    on_day: dt.date
    miss_reason: str
    accepted: str
    action_id: UUID | None

    @property
    def dealt(self) -> bool:
        """True when nothing is left to do about it: met, or an action or a word of acceptance."""
        return self.met or self.action_id is not None or bool(self.accepted)
