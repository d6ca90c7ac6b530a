"""Figures over the ledger that are no measures: contact by months, places that stand out, people to follow up."""

import datetime as dt
from uuid import UUID

from cspdesk.domain.activities import ActivityRow, CountRow, TakerRow
from cspdesk.domain.activity_kinds import ActivityState, Family
from cspdesk.domain.bodies import BodyRow
from cspdesk.domain.dates import plan_year
from cspdesk.domain.hot_places import HotPlace, hot_places
from cspdesk.domain.issues import IssueRow
from cspdesk.domain.kinds import BodyState
from cspdesk.domain.local_groups import LocalGroup, groups_for
from cspdesk.domain.months import MonthGrid, is_contact, month_grid
from cspdesk.domain.publication_kinds import PublicationState
from cspdesk.domain.text import fold
from cspdesk.services.context import Context

UPDATE = "update"
"""The paper that tells an area the news of a month."""

_INSIDE = (PublicationState.DRAFT, PublicationState.APPROVED)


class OutreachService:
    """Reads alone; each answer is a fixed number of selects, whatever the number of records."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._store = context.store

    def contact(self) -> MonthGrid:
        """Forums by the months of the plan year: meetings held, and visits to community groups, both count."""
        first, last = self._year()
        visits = [a for a in self._store.activities.all(from_day=first, to_day=last) if is_contact(a)]
        return month_grid(self._forums(), first, self._store.activities.held(first, last), visits)

    def updates(self) -> MonthGrid:
        """Forums by the months of the plan year: news at meetings held, and monthly updates that went out."""
        first, last = self._year()
        told = [
            (row.body_id, row.id, row.printed_on or row.made_on)
            for row in self._store.publications.all()
            if row.paper == UPDATE and row.body_id is not None and row.state not in _INSIDE
        ]
        held = self._store.activities.held(first, last)
        return month_grid(self._forums(), first, held, (), publications=told)

    def months_of(self, kind_id: UUID) -> MonthGrid:
        """Forums by the months of the plan year: what of one kind was done in each."""
        first, last = self._year()
        found = self._store.activities.all(from_day=first, to_day=last, kind_id=kind_id)
        counted = (ActivityState.DONE, ActivityState.UNDER_WAY)
        return month_grid(self._forums(), first, (), [a for a in found if a.state in counted])

    def places(self, kind: str = "", body_id: UUID | None = None) -> list[HotPlace]:
        """Places with issues of this plan year and hotspots in place, the most first; of one forum if named."""
        first, last = self._year()
        today = self._context.today()
        issues = [i for i in self._store.issues.all(body_id=body_id) if first <= i.raised_on <= last]
        spots = [
            a
            for a in self._store.activities.all(from_day=first, to_day=last, body_id=body_id)
            if a.family is Family.HOTSPOT and a.series_id is None and a.in_place(today)
        ]
        counts: dict[UUID, list[CountRow]] = {}
        for count in self._store.activities.counts():
            counts.setdefault(count.activity_id, []).append(count)
        return hot_places(issues, spots, counts, kind)

    def groups(self) -> list[LocalGroup]:
        """The community groups there are today, by name, each with whom to ask."""
        kinds = [kind.id for kind in self._store.activities.kinds() if kind.family is Family.GROUP]
        if not kinds:
            return []
        today = self._context.today()
        found = [a for a in self._store.activities.all(kind_ids=kinds) if a.in_place(today)]
        contacts = {contact.activity_id: contact for contact in self._store.activities.group_contacts()}
        made = [LocalGroup(activity, contacts.get(activity.id)) for activity in found]
        return sorted(made, key=lambda group: fold(group.activity.title))

    def groups_for(self, issue: IssueRow) -> list[LocalGroup]:
        """The groups of an issue's area that deal with its kind."""
        return groups_for(issue, self.groups()) if issue.kind else []

    def sign_ups(self) -> list[tuple[TakerRow, ActivityRow]]:
        """Everybody who signed up for a watch, with where; those still to be followed up first."""
        activities = {a.id: a for a in self._store.activities.all()}
        takers = [t for t in self._store.activities.takers() if t.watch and t.activity_id in activities]
        takers.sort(key=_still_to_follow)
        return [(taker, activities[taker.activity_id]) for taker in takers]

    def _year(self) -> tuple[dt.date, dt.date]:
        year = plan_year(self._context.today(), self._context.partnership.year_start_month)
        return year.start, year.end

    def _forums(self) -> list[BodyRow]:
        forums = self._store.bodies.forums(self._context.today())
        return [forum for forum in forums if forum.state is not BodyState.CLOSED]


def _still_to_follow(taker: TakerRow) -> tuple[bool, str]:
    return taker.followed_up is not None, taker.watch
