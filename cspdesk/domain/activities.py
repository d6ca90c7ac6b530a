"""The activity ledger: everything an office does beside its meetings, by kinds that the office can add itself."""

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

from cspdesk.domain.activity_kinds import ActivityState, Family, Feature, Part, Phase
from cspdesk.domain.kinds import Consent

PARTS_OF = {"hotspot": "hotspot_measure", "strategy": "strategy_evidence"}
"""The kinds whose parts are of another kind: what is in place at a hotspot, where a strategy was used."""


@dataclass(frozen=True)
class ActivityKindRow:
    """A kind of activity: `features` are the parts its page shows, `categories` what its counts are of."""

    id: UUID
    key: str
    name: str
    plural: str
    family: Family
    features: str
    categories: str
    topics: str
    fewest_a_year: int | None
    position: int
    hidden: bool
    note: str

    def has(self, feature: Feature) -> bool:
        return feature.value in self.features.split()

    @property
    def category_list(self) -> tuple[str, ...]:
        return tuple(line.strip() for line in self.categories.splitlines() if line.strip())

    @property
    def topic_list(self) -> tuple[str, ...]:
        return tuple(line.strip() for line in self.topics.splitlines() if line.strip())


@dataclass(frozen=True)
class ActivityRow:
    """One activity with the names around it.

    `what`, `why` and `outcome` may be printed for the public, `private_note` never. `reach` is the sum of its
    counts taken while it ran; money is in pence.
    """

    id: UUID
    kind_id: UUID
    key: str
    kind: str
    family: Family
    features: str
    series_id: UUID | None
    series: str
    title: str
    topic: str
    body_id: UUID | None
    body: str
    venue_id: UUID | None
    place: str
    ward: str
    from_day: dt.date
    to_day: dt.date | None
    start: dt.time | None
    finish: dt.time | None
    state: ActivityState
    agency_id: UUID | None
    agency: str
    organiser_id: UUID | None
    organiser: str
    audience: str
    what: str
    why: str
    materials: str
    outcome: str
    good_practice: str
    good_practice_topic: str
    private_note: str
    link: str
    review_on: dt.date | None
    verdict: str
    verdict_on: dt.date | None
    funding_pence: int | None
    match_funding_pence: int | None
    closed_on: dt.date | None
    reach: int

    def has(self, feature: Feature) -> bool:
        return feature.value in self.features.split()

    @property
    def adds_up(self) -> bool:
        """True when its categories are parts of one sum; those of a hotspot or a figure are measured apart."""
        return self.family not in (Family.HOTSPOT, Family.FIGURE)

    @property
    def last_day(self) -> dt.date:
        return self.to_day or self.from_day

    @property
    def ended_on(self) -> dt.date | None:
        """The last day a standing one stood: its own last day, or the one before it was closed."""
        days = [self.to_day] if self.to_day is not None else []
        if self.state is ActivityState.DONE and self.closed_on is not None:
            days.append(self.closed_on - dt.timedelta(days=1))
        return min(days, default=None)

    def in_place(self, day: dt.date) -> bool:
        """True for a scheme, post or measure at a hotspot that stands on a day."""
        return (
            self.state is not ActivityState.CANCELLED
            and self.from_day <= day
            and (self.ended_on is None or day <= self.ended_on)
        )

    def review_overdue(self, today: dt.date) -> bool:
        """True when its review date has passed and no verdict was entered."""
        return self.review_on is not None and self.review_on < today and not self.verdict


@dataclass(frozen=True)
class CountRow:
    """A number of one category: how many adults came, letters were issued, or a sign scored before and after."""

    id: UUID
    activity_id: UUID
    category: str
    phase: Phase
    value: int
    as_at: dt.date | None
    source: str


@dataclass(frozen=True)
class PartRow:
    """What one agency does in one activity."""

    id: UUID
    activity_id: UUID
    agency_id: UUID
    agency: str
    part: Part
    note: str


@dataclass(frozen=True)
class TakerRow:
    """Somebody who took a place. A young person has a label of the office's own and an age band, never a name."""

    id: UUID
    activity_id: UUID
    label: str
    band: str
    person_id: UUID | None
    person: str
    agency_id: UUID | None
    agency: str
    watch: str
    may_be_contacted: Consent
    completed: bool
    came_to_forum: bool
    followed_up: dt.date | None
    note: str

    @property
    def who(self) -> str:
        """What tells two places of one person apart from two people: the person, else the label."""
        return str(self.person_id) if self.person_id is not None else self.label.casefold()


@dataclass(frozen=True)
class DayRow:
    """One day of an action week; `public_start` to `public_finish` is when the public may meet officers."""

    id: UUID
    activity_id: UUID
    on_day: dt.date
    words: str
    public_start: dt.time | None
    public_finish: dt.time | None
    public_place: str
    agencies: str

    @property
    def has_public_slot(self) -> bool:
        return self.public_start is not None


@dataclass(frozen=True)
class ActivityMeeting:
    """A meeting of a project: `linked` by hand, or where its issues and actions were raised or discussed."""

    meeting_id: UUID
    code: str
    body: str
    day: dt.date
    linked: bool

    @property
    def ref(self) -> str:
        return f"{self.code}-{self.day.isoformat()}"


@dataclass(frozen=True)
class ScoreChange:
    """One sign scored before and after: `change` is after less before."""

    category: str
    before: int | None
    after: int | None

    @property
    def change(self) -> int | None:
        if self.before is None or self.after is None:
            return None
        return self.after - self.before


def score_changes(counts: list[CountRow]) -> list[ScoreChange]:
    """The change of every sign that was scored before or after, in the order they were written."""
    names = dict.fromkeys(c.category for c in counts if c.phase in (Phase.BEFORE, Phase.AFTER))
    told = {(c.category, c.phase): c.value for c in counts}
    return [
        ScoreChange(name, told.get((name, Phase.BEFORE)), told.get((name, Phase.AFTER))) for name in names
    ]
