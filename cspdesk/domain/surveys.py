"""Questionnaires and ballots: questions on paper, answers keyed in, and what they add up to. No names are kept."""

import datetime as dt
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from cspdesk.domain.activity_kinds import AnswerForm, SurveyKind, SurveyState
from cspdesk.domain.text import fold, one_line
from cspdesk.errors import Refused

SCALE = ("1", "2", "3", "4", "5")
YES_NO = ("Yes", "No")
_PART = "; "


@dataclass(frozen=True)
class SurveyRow:
    """One questionnaire or ballot; `responses` is how many papers were keyed in."""

    id: UUID
    kind: SurveyKind
    title: str
    intro: str
    activity_id: UUID | None
    body_id: UUID | None
    meeting_id: UUID | None
    state: SurveyState
    from_day: dt.date | None
    to_day: dt.date | None
    ethics_on: dt.date | None
    note: str
    wave_of_id: UUID | None
    every_months: int | None
    questions: int
    responses: int


@dataclass(frozen=True)
class QuestionRow:
    """One question; `choices` one a line, for ONE, MANY and RANK the answers, for SCALE the words of its two ends."""

    id: UUID
    survey_id: UUID
    position: int
    text: str
    form: AnswerForm
    choices: str

    @property
    def choice_list(self) -> tuple[str, ...]:
        """What can be answered: its choices, or those every question of its form has."""
        if self.form is AnswerForm.YES_NO:
            return YES_NO
        if self.form is AnswerForm.SCALE:
            return SCALE
        return tuple(one_line(line) for line in self.choices.splitlines() if line.strip())


@dataclass(frozen=True)
class ResponseRow:
    id: UUID
    survey_id: UUID
    number: int
    on_day: dt.date | None
    source: str


@dataclass(frozen=True)
class ReplyRow:
    """One answer on one paper; several choices and the places of a ranking are parted by semicolons."""

    id: UUID
    response_id: UUID
    question_id: UUID
    value: str


@dataclass(frozen=True)
class Tally:
    """What a question came to.

    `counts` are answers by choice in the order of the paper (the points of a ranking); `answered` papers said
    something. `mean` is of numbers and scales; `words` are free answers as written.
    """

    question: QuestionRow
    answered: int
    counts: tuple[tuple[str, int], ...] = ()
    mean: float | None = None
    words: tuple[str, ...] = ()

    @property
    def by_count(self) -> tuple[tuple[str, int], ...]:
        """The choices most often given first; equal ones keep the order of the paper."""
        return tuple(sorted(self.counts, key=_most))


def read_answer(question: QuestionRow, typed: str) -> str:
    """An answer as it is kept: choices by their words or their numbers on the paper, y and n for yes and no.

    Raises Refused for what is no answer to that question.
    """
    said = one_line(typed)
    if not said or question.form is AnswerForm.WORDS:
        return typed.strip()
    if question.form is AnswerForm.NUMBER:
        if not said.isdecimal() or len(said) > 9:
            raise Refused(f"“{said}” is no number: type figures alone.")
        return str(int(said))
    if question.form in (AnswerForm.MANY, AnswerForm.RANK):
        parts = [part for part in said.replace(",", ";").replace("/", ";").split(";") if part.strip()]
        if len(parts) == 1 and said.replace(" ", "").isdecimal() and len(question.choice_list) < 10:
            # Figures of single places are typed one after another: 312.
            parts = list(said.replace(" ", ""))
        chosen = [_choice(question, part) for part in parts]
        if len(set(chosen)) != len(chosen):
            raise Refused("One choice stands there twice: type each once.")
        return _PART.join(chosen)
    return _choice(question, said)


def _choice(question: QuestionRow, typed: str) -> str:
    said, choices = fold(one_line(typed)), question.choice_list
    if said.isdecimal() and question.form is not AnswerForm.SCALE and 1 <= int(said) <= len(choices):
        return choices[int(said) - 1]
    fits = [choice for choice in choices if fold(choice) == said] or [
        choice for choice in choices if fold(choice).startswith(said)
    ]
    if len(fits) != 1:
        raise Refused(f"“{one_line(typed)}” is none of: {', '.join(choices)}.")
    return fits[0]


def tally(question: QuestionRow, values: Sequence[str]) -> Tally:
    """What the answers to one question add up to; empty ones are papers that left it out.

    A ranking gives a first of n choices n points and a last one 1.
    """
    given = [value for value in values if value.strip()]
    if question.form is AnswerForm.WORDS:
        return Tally(question, len(given), words=tuple(given))
    if question.form is AnswerForm.NUMBER:
        numbers = [int(value) for value in given]
        return Tally(question, len(given), mean=_mean(numbers))
    counted: Counter[str] = Counter()
    choices = question.choice_list
    for value in given:
        parts = value.split(_PART)
        for place, part in enumerate(parts):
            counted[part] += len(choices) - place if question.form is AnswerForm.RANK else 1
    counts = tuple((choice, counted[choice]) for choice in choices)
    mean = _mean([int(value) for value in given]) if question.form is AnswerForm.SCALE else None
    return Tally(question, len(given), counts, mean)


def tallies(questions: Sequence[QuestionRow], replies: Mapping[UUID, Sequence[str]]) -> tuple[Tally, ...]:
    """The tally of every question, in the order of the paper."""
    return tuple(tally(question, replies.get(question.id, ())) for question in questions)


def wave_before(surveys: Sequence[SurveyRow], survey: SurveyRow) -> SurveyRow | None:
    """The questionnaire of the same title that was asked before this one; `surveys` come the newest first."""
    after = False
    for row in surveys:
        if after and row.kind is survey.kind and row.responses and fold(row.title) == fold(survey.title):
            return row
        after = after or row.id == survey.id
    return None


def same_question(tally: Tally, others: Sequence[Tally]) -> Tally | None:
    """What the same question, in the same words and form, came to another time."""
    asked = tally.question
    return next(
        (
            other
            for other in others
            if other.question.form is asked.form and fold(other.question.text) == fold(asked.text)
        ),
        None,
    )


def _mean(numbers: Sequence[int]) -> float | None:
    return sum(numbers) / len(numbers) if numbers else None


def _most(counted: tuple[str, int]) -> int:
    return -counted[1]
