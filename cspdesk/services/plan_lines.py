"""Priorities and lines of a plan: added, changed, moved, settled, dropped and brought back."""

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.kinds import Kind
from cspdesk.domain.plan_checks import BARS, lacking
from cspdesk.domain.plan_kinds import LineState, MilestoneKind, NoteKind, Smart
from cspdesk.domain.plan_rows import SIDES, LineRow, PlanRow
from cspdesk.domain.plan_tasks import task_days
from cspdesk.domain.plans import LineRole
from cspdesk.errors import Refused
from cspdesk.services.owners import OwnerBook
from cspdesk.services.plan_priorities import PlanPriorities
from cspdesk.services.plan_writing import Agreed, needed, said_day

if TYPE_CHECKING:
    from cspdesk.store.work import UnitOfWork

_NO_TEXT = "Type what the line says."
_TAGS = ("sides", "elements", "themes", "deliveries")
# What a change of is kept in the change log, old and new.
_LOGGED = {
    "text": "text",
    "due": "day",
    "label": "number",
    "to_be_agreed": "to be agreed",
    "outcome": "target",
}


class PlanLines(PlanPriorities):
    """Every change publishes Kind.PLAN_LINE, and Kind.PLAN for the version."""

    # Lines

    def add_line(
        self,
        priority_id: UUID,
        text: str,
        role: LineRole = LineRole.ACTION,
        *,
        due: str = "",
        lead: str = "",
        after: UUID | None = None,
        agreed: Agreed | None = None,
        partners: Sequence[UUID] = (),
        smart: Collection[Smart] = (),
        **values: Any,
    ) -> UUID:
        """Adds a line to a priority, at its end or after another; `due` and `lead` are as typed.

        `values` are columns; tags are lists of words. A line that repeats gets its tasks. Raises Refused without
        words, for a cadence that is none, or for a tick that its words do not bear.
        """
        text = needed(text, _NO_TEXT)
        priority = self.priority(priority_id)
        plan = self.get(priority.plan_id)
        values = _kept(values) | (self._due(due, plan) if due.strip() else {})
        values |= self._lead(lead) if lead.strip() else {}
        with self._store.work("add a line of the plan") as work:
            made = work.add(
                Kind.PLAN_LINE,
                plan_priority_id=priority_id,
                position=self._room(work, priority_id, after),
                role=role,
                text=text,
                **values,
            )
            for agency_id in partners:
                work.add(Kind.LINE_PARTNER, line_id=made, agency_id=agency_id)
            self._tick(work, made, smart)
            self._tasks(work, made, plan, values)
            self._log(
                work, plan.id, "line added", "", text, agreed, plan_priority_id=priority_id, line_id=made
            )
            self._bump(work, plan.id)
            work.commit()
        return made

    def change_line(
        self,
        line_id: UUID,
        *,
        due: str | None = None,
        lead: str | None = None,
        agreed: Agreed | None = None,
        partners: Sequence[UUID] | None = None,
        smart: Collection[Smart] | None = None,
        **values: Any,
    ) -> None:
        """Changes columns of a line; `due` and `lead` are as typed, what is not named stays.

        What changed of its words, day or target goes into the change log of an approved plan, old and new.
        Raises Refused for no words, for a cadence that is none, or for a tick that its words do not bear.
        """
        before = self.line(line_id)
        plan = self.get(before.plan_id)
        if "text" in values:
            values["text"] = needed(values["text"], _NO_TEXT)
        values = _kept(values)
        values |= self._due(due, plan) if due is not None else {}
        values |= self._lead(lead) if lead is not None else {}
        with self._store.work("change a line of the plan") as work:
            changed = work.change(Kind.PLAN_LINE, line_id, **values)
            if changed:
                self._tasks(work, line_id, plan, values)
                self._log_line(work, before, values, agreed)
            if smart is not None:
                self._tick(work, line_id, smart)
            if partners is not None and list(partners) != [agency_id for agency_id, _ in before.partners]:
                self._share(work, before, partners)
                changed = True
            if changed:
                self._bump(work, plan.id)
            work.commit()

    def _log_line(
        self, work: "UnitOfWork", before: LineRow, values: dict[str, Any], agreed: Agreed | None
    ) -> None:
        for name, words in _LOGGED.items():
            was = getattr(before, name)
            if name in values and values[name] != was:
                old, new = (_words_of(value) for value in (was, values[name]))
                self._log(
                    work, before.plan_id, words, old, new, agreed,
                    plan_priority_id=before.plan_priority_id, line_id=before.id,
                )  # fmt: skip

    def move_line(self, line_id: UUID, by: int) -> None:
        """Moves a line up (less than 0) or down among those of its role."""
        line = self.line(line_id)
        file = self._store.plans.lines(line.plan_id)
        ids = [r.id for r in file if r.plan_priority_id == line.plan_priority_id]
        same = [r.id for r in file if r.plan_priority_id == line.plan_priority_id and r.role is line.role]
        place = same.index(line_id)
        other = same[max(0, min(len(same) - 1, place + by))]
        steps = ids.index(other) - ids.index(line_id)
        self._move(Kind.PLAN_LINE, ids, line_id, steps, line.plan_id, "move a line of the plan")

    def drop_line(self, line_id: UUID, agreed: Agreed | None = None) -> None:
        """Drops a line: it stands in the plan's history, and is printed no more. Raises Refused when it is."""
        line = self.line(line_id)
        if line.state is LineState.DROPPED:
            raise Refused("That line is dropped already.")
        self._state(line, LineState.DROPPED, self._context.today(), "line dropped", line.text, "", agreed)

    def restore_line(self, line_id: UUID, agreed: Agreed | None = None) -> None:
        """Brings a line that was dropped back, or opens one that was settled. Raises Refused when it is open."""
        line = self.line(line_id)
        if line.state is LineState.OPEN:
            raise Refused("That line is open already.")
        self._state(line, LineState.OPEN, None, "line brought back", "", line.text, agreed)

    def settle(
        self,
        line_id: UUID,
        state: LineState,
        on_day: dt.date | None = None,
        agreed: Agreed | None = None,
        *,
        evaluation: str = "",
        value: str = "",
    ) -> None:
        """Says what became of a commitment: done, part done or not done (A179).

        `evaluation` is what difference it made, `value` whether it was worth its cost; both may be left empty.
        Raises Refused for another state, one it has, or a day to come.
        """
        line, today = self.line(line_id), self._context.today()
        if state in (LineState.OPEN, LineState.DROPPED):
            raise Refused("A commitment ends as done, part done or not done.")
        if line.state is state:
            raise Refused(f"That line is {state.value.replace('_', ' ')} already.")
        if on_day is not None and on_day > today:
            raise Refused("That day has not come yet: give the day on which it was settled.")
        notes = {NoteKind.EVALUATION: evaluation.strip(), NoteKind.VALUE_FOR_MONEY: value.strip()}
        what = state.value.replace("_", " ")
        self._state(line, state, on_day or today, what, "", line.text, agreed, notes)

    def remove_line(self, line_id: UUID) -> None:
        """Takes a line away that was typed by mistake; one of an approved plan is dropped instead."""
        line = self.line(line_id)
        with self._store.work("remove a line of the plan") as work:
            work.delete(Kind.PLAN_LINE, line_id)
            self._bump(work, line.plan_id)
            work.commit()

    def _state(
        self,
        line: LineRow,
        state: LineState,
        day: dt.date | None,
        what: str,
        was: str,
        now: str,
        agreed: Agreed | None,
        notes: Mapping[NoteKind, str] = MappingProxyType({}),
    ) -> None:
        with self._store.work(what) as work:
            work.change(Kind.PLAN_LINE, line.id, state=state, state_on=day)
            for kind, text in notes.items():
                if text:
                    work.add(
                        Kind.PLAN_NOTE, kind=kind, plan_id=line.plan_id, text=text, on_day=day,
                        plan_priority_id=line.plan_priority_id, line_id=line.id,
                    )  # fmt: skip
            self._log(
                work, line.plan_id, what, was, now, agreed,
                plan_priority_id=line.plan_priority_id, line_id=line.id,
            )  # fmt: skip
            self._bump(work, line.plan_id)
            work.commit()

    # What lines carry

    def set_partners(self, line_id: UUID, agency_ids: Sequence[UUID]) -> None:
        """Names the agencies that share a line, and no other."""
        line = self.line(line_id)
        with self._store.work("partners of a line of the plan") as work:
            self._share(work, line, agency_ids)
            self._bump(work, line.plan_id)
            work.commit()

    def _share(self, work: "UnitOfWork", line: LineRow, agency_ids: Sequence[UUID]) -> None:
        for row in work.find(Kind.LINE_PARTNER, line_id=line.id):
            if row["agency_id"] not in agency_ids:
                work.delete(Kind.LINE_PARTNER, row["id"])
        known = {agency_id for agency_id, _ in line.partners}
        for agency_id in agency_ids:
            if agency_id not in known:
                work.add(Kind.LINE_PARTNER, line_id=line.id, agency_id=agency_id)

    def set_smart(self, line_id: UUID, ticks: Collection[Smart]) -> None:
        """Ticks a target. Raises Refused for Measurable without a number and for Timed without a date (A157)."""
        with self._store.work("SMART check of a target") as work:
            if self._tick(work, line_id, ticks):
                self._bump(work, self.line(line_id).plan_id)
            work.commit()

    def _tick(self, work: "UnitOfWork", line_id: UUID, ticks: Collection[Smart]) -> bool:
        line = work.get(Kind.PLAN_LINE, line_id)
        timed = bool(line["due"] or line["timescale"] or line["horizon"])
        for lack in lacking(line["text"], line["outcome"], timed, line["to_be_agreed"]):
            if BARS[lack] in ticks:
                tick = BARS[lack].value.capitalize()
                raise Refused(f"This target says {lack}: give one before you tick {tick}.")
        said = " ".join(each.value for each in Smart if each in ticks)
        return work.change(Kind.PLAN_LINE, line_id, smart=said)

    def set_tags(self, line_ids: Sequence[UUID], field: str, tag: str, on: bool) -> None:
        """Puts a tag on lines, or takes it off: a side, an element, a theme or a kind of delivery.

        Raises Refused for a tag the plan does not list.
        """
        if field not in _TAGS or not line_ids:
            raise Refused("Choose a tag and the lines it is for.")
        lines = [self.line(line_id) for line_id in line_ids]
        plan = self.get(lines[0].plan_id)
        if on and tag not in (SIDES if field == "sides" else getattr(plan, field)):
            raise Refused(f"“{tag}” is not on the plan's list: add it to the list first.")
        with self._store.work(f"tag {tag}") as work:
            changed = False
            for line in lines:
                had = [each for each in getattr(line, field) if each != tag]
                changed |= work.change(
                    Kind.PLAN_LINE, line.id, **{field: "\n".join([*had, tag] if on else had)}
                )
            if changed:
                self._bump(work, plan.id)
            work.commit()

    # Helpers

    def _lead(self, typed: str) -> dict[str, Any]:
        people = self._store.people.people(self._context.today())
        owner = OwnerBook(self._store.people.agencies(), people, ()).resolve(typed)
        return {"lead_agency_id": owner.agency_id, "lead_id": owner.person_id, "lead": owner.words}

    def _room(self, work: "UnitOfWork", priority_id: UUID, after: UUID | None) -> int:
        """A free position after a line, or at the end."""
        rows = sorted(
            work.find(Kind.PLAN_LINE, plan_priority_id=priority_id),
            key=lambda row: (row["position"], row["id"]),
        )
        place = next((row["position"] for row in rows if row["id"] == after), None)
        if place is None:
            return max((row["position"] for row in rows), default=0) + 1
        for row in rows:
            if row["position"] > place:
                work.change(Kind.PLAN_LINE, row["id"], position=row["position"] + 1)
        return int(place) + 1

    def make_tasks(self, line_id: UUID) -> int:
        """Makes the tasks of a line that repeats, those that are there already aside; how many were made."""
        line = self.line(line_id)
        if not line.repeats:
            raise Refused("That line does not repeat: say how often first, such as “monthly”.")
        with self._store.work("tasks of a line that repeats") as work:
            span = _span(line, self.get(line.plan_id))
            made = add_tasks(work, line_id, line.text, line.repeats, span, self._context.today())
            work.commit()
        return made

    def _tasks(self, work: "UnitOfWork", line_id: UUID, plan: PlanRow, values: dict[str, Any]) -> None:
        if values.get("repeats"):
            row = work.get(Kind.PLAN_LINE, line_id)
            first = row["starts_on"] or plan.from_day or self._context.today()
            span = first, row["due"] or plan.to_day
            add_tasks(work, line_id, row["text"], row["repeats"], span, self._context.today())


def add_tasks(
    work: "UnitOfWork",
    line_id: UUID,
    text: str,
    repeats: str,
    span: tuple[dt.date, dt.date | None],
    today: dt.date,
) -> int:
    """Writes a task for each period of a span that has none; those to come of another cadence go."""
    wanted = task_days(repeats, *span)
    there = {
        row["due"]: row
        for row in work.find(Kind.MILESTONE, line_id=line_id)
        if row["kind"] == MilestoneKind.TASK
    }
    for day, row in there.items():
        if day not in wanted and row["done_on"] is None and day > today:
            work.delete(Kind.MILESTONE, row["id"])
    fresh = [day for day in wanted if day not in there]
    for day in fresh:
        work.add(Kind.MILESTONE, line_id=line_id, kind=MilestoneKind.TASK, text=text, due=day)
    return len(fresh)


def _span(line: LineRow, plan: PlanRow) -> tuple[dt.date, dt.date | None]:
    first = line.starts_on or plan.from_day
    if first is None:
        raise Refused("Say from which day on the plan is, or this line: its tasks are counted from there.")
    return first, line.due or plan.to_day


def _kept(values: dict[str, Any]) -> dict[str, Any]:
    """Lists of tags as they are kept, one a line."""
    return {
        name: "\n".join(value) if name in _TAGS and not isinstance(value, str) else value
        for name, value in values.items()
    }


def _words_of(value: Any) -> str:
    if isinstance(value, bool):
        return "to be agreed" if value else "agreed"
    return said_day(value) if isinstance(value, dt.date) else str(value or "")
