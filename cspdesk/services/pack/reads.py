"""What the sections of a pack are counted from: each list read once, as it stood on the day of the pack."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from uuid import UUID

from cspdesk.domain.actions import ActionRow, as_it_stood
from cspdesk.domain.answers import ClockRow
from cspdesk.domain.bodies import BodyRow
from cspdesk.domain.check_kinds import PackKind
from cspdesk.domain.dates import PlanYear, plan_year
from cspdesk.domain.entries import Entry
from cspdesk.domain.indicator_kinds import FigureKind
from cspdesk.domain.indicator_view import Held, IndicatorStands
from cspdesk.domain.indicators import FigureRow
from cspdesk.domain.issues import IssueRow
from cspdesk.domain.issues import as_it_stood as issue_stood
from cspdesk.domain.kinds import Audience, BodyKind, Kind, MeetingKind, MeetingState
from cspdesk.domain.meetings import MeetingRow
from cspdesk.domain.pack import Records
from cspdesk.domain.pack_codes import Codes
from cspdesk.domain.plan_kinds import LineState
from cspdesk.domain.plan_progress import LineStatus, statuses
from cspdesk.domain.plan_progress import as_it_stood as plan_stood
from cspdesk.domain.plan_rows import LineRow, PlanFile, PlanNoteRow
from cspdesk.domain.publications import DistributionRow, MessageRow, PublicationRow
from cspdesk.domain.risks import Risk
from cspdesk.domain.risks import as_it_stood as risk_stood
from cspdesk.domain.standing import BodyStanding
from cspdesk.domain.watch import Watched, in_order, meetings_missed
from cspdesk.domain.who_came import WhoCame
from cspdesk.domain.wording import Wording
from cspdesk.services.context import Context
from cspdesk.services.entry_reading import entries
from cspdesk.services.indicators import IndicatorService
from cspdesk.services.papers import common
from cspdesk.services.standing import StandingService
from cspdesk.services.watch import LeadReport, WatchService


@dataclass(frozen=True)
class PackWanted:
    """What a pack is wanted of; empty `sections` are the usual ones of its kind.

    `agency_id`, `person_id` and `entry_id` are for reports on a partner, a lead person and a review. `section17` is
    the statement on what it asks for.
    """

    body_id: UUID | None = None
    from_day: dt.date | None = None
    to_day: dt.date | None = None
    sections: tuple[str, ...] = ()
    kind: PackKind = PackKind.PACK
    audience: Audience = Audience.INTERNAL
    agency_id: UUID | None = None
    person_id: UUID | None = None
    entry_id: UUID | None = None
    section17: str = ""


@dataclass
class PackReads:
    """One set of reads for all sections; `day` is the last day of the period, or today while that is to come."""

    context: Context
    wanted: PackWanted
    body: BodyRow | None
    first: dt.date
    last: dt.date
    known: Mapping[str, str] = field(default_factory=dict)
    review: Entry | None = None

    def __post_init__(self) -> None:
        self.store = self.context.store
        self.day = min(self.last, self.context.today())
        self.codes = Codes(self.known)

    @property
    def public(self) -> bool:
        return self.wanted.audience is Audience.PUBLIC

    @property
    def year(self) -> PlanYear:
        """The plan year that holds the day of the pack."""
        return plan_year(self.day, self.context.partnership.year_start_month)

    def within(self, day: dt.date | None) -> bool:
        """True for a day of the period that is not after the day of the pack."""
        return day is not None and self.first <= day <= self.day

    @cached_property
    def then(self) -> Context:
        """The desk as it was on the day, for services that ask what day it is."""
        return _Then(self.context, self.day)

    @cached_property
    def names(self) -> common.Names:
        return common.Names(self.context, self.day, self.wanted.audience)

    @cached_property
    def words(self) -> Wording:
        return common.wording(self.context.partnership)

    @cached_property
    def actions(self) -> list[ActionRow]:
        """Every action given by the day that was not closed before the period, open where it was closed later."""
        stood = (as_it_stood(action, self.day) for action in self.store.actions.all(closed_from=self.first))
        return [action for action in stood if action is not None]

    @cached_property
    def issues(self) -> list[IssueRow]:
        """Every issue raised by the day that was open, raised or answered in the period, or owes its telling."""
        told = self.first_told
        stood = (issue_stood(issue, self.day, told.get(issue.id)) for issue in self._issues)
        return [issue for issue in stood if issue is not None]

    @cached_property
    def _issues(self) -> list[IssueRow]:
        return self.store.issues.of_period(self.first, self.day)

    @cached_property
    def clocks(self) -> list[ClockRow]:
        """Every promise begun in the period, running where it was kept later."""
        begun = self.store.issues.clocks(starts_from=self.first, starts_to=self.day)
        return [
            replace(clock, met_on=None, met_at=None) if clock.met_on and clock.met_on > self.day else clock
            for clock in begun
        ]

    @cached_property
    def first_told(self) -> dict[UUID, dt.date]:
        """The first day people were told, of the issues of the pack."""
        return self.store.issues.first_told([issue.id for issue in self._issues])

    @cached_property
    def came(self) -> WhoCame:
        """Who came in the period, up to the day."""
        from cspdesk.services.attendance import AttendanceService

        return AttendanceService(self.context).who_came(self.first, max(self.first, self.day))

    @cached_property
    def standing(self) -> list[BodyStanding]:
        """Every body as it stood on the day."""
        return StandingService(self.context).all(self.day)

    @cached_property
    def forums(self) -> list[BodyStanding]:
        found = [each for each in self.standing if each.body.kind is BodyKind.FORUM]
        return sorted(found, key=_by_place)

    @cached_property
    def meetings(self) -> list[MeetingRow]:
        """Meetings of the office's own bodies in the period up to the day, cancelled ones too."""
        found = self.store.meetings.all(from_day=self.first, to_day=max(self.first, self.day))
        return [row for row in found if row.kind is not MeetingKind.EXTERNAL]

    @cached_property
    def messages(self) -> list[MessageRow]:
        """The schedule of messages: those planned, and those sent in the period."""
        return self.store.publications.messages(sent_from=self.first)

    @cached_property
    def publications(self) -> list[PublicationRow]:
        """Those made in the period, and those whose review is due."""
        return self.store.publications.all(of_period=(self.first, self.day))

    @cached_property
    def distributions(self) -> list[DistributionRow]:
        return self.store.publications.distributions(between=(self.first, self.day))

    @cached_property
    def plan(self) -> PlanFile | None:
        """The partnership's plan of the day as it stood on it; None where there is none."""
        from cspdesk.services.plans import PlanService

        service = PlanService(self.context)
        if not service.own():
            return None
        return plan_stood(service.file(service.current(self.day).id, besides=False), self.day)

    @cached_property
    def commitments(self) -> list[LineRow]:
        """The lines of the plan that somebody is to do, those dropped left out."""
        lines = () if self.plan is None else self.plan.lines
        return [line for line in lines if line.commitment and line.state is not LineState.DROPPED]

    @cached_property
    def line_status(self) -> dict[UUID, LineStatus]:
        return {} if self.plan is None else statuses(self.plan, self.day)

    @cached_property
    def notes(self) -> list[PlanNoteRow]:
        """Notes given by the day on plans and indicators; for the public those alone that are marked public."""
        found = [note for note in self.store.plans.notes() if note.on_day <= self.day]
        return [note for note in found if note.public] if self.public else found

    @cached_property
    def _places(self) -> dict[UUID, str]:
        """What notes may be about, in words."""
        found: dict[UUID, str] = {each.id: each.row.name for each in self.indicators}
        if self.plan is not None:
            found |= {priority.id: priority.heading for priority in self.plan.priorities}
            found |= {line.id: line.text for line in self.plan.lines}
        return found

    def about(self, note: PlanNoteRow) -> str:
        """What a note is about: its line or indicator, else its action, priority or the plan."""
        keys = (note.line_id, note.indicator_id, note.plan_priority_id)
        named = next((self._places[key] for key in keys if key in self._places), "")
        return self.names.text(named) or note.action or "The plan"

    @cached_property
    def indicators(self) -> list[IndicatorStands]:
        """Every indicator shown, as it stood on the day."""
        return _AsKnown(self.then).all()

    @cached_property
    def entries(self) -> list[Entry]:
        """The entries of the small registers; restricted ones are in no pack."""
        return [entry for entry in entries(self.then) if not entry.row.restricted]

    @cached_property
    def late(self) -> list[Watched]:
        """What was behind its cadence on the day, restricted entries and risks left out."""
        open_ones = {entry.id for entry in self.entries} | {risk.id for risk in self.risks}
        hidden = (Kind.ENTRY, Kind.RISK)
        found = WatchService(self.then).late(meetings=False)
        shown = [each for each in found if each.kind not in hidden or each.record in open_ones]
        return in_order([*meetings_missed(self.standing), *shown])

    @cached_property
    def lead_reports(self) -> list[LeadReport]:
        found = WatchService(self.then).lead_reports(self.first, self.day)
        return [
            replace(each, entry=None) if each.entry is not None and each.entry.row.restricted else each
            for each in found
        ]

    @cached_property
    def _risks(self) -> list[Risk]:
        return [stood for risk in self.store.risks.all() if (stood := risk_stood(risk, self.day)) is not None]

    @cached_property
    def risks(self) -> list[Risk]:
        """Risks opened by the day; restricted ones are in no pack."""
        return [risk for risk in self._risks if not risk.restricted]

    @property
    def restricted_risks(self) -> int:
        return len(self._risks) - len(self.risks)

    @cached_property
    def last_meeting(self) -> MeetingRow | None:
        """The last meeting of the body that was held by the day."""
        if self.body is None:
            return None
        return self.store.meetings.last_held(self.body.id, self.day)

    @cached_property
    def coming(self) -> MeetingRow | None:
        """The body's first meeting from today on, whatever the period."""
        if self.body is None:
            return None
        over = (MeetingState.CANCELLED, MeetingState.CLOSED)
        found = self.store.meetings.all(body_id=self.body.id, from_day=self.context.today())
        return next((row for row in found if row.state not in over), None)


class _Then(Context):
    """A desk of an earlier day, to read at; it hears of no change."""

    def __init__(self, context: Context, day: dt.date) -> None:
        self.store, self._today = context.store, day
        self._partnership = context.partnership
        self._closed = {}


class _AsKnown(IndicatorService):
    """Indicators without what was measured of periods that had not begun."""

    def _held(self) -> dict[UUID, Held]:
        today = self._context.today()
        return {
            key: replace(held, figures=tuple(row for row in held.figures if _begun(row, today)))
            for key, held in super()._held().items()
        }


def _begun(row: FigureRow, day: dt.date) -> bool:
    return row.kind is FigureKind.ESTIMATE or row.from_day is None or row.from_day <= day


def refs(kind: Kind, ids: Sequence[UUID] | frozenset[UUID]) -> Records:
    """Ids as the records of a figure, in one order."""
    listed = sorted(ids) if isinstance(ids, frozenset) else ids
    return tuple((kind, each) for each in listed)


def sentence(words: str) -> str:
    """The words with a capital at their start."""
    return words[:1].upper() + words[1:]


def _by_place(each: BodyStanding) -> tuple[int, str]:
    return each.body.position, each.body.code
