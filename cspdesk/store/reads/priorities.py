"""Reads of local priorities and of the ballots they were chosen by."""

import datetime as dt
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.priorities import BallotLine, BallotRow, PriorityNote, PriorityRow
from cspdesk.store.answer_tables import ballot, ballot_line, priority, priority_note
from cspdesk.store.reads.rows import fetch, named, plain
from cspdesk.store.tables import action, body
from cspdesk.store.types import Day


class PriorityReads:
    """What is known of local priorities."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def all(self, *, body_id: UUID | None = None, on_day: dt.date | None = None) -> list[PriorityRow]:
        """Priorities by forum and position, with the newest public line of progress; current on a day if named."""
        newest = (
            sa.select(
                priority_note.c.priority_id,
                priority_note.c.text,
                priority_note.c.on_day,
                sa.func.row_number()
                .over(
                    partition_by=priority_note.c.priority_id,
                    order_by=(priority_note.c.on_day.desc(), priority_note.c.id.desc()),
                )
                .label("place"),
            )
            .where(~priority_note.c.deleted, priority_note.c.public)
            .subquery("newest")
        )
        still = (
            sa.select(sa.func.count())
            .select_from(action)
            .where(action.c.priority_id == priority.c.id, ~action.c.deleted, action.c.state == "open")
            .scalar_subquery()
        )
        p = priority.c
        query = (
            sa.select(
                p.id, p.body_id, body.c.name.label("body"), p.position, p.title, p.words, p.issue_id, p.set_at_id,
                p.ballot_id, p.from_day, p.to_day, p.outcome, named(newest.c.text, "progress"),
                sa.type_coerce(newest.c.on_day, Day).label("progress_on"), still.label("open_actions"),
            )
            .join(body, body.c.id == p.body_id)
            .outerjoin(newest, sa.and_(newest.c.priority_id == p.id, newest.c.place == 1))
            .where(~p.deleted)
            .order_by(body.c.position, body.c.id, p.from_day, p.position, p.id)
        )  # fmt: skip
        if body_id is not None:
            query = query.where(p.body_id == body_id)
        if on_day is not None:
            query = query.where(p.from_day <= on_day, sa.or_(p.to_day.is_(None), p.to_day >= on_day))
        return fetch(self._engine, query, PriorityRow)

    def notes(self, priority_id: UUID) -> list[PriorityNote]:
        """Progress of a priority, newest first."""
        query = (
            sa.select(*plain(priority_note))
            .where(priority_note.c.priority_id == priority_id, ~priority_note.c.deleted)
            .order_by(priority_note.c.on_day.desc(), priority_note.c.id.desc())
        )
        return fetch(self._engine, query, PriorityNote)

    def ballots(self, body_id: UUID) -> list[BallotRow]:
        query = sa.select(*plain(ballot)).where(ballot.c.body_id == body_id, ~ballot.c.deleted)
        return fetch(self._engine, query.order_by(ballot.c.on_day.desc(), ballot.c.id), BallotRow)

    def lines(self, ballot_id: UUID) -> list[BallotLine]:
        query = sa.select(*plain(ballot_line)).where(
            ballot_line.c.ballot_id == ballot_id, ~ballot_line.c.deleted
        )
        return fetch(self._engine, query.order_by(ballot_line.c.position, ballot_line.c.id), BallotLine)
