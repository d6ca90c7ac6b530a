"""Answers to issues: the clocks they run against, what was told to whom, and the rates an office signs for.

A clock counts working days after the day something came in, or hours for a contact. Figures with nothing to
count are not measured: never 0 or 100 percent.
"""

import datetime as dt
import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from cspdesk.domain.answer_kinds import (
    Answer,
    ClockKind,
    Dealt,
    FeedbackWay,
    Matter,
    StepKind,
)
from cspdesk.domain.issues import IssueRow
from cspdesk.domain.kinds import IssueSource, IssueState
from cspdesk.errors import Refused


class ClockStatus(StrEnum):
    RUNNING = "running"
    OVERDUE = "overdue"
    IN_TIME = "in_time"
    LATE = "late"


@dataclass(frozen=True)
class ClockRow:
    """One promise about one issue: by a day (`due`), or by an hour (`due_at`, UTC).

    `extensions` counts how often it was put off with a reason; `issue` is the number of its issue.
    """

    id: UUID
    issue_id: UUID
    issue: str
    clock: ClockKind
    stage: int
    starts_on: dt.date
    due: dt.date | None
    due_at: dt.datetime | None
    met_on: dt.date | None
    met_at: dt.datetime | None
    miss_reason: str
    accepted: str
    action_id: UUID | None
    extensions: int

    def status(self, today: dt.date, now: dt.datetime) -> ClockStatus:
        if self.due_at is not None:
            if self.met_at is not None:
                return ClockStatus.IN_TIME if self.met_at <= self.due_at else ClockStatus.LATE
            return ClockStatus.OVERDUE if now > self.due_at else ClockStatus.RUNNING
        if self.due is None:
            return ClockStatus.RUNNING
        if self.met_on is not None:
            return ClockStatus.IN_TIME if self.met_on <= self.due else ClockStatus.LATE
        return ClockStatus.OVERDUE if today > self.due else ClockStatus.RUNNING

    @property
    def settled(self) -> bool:
        """True when a miss has its reason, and an action or a word of acceptance."""
        return bool(self.miss_reason) and (bool(self.accepted) or self.action_id is not None)

    def missed(self, today: dt.date, now: dt.datetime) -> bool:
        return self.status(today, now) in (ClockStatus.OVERDUE, ClockStatus.LATE)


@dataclass(frozen=True)
class ExtensionRow:
    id: UUID
    clock_id: UUID
    on_day: dt.date
    was_due: dt.date | None
    now_due: dt.date
    reason: str
    letter_on: dt.date | None


@dataclass(frozen=True)
class StepRow:
    """A dated line of what happened to an issue; `public` lines may be printed."""

    id: UUID
    issue_id: UUID
    on_day: dt.date
    step: StepKind
    text: str
    public: bool
    person_id: UUID | None
    person: str


@dataclass(frozen=True)
class VoiceRow:
    """The same matter raised again, perhaps at another forum; words public, detail private."""

    id: UUID
    issue_id: UUID
    body_id: UUID | None
    body: str
    meeting_id: UUID | None
    raiser_id: UUID | None
    raiser: str
    source: IssueSource
    on_day: dt.date
    words: str
    private_detail: str


@dataclass(frozen=True)
class FeedbackRow:
    """One time people were told of an answer."""

    id: UUID
    issue_id: UUID
    on_day: dt.date
    way: FeedbackWay
    words: str
    publication_id: UUID | None
    publication: str
    meeting_id: UUID | None
    message_id: UUID | None


@dataclass(frozen=True)
class DiscussedRow:
    """A meeting at which an issue was raised or discussed."""

    meeting_id: UUID
    item_id: UUID | None
    code: str
    body: str
    day: dt.date

    @property
    def ref(self) -> str:
        return f"{self.code}-{self.day.isoformat()}"


@dataclass(frozen=True)
class TakenUp:
    """An issue discussed at a meeting, under an item of its agenda when one is known."""

    issue: IssueRow
    item_id: UUID | None


@dataclass(frozen=True)
class Share:
    """`part` of `whole`; not measured when there is nothing to count."""

    part: int
    whole: int

    @property
    def measured(self) -> bool:
        return self.whole > 0

    @property
    def percent(self) -> float | None:
        return 100 * self.part / self.whole if self.whole else None

    def __str__(self) -> str:
        if not self.whole:
            return "not measured"
        return f"{100 * self.part / self.whole:.0f}% ({self.part} of {self.whole})"


_WAITED_FOR = frozenset(
    {IssueSource.FORM, IssueSource.PHONE, IssueSource.LETTER, IssueSource.EMAIL, IssueSource.COUNCILLOR}
)


def clocks_for(matter: Matter, source: IssueSource) -> tuple[ClockKind, ...]:
    """The promises that start with a new issue.

    What is said aloud at a meeting or on a walkabout is acknowledged there and then and followed by the forum
    itself; what comes in by form, telephone, letter, e-mail or councillor has somebody waiting.
    """
    if matter is Matter.CONTACT:
        return (ClockKind.CONTACT,)
    if matter is Matter.COMMENT:
        return ()
    if matter is Matter.REFERRAL:
        return (ClockKind.REPLY,)
    if matter in (Matter.COMPLAINT, Matter.CALL_FOR_ACTION) or source in _WAITED_FOR:
        return (ClockKind.ACKNOWLEDGE, ClockKind.REPLY)
    return ()


def check_answer(answer: Answer, words: str, why: str) -> None:
    """Raises Refused for an answer without the words it needs."""
    if answer is Answer.NONE:
        raise Refused("Choose what became of it: done, partly done, or cannot be done.")
    if answer is Answer.CANNOT and not why.strip():
        raise Refused("Say why it cannot be done: people are owed the reason.")
    if answer is not Answer.CANNOT and not words.strip():
        raise Refused("Type what was done, in words that may be printed.")


def on_time(clocks: Iterable[ClockRow], kind: ClockKind, today: dt.date, now: dt.datetime) -> Share:
    """Promises of one kind kept in time, of those that have come due or were kept; running ones do not count."""
    told = [clock.status(today, now) for clock in clocks if clock.clock is kind]
    counted = [status for status in told if status is not ClockStatus.RUNNING]
    return Share(sum(status is ClockStatus.IN_TIME for status in counted), len(counted))


def dealt_locally(issues: Iterable[IssueRow]) -> Share:
    """Issues dealt with at the local level, of all that are closed and say where they were dealt with."""
    told = [i.dealt for i in issues if i.state is IssueState.CLOSED and i.dealt is not Dealt.UNKNOWN]
    return Share(sum(dealt is Dealt.LOCALLY for dealt in told), len(told))


def fed_back(issues: Iterable[IssueRow]) -> Share:
    """Answered issues whose answer people were told, of all that are answered."""
    answered = [issue for issue in issues if issue.answered and issue.answered_on is not None]
    return Share(sum(not issue.owes_telling for issue in answered), len(answered))


def days_to_tell(first_told: Sequence[tuple[dt.date, dt.date]]) -> float | None:
    """Median days from an answer to the first telling of it, of pairs (answered, told); None for none."""
    days = [(told - answered).days for answered, told in first_told if told >= answered]
    return float(statistics.median(days)) if days else None
