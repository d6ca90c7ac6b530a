"""Reads of risks, their reviews, and the scored matrices."""

from functools import cache
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.matrix import Matrix, MatrixRow
from cspdesk.domain.risks import Risk, RiskReview
from cspdesk.store.engine import reading
from cspdesk.store.plan_tables import plan_line, plan_priority
from cspdesk.store.reads.rows import fetch, first, named, plain
from cspdesk.store.register_tables import matrix, matrix_row, risk, risk_review
from cspdesk.store.tables import action, agency, body, meeting, meeting_body, person


def _count(table: sa.Table, *where: sa.ColumnElement[bool]) -> sa.ScalarSelect[Any]:
    return sa.select(sa.func.count()).select_from(table).where(~table.c.deleted, *where).scalar_subquery()


def numbered_under() -> tuple[sa.FromClause, sa.FromClause, sa.ColumnElement[bool]]:
    """The body a meeting is numbered under: its link, the body itself, and what joins the link."""
    link, lead = meeting_body.alias("lead_link"), body.alias("lead")
    return link, lead, sa.and_(link.c.meeting_id == meeting.c.id, link.c.position == 0, ~link.c.deleted)


@cache
def _risks() -> sa.Select[Any]:
    looked = (
        sa.select(sa.func.max(risk_review.c.on_day))
        .where(risk_review.c.risk_id == risk.c.id, ~risk_review.c.deleted)
        .scalar_subquery()
    )
    return (
        sa.select(
            *plain(risk),
            named(agency.c.name, "agency"),
            named(person.c.name, "person"),
            named(plan_priority.c.title, "priority"),
            sa.type_coerce(looked, risk_review.c.on_day.type).label("looked_on"),
            _count(action, action.c.risk_id == risk.c.id, action.c.state == "open").label("actions"),
            _count(plan_line, plan_line.c.risk_id == risk.c.id).label("lines"),
        )
        .select_from(risk)
        .outerjoin(agency, agency.c.id == risk.c.agency_id)
        .outerjoin(person, person.c.id == risk.c.person_id)
        .outerjoin(plan_priority, plan_priority.c.id == risk.c.plan_priority_id)
        .where(~risk.c.deleted)
        .order_by(risk.c.number, risk.c.id)
    )


@cache
def _issues() -> sa.Select[Any]:
    return (
        sa.select(*plain(matrix_row), named(plan_priority.c.title, "priority"))
        .select_from(matrix_row)
        .outerjoin(plan_priority, plan_priority.c.id == matrix_row.c.plan_priority_id)
        .where(~matrix_row.c.deleted)
        .order_by(matrix_row.c.position, matrix_row.c.id)
    )


@cache
def _reviews() -> sa.Select[Any]:
    link, lead, joins = numbered_under()
    told = body.alias("told")
    return (
        sa.select(
            *plain(risk_review),
            named(told.c.name, "recommended_to"),
            named(lead.c.code, "meeting_code"),
            meeting.c.day.label("meeting_day"),
        )
        .select_from(risk_review)
        .join(risk, risk.c.id == risk_review.c.risk_id)
        .outerjoin(told, told.c.id == risk_review.c.recommended_to_id)
        .outerjoin(meeting, meeting.c.id == risk_review.c.meeting_id)
        .outerjoin(link, joins)
        .outerjoin(lead, lead.c.id == link.c.body_id)
        .where(~risk_review.c.deleted, ~risk.c.deleted)
        .order_by(risk_review.c.on_day.desc(), risk_review.c.id.desc())
    )


@cache
def _matrices() -> sa.Select[Any]:
    link, lead, joins = numbered_under()
    told = body.alias("told")
    own = matrix_row.c.matrix_id == matrix.c.id
    return (
        sa.select(
            *plain(matrix),
            named(told.c.name, "proposed_to"),
            meeting.c.day.label("meeting_day"),
            named(lead.c.code, "meeting_code"),
            _count(matrix_row, own).label("rows"),
            _count(matrix_row, own, matrix_row.c.chosen).label("chosen"),
        )
        .select_from(matrix)
        .outerjoin(told, told.c.id == matrix.c.proposed_to_id)
        .outerjoin(meeting, meeting.c.id == matrix.c.agreed_at_id)
        .outerjoin(link, joins)
        .outerjoin(lead, lead.c.id == link.c.body_id)
        .where(~matrix.c.deleted)
        .order_by(matrix.c.on_day.desc(), matrix.c.id.desc())
    )


class RiskReads:
    """What is known of risks and matrices."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def all(self) -> list[Risk]:
        """Every risk by number, closed ones too."""
        return fetch(self._engine, _risks(), Risk)

    def get(self, risk_id: UUID) -> Risk | None:
        return first(self._engine, _risks().where(risk.c.id == risk_id), Risk)

    def highest_number(self) -> int:
        """The highest number ever given, deleted risks included: a number is never given again."""
        with reading(self._engine) as connection:
            return connection.execute(sa.select(sa.func.max(risk.c.number))).scalar() or 0

    def reviews(self, risk_id: UUID | None = None) -> list[RiskReview]:
        """The looks at one risk or at all, the latest first."""
        query = _reviews()
        if risk_id is not None:
            query = query.where(risk_review.c.risk_id == risk_id)
        return fetch(self._engine, query, RiskReview)

    def matrices(self, matrix_id: UUID | None = None) -> list[Matrix]:
        """Every matrix, the newest first, or one."""
        query = _matrices()
        if matrix_id is not None:
            query = query.where(matrix.c.id == matrix_id)
        return fetch(self._engine, query, Matrix)

    def matrix_rows(self, matrix_id: UUID) -> list[MatrixRow]:
        """The issues of a matrix in the order they were listed."""
        return fetch(self._engine, _issues().where(matrix_row.c.matrix_id == matrix_id), MatrixRow)

    def matrix_row(self, row_id: UUID) -> MatrixRow | None:
        return first(self._engine, _issues().where(matrix_row.c.id == row_id), MatrixRow)
