"""The office's records as flat objects; names of fields are kept for ever, new ones may be added.

Dates are ISO 8601, what is not known is null. Every object of a sample store says so.
"""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.actions import ActionRow
from cspdesk.domain.answer_kinds import Dealt, Worked
from cspdesk.domain.answers import ClockRow
from cspdesk.domain.attendance import Count, count_each
from cspdesk.domain.bodies import BodyRow, VenueRow
from cspdesk.domain.issues import IssueRow
from cspdesk.domain.kinds import BodyKind, Consent, MeetingState
from cspdesk.domain.meetings import MeetingRow
from cspdesk.domain.people import AgencyRow, PersonRow
from cspdesk.domain.publications import PublicationRow
from cspdesk.services.clocks import due_day
from cspdesk.services.counting import attended, counted_agencies, head_counts
from cspdesk.verbs import (
    activity_rows,
    entry_rows,
    glossary_rows,
    indicator_rows,
    packs,
    peer_rows,
    plans,
    risk_rows,
)

if TYPE_CHECKING:
    from cspdesk.office import Office
    from cspdesk.verbs.run import Flat

_TO_COME = (MeetingState.PLANNED, MeetingState.PAPERS_OUT, MeetingState.OPEN)


class Rows:
    """Reads lists of the office as flat objects; the days bound meetings, actions and issues, each included."""

    def __init__(
        self, office: "Office", from_day: dt.date | None = None, to_day: dt.date | None = None
    ) -> None:
        self._office = office
        self._store = office.store
        self._from, self._to = from_day, to_day
        self._today = office.context.today()
        self._clocks: list[ClockRow] | None = None
        self._by_issue: dict[UUID, list[ClockRow]] | None = None
        self._sample = office.context.partnership.sample

    def flat(self, **values: Any) -> "Flat":
        """One object, with the sample's mark when the store is one."""
        found = {name: plain(value) for name, value in values.items()}
        return found | {"sample": True} if self._sample else found

    def of(self, kind: str) -> list["Flat"]:
        """Every object of a kind, in the office's order."""
        lists: dict[str, Callable[[], list[Flat]]] = {
            "forums": self.forums,
            "bodies": self.bodies,
            "meetings": self.meetings,
            "actions": self.actions,
            "issues": self.issues,
            "partners": self.partners,
            "people": self.people,
            "venues": self.venues,
            "publications": self.publications,
            "clocks": self.clocks,
            "activities": self.activities,
            "measures": self.measures,
            "glossary": partial(glossary_rows.glossary, self._office, self.flat),
            "packs": partial(packs.rows, self._office, self.flat),
            "plan": partial(plans.plans, self._office, self.flat),
            "plan-lines": partial(plans.lines, self._office, self.flat),
            "indicators": partial(indicator_rows.indicators, self._office, self.flat),
            "risks": partial(risk_rows.risks, self._office, self.flat),
            "matrix": partial(risk_rows.matrix, self._office, self.flat),
            "checks": partial(risk_rows.checks, self._office, self.flat),
            "computers": partial(peer_rows.computers, self._office, self.flat),
        }
        lists |= entry_rows.lists(self._office, self.flat)
        return lists[kind]()

    def forums(self) -> list["Flat"]:
        return self.body_rows(self._office.bodies.forums())

    def bodies(self) -> list["Flat"]:
        return self.body_rows(self._office.bodies.all())

    def body_rows(self, bodies: Iterable[BodyRow]) -> list["Flat"]:
        figures = self._body_figures()
        every = {body.id: body.name for body in self._office.bodies.all()}
        return [
            self.flat(
                id=body.id,
                number=body.position if body.kind is BodyKind.FORUM else None,
                ref=body.code,
                name=body.name,
                kind=body.kind,
                parent=every.get(body.parent_id) if body.parent_id else None,
                state=body.state,
                officer=body.officer,
                chair=body.chair,
                vice_chair=body.vice_chair,
                cadence=body.cadence,
                quorum=body.quorum,
                venue=body.venue,
                **figures(body.id),
            )
            for body in bodies
        ]

    def meetings(self) -> list["Flat"]:
        return self.meeting_rows(self._store.meetings.all(from_day=self._from, to_day=self._to))

    def meeting_rows(self, meetings: list[MeetingRow]) -> list["Flat"]:
        counts = self._counts(meetings)
        return [self._meeting(meeting, counts.get(meeting.id)) for meeting in meetings]

    def actions(self) -> list["Flat"]:
        return [self.action(row) for row in self._store.actions.all() if self._within(row.given_on)]

    def action(self, row: ActionRow) -> "Flat":
        return self.flat(
            id=row.id,
            ref=row.ref,
            text=row.text,
            origin=row.origin,
            body=row.body,
            meeting=row.meeting_day,
            owner_agency=row.owner_agency,
            owner_person=row.owner_person,
            owner_words=row.owner_words,
            given_on=row.given_on,
            due=row.due,
            due_words=row.due_words,
            state=row.state,
            closed_on=row.closed_on,
            days_overdue=row.days_overdue(self._today),
            times_carried=row.times_carried,
        )

    def issues(self) -> list["Flat"]:
        return [self.issue(row) for row in self._store.issues.all() if self._within(row.raised_on)]

    def activities(self) -> list["Flat"]:
        return activity_rows.activities(self._office, self.flat, self._from, self._to)

    def measures(self) -> list["Flat"]:
        return activity_rows.measures(self._office, self.flat, self._from, self._to)

    def clocks(self) -> list["Flat"]:
        """Promises about issues that came, or come, due in the period."""
        found = self._promises()
        left = self._office.clocks.days_left(found)
        return [self.clock(row, left.get(row.id)) for row in found if self._within(due_day(row))]

    def clock(self, row: ClockRow, left: int | None) -> "Flat":
        return self.flat(
            id=row.id,
            issue=row.issue,
            clock=row.clock,
            stage=row.stage,
            starts_on=row.starts_on,
            due=row.due,
            due_at=row.due_at,
            met_on=row.met_on,
            met_at=row.met_at,
            status=row.status(self._today, self._store.now()),
            working_days_left=left,
            extensions=row.extensions,
            miss_reason=row.miss_reason,
            accepted=row.accepted,
        )

    def _promises(self) -> list[ClockRow]:
        if self._clocks is None:
            self._clocks = self._office.clocks.all()
        return self._clocks

    def _promised(self, row: IssueRow) -> str | None:
        """The promises about an issue in words: "acknowledge by 2026-04-13 in_time; reply by 2026-04-27 overdue"."""
        if self._by_issue is None:
            self._by_issue = {}
            for clock in self._promises():
                self._by_issue.setdefault(clock.issue_id, []).append(clock)
        now = self._store.now()
        told = [
            f"{clock.clock.value} by {plain(clock.due or clock.due_at)} {clock.status(self._today, now).value}"
            for clock in self._by_issue.get(row.id, ())
        ]
        return "; ".join(told) or None

    def issue(self, row: IssueRow) -> "Flat":
        return self.flat(
            id=row.id,
            ref=row.ref,
            words=row.words,
            kind=row.kind,
            place=row.place,
            source=row.source,
            body=row.body,
            raised_on=row.raised_on,
            state=row.state,
            matter=row.matter,
            ward=row.ward,
            councillor=row.councillor,
            agency=row.agency,
            answer=row.answer if row.answered else None,
            answer_words=row.answer_words,
            answer_why=row.answer_why,
            answered_on=row.answered_on,
            told_on=row.told_on,
            closed_on=row.closed_on,
            dealt=None if row.dealt is Dealt.UNKNOWN else row.dealt,
            worked=None if row.worked is Worked.NOT_ASKED else row.worked,
            clocks=self._promised(row),
        )

    def partners(self) -> list["Flat"]:
        agencies = self._store.people.agencies()
        names = {agency.id: agency.name for agency in agencies}
        return [self.partner(agency, names) for agency in agencies]

    def partner(self, row: AgencyRow, names: dict[UUID, str]) -> "Flat":
        return self.flat(
            id=row.id,
            name=row.name,
            kind=row.kind,
            standing=row.standing,
            parent=names.get(row.parent_id) if row.parent_id else None,
            responsible_from=row.responsible_from,
            responsible_to=row.responsible_to,
            successor=names.get(row.successor_id) if row.successor_id else None,
            aliases=row.aliases,
            email=row.email,
            phone=row.phone,
        )

    def people(self) -> list["Flat"]:
        return [self.person(row) for row in self._store.people.people(self._today)]

    def person(self, row: PersonRow) -> "Flat":
        return self.flat(
            id=row.id,
            name=row.name,
            role=row.role_title,
            agency=row.agency,
            email=row.email,
            phone=row.phone,
            mobile=row.mobile,
            resident=row.resident,
            may_be_named=row.may_be_named,
            may_be_contacted=row.may_be_contacted,
        )

    def venues(self) -> list["Flat"]:
        return [self.venue(row) for row in self._store.bodies.venues()]

    def venue(self, row: VenueRow) -> "Flat":
        return self.flat(
            id=row.id,
            name=row.name,
            address=row.address,
            postcode=row.postcode,
            booking_contact=row.booking_contact,
            booking_phone=row.booking_phone,
            booking_email=row.booking_email,
            key_holder=row.key_holder,
            hire_charge_pence=row.hire_charge_pence,
            capacity=row.capacity,
            step_free=row.step_free,
            hearing_loop=row.hearing_loop,
        )

    def publications(self) -> list["Flat"]:
        return [self.publication(row) for row in self._office.publications.all() if self._within(row.made_on)]

    def publication(self, row: PublicationRow) -> "Flat":
        return self.flat(
            id=row.id,
            title=row.title,
            paper=row.paper,
            state=row.state,
            audience=row.audience,
            topic=row.topic,
            readers=row.readers,
            body=row.body,
            made_on=row.made_on,
            printed_on=row.printed_on,
            copies=row.copies,
            given_out=row.given,
            households=row.households,
            delivery_area=row.delivery_area,
            review_on=row.review_on,
            approved_by=row.approved_by,
            let_out_by=row.let_out_by,
            let_out_reason=row.let_out_reason,
        )

    def _meeting(self, row: MeetingRow, count: Count | None) -> "Flat":
        return self.flat(
            id=row.id,
            ref=row.ref,
            bodies=row.bodies,
            kind=row.kind,
            title=row.title,
            date=row.day,
            start=row.start,
            end=row.finish,
            place=row.place,
            state=row.state,
            minutes=row.minutes_state,
            chair=row.chair,
            people_present=count.people if count else None,
            agencies_present=count.agencies if count else None,
            apologies=count.apologies_heads if count else None,
            residents=count.residents_total if count else None,
            residents_named=count.residents_named if count else None,
            residents_unnamed=row.residents,
            young_people=row.young_people,
            papers_due=row.papers_due,
            papers_out=row.papers_out,
            reason=row.reason,
        )

    def _counts(self, meetings: list[MeetingRow]) -> dict[UUID, Count]:
        """What each meeting's register comes to, by the one rule; a meeting without one is not in it."""
        held = [meeting for meeting in meetings if meeting.state is not MeetingState.CANCELLED]
        if not held:
            return {}
        marks = self._store.meetings.marks([held[0].id] if len(held) == 1 else None)
        wanted = {meeting.id for meeting in held}
        rows = [row for row in attended(marks) if row.meeting_id in wanted]
        return count_each(rows, head_counts(held), counted_agencies(self._store.people.agencies()))

    def _body_figures(self) -> Callable[[UUID], dict[str, Any]]:
        """Last and next meeting, meetings held in the period, and actions, of each body."""
        bodies_of: dict[UUID, list[UUID]] = {}
        for meeting_id, body_id in self._store.meetings.body_links():
            bodies_of.setdefault(meeting_id, []).append(body_id)
        last: dict[UUID, dt.date] = {}
        to_come: dict[UUID, dt.date] = {}
        held: Counter[UUID] = Counter()
        for meeting in self._store.meetings.all():
            for body_id in bodies_of.get(meeting.id, ()):
                if meeting.held and meeting.day <= self._today:
                    last[body_id] = meeting.day
                if meeting.held and self._within(meeting.day):
                    held[body_id] += 1
                if meeting.state in _TO_COME and meeting.day >= self._today:
                    to_come.setdefault(body_id, meeting.day)
        still_open: Counter[UUID | None] = Counter()
        overdue: Counter[UUID | None] = Counter()
        for action in self._store.actions.all(open_only=True):
            still_open[action.body_id] += 1
            overdue[action.body_id] += action.days_overdue(self._today) > 0
        return lambda body_id: {
            "last_meeting": last.get(body_id),
            "next_meeting": to_come.get(body_id),
            "meetings_held": held[body_id],
            "open_actions": still_open[body_id],
            "overdue_actions": overdue[body_id],
        }

    def _within(self, day: dt.date) -> bool:
        return (self._from is None or self._from <= day) and (self._to is None or day <= self._to)


def plain(value: Any) -> Any:
    """A value as JSON has it."""
    if value is Consent.UNKNOWN or value == "":
        return None
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, dt.time):
        return value.isoformat("minutes")
    if isinstance(value, dt.datetime):
        return value.astimezone(dt.UTC).isoformat(timespec="seconds")
    if isinstance(value, dt.date):
        return value.isoformat()
    return str(value) if isinstance(value, UUID) else value
