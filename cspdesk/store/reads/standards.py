"""Reads of service standards and of the figures reported for them."""

from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.standards import FigureRow, StandardRow
from cspdesk.store.answer_tables import standard, standard_figure
from cspdesk.store.reads.rows import fetch, plain
from cspdesk.store.tables import agency


class StandardReads:
    """What is promised, and what was measured."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def all(self) -> list[StandardRow]:
        """The standards in their order, without figures."""
        query = (
            sa.select(*plain(standard), sa.func.coalesce(agency.c.name, "").label("agency"))
            .select_from(standard.outerjoin(agency, agency.c.id == standard.c.agency_id))
            .where(~standard.c.deleted)
            .order_by(standard.c.position, standard.c.id)
        )
        return fetch(self._engine, query, StandardRow)

    def figures(self, standard_id: UUID | None = None) -> list[FigureRow]:
        """The figures of one standard or of all, the latest period first."""
        query = sa.select(*plain(standard_figure)).where(~standard_figure.c.deleted)
        if standard_id is not None:
            query = query.where(standard_figure.c.standard_id == standard_id)
        order = (
            standard_figure.c.to_day.desc(),
            standard_figure.c.on_day.desc(),
            standard_figure.c.id.desc(),
        )
        return fetch(self._engine, query.order_by(*order), FigureRow)
