"""The promises that run about issues: by which day, put off or missed and why, and what the office signs for."""

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.answer_kinds import Answer, ClockKind, Matter, StepKind
from cspdesk.domain.answers import ClockRow, Share, on_time
from cspdesk.domain.dates import say_date
from cspdesk.domain.kinds import IssueState, Kind
from cspdesk.domain.standards import FigureRow
from cspdesk.domain.text import one_line
from cspdesk.domain.workdays import working_days_between
from cspdesk.errors import Refused
from cspdesk.services.context import Context
from cspdesk.services.issues import IssueService, start_clocks

if TYPE_CHECKING:
    from cspdesk.store.work import UnitOfWork


class ClockService:
    """Every change publishes Kind.ISSUE_CLOCK or CLOCK_EXTENSION; a second stage Kind.ISSUE as well."""

    def __init__(self, context: Context, issues: IssueService) -> None:
        self._context = context
        self._store = context.store
        self._issues = issues

    def all(self) -> list[ClockRow]:
        """Every promise about every issue, the first to come due first."""
        return self._store.issues.clocks()

    def days_left(self, clocks: Sequence[ClockRow]) -> dict[UUID, int]:
        """Working days until each promise that runs by the day is due; negative once it is late."""
        today = self._context.today()
        days = [clock.due for clock in clocks if clock.due is not None]
        if not days:
            return {}
        closed = self._context.closed_days(min(*days, today), max(*days, today))
        return {
            clock.id: working_days_between(today, clock.due, closed)
            if clock.due >= today
            else -working_days_between(clock.due, today, closed)
            for clock in clocks
            if clock.due is not None and clock.met_on is None
        }

    def now(self) -> dt.datetime:
        """This instant as clocks in hours see it."""
        return self._store.now()

    def missed(self, from_day: dt.date, to_day: dt.date) -> list[ClockRow]:
        """Promises that came due in a period and were not kept in time."""
        today, now = self._context.today(), self._store.now()
        return [clock for clock in self._of_period(from_day, to_day) if clock.missed(today, now)]

    def _of_period(self, from_day: dt.date, to_day: dt.date) -> list[ClockRow]:
        return promises_of(self.all(), from_day, to_day)

    def on_time(self, from_day: dt.date, to_day: dt.date) -> dict[ClockKind, Share]:
        """The share of promises kept in time, of those that came due in a period, by kind of clock."""
        clocks = self._of_period(from_day, to_day)
        today, now = self._context.today(), self._store.now()
        return {kind: on_time(clocks, kind, today, now) for kind in ClockKind}

    def shortfalls(self, from_day: dt.date, to_day: dt.date) -> list[FigureRow]:
        """Figures reported for some of a period that missed their standard and that nobody has dealt with."""
        figures = self._store.standards.figures()
        return [
            figure
            for figure in figures
            if not figure.dealt and figure.from_day <= to_day and figure.to_day >= from_day
        ]

    def acknowledge(self, issue_id: UUID, on_day: dt.date | None = None) -> None:
        """Stops the clock that runs until somebody is told their issue came in."""
        issue = self._issues.get(issue_id)
        day = on_day or self._context.today()
        with self._store.work(f"acknowledge issue {issue.ref}") as work:
            meet(work, issue.id, (ClockKind.ACKNOWLEDGE, ClockKind.CONTACT), day)
            add_step(work, issue.id, StepKind.ACKNOWLEDGED, day, "")
            work.commit()

    def extend(self, clock_id: UUID, now_due: dt.date, reason: str) -> UUID:
        """Puts a promise off to a later day and gives the id of the extension, for its letter.

        Raises Refused without a reason, for a day no later than the old one, and for a promise already kept.
        """
        why = one_line(reason)
        if not why:
            raise Refused("Say why it takes longer: the letter gives the reason and the new date.")
        with self._store.work("extend the time to answer") as work:
            clock = work.get(Kind.ISSUE_CLOCK, clock_id)
            if clock["met_on"] is not None or clock["due"] is None:
                raise Refused("This promise is kept already or runs in hours: there is nothing to put off.")
            if now_due <= clock["due"]:
                raise Refused(f"Choose a day after {say_date(clock['due'])}, when it is due now.")
            work.change(Kind.ISSUE_CLOCK, clock_id, due=now_due)
            made = work.add(
                Kind.CLOCK_EXTENSION,
                clock_id=clock_id,
                on_day=self._context.today(),
                was_due=clock["due"],
                now_due=now_due,
                reason=why,
            )
            work.commit()
        return made

    def explain_miss(
        self, clock_id: UUID, reason: str, accepted: str = "", action_id: UUID | None = None
    ) -> None:
        """Keeps why a promise was not kept, and the action that deals with it, or why it is accepted without one."""
        why = one_line(reason)
        if not why:
            raise Refused("Say why it was late: a period is signed off only when every miss has its reason.")
        with self._store.work("keep why a promise was missed") as work:
            values: dict[str, Any] = {} if action_id is None else {"action_id": action_id}
            work.change(Kind.ISSUE_CLOCK, clock_id, miss_reason=why, accepted=one_line(accepted), **values)
            work.commit()

    def sign_off(self, from_day: dt.date, to_day: dt.date, signed_by: str, words: str = "") -> None:
        """Signs a period off: its promises, and what was reported of the service standards in it.

        Raises Refused while a miss has no reason, or a miss or a shortfall neither an action nor a word of
        acceptance.
        """
        missed = self.missed(from_day, to_day)
        bare = [clock.issue for clock in missed if not clock.miss_reason]
        if bare:
            raise Refused(
                f"{len(bare)} missed {'promise has' if len(bare) == 1 else 'promises have'} no reason yet:"
                f" give one for {', '.join(bare[:5])}{' and others' if len(bare) > 5 else ''}, then sign."
            )
        loose = [clock.issue for clock in missed if not clock.settled]
        if loose:
            raise Refused(
                f"{', '.join(loose[:5])}{' and others' if len(loose) > 5 else ''}: each shortfall needs an action,"
                " or a word why it is accepted, before you sign."
            )
        short = self.shortfalls(from_day, to_day)
        if short:
            raise Refused(
                f"{len(short)} service {'standard was' if len(short) == 1 else 'standards were'} missed in this period"
                " and nobody has dealt with it: give each an action or accept it, under Service standards, then sign."
            )
        if not one_line(signed_by):
            raise Refused("Type who signs for this period.")
        with self._store.work("sign a period off") as work:
            work.add(
                Kind.SIGNED_PERIOD,
                from_day=from_day,
                to_day=to_day,
                on_day=self._context.today(),
                signed_by=one_line(signed_by),
                words=words,
            )
            work.commit()

    def second_stage(self, issue_id: UUID, reason: str) -> None:
        """Takes a complaint to its second stage, with clocks of its own. Raises Refused for anything else."""
        issue = self._issues.get(issue_id)
        if issue.matter is not Matter.COMPLAINT or issue.stage != 1:
            raise Refused("Only a complaint in its first stage goes to a second one.")
        why = one_line(reason)
        if not why:
            raise Refused("Say what they are not happy with: the second stage begins from it.")
        day = self._context.today()
        with self._store.work(f"second stage of {issue.ref}") as work:
            work.change(
                Kind.ISSUE,
                issue.id,
                stage=2,
                state=IssueState.OPEN,
                answer=Answer.NONE,
                answer_words="",
                answer_why="",
                answered_on=None,
                closed_on=None,
            )
            had = f" (first answer: {issue.we_did})" if issue.answered else ""
            add_step(work, issue.id, StepKind.SECOND_STAGE, day, why + had)
            start_clocks(work, self._context, issue.id, stage=2)
            work.commit()


def add_step(
    work: "UnitOfWork",
    issue_id: UUID,
    step: StepKind,
    day: dt.date,
    text: str,
    *,
    public: bool = False,
    made: UUID | None = None,
) -> UUID:
    """Writes a dated line of an issue inside a unit of work; `made` is its id where others may write the same."""
    return work.add(
        Kind.ISSUE_STEP,
        made,
        issue_id=issue_id,
        on_day=day,
        step=step,
        text=text,
        public=public,
        person_id=work.author.person_id,
    )


def meet(work: "UnitOfWork", issue_id: UUID, kinds: tuple[ClockKind, ...], day: dt.date) -> None:
    """Stops those clocks of an issue that still run."""
    for clock in work.find(Kind.ISSUE_CLOCK, issue_id=issue_id):
        if ClockKind(clock["clock"]) in kinds and clock["met_on"] is None:
            at = work.now() if clock["due_at"] is not None else None
            work.change(Kind.ISSUE_CLOCK, clock["id"], met_on=day, met_at=at)


def promises_of(clocks: Sequence[ClockRow], from_day: dt.date, to_day: dt.date) -> list[ClockRow]:
    """Those of some promises that come due in a period."""
    return [clock for clock in clocks if from_day <= due_day(clock) <= to_day]


def due_day(clock: ClockRow) -> dt.date:
    """The day a promise is due; of one in hours, the day its hour falls on."""
    if clock.due is not None:
        return clock.due
    return clock.due_at.date() if clock.due_at is not None else clock.starts_on
