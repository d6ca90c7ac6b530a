"""Reads of the activity ledger, its kinds and its measures."""

import datetime as dt
from collections.abc import Collection, Iterable
from functools import cache
from typing import Any, TypeVar
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.activities import (
    ActivityKindRow,
    ActivityMeeting,
    ActivityRow,
    CountRow,
    DayRow,
    PartRow,
    TakerRow,
)
from cspdesk.domain.activity_kinds import Family, Phase
from cspdesk.domain.kinds import MeetingState
from cspdesk.domain.local_groups import GroupContact
from cspdesk.domain.measures import Ledger, MeasureRow
from cspdesk.store.activity_tables import (
    activity,
    activity_agency,
    activity_count,
    activity_day,
    activity_kind,
    activity_meeting,
    activity_taker,
    measure,
)
from cspdesk.store.answer_tables import issue_meeting
from cspdesk.store.engine import reading
from cspdesk.store.reads.rows import any_of, fetch, first, named, plain
from cspdesk.store.tables import action, agency, body, issue, meeting, meeting_body, person, venue

_MOST_WORDS = 400
"""Places or topics offered while one types."""

T = TypeVar("T", CountRow, PartRow, TakerRow)


@cache
def _activities() -> sa.Select[Any]:
    series = activity.alias("series_")
    reach = (
        sa.select(sa.func.coalesce(sa.func.sum(activity_count.c.value), 0))
        .where(
            activity_count.c.activity_id == activity.c.id,
            activity_count.c.phase == Phase.DURING,
            ~activity_count.c.deleted,
        )
        .correlate(activity)
        .scalar_subquery()
    )
    a, k = activity.c, activity_kind.c
    return (
        sa.select(
            a.id, a.kind_id, k.key, k.name.label("kind"), k.family, k.features,
            a.series_id, named(series.c.title, "series"), a.title, a.topic, a.body_id, named(body.c.name, "body"),
            a.venue_id, sa.func.coalesce(sa.func.nullif(a.place, ""), venue.c.name, "").label("place"), a.ward,
            a.from_day, a.to_day, a.start, a.finish, a.state, a.agency_id, named(agency.c.name, "agency"),
            a.organiser_id, named(person.c.name, "organiser"), a.audience, a.what, a.why, a.materials, a.outcome,
            a.good_practice, a.good_practice_topic, a.private_note, a.link, a.review_on, a.verdict, a.verdict_on,
            a.funding_pence, a.match_funding_pence, a.closed_on, reach.label("reach"),
        )
        .join(activity_kind, k.id == a.kind_id)
        .outerjoin(series, series.c.id == a.series_id)
        .outerjoin(body, body.c.id == a.body_id)
        .outerjoin(venue, venue.c.id == a.venue_id)
        .outerjoin(agency, agency.c.id == a.agency_id)
        .outerjoin(person, person.c.id == a.organiser_id)
        .where(~a.deleted)
        .order_by(a.from_day, a.start, a.id)
    )  # fmt: skip


class ActivityReads:
    """What is known of activities and what counts them."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def kinds(self) -> list[ActivityKindRow]:
        query = sa.select(*plain(activity_kind)).where(~activity_kind.c.deleted)
        order = (activity_kind.c.position, activity_kind.c.name, activity_kind.c.id)
        return fetch(self._engine, query.order_by(*order), ActivityKindRow)

    def all(
        self,
        *,
        from_day: dt.date | None = None,
        to_day: dt.date | None = None,
        body_id: UUID | None = None,
        kind_id: UUID | None = None,
        series_id: UUID | None = None,
        kind_ids: Collection[UUID] | None = None,
    ) -> list[ActivityRow]:
        """Activities by day; those that stand or run in a period, of a forum, a kind or a series when one is named."""
        query, a = _activities(), activity.c
        if from_day is not None:
            query = query.where(_runs_from(from_day))
        if to_day is not None:
            query = query.where(a.from_day <= to_day)
        for column, value in ((a.body_id, body_id), (a.kind_id, kind_id), (a.series_id, series_id)):
            if value is not None:
                query = query.where(column == value)
        if kind_ids is not None:
            query = query.where(a.kind_id.in_(kind_ids))
        return fetch(self._engine, query, ActivityRow)

    def get(self, activity_id: UUID) -> ActivityRow | None:
        return first(self._engine, _activities().where(activity.c.id == activity_id), ActivityRow)

    def words_used(self, column: str) -> list[str]:
        """What was typed as a place or a topic so far, the most used first."""
        words = activity.c[column]
        query = sa.select(words).where(words != "", ~activity.c.deleted).group_by(words)
        query = query.order_by(sa.func.count().desc(), words).limit(_MOST_WORDS)
        with self._engine.connect() as connection:
            return list(connection.execute(query).scalars())

    def kinds_used(self) -> set[UUID]:
        """The kinds that anything was ever done of."""
        query = sa.select(activity.c.kind_id).where(~activity.c.deleted).distinct()
        with reading(self._engine) as connection:
            return set(connection.execute(query).scalars())

    def counts(
        self, activity_id: UUID | None = None, *, kind_id: UUID | None = None, since: dt.date | None = None
    ) -> list[CountRow]:
        query = _of_kind(
            self._of(activity_count, activity_id, plain(activity_count)), activity_count, kind_id, since
        )
        return fetch(self._engine, query.order_by(activity_count.c.id), CountRow)

    def parts(
        self, activity_id: UUID | None = None, *, kind_id: UUID | None = None, since: dt.date | None = None
    ) -> list[PartRow]:
        p = activity_agency.c
        columns = [p.id, p.activity_id, p.agency_id, agency.c.name.label("agency"), p.part, p.note]
        query = self._of(activity_agency, activity_id, columns).join(agency, agency.c.id == p.agency_id)
        return fetch(self._engine, _of_kind(query, activity_agency, kind_id, since).order_by(p.id), PartRow)

    def takers(
        self, activity_id: UUID | None = None, *, kind_id: UUID | None = None, since: dt.date | None = None
    ) -> list[TakerRow]:
        t = activity_taker.c
        columns = [
            t.id, t.activity_id, t.label, t.band, t.person_id, named(person.c.name, "person"), t.agency_id,
            named(agency.c.name, "agency"), t.watch, t.may_be_contacted, t.completed, t.came_to_forum,
            t.followed_up, t.note,
        ]  # fmt: skip
        query = (
            self._of(activity_taker, activity_id, columns)
            .outerjoin(person, person.c.id == t.person_id)
            .outerjoin(agency, agency.c.id == t.agency_id)
        )
        return fetch(self._engine, _of_kind(query, activity_taker, kind_id, since).order_by(t.id), TakerRow)

    def group_contacts(self) -> list[GroupContact]:
        """The people to ask at the community groups."""
        a, p = activity.c, person.c
        query = (
            sa.select(
                a.id.label("activity_id"), p.id.label("person_id"), p.name.label("person"),
                sa.func.coalesce(sa.func.nullif(p.phone, ""), p.mobile).label("phone"), p.email,
                p.may_be_contacted, p.contacted_on,
            )
            .join(activity_kind, activity_kind.c.id == a.kind_id)
            .join(person, p.id == a.organiser_id)
            .where(~a.deleted, ~p.deleted, activity_kind.c.family == Family.GROUP)
        )  # fmt: skip
        return fetch(self._engine, query, GroupContact)

    def meetings(self, activity_id: UUID) -> list[ActivityMeeting]:
        """The meetings of an activity, the first first: those linked to it, and those of its issues and actions."""
        own, linked = issue.c.activity_id == activity_id, activity_meeting.c.activity_id == activity_id
        told = sa.union_all(
            sa.select(activity_meeting.c.meeting_id, sa.literal(1).label("linked")).where(
                linked, ~activity_meeting.c.deleted
            ),
            sa.select(issue.c.meeting_id, sa.literal(0)).where(own, ~issue.c.deleted),
            sa.select(issue_meeting.c.meeting_id, sa.literal(0))
            .join(issue, issue.c.id == issue_meeting.c.issue_id)
            .where(own, ~issue.c.deleted, ~issue_meeting.c.deleted),
            sa.select(action.c.meeting_id, sa.literal(0)).where(
                action.c.activity_id == activity_id, ~action.c.deleted
            ),
        ).subquery("told")
        lead = sa.and_(
            meeting_body.c.meeting_id == meeting.c.id, meeting_body.c.position == 0, ~meeting_body.c.deleted
        )
        query = (
            sa.select(
                meeting.c.id.label("meeting_id"), body.c.code, body.c.name.label("body"), meeting.c.day,
                sa.func.max(told.c.linked).label("linked"),
            )
            .join(told, told.c.meeting_id == meeting.c.id)
            .join(meeting_body, lead)
            .join(body, body.c.id == meeting_body.c.body_id)
            .where(~meeting.c.deleted)
            .group_by(meeting.c.id, body.c.code, body.c.name, meeting.c.day)
            .order_by(meeting.c.day, meeting.c.id)
        )  # fmt: skip
        with reading(self._engine) as connection:
            return [ActivityMeeting(*row[:4], bool(row[4])) for row in connection.execute(query)]

    def days(self, activity_id: UUID) -> list[DayRow]:
        query = self._of(activity_day, activity_id, plain(activity_day))
        return fetch(self._engine, query.order_by(activity_day.c.on_day, activity_day.c.id), DayRow)

    @staticmethod
    def _of(table: sa.Table, activity_id: UUID | None, columns: Iterable[Any]) -> sa.Select[Any]:
        query = sa.select(*columns).select_from(table).where(~table.c.deleted)
        return query if activity_id is None else query.where(table.c.activity_id == activity_id)

    def held(self, from_day: dt.date, to_day: dt.date) -> list[tuple[UUID, UUID, dt.date]]:
        """The meetings held between two days, as body, meeting and day; a joint one counts for each of its bodies."""
        query = (
            sa.select(meeting_body.c.body_id, meeting.c.id, meeting.c.day)
            .join(meeting, meeting.c.id == meeting_body.c.meeting_id)
            .where(
                meeting.c.state == MeetingState.CLOSED,
                meeting.c.day.between(from_day, to_day),
                ~meeting.c.deleted,
                ~meeting_body.c.deleted,
            )
            .order_by(meeting.c.day, meeting.c.id)
        )
        with self._engine.connect() as connection:
            return [(row[0], row[1], row[2]) for row in connection.execute(query)]

    def measures(self) -> list[MeasureRow]:
        query = sa.select(*plain(measure)).where(~measure.c.deleted)
        return fetch(
            self._engine, query.order_by(measure.c.position, measure.c.name, measure.c.id), MeasureRow
        )

    def ledger(self, from_day: dt.date, to_day: dt.date, kind_id: UUID | None = None) -> Ledger:
        """What measures count over in a period, of one kind when it is named; always four selects."""
        return Ledger(
            self.all(from_day=from_day, to_day=to_day, kind_id=kind_id),
            _by_activity(self.counts(kind_id=kind_id, since=from_day)),
            _by_activity(self.parts(kind_id=kind_id, since=from_day)),
            _by_activity(self.takers(kind_id=kind_id, since=from_day)),
        )


def _runs_from(day: dt.date) -> sa.ColumnElement[bool]:
    """Begun or not over by a day; a standing kind that has no end stands today, whenever it began."""
    a = activity.c
    standing = sa.select(activity_kind.c.id).where(activity_kind.c.features.like("%standing%"))
    stands = sa.and_(a.to_day.is_(None), a.kind_id.in_(standing))
    return any_of(activity, a.from_day >= day, a.to_day >= day, stands)


def _of_kind(
    query: sa.Select[Any], table: sa.Table, kind_id: UUID | None, since: dt.date | None = None
) -> sa.Select[Any]:
    """What belongs to activities of one kind, when it is named, and not to those over before a day."""
    if kind_id is not None:
        own = sa.select(activity.c.id).where(activity.c.kind_id == kind_id)
        query = query.where(table.c.activity_id.in_(own))
    if since is not None:
        query = query.where(table.c.activity_id.in_(sa.select(activity.c.id).where(_runs_from(since))))
    return query


def _by_activity(rows: Iterable[T]) -> dict[UUID, list[T]]:
    found: dict[UUID, list[T]] = {}
    for row in rows:
        found.setdefault(row.activity_id, []).append(row)
    return found
