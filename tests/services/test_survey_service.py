"""Questionnaires and ballots keyed in from paper, and what they add up to."""

import random
from collections import Counter
from uuid import UUID

import pytest

from cspdesk.domain.activity_kinds import AnswerForm, SurveyKind, SurveyState
from cspdesk.domain.surveys import same_question
from cspdesk.errors import Refused
from cspdesk.office import Office
from cspdesk.services.surveys import Asked

SAFE, WHAT, NOTE = (
    Asked("How safe do you feel?", AnswerForm.SCALE),
    Asked("What worries you?", AnswerForm.MANY, ("Speeding", "Litter", "Noise")),
    Asked("Anything else?", AnswerForm.WORDS),
)
RANK = ("ASB", "Alcohol", "Domestic violence", "Burglary", "Reassurance", "Vehicle crime")


@pytest.fixture
def asked(office: Office) -> UUID:
    return office.surveys.add("Pride In", [SAFE, WHAT, NOTE])


def test_twenty_papers_keyed_in_give_the_tally_of_a_hand_count(office: Office, asked: UUID) -> None:
    scale, what, _ = (question.id for question in office.surveys.questions(asked))
    dice, hand = random.Random(7), Counter[str]()
    for _ in range(20):
        chosen = dice.sample(("Speeding", "Litter", "Noise"), dice.randint(1, 3))
        hand.update(chosen)
        office.surveys.key_in(asked, {scale: "4", what: "; ".join(chosen)})
    _, worries, _ = office.surveys.tally(asked)
    assert dict(worries.counts) == dict(hand)
    assert office.surveys.tally(asked)[0].mean == 4


def test_choices_are_keyed_by_their_numbers_on_the_paper(office: Office, asked: UUID) -> None:
    what = office.surveys.questions(asked)[1]
    office.surveys.key_in(asked, {what.id: "31"})
    assert dict(office.surveys.tally(asked)[1].counts) == {"Speeding": 1, "Litter": 0, "Noise": 1}


def test_an_answer_that_is_none_is_refused_with_its_question(office: Office, asked: UUID) -> None:
    scale = office.surveys.questions(asked)[0]
    with pytest.raises(Refused, match="Question 1"):
        office.surveys.key_in(asked, {scale.id: "9"})


def test_a_paper_without_answers_is_refused(office: Office, asked: UUID) -> None:
    with pytest.raises(Refused, match="no answer"):
        office.surveys.key_in(asked, {})


def test_rankings_give_the_order_of_a_hand_tally(office: Office) -> None:
    ballot = office.surveys.add(
        "Priorities", [Asked("Put in order", AnswerForm.RANK, RANK)], kind=SurveyKind.BALLOT
    )
    (question,) = office.surveys.questions(ballot)
    for order in ("123456", "213456", "142356"):
        office.surveys.key_in(ballot, {question.id: order})
    (found,) = office.surveys.tally(ballot)
    assert [name for name, _ in found.by_count[:3]] == ["ASB", "Alcohol", "Domestic violence"]
    assert dict(found.counts)["ASB"] == 6 + 5 + 6


def test_both_orders_of_a_tally_have_the_same_total(office: Office, asked: UUID) -> None:
    what = office.surveys.questions(asked)[1]
    for order in ("1", "12", "3"):
        office.surveys.key_in(asked, {what.id: order})
    found = office.surveys.tally(asked)[1]
    assert sum(n for _, n in found.counts) == sum(n for _, n in found.by_count) == 4


def test_a_questionnaire_does_not_open_without_its_ethics(office: Office, asked: UUID) -> None:
    with pytest.raises(Refused, match="ethics"):
        office.surveys.open(asked)
    office.surveys.open(asked, office.context.today())
    assert office.surveys.get(asked).state is SurveyState.OPEN


def test_questions_stay_once_a_paper_was_keyed_in(office: Office, asked: UUID) -> None:
    office.surveys.key_in(asked, {office.surveys.questions(asked)[0].id: "3"})
    with pytest.raises(Refused, match="new questionnaire"):
        office.surveys.change(asked, [SAFE])


def test_results_are_split_by_where_papers_came_from(office: Office, asked: UUID) -> None:
    scale = office.surveys.questions(asked)[0].id
    office.surveys.key_in(asked, {scale: "5"}, source="Fayre")
    office.surveys.key_in(asked, {scale: "1"}, source="Library")
    assert office.surveys.tally(asked, "Fayre")[0].mean == 5


def test_a_choice_given_twice_is_refused(office: Office, asked: UUID) -> None:
    what = office.surveys.questions(asked)[1]
    with pytest.raises(Refused, match="twice"):
        office.surveys.key_in(asked, {what.id: "1; 1"})


def test_the_same_questions_are_asked_again_and_compared_one_by_one(office: Office, asked: UUID) -> None:
    scale = office.surveys.questions(asked)[0]
    office.surveys.key_in(asked, {scale.id: "2"})
    again = office.surveys.ask_again(asked)
    question = office.surveys.questions(again)[0]
    office.surveys.key_in(again, {question.id: "4"})
    before = office.surveys.before(again)
    assert before is not None
    now = office.surveys.tally(again)[0]
    then = same_question(now, office.surveys.tally(before.id))
    assert then is not None
    assert (before.id, then.mean, now.mean) == (asked, 2, 4)


def test_the_first_wave_has_none_before_it(office: Office, asked: UUID) -> None:
    office.surveys.add("Another", [SAFE])
    assert office.surveys.before(asked) is None


def test_a_question_put_in_other_words_is_not_compared(office: Office, asked: UUID) -> None:
    other = office.surveys.add("Pride In", [Asked("Do you feel safe?", AnswerForm.SCALE)])
    assert same_question(office.surveys.tally(other)[0], office.surveys.tally(asked)) is None
