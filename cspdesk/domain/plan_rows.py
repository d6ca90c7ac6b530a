"""What is known of plans as frozen rows: the plan, its priorities and lines, and all that hangs on them."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from uuid import UUID

from cspdesk.domain.kinds import Kind
from cspdesk.domain.plan_kinds import LineState, MilestoneKind, NoteKind, PlanState, ResourceKind
from cspdesk.domain.plans import LineRole, PlanLayout

SIDES = ("victim", "location", "offender")
"""The three sides of the crime triangle."""

COMMITMENTS = (LineRole.ACTION,)
"""The roles of lines that somebody is to do: key actions, activities, what "we will" do."""

TARGETS = (
    LineRole.TARGET,
    LineRole.SUCCESS,
    LineRole.ASSOCIATED,
    LineRole.MEASURE,
    LineRole.INDICATOR,
    LineRole.OUTCOME,
)
"""The roles of lines that say what is to be reached."""


@dataclass(frozen=True)
class PlanRow:
    """A plan; a local one is of a forum (`body_id`). `lines` counts what is not dropped."""

    id: UUID
    key: str
    title: str
    year: str
    layout: PlanLayout
    state: PlanState
    body_id: UUID | None
    body: str
    body_code: str
    follows_id: UUID | None
    from_day: dt.date | None
    to_day: dt.date | None
    due_on: dt.date | None
    agreed_on: dt.date | None
    agreed_at_id: UUID | None
    agreed_at_day: dt.date | None
    agreed_by: str
    titles: tuple[str, ...]
    objectives: tuple[str, ...]
    elements: tuple[str, ...]
    themes: tuple[str, ...]
    deliveries: tuple[str, ...]
    county: str
    foreword: str
    summary: str
    version: int
    changed_on: dt.date | None
    priorities: int
    lines: int

    @property
    def local(self) -> bool:
        return self.body_id is not None

    def covers(self, day: dt.date) -> bool:
        """True when the day lies in the plan's life; a plan without an end goes on."""
        return (self.from_day is None or self.from_day <= day) and (self.to_day is None or day <= self.to_day)

    def overdue(self, today: dt.date) -> bool:
        """True when the plan itself was to be approved by a day that is past, and is not (A163)."""
        return self.state is PlanState.DRAFT and self.due_on is not None and self.due_on < today


@dataclass(frozen=True)
class PlanPriorityRow:
    """A priority, or a block beside the priorities; `vulnerable` are the groups thought of, empty is not ticked."""

    id: UUID
    plan_id: UUID
    position: int
    key: str
    label: str
    title: str
    is_priority: bool
    sponsor_agency_id: UUID | None
    sponsor: str
    champion_id: UUID | None
    champion: str
    lead_id: UUID | None
    lead: str
    from_day: dt.date | None
    to_day: dt.date | None
    vulnerable: str
    follows_id: UUID | None

    @property
    def heading(self) -> str:
        """Label and title; a bare "Priority" says nothing beside its title."""
        return f"{self.label}: {self.title}" if self.label not in ("", "Priority") else self.title


@dataclass(frozen=True)
class LineRow:
    """A line with the names around it; tags are tuples, `partners` are agencies by id and name."""

    id: UUID
    plan_id: UUID
    plan_priority_id: UUID
    position: int
    role: LineRole
    label: str
    text: str
    horizon: str
    objective: str
    sides: tuple[str, ...]
    elements: tuple[str, ...]
    themes: tuple[str, ...]
    deliveries: tuple[str, ...]
    code: str
    lead: str
    lead_agency_id: UUID | None
    lead_agency: str
    lead_id: UUID | None
    lead_person: str
    community: str
    timescale: str
    starts_on: dt.date | None
    due: dt.date | None
    repeats: str
    resources: str
    outcome: str
    progress: str
    state: LineState
    state_on: dt.date | None
    to_be_agreed: bool
    feeds_county: bool
    smart: tuple[str, ...]
    indicator_id: UUID | None
    indicator_code: str
    indicator: str
    risk_id: UUID | None
    risk_number: int | None
    risk: str
    entry_id: UUID | None
    entry: str
    entry_register: str
    entry_state: str
    source: str
    follows_id: UUID | None
    partners: tuple[tuple[UUID, str], ...]

    @property
    def commitment(self) -> bool:
        """True when somebody is to do it."""
        return self.role in COMMITMENTS

    @property
    def owner(self) -> str:
        """Who leads, as a list shows it: agency, person, community group or the plan's own words."""
        names = (self.lead_agency or self.lead, self.lead_person, self.community)
        return ", ".join(name for name in names if name)


@dataclass(frozen=True)
class MilestoneRow:
    """A step of a line or of an action, or one period's task of a line that repeats."""

    id: UUID
    line_id: UUID | None
    action_id: UUID | None
    kind: MilestoneKind
    text: str
    due: dt.date | None
    done_on: dt.date | None
    note: str

    def late(self, today: dt.date) -> bool:
        return self.done_on is None and self.due is not None and self.due < today


@dataclass(frozen=True)
class PlanNoteRow:
    """A note on a plan, a priority, a line, an action or an indicator; `on` says which in words."""

    id: UUID
    kind: NoteKind
    plan_id: UUID | None
    plan_priority_id: UUID | None
    line_id: UUID | None
    action_id: UUID | None
    action: str
    indicator_id: UUID | None
    body_id: UUID | None
    body: str
    meeting_id: UUID | None
    meeting_day: dt.date | None
    on_day: dt.date
    text: str
    answer: str
    due: dt.date | None
    done_on: dt.date | None
    years: tuple[str, ...]
    said_by: str
    public: bool

    @property
    def answered(self) -> bool:
        return bool(self.answer.strip())


@dataclass(frozen=True)
class PlanChangeRow:
    """A change of a plan: what it was and is, who agreed it and at which meeting."""

    id: UUID
    plan_id: UUID
    plan_priority_id: UUID | None
    line_id: UUID | None
    target_id: UUID | None
    on_day: dt.date
    meeting_id: UUID | None
    meeting_day: dt.date | None
    agreed_by: str
    what: str
    was: str
    now: str
    reason: str


@dataclass(frozen=True)
class PlanResourceRow:
    """People, money or help in kind for a priority, a line or an action; the ids above it are filled in."""

    id: UUID
    plan_priority_id: UUID | None
    line_id: UUID | None
    action_id: UUID | None
    action: str
    agency_id: UUID | None
    agency: str
    kind: ResourceKind
    text: str
    pence: int | None
    how_used: str


@dataclass(frozen=True)
class FeedRow:
    """What feeds a line: an action, an activity, a measure or an indicator.

    `id` is None for an action that was made from the line itself. `shared_with` are agencies other than the owner.
    """

    id: UUID | None
    line_id: UUID
    kind: Kind
    record_id: UUID
    ref: str
    words: str
    state: str
    due: dt.date | None
    done_on: dt.date | None
    body_id: UUID | None
    body: str
    body_code: str
    owner_agency_id: UUID | None
    owner: str
    community: bool
    spent_pence: int | None
    owner_agency: str = ""


@dataclass(frozen=True)
class PlanFile:
    """A plan with everything that hangs on it, read at once; rules of `plan_progress` count over it.

    `teams` says of a team which agency it is of, by id and name: what the team owes, that agency owes.
    `besides` are actions that cost something and feed no line of it.
    `at_risk` are the priorities that an open risk of the register names.
    """

    plan: PlanRow
    priorities: tuple[PlanPriorityRow, ...]
    lines: tuple[LineRow, ...]
    milestones: tuple[MilestoneRow, ...]
    notes: tuple[PlanNoteRow, ...]
    changes: tuple[PlanChangeRow, ...]
    resources: tuple[PlanResourceRow, ...]
    feeds: tuple[FeedRow, ...]
    teams: Mapping[UUID, tuple[UUID, str]] = field(default_factory=dict)
    at_risk: frozenset[UUID] = frozenset()
    besides: tuple[FeedRow, ...] = ()

    def lines_of(self, priority_id: UUID) -> tuple[LineRow, ...]:
        return tuple(line for line in self.lines if line.plan_priority_id == priority_id)

    @cached_property
    def feeds_by_line(self) -> dict[UUID, tuple[FeedRow, ...]]:
        """What feeds each line that anything feeds."""
        return {line: tuple(self.feeds[n] for n in places) for line, places in self._fed_at.items()}

    @cached_property
    def _fed_at(self) -> dict[UUID, list[int]]:
        """Where in `feeds` those of each line stand: looked through once, for all lines of a large plan."""
        found: dict[UUID, list[int]] = {}
        for place, feed in enumerate(self.feeds):
            found.setdefault(feed.line_id, []).append(place)
        return found

    @cached_property
    def steps_by_owner(self) -> dict[UUID, list[MilestoneRow]]:
        """The steps and tasks of each line or action that has any."""
        found: dict[UUID, list[MilestoneRow]] = {}
        for step in self.milestones:
            owner = step.line_id or step.action_id
            if owner is not None:
                found.setdefault(owner, []).append(step)
        return found

    def feeds_of(self, line_id: UUID) -> tuple[FeedRow, ...]:
        return self.feeds_by_line.get(line_id, ())

    def feeds_of_all(self, lines: Iterable[LineRow]) -> tuple[FeedRow, ...]:
        """What feeds any of some lines, in the order of `feeds`."""
        wanted = {line.id for line in lines}
        return tuple(self.feeds[n] for n in sorted(n for line in wanted for n in self._fed_at.get(line, ())))

    def milestones_of(self, line_id: UUID) -> tuple[MilestoneRow, ...]:
        """Steps and tasks of the line itself, and those of the actions that feed it."""
        acted = {feed.record_id for feed in self.feeds_of(line_id) if feed.kind is Kind.ACTION}
        return tuple(m for m in self.milestones if m.line_id == line_id or m.action_id in acted)

    def notes_of(self, *kinds: NoteKind) -> tuple[PlanNoteRow, ...]:
        return tuple(note for note in self.notes if note.kind in kinds)


@dataclass(frozen=True)
class AreaPlanRow:
    """Whether a forum has a plan of its own: its newest one, and how far that reaches."""

    body_id: UUID
    code: str
    name: str
    plan_id: UUID | None
    from_day: dt.date | None
    to_day: dt.date | None
    state: str


CURRENT, EXPIRED, AHEAD, NO_PLAN = "current", "expired", "not begun", "no plan"
