"""Empty slots for forums: as many as a plan brings, or as the office says where its plan gives no number."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.kinds import BodyKind, BodyState, Kind
from cspdesk.domain.partners import first_met
from cspdesk.errors import Refused
from cspdesk.services.context import Context

if TYPE_CHECKING:
    from cspdesk.store.work import UnitOfWork

_MOST = 999


def add_slots(
    work: "UnitOfWork",
    count: int,
    parent: UUID | None,
    usual: Mapping[str, Any],
    agencies: Mapping[str, UUID],
) -> None:
    """Empty slots; `usual` is what the plan says of them all: cadence, how many meetings, who supports them."""
    width = max(2, len(str(count)))
    for number in range(1, count + 1):
        forum = work.add(
            Kind.BODY,
            kind=BodyKind.FORUM,
            code=f"F{number:0{width}d}",
            name=f"Forum {number}",
            position=number,
            parent_id=parent,
            cadence=usual.get("cadence", ""),
            min_meetings=usual.get("min_meetings"),
            max_meetings=usual.get("max_meetings"),
            open_to_public=True,
        )
        work.add(Kind.BODY_STATE, body_id=forum, state=BodyState.PLANNED)
        for name in usual.get("supports", ()):
            agency = agencies.get(name) or work.add(Kind.AGENCY, **first_met(name))
            work.add(Kind.SUPPORT, body_id=forum, agency_id=agency)


class ForumSlots:
    """The first forums of a store whose plan brought none."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._store = context.store

    def add(self, count: int) -> None:
        """Adds that many empty slots, as the plan says of them all; one step to undo.

        Raises Refused for a number out of reach, and where there are forums already.
        """
        from cspdesk.services.setup import load_plan

        if not 1 <= count <= _MOST:
            raise Refused(f"Type how many there are, from 1 to {_MOST}.")
        if self._store.bodies.forums(self._context.today()):
            raise Refused("There are forums already: add another with Ctrl+N.")
        key = self._context.partnership.plan_key
        plan = load_plan(key) if key else {}
        with self._store.work(f"add {count} forum{'' if count == 1 else 's'}") as work:
            bodies = {body["code"]: body["id"] for body in work.find(Kind.BODY)}
            agencies = {agency["name"]: agency["id"] for agency in work.find(Kind.AGENCY)}
            parent = bodies.get(plan.get("forum_parent", ""))
            add_slots(work, count, parent, plan.get("forum", {}), agencies)
            work.commit()
