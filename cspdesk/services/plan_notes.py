"""What hangs on a plan: milestones, notes of every kind, what feeds its lines, and resources."""

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.actions import ActionRow
from cspdesk.domain.dates import PlanYear, plan_year
from cspdesk.domain.kinds import ActionState, Kind
from cspdesk.domain.plan_kinds import NoteKind, PlanState, ResourceKind
from cspdesk.domain.plan_progress import plan_years
from cspdesk.domain.plan_rows import LineRow, MilestoneRow, PlanNoteRow, PlanRow
from cspdesk.domain.plans import LineRole
from cspdesk.domain.text import one_line
from cspdesk.errors import Refused
from cspdesk.services.plan_writing import PlanWriter

if TYPE_CHECKING:
    pass

_OWNERS = ("plan_id", "plan_priority_id", "line_id", "action_id", "indicator_id", "body_id")
_FEEDS = ("action_id", "activity_id", "measure_id", "indicator_id")
_LESSON = "Lesson"


class PlanNotes(PlanWriter):
    """Every change publishes Kind.MILESTONE, PLAN_NOTE, LINE_FEED or PLAN_RESOURCE."""

    # Milestones

    def add_milestone(
        self,
        text: str,
        due: dt.date | None,
        *,
        line_id: UUID | None = None,
        action_id: UUID | None = None,
        done_on: dt.date | None = None,
        note: str = "",
    ) -> UUID:
        """Adds a step to a line or to an action. Raises Refused without words, or of neither."""
        if not text.strip():
            raise Refused("Type what the step is.")
        if (line_id is None) == (action_id is None):
            raise Refused("A step is of one line or of one action.")
        with self._store.work("add a milestone") as work:
            made = work.add(
                Kind.MILESTONE,
                line_id=line_id,
                action_id=action_id,
                text=text.strip(),
                due=due,
                done_on=done_on,
                note=note,
            )
            work.commit()
        return made

    def change_milestone(self, milestone_id: UUID, **values: Any) -> None:
        with self._store.work("change a milestone") as work:
            work.change(Kind.MILESTONE, milestone_id, **values)
            work.commit()

    def tick_milestone(self, milestone_id: UUID, on_day: dt.date | None) -> None:
        """Ticks a step or a task as done on a day; None opens it again. Raises Refused for a day to come."""
        if on_day is not None and on_day > self._context.today():
            raise Refused("That day has not come yet: give the day on which it was done.")
        with self._store.work("tick a milestone" if on_day else "open a milestone") as work:
            work.change(Kind.MILESTONE, milestone_id, done_on=on_day)
            work.commit()

    def remove_milestone(self, milestone_id: UUID) -> None:
        with self._store.work("remove a milestone") as work:
            work.delete(Kind.MILESTONE, milestone_id)
            work.commit()

    # Notes

    def notes(self, plan_id: UUID | None = None, *kinds: NoteKind) -> list[PlanNoteRow]:
        """Notes of a plan, or of all, newest first; of some kinds when they are named."""
        return self._store.plans.notes(plan_id, kinds)

    def add_note(
        self,
        kind: NoteKind,
        text: str,
        *,
        due: dt.date | None = None,
        years: Sequence[str] = (),
        said_by: str = "",
        public: bool = False,
        meeting_id: UUID | None = None,
        on_day: dt.date | None = None,
        answer: str = "",
        done_on: dt.date | None = None,
        **of: UUID | None,
    ) -> UUID:
        """Adds a note; `of` says on what: a plan, priority, line, action, indicator or body by its id.

        Raises Refused without words, and for a note on nothing.
        """
        if not text.strip():
            raise Refused("Type the words of the note.")
        if not set(of) <= set(_OWNERS) or not any(of.values()):
            raise Refused("A note is on a plan, a priority, a line, an action or an indicator: choose one.")
        with self._store.work(f"note: {kind.value.replace('_', ' ')}") as work:
            made = work.add(
                Kind.PLAN_NOTE,
                kind=kind,
                text=text.strip(),
                due=due,
                years="\n".join(years),
                said_by=one_line(said_by),
                public=public,
                meeting_id=meeting_id,
                on_day=on_day or self._context.today(),
                answer=answer.strip(),
                done_on=done_on,
                **self._of_plan(of),
            )
            work.commit()
        return made

    def _of_plan(self, of: dict[str, UUID | None]) -> dict[str, UUID | None]:
        """The pointers of a note with those above it: the priority of a line, the plan of both."""
        full = dict(of)
        action_id = of.get("action_id")
        if action_id is not None and not full.get("line_id"):
            action = self._store.actions.get(action_id)
            full["line_id"] = action.plan_line_id if action is not None else None
        line_id = full.get("line_id")
        if line_id is not None:
            line = self.line(line_id)
            full |= {"plan_priority_id": line.plan_priority_id, "plan_id": line.plan_id}
        elif full.get("plan_priority_id") is not None:
            full["plan_id"] = self.priority(full["plan_priority_id"]).plan_id  # type: ignore[arg-type]
        if full.get("plan_id") is None:
            own = [plan for plan in self._store.plans.all() if not plan.local]
            full["plan_id"] = newest(own, self._context.today()).id if own else None
        return full

    def change_note(self, note_id: UUID, **values: Any) -> None:
        with self._store.work("change a note of the plan") as work:
            work.change(Kind.PLAN_NOTE, note_id, **values)
            work.commit()

    def answer(self, note_id: UUID, text: str, on_day: dt.date | None = None) -> None:
        """Answers an evaluation question. Raises Refused without words."""
        if not text.strip():
            raise Refused("Type the answer.")
        with self._store.work("answer an evaluation question") as work:
            work.change(Kind.PLAN_NOTE, note_id, answer=text.strip(), done_on=on_day or self._context.today())
            work.commit()

    def remove_note(self, note_id: UUID) -> None:
        with self._store.work("remove a note of the plan") as work:
            work.delete(Kind.PLAN_NOTE, note_id)
            work.commit()

    # What came of it

    def achievable(self, priority_id: UUID) -> list[ActionRow]:
        """Done actions of a priority's lines that are no achievement yet."""
        priority = self.priority(priority_id)
        taken = {note.action_id for note in self.notes(priority.plan_id, NoteKind.ACHIEVEMENT)}
        lines = {r.id for r in self._store.plans.lines(priority.plan_id) if r.plan_priority_id == priority_id}
        fed = {
            feed.record_id
            for feed in self._store.plans.feeds(priority.plan_id)
            if feed.line_id in lines and feed.kind is Kind.ACTION
        }
        return [
            row
            for row in self._store.actions.all()
            if row.id in fed and row.state is ActionState.DONE and row.id not in taken
        ]

    def pull_achievements(self, priority_id: UUID, action_ids: Sequence[UUID]) -> list[UUID]:
        """Keeps done actions as achievements of a priority, in their own words and on their day (A149).

        Raises Refused for an action that is not done.
        """
        priority = self.priority(priority_id)
        rows = [row for row in self._store.actions.all() if row.id in set(action_ids)]
        still = [row.ref for row in rows if row.state is not ActionState.DONE]
        if still or not rows:
            raise Refused(f"{still[0]} is not done yet." if still else "Choose the actions that were done.")
        with self._store.work("pull achievements in") as work:
            made = [
                work.add(
                    Kind.PLAN_NOTE,
                    kind=NoteKind.ACHIEVEMENT,
                    plan_id=priority.plan_id,
                    plan_priority_id=priority_id,
                    line_id=row.plan_line_id,
                    action_id=row.id,
                    body_id=row.body_id,
                    on_day=row.closed_on or self._context.today(),
                    text=row.text,
                    answer=row.closing_note,
                )
                for row in rows
            ]
            work.commit()
        return made

    def later_years(self, plan_id: UUID) -> list[PlanYear]:
        """The years a lesson can be rolled out in: those of the plan after this one, or the two to come."""
        plan = self._store.plans.get(plan_id)
        month, today = self._context.partnership.year_start_month, self._context.today()
        year = plan_year(today, month)
        later = [each for each in plan_years(plan, month) if each.start > today] if plan is not None else []
        return later or [year.following, year.following.following]

    def roll_out(self, note_id: UUID) -> list[UUID]:
        """Makes a draft line for each later year of a lesson, to be agreed (A148).

        Raises Refused for a note that is no lesson, names no priority or no year, or was rolled out.
        """
        note = next((row for row in self.notes() if row.id == note_id), None)
        if note is None or note.kind is not NoteKind.LESSON:
            raise Refused("Only a lesson is rolled out: choose one.")
        if note.plan_priority_id is None or note.plan_id is None:
            raise Refused("Say first which priority the lesson is for.")
        if not note.years:
            raise Refused("Say first in which years it is rolled out.")
        month = self._context.partnership.year_start_month
        source = f"{_LESSON} {note.id}"
        lines = self._store.plans.lines(note.plan_id)
        known = {line.starts_on for line in lines if line.source == source}
        wanted = [start for start in (year_start(label, month) for label in note.years) if start not in known]
        if not wanted:
            raise Refused("That lesson is rolled out in all its years already.")
        last = max((r.position for r in lines if r.plan_priority_id == note.plan_priority_id), default=0)
        with self._store.work("roll a lesson out") as work:
            made = [
                work.add(
                    Kind.PLAN_LINE,
                    plan_priority_id=note.plan_priority_id,
                    position=last + number,
                    role=LineRole.ACTION,
                    text=note.text,
                    starts_on=start,
                    due=plan_year(start, month).end,
                    to_be_agreed=True,
                    source=source,
                )
                for number, start in enumerate(wanted, 1)
            ]
            self._bump(work, note.plan_id)
            work.commit()
        return made

    # What feeds a line

    def serves(self, kind: Kind, record_id: UUID) -> list[LineRow]:
        """The lines of plans that an action, an activity, a measure or an indicator feeds."""
        return self._store.plans.serving(kind, record_id)

    def steps_of_action(self, action_id: UUID) -> list[MilestoneRow]:
        """The steps of an action, by the day they are due."""
        return self._store.plans.steps_of_action(action_id)

    def feed(self, line_id: UUID, **of: UUID) -> UUID:
        """Links an action, an activity, a measure or an indicator to a line. Raises Refused when it is linked."""
        if len(of) != 1 or not set(of) <= set(_FEEDS):
            raise Refused("Choose one action, activity, measure or indicator.")
        line = self.line(line_id)
        (record,) = of.values()
        if any(f.record_id == record for f in self._store.plans.feeds(line.plan_id) if f.line_id == line_id):
            raise Refused("That feeds the line already.")
        with self._store.work("link to a line of the plan") as work:
            made = work.add(Kind.LINE_FEED, line_id=line_id, **of)
            work.commit()
        return made

    def unfeed(self, feed_id: UUID) -> None:
        """Takes a link away; what fed the line stays."""
        with self._store.work("unlink from a line of the plan") as work:
            work.delete(Kind.LINE_FEED, feed_id)
            work.commit()

    def act(self, line_id: UUID, text: str, *, body_id: UUID, owner: str = "", due: str = "") -> UUID:
        """Gives an action that a line led to, of the kind everybody's list shows."""
        from cspdesk.services.actions import ActionService

        self.line(line_id)
        actions = ActionService(self._context)
        return actions.add(text, body_id=body_id, owner=owner, due=due, plan_line_id=line_id)

    # Resources

    def add_resource(
        self,
        kind: ResourceKind,
        text: str,
        *,
        agency_id: UUID | None = None,
        pence: int | None = None,
        how_used: str = "",
        **of: UUID,
    ) -> UUID:
        """Notes people, money or help in kind for a priority, a line or an action.

        Raises Refused for less than nothing, for money without a sum, or without words.
        """
        if len(of) != 1 or not set(of) <= {"plan_priority_id", "line_id", "action_id"}:
            raise Refused("A resource is for one priority, one line or one action.")
        _check_resource(kind, text, pence)
        with self._store.work("note a resource of the plan") as work:
            made = work.add(
                Kind.PLAN_RESOURCE,
                kind=kind,
                text=text.strip(),
                agency_id=agency_id,
                pence=pence,
                how_used=how_used.strip(),
                **of,
            )
            work.commit()
        return made

    def change_resource(self, resource_id: UUID, **values: Any) -> None:
        with self._store.work("change a resource of the plan") as work:
            row = work.get(Kind.PLAN_RESOURCE, resource_id) | values
            _check_resource(ResourceKind(row["kind"]), row["text"], row["pence"])
            work.change(Kind.PLAN_RESOURCE, resource_id, **values)
            work.commit()

    def remove_resource(self, resource_id: UUID) -> None:
        with self._store.work("remove a resource of the plan") as work:
            work.delete(Kind.PLAN_RESOURCE, resource_id)
            work.commit()


def _check_resource(kind: ResourceKind, text: str, pence: int | None) -> None:
    if pence is not None and pence < 0:
        raise Refused("A sum of money is 0 or more: type it again.")
    if kind is ResourceKind.MONEY and pence is None:
        raise Refused("Say how much money it is.")
    if kind is not ResourceKind.MONEY and not text.strip():
        raise Refused("Say what is given.")


def year_start(label: str, month: int) -> dt.date:
    """The first day of a year as it is labelled: 2027-28, 2027. Raises Refused for another word."""
    digits = label.strip()[:4]
    if not (digits.isdigit() and len(digits) == 4 and 1 <= int(digits) < dt.MAXYEAR):
        raise Refused(f"“{label}” is no year: type it such as 2027-28.")
    return dt.date(int(digits), month, 1)


def newest(plans: Sequence[PlanRow], today: dt.date) -> PlanRow:
    """The plan that holds today: approved before drafts; else the one that began last."""
    covering = [plan for plan in plans if plan.covers(today)]

    def order(plan: PlanRow) -> tuple[bool, dt.date]:
        return plan.state is PlanState.CURRENT, plan.from_day or dt.date.min

    return max(covering or plans, key=order)
