"""The services of the plan, its figures, risks, checks, registers and packs: the third part of the office."""

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cspdesk.services.context import Context
    from cspdesk.services.packs import PackService


class PlanServices:
    """Services that need the context alone, each made when first asked for."""

    context: "Context"

    @cached_property
    def packs(self) -> "PackService":
        from cspdesk.services.packs import PackService

        return PackService(self.context)
