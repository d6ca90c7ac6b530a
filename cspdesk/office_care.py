"""The services of handing over, back-ups, history and data protection: the fourth part of the office."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cspdesk.services.context import Context


class CareServices:
    """Services that need the context alone, each made when first asked for."""

    context: "Context"
