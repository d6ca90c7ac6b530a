"""The services of outreach, publications and their like: the second half of the office, so that each stays short."""

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cspdesk.services.activities import ActivityService
    from cspdesk.services.context import Context
    from cspdesk.services.kind_registers import KindRegisterService
    from cspdesk.services.letters import LetterService
    from cspdesk.services.measures import MeasureService
    from cspdesk.services.messages import MessageService
    from cspdesk.services.outreach import OutreachService
    from cspdesk.services.pictures import PictureService
    from cspdesk.services.priorities import PriorityService
    from cspdesk.services.publications import PublicationService
    from cspdesk.services.standards import StandardService
    from cspdesk.services.surveys import SurveyService


class OutreachServices:
    """Services that need the context alone, each made when first asked for."""

    context: "Context"

    @cached_property
    def activities(self) -> "ActivityService":
        from cspdesk.services.activities import ActivityService

        return ActivityService(self.context)

    @cached_property
    def outreach(self) -> "OutreachService":
        from cspdesk.services.outreach import OutreachService

        return OutreachService(self.context)

    @cached_property
    def kind_registers(self) -> "KindRegisterService":
        from cspdesk.services.kind_registers import KindRegisterService

        return KindRegisterService(self.context)

    @cached_property
    def measures(self) -> "MeasureService":
        from cspdesk.services.measures import MeasureService

        return MeasureService(self.context)

    @cached_property
    def priorities(self) -> "PriorityService":
        from cspdesk.services.priorities import PriorityService

        return PriorityService(self.context)

    @cached_property
    def publications(self) -> "PublicationService":
        from cspdesk.services.publications import PublicationService

        return PublicationService(self.context)

    @cached_property
    def messages(self) -> "MessageService":
        from cspdesk.services.messages import MessageService

        return MessageService(self.context)

    @cached_property
    def surveys(self) -> "SurveyService":
        from cspdesk.services.surveys import SurveyService

        return SurveyService(self.context)

    @cached_property
    def pictures(self) -> "PictureService":
        from cspdesk.documents.tidy_photo import tidy
        from cspdesk.services.pictures import PictureService

        return PictureService(self.context, tidy)

    @cached_property
    def letters(self) -> "LetterService":
        from cspdesk.services.letters import LetterService

        return LetterService(self.context)

    @cached_property
    def standards(self) -> "StandardService":
        from cspdesk.services.standards import StandardService

        return StandardService(self.context)
