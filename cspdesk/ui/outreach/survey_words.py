"""Words for questionnaires: the form of an answer, how to key it in, and how far one is."""

from cspdesk.domain.activity_kinds import AnswerForm, SurveyKind, SurveyState
from cspdesk.domain.surveys import QuestionRow, SurveyRow
from cspdesk.ui.chips import Chip, Tone

FORMS = {
    AnswerForm.ONE: "One of",
    AnswerForm.MANY: "Any of",
    AnswerForm.YES_NO: "Yes or no",
    AnswerForm.SCALE: "Scale 1 to 5",
    AnswerForm.NUMBER: "A number",
    AnswerForm.WORDS: "Own words",
    AnswerForm.RANK: "Put in order",
}
CHOICES = {
    AnswerForm.ONE: "Answers, parted by ;",
    AnswerForm.MANY: "Answers, parted by ;",
    AnswerForm.RANK: "Answers, parted by ;",
    AnswerForm.SCALE: "Words at 1 and at 5; may be empty",
}
"""What is typed beside a question; the other forms take nothing."""

KINDS = {SurveyKind.QUESTIONNAIRE: "Questionnaire", SurveyKind.BALLOT: "Ballot"}
_STATES = {
    SurveyState.DRAFT: ("Being written", Tone.WARN),
    SurveyState.OPEN: ("Open", Tone.INFO),
    SurveyState.CLOSED: ("Closed", Tone.GOOD),
}


def survey_chip(row: SurveyRow) -> Chip:
    """How far a questionnaire is."""
    return Chip(*_STATES[row.state])


def key_words(question: QuestionRow) -> str:
    """What can be typed as the answer: the choices with their numbers on the paper."""
    choices = question.choice_list
    if question.form is AnswerForm.YES_NO:
        return "1 or y Yes   2 or n No"
    if question.form is AnswerForm.SCALE:
        ends = [line.strip() for line in question.choices.splitlines() if line.strip()]
        return f"1 {ends[0]} to 5 {ends[-1]}" if len(ends) > 1 else "1 to 5"
    if question.form is AnswerForm.NUMBER:
        return "A number"
    if question.form is AnswerForm.WORDS:
        return "As written on the paper"
    listed = "   ".join(f"{place} {choice}" for place, choice in enumerate(choices, start=1))
    if question.form is AnswerForm.MANY:
        return f"All that are ticked, such as 13:   {listed}"
    return f"First to last, such as 312:   {listed}" if question.form is AnswerForm.RANK else listed
