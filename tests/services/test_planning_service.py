"""A year planned from how often a body meets."""

import datetime as dt
from dataclasses import replace
from uuid import UUID

import pytest

from cspdesk.domain.kinds import Kind, RoleKind
from cspdesk.errors import Refused
from cspdesk.office import Office

FIRST, LAST = dt.date(2026, 4, 1), dt.date(2027, 3, 31)


@pytest.fixture
def forum(office: Office) -> UUID:
    found = office.bodies.forums()[0].id
    office.bodies.change(found, cadence="third Tuesday every two months")
    return found


def test_year_is_proposed_from_the_cadence_and_nothing_is_written(office: Office, forum: UUID) -> None:
    proposal = office.planning.propose([forum], FIRST, LAST)
    assert [meeting.day.isoformat() for meeting in proposal.meetings] == [
        "2026-04-21",
        "2026-06-16",
        "2026-08-18",
        "2026-10-20",
        "2026-12-15",
        "2027-02-16",
    ]
    assert office.meetings.all() == []


def test_planning_is_one_step_to_undo(office: Office, forum: UUID) -> None:
    office.planning.plan(office.planning.propose([forum], FIRST, LAST))
    assert len(office.meetings.all()) == 6
    unit = office.store.recent_units()[-1]
    assert unit.words == "plan 6 meetings of Forum 1"
    office.store.undo(unit.id, "undo")
    assert office.meetings.all() == []


def test_days_planned_already_are_left_out(office: Office, forum: UUID) -> None:
    office.meetings.add([forum], dt.date(2026, 6, 16))
    days = [meeting.day for meeting in office.planning.propose([forum], FIRST, LAST).meetings]
    assert dt.date(2026, 6, 16) not in days
    assert len(days) == 5


def test_days_on_which_it_meets_with_another_body_are_left_out(office: Office, forum: UUID) -> None:
    office.meetings.add([office.bodies.forums()[1].id, forum], dt.date(2026, 6, 16))
    proposal = office.planning.propose([forum], FIRST, LAST)
    assert dt.date(2026, 6, 16) not in [meeting.day for meeting in proposal.meetings]
    assert len(office.planning.plan(proposal)) == 5


def test_a_day_taken_since_it_was_proposed_is_refused_and_nothing_is_planned(
    office: Office, forum: UUID
) -> None:
    proposal = office.planning.propose([forum], FIRST, LAST)
    office.meetings.add([forum], dt.date(2026, 6, 16))
    with pytest.raises(Refused, match="has a meeting on Tue 16 Jun 2026 already"):
        office.planning.plan(proposal)
    assert len(office.meetings.all()) == 1


def test_a_body_chosen_twice_meets_once_a_day(office: Office, forum: UUID) -> None:
    proposal = office.planning.propose([forum, forum], FIRST, LAST)
    with pytest.raises(Refused, match="already"):
        office.planning.plan(proposal)


def test_planning_tells_how_far_it_is(office: Office, forum: UUID) -> None:
    heard: list[tuple[int, int]] = []
    office.planning.plan(
        office.planning.propose([forum], FIRST, LAST), lambda done, of: heard.append((done, of))
    )
    assert (heard[0], heard[-1]) == ((1, 6), (6, 6))


def test_bank_holiday_is_shown_unticked_when_asked(office: Office) -> None:
    forum = office.bodies.forums()[0].id
    office.bodies.change(forum, cadence="last Monday of every month")
    proposal = office.planning.propose([forum], dt.date(2026, 5, 1), dt.date(2026, 5, 31), skip_holidays=True)
    (meeting,) = proposal.meetings
    assert (meeting.day, meeting.ticked) == (dt.date(2026, 5, 25), False)
    assert meeting.against == ("Bank holiday or closed day.",)


def test_bank_holiday_is_ticked_when_they_are_not_skipped(office: Office) -> None:
    forum = office.bodies.forums()[0].id
    office.bodies.change(forum, cadence="last Monday of every month")
    proposal = office.planning.propose(
        [forum], dt.date(2026, 5, 1), dt.date(2026, 5, 31), skip_holidays=False
    )
    assert [meeting.ticked for meeting in proposal.meetings] == [True]


def test_clash_of_the_officer_in_one_proposal_is_said(office: Office, forum: UUID) -> None:
    other = office.bodies.forums()[1].id
    office.bodies.change(other, cadence="third Tuesday every two months")
    with office.store.work("officer") as work:
        officer = work.add(Kind.PERSON, name="Alex Moss")
        for body in (forum, other):
            work.add(Kind.ROLE, kind=RoleKind.OFFICER, person_id=officer, body_id=body)
        work.commit()
    proposal = office.planning.propose([forum, other], FIRST, dt.date(2026, 5, 1))
    said = [sentence for meeting in proposal.meetings for sentence in meeting.against]
    assert said == ["Alex Moss is at Forum 1 that day."]


def test_clash_of_the_venue_with_a_meeting_that_stands_is_said(office: Office, forum: UUID) -> None:
    hall = office.venues.add("Hall A")
    office.bodies.change(forum, usual_venue_id=hall, usual_start=dt.time(19), usual_minutes=90)
    other = office.bodies.forums()[1].id
    office.meetings.add([other], dt.date(2026, 4, 21), venue_id=hall, start=dt.time(20), finish=dt.time(21))
    (first, *_) = office.planning.propose([forum], FIRST, LAST).meetings
    assert first.against == ("Hall A is taken by Forum 2 at 8.00pm that day.",)


def test_more_meetings_than_the_most_is_warned_of(office: Office, forum: UUID) -> None:
    office.bodies.change(forum, max_meetings=4)
    (warning,) = office.planning.propose([forum], FIRST, LAST).warnings
    assert warning == "Forum 1 would have 6 meetings in 2026-27, more than its most of 4."


def test_body_without_a_cadence_is_refused(office: Office) -> None:
    with pytest.raises(Refused, match="no rule for how often"):
        office.planning.propose([office.bodies.forums()[2].id], FIRST, LAST)


def test_unticked_days_are_not_planned(office: Office, forum: UUID) -> None:
    proposal = office.planning.propose([forum], FIRST, LAST)
    first, *rest = proposal.meetings
    office.planning.plan(replace(proposal, meetings=(replace(first, ticked=False), *rest)))
    assert first.day not in [meeting.day for meeting in office.meetings.all()]


def test_nothing_ticked_is_refused(office: Office, forum: UUID) -> None:
    proposal = office.planning.propose([forum], FIRST, LAST)
    none = tuple(replace(meeting, ticked=False) for meeting in proposal.meetings)
    with pytest.raises(Refused, match="No day is ticked"):
        office.planning.plan(replace(proposal, meetings=none))


def test_a_day_whose_meeting_was_cancelled_is_not_planned_again(office: Office, forum: UUID) -> None:
    office.meetings.cancel(office.meetings.add([forum], dt.date(2026, 12, 15)), "Snow.")
    proposal = office.planning.propose([forum], FIRST, LAST)
    assert dt.date(2026, 12, 15) not in [meeting.day for meeting in proposal.meetings]
    assert len(office.planning.plan(proposal)) == 5


def test_meetings_after_a_hand_over_are_planned_for_who_takes_over(office: Office, forum: UUID) -> None:
    first, second = office.people.add("Ann Sample"), office.people.add("Bob Sample")
    office.bodies.set_office(forum, RoleKind.OFFICER, first, dt.date(2026, 1, 1))
    office.handover.hand_over(first, second, dt.date(2027, 1, 1))
    proposed = office.planning.propose([forum], FIRST, LAST).meetings
    assert [meeting.officer_id for meeting in proposed[-2:]] == [first, second]
