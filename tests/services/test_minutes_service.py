"""Minutes, decisions, actions and issues as they are taken; closing and what is carried."""

import datetime as dt
from uuid import UUID

import pytest

from cspdesk.domain.agenda import CarryWhen
from cspdesk.domain.answer_kinds import Answer
from cspdesk.domain.kinds import Audience, ItemState, Kind, Mark, MeetingState, MinutesState, RoleKind
from cspdesk.domain.room import Place
from cspdesk.errors import Refused
from cspdesk.office import Office
from cspdesk.services.closing import Lack
from cspdesk.services.papers.press import Form
from cspdesk.services.papers.registry import Wanted
from tests.beginnings import beginning

DAY = dt.date(2026, 5, 12)


def _meeting(office: Office) -> UUID:
    """An open meeting of Forum 7 with its agenda and Pat Shaw of the Police in the room."""
    made = office.meetings.add([office.bodies.forums()[6].id], DAY)
    office.minutes.open_meeting(made)
    office.register.add_person_and_mark(made, "Pat Shaw (Police)", Mark.IN_ROOM)
    return made


meeting = beginning(_meeting, __name__, "meeting")


def item(office: Office, meeting: UUID, number: int = 3) -> UUID:
    return office.store.meetings.items(meeting)[number].id


def test_opening_makes_agenda_and_draft(office: Office, meeting: UUID) -> None:
    row = office.meetings.get(meeting)
    assert (row.state, row.minutes_state) == (MeetingState.OPEN, MinutesState.DRAFT)
    assert len(office.store.meetings.items(meeting)) == 9


def test_a_text_is_one_change_with_one_history_row(office: Office, meeting: UUID) -> None:
    where = item(office, meeting)
    for typed in ("B", "Bu", "Burglary is down."):
        office.minutes.keep(where, "minute", typed)
    office.minutes.write(where, "minute", "Burglary is down.")
    lines = [line for line in office.store.history_of(where) if line.field == "minute"]
    assert [line.new for line in lines] == ['"Burglary is down."']


def test_a_text_not_changed_leaves_no_history(office: Office, meeting: UUID) -> None:
    where, before = item(office, meeting), office.store.position()
    office.minutes.keep(where, "minute", "x")
    office.minutes.write(where, "minute", "")
    assert office.store.position() == before
    assert not office.store.drafts.all()


def test_a_draft_a_stop_left_is_taken_up(office: Office, meeting: UUID) -> None:
    where = item(office, meeting)
    office.minutes.keep(where, "minute", "Half a sen")
    office.minutes.enter(meeting)
    assert office.minutes.item(where).minute == "Half a sen"


def test_an_action_line_gives_owner_and_date(office: Office, meeting: UUID) -> None:
    made = office.minutes.add_action(meeting, item(office, meeting), "Count cars - Pat Shaw by 12 June")
    action = office.store.actions.get(made)
    assert action is not None
    assert (action.ref, action.text, action.owner) == ("F07-2026-001", "Count cars", "Police, Pat Shaw")
    assert action.due == dt.date(2026, 6, 12)


def test_next_meeting_follows_the_meeting_that_is_planned(office: Office, meeting: UUID) -> None:
    made = office.minutes.add_action(meeting, item(office, meeting), "Bring figures - Police, next meeting")
    body = office.meetings.get(meeting).body_id
    later = office.meetings.add([body], dt.date(2026, 7, 14))
    assert _due(office, made) == dt.date(2026, 7, 14)
    office.meetings.move(later, dt.date(2026, 7, 21), reason="hall closed")
    assert _due(office, made) == dt.date(2026, 7, 21)


def _due(office: Office, action: UUID) -> dt.date | None:
    found = office.store.actions.get(action)
    assert found is not None
    return found.due


def test_an_owner_nobody_knows_stays_as_typed(office: Office, meeting: UUID) -> None:
    made = office.minutes.add_action(meeting, item(office, meeting), "Paint the bench - Scouts by July")
    action = office.store.actions.get(made)
    assert action is not None
    assert (action.owner_words, action.owner_person_id, action.owner_agency_id) == ("Scouts", None, None)


def test_a_number_once_given_is_never_given_again(office: Office, meeting: UUID) -> None:
    first = office.minutes.add_action(meeting, None, "One")
    action = office.store.actions.get(first)
    assert action is not None
    office.minutes.delete_action(action)
    second = office.store.actions.get(office.minutes.add_action(meeting, None, "Two"))
    assert second is not None
    assert second.ref == "F07-2026-002"


def test_nobody_seconds_their_own_proposal(office: Office, meeting: UUID) -> None:
    with pytest.raises(Refused):
        office.minutes.add_decision(meeting, None, "Agreed", "Pat Shaw", "pat shaw")


def test_a_proposer_must_be_known(office: Office, meeting: UUID) -> None:
    with pytest.raises(Refused):
        office.minutes.add_decision(meeting, None, "Agreed", "Who Ever")


def test_an_issue_keeps_public_words_and_private_detail_apart(office: Office, meeting: UUID) -> None:
    made = office.minutes.add_issue(
        meeting, item(office, meeting), "Speeding", place="Mill Lane", private_detail="at number 4"
    )
    issue = office.issues.get(made)
    assert (issue.ref, issue.words, issue.private_detail) == ("F07-2026-S001", "Speeding", "at number 4")


def test_a_new_item_stands_after_the_one_it_was_added_at(office: Office, meeting: UUID) -> None:
    office.minutes.add_item(meeting, "Dog fouling", item(office, meeting, 2))
    assert [i.title for i in office.store.meetings.items(meeting)][2:4] == ["Matters arising", "Dog fouling"]


def test_the_place_is_kept_without_history(office: Office, meeting: UUID) -> None:
    before, where = office.store.position(), item(office, meeting)
    office.minutes.keep_place(meeting, Place(where, 7, {where: 61}))
    assert office.minutes.place(meeting) == Place(where, 7, {where: 61})
    assert office.minutes.open_room() == meeting
    assert office.store.position() == before


def test_what_is_missing_is_listed(office: Office, meeting: UUID) -> None:
    office.minutes.add_action(meeting, item(office, meeting), "Do something")
    lacks = [missing.lack for missing in office.closing.missing(meeting)]
    assert {Lack.MINUTE, Lack.OWNER, Lack.DUE, Lack.HEAD_COUNT, Lack.CHAIR} == set(lacks)


def test_an_item_with_a_decision_needs_no_minute(office: Office, meeting: UUID) -> None:
    where = item(office, meeting)
    office.minutes.add_decision(meeting, where, "Agreed")
    lacking = [m.item_id for m in office.closing.missing(meeting) if m.lack is Lack.MINUTE]
    assert where not in lacking


def test_closing_names_the_decisions_without_a_section_17_statement(office: Office, meeting: UUID) -> None:
    office.minutes.add_decision(meeting, None, "Light the alley", section17="Fewer robberies after dark.")
    office.minutes.add_decision(meeting, None, "Ask for a crossing")
    warned = [m for m in office.closing.missing(meeting) if m.warns]
    assert [m.words for m in warned] == ["The decision “Ask for a crossing” has no Section 17 statement."]
    (_, bare) = office.store.meetings.decisions(meeting)
    office.minutes.change_decision(bare, bare.text, section17="It does nothing about crime.")
    assert not any(m.warns for m in office.closing.missing(meeting))
    (_, told) = office.store.meetings.decisions(meeting)
    assert (told.text, told.section17) == ("Ask for a crossing", "It does nothing about crime.")


@pytest.mark.parametrize("audience", Audience)
def test_minutes_print_the_section_17_statement_or_that_there_is_none(
    office: Office, meeting: UUID, audience: Audience
) -> None:
    where = item(office, meeting)
    office.minutes.add_decision(meeting, where, "Light the alley", section17="Fewer robberies after dark.")
    office.minutes.add_decision(meeting, where, "Ask for a crossing")
    told = office.papers.twin("minutes", Form.TEXT, meeting, Wanted(audience)).data.decode()
    assert "Section 17: Fewer robberies after dark." in told
    assert "Section 17: no statement was recorded." in told


def test_no_quorum_is_missing(office: Office, meeting: UUID) -> None:
    office.bodies.change(office.meetings.get(meeting).body_id, quorum=3)
    assert Lack.QUORUM in [m.lack for m in office.closing.missing(meeting)]


def test_a_joint_meeting_lacks_the_quorum_of_each_body_that_has_none(office: Office) -> None:
    one, two, three = (forum.id for forum in office.bodies.forums()[:3])
    for body, needed in ((one, 1), (two, 1)):
        office.bodies.change(body, quorum=needed)
    joint = office.meetings.add([one, two, three], dt.date(2026, 5, 12))
    office.minutes.open_meeting(joint)
    ann = office.people.add("Ann Hill")
    office.bodies.set_office(one, RoleKind.CHAIR, ann, dt.date(2026, 1, 1))
    office.register.mark(joint, ann, Mark.IN_ROOM)
    quorum = office.register.quorum(joint)
    assert [(body.body, body.met) for body in quorum.bodies] == [("Forum 1", True), ("Forum 2", False)]
    assert [m.words for m in office.closing.missing(joint) if m.lack is Lack.QUORUM] == [
        "No quorum yet of Forum 2: 0 of 1 members: decisions may not stand."
    ]


def test_an_incomplete_meeting_closes_with_a_reason_alone(office: Office, meeting: UUID) -> None:
    with pytest.raises(Refused):
        office.closing.close(meeting)
    assert office.closing.close(meeting, "the hall had to be left") is CarryWhen.WAITS
    assert office.meetings.get(meeting).closed_reason == "the hall had to be left"


def test_closing_keeps_the_time_each_item_took(office: Office, meeting: UUID) -> None:
    where = item(office, meeting)
    office.minutes.write(where, "minute", "Said.")
    office.minutes.keep_place(meeting, Place(where, 0, {where: 95}))
    office.closing.close(meeting, "test")
    row = office.minutes.item(where)
    assert (row.seconds_spent, row.state) == (95, ItemState.DONE)
    assert office.minutes.open_room() is None


def test_closing_and_what_it_carried_are_undone_as_one(office: Office, meeting: UUID) -> None:
    later = office.meetings.add([office.meetings.get(meeting).body_id], dt.date(2026, 7, 14))
    office.closing.close(meeting, "test")
    assert office.agenda.is_made(later)
    office.history.undo(office.history.recent(1)[-1].id)
    assert office.meetings.get(meeting).state is MeetingState.OPEN
    assert not office.agenda.is_made(later)


def test_reopening_makes_a_draft_again(office: Office, meeting: UUID) -> None:
    office.closing.close(meeting, "test")
    office.issued.send_to_chair(meeting)
    office.closing.reopen(meeting)
    row = office.meetings.get(meeting)
    assert (row.state, row.minutes_state) == (MeetingState.OPEN, MinutesState.DRAFT)


def test_the_chair_of_the_meeting_is_not_the_bodys(office: Office, meeting: UUID) -> None:
    pat = office.register.rows(meeting)[0].person_id
    office.minutes.set_chair(meeting, pat)
    assert office.meetings.get(meeting).chair == "Pat Shaw"
    assert office.bodies.get(office.meetings.get(meeting).body_id).chair == ""


def test_search_finds_a_minute(office: Office, meeting: UUID) -> None:
    office.minutes.write(item(office, meeting), "minute", "Burglary near the Aquarium")
    assert Kind.AGENDA_ITEM in [found.kind for found in office.store.search("aquar")]


def test_what_is_said_before_the_planned_day_is_dated_today(office: Office) -> None:
    early = office.meetings.add([office.bodies.forums()[0].id], office.context.today() + dt.timedelta(days=3))
    office.minutes.open_meeting(early)
    issue = office.minutes.add_issue(early, None, "The lamp is out")
    office.answers.answer(issue, Answer.CANNOT, "Nothing yet", why="It is on private land")
    assert office.issues.get(issue).raised_on == office.context.today()
