"""Reads of the list of meetings: light rows of what is shown, and counts over all of them."""

import datetime as dt
from functools import cache
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.kinds import Kind, MeetingState
from cspdesk.domain.meetings import MeetingCount, MeetingFilter, MeetingLine
from cspdesk.store.engine import reading
from cspdesk.store.reads.rows import fetch, named
from cspdesk.store.tables import RECORDS, body, meeting, meeting_body, venue

_OVER = (MeetingState.CLOSED, MeetingState.CANCELLED)


class MeetingLists:
    """What a list of meetings shows, and what ties meetings to bodies and records."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def lines(self, which: MeetingFilter, body_id: UUID | None = None) -> list[MeetingLine]:
        """Meetings by date, of one body (joint ones too) when given."""
        query, m = _lines(), meeting.c
        between = [m.day >= which.from_day] if which.from_day is not None else []
        if which.to_day is not None:
            between.append(m.day <= which.to_day)
        if between:
            days = sa.and_(*between)
            query = query.where(sa.or_(days, m.state.not_in(_OVER)) if which.unfinished else days)
        if which.held:
            query = query.where(m.state == MeetingState.CLOSED)
        if body_id is not None:
            query = query.where(m.id.in_(of_body(body_id)))
        return fetch(self._engine, query, MeetingLine)

    def counts(self, today: dt.date, year: tuple[dt.date, dt.date]) -> list[MeetingCount]:
        """All meetings, counted by where they stand and when their papers were due and went out."""
        days = {"today": today, "year_start": year[0], "year_end": year[1]}
        with reading(self._engine) as connection:
            return [
                MeetingCount(row[0], row[1], row[2], bool(row[3]), bool(row[4]), row[5])
                for row in connection.execute(_counts(), days)
            ]

    def bodies_of(self, meeting_id: UUID) -> list[UUID]:
        """The bodies of a meeting, the one it is numbered under first."""
        query = (
            sa.select(meeting_body.c.body_id)
            .where(meeting_body.c.meeting_id == meeting_id, ~meeting_body.c.deleted)
            .order_by(meeting_body.c.position)
        )
        with self._engine.connect() as connection:
            return list(connection.execute(query).scalars())

    def meeting_of(self, kind: Kind, record_id: UUID) -> UUID | None:
        """The meeting a record that hangs on one belongs to; None when it hangs on none."""
        table = RECORDS[kind]
        if "meeting_id" not in table.c:
            return None
        with reading(self._engine) as connection:
            return connection.execute(sa.select(table.c.meeting_id).where(table.c.id == record_id)).scalar()

    def body_links(
        self, from_day: dt.date | None = None, to_day: dt.date | None = None
    ) -> list[tuple[UUID, UUID]]:
        """Every (meeting, body) pair, of meetings between two days when given; for counts over all bodies."""
        query = sa.select(meeting_body.c.meeting_id, meeting_body.c.body_id).where(~meeting_body.c.deleted)
        if from_day is not None and to_day is not None:
            between = sa.select(meeting.c.id).where(meeting.c.day.between(from_day, to_day))
            query = query.where(meeting_body.c.meeting_id.in_(between))
        with self._engine.connect() as connection:
            return [(row[0], row[1]) for row in connection.execute(query)]


def of_body(body_id: UUID) -> sa.Select[Any]:
    """The ids of a body's meetings, joint ones too."""
    return sa.select(meeting_body.c.meeting_id).where(
        meeting_body.c.body_id == body_id, ~meeting_body.c.deleted
    )


def body_names() -> sa.ScalarSelect[Any]:
    """The names of all bodies of a meeting, joined by "; "."""
    return (
        sa.select(sa.func.aggregate_strings(body.c.name, "; "))
        .join(meeting_body, meeting_body.c.body_id == body.c.id)
        .where(meeting_body.c.meeting_id == meeting.c.id, ~meeting_body.c.deleted)
        .scalar_subquery()
    )


@cache
def _lines() -> sa.Select[Any]:
    lead, lead_body, m = meeting_body.alias("lead"), body.alias("lead_body"), meeting.c
    return (
        sa.select(
            m.id, m.kind, m.title, m.day, m.start,
            sa.func.coalesce(sa.func.nullif(m.place, ""), venue.c.name, "").label("place"),
            m.state, m.minutes_state, m.papers_due, lead_body.c.code, named(body_names(), "bodies"),
        )
        .join(lead, sa.and_(lead.c.meeting_id == m.id, lead.c.position == 0, ~lead.c.deleted))
        .join(lead_body, lead_body.c.id == lead.c.body_id)
        .outerjoin(venue, venue.c.id == m.venue_id)
        .where(~m.deleted)
        .order_by(m.day, m.start, m.id)
    )  # fmt: skip


@cache
def _counts() -> sa.Select[Any]:
    m, day = meeting.c, meeting.c.day.type
    today, begin, end = (sa.bindparam(name, type_=day) for name in ("today", "year_start", "year_end"))
    ahead, in_year = (m.day >= today).label("ahead"), m.day.between(begin, end).label("in_year")
    groups = (m.state, m.papers_due, m.papers_out, ahead, in_year)
    return sa.select(*groups, sa.func.count()).where(~m.deleted).group_by(*groups)
