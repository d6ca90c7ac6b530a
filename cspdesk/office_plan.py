"""The services of the plan, its figures, risks, checks, registers and packs: the third part of the office."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cspdesk.services.context import Context


class PlanServices:
    """Services that need the context alone, each made when first asked for."""

    context: "Context"
