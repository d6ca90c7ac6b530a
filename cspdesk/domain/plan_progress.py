"""How a plan goes: one rule each for the state of a line, and for what rolls up from forums to line to plan.

Every figure is a `Part`: the ids of what counts and of what it is counted of, so that it opens its records.
"""

import datetime as dt
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from uuid import UUID

from cspdesk.domain.dates import PlanYear, add_days, plan_year
from cspdesk.domain.kinds import Kind
from cspdesk.domain.plan_kinds import LineState, MilestoneKind, NoteKind
from cspdesk.domain.plan_rows import (
    AHEAD,
    CURRENT,
    EXPIRED,
    NO_PLAN,
    AreaPlanRow,
    FeedRow,
    LineRow,
    MilestoneRow,
    PlanFile,
    PlanNoteRow,
    PlanRow,
)

_ONE_YEAR = re.compile(r"(\d{4})\s*[-/–]\s*(\d{2}|\d{4})")


@dataclass(frozen=True)
class Part:
    """So many of so many, with the records behind both numbers."""

    ids: tuple[UUID, ...]
    of: tuple[UUID, ...]

    @property
    def part(self) -> int:
        return len(self.ids)

    @property
    def whole(self) -> int:
        return len(self.of)

    @property
    def percent(self) -> int | None:
        """Whole percent; None of nothing."""
        return round(100 * self.part / self.whole) if self.of else None

    def __str__(self) -> str:
        return f"{self.part:,} of {self.whole:,}" if self.of else "none"


class LineStatus(StrEnum):
    """How a line stands; SLIPPING is amber: a milestone is late before the line itself is."""

    DONE = "done"
    PART_DONE = "part done"
    NOT_DONE = "not done"
    DROPPED = "dropped"
    TO_BE_AGREED = "to be agreed"
    LATE = "late"
    SLIPPING = "slipping"
    UNDER_WAY = "under way"
    NOT_BEGUN = "not begun"


_CLOSED = {
    LineState.DONE: LineStatus.DONE,
    LineState.PART_DONE: LineStatus.PART_DONE,
    LineState.NOT_DONE: LineStatus.NOT_DONE,
    LineState.DROPPED: LineStatus.DROPPED,
}


def line_status(
    line: LineRow, milestones: Iterable[MilestoneRow], feeds: Iterable[FeedRow], today: dt.date
) -> LineStatus:
    """Closed as it was settled; else late past its day, slipping while a step or an action is late, and so on."""
    if line.state in _CLOSED:
        return _CLOSED[line.state]
    if line.to_be_agreed:
        return LineStatus.TO_BE_AGREED
    if line.due is not None and line.due < today:
        return LineStatus.LATE
    steps, fed = tuple(milestones), tuple(feeds)
    if any(step.late(today) for step in steps) or any(is_late(feed, today) for feed in fed):
        return LineStatus.SLIPPING
    begun = any(step.done_on for step in steps) or bool(fed) or bool(line.progress)
    return LineStatus.UNDER_WAY if begun else LineStatus.NOT_BEGUN


def is_late(feed: FeedRow, today: dt.date) -> bool:
    """An open action past its day."""
    return feed.kind is Kind.ACTION and feed.state == "open" and feed.due is not None and feed.due < today


@dataclass(frozen=True)
class ForumPart:
    """The actions of one body that feed a line, a priority or a plan: done, and late, of all."""

    body_id: UUID | None
    code: str
    name: str
    done: Part
    late: tuple[UUID, ...]


@dataclass(frozen=True)
class Progress:
    """What rolls up to one line, priority or plan.

    `lines` are commitments done of all that were not dropped; `actions` those done of all not dropped that feed
    it; `late` open actions past their day; `records` whatever else feeds it: activities, measures, indicators.
    """

    lines: Part
    part_done: tuple[UUID, ...]
    late_lines: tuple[UUID, ...]
    slipping: tuple[UUID, ...]
    fed: tuple[FeedRow, ...]
    today: dt.date

    @cached_property
    def _acts(self) -> tuple[FeedRow, ...]:
        """An action that feeds two lines counts once wherever both are looked at."""
        return tuple(
            {f.record_id: f for f in self.fed if f.kind is Kind.ACTION and f.state != "dropped"}.values()
        )

    # Thousands of actions may feed a plan, and a list of priorities asks for none of these.

    @cached_property
    def actions(self) -> Part:
        return _done(self._acts)

    @cached_property
    def late(self) -> tuple[UUID, ...]:
        return tuple(feed.record_id for feed in self._acts if is_late(feed, self.today))

    @cached_property
    def forums(self) -> tuple[ForumPart, ...]:
        return _by_forum(self._acts, self.today)

    @cached_property
    def records(self) -> tuple[FeedRow, ...]:
        return tuple(feed for feed in self.fed if feed.kind is not Kind.ACTION)


def progress(file: PlanFile, lines: Sequence[LineRow], today: dt.date) -> Progress:
    """What rolls up to some lines of a plan: those of one, of a priority, of an agency, or all."""
    by_line = file.feeds_by_line
    feeds = file.feeds_of_all(lines)
    steps = _steps(file)
    states = {
        line.id: line_status(line, steps(line.id, by_line.get(line.id, ())), by_line.get(line.id, ()), today)
        for line in lines
        if line.commitment and line.state is not LineState.DROPPED
    }

    def those(status: LineStatus) -> tuple[UUID, ...]:
        return tuple(line_id for line_id, state in states.items() if state is status)

    return Progress(
        Part(those(LineStatus.DONE), tuple(states)),
        those(LineStatus.PART_DONE),
        those(LineStatus.LATE),
        those(LineStatus.SLIPPING),
        feeds,
        today,
    )


def _steps(file: PlanFile) -> Callable[[UUID, Iterable[FeedRow]], list[MilestoneRow]]:
    """The steps of a line and of what feeds it, looked up in one table for all lines."""
    table = file.steps_by_owner

    def steps(line_id: UUID, feeds: Iterable[FeedRow]) -> list[MilestoneRow]:
        found = list(table.get(line_id, ()))
        for feed in feeds:
            if feed.state == "open":
                found += table.get(feed.record_id, ())
        return found

    return steps


def statuses(file: PlanFile, today: dt.date) -> dict[UUID, LineStatus]:
    """How every line of a plan stands."""
    by_line, steps = file.feeds_by_line, _steps(file)
    return {
        line.id: line_status(line, steps(line.id, by_line.get(line.id, ())), by_line.get(line.id, ()), today)
        for line in file.lines
    }


def _done(actions: Iterable[FeedRow]) -> Part:
    listed = tuple(actions)
    return Part(
        tuple(feed.record_id for feed in listed if feed.state == "done"),
        tuple(feed.record_id for feed in listed),
    )


def _by_forum(actions: Sequence[FeedRow], today: dt.date) -> tuple[ForumPart, ...]:
    held: dict[UUID | None, list[FeedRow]] = {}
    for feed in actions:
        held.setdefault(feed.body_id, []).append(feed)
    made = []
    for own in sorted(held.values(), key=lambda each: (each[0].body_code, each[0].body)):
        late = tuple(feed.record_id for feed in own if is_late(feed, today))
        made.append(ForumPart(own[0].body_id, own[0].body_code, own[0].body, _done(own), late))
    return tuple(made)


def unanswered(notes: Iterable[PlanNoteRow], today: dt.date | None = None) -> tuple[PlanNoteRow, ...]:
    """Evaluation questions without an answer, by the day it is due; those due by a day when one is given (A171)."""
    found = [
        note
        for note in notes
        if note.kind is NoteKind.QUESTION
        and not note.answered
        and (today is None or (note.due is not None and note.due <= today))
    ]
    return tuple(sorted(found, key=lambda note: (note.due is None, note.due or note.on_day, str(note.id))))


def closed_without(kind: NoteKind, feeds: Iterable[FeedRow], notes: Iterable[PlanNoteRow]) -> Part:
    """Closed actions that have no note of a kind, of all that are closed: evaluation (A160)."""
    noted = {
        note.action_id for note in notes if note.kind is kind and (note.text.strip() or note.answer.strip())
    }
    closed = {f.record_id: f for f in feeds if f.kind is Kind.ACTION and f.state == "done"}
    return Part(tuple(record for record in closed if record not in noted), tuple(closed))


def spend_without_note(feeds: Iterable[FeedRow], notes: Iterable[PlanNoteRow]) -> Part:
    """Actions that cost something and have no value-for-money note, of all that cost something (A142)."""
    noted = {note.action_id for note in notes if note.kind is NoteKind.VALUE_FOR_MONEY and note.text.strip()}
    spent = {f.record_id: f for f in feeds if f.kind is Kind.ACTION and f.spent_pence}
    return Part(tuple(record for record in spent if record not in noted), tuple(spent))


def missed_tasks(milestones: Iterable[MilestoneRow], today: dt.date) -> tuple[MilestoneRow, ...]:
    """Tasks of lines that repeat whose period is over and that nobody ticked (A152)."""
    return tuple(step for step in milestones if step.kind is MilestoneKind.TASK and step.late(today))


def plan_years(plan: PlanRow, start_month: int) -> tuple[PlanYear, ...]:
    """The years a plan spans, a hundred at most."""
    if plan.from_day is None or plan.to_day is None:
        return ()
    years = [plan_year(plan.from_day, start_month)]
    while years[-1].end < plan.to_day and len(years) < 100:
        years.append(plan_year(add_days(years[-1].end, 1), start_month))
    return tuple(years)


def action_year(plan: PlanRow, start_month: int) -> PlanYear | None:
    """The one year a plan is printed for inside a longer life, as "2008-2009" is of 2008 to 2011; else None."""
    found = _ONE_YEAR.fullmatch(plan.year.strip())
    if found is None or int(found[2]) % 100 != (int(found[1]) + 1) % 100:
        return None
    return plan_year(dt.date(int(found[1]), start_month, 1), start_month)


def in_year(line: LineRow, plan: PlanRow, year: PlanYear, start_month: int = 4) -> bool:
    """True for a line of a year (A147).

    By its own days; else the plan's first year where its horizon is the coming year, the whole plan where it is
    three years, and the year the plan is printed for where it says nothing.
    """
    first, last = line.starts_on or plan.from_day, line.due or plan.to_day
    if line.starts_on is None and line.due is None and line.horizon != "three_years":
        printed = action_year(plan, start_month)
        if line.horizon == "year" and plan.from_day is not None:
            last = plan_year(plan.from_day, start_month).end
        elif printed is not None:
            first, last = printed.start, printed.end
    return (first is None or first <= year.end) and (last is None or last >= year.start)


def area_state(plan: PlanRow | None, today: dt.date) -> str:
    """Whether a plan of a forum is current, over, or not begun; there may be none (A4)."""
    if plan is None:
        return NO_PLAN
    if plan.to_day is not None and plan.to_day < today:
        return EXPIRED
    return AHEAD if plan.from_day is not None and plan.from_day > today else CURRENT


def covered(rows: Iterable[AreaPlanRow]) -> Part:
    """Forums with a current plan, of all forums; the ids are those of forums."""
    listed = tuple(rows)
    current = tuple(row.body_id for row in listed if row.state == CURRENT)
    return Part(current, tuple(row.body_id for row in listed))


def as_it_stood(file: PlanFile, day: dt.date) -> PlanFile:
    """A plan as it stood at the end of a day: what was settled, ticked or done later was still open (A126)."""
    lines = tuple(
        replace(line, state=LineState.OPEN, state_on=None)
        if line.state in _CLOSED and line.state_on is not None and line.state_on > day
        else line
        for line in file.lines
    )
    steps = tuple(
        replace(step, done_on=None) if step.done_on is not None and step.done_on > day else step
        for step in file.milestones
    )
    feeds = tuple(
        replace(feed, state="open", done_on=None)
        if feed.kind is Kind.ACTION and feed.done_on is not None and feed.done_on > day
        else feed
        for feed in file.feeds
    )
    return replace(file, lines=lines, milestones=steps, feeds=feeds)
