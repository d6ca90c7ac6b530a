"""Reads of the start screen: figures counted by the database, a fixed number of selects for any number of forums."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.kinds import (
    ActionState,
    AgencyKind,
    BodyKind,
    IssueState,
    Mark,
    MeetingKind,
    MeetingState,
    MinutesState,
    Standing,
)
from cspdesk.domain.today import MONTHS, DueMeeting
from cspdesk.store.engine import reading
from cspdesk.store.reads.actions import due_day
from cspdesk.store.tables import action, agency, attendance, body, issue, meeting, meeting_body

_OVER = (MeetingState.CLOSED, MeetingState.CANCELLED)
_THERE = (Mark.IN_ROOM, Mark.ONLINE, Mark.PHONE, Mark.STOOD_IN)
_ON_PAPER = (MinutesState.ISSUED, MinutesState.AGREED)


@dataclass(frozen=True)
class ForumMeeting:
    """The last meeting a forum held or its next one, with counts of the forum's meetings around it."""

    body_id: UUID
    meeting_id: UUID
    held: bool
    day: dt.date
    start: dt.time | None
    minutes: str
    partners: int
    months: int
    year_held: int
    year_to_come: int


@dataclass(frozen=True)
class ActionCount:
    """Open actions of a body: all, those past their day, and those due by the end of the week."""

    body_id: UUID | None
    open: int
    overdue: int
    due: int


class TodayReads:
    """What the start screen counts."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def forum_meetings(
        self, today: dt.date, months: Sequence[dt.date], year: tuple[dt.date, dt.date]
    ) -> list[ForumMeeting]:
        """The last and the next meeting of each forum, at most two rows each; meetings of others left out.

        `months` are first days of months, the last one past their end. A forum that met last before them and
        before the year comes without its last meeting: `last_before` has it.
        """
        days: dict[str, dt.date] = {f"month_{place}": day for place, day in enumerate(months)}
        days |= {"today": today, "year_start": year[0], "year_end": year[1], "since": min(months[0], year[0])}
        return [ForumMeeting(*row) for row in self._rows(_forum_meetings(), days)]

    def last_before(self, day: dt.date) -> list[ForumMeeting]:
        """The last meeting before a day of each forum that has held none since."""
        return [ForumMeeting(*row) for row in self._rows(_last_before(), {"day": day})]

    def action_counts(self, today: dt.date, week_end: dt.date) -> list[ActionCount]:
        """Open actions by body, over all bodies."""
        days = {"today": today, "week_end": week_end}
        return [ActionCount(*row) for row in self._rows(_action_counts(), days)]

    def issue_counts(self) -> dict[UUID, int]:
        """Issues nobody has answered yet, by body."""
        return {row[0]: row[1] for row in self._rows(_issue_counts(), {})}

    def due_meetings(self, today: dt.date, week_end: dt.date) -> list[tuple[str, DueMeeting]]:
        """Meetings with something due, each with a word for what: "meeting", "papers" or "minutes".

        Of all bodies, by the day it is due on; a meeting may come more than once.
        """
        return [
            (what, DueMeeting(meeting_id, f"{code}-{day.isoformat()}", name, due, start))
            for what, meeting_id, code, name, day, due, start in self._rows(
                _due_meetings(), {"today": today, "week_end": week_end}
            )
        ]

    def _rows(self, query: sa.Select[Any], days: dict[str, dt.date]) -> list[tuple[Any, ...]]:
        with reading(self._engine) as connection:
            return [tuple(row) for row in connection.execute(query, days)]


# Each query is put together once: that takes ten times as long as to ask it.


def _day(name: str) -> sa.BindParameter[Any]:
    return sa.bindparam(name, type_=meeting.c.day.type)


@cache
def _forum_meetings() -> sa.Select[Any]:
    """Every meeting held or to come since the first month or the year began, numbered and counted by forum."""
    m, of = meeting.c, meeting_body.c.body_id
    held = m.state == MeetingState.CLOSED
    coming = sa.and_(m.state.not_in(_OVER), m.day >= _day("today"))
    in_year = m.day.between(_day("year_start"), _day("year_end"))
    bits = sum(
        (
            _most(sa.and_(held, m.day >= _day(f"month_{n}"), m.day < _day(f"month_{n + 1}")), 1 << n, of)
            for n in range(MONTHS)
        ),
        sa.literal(0),
    )
    ours = (
        sa.select(
            of, m.id, m.day, m.start, m.minutes_state,
            held.label("held"),
            coming.label("coming"),
            sa.func.row_number().over(partition_by=(of, held), order_by=(m.day.desc(), m.id)).label("from_end"),
            sa.func.row_number().over(partition_by=(of, coming), order_by=(m.day, m.start, m.id)).label("from_begin"),
            bits.label("months"),
            _sum(sa.and_(held, in_year), of).label("year_held"),
            _sum(sa.and_(coming, in_year), of).label("year_to_come"),
        )
        .select_from(meeting)
        .join(meeting_body, meeting_body.c.meeting_id == m.id)
        .join(body, body.c.id == of)
        .where(*_counts(), m.day >= _day("since"))
        .subquery("ours")
    )  # fmt: skip
    last = sa.and_(ours.c.held, ours.c.from_end == 1)
    coming_next = sa.and_(ours.c.coming, ours.c.from_begin == 1)
    return sa.select(
        ours.c.body_id, ours.c.id, ours.c.held, ours.c.day, ours.c.start, ours.c.minutes_state,
        _partners(ours.c.id), ours.c.months, ours.c.year_held, ours.c.year_to_come,
    ).where(sa.or_(last, coming_next))  # fmt: skip


@cache
def _last_before() -> sa.Select[Any]:
    newer, held = meeting.alias("newer"), meeting_body.alias("held_by")
    since = (
        sa.select(newer.c.id)
        .join(held, held.c.meeting_id == newer.c.id)
        .where(
            held.c.body_id == meeting_body.c.body_id,
            ~held.c.deleted,
            ~newer.c.deleted,
            newer.c.state == MeetingState.CLOSED,
            newer.c.kind != MeetingKind.EXTERNAL,
            newer.c.day > meeting.c.day,
        )
    )
    return (
        sa.select(
            meeting_body.c.body_id, meeting.c.id, sa.true(), meeting.c.day, meeting.c.start,
            meeting.c.minutes_state, _partners(meeting.c.id), sa.literal(0), sa.literal(0), sa.literal(0),
        )
        .select_from(meeting)
        .join(meeting_body, meeting_body.c.meeting_id == meeting.c.id)
        .join(body, body.c.id == meeting_body.c.body_id)
        .where(
            *_counts(),
            meeting.c.day < _day("day"),
            meeting.c.state == MeetingState.CLOSED,
            ~since.exists(),
        )
    )  # fmt: skip


@cache
def _action_counts() -> sa.Select[Any]:
    mine = (
        sa.select(action.c.body_id, due_day().label("due"))
        .where(~action.c.deleted, action.c.state == ActionState.OPEN)
        .subquery("mine")
    )
    overdue = sa.case((mine.c.due < _day("today"), 1), else_=0)
    due = sa.case((mine.c.due.between(_day("today"), _day("week_end")), 1), else_=0)
    counts = (sa.func.count(), sa.func.sum(overdue), sa.func.sum(due))
    return sa.select(mine.c.body_id, *counts).group_by(mine.c.body_id)


@cache
def _issue_counts() -> sa.Select[Any]:
    return (
        sa.select(issue.c.body_id, sa.func.count())
        .where(~issue.c.deleted, issue.c.state == IssueState.OPEN, issue.c.body_id.is_not(None))
        .group_by(issue.c.body_id)
    )


@cache
def _due_meetings() -> sa.Select[Any]:
    m = meeting.c
    today, week_end = _day("today"), _day("week_end")
    coming = sa.and_(m.state.not_in(_OVER), m.day.between(today, week_end))
    papers = sa.and_(
        m.state == MeetingState.PLANNED, m.papers_out.is_(None), m.papers_due <= week_end, m.day >= today
    )
    minutes = sa.and_(m.state == MeetingState.CLOSED, m.minutes_state.not_in(_ON_PAPER))
    lines = sa.union_all(
        _due("meeting", m.day, coming), _due("papers", m.papers_due, papers), _due("minutes", m.day, minutes)
    ).subquery("lines")
    return sa.select(lines).order_by(lines.c.due, lines.c.start, lines.c.code, lines.c.id)


def _due(what: str, due: sa.ColumnElement[Any], when: sa.ColumnElement[bool]) -> sa.Select[Any]:
    lead = meeting_body
    return (
        sa.select(
            sa.literal(what, sa.TEXT).label("what"), meeting.c.id, body.c.code, body.c.name, meeting.c.day,
            due.label("due"), meeting.c.start,
        )
        .join(lead, sa.and_(lead.c.meeting_id == meeting.c.id, lead.c.position == 0, ~lead.c.deleted))
        .join(body, body.c.id == lead.c.body_id)
        .where(~meeting.c.deleted, meeting.c.kind != MeetingKind.EXTERNAL, when)
    )  # fmt: skip


def _counts() -> tuple[sa.ColumnElement[bool], ...]:
    """What counts as a forum's own meeting, cancelled ones still among them."""
    return (
        ~meeting.c.deleted,
        ~meeting_body.c.deleted,
        ~body.c.deleted,
        body.c.kind == BodyKind.FORUM,
        meeting.c.kind != MeetingKind.EXTERNAL,
    )


def _most(when: sa.ColumnElement[bool], value: int, of: sa.ColumnElement[Any]) -> sa.ColumnElement[Any]:
    return sa.func.max(sa.case((when, value), else_=0)).over(partition_by=of)


def _sum(when: sa.ColumnElement[bool], of: sa.ColumnElement[Any]) -> sa.ColumnElement[Any]:
    return sa.func.sum(sa.case((when, 1), else_=0)).over(partition_by=of)


def _partners(meeting_id: sa.ColumnElement[Any]) -> sa.ColumnElement[Any]:
    """Agencies present, as domain/attendance counts them: a test holds the two together."""
    counted = sa.case(
        (
            sa.and_(~agency.c.deleted, agency.c.merged_into.is_(None), agency.c.standing == Standing.DUTY),
            None,
        ),
        (
            sa.and_(
                ~agency.c.deleted,
                agency.c.merged_into.is_(None),
                agency.c.kind == AgencyKind.TEAM,
                agency.c.parent_id.is_not(None),
            ),
            agency.c.parent_id,
        ),
        else_=agency.c.id,
    )
    return (
        sa.select(sa.func.count(sa.distinct(counted)))
        .select_from(attendance)
        .join(agency, agency.c.id == attendance.c.agency_id)
        .where(attendance.c.meeting_id == meeting_id, ~attendance.c.deleted, attendance.c.mark.in_(_THERE))
        .scalar_subquery()
        .label("partners")
    )
