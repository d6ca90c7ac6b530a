"""What a letter about an issue does once it is printed: it came in, it was answered, or it takes longer."""

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.answer_kinds import ClockKind, FeedbackWay, StepKind
from cspdesk.domain.kinds import Kind
from cspdesk.services.clocks import add_step, meet
from cspdesk.services.context import Context
from cspdesk.services.papers.letters import LetterKind

if TYPE_CHECKING:
    from cspdesk.services.papers.registry import Wanted
    from cspdesk.store.work import UnitOfWork


class LetterService:
    """Publishes Kind.ISSUE_CLOCK, CLOCK_EXTENSION or FEEDBACK."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._store = context.store

    def sent(self, wanted: "Wanted", refs: Sequence[str]) -> int:
        """Keeps that letters about these issues, by number, were printed; gives how many of them were new."""
        if not refs:
            return 0
        with self._store.work("letters printed") as work:
            count = keep_sent(work, self._context, letter_kind(wanted), refs)
            if count:
                work.commit()
        return count


def letter_kind(wanted: "Wanted") -> LetterKind:
    return LetterKind(str(wanted.options.get("which") or LetterKind.ACKNOWLEDGE))


def keep_sent(work: "UnitOfWork", context: Context, kind: LetterKind, refs: Sequence[str]) -> int:
    """Writes inside a unit of work what letters of a kind tell; each issue once, and gives how many."""
    ids = {issue.ref: issue.id for issue in context.store.issues.all()}
    do = {
        LetterKind.ACKNOWLEDGE: _acknowledge,
        LetterKind.REPLY: _tell,
        LetterKind.EXTENSION: _put_off,
    }[kind]
    return sum(do(work, ids[ref], context.today()) for ref in dict.fromkeys(refs) if ref in ids)


def _acknowledge(work: "UnitOfWork", issue_id: UUID, day: dt.date) -> bool:
    running = [row for row in _clocks(work, issue_id) if row["met_on"] is None]
    if not any(ClockKind(row["clock"]) is ClockKind.ACKNOWLEDGE for row in running):
        return False
    meet(work, issue_id, (ClockKind.ACKNOWLEDGE,), day)
    add_step(work, issue_id, StepKind.ACKNOWLEDGED, day, "By letter.")
    return True


def _tell(work: "UnitOfWork", issue_id: UUID, day: dt.date) -> bool:
    answered = work.get(Kind.ISSUE, issue_id)["answered_on"]
    told = work.find(Kind.FEEDBACK, issue_id=issue_id, way=FeedbackWay.LETTER)
    if answered is None or any(row["on_day"] >= answered for row in told):
        return False
    work.add(Kind.FEEDBACK, issue_id=issue_id, on_day=day, way=FeedbackWay.LETTER)
    return True


def _put_off(work: "UnitOfWork", issue_id: UUID, day: dt.date) -> bool:
    waiting = [
        row
        for clock in _clocks(work, issue_id)
        for row in work.find(Kind.CLOCK_EXTENSION, clock_id=clock["id"])
        if row["letter_on"] is None
    ]
    for row in waiting:
        work.change(Kind.CLOCK_EXTENSION, row["id"], letter_on=day)
    return bool(waiting)


def _clocks(work: "UnitOfWork", issue_id: UUID) -> Sequence[dict[str, Any]]:
    return work.find(Kind.ISSUE_CLOCK, issue_id=issue_id)
