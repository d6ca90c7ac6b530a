"""Reads of plans; a plan is read whole with a handful of selects, however many forums there are."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from functools import cache
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from cspdesk.domain.actions import ActionRow
from cspdesk.domain.check_kinds import RiskState
from cspdesk.domain.kinds import AgencyKind, Kind
from cspdesk.domain.plan_kinds import LineState, NoteKind
from cspdesk.domain.plan_rows import (
    FeedRow,
    LineRow,
    MilestoneRow,
    PlanChangeRow,
    PlanFile,
    PlanNoteRow,
    PlanPriorityRow,
    PlanResourceRow,
    PlanRow,
)
from cspdesk.store.engine import reading
from cspdesk.store.indicator_tables import indicator
from cspdesk.store.plan_tables import (
    line_feed,
    line_partner,
    milestone,
    plan,
    plan_change,
    plan_line,
    plan_note,
    plan_priority,
    plan_resource,
)
from cspdesk.store.reads.actions import all_actions
from cspdesk.store.reads.plan_feeds import feeds_of, lines_of, spent_besides
from cspdesk.store.reads.rows import fetch, first, named
from cspdesk.store.register_tables import entry, risk
from cspdesk.store.tables import action, agency, body, meeting, person


class _Words(TypeDecorator[tuple[str, ...]]):
    """A list kept as text: one a line, or parted by spaces."""

    impl = sa.TEXT
    cache_ok = True

    def __init__(self, by_spaces: bool = False) -> None:
        super().__init__()
        self.by_spaces = by_spaces

    def process_result_value(self, value: Any, _dialect: Dialect) -> tuple[str, ...]:
        if not value:
            return ()
        parts = value.split() if self.by_spaces else value.split("\n")
        return tuple(part.strip() for part in parts if part.strip())


def _listed(column: sa.ColumnElement[Any], label: str = "", *, by_spaces: bool = False) -> sa.Label[Any]:
    name = label or str(getattr(column, "name", ""))
    return sa.type_coerce(column, _Words(by_spaces)).label(name)


@cache
def _plans() -> sa.Select[Any]:
    p = plan.c
    priorities = (
        sa.select(sa.func.count())
        .where(plan_priority.c.plan_id == p.id, ~plan_priority.c.deleted)
        .scalar_subquery()
    )
    lines = (
        sa.select(sa.func.count())
        .select_from(plan_line)
        .join(plan_priority, plan_priority.c.id == plan_line.c.plan_priority_id)
        .where(
            plan_priority.c.plan_id == p.id,
            ~plan_priority.c.deleted,
            ~plan_line.c.deleted,
            plan_line.c.state != LineState.DROPPED,
        )
        .scalar_subquery()
    )
    return (
        sa.select(
            p.id, p.key, p.title, p.year, p.layout, p.state, p.body_id, named(body.c.name, "body"),
            named(body.c.code, "body_code"), p.follows_id, p.from_day, p.to_day, p.due_on, p.agreed_on,
            p.agreed_at_id, meeting.c.day.label("agreed_at_day"), p.agreed_by, _listed(p.titles),
            _listed(p.objectives), _listed(p.elements), _listed(p.themes), _listed(p.deliveries),
            p.county, p.foreword, p.summary, p.version, p.changed_on,
            priorities.label("priorities"), lines.label("lines"),
        )
        .outerjoin(body, body.c.id == p.body_id)
        .outerjoin(meeting, meeting.c.id == p.agreed_at_id)
        .where(~p.deleted)
        .order_by(body.c.position.is_not(None), body.c.position, p.from_day, p.id)
    )  # fmt: skip


@cache
def _priorities() -> sa.Select[Any]:
    champion, lead, p = person.alias("champion"), person.alias("lead"), plan_priority.c
    return (
        sa.select(
            p.id, p.plan_id, p.position, p.key, p.label, p.title, p.is_priority,
            p.sponsor_agency_id, named(agency.c.name, "sponsor"), p.champion_id, named(champion.c.name, "champion"),
            p.lead_id, named(lead.c.name, "lead"), p.from_day, p.to_day, p.vulnerable, p.follows_id,
        )
        .outerjoin(agency, agency.c.id == p.sponsor_agency_id)
        .outerjoin(champion, champion.c.id == p.champion_id)
        .outerjoin(lead, lead.c.id == p.lead_id)
        .where(~p.deleted)
        .order_by(p.position, p.id)
    )  # fmt: skip


@cache
def _lines() -> sa.Select[Any]:
    x = plan_line.c
    return (
        sa.select(
            x.id, plan_priority.c.plan_id, x.plan_priority_id, x.position, x.role, x.label, x.text, x.horizon,
            x.objective, _listed(x.sides), _listed(x.elements), _listed(x.themes), _listed(x.deliveries), x.code,
            x.lead, x.lead_agency_id, named(agency.c.name, "lead_agency"), x.lead_id,
            named(person.c.name, "lead_person"), x.community, x.timescale, x.starts_on, x.due, x.repeats,
            x.resources, x.outcome, x.progress, x.state, x.state_on, x.to_be_agreed, x.feeds_county,
            _listed(x.smart, by_spaces=True), x.indicator_id, named(indicator.c.code, "indicator_code"),
            named(indicator.c.name, "indicator"), x.risk_id, risk.c.number.label("risk_number"),
            named(risk.c.title, "risk"), x.entry_id, named(entry.c.title, "entry"),
            named(entry.c.register, "entry_register"), named(entry.c.state, "entry_state"), x.source, x.follows_id,
            _listed(sa.literal(""), "partners"),
        )
        .join(plan_priority, plan_priority.c.id == x.plan_priority_id)
        .outerjoin(agency, agency.c.id == x.lead_agency_id)
        .outerjoin(person, person.c.id == x.lead_id)
        .outerjoin(indicator, indicator.c.id == x.indicator_id)
        .outerjoin(risk, risk.c.id == x.risk_id)
        .outerjoin(entry, entry.c.id == x.entry_id)
        .where(~x.deleted, ~plan_priority.c.deleted)
        .order_by(plan_priority.c.position, plan_priority.c.id, x.position, x.id)
    )  # fmt: skip


@cache
def _notes() -> sa.Select[Any]:
    n = plan_note.c
    return (
        sa.select(
            n.id, n.kind, n.plan_id, n.plan_priority_id, n.line_id, n.action_id, sa.literal("").label("action"),
            n.indicator_id, n.body_id, named(body.c.name, "body"), n.meeting_id, meeting.c.day.label("meeting_day"),
            n.on_day, n.text, n.answer, n.due, n.done_on, _listed(n.years), n.said_by, n.public,
        )
        .outerjoin(body, body.c.id == n.body_id)
        .outerjoin(meeting, meeting.c.id == n.meeting_id)
        .where(~n.deleted)
        .order_by(n.on_day.desc(), n.id.desc())
    )  # fmt: skip


class PlanReads:
    """What is known of plans."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def all(self) -> list[PlanRow]:
        """Every plan: the partnership's own by their first day, then the local ones in the order of forums."""
        return fetch(self._engine, _plans(), PlanRow)

    def get(self, plan_id: UUID) -> PlanRow | None:
        return first(self._engine, _plans().where(plan.c.id == plan_id), PlanRow)

    def priorities(self, plan_id: UUID | None = None) -> list[PlanPriorityRow]:
        """The priorities of a plan in their order, or of every plan."""
        query = _priorities() if plan_id is None else _priorities().where(plan_priority.c.plan_id == plan_id)
        return fetch(self._engine, query, PlanPriorityRow)

    def lines(self, plan_id: UUID | None = None, *, person_id: UUID | None = None) -> list[LineRow]:
        """The lines of a plan or of every plan, in the order of the plan; those a person leads when one is named."""
        query = _lines()
        partners = sa.select(line_partner.c.line_id, agency.c.id, agency.c.name).join(
            agency, agency.c.id == line_partner.c.agency_id
        )
        if plan_id is not None:
            query = query.where(plan_priority.c.plan_id == plan_id)
            partners = partners.where(line_partner.c.line_id.in_(lines_of(plan_id)))
        if person_id is not None:
            query = query.where(
                sa.or_(plan_line.c.lead_id == person_id, plan_priority.c.lead_id == person_id)
            )
        return self._with_partners(fetch(self._engine, query, LineRow), partners)

    def line(self, line_id: UUID) -> LineRow | None:
        partners = (
            sa.select(line_partner.c.line_id, agency.c.id, agency.c.name)
            .join(agency, agency.c.id == line_partner.c.agency_id)
            .where(line_partner.c.line_id == line_id)
        )
        found = fetch(self._engine, _lines().where(plan_line.c.id == line_id), LineRow)
        return next(iter(self._with_partners(found, partners)), None)

    def serving(self, kind: Kind, record_id: UUID) -> list[LineRow]:
        """The lines that a record feeds: those it is linked to, and the one an action was made from."""
        linked = sa.select(line_feed.c.line_id).where(
            line_feed.c[f"{kind.value}_id"] == record_id, ~line_feed.c.deleted
        )
        found: sa.ColumnElement[bool] = plan_line.c.id.in_(linked)
        if kind is Kind.ACTION:
            made = sa.select(action.c.plan_line_id).where(action.c.id == record_id).scalar_subquery()
            found = sa.or_(found, plan_line.c.id == made)
        return fetch(self._engine, _lines().where(found), LineRow)

    def _with_partners(self, rows: list[LineRow], query: sa.Select[Any]) -> list[LineRow]:
        query = query.where(~line_partner.c.deleted).order_by(agency.c.position, agency.c.id)
        found: dict[UUID, list[tuple[UUID, str]]] = {}
        with reading(self._engine) as connection:
            for line_id, agency_id, name in connection.execute(query):
                found.setdefault(line_id, []).append((agency_id, name))
        return [replace(row, partners=tuple(found[row.id])) if row.id in found else row for row in rows]

    def milestones(self, line_ids: sa.Select[Any], action_ids: Collection[UUID] = ()) -> list[MilestoneRow]:
        """Steps and tasks of lines and of actions, by the day they are due."""
        m = milestone.c
        query = (
            sa.select(m.id, m.line_id, m.action_id, m.kind, m.text, m.due, m.done_on, m.note)
            .where(~m.deleted, sa.or_(m.line_id.in_(line_ids), m.action_id.in_(action_ids)))
            .order_by(m.due.is_(None), m.due, m.id)
        )
        return fetch(self._engine, query, MilestoneRow)

    def steps_of_action(self, action_id: UUID) -> list[MilestoneRow]:
        """The steps of an action, by the day they are due."""
        return self.milestones(sa.select(plan_line.c.id).where(sa.false()), {action_id})

    def milestones_of_actions(self) -> list[MilestoneRow]:
        """Every milestone of an action, by the day it is due."""
        m = milestone.c
        query = (
            sa.select(m.id, m.line_id, m.action_id, m.kind, m.text, m.due, m.done_on, m.note)
            .where(~m.deleted, m.action_id.is_not(None))
            .order_by(m.due.is_(None), m.due, m.id)
        )
        return fetch(self._engine, query, MilestoneRow)

    def notes(
        self, plan_id: UUID | None = None, kinds: Iterable[NoteKind] = (), *, indicator_id: UUID | None = None
    ) -> list[PlanNoteRow]:
        """Notes of a plan, of an indicator or of all, newest first; of some kinds when they are named."""
        query, wanted = _notes(), tuple(kinds)
        if plan_id is not None:
            query = query.where(plan_note.c.plan_id == plan_id)
        if indicator_id is not None:
            query = query.where(plan_note.c.indicator_id == indicator_id)
        if wanted:
            query = query.where(plan_note.c.kind.in_(wanted))
        rows = fetch(self._engine, query, PlanNoteRow)
        refs = self._refs({row.action_id for row in rows if row.action_id is not None})
        return [replace(row, action=refs.get(row.action_id, "")) if row.action_id else row for row in rows]

    def changes(self, plan_id: UUID) -> list[PlanChangeRow]:
        """The change log of a plan, newest first."""
        c = plan_change.c
        query = (
            sa.select(
                c.id, c.plan_id, c.plan_priority_id, c.line_id, c.target_id, c.on_day, c.meeting_id,
                meeting.c.day.label("meeting_day"), c.agreed_by, c.what, c.was, c.now, c.reason,
            )
            .outerjoin(meeting, meeting.c.id == c.meeting_id)
            .where(~c.deleted, c.plan_id == plan_id)
            .order_by(c.on_day.desc(), c.id.desc())
        )  # fmt: skip
        return fetch(self._engine, query, PlanChangeRow)

    def resources(self, plan_id: UUID, action_ids: Collection[UUID] = ()) -> list[PlanResourceRow]:
        """Resources of the priorities, lines and actions of a plan, in the order they were noted."""
        r = plan_resource.c
        own = sa.select(plan_priority.c.id).where(
            plan_priority.c.plan_id == plan_id, ~plan_priority.c.deleted
        )
        query = (
            sa.select(
                r.id, r.plan_priority_id, r.line_id, r.action_id, sa.literal("").label("action"), r.agency_id,
                named(agency.c.name, "agency"), r.kind, r.text, r.pence, r.how_used,
            )
            .outerjoin(agency, agency.c.id == r.agency_id)
            .where(
                ~r.deleted,
                sa.or_(
                    r.plan_priority_id.in_(own), r.line_id.in_(lines_of(plan_id)), r.action_id.in_(action_ids)
                ),
            )
            .order_by(r.id)
        )  # fmt: skip
        rows = fetch(self._engine, query, PlanResourceRow)
        refs = self._refs({row.action_id for row in rows if row.action_id is not None})
        return [replace(row, action=refs.get(row.action_id, "")) if row.action_id else row for row in rows]

    def _refs(self, action_ids: Collection[UUID]) -> dict[UUID, str]:
        if not action_ids:
            return {}
        rows = fetch(self._engine, all_actions().where(action.c.id.in_(action_ids)), ActionRow)
        return {row.id: row.ref for row in rows}

    def feeds(self, plan_id: UUID) -> list[FeedRow]:
        """What feeds the lines of a plan: actions made from them or linked, then activities, measures, indicators."""
        return feeds_of(self._engine, lines_of(plan_id))

    def file(self, plan_id: UUID, *, fed: bool = True, besides: bool = True) -> PlanFile | None:
        """A plan with all that hangs on it; None when there is none.

        Unless `fed` what feeds it stays unread, of which there may be much; unless `besides` what was spent on
        actions that feed no line of it, however long ago.
        """
        row = self.get(plan_id)
        if row is None:
            return None
        feeds = self.feeds(plan_id) if fed else []
        actions = {feed.record_id for feed in feeds if feed.kind is Kind.ACTION}
        return PlanFile(
            row,
            tuple(self.priorities(plan_id)),
            tuple(self.lines(plan_id)),
            tuple(self.milestones(lines_of(plan_id), actions)),
            tuple(self.notes(plan_id)),
            tuple(self.changes(plan_id)),
            tuple(self.resources(plan_id, actions)),
            tuple(feeds),
            self._teams(),
            self._at_risk(plan_id),
            tuple(spent_besides(self._engine, feeds)) if besides and not row.local else (),
        )

    def _at_risk(self, plan_id: UUID) -> frozenset[UUID]:
        """The priorities of a plan that an open risk names."""
        query = (
            sa.select(risk.c.plan_priority_id)
            .join(plan_priority, plan_priority.c.id == risk.c.plan_priority_id)
            .where(plan_priority.c.plan_id == plan_id, ~risk.c.deleted, risk.c.state != RiskState.CLOSED)
        )
        with reading(self._engine) as connection:
            return frozenset(connection.execute(query).scalars())

    def _teams(self) -> dict[UUID, tuple[UUID, str]]:
        """The agency of each team, by id and name."""
        whole = agency.alias("whole")
        query = (
            sa.select(agency.c.id, whole.c.id, whole.c.name)
            .join(whole, whole.c.id == agency.c.parent_id)
            .where(~agency.c.deleted, agency.c.kind == AgencyKind.TEAM)
        )
        with reading(self._engine) as connection:
            return {team: (agency_id, name) for team, agency_id, name in connection.execute(query)}
