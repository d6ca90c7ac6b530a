"""The activity ledger and what counts it."""

import datetime as dt
from uuid import UUID

import pytest

from cspdesk.domain.activity_checks import loose_after_closing
from cspdesk.domain.activity_kinds import (
    ActivityState,
    CountedAs,
    DistinctOf,
    Family,
    Part,
    Phase,
    TargetScope,
)
from cspdesk.domain.answer_kinds import Answer
from cspdesk.domain.kinds import ActionState, Consent
from cspdesk.domain.measures import Figure, MeasureRow
from cspdesk.errors import Refused
from cspdesk.office import Office
from tests.offices import kind_of


def measure(office: Office, key: str) -> MeasureRow:
    return next(m for m in office.measures.all() if m.key == key)


def figure(office: Office, key: str) -> Figure:
    return office.measures.figure(measure(office, key))


def done(office: Office, key: str, title: str = "Something", **values: object) -> UUID:
    day = office.context.today()
    return office.activities.add(kind_of(office, key), title, day, state=ActivityState.DONE, **values)


def test_a_new_store_has_the_usual_kinds_and_the_measures_of_its_plan(office: Office) -> None:
    assert {"outreach_session", "pride_in", "hotspot"} <= {k.key for k in office.activities.kinds()}
    assert [m.target for m in office.measures.all()[:7]] == [1, 250, 2, 6, 6, 4, 2]


def test_students_at_two_events_add_up_against_their_target(office: Office) -> None:
    for students in (100, 160):
        made = done(office, "fayre")
        office.activities.set_counts(made, {"Students": students})
    found = figure(office, "students_advised")
    assert (found.value, found.target, found.met) == (260, 250, True)
    assert figure(office, "fresher_fayres").value == 2


def test_the_outreach_target_is_eighteen_or_three_hundred_and_twenty_four(office: Office) -> None:
    sessions = measure(office, "outreach_sessions")
    assert figure(office, "outreach_sessions").target == 18
    office.measures.change(sessions.id, target=18)
    assert figure(office, "outreach_sessions").target == 324
    office.measures.change(sessions.id, scope=TargetScope.ALL)
    assert figure(office, "outreach_sessions").target == 18


def test_the_same_school_twice_counts_once(office: Office) -> None:
    school = office.partners.add("Sample School")
    for _ in range(2):
        office.activities.set_part(done(office, "school_programme"), school, Part.SCHOOL)
    assert figure(office, "schools").value == 1


def test_what_is_planned_does_not_count(office: Office) -> None:
    office.activities.add(kind_of(office, "training"), "First aid", office.context.today())
    found = figure(office, "training_programmes")
    assert (found.value, found.planned, found.short) == (0, 1, 6)


def test_one_young_person_at_two_sessions_is_one_person_and_two_places(office: Office) -> None:
    course = done(office, "course", "Passport")
    for _ in range(2):
        session = done(office, "course", "Session", series_id=course)
        office.activities.add_taker(session, "P1", band="13-15")
    assert figure(office, "young_people_trained").value == 1
    assert figure(office, "young_places").value == 2


def test_course_takers_who_later_came_to_a_forum_are_counted_once_each(office: Office) -> None:
    course = done(office, "course", "Passport")
    for label, came in (("P1", True), ("P2", False)):
        session = done(office, "course", "Session", series_id=course)
        office.activities.add_taker(session, label, came_to_forum=came)
        office.activities.add_taker(course, label, came_to_forum=came)
    assert figure(office, "came_later").value == 1


def test_a_vacant_post_leaves_the_line_of_the_plan_short(office: Office) -> None:
    post = office.activities.add(
        kind_of(office, "post"), "SNO", office.context.today(), topic="Safer Neighbourhood Officer"
    )
    found = figure(office, "safer_neighbourhood_officer")
    assert (found.value, found.planned, found.met) == (0, 1, False)
    office.activities.change(post, state=ActivityState.UNDER_WAY)
    assert figure(office, "safer_neighbourhood_officer").met


def test_a_figure_knows_its_records(office: Office) -> None:
    made = done(office, "seminar")
    assert figure(office, "seminar").records == (made,)


def test_the_grid_has_a_cell_for_every_forum(office: Office) -> None:
    forum = office.bodies.forums()[6]
    done(office, "outreach_session", body_id=forum.id)
    line = next(line for line in office.measures.grid() if line.measure.key == "outreach_sessions")
    assert [cell.body.id for cell in line.cells if cell.figure.value] == [forum.id]


def test_an_event_is_not_closed_while_an_issue_hangs_loose(office: Office) -> None:
    forum = office.bodies.forums()[0].id
    event = office.activities.add(kind_of(office, "pride_in"), "Pride In", office.context.today())
    loose = office.issues.add("Bins overflow", body_id=forum, activity_id=event)
    with pytest.raises(Refused, match="neither an answer nor an action"):
        office.activities.close(event)
    with pytest.raises(Refused, match="neither an answer nor an action"):
        office.activities.change(event, state=ActivityState.DONE)
    office.answers.answer(loose, Answer.DONE, "Emptied.")
    office.activities.close(event)
    assert office.activities.get(event).state is ActivityState.DONE


def test_a_day_without_a_public_slot_is_told(office: Office) -> None:
    first = dt.date(2026, 6, 1)
    week = office.activities.add(
        kind_of(office, "action_week"), "Action week", first, to_day=dt.date(2026, 6, 3)
    )
    office.activities.set_day(week, first, public_start=dt.time(10))
    assert office.activities.days_without_public_slot(week) == [dt.date(2026, 6, 2), dt.date(2026, 6, 3)]


def test_scores_before_and_after_give_their_change(office: Office) -> None:
    made = done(office, "environmental_day")
    office.activities.set_counts(made, {"Litter": 8, "Graffiti": 6}, Phase.BEFORE)
    office.activities.set_counts(made, {"Litter": 4, "Graffiti": 2}, Phase.AFTER)
    assert [(s.category, s.change) for s in office.activities.file(made).scores] == [
        ("Litter", -4),
        ("Graffiti", -4),
    ]


def test_a_kind_of_the_offices_own_can_be_measured(office: Office) -> None:
    own = office.activities.add_kind("Dog show", Family.EVENT)
    key = next(k.key for k in office.activities.kinds() if k.id == own)
    made = office.measures.add("Dog shows", CountedAs.COUNT, kinds=[key], target=2)
    office.activities.add(own, "First", office.context.today(), state=ActivityState.DONE)
    assert office.measures.figure(office.measures.get(made)).short == 1


def test_distinct_places_count_once(office: Office) -> None:
    made = office.measures.add("CCTV", CountedAs.DISTINCT, distinct_of=DistinctOf.PLACE, kinds=["operation"])
    for place in ("High Street", "high street", "Park"):
        done(office, "operation", place=place)
    assert office.measures.figure(office.measures.get(made)).value == 2


def test_a_rise_of_five_percent_on_a_base_of_two_hundred_aims_at_two_hundred_and_ten(office: Office) -> None:
    made = office.measures.add("SAFE referrals", CountedAs.CHANGE, base=200, target_percent=5)
    assert office.measures.figure(office.measures.get(made)).target == 210


def test_implementing_a_community_action_moves_its_measure_by_one(office: Office) -> None:
    forum = office.bodies.forums()[0].id
    action = office.actions.add("Plant bulbs", body_id=forum, owner="Police", from_community=True)
    before = figure(office, "actions_implemented").value or 0
    office.actions.close(action, ActionState.DONE)
    assert figure(office, "actions_implemented").value == before + 1


def test_only_those_who_may_be_contacted_are_listed_for_a_watch(office: Office) -> None:
    person = office.people.add("A. Volunteer")
    event = done(office, "pride_in")
    office.activities.add_taker(event, person_id=person, watch="Street Watch", may_be_contacted=Consent.YES)
    office.activities.add_taker(event, "no", watch="Street Watch")
    assert [taker.person_id for taker in office.activities.sign_ups("Street Watch")] == [person]


def test_an_activity_that_ends_before_it_begins_is_refused(office: Office) -> None:
    with pytest.raises(Refused, match="ends before"):
        office.activities.add(
            kind_of(office, "training"), "Odd", dt.date(2026, 5, 2), to_day=dt.date(2026, 5, 1)
        )


def test_a_project_has_the_meetings_linked_to_it_and_those_of_its_issues_and_actions(office: Office) -> None:
    forum = office.bodies.forums()[0].id
    project = office.activities.add(
        kind_of(office, "project"), "Whiteway", dt.date(2026, 4, 1), body_id=forum
    )
    days = [dt.date(2026, month, 1) for month in (5, 6, 7)]
    linked, raised, agreed = (office.meetings.add([forum], day) for day in days)
    office.activities.link_meeting(project, linked)
    office.issues.add("Litter", body_id=forum, meeting_id=raised, activity_id=project)
    office.actions.add("Sweep", body_id=forum, meeting_id=agreed, activity_id=project)
    found = office.activities.file(project).meetings
    assert [(row.meeting_id, row.linked) for row in found] == [
        (linked, True),
        (raised, False),
        (agreed, False),
    ]
    office.activities.unlink_meeting(project, linked)
    assert len(office.activities.meetings(project)) == 2


def test_months_without_news_are_those_with_neither_a_meeting_nor_an_update(office: Office) -> None:
    forum = office.bodies.forums()[0].id
    office.publications.log("update", "Update of May", body_id=forum, printed_on=dt.date(2026, 5, 4))
    grid = office.outreach.updates()
    row = next(row for row in grid.rows if row.id == forum)
    assert [cell.count for cell in row.cells[:3]] == [0, 1, 0]
    assert dt.date(2026, 4, 1) in grid.empty(row, office.context.today())


def test_what_comes_up_after_an_event_was_closed_is_said(office: Office) -> None:
    event = done(office, "pride_in")
    forum = office.bodies.forums()[0].id
    issue = office.issues.add("Bins", body_id=forum, activity_id=event)
    file = office.activities.file(event)
    assert loose_after_closing(file.activity, file.issues) == [
        "Closed, but F01-2026-S001 without an answer or an action."
    ]
    office.actions.add("Empty them", body_id=forum, issue_id=issue)
    assert loose_after_closing(file.activity, office.activities.file(event).issues) == []


def test_an_activity_changed_with_its_numbers_is_one_step_to_undo(office: Office) -> None:
    made = done(office, "outreach_session", counts={"Adults": 4})
    before = office.activities.file(made)
    office.activities.change(made, title="Another", counts={"Adults": 9})
    assert office.activities.file(made).counts[0].value == 9
    office.store.undo(office.store.recent_units()[-1].id, "undo")
    assert office.activities.file(made) == before


def test_less_than_nobody_is_refused_with_the_change(office: Office) -> None:
    made = done(office, "outreach_session")
    with pytest.raises(Refused, match="0 or more"):
        office.activities.change(made, title="Another", counts={"Adults": -1})
    assert office.activities.get(made).title == "Something"
