import datetime as dt

import pytest

from cspdesk.domain.kinds import BodyKind, BodyState, Kind, RoleKind
from cspdesk.errors import Refused
from cspdesk.office import Office

TODAY = dt.date(2026, 11, 21)


def test_adding_a_nineteenth_forum_changes_the_total(office: Office) -> None:
    office.bodies.add(BodyKind.FORUM, "")
    assert office.standing.in_place().words == "0/19"
    assert office.bodies.forums()[-1].code == "F19"


def test_closing_a_forum_changes_the_total(office: Office) -> None:
    office.bodies.close(office.bodies.forums()[0].id, "", TODAY)
    assert office.standing.in_place().words == "0/17"


def test_forums_in_place_match_the_states_of_the_list(office: Office) -> None:
    for forum, state in zip(
        office.bodies.forums(), (BodyState.MEETING, BodyState.SET_UP, BodyState.DORMANT), strict=False
    ):
        office.bodies.set_state(forum.id, state, TODAY)
    assert office.standing.in_place().words == "2/18"


def test_a_name_can_be_taken_back_to_that_of_the_slot(office: Office) -> None:
    forum = office.bodies.forums()[6]
    office.bodies.rename(forum.id, "Riverside")
    office.bodies.rename(forum.id, "  ")
    assert office.bodies.get(forum.id).name == "Forum 7"


def test_a_taken_code_is_refused(office: Office) -> None:
    with pytest.raises(Refused, match="F02"):
        office.bodies.change(office.bodies.forums()[0].id, code="F02")


def test_a_rule_is_kept_in_our_words(office: Office) -> None:
    forum = office.bodies.forums()[0]
    office.bodies.change(forum.id, cadence="3rd tue every 2 months")
    assert office.bodies.get(forum.id).cadence == "third Tuesday every two months"


def test_a_body_may_not_stand_below_itself(office: Office) -> None:
    top = office.bodies.add(BodyKind.EXECUTIVE, "Executive")
    below = office.bodies.add(BodyKind.PRIORITY, "Priority group", parent_id=top)
    with pytest.raises(Refused, match="below itself"):
        office.bodies.change(top, parent_id=below)


def test_fewest_above_most_is_refused(office: Office) -> None:
    with pytest.raises(Refused, match="fewest"):
        office.bodies.change(office.bodies.forums()[0].id, min_meetings=4, max_meetings=2)


def test_the_chair_of_a_past_day_is_still_known(office: Office) -> None:
    forum = office.bodies.forums()[0]
    first, second = (office.setup.introduce(name, "", "") for name in ("A. First", "B. Second"))
    office.bodies.set_office(forum.id, RoleKind.CHAIR, first, dt.date(2013, 1, 1))
    office.bodies.set_office(forum.id, RoleKind.CHAIR, second, dt.date(2020, 5, 1))
    assert office.bodies.get(forum.id, dt.date(2013, 6, 1)).chair == "A. First"
    assert office.bodies.get(forum.id).chair == "B. Second"


def test_a_vacant_office_keeps_who_held_it(office: Office) -> None:
    forum = office.bodies.forums()[0]
    office.bodies.set_office(
        forum.id, RoleKind.CHAIR, office.setup.introduce("A. First", "", ""), dt.date(2020, 1, 1)
    )
    office.bodies.set_office(forum.id, RoleKind.CHAIR, None, TODAY)
    assert office.bodies.get(forum.id).chair == ""
    assert office.bodies.get(forum.id, dt.date(2026, 11, 20)).chair == "A. First"


def test_a_task_group_is_not_closed_without_a_note(office: Office) -> None:
    group = office.bodies.add(BodyKind.TASK_FINISH, "Lighting", expected_end=dt.date(2026, 10, 1))
    assert [each.id for each in office.standing.closing_notes_due()] == [group]
    with pytest.raises(Refused, match="closing note"):
        office.bodies.close(group, " ", TODAY)
    office.bodies.close(group, "Twelve lamps mended.", TODAY)
    assert office.standing.closing_notes_due() == []
    assert office.bodies.get(group).state is BodyState.CLOSED


def test_ending_a_support_keeps_its_history(office: Office) -> None:
    forum = office.bodies.forums()[0]
    agency = office.store.people.agencies()[0].id
    support = office.bodies.add_support(forum.id, agency, dt.date(2020, 1, 1))
    office.bodies.end_support(support, dt.date(2026, 3, 31))
    assert [s.to_day for s in office.bodies.supports(forum.id)] == [dt.date(2026, 3, 31)]


def test_an_agency_supports_a_forum_once(office: Office) -> None:
    forum, agency = office.bodies.forums()[0], office.store.people.agencies()[0]
    office.bodies.add_support(forum.id, agency.id)
    with pytest.raises(Refused, match="already"):
        office.bodies.add_support(forum.id, agency.id)


def test_a_body_with_meetings_is_closed_not_removed(office: Office) -> None:
    forum = office.bodies.forums()[0]
    office.meetings.add([forum.id], TODAY)
    with pytest.raises(Refused, match="closed"):
        office.bodies.remove(forum.id)


def test_a_body_added_by_mistake_can_be_removed_and_brought_back(office: Office) -> None:
    made = office.bodies.add(BodyKind.THEME, "Mistake")
    office.bodies.remove(made)
    assert all(body.id != made for body in office.bodies.all())
    office.history.undo(office.history.recent(1)[-1].id)
    assert office.bodies.get(made).name == "Mistake"


def test_the_only_state_of_a_body_stays(office: Office) -> None:
    forum = office.bodies.forums()[0]
    with pytest.raises(Refused, match="always in some state"):
        office.bodies.remove_state(office.bodies.states(forum.id)[0].id)


def test_a_state_leads_to_its_body(office: Office) -> None:
    forum = office.bodies.forums()[0]
    state = office.bodies.states(forum.id)[0]
    assert office.bodies.body_of(Kind.BODY_STATE, state.id) == forum.id


def test_a_state_set_for_a_day_that_is_past_stands_today(office: Office) -> None:
    group = office.bodies.add(BodyKind.BOARD, "Youth board")
    office.bodies.set_state(group, BodyState.MEETING, dt.date(2026, 4, 1))
    assert office.bodies.get(group).state is BodyState.MEETING


def test_a_code_typed_small_is_kept_in_capitals(office: Office) -> None:
    made = office.bodies.add(BodyKind.FORUM, "Riverside", "f19a")
    office.bodies.change(made, code="rv1")
    assert office.bodies.get(made).code == "RV1"
