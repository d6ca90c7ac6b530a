"""The services of the plan, its figures, risks, checks, registers and packs: the third part of the office."""

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cspdesk.services.checks import CheckService
    from cspdesk.services.context import Context
    from cspdesk.services.entries import EntryService
    from cspdesk.services.figure_files import FigureFiles
    from cspdesk.services.glossary import GlossaryService
    from cspdesk.services.indicators import IndicatorService
    from cspdesk.services.matrices import MatrixService
    from cspdesk.services.packs import PackService
    from cspdesk.services.plans import PlanService
    from cspdesk.services.public_meetings import PublicMeetingService
    from cspdesk.services.risks import RiskService
    from cspdesk.services.watch import WatchService


class PlanServices:
    """Services that need the context alone, each made when first asked for."""

    context: "Context"

    @cached_property
    def plans(self) -> "PlanService":
        from cspdesk.services.plans import PlanService

        return PlanService(self.context)

    @cached_property
    def glossary(self) -> "GlossaryService":
        from cspdesk.exchange.workbook import write_csv
        from cspdesk.services.glossary import GlossaryService

        return GlossaryService(self.context, write_csv)

    @cached_property
    def entries(self) -> "EntryService":
        from cspdesk.services.entries import EntryService

        return EntryService(self.context)

    @cached_property
    def risks(self) -> "RiskService":
        from cspdesk.services.risks import RiskService

        return RiskService(self.context)

    @cached_property
    def matrices(self) -> "MatrixService":
        from cspdesk.services.matrices import MatrixService

        return MatrixService(self.context)

    @cached_property
    def checks(self) -> "CheckService":
        from cspdesk.services.checks import CheckService

        return CheckService(self.context)

    @cached_property
    def indicators(self) -> "IndicatorService":
        from cspdesk.services.indicators import IndicatorService

        return IndicatorService(self.context)

    @cached_property
    def figure_files(self) -> "FigureFiles":
        from cspdesk.exchange.figures_csv import read_figures
        from cspdesk.exchange.workbook import write_workbook
        from cspdesk.services.figure_files import FigureFiles

        return FigureFiles(self.context, self.indicators, read_figures, write_workbook)

    @cached_property
    def packs(self) -> "PackService":
        from cspdesk.services.packs import PackService

        return PackService(self.context)

    @cached_property
    def watch(self) -> "WatchService":
        from cspdesk.services.watch import WatchService

        return WatchService(self.context)

    @cached_property
    def public_meetings(self) -> "PublicMeetingService":
        from cspdesk.services.public_meetings import PublicMeetingService

        return PublicMeetingService(self.context)
