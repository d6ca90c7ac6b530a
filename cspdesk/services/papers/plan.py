"""The plan on paper: the store's plan in its own layout or in that of another."""

from uuid import UUID

from cspdesk.domain.papers.plans import PlanGridPaper, PlanPaper
from cspdesk.domain.plans import PlanLayout
from cspdesk.services.context import Context
from cspdesk.services.papers import common
from cspdesk.services.papers.registry import Wanted
from cspdesk.services.plans import plan_of


def build(context: Context, ref: UUID | None, wanted: Wanted) -> PlanPaper:
    """Every priority with every line; a plan is public, so that both audiences read the same.

    Raises Refused for a store that began without a plan.
    """
    del ref
    plan = plan_of(context.partnership.plan_key)
    layout = PlanLayout(wanted.options.get("layout") or plan.layout)
    kind = PlanGridPaper if layout is PlanLayout.OBJECTIVES else PlanPaper
    whole = bool(wanted.options.get("whole"))
    return kind(common.letterhead(context), context.today(), plan, layout, whole)
