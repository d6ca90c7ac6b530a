"""Questionnaires and ballots: asked on paper, keyed in paper by paper, and tallied."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from cspdesk.domain.activity_kinds import AnswerForm, SurveyKind, SurveyState
from cspdesk.domain.kinds import Kind
from cspdesk.domain.surveys import (
    QuestionRow,
    ResponseRow,
    SurveyRow,
    Tally,
    read_answer,
    tallies,
    wave_before,
)
from cspdesk.domain.text import one_line
from cspdesk.errors import Refused
from cspdesk.services.context import Context

_CHOOSES = (AnswerForm.ONE, AnswerForm.MANY, AnswerForm.RANK)


@dataclass(frozen=True)
class Asked:
    """A question as it is set up."""

    text: str
    form: AnswerForm = AnswerForm.ONE
    choices: tuple[str, ...] = ()


class SurveyService:
    """Every change publishes Kind.SURVEY, QUESTION, RESPONSE or REPLY."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._store = context.store

    def all(self, activity_id: UUID | None = None) -> list[SurveyRow]:
        """Questionnaires and ballots, the newest first; of one event when it is named."""
        return self._store.surveys.all(activity_id=activity_id)

    def get(self, survey_id: UUID) -> SurveyRow:
        """One questionnaire. Raises Refused when there is none."""
        found = self._store.surveys.all(survey_id=survey_id)
        if not found:
            raise Refused("That questionnaire is not in this store: look for it under Outreach & events.")
        return found[0]

    def questions(self, survey_id: UUID) -> list[QuestionRow]:
        return self._store.surveys.questions(survey_id)

    def responses(self, survey_id: UUID) -> list[ResponseRow]:
        """The papers keyed in, by their number."""
        return self._store.surveys.responses(survey_id)

    def add(
        self,
        title: str,
        questions: Sequence[Asked],
        *,
        kind: SurveyKind = SurveyKind.QUESTIONNAIRE,
        **values: Any,
    ) -> UUID:
        """Sets a questionnaire up with its questions. Raises Refused without a title, or a question one can answer."""
        shown = one_line(title)
        if not shown:
            raise Refused("Type what the questionnaire is called.")
        if not questions:
            raise Refused("Ask one question at least.")
        values.setdefault("from_day", self._context.today())
        with self._store.work(f"add {shown}") as work:
            made = work.add(Kind.SURVEY, kind=kind, title=shown, **values)
            for position, asked in enumerate(questions, start=1):
                work.add(Kind.QUESTION, survey_id=made, position=position, **_looked_at(asked))
            work.commit()
        return made

    def ask_again(self, survey_id: UUID) -> UUID:
        """Sets the same questions up once more, as the next wave: by its title it is compared with this one."""
        survey = self.get(survey_id)
        asked = [
            Asked(row.text, row.form, tuple(row.choices.splitlines())) for row in self.questions(survey_id)
        ]
        return self.add(
            survey.title,
            asked,
            kind=survey.kind,
            intro=survey.intro,
            activity_id=survey.activity_id,
            body_id=survey.body_id,
        )

    def before(self, survey_id: UUID) -> SurveyRow | None:
        """The wave before this one: the last questionnaire of the same title that papers were keyed in for."""
        return wave_before(self._store.surveys.all(), self.get(survey_id))

    def change(self, survey_id: UUID, questions: Sequence[Asked] | None = None, **values: Any) -> None:
        """Changes a questionnaire, and what it asks where questions are given.

        Raises Refused for other questions once a paper was keyed in: its answers belong to the old ones.
        """
        survey = self.get(survey_id)
        if questions is not None and survey.responses:
            raise Refused("Papers are keyed in already: make a new questionnaire for other questions.")
        with self._store.work(f"change {survey.title}") as work:
            work.change(Kind.SURVEY, survey_id, **values)
            if questions is not None:
                for row in work.find(Kind.QUESTION, survey_id=survey_id):
                    work.delete(Kind.QUESTION, row["id"])
                for position, asked in enumerate(questions, start=1):
                    work.add(Kind.QUESTION, survey_id=survey_id, position=position, **_looked_at(asked))
            work.commit()

    def open(self, survey_id: UUID, ethics_on: dt.date | None = None) -> None:
        """Opens a questionnaire for answers. Raises Refused until its ethics were looked at (a ballot needs none)."""
        survey = self.get(survey_id)
        looked = ethics_on or survey.ethics_on
        if survey.kind is SurveyKind.QUESTIONNAIRE and looked is None:
            raise Refused("Tick that the research ethics were looked at, and when: it opens after that.")
        self.change(survey_id, state=SurveyState.OPEN, ethics_on=looked)

    def close(self, survey_id: UUID) -> None:
        self.change(survey_id, state=SurveyState.CLOSED)

    def key_in(
        self,
        survey_id: UUID,
        answers: Mapping[UUID, str],
        *,
        source: str = "",
        on_day: dt.date | None = None,
    ) -> int:
        """Keeps one paper's answers as typed (by question) and gives the number of the paper.

        Raises Refused for an answer that is none, naming its question, and for a paper without any.
        """
        questions = self.questions(survey_id)
        read: list[tuple[UUID, str]] = []
        for question in questions:
            try:
                value = read_answer(question, answers.get(question.id, ""))
            except Refused as refused:
                raise Refused(f"Question {question.position}: {refused}") from refused
            if value:
                read.append((question.id, value))
        if not read:
            raise Refused("This paper holds no answer yet: type one, or leave the paper out.")
        number = 1 + max((row.number for row in self.responses(survey_id)), default=0)
        with self._store.work(f"key in paper {number}") as work:
            made = work.add(
                Kind.RESPONSE,
                survey_id=survey_id,
                number=number,
                on_day=on_day or self._context.today(),
                source=one_line(source),
            )
            for question_id, value in read:
                work.add(Kind.REPLY, response_id=made, question_id=question_id, value=value)
            work.commit()
        return number

    def remove_paper(self, response_id: UUID) -> None:
        with self._store.work("take a paper out") as work:
            work.delete(Kind.RESPONSE, response_id)
            work.commit()

    def tally(self, survey_id: UUID, source: str | None = None) -> tuple[Tally, ...]:
        """What every question came to, over all papers or those of one source; three selects."""
        wanted = {r.id for r in self.responses(survey_id) if source is None or r.source == source}
        given: dict[UUID, list[str]] = {}
        for reply in self._store.surveys.replies(survey_id):
            if reply.response_id in wanted:
                given.setdefault(reply.question_id, []).append(reply.value)
        return tallies(self.questions(survey_id), given)

    def sources(self, survey_id: UUID) -> list[str]:
        """Where the papers came from, each once."""
        return list(dict.fromkeys(row.source for row in self.responses(survey_id)))


def _looked_at(asked: Asked) -> dict[str, Any]:
    text, choices = one_line(asked.text), [one_line(choice) for choice in asked.choices if choice.strip()]
    if not text:
        raise Refused("Type the question.")
    if asked.form in _CHOOSES and len(choices) < 2:
        raise Refused(f"“{text}” needs two answers at least to choose from.")
    return {"text": text, "form": asked.form, "choices": "\n".join(choices)}
