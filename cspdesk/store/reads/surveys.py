"""Reads of questionnaires and ballots, and of the papers keyed in."""

from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.surveys import QuestionRow, ReplyRow, ResponseRow, SurveyRow
from cspdesk.store.activity_tables import question, reply, response, survey
from cspdesk.store.reads.rows import fetch, plain


class SurveyReads:
    """What was asked, and what was answered."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def all(self, *, survey_id: UUID | None = None, activity_id: UUID | None = None) -> list[SurveyRow]:
        """Questionnaires and ballots, the newest first; one alone, or those of an event, when named."""
        counts = [
            sa.select(sa.func.count())
            .select_from(table)
            .where(table.c.survey_id == survey.c.id, ~table.c.deleted)
            .scalar_subquery()
            .label(name)
            for table, name in ((question, "questions"), (response, "responses"))
        ]
        query = sa.select(*plain(survey), *counts).where(~survey.c.deleted)
        if survey_id is not None:
            query = query.where(survey.c.id == survey_id)
        if activity_id is not None:
            query = query.where(survey.c.activity_id == activity_id)
        return fetch(
            self._engine, query.order_by(survey.c.from_day.desc().nulls_last(), survey.c.id.desc()), SurveyRow
        )

    def questions(self, survey_id: UUID) -> list[QuestionRow]:
        query = sa.select(*plain(question)).where(question.c.survey_id == survey_id, ~question.c.deleted)
        return fetch(self._engine, query.order_by(question.c.position, question.c.id), QuestionRow)

    def responses(self, survey_id: UUID) -> list[ResponseRow]:
        query = sa.select(*plain(response)).where(response.c.survey_id == survey_id, ~response.c.deleted)
        return fetch(self._engine, query.order_by(response.c.number, response.c.id), ResponseRow)

    def replies(self, survey_id: UUID) -> list[ReplyRow]:
        query = (
            sa.select(*plain(reply))
            .join(response, response.c.id == reply.c.response_id)
            .where(response.c.survey_id == survey_id, ~response.c.deleted, ~reply.c.deleted)
            .order_by(response.c.number, reply.c.id)
        )
        return fetch(self._engine, query, ReplyRow)
