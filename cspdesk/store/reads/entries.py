"""Reads of the entries of small registers, their parties, steps and files, and of what points to them."""

from collections.abc import Collection
from functools import cache
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.entry_rows import (
    EntryRow,
    FileRow,
    LineRow,
    PartyRow,
    PriorityName,
    StepRow,
    WaitingRow,
)
from cspdesk.domain.kinds import Kind
from cspdesk.domain.plan_kinds import PlanState
from cspdesk.store.plan_tables import plan, plan_line, plan_priority
from cspdesk.store.reads.rows import fetch, named, plain
from cspdesk.store.register_tables import entry, entry_party, entry_step
from cspdesk.store.tables import action, agency, attachment, body, meeting, meeting_body, person


@cache
def _entries() -> sa.Select[Any]:
    led_to = (
        sa.select(sa.func.count())
        .select_from(action)
        .where(action.c.entry_id == entry.c.id, ~action.c.deleted)
        .correlate(entry)
        .scalar_subquery()
    )
    host = body.alias("host")
    first_body = (
        sa.select(host.c.name)
        .join(meeting_body, meeting_body.c.body_id == host.c.id)
        .where(meeting_body.c.meeting_id == entry.c.meeting_id, ~meeting_body.c.deleted)
        .order_by(meeting_body.c.position, meeting_body.c.id)
        .limit(1)
        .correlate(entry)
        .scalar_subquery()
    )
    e = entry.c
    return (
        sa.select(
            *plain(entry),
            named(agency.c.name, "agency"),
            named(person.c.name, "person"),
            named(body.c.name, "body"),
            named(body.c.cadence, "body_cadence"),
            meeting.c.day.label("meeting_day"),
            sa.func.coalesce(first_body, "").label("meeting_body"),
            named(plan_priority.c.title, "priority"),
            led_to.label("actions"),
        )
        .select_from(
            entry.outerjoin(agency, agency.c.id == e.agency_id)
            .outerjoin(person, person.c.id == e.person_id)
            .outerjoin(body, body.c.id == e.body_id)
            .outerjoin(meeting, meeting.c.id == e.meeting_id)
            .outerjoin(plan_priority, plan_priority.c.id == e.plan_priority_id)
        )
        .where(~e.deleted)
        .order_by(e.register, e.position, e.id)
    )


class EntryReads:
    """What is kept in the small registers; each answer is one select."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def all(self, register: str = "", entry_id: UUID | None = None) -> list[EntryRow]:
        """The entries of a register, of all, or one of them, in their order."""
        query = _entries()
        if register:
            query = query.where(entry.c.register == register)
        if entry_id is not None:
            query = query.where(entry.c.id == entry_id)
        return fetch(self._engine, query, EntryRow)

    def parties(self, register: str = "", entry_id: UUID | None = None) -> list[PartyRow]:
        """The parties of the same entries, leads first, then by name."""
        query = (
            sa.select(
                *plain(entry_party),
                named(agency.c.name, "agency"),
                named(plan_priority.c.title, "priority"),
            )
            .select_from(
                entry_party.join(entry, entry.c.id == entry_party.c.entry_id)
                .outerjoin(agency, agency.c.id == entry_party.c.agency_id)
                .outerjoin(plan_priority, plan_priority.c.id == entry_party.c.plan_priority_id)
            )
            .where(~entry_party.c.deleted, ~entry.c.deleted)
            .order_by(
                plan_priority.c.position,
                entry_party.c.leads.desc(),
                agency.c.name,
                entry_party.c.words,
                entry_party.c.id,
            )
        )
        return fetch(self._engine, _of(query, register, entry_id), PartyRow)

    def steps(self, register: str = "", entry_id: UUID | None = None) -> list[StepRow]:
        """The steps of the same entries in their order."""
        query = (
            sa.select(*plain(entry_step), named(body.c.name, "body"), meeting.c.day.label("meeting_day"))
            .select_from(
                entry_step.join(entry, entry.c.id == entry_step.c.entry_id)
                .outerjoin(body, body.c.id == entry_step.c.body_id)
                .outerjoin(meeting, meeting.c.id == entry_step.c.meeting_id)
            )
            .where(~entry_step.c.deleted, ~entry.c.deleted)
            .order_by(entry_step.c.position, entry_step.c.id)
        )
        return fetch(self._engine, _of(query, register, entry_id), StepRow)

    def waiting(self, registers: Collection[str]) -> list[WaitingRow]:
        """The steps to come of the entries of some registers, those of one entry in their order."""
        query = (
            sa.select(
                entry.c.id.label("entry_id"),
                entry_step.c.id.label("step_id"),
                entry.c.register,
                entry.c.state,
                entry.c.title,
                entry.c.body_id.label("from_id"),
                entry_step.c.body_id,
            )
            .join(entry_step, entry_step.c.entry_id == entry.c.id)
            .where(
                entry.c.register.in_(registers),
                entry_step.c.on_day.is_(None),
                ~entry.c.deleted,
                ~entry_step.c.deleted,
            )
            .order_by(entry.c.register, entry.c.position, entry.c.id, entry_step.c.position, entry_step.c.id)
        )
        return fetch(self._engine, query, WaitingRow)

    def lines(self, entry_id: UUID | None = None) -> list[LineRow]:
        """The lines of plans that point to an entry or to any, by plan and place; the newest plan first."""
        query = (
            sa.select(
                plan_line.c.id,
                plan_line.c.entry_id,
                plan_line.c.text,
                plan.c.title.label("plan"),
                plan.c.year,
                named(plan_priority.c.title, "priority"),
            )
            .select_from(
                plan_line.join(plan_priority, plan_priority.c.id == plan_line.c.plan_priority_id).join(
                    plan, plan.c.id == plan_priority.c.plan_id
                )
            )
            .where(
                plan_line.c.entry_id.is_not(None),
                ~plan_line.c.deleted,
                ~plan_priority.c.deleted,
                ~plan.c.deleted,
            )
            .order_by(plan.c.from_day.desc(), plan_priority.c.position, plan_line.c.position, plan_line.c.id)
        )
        if entry_id is not None:
            query = query.where(plan_line.c.entry_id == entry_id)
        return fetch(self._engine, query, LineRow)

    def plan_lines(self) -> list[LineRow]:
        """Every line of the plans that are not ended, to choose from; `entry_id` is that of the line itself."""
        query = (
            sa.select(
                plan_line.c.id,
                plan_line.c.id.label("entry_id"),
                plan_line.c.text,
                plan.c.title.label("plan"),
                plan.c.year,
                named(plan_priority.c.title, "priority"),
            )
            .select_from(
                plan_line.join(plan_priority, plan_priority.c.id == plan_line.c.plan_priority_id).join(
                    plan, plan.c.id == plan_priority.c.plan_id
                )
            )
            .where(
                plan.c.state != PlanState.ENDED,
                ~plan_line.c.deleted,
                ~plan_priority.c.deleted,
                ~plan.c.deleted,
            )
            .order_by(plan.c.from_day.desc(), plan_priority.c.position, plan_line.c.position, plan_line.c.id)
        )
        return fetch(self._engine, query, LineRow)

    def priorities(self) -> list[PriorityName]:
        """The priorities of the partnership's own plans that are not ended, the newest plan first."""
        p = plan_priority.c
        query = (
            sa.select(p.id, p.plan_id, plan.c.title.label("plan"), p.label, p.title)
            .join(plan, plan.c.id == p.plan_id)
            .where(
                ~p.deleted,
                p.is_priority,
                ~plan.c.deleted,
                plan.c.body_id.is_(None),
                plan.c.state != PlanState.ENDED,
            )
            .order_by(plan.c.from_day.desc(), p.position, p.id)
        )
        return fetch(self._engine, query, PriorityName)

    def files(self, entry_id: UUID) -> list[FileRow]:
        """The files that hang on an entry, in their order."""
        a = attachment.c
        query = (
            sa.select(a.id, a.owner_id, a.name, a.media_type, a.size, a.sha256)
            .where(a.owner_id == entry_id, a.owner_kind == Kind.ENTRY, ~a.deleted)
            .order_by(a.position, a.id)
        )
        return fetch(self._engine, query, FileRow)


def _of(query: sa.Select[Any], register: str, entry_id: UUID | None) -> sa.Select[Any]:
    if register:
        query = query.where(entry.c.register == register)
    return query if entry_id is None else query.where(entry.c.id == entry_id)
