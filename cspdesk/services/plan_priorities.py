"""The priorities and blocks of a plan: added, changed, moved, taken away, and how each was chosen."""

from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.kinds import Kind
from cspdesk.domain.plan_kinds import NoteKind
from cspdesk.domain.text import one_line
from cspdesk.services.plan_writing import Agreed, PlanWriter, needed

if TYPE_CHECKING:
    from cspdesk.store.work import UnitOfWork


class PlanPriorities(PlanWriter):
    """Every change publishes Kind.PLAN_PRIORITY, and Kind.PLAN for the version."""

    def add_priority(
        self, plan_id: UUID, title: str, label: str = "", *, evidence: str = "", **values: Any
    ) -> UUID:
        """Adds a priority at the end of a plan; `values` are columns, `evidence` is how it was chosen.

        Raises Refused without a title.
        """
        title = needed(title, "Type the title of the priority.")
        plan = self.get(plan_id)
        with self._store.work("add a priority of the plan") as work:
            last = max((row["position"] for row in work.find(Kind.PLAN_PRIORITY, plan_id=plan_id)), default=0)
            made = work.add(
                Kind.PLAN_PRIORITY,
                plan_id=plan_id,
                position=last + 1,
                title=title,
                label=one_line(label),
                **{"from_day": plan.from_day, "to_day": plan.to_day, **values},
            )
            self._evidence(work, plan_id, made, evidence)
            self._log(work, plan_id, "priority added", "", title, None, plan_priority_id=made)
            self._bump(work, plan_id)
            work.commit()
        return made

    def change_priority(
        self, priority_id: UUID, *, agreed: Agreed | None = None, evidence: str = "", **values: Any
    ) -> None:
        """Changes columns of a priority; `evidence` is added to how it was chosen. Raises Refused for no title."""
        before = self.priority(priority_id)
        if "title" in values:
            values["title"] = needed(values["title"], "Type the title of the priority.")
        with self._store.work("change a priority of the plan") as work:
            self._evidence(work, before.plan_id, priority_id, evidence)
            if work.change(Kind.PLAN_PRIORITY, priority_id, **values):
                if values.get("title", before.title) != before.title:
                    self._log(
                        work, before.plan_id, "priority", before.title, values["title"], agreed,
                        plan_priority_id=priority_id,
                    )  # fmt: skip
                self._bump(work, before.plan_id)
            work.commit()

    def _evidence(self, work: "UnitOfWork", plan_id: UUID, priority_id: UUID, text: str) -> None:
        """One more step of a priority's evidence trail, when there are words (A178)."""
        if text.strip():
            work.add(
                Kind.PLAN_NOTE,
                kind=NoteKind.EVIDENCE,
                plan_id=plan_id,
                plan_priority_id=priority_id,
                text=text.strip(),
                on_day=self._context.today(),
            )

    def move_priority(self, priority_id: UUID, by: int) -> None:
        """Moves a priority up (less than 0) or down in its plan."""
        plan_id = self.priority(priority_id).plan_id
        ids = [row.id for row in self._store.plans.priorities(plan_id)]
        self._move(Kind.PLAN_PRIORITY, ids, priority_id, by, plan_id, "move a priority of the plan")

    def remove_priority(self, priority_id: UUID, agreed: Agreed | None = None) -> None:
        """Takes a priority and its lines off the plan."""
        before = self.priority(priority_id)
        with self._store.work("remove a priority of the plan") as work:
            work.delete(Kind.PLAN_PRIORITY, priority_id)
            self._log(
                work,
                before.plan_id,
                "priority removed",
                before.heading,
                "",
                agreed,
                plan_priority_id=priority_id,
            )
            self._bump(work, before.plan_id)
            work.commit()
