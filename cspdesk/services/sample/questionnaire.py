"""The questionnaire of the sample's Pride In event, and the twenty papers that came back."""

import datetime as dt
from typing import TYPE_CHECKING
from uuid import UUID

from cspdesk.domain.activity_kinds import AnswerForm, SurveyKind, SurveyState
from cspdesk.domain.kinds import Kind

if TYPE_CHECKING:
    from cspdesk.store.work import UnitOfWork

_QUESTIONS = (
    ("Do you feel safe here after dark?", AnswerForm.SCALE, ("Not safe at all", "Very safe")),
    ("How long have you lived here?", AnswerForm.ONE, ("Under a year", "1 to 5 years", "Over 5 years")),
    (
        "What have you seen in the last three months?",
        AnswerForm.MANY,
        ("Litter", "Graffiti", "Broken lights", "Speeding", "Noise at night", "Fly-tipping"),
    ),
    ("Would you join a Neighbourhood Watch?", AnswerForm.YES_NO, ()),
    (
        "What should we work on first?",
        AnswerForm.RANK,
        ("Anti-social behaviour", "Drugs and alcohol", "Burglary", "Vehicle crime"),
    ),
    ("What else should we know?", AnswerForm.WORDS, ()),
)
_PAPERS = 20
_WORDS = {3: "More lights by the shops.", 11: "The litter pick was good.", 17: "Slow the cars down."}


def ask(work: "UnitOfWork", activity_id: UUID, body_id: UUID, day: dt.date) -> None:
    """Writes the questions and the papers keyed in; the answers come round in a fixed turn."""
    survey = work.add(
        Kind.SURVEY,
        kind=SurveyKind.QUESTIONNAIRE,
        title="Pride in Forum 1: how is it here?",
        intro="Six questions, three minutes.",
        activity_id=activity_id,
        body_id=body_id,
        state=SurveyState.CLOSED,
        from_day=day,
        to_day=day,
    )
    asked = [
        work.add(
            Kind.QUESTION,
            survey_id=survey,
            position=position,
            text=text,
            form=form,
            choices="\n".join(choices),
        )
        for position, (text, form, choices) in enumerate(_QUESTIONS, start=1)
    ]
    for number in range(1, _PAPERS + 1):
        response = work.add(Kind.RESPONSE, survey_id=survey, number=number, on_day=day, source="paper")
        for question, (_, form, choices) in zip(asked, _QUESTIONS, strict=True):
            value = _answer(number, form, choices)
            if value:
                work.add(Kind.REPLY, response_id=response, question_id=question, value=value)


def _answer(number: int, form: AnswerForm, choices: tuple[str, ...]) -> str:
    if form is AnswerForm.SCALE:
        return str(1 + number * 2 % 5)
    if form is AnswerForm.YES_NO:
        return "Yes" if number % 3 else "No"
    if form is AnswerForm.WORDS:
        return _WORDS.get(number, "")
    turned = [choices[(number + place) % len(choices)] for place in range(len(choices))]
    if form is AnswerForm.ONE:
        return turned[0]
    return "; ".join(turned[: 1 + number % 3] if form is AnswerForm.MANY else turned)
