"""What each noun of the office reads from the store; every read is a select of its own."""

from functools import cached_property
from typing import TYPE_CHECKING

import sqlalchemy as sa

from cspdesk.store.reads.actions import ActionReads
from cspdesk.store.reads.activities import ActivityReads
from cspdesk.store.reads.attachments import AttachmentReads
from cspdesk.store.reads.bodies import BodyReads
from cspdesk.store.reads.came import CameReads
from cspdesk.store.reads.checks import CheckReads
from cspdesk.store.reads.doubles import DoubleReads
from cspdesk.store.reads.entries import EntryReads
from cspdesk.store.reads.glossary import GlossaryReads
from cspdesk.store.reads.indicators import IndicatorReads
from cspdesk.store.reads.issues import IssueReads
from cspdesk.store.reads.meetings import MeetingReads
from cspdesk.store.reads.packs import PackReads
from cspdesk.store.reads.partnership import PartnershipReads
from cspdesk.store.reads.people import PeopleReads
from cspdesk.store.reads.plans import PlanReads
from cspdesk.store.reads.priorities import PriorityReads
from cspdesk.store.reads.publications import PublicationReads
from cspdesk.store.reads.register import RegisterReads
from cspdesk.store.reads.risks import RiskReads
from cspdesk.store.reads.standards import StandardReads
from cspdesk.store.reads.surveys import SurveyReads
from cspdesk.store.reads.titles import TitleReads
from cspdesk.store.reads.today import TodayReads
from cspdesk.store.reads.watch import WatchReads

if TYPE_CHECKING:
    from cspdesk.store.reads.care import CareReads


class NounReads:
    """The reads of one engine, each made when first asked for."""

    def __init__(self, engine: sa.Engine) -> None:
        self.engine = engine

    @cached_property
    def partnership(self) -> PartnershipReads:
        return PartnershipReads(self.engine)

    @cached_property
    def bodies(self) -> BodyReads:
        return BodyReads(self.engine)

    @cached_property
    def people(self) -> PeopleReads:
        return PeopleReads(self.engine)

    @cached_property
    def meetings(self) -> MeetingReads:
        return MeetingReads(self.engine)

    @cached_property
    def actions(self) -> ActionReads:
        return ActionReads(self.engine)

    @cached_property
    def issues(self) -> IssueReads:
        return IssueReads(self.engine)

    @cached_property
    def activities(self) -> ActivityReads:
        return ActivityReads(self.engine)

    @cached_property
    def indicators(self) -> IndicatorReads:
        return IndicatorReads(self.engine)

    @cached_property
    def priorities(self) -> PriorityReads:
        return PriorityReads(self.engine)

    @cached_property
    def plans(self) -> PlanReads:
        return PlanReads(self.engine)

    @cached_property
    def packs(self) -> PackReads:
        return PackReads(self.engine)

    @cached_property
    def glossary(self) -> GlossaryReads:
        return GlossaryReads(self.engine)

    @cached_property
    def publications(self) -> PublicationReads:
        return PublicationReads(self.engine)

    @cached_property
    def standards(self) -> StandardReads:
        return StandardReads(self.engine)

    @cached_property
    def surveys(self) -> SurveyReads:
        return SurveyReads(self.engine)

    @cached_property
    def risks(self) -> RiskReads:
        return RiskReads(self.engine)

    @cached_property
    def checks(self) -> CheckReads:
        return CheckReads(self.engine)

    @cached_property
    def attachments(self) -> AttachmentReads:
        return AttachmentReads(self.engine)

    @cached_property
    def entries(self) -> EntryReads:
        return EntryReads(self.engine)

    @cached_property
    def watch(self) -> WatchReads:
        return WatchReads(self.engine)

    @cached_property
    def register(self) -> RegisterReads:
        return RegisterReads(self.engine)

    @cached_property
    def care(self) -> "CareReads":
        from cspdesk.store.reads.care import CareReads

        return CareReads(self.engine)

    @cached_property
    def came(self) -> CameReads:
        return CameReads(self.engine)

    @cached_property
    def doubles(self) -> DoubleReads:
        return DoubleReads(self.engine)

    @cached_property
    def titles(self) -> TitleReads:
        return TitleReads(self.engine)

    @cached_property
    def today(self) -> TodayReads:
        return TodayReads(self.engine)
