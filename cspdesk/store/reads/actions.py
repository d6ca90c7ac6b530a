"""Reads of actions."""

import datetime as dt
from collections.abc import Collection
from functools import cache
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.actions import ActionNoteRow, ActionRow, CarryRow
from cspdesk.domain.kinds import MeetingState
from cspdesk.store.engine import reading
from cspdesk.store.plan_tables import milestone
from cspdesk.store.reads.rows import any_of, fetch, first, named, plain
from cspdesk.store.tables import (
    action,
    action_carry,
    action_note,
    agency,
    body,
    meeting,
    meeting_body,
    person,
)


@cache
def due_day() -> sa.ColumnElement[Any]:
    """The day an action is due; at the next meeting is the day of its body's first one after it was given."""
    later = meeting.alias("later")
    next_day = (
        sa.select(sa.func.min(later.c.day))
        .join(meeting_body, meeting_body.c.meeting_id == later.c.id)
        .where(
            meeting_body.c.body_id == action.c.body_id,
            ~meeting_body.c.deleted,
            ~later.c.deleted,
            later.c.state != MeetingState.CANCELLED,
            later.c.day > action.c.given_on,
        )
        .scalar_subquery()
    )
    due = sa.case((action.c.due_next_meeting, next_day), else_=action.c.due)
    return sa.type_coerce(due, action.c.due.type)


@cache
def all_actions() -> sa.Select[Any]:
    """Every action; one due at the next meeting takes the day of its body's first meeting after it was given."""
    carried = (
        sa.select(sa.func.count())
        .select_from(action_carry)
        .where(action_carry.c.action_id == action.c.id, ~action_carry.c.deleted)
        .scalar_subquery()
    )
    notes = (
        sa.select(sa.func.count())
        .select_from(action_note)
        .where(action_note.c.action_id == action.c.id, ~action_note.c.deleted)
        .scalar_subquery()
    )
    step = sa.select(sa.func.min(milestone.c.due)).where(
        milestone.c.action_id == action.c.id, ~milestone.c.deleted, milestone.c.done_on.is_(None)
    )
    a = action.c
    return (
        sa.select(
            a.id, a.code, a.year, a.running, a.suffix, a.text, a.origin, a.body_id, named(body.c.name, "body"),
            a.meeting_id, meeting.c.day.label("meeting_day"), a.item_id, a.issue_id,
            a.owner_agency_id, named(agency.c.name, "owner_agency"),
            a.owner_person_id, named(person.c.name, "owner_person"), a.owner_words, a.community,
            a.given_on, due_day().label("due"), a.due_words, a.due_next_meeting,
            a.state, a.closed_on, a.closing_note,
            carried.label("times_carried"), notes.label("notes"),
            a.activity_id, a.priority_id, a.from_community, a.adopted_on,
            a.plan_line_id, a.risk_id, a.check_item_id, a.entry_id, a.spent_pence,
            sa.type_coerce(step.scalar_subquery(), a.due.type).label("step_due"),
        )
        .outerjoin(body, body.c.id == a.body_id)
        .outerjoin(meeting, meeting.c.id == a.meeting_id)
        .outerjoin(agency, agency.c.id == a.owner_agency_id)
        .outerjoin(person, person.c.id == a.owner_person_id)
        .where(~a.deleted)
        .order_by(a.code, a.year, a.running, a.suffix, a.id)
    )  # fmt: skip


class ActionReads:
    """What is known of actions."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def all(
        self,
        *,
        body_id: UUID | None = None,
        meeting_id: UUID | None = None,
        owner_agency_id: UUID | None = None,
        issue_id: UUID | None = None,
        owner_person_id: UUID | None = None,
        activity_id: UUID | None = None,
        plan_line_id: UUID | None = None,
        risk_id: UUID | None = None,
        check_item_id: UUID | None = None,
        entry_id: UUID | None = None,
        open_only: bool = False,
        community_only: bool = False,
        closed_from: dt.date | None = None,
    ) -> list[ActionRow]:
        """Actions by number; of a body, given at a meeting, owed by an agency or a person, or come from a line, a
        risk, a check or an entry when one is named; those that are open, or that the community raised itself,
        when only they are wanted. With `closed_from` those closed before that day are left out."""
        query = all_actions()
        if closed_from is not None:
            query = query.where(
                any_of(action, action.c.closed_on.is_(None), action.c.closed_on >= closed_from)
            )
        for column, value in (
            (action.c.body_id, body_id),
            (action.c.meeting_id, meeting_id),
            (action.c.owner_agency_id, owner_agency_id),
            (action.c.issue_id, issue_id),
            (action.c.owner_person_id, owner_person_id),
            (action.c.activity_id, activity_id),
            (action.c.plan_line_id, plan_line_id),
            (action.c.risk_id, risk_id),
            (action.c.check_item_id, check_item_id),
            (action.c.entry_id, entry_id),
        ):
            if value is not None:
                query = query.where(column == value)
        if open_only:
            query = query.where(action.c.state == "open")
        if community_only:
            query = query.where(action.c.from_community)
        return fetch(self._engine, query, ActionRow)

    def arising(self, body_id: UUID, carried: Collection[UUID]) -> list[ActionRow]:
        """The actions of a body that are open or among those carried to a meeting, by number."""
        there = any_of(
            action,
            sa.and_(action.c.state == "open", action.c.body_id == body_id),
            action.c.id.in_(carried),
        )
        return fetch(self._engine, all_actions().where(action.c.body_id == body_id, there), ActionRow)

    def community(self, from_day: dt.date, to_day: dt.date) -> list[ActionRow]:
        """Actions the community raised itself that were adopted or closed between two days, by number."""
        between = (day.between(from_day, to_day) for day in (action.c.adopted_on, action.c.closed_on))
        query = all_actions().where(action.c.from_community, any_of(action, *between))
        return fetch(self._engine, query, ActionRow)

    def get(self, action_id: UUID) -> ActionRow | None:
        return first(self._engine, all_actions().where(action.c.id == action_id), ActionRow)

    def by_number(self, code: str, year: int, running: int, suffix: str = "") -> ActionRow | None:
        """The action of a permanent number, case of the code ignored."""
        query = all_actions().where(
            sa.func.lower(action.c.code) == code.lower(),
            action.c.year == year,
            action.c.running == running,
            action.c.suffix == suffix,
        )
        return first(self._engine, query, ActionRow)

    def carried_to(self, meeting_id: UUID) -> set[UUID]:
        """The actions carried to a meeting."""
        query = sa.select(action_carry.c.action_id).where(
            action_carry.c.meeting_id == meeting_id, ~action_carry.c.deleted
        )
        with reading(self._engine) as connection:
            return set(connection.execute(query).scalars())

    def carries(self, action_id: UUID) -> list[CarryRow]:
        """The meetings an action was carried to, the first of them first."""
        lead = sa.and_(
            meeting_body.c.meeting_id == meeting.c.id, meeting_body.c.position == 0, ~meeting_body.c.deleted
        )
        query = (
            sa.select(
                action_carry.c.action_id, meeting.c.id.label("meeting_id"), body.c.code, meeting.c.day,
                body.c.name.label("body"),
            )
            .join(meeting, meeting.c.id == action_carry.c.meeting_id)
            .join(meeting_body, lead)
            .join(body, body.c.id == meeting_body.c.body_id)
            .where(action_carry.c.action_id == action_id, ~action_carry.c.deleted, ~meeting.c.deleted)
            .order_by(meeting.c.day, meeting.c.id)
        )  # fmt: skip
        return fetch(self._engine, query, CarryRow)

    def latest_notes(self) -> dict[UUID, str]:
        """The last line of progress of every open action that has one."""
        newest = sa.func.row_number().over(
            partition_by=action_note.c.action_id,
            order_by=(action_note.c.on_day.desc(), action_note.c.id.desc()),
        )
        lines = (
            sa.select(action_note.c.action_id, action_note.c.text, newest.label("place"))
            .join(action, action.c.id == action_note.c.action_id)
            .where(~action_note.c.deleted, ~action.c.deleted, action.c.state == "open")
            .subquery("lines")
        )
        query = sa.select(lines.c.action_id, lines.c.text).where(lines.c.place == 1)
        with reading(self._engine) as connection:
            return {row[0]: row[1] for row in connection.execute(query)}

    def notes(self, action_id: UUID) -> list[ActionNoteRow]:
        """Progress on an action, newest first."""
        query = (
            sa.select(*plain(action_note), named(person.c.name, "person"))
            .outerjoin(person, person.c.id == action_note.c.person_id)
            .where(action_note.c.action_id == action_id, ~action_note.c.deleted)
            .order_by(action_note.c.on_day.desc(), action_note.c.id.desc())
        )
        return fetch(self._engine, query, ActionNoteRow)
