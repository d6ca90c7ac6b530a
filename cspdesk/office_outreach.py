"""The services of people, partners and places, of activities and of what goes out: the second part of the office."""

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cspdesk.services.activities import ActivityService
    from cspdesk.services.context import Context
    from cspdesk.services.handover import HandOverService
    from cspdesk.services.kind_registers import KindRegisterService
    from cspdesk.services.letters import LetterService
    from cspdesk.services.measures import MeasureService
    from cspdesk.services.memberships import MembershipService
    from cspdesk.services.merging import MergeService
    from cspdesk.services.messages import MessageService
    from cspdesk.services.outreach import OutreachService
    from cspdesk.services.partners import PartnerService
    from cspdesk.services.people import PeopleService
    from cspdesk.services.pictures import PictureService
    from cspdesk.services.priorities import PriorityService
    from cspdesk.services.publications import PublicationService
    from cspdesk.services.standards import StandardService
    from cspdesk.services.standing import StandingService
    from cspdesk.services.surveys import SurveyService
    from cspdesk.services.venues import VenueService


class OutreachServices:
    """Services that need the context alone, each made when first asked for."""

    context: "Context"

    @cached_property
    def handover(self) -> "HandOverService":
        from cspdesk.services.handover import HandOverService

        return HandOverService(self.context)

    @cached_property
    def merging(self) -> "MergeService":
        from cspdesk.services.merging import MergeService

        return MergeService(self.context)

    @cached_property
    def people(self) -> "PeopleService":
        from cspdesk.services.people import PeopleService

        return PeopleService(self.context)

    @cached_property
    def partners(self) -> "PartnerService":
        from cspdesk.services.partners import PartnerService

        return PartnerService(self.context)

    @cached_property
    def venues(self) -> "VenueService":
        from cspdesk.services.venues import VenueService

        return VenueService(self.context)

    @cached_property
    def memberships(self) -> "MembershipService":
        from cspdesk.services.memberships import MembershipService

        return MembershipService(self.context)

    @cached_property
    def standing(self) -> "StandingService":
        from cspdesk.services.standing import StandingService

        return StandingService(self.context)

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
