"""Plans: the partnership's own, year by year, and the local plans of its forums."""

import datetime as dt
from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.dates import PlanYear
from cspdesk.domain.kinds import Kind
from cspdesk.domain.plan_compare import Comparison, compare
from cspdesk.domain.plan_kinds import LineState, PlanState
from cspdesk.domain.plan_progress import area_state, in_year, plan_years
from cspdesk.domain.plan_rows import AreaPlanRow, LineRow, PlanFile, PlanRow
from cspdesk.domain.plans import PlanLayout
from cspdesk.domain.text import one_line
from cspdesk.errors import Refused
from cspdesk.services.plan_files import plan_of as plan_of
from cspdesk.services.plan_files import printed_plan as printed_plan
from cspdesk.services.plan_lines import PlanLines
from cspdesk.services.plan_notes import PlanNotes, newest
from cspdesk.services.plan_writing import Agreed, due_in_plan, note_change

if TYPE_CHECKING:
    from cspdesk.store.work import UnitOfWork

_LISTS = ("titles", "objectives", "elements", "themes", "deliveries")
_COPIED = (
    "key", "title", "layout", "titles", "objectives", "elements", "themes", "deliveries", "county", "foreword",
    "summary", "body_id",
)  # fmt: skip
_COPIED_PRIORITY = (
    "position", "key", "label", "title", "is_priority", "sponsor_agency_id", "champion_id", "lead_id", "vulnerable",
)  # fmt: skip
_COPIED_LINE = (
    "position", "role", "label", "text", "horizon", "objective", "sides", "elements", "themes", "deliveries", "code",
    "lead", "lead_agency_id", "lead_id", "community", "timescale", "repeats", "resources", "outcome", "to_be_agreed",
    "feeds_county", "smart", "indicator_id", "risk_id", "entry_id", "source",
)  # fmt: skip


class PlanService(PlanLines, PlanNotes):
    """Every change publishes Kind.PLAN and what it changed of it."""

    # Reading

    def all(self) -> list[PlanRow]:
        """Every plan: the partnership's own, then the local ones in the order of forums."""
        return self._store.plans.all()

    def own(self) -> list[PlanRow]:
        """The partnership's plans, by their first day."""
        return [plan for plan in self.all() if not plan.local]

    def current(self, on_day: dt.date | None = None) -> PlanRow:
        """The partnership's plan of a day (today), else its newest. Raises Refused when there is none."""
        own = self.own()
        if not own:
            raise Refused("There is no plan yet: add one on the page of plans.")
        return newest(own, on_day or self._context.today())

    def file(self, plan_id: UUID, *, fed: bool = True, besides: bool = True) -> PlanFile:
        """A plan with everything that hangs on it, or all but what feeds it, or but what was spent besides.

        Raises Refused when there is none.
        """
        found = self._store.plans.file(plan_id, fed=fed, besides=besides)
        if found is None:
            raise Refused("That plan is not in this store: look for it on the page of plans.")
        return found

    def years(self, plan_id: UUID) -> tuple[PlanYear, ...]:
        """The years a plan spans."""
        return plan_years(self.get(plan_id), self._context.partnership.year_start_month)

    def lines_in_year(self, file: PlanFile, year: PlanYear) -> list[LineRow]:
        """The lines of a plan that are of one of its years (A147)."""
        return [line for line in file.lines if self.in_year(line, file.plan, year)]

    def in_year(self, line: LineRow, plan: PlanRow, year: PlanYear) -> bool:
        """True for a line that is of a year of its plan."""
        return in_year(line, plan, year, self._context.partnership.year_start_month)

    def owed_by_person(self, person_id: UUID) -> list[LineRow]:
        """Open commitments of current plans that a person leads, or whose priority they lead, by due day (A164)."""
        plans = {plan.id for plan in self.all() if plan.state is not PlanState.ENDED}
        lines = self._store.plans.lines(person_id=person_id)
        owed = [
            line
            for line in lines
            if line.commitment and line.plan_id in plans and line.state is LineState.OPEN
        ]
        return sorted(owed, key=lambda line: (line.due is None, line.due or dt.date.max, line.position))

    def coverage(self, on_day: dt.date | None = None) -> list[AreaPlanRow]:
        """Every forum with its local plan, and whether that is current on a day, today (A4)."""
        today = on_day or self._context.today()
        plans: dict[UUID, list[PlanRow]] = {}
        for plan in self.all():
            if plan.body_id is not None:
                plans.setdefault(plan.body_id, []).append(plan)
        rows = []
        for forum in self._store.bodies.forums(self._context.today()):
            found = newest(plans[forum.id], today) if forum.id in plans else None
            rows.append(
                AreaPlanRow(
                    forum.id,
                    forum.code,
                    forum.name,
                    found.id if found else None,
                    found.from_day if found else None,
                    found.to_day if found else None,
                    area_state(found, today),
                )
            )
        return rows

    def comparison(self, plan_id: UUID) -> Comparison:
        """What was kept, changed, dropped and added against the plan before. Raises Refused when there is none."""
        plan = self.get(plan_id)
        if plan.follows_id is None:
            raise Refused("This plan follows no other: there is nothing to compare it with.")
        return compare(self._store.plans.lines(plan.follows_id), self._store.plans.lines(plan_id))

    # Plans

    def add_plan(self, title: str, **values: Any) -> UUID:
        """Adds an empty plan; `values` are columns, lists as lists. Raises Refused without a title."""
        title = _titled(title)
        _check_days(values.get("from_day"), values.get("to_day"))
        with self._store.work("add a plan") as work:
            usual = {"layout": PlanLayout.BLOCKS, "changed_on": self._context.today()}
            made = work.add(Kind.PLAN, title=title, **(usual | _listed(values)))
            work.commit()
        return made

    def add_shipped(self, key: str, **values: Any) -> UUID:
        """Adds one of the shipped plans as its text says; `values` are columns that the office gives itself.

        Raises Refused for another key, or for an end before its start.
        """
        from cspdesk.services.plan_setup import add_shipped_plan

        _check_days(values.get("from_day"), values.get("to_day"))
        with self._store.work("add a plan") as work:
            made = add_shipped_plan(work, key, self._context.today()).plan_id
            work.change(Kind.PLAN, made, **_listed(values))
            work.commit()
        return made

    def change_plan(self, plan_id: UUID, **values: Any) -> None:
        """Changes columns of a plan, lists as lists; days said from its start move with it.

        Raises Refused without a title, or for an end before its start.
        """
        before = self.get(plan_id)
        if "title" in values:
            values["title"] = _titled(values["title"])
        _check_days(values.get("from_day", before.from_day), values.get("to_day", before.to_day))
        with self._store.work("change the plan") as work:
            if work.change(Kind.PLAN, plan_id, **_listed(values)):
                self._count_again(work, before, values.get("from_day", before.from_day))
                self._bump(work, plan_id)
            work.commit()

    def _count_again(self, work: "UnitOfWork", before: PlanRow, start: dt.date | None) -> None:
        """Days that were counted from the old start ("in six months") are counted from the new one."""
        if start is None or before.from_day is None or start == before.from_day:
            return
        for line in self._store.plans.lines(before.id):
            if line.timescale and line.due == due_in_plan(line.timescale, before.from_day):
                work.change(Kind.PLAN_LINE, line.id, due=due_in_plan(line.timescale, start))

    def approve(self, plan_id: UUID, agreed: Agreed | None = None) -> None:
        """Approves a draft: it is current from now, and the one it follows has ended.

        Raises Refused when it is approved already.
        """
        plan, agreed = self.get(plan_id), agreed or Agreed()
        if plan.state is PlanState.CURRENT:
            raise Refused("This plan is approved already.")
        day = agreed.on_day or self._context.today()
        with self._store.work("approve the plan") as work:
            work.change(
                Kind.PLAN,
                plan_id,
                state=PlanState.CURRENT,
                agreed_on=day,
                agreed_at_id=agreed.meeting_id,
                agreed_by=one_line(agreed.agreed_by),
            )
            if plan.follows_id is not None:
                work.change(Kind.PLAN, plan.follows_id, state=PlanState.ENDED)
            note_change(work, plan_id, "plan approved", "", plan.title, agreed, day)
            self._bump(work, plan_id)
            work.commit()

    def end_plan(self, plan_id: UUID) -> None:
        """Ends a plan; it stays to be read."""
        with self._store.work("end the plan") as work:
            work.change(Kind.PLAN, plan_id, state=PlanState.ENDED)
            work.commit()

    def delete_plan(self, plan_id: UUID) -> None:
        """Takes a plan away. Raises Refused for the only one of the partnership."""
        plan = self.get(plan_id)
        if not plan.local and len(self.own()) == 1:
            raise Refused("This is the partnership's only plan: change it, or add another first.")
        with self._store.work("delete the plan") as work:
            work.delete(Kind.PLAN, plan_id)
            work.commit()

    def log_change(self, plan_id: UUID, what: str, was: str, now: str, agreed: Agreed, **of: UUID) -> UUID:
        """Writes an entry of the change log; `of` may hold plan_priority_id, line_id or target_id (A183)."""
        with self._store.work("note a change of the plan") as work:
            made = note_change(work, plan_id, what, was, now, agreed, self._context.today(), **of)
            self._bump(work, plan_id)
            work.commit()
        return made

    # Year by year

    def refresh(
        self,
        plan_id: UUID,
        *,
        year: str,
        from_day: dt.date,
        to_day: dt.date,
        drop: Collection[UUID] = (),
        words: Mapping[UUID, str] = MappingProxyType({}),
    ) -> UUID:
        """Copies a plan forward into a draft of another year; lines in `drop` stay behind, those in `words` go on
        in other words (A116).

        Each line knows the one it follows; those that were dropped or done before stay behind as well. Raises
        Refused for days that run backwards, or when the plan is carried forward already.
        """
        _check_days(from_day, to_day)
        if any(plan.follows_id == plan_id for plan in self.all()):
            raise Refused("This plan is carried forward already: change the one that follows it.")
        left = set(drop)
        with self._store.work("carry the plan forward") as work:
            old = work.get(Kind.PLAN, plan_id)
            made = work.add(
                Kind.PLAN,
                **{name: old[name] for name in _COPIED},
                year=year.strip(),
                from_day=from_day,
                to_day=to_day,
                follows_id=plan_id,
                changed_on=self._context.today(),
            )
            for priority in sorted(work.find(Kind.PLAN_PRIORITY, plan_id=plan_id), key=_by_position):
                copied = work.add(
                    Kind.PLAN_PRIORITY,
                    **{name: priority[name] for name in _COPIED_PRIORITY},
                    plan_id=made,
                    from_day=from_day,
                    to_day=to_day,
                    follows_id=priority["id"],
                )
                for line in sorted(
                    work.find(Kind.PLAN_LINE, plan_priority_id=priority["id"]), key=_by_position
                ):
                    if line["id"] not in left and line["state"] != LineState.DROPPED:
                        said = words.get(line["id"], "").strip() or line["text"]
                        self._carry(work, {**line, "text": said}, copied, from_day)
            work.commit()
        return made

    def _carry(self, work: "UnitOfWork", line: dict[str, Any], priority_id: UUID, start: dt.date) -> None:
        due = due_in_plan(line["timescale"], start) if line["timescale"] else None
        made = work.add(
            Kind.PLAN_LINE,
            **{name: line[name] for name in _COPIED_LINE},
            plan_priority_id=priority_id,
            due=due,
            follows_id=line["id"],
        )
        for partner in work.find(Kind.LINE_PARTNER, line_id=line["id"]):
            work.add(Kind.LINE_PARTNER, line_id=made, agency_id=partner["agency_id"])

    # Local plans

    def give_area_plan(
        self, body_id: UUID, from_day: dt.date, to_day: dt.date, title: str = "", **values: Any
    ) -> UUID:
        """Gives a forum a local plan for a time; its actions and priorities are those of the shared lists (A3).

        Raises Refused for days that run backwards, or when it has a plan in that time.
        """
        _check_days(from_day, to_day)
        forum = self._store.bodies.get(body_id, self._context.today())
        if forum is None:
            raise Refused("That forum is not in this store: look for it in the list of forums.")
        for plan in self.all():
            if plan.body_id == body_id and (plan.covers(from_day) or plan.covers(to_day)):
                raise Refused(f"{forum.name} has a plan in that time: change that one.")
        name = title.strip() or f"{forum.name} local plan"
        life = {"body_id": body_id, "from_day": from_day, "to_day": to_day, "state": PlanState.CURRENT}
        return self.add_plan(name, **life, **values)

    def drop_area_plan(self, plan_id: UUID) -> None:
        """Takes a local plan away: its area has none, or its earlier one. Raises Refused for the partnership's own."""
        if not self.get(plan_id).local:
            raise Refused("That is the partnership's plan, not one of an area.")
        self.delete_plan(plan_id)


def _titled(title: str) -> str:
    said = one_line(title)
    if not said:
        raise Refused("Type the title of the plan.")
    return said


def _check_days(first: dt.date | None, last: dt.date | None) -> None:
    if first is not None and last is not None and last < first:
        raise Refused("The plan ends before it begins: look at its days.")


def _listed(values: dict[str, Any]) -> dict[str, Any]:
    return {
        name: "\n".join(value) if name in _LISTS and not isinstance(value, str) else value
        for name, value in values.items()
    }


def _by_position(row: dict[str, Any]) -> tuple[int, UUID]:
    return row["position"], row["id"]
