"""The services of handing over, back-ups, history and data protection: the fourth part of the office."""

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cspdesk.services.backups import BackupService
    from cspdesk.services.context import Context
    from cspdesk.services.handovers import HandoverService
    from cspdesk.services.meanwhile import MeanwhileService
    from cspdesk.store.store import Store


class CareServices:
    """Services that need the context alone, each made when first asked for."""

    context: "Context"
    store: "Store"

    @cached_property
    def backups(self) -> "BackupService":
        from cspdesk.services.backups import BackupService

        return BackupService(self.context)

    @cached_property
    def meanwhile(self) -> "MeanwhileService":
        from cspdesk.services.meanwhile import MeanwhileService

        return MeanwhileService(self.context)

    @cached_property
    def handovers(self) -> "HandoverService":
        from cspdesk.services.handovers import HandoverService
        from cspdesk.store.handover.desk import HandoverDesk

        return HandoverService(self.context, HandoverDesk(self.store))
