"""Reads of the start screen: figures counted by the database, a fixed number of selects for any number of forums."""

import datetime as dt
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Any, NamedTuple
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.activity_kinds import ActivityState, TargetScope
from cspdesk.domain.answer_kinds import Answer
from cspdesk.domain.kinds import (
    ActionState,
    AgencyKind,
    BodyKind,
    BodyState,
    IssueState,
    Mark,
    MeetingKind,
    MeetingState,
    MinutesState,
    RoleKind,
    Standing,
)
from cspdesk.domain.today import MONTHS, OUTREACH_KIND, OUTREACH_MEASURE, DueMeeting
from cspdesk.store.activity_tables import activity, activity_kind, measure
from cspdesk.store.answer_tables import feedback, priority
from cspdesk.store.engine import reading
from cspdesk.store.reads.actions import due_day
from cspdesk.store.reads.bodies import holder, state_column
from cspdesk.store.reads.rows import named
from cspdesk.store.tables import action, agency, attendance, body, issue, meeting, meeting_body, person
from cspdesk.store.types import Word

_OVER = (MeetingState.CLOSED, MeetingState.CANCELLED)
_THERE = (Mark.IN_ROOM, Mark.ONLINE, Mark.PHONE, Mark.STOOD_IN)
_ON_PAPER = (MinutesState.ISSUED, MinutesState.AGREED)


class ForumMeeting(NamedTuple):
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


class ForumLine(NamedTuple):
    """A forum as the start screen names it."""

    id: UUID
    code: str
    name: str
    state: BodyState
    officer: str
    chair: str
    least: int | None
    most: int | None


class ActionCount(NamedTuple):
    """Open actions of a body: all, those past their day, and those due by the end of the week."""

    body_id: UUID | None
    open: int
    overdue: int
    due: int


class TodayReads:
    """What the start screen counts."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def forums(self, on_day: dt.date) -> list[ForumLine]:
        """The forums in the office's order, with the state and the offices of a day."""
        return list(map(ForumLine._make, self._rows(_forums(on_day), {})))

    def forum_meetings(
        self, today: dt.date, months: Sequence[dt.date], year: tuple[dt.date, dt.date]
    ) -> list[ForumMeeting]:
        """The last and the next meeting of each forum or group, at most two each; meetings of others left out.

        `months` are first days of months, the last one past their end. A forum that met last before them and
        before the year comes without its last meeting: `last_before` has it.
        """
        days: dict[str, dt.date] = {f"month_{place}": day for place, day in enumerate(months)}
        days |= {"today": today, "year_start": year[0], "year_end": year[1], "since": min(months[0], year[0])}
        found: dict[tuple[UUID, bool], ForumMeeting] = {}
        for met in map(ForumMeeting._make, self._rows(_forum_meetings(), days)):
            found.setdefault((met.body_id, met.held), met)
        return list(found.values())

    def last_before(self, day: dt.date) -> list[ForumMeeting]:
        """The last meeting before a day of each forum that has held none since."""
        return list(map(ForumMeeting._make, self._rows(_last_before(), {"day": day})))

    def action_counts(self, today: dt.date, week_end: dt.date) -> list[ActionCount]:
        """Open actions by body, over all bodies."""
        days = {"today": today, "week_end": week_end}
        return list(map(ActionCount._make, self._rows(_action_counts(), days)))

    def body_counts(self, today: dt.date, year: tuple[dt.date, dt.date]) -> dict[UUID | None, dict[str, int]]:
        """By forum: issues nobody answered yet ("open_issues"), answers nobody was told of ("to_tell"), outreach
        sessions done in a plan year ("outreach") and local priorities now ("priorities").

        Under None "outreach_target" is what each forum is asked for, missing where nothing is asked of each.
        """
        days = {"today": today, "year_start": year[0], "year_end": year[1]}
        found: dict[UUID | None, dict[str, int]] = {}
        for what, body_id, number in self._rows(_body_counts(), days):
            found.setdefault(body_id, {})[what] = number
        return found

    def due_meetings(self, today: dt.date, week_end: dt.date) -> list[tuple[str, DueMeeting]]:
        """Meetings with something due, each with a word for what: "meeting", "papers" or "minutes".

        Of all bodies, by the day it is due on; a meeting may come more than once.
        """
        found: list[tuple[str, DueMeeting]] = []
        for row in self._rows(_due_meetings(), {"today": today, "week_end": week_end}):
            meeting_id, day, start, papers_due, coming, papers, minutes, code, name = row
            ref = f"{code}-{day.isoformat()}"
            for what, wanted, due in (
                ("meeting", coming, day), ("papers", papers, papers_due), ("minutes", minutes, day)
            ):  # fmt: skip
                if wanted:
                    found.append((what, DueMeeting(meeting_id, ref, name, due, start)))
        return sorted(found, key=_by_due)

    def _rows(self, query: sa.Select[Any], days: dict[str, dt.date]) -> Sequence[Sequence[Any]]:
        with reading(self._engine) as connection:
            return connection.execute(query, days).all()


# Each query is put together once: that takes ten times as long as to ask it.


def _day(name: str) -> sa.BindParameter[Any]:
    return sa.bindparam(name, type_=meeting.c.day.type)


@lru_cache(maxsize=16)
def _forums(on_day: dt.date) -> sa.Select[Any]:
    """Every forum in the office's order."""
    state = sa.func.coalesce(state_column("state", on_day), BodyState.PLANNED.value)
    officer, chair = person.alias("officer_"), person.alias("chair_")
    return (
        sa.select(
            body.c.id, body.c.code, body.c.name, sa.type_coerce(state, Word(BodyState)).label("state"),
            named(officer.c.name, "officer"), named(chair.c.name, "chair"),
            body.c.min_meetings, body.c.max_meetings,
        )
        .select_from(body)
        .outerjoin(officer, officer.c.id == holder(RoleKind.OFFICER, on_day))
        .outerjoin(chair, chair.c.id == holder(RoleKind.CHAIR, on_day))
        .where(~body.c.deleted, body.c.kind == BodyKind.FORUM)
        .order_by(body.c.position, body.c.code, body.c.id)
    )  # fmt: skip


@cache
def _forum_meetings() -> sa.Select[Any]:
    """The last and the next meeting of each forum, beside one count of all since the first month or the year began.

    Two of one forum on one day both come, the first of them first.
    """
    m, of = meeting.c, meeting_body.c.body_id
    held = m.state == MeetingState.CLOSED
    coming = sa.and_(m.state.not_in(_OVER), m.day >= _day("today"))
    in_year = m.day.between(_day("year_start"), _day("year_end"))
    own = (~m.deleted, ~meeting_body.c.deleted, m.kind != MeetingKind.EXTERNAL)
    # The newest first, so that each month asks for one day alone.
    month = sa.case(
        (sa.or_(~held, m.day >= _day(f"month_{MONTHS}")), 0),
        *((m.day >= _day(f"month_{n}"), 1 << n) for n in reversed(range(MONTHS))),
        else_=0,
    )
    around = (
        sa.select(
            of,
            sa.func.max(sa.case((held, m.day))).label("last_day"),
            sa.func.min(sa.case((coming, m.day))).label("next_day"),
            # Each month has a bit of its own, so that their sum without doubles is all of them together.
            sa.func.sum(sa.distinct(month)).label("months"),
            _sum(sa.and_(held, in_year)).label("year_held"),
            _sum(sa.and_(coming, in_year)).label("year_to_come"),
        )
        .select_from(meeting)
        .join(meeting_body, meeting_body.c.meeting_id == m.id)
        .where(*own, m.day >= _day("since"))
        .group_by(of)
        .subquery("around")
    )
    last = sa.and_(held, m.day == around.c.last_day)
    coming_next = sa.and_(coming, m.day == around.c.next_day)
    return (
        sa.select(
            around.c.body_id, m.id, held.label("held"), m.day, m.start, m.minutes_state,
            sa.case((held, _partners(m.id)), else_=0).label("partners"),
            around.c.months, around.c.year_held, around.c.year_to_come,
        )
        .select_from(around)
        .join(meeting_body, of == around.c.body_id)
        .join(meeting, m.id == meeting_body.c.meeting_id)
        .where(*own, sa.or_(last, coming_next))
        .order_by(m.start, m.id)
    )  # fmt: skip


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
    # Else the day of each, which may have to be looked for, is worked out once more for every count.
    mine = (
        sa.select(action.c.body_id, due_day().label("due"))
        .where(~action.c.deleted, action.c.state == ActionState.OPEN)
        .cte("mine")
        .prefix_with("MATERIALIZED")
    )
    overdue = sa.case((mine.c.due < _day("today"), 1), else_=0)
    due = sa.case((mine.c.due.between(_day("today"), _day("week_end")), 1), else_=0)
    counts = (sa.func.count(), sa.func.sum(overdue), sa.func.sum(due))
    return sa.select(mine.c.body_id, *counts).group_by(mine.c.body_id)


@cache
def _body_counts() -> sa.Select[Any]:
    """Four counts by forum and the target of one, in one select."""
    kept = (~issue.c.deleted, issue.c.merged_into.is_(None), issue.c.body_id.is_not(None))
    told = (
        sa.select(feedback.c.id)
        .where(
            feedback.c.issue_id == issue.c.id,
            ~feedback.c.deleted,
            feedback.c.on_day >= issue.c.answered_on,
        )
        .exists()
    )
    answered = sa.and_(issue.c.answer != Answer.NONE, issue.c.answered_on.is_not(None))
    done = (
        sa.select(sa.literal("outreach", sa.TEXT), activity.c.body_id, sa.func.count())
        .join(activity_kind, activity_kind.c.id == activity.c.kind_id)
        .where(
            ~activity.c.deleted,
            activity_kind.c.key == OUTREACH_KIND,
            activity.c.state == ActivityState.DONE,
            activity.c.from_day.between(_day("year_start"), _day("year_end")),
            activity.c.body_id.is_not(None),
        )
        .group_by(activity.c.body_id)
    )
    current = (
        sa.select(sa.literal("priorities", sa.TEXT), priority.c.body_id, sa.func.count())
        .where(
            ~priority.c.deleted,
            priority.c.from_day <= _day("today"),
            sa.or_(priority.c.to_day.is_(None), priority.c.to_day >= _day("today")),
        )
        .group_by(priority.c.body_id)
    )
    target = sa.select(
        sa.literal("outreach_target", sa.TEXT), sa.cast(sa.null(), activity.c.body_id.type), measure.c.target
    ).where(
        ~measure.c.deleted,
        measure.c.key == OUTREACH_MEASURE,
        measure.c.scope == TargetScope.EACH_FORUM,
        measure.c.target.is_not(None),
    )
    lines = sa.union_all(
        _issues("open_issues", issue.c.state == IssueState.OPEN, *kept),
        _issues("to_tell", answered, ~told, *kept),
        done,
        current,
        target,
    ).subquery("lines")
    return sa.select(lines)


def _issues(what: str, *when: sa.ColumnElement[bool]) -> sa.Select[Any]:
    counted = sa.select(
        sa.literal(what, sa.TEXT).label("what"), issue.c.body_id, sa.func.count().label("number")
    )
    return counted.where(*when).group_by(issue.c.body_id)


@cache
def _due_meetings() -> sa.Select[Any]:
    m = meeting.c
    today, week_end = _day("today"), _day("week_end")
    coming = sa.and_(m.state.not_in(_OVER), m.day.between(today, week_end))
    papers = sa.and_(
        m.state == MeetingState.PLANNED, m.papers_out.is_(None), m.papers_due <= week_end, m.day >= today
    )
    minutes = sa.and_(m.state == MeetingState.CLOSED, m.minutes_state.not_in(_ON_PAPER))
    # The meetings first: else the body of every meeting there ever was is looked for.
    due = (
        sa.select(
            m.id, m.day, m.start, m.papers_due,
            coming.label("meeting"), papers.label("papers"), minutes.label("minutes"),
        )
        .where(~m.deleted, m.kind != MeetingKind.EXTERNAL, sa.or_(coming, papers, minutes))
        .cte("due")
        .prefix_with("MATERIALIZED")
    )  # fmt: skip
    lead = meeting_body.c
    return (
        sa.select(due, body.c.code, body.c.name)
        .join(meeting_body, sa.and_(lead.meeting_id == due.c.id, lead.position == 0, ~lead.deleted))
        .join(body, body.c.id == lead.body_id)
    )


def _by_due(found: tuple[str, DueMeeting]) -> tuple[dt.date, dt.time, str, UUID]:
    due = found[1]
    return due.day, due.start or dt.time.min, due.ref, due.id


def _counts() -> tuple[sa.ColumnElement[bool], ...]:
    """What counts as a forum's own meeting, cancelled ones still among them."""
    return (
        ~meeting.c.deleted,
        ~meeting_body.c.deleted,
        ~body.c.deleted,
        body.c.kind == BodyKind.FORUM,
        meeting.c.kind != MeetingKind.EXTERNAL,
    )


def _sum(when: sa.ColumnElement[bool]) -> sa.ColumnElement[Any]:
    return sa.func.sum(sa.case((when, 1), else_=0))


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
