"""What every change of a plan writes beside itself: its version, the day, and the log of what was agreed."""

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.dates import say_date_long
from cspdesk.domain.kinds import Kind
from cspdesk.domain.plan_kinds import PlanState
from cspdesk.domain.plan_rows import LineRow, PlanPriorityRow, PlanRow
from cspdesk.domain.spoken import understand
from cspdesk.domain.text import one_line
from cspdesk.errors import Refused
from cspdesk.services.context import Context

if TYPE_CHECKING:
    from cspdesk.store.work import UnitOfWork

_NO_PLAN = "That plan is not in this store: look for it on the page of plans."
_NO_LINE = "That line is not in this store: look for it on the page of the plan."
_NO_PRIORITY = "That priority is not in this store: look for it on the page of the plan."


@dataclass(frozen=True)
class Agreed:
    """Who agreed to a change of a plan, at which meeting, when, and why."""

    agreed_by: str = ""
    meeting_id: UUID | None = None
    reason: str = ""
    on_day: dt.date | None = None


class PlanWriter:
    """What the services of plans share."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._store = context.store

    def get(self, plan_id: UUID) -> PlanRow:
        """One plan. Raises Refused when there is none."""
        found = self._store.plans.get(plan_id)
        if found is None:
            raise Refused(_NO_PLAN)
        return found

    def line(self, line_id: UUID) -> LineRow:
        """One line. Raises Refused when there is none."""
        found = self._store.plans.line(line_id)
        if found is None:
            raise Refused(_NO_LINE)
        return found

    def priority(self, priority_id: UUID) -> PlanPriorityRow:
        """One priority. Raises Refused when there is none."""
        found = next((row for row in self._store.plans.priorities() if row.id == priority_id), None)
        if found is None:
            raise Refused(_NO_PRIORITY)
        return found

    def _bump(self, work: "UnitOfWork", plan_id: UUID) -> None:
        """The plan is of its next version from today on: once for a unit of work, whatever it changes (A170)."""
        bump(work, plan_id, self._context.today())

    def _log(
        self,
        work: "UnitOfWork",
        plan_id: UUID,
        what: str,
        was: str,
        now: str,
        agreed: Agreed | None,
        **of: Any,
    ) -> None:
        """One entry of the change log: of a plan that is approved, or where somebody is said to have agreed."""
        if agreed is not None or work.get(Kind.PLAN, plan_id)["state"] == PlanState.CURRENT:
            note_change(work, plan_id, what, was, now, agreed or Agreed(), self._context.today(), **of)

    def _move(self, kind: Kind, ids: list[UUID], record_id: UUID, by: int, plan_id: UUID, words: str) -> None:
        place = ids.index(record_id)
        wanted = max(0, min(len(ids) - 1, place + by))
        if wanted == place:
            return
        ids.insert(wanted, ids.pop(place))
        with self._store.work(words) as work:
            for position, each in enumerate(ids, start=1):
                work.change(kind, each, position=position)
            self._bump(work, plan_id)
            work.commit()

    def _due(self, typed: str, plan: PlanRow) -> dict[str, Any]:
        """A day as typed, counted from the plan's start ("in six months"); other words are kept as the timescale."""
        said = one_line(typed)
        if not said:
            return {"due": None, "timescale": ""}
        return {"due": due_in_plan(said, plan.from_day or self._context.today()), "timescale": said}


def bump(work: "UnitOfWork", plan_id: UUID, today: dt.date) -> None:
    """The plan is of its next version from a day on; asked once in a unit of work."""
    before = work.get(Kind.PLAN, plan_id)
    work.change(Kind.PLAN, plan_id, version=before["version"] + 1, changed_on=today)


def note_change(
    work: "UnitOfWork",
    plan_id: UUID,
    what: str,
    was: str,
    now: str,
    agreed: Agreed,
    today: dt.date,
    **of: Any,
) -> UUID:
    """Writes one entry of a plan's change log; `of` may hold plan_priority_id, line_id or target_id."""
    return work.add(
        Kind.PLAN_CHANGE,
        plan_id=plan_id,
        on_day=agreed.on_day or today,
        meeting_id=agreed.meeting_id,
        agreed_by=one_line(agreed.agreed_by),
        reason=agreed.reason.strip(),
        what=what,
        was=was,
        now=now,
        **of,
    )


def due_in_plan(words: str, start: dt.date) -> dt.date | None:
    """The day of "in six months", counted from the plan's first day; None when it names none (A151)."""
    due = understand(words, start)
    return due.date


def said_day(day: dt.date | None) -> str:
    return say_date_long(day) if day is not None else ""


def needed(text: str, refusal: str) -> str:
    said = text.strip()
    if not said:
        raise Refused(refusal)
    return said
