"""Reads of indicators: the list, their names, partners, targets, figures, the plan lines they serve, and comments."""

from collections.abc import Collection
from typing import Any, TypeVar
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.indicators import (
    CommentRow,
    DoneRow,
    FigureRow,
    IndicatorRow,
    NameRow,
    PartnerRow,
    ServedRow,
    TargetRow,
)
from cspdesk.domain.plan_kinds import NoteKind
from cspdesk.store.indicator_tables import (
    figure,
    indicator,
    indicator_name,
    indicator_partner,
    indicator_target,
)
from cspdesk.store.plan_tables import line_feed, plan, plan_line, plan_note, plan_priority
from cspdesk.store.reads.rows import fetch, named, plain
from cspdesk.store.tables import agency, body, history_change, history_unit, local_arrival

R = TypeVar("R")


class IndicatorReads:
    """Every list is one select over all indicators, or of one when it is named."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def all(self) -> list[IndicatorRow]:
        """The indicators in their order, hidden ones too."""
        query = sa.select(*plain(indicator)).where(~indicator.c.deleted)
        return fetch(self._engine, query.order_by(indicator.c.position, indicator.c.id), IndicatorRow)

    def names(self, indicator_id: UUID | None = None) -> list[NameRow]:
        n = indicator_name.c
        query = (
            sa.select(
                n.id,
                n.indicator_id,
                n.plan_id,
                # A plan of this store is called as it is called now.
                sa.func.coalesce(plan.c.title, n.plan_words).label("plan_words"),
                n.code,
                n.words,
            )
            .outerjoin(plan, sa.and_(plan.c.id == n.plan_id, ~plan.c.deleted))
            .where(~n.deleted)
        )
        return self._of(
            query, n.indicator_id, indicator_id, (n.plan_id.is_(None), n.plan_words, n.id), NameRow
        )

    def partners(self, indicator_id: UUID | None = None) -> list[PartnerRow]:
        p = indicator_partner.c
        query = (
            sa.select(*plain(indicator_partner), named(agency.c.name, "agency"))
            .outerjoin(agency, agency.c.id == p.agency_id)
            .where(~p.deleted)
        )
        return self._of(query, p.indicator_id, indicator_id, (p.position, p.id), PartnerRow)

    def targets(self, indicator_id: UUID | None = None) -> list[TargetRow]:
        t = indicator_target.c
        query = sa.select(*plain(indicator_target)).where(~t.deleted)
        order = (t.to_day.nulls_last(), t.from_day, t.id)
        return self._of(query, t.indicator_id, indicator_id, order, TargetRow)

    def figures(self, indicator_id: UUID | None = None) -> list[FigureRow]:
        f = figure.c
        query = (
            sa.select(*plain(figure), named(body.c.name, "body"))
            .outerjoin(body, body.c.id == f.body_id)
            .where(~f.deleted)
        )
        order = (f.to_day.nulls_first(), f.from_day, f.id)
        return self._of(query, f.indicator_id, indicator_id, order, FigureRow)

    def serves(self, indicator_id: UUID | None = None) -> list[ServedRow]:
        """The plan lines of indicators, in the order of their plans: their own, and those they feed."""
        own = sa.select(
            plan_line.c.indicator_id, plan_line.c.id.label("line_id"), sa.false().label("fed")
        ).where(plan_line.c.indicator_id.is_not(None))
        fed = sa.select(line_feed.c.indicator_id, line_feed.c.line_id, sa.true().label("fed")).where(
            line_feed.c.indicator_id.is_not(None), ~line_feed.c.deleted
        )
        link = sa.union_all(own, fed).subquery("link")
        query = (
            sa.select(
                link.c.indicator_id,
                plan_line.c.id.label("line_id"),
                plan_line.c.text.label("line"),
                plan_priority.c.id.label("priority_id"),
                plan_priority.c.title.label("priority"),
                plan_priority.c.label,
                plan.c.title.label("plan"),
                link.c.fed,
            )
            .select_from(link)
            .join(plan_line, plan_line.c.id == link.c.line_id)
            .join(plan_priority, plan_priority.c.id == plan_line.c.plan_priority_id)
            .join(plan, plan.c.id == plan_priority.c.plan_id)
            .where(~plan_line.c.deleted, ~plan_priority.c.deleted, ~plan.c.deleted)
        )
        order = (plan.c.id, plan_priority.c.position, plan_line.c.position, plan_line.c.id)
        return self._of(query, link.c.indicator_id, indicator_id, order, ServedRow)

    def comments(self, indicator_id: UUID | None = None) -> list[CommentRow]:
        """What forums and the public said of indicators and their targets, the newest first."""
        n = plan_note.c
        query = (
            sa.select(
                n.id, n.indicator_id, n.on_day, n.text, n.answer, n.said_by, n.body_id, named(body.c.name, "body"),
                n.public,
            )
            .outerjoin(body, body.c.id == n.body_id)
            .where(~n.deleted, n.kind == NoteKind.COMMENT, n.indicator_id.is_not(None))
        )  # fmt: skip
        return self._of(query, n.indicator_id, indicator_id, (n.on_day.desc(), n.id.desc()), CommentRow)

    def done(self, record_ids: Collection[UUID], most: int = 20) -> list[DoneRow]:
        """The last units of work that touched any of some records, the newest first; one select."""
        touched = sa.select(history_change.c.unit_id).where(history_change.c.record_id.in_(record_ids))
        query = (
            sa.select(history_unit.c.id, history_unit.c.at, history_unit.c.person, history_unit.c.words)
            .join(local_arrival, local_arrival.c.unit_id == history_unit.c.id)
            .where(history_unit.c.id.in_(touched))
            .order_by(local_arrival.c.position.desc())
            .limit(most)
        )
        return fetch(self._engine, query, DoneRow)

    def _of(
        self,
        query: sa.Select[Any],
        column: sa.ColumnElement[Any],
        indicator_id: UUID | None,
        order: tuple[Any, ...],
        row: type[R],
    ) -> list[R]:
        if indicator_id is not None:
            query = query.where(column == indicator_id)
        return fetch(self._engine, query.order_by(*order), row)
