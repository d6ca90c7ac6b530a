"""Actions: what was promised, by whom, by when."""

import datetime as dt
from dataclasses import dataclass, replace
from uuid import UUID

from cspdesk.domain.kinds import ActionState, Origin


@dataclass(frozen=True)
class ActionRow:
    """One action with the names around it.

    `owner` is how a list shows who owes it: agency and person, or the typed words of a community group.
    `from_community`: residents asked for it; `adopted_on` is the day the partnership took it on.
    The pointers say what it came from: a line of the plan, a risk, a gap that a check found, an entry of a register.
    `step_due` is the day of the first milestone that is still to be done.
    `due` of an action due at the next meeting is the date of that meeting today, None while none is planned.
    """

    id: UUID
    code: str
    year: int
    running: int
    suffix: str
    text: str
    origin: Origin
    body_id: UUID | None
    body: str
    meeting_id: UUID | None
    meeting_day: dt.date | None
    item_id: UUID | None
    issue_id: UUID | None
    owner_agency_id: UUID | None
    owner_agency: str
    owner_person_id: UUID | None
    owner_person: str
    owner_words: str
    community: bool
    given_on: dt.date
    due: dt.date | None
    due_words: str
    due_next_meeting: bool
    state: ActionState
    closed_on: dt.date | None
    closing_note: str
    times_carried: int
    notes: int
    activity_id: UUID | None
    priority_id: UUID | None
    from_community: bool
    adopted_on: dt.date | None
    plan_line_id: UUID | None = None
    risk_id: UUID | None = None
    check_item_id: UUID | None = None
    entry_id: UUID | None = None
    spent_pence: int | None = None
    step_due: dt.date | None = None

    @property
    def ref(self) -> str:
        """Permanent number, such as F07-2026-014."""
        return f"{self.code}-{self.year}-{self.running:03d}{self.suffix}"

    @property
    def owner(self) -> str:
        names = [name for name in (self.owner_agency, self.owner_person, self.owner_words) if name]
        return ", ".join(names)

    def days_overdue(self, today: dt.date) -> int:
        """Days past the due date of an open action; 0 when it is not overdue or has no date."""
        if self.state != ActionState.OPEN or self.due is None:
            return 0
        return max((today - self.due).days, 0)

    def slips(self, today: dt.date) -> bool:
        """True for an open action that is not late itself, while one of its milestones is: amber before red."""
        late = self.step_due is not None and self.step_due < today
        return late and self.state == ActionState.OPEN and not self.days_overdue(today)


@dataclass(frozen=True)
class ActionNoteRow:
    """A dated line of progress on an action."""

    id: UUID
    action_id: UUID
    on_day: dt.date
    text: str
    person_id: UUID | None
    person: str


@dataclass(frozen=True)
class CarryRow:
    """A meeting an action was carried to."""

    action_id: UUID
    meeting_id: UUID
    code: str
    day: dt.date
    body: str

    @property
    def ref(self) -> str:
        return f"{self.code}-{self.day.isoformat()}"


def as_it_stood(action: ActionRow, day: dt.date) -> ActionRow | None:
    """An action as it stood at the end of a day: open where it was closed later, None before it was given."""
    if action.given_on > day:
        return None
    if action.closed_on is None or action.closed_on <= day:
        return action
    return replace(action, state=ActionState.OPEN, closed_on=None, closing_note="")
