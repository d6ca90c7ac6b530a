"""Rows of the small registers as they are kept, with the names around them."""

import datetime as dt
from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True)
class EntryRow:
    """One entry as it is kept, with the names around it; `actions` is how many it led to, `pence` a sum of money."""

    id: UUID
    register: str
    position: int
    title: str
    text: str
    topic: str
    state: str
    agency_id: UUID | None
    agencies: str
    person_id: UUID | None
    who: str
    body_id: UUID | None
    meeting_id: UUID | None
    plan_id: UUID | None
    plan_priority_id: UUID | None
    issue_id: UUID | None
    activity_id: UUID | None
    codes: str
    from_day: dt.date | None
    due: dt.date | None
    done_on: dt.date | None
    review_on: dt.date | None
    published_on: dt.date | None
    place: str
    cadence: str
    pence: int | None
    number: int | None
    days: int | None
    marked: bool
    answer: str
    evidence: str
    note: str
    follows_id: UUID | None
    restricted: bool
    agency: str
    person: str
    body: str
    body_cadence: str
    meeting_day: dt.date | None
    meeting_body: str
    priority: str
    actions: int


@dataclass(frozen=True)
class PartyRow:
    """A party of an entry: an agency, or words where it is none; `on_day` is when it signed. One with a priority of
    the plan is a link to that priority.
    """

    id: UUID
    entry_id: UUID
    agency_id: UUID | None
    plan_priority_id: UUID | None
    words: str
    on_day: dt.date | None
    leads: bool
    note: str
    agency: str
    priority: str

    @property
    def name(self) -> str:
        return self.priority or self.agency or self.words


@dataclass(frozen=True)
class StepRow:
    """A dated step: a stage of a route, an arrival, a status on a day. Without `on_day` it is still to come."""

    id: UUID
    entry_id: UUID
    position: int
    body_id: UUID | None
    meeting_id: UUID | None
    due: dt.date | None
    on_day: dt.date | None
    text: str
    outcome: str
    body: str
    meeting_day: dt.date | None

    @property
    def name(self) -> str:
        return self.body or self.text


@dataclass(frozen=True)
class WaitingRow:
    """A step that is still to come, with its entry; `body_id` is that of the step, `from_id` that of the entry."""

    entry_id: UUID
    step_id: UUID
    register: str
    state: str
    title: str
    from_id: UUID | None
    body_id: UUID | None


@dataclass(frozen=True)
class LineRow:
    """A line of a plan that points to an entry: the plan and year, the priority, and the words of the line."""

    id: UUID
    entry_id: UUID
    text: str
    plan: str
    year: str
    priority: str


@dataclass(frozen=True)
class PriorityName:
    """A priority of a plan that is not ended, to choose from; its label is said where it has a number of its own."""

    id: UUID
    plan_id: UUID
    plan: str
    label: str
    title: str

    @property
    def name(self) -> str:
        return f"{self.label}: {self.title}" if " " in self.label else self.title


@dataclass(frozen=True)
class FileRow:
    """A file that hangs on an entry; size in bytes."""

    id: UUID
    owner_id: UUID
    name: str
    media_type: str
    size: int
    sha256: str
