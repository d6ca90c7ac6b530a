"""How a list shows issues: their columns, with the promise that runs next or the age beside each."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from cspdesk.domain.answer_kinds import Matter
from cspdesk.domain.answers import ClockRow, ClockStatus
from cspdesk.domain.dates import say_date_short
from cspdesk.domain.issues import IssueRow
from cspdesk.domain.kinds import IssueState
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.issues.issue_words import CLOCKS, MATTERS, answer_chip, clock_chip, plural, state_chip
from cspdesk.ui.rows_model import Column

_OLD_DAYS = 60
_FOLLOWED = (Matter.CALL_FOR_ACTION, Matter.REFERRAL)


@dataclass(frozen=True)
class IssueLine:
    """An issue with the promise that matters next: the first overdue or running one, else a miss unexplained."""

    id: UUID
    issue: IssueRow
    clock: ClockRow | None = None
    left: int | None = None


def lines(
    issues: Sequence[IssueRow],
    clocks: Sequence[ClockRow],
    left: Mapping[UUID, int],
    today: dt.date,
    now: dt.datetime,
) -> list[IssueLine]:
    """Issues with their next promise; `clocks` come with the first to come due first."""
    running: dict[UUID, ClockRow] = {}
    bare: dict[UUID, ClockRow] = {}
    for clock in clocks:
        status = clock.status(today, now)
        if status in (ClockStatus.RUNNING, ClockStatus.OVERDUE):
            running.setdefault(clock.issue_id, clock)
        elif status is ClockStatus.LATE and not clock.settled:
            bare.setdefault(clock.issue_id, clock)
    made = []
    for issue in issues:
        clock_ = running.get(issue.id) or bare.get(issue.id)
        made.append(IssueLine(issue.id, issue, clock_, left.get(clock_.id) if clock_ is not None else None))
    return made


class IssueSays:
    """What each cell of a list of issues says, as of the day and instant given with `at`."""

    def __init__(self) -> None:
        self._today, self._now = dt.date.min, dt.datetime.min.replace(tzinfo=dt.UTC)

    def at(self, today: dt.date, now: dt.datetime) -> None:
        """Takes the day, and the instant that promises in hours are told by: asked once for all rows."""
        self._today, self._now = today, now

    def columns(self) -> tuple[Column[IssueLine], ...]:
        return (
            Column("ref", "Number", self.ref, width=124),
            Column("words", "What was said", self.words, tip=self.words),
            Column("body", "Forum", self.body, width=128, tip=self.body),
            Column("where", "Place", self.where, width=170, tip=self.about),
            Column("about", "About", self.about, width=10),
            Column("raised", "Raised", self.raised, self.raised_sort, width=96),
            Column("promise", "Promise", self.promise, width=104),
            Column("stands", "Promise or age", self.stands, self.stands_sort, width=132, chip=self.chip,
                   tip=self.promise_tip),
            Column("answer", "Answer", self.answer, chip=self.answer_chip, width=126),
            Column("told", "Told", self.told, self.told_sort, width=100, tone=self.told_tone),
        )  # fmt: skip

    def ref(self, line: IssueLine) -> str:
        return line.issue.ref

    def words(self, line: IssueLine) -> str:
        return line.issue.words

    def body(self, line: IssueLine) -> str:
        return line.issue.body

    def where(self, line: IssueLine) -> str:
        return line.issue.place

    def about(self, line: IssueLine) -> str:
        """What the filter finds an issue by beside its words."""
        row = line.issue
        found = (row.place, row.kind, row.ward, row.councillor, row.agency, MATTERS[row.matter])
        return " · ".join(part for part in found if part)

    def raised(self, line: IssueLine) -> str:
        return say_date_short(line.issue.raised_on)

    def raised_sort(self, line: IssueLine) -> int:
        return line.issue.raised_on.toordinal()

    def chip(self, line: IssueLine) -> Chip | None:
        """The promise that runs next; an open issue without one shows its age in words."""
        row = line.issue
        if line.clock is not None:
            chip = clock_chip(line.clock, line.left, self._today, self._now)
            if chip.word.startswith("Kept"):
                return Chip("Late, no reason", Tone.BAD)
            return chip
        if row.state is IssueState.OPEN:
            # A call for action, a referral or a question ends in an answer or an open action: none disappears.
            followed = row.matter in _FOLLOWED or row.activity_id is not None
            return Chip("No action yet", Tone.WARN) if followed and not row.open_actions else None
        return state_chip(row)

    def promise(self, line: IssueLine) -> str:
        return CLOCKS[line.clock.clock] if line.clock is not None else ""

    def promise_tip(self, line: IssueLine) -> str:
        """What is promised by when, behind the days that are left."""
        clock = line.clock
        if clock is None or clock.due is None:
            return self.promise(line)
        return f"{self.promise(line)} by {say_date_short(clock.due)}"

    def stands(self, line: IssueLine) -> str:
        chip = self.chip(line)
        if chip is not None:
            return chip.word
        days = (self._today - line.issue.raised_on).days
        return f"Open {plural(days, 'day')}" if days < _OLD_DAYS else f"Open {plural(days // 30, 'month')}"

    def stands_sort(self, line: IssueLine) -> int:
        """What is latest first, then what runs, then by age; closed ones last."""
        row, today = line.issue, self._today
        if line.clock is not None:
            due = line.clock.due or (line.clock.due_at.date() if line.clock.due_at else today)
            return (due - today).days
        if row.state is IssueState.OPEN:
            return 100_000 - (today - row.raised_on).days
        return 1_000_000

    def answer(self, line: IssueLine) -> str:
        chip = answer_chip(line.issue)
        return chip.word if chip is not None else ""

    def answer_chip(self, line: IssueLine) -> Chip | None:
        return answer_chip(line.issue)

    def told(self, line: IssueLine) -> str:
        row = line.issue
        if row.owes_telling:
            return "Not told"
        return say_date_short(row.told_on) if row.told_on is not None else ""

    def told_sort(self, line: IssueLine) -> int | None:
        row = line.issue
        if row.owes_telling:
            return 0
        return row.told_on.toordinal() if row.told_on is not None else None

    def told_tone(self, line: IssueLine) -> str:
        return "warn" if line.issue.owes_telling else ""
