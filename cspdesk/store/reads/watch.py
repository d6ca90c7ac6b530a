"""Reads of what is due on a day and still open, for the cadence watch: risks, plans, checks and their questions."""

import datetime as dt

import sqlalchemy as sa

from cspdesk.domain.check_kinds import RiskState
from cspdesk.domain.plan_kinds import NoteKind, PlanState
from cspdesk.domain.watch import DatedRow
from cspdesk.store.plan_tables import plan, plan_note
from cspdesk.store.reads.rows import fetch
from cspdesk.store.register_tables import check_sheet, risk


class WatchReads:
    """Each answer is one select of few rows: those that are late by a day."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def risks(self, today: dt.date) -> list[DatedRow]:
        """Risks that are not closed and whose review is overdue."""
        r = risk.c
        query = sa.select(r.id, r.title, r.review_on.label("due")).where(
            ~r.deleted, r.review_on < today, r.state != RiskState.CLOSED
        )
        return fetch(self._engine, query, DatedRow)

    def plans(self, today: dt.date) -> list[DatedRow]:
        """Plans that were due, were not agreed, and are not ended."""
        p = plan.c
        query = sa.select(p.id, p.title, p.due_on.label("due")).where(
            ~p.deleted, p.due_on < today, p.agreed_on.is_(None), p.state != PlanState.ENDED
        )
        return fetch(self._engine, query, DatedRow)

    def checks(self, today: dt.date) -> list[DatedRow]:
        """Checks that were due and are not done."""
        c = check_sheet.c
        query = sa.select(c.id, c.title, c.due).where(~c.deleted, c.due < today, c.done_on.is_(None))
        return fetch(self._engine, query, DatedRow)

    def questions(self, today: dt.date) -> list[DatedRow]:
        """Evaluation questions whose answer is overdue."""
        n = plan_note.c
        query = sa.select(n.id, n.text.label("title"), n.due).where(
            ~n.deleted, n.kind == NoteKind.QUESTION, n.due < today, n.done_on.is_(None)
        )
        return fetch(self._engine, query, DatedRow)
