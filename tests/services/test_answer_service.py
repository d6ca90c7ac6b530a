"""Answers to issues: their words, who was told, their clocks and what is signed for."""

import datetime as dt
from uuid import UUID

import pytest

from cspdesk.domain.answer_kinds import Answer, ClockKind, Dealt, FeedbackWay, Matter, Worked
from cspdesk.domain.kinds import IssueSource, IssueState
from cspdesk.errors import Refused
from cspdesk.office import Office

DAY = dt.date(2026, 4, 2)


@pytest.fixture
def forum(office: Office) -> UUID:
    return office.bodies.forums()[0].id


@pytest.fixture
def said(office: Office, forum: UUID) -> UUID:
    return office.issues.add("The lamp is out", body_id=forum, raised_on=DAY)


@pytest.fixture
def complaint(office: Office, forum: UUID) -> UUID:
    return office.issues.add(
        "Nobody called back",
        body_id=forum,
        raised_on=DAY,
        source=IssueSource.LETTER,
        matter=Matter.COMPLAINT,
        written=True,
    )


def test_a_complaint_has_five_and_fifteen_working_days_without_bank_holidays(
    office: Office, complaint: UUID
) -> None:
    due = {clock.clock: clock.due for clock in office.answers.chain(complaint).clocks}
    assert due == {ClockKind.ACKNOWLEDGE: dt.date(2026, 4, 13), ClockKind.REPLY: dt.date(2026, 4, 27)}


def test_what_is_said_at_a_meeting_starts_no_clock(office: Office, said: UUID) -> None:
    assert office.answers.chain(said).clocks == []


def test_an_issue_is_not_closed_without_an_answer(office: Office, said: UUID) -> None:
    with pytest.raises(Refused, match="no answer yet"):
        office.answers.close(said)


def test_cannot_needs_a_reason(office: Office, said: UUID) -> None:
    with pytest.raises(Refused, match="why"):
        office.answers.answer(said, Answer.CANNOT)


def test_an_answered_issue_stays_to_be_told(office: Office, said: UUID) -> None:
    office.answers.answer(said, Answer.DONE, "The lamp was mended.")
    assert [issue.id for issue in office.answers.to_tell()] == [said]


def test_telling_takes_it_off_the_list(office: Office, said: UUID) -> None:
    office.answers.answer(said, Answer.DONE, "The lamp was mended.")
    office.answers.tell([said], FeedbackWay.LEAFLET)
    assert office.answers.to_tell() == []


def test_an_issue_without_an_answer_cannot_be_told(office: Office, said: UUID) -> None:
    with pytest.raises(Refused, match="no answer to tell"):
        office.answers.tell([said], FeedbackWay.LETTER)


def test_reopening_keeps_the_answer_in_its_story(office: Office, said: UUID) -> None:
    office.answers.answer(said, Answer.DONE, "The lamp was mended.")
    office.answers.reopen(said, "It is out again")
    chain = office.answers.chain(said)
    assert chain.issue.state is IssueState.OPEN
    assert "The lamp was mended." in chain.steps[-1].text


def test_undo_takes_an_answer_back(office: Office, said: UUID) -> None:
    office.answers.answer(said, Answer.DONE, "The lamp was mended.")
    office.history.undo(office.store.recent_units()[-1].id)
    assert not office.issues.get(said).answered


def test_it_is_asked_some_weeks_later_whether_it_worked(office: Office, said: UUID) -> None:
    office.answers.answer(said, Answer.DONE, "Mended.", on_day=office.context.today() - dt.timedelta(weeks=7))
    assert [issue.id for issue in office.answers.to_ask()] == [said]
    office.answers.ask(said, Worked.NOT, "Still dark")
    assert office.answers.to_ask() == []


def test_an_extension_without_a_reason_is_refused(office: Office, complaint: UUID) -> None:
    clock = office.answers.chain(complaint).clocks[-1]
    with pytest.raises(Refused, match="longer"):
        office.clocks.extend(clock.id, dt.date(2026, 5, 20), "  ")


def test_an_extension_moves_the_promise(office: Office, complaint: UUID) -> None:
    clock = next(c for c in office.answers.chain(complaint).clocks if c.clock is ClockKind.REPLY)
    office.clocks.extend(clock.id, dt.date(2026, 5, 20), "The council looks for the file")
    chain = office.answers.chain(complaint)
    assert next(c.due for c in chain.clocks if c.id == clock.id) == dt.date(2026, 5, 20)
    assert chain.extensions[0].was_due == dt.date(2026, 4, 27)


def test_rates_without_promises_are_not_measured(office: Office) -> None:
    rates = office.clocks.on_time(dt.date(2020, 1, 1), dt.date(2020, 12, 31))
    assert {str(rate) for rate in rates.values()} == {"not measured"}


def test_a_period_with_an_unexplained_miss_is_not_signed(office: Office, complaint: UUID) -> None:
    with pytest.raises(Refused, match="no reason yet"):
        office.clocks.sign_off(DAY, dt.date(2026, 4, 30), "A. Chair")
    for clock in office.clocks.missed(DAY, dt.date(2026, 4, 30)):
        office.clocks.explain_miss(clock.id, "The officer was ill", "Cover is arranged since")
    office.clocks.sign_off(DAY, dt.date(2026, 4, 30), "A. Chair")


def test_a_contact_has_a_day_of_hours(office: Office, forum: UUID) -> None:
    at = dt.datetime(2026, 4, 2, 9, 0, tzinfo=dt.UTC)
    made = office.issues.add(
        "Please call", body_id=forum, raised_on=DAY, matter=Matter.CONTACT, received_at=at
    )
    (clock,) = office.answers.chain(made).clocks
    assert clock.due_at == at + dt.timedelta(hours=24)


def test_a_second_stage_has_clocks_of_its_own(office: Office, complaint: UUID) -> None:
    office.answers.answer(complaint, Answer.DONE, "We called back.")
    office.clocks.second_stage(complaint, "They say nobody did")
    chain = office.answers.chain(complaint)
    assert chain.issue.stage == 2
    assert len([clock for clock in chain.clocks if clock.stage == 2]) == 2


def test_an_update_moves_the_next_one_on(office: Office, forum: UUID) -> None:
    made = office.issues.add("Noise", body_id=forum, update_days=14)
    office.answers.note(made, "We wrote to the landlord.", update=True)
    assert office.issues.get(made).next_update == office.context.today() + dt.timedelta(days=14)


def test_merging_keeps_both_voices_and_one_number(office: Office, said: UUID) -> None:
    other_forum = office.bodies.forums()[1].id
    other = office.issues.add("Dark at night", body_id=other_forum)
    office.answers.merge(said, other)
    assert [voice.words for voice in office.answers.chain(said).voices] == ["Dark at night"]
    assert office.issues.get(other).id == said
    assert said in [issue.id for issue in office.issues.of_body(other_forum)]


def test_undoing_a_merge_parts_them_again(office: Office, said: UUID, forum: UUID) -> None:
    other = office.issues.add("Dark at night", body_id=forum)
    office.answers.merge(said, other)
    office.history.undo(office.store.recent_units()[-1].id)
    assert office.issues.get(other).id == other
    assert office.answers.chain(said).voices == []


def test_dealt_with_locally_is_a_share_with_both_numbers(office: Office, forum: UUID) -> None:
    for dealt in (Dealt.LOCALLY, Dealt.LOCALLY, Dealt.ELSEWHERE, Dealt.UNKNOWN):
        made = office.issues.add("Something", body_id=forum)
        office.answers.answer(made, Answer.DONE, "Done.", dealt=dealt)
    assert str(office.answers.dealt_locally(office.issues.all())) == "67% (2 of 3)"


def test_a_chain_holds_its_event_its_priority_and_the_groups_of_its_area(office: Office, forum: UUID) -> None:
    kinds = {kind.key: kind.id for kind in office.activities.kinds()}
    event = office.activities.add(kinds["pride_in"], "Pride In", DAY, body_id=forum)
    issue = office.issues.add(
        "Bags in the alley", body_id=forum, kind="Litter and dog fouling", activity_id=event
    )
    office.priorities.set(forum, [("Clean alleys", issue)])
    other = office.bodies.forums()[1].id
    for name, area, topic in (("Friends", forum, "Litter and graffiti"), ("Far", other, "Litter")):
        office.activities.add(kinds["community_group"], name, DAY, body_id=area, topic=topic)
    chain = office.answers.chain(issue)
    assert chain.event is not None
    assert chain.event.id == event
    assert [row.title for row in chain.priorities] == ["Clean alleys"]
    assert [group.activity.title for group in chain.groups] == ["Friends"]


def test_no_call_for_action_disappears(office: Office, forum: UUID) -> None:
    call = office.issues.add("Speeding", body_id=forum, matter=Matter.CALL_FOR_ACTION)
    with pytest.raises(Refused, match="none disappears"):
        office.issues.delete(call)
