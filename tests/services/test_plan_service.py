"""Plans of the store: set up from the five texts, changed by hand, carried forward, and what they owe."""

import datetime as dt
from dataclasses import replace
from uuid import UUID

import pytest

from cspdesk.domain.kinds import ActionState, Kind
from cspdesk.domain.plan_kinds import LineState, NoteKind, ResourceKind, Smart
from cspdesk.domain.plan_progress import covered, progress, spend_without_note, statuses
from cspdesk.domain.plan_rows import LineRow, PlanFile
from cspdesk.domain.plans import LineRole
from cspdesk.errors import Refused
from cspdesk.office import Office
from cspdesk.services.papers.registry import Wanted, build
from cspdesk.services.plan_files import printed_plan
from cspdesk.services.plan_printing import as_printed
from cspdesk.services.plan_writing import Agreed
from cspdesk.services.setup import PLAN_KEYS

TODAY = dt.date(2026, 11, 21)


def plan_file(office: Office) -> PlanFile:
    return office.plans.file(office.plans.current().id)


def action_line(office: Office, place: int = 0) -> LineRow:
    return [line for line in plan_file(office).lines if line.commitment][place]


def done_action(office: Office, line_id: UUID, text: str = "Ask the school") -> UUID:
    forum = office.bodies.forums()[2].id
    made = office.plans.act(line_id, text, body_id=forum, owner="Police", due="1 June 2026")
    office.actions.close(made, ActionState.DONE)
    return made


@pytest.mark.parametrize("key", PLAN_KEYS)
def test_plan_prints_back_from_its_rows_with_nothing_lost(key: str, office: Office) -> None:
    file = office.plans.file(office.plans.add_shipped(key))
    made = as_printed(file.plan, file.priorities, file.lines)
    assert replace(made, version=0, changed_on=None, approved="") == printed_plan(key)


def test_each_priority_of_bath_has_its_sponsor_among_the_agencies(office: Office) -> None:
    office.partners.add("Bath City Centre Management")
    file = office.plans.file(office.plans.add_shipped("bath-north-east-somerset-2009"))
    (city,) = (each for each in file.priorities if each.title.startswith("Create a safe"))
    assert city.sponsor == "Bath City Centre Management"


def test_changed_line_prints_changed_and_raises_version_and_day(office: Office) -> None:
    before, line = office.plans.current(), action_line(office)
    office.plans.change_line(line.id, text="Go to every school")
    now = office.plans.current()
    assert (now.version, now.changed_on) == (before.version + 1, TODAY)
    paper = build(office.context, "plan", None, Wanted())
    assert paper.plan.priorities[0].of(LineRole.ACTION)[0].text == "Go to every school"
    assert (paper.plan.version, paper.plan.changed_on) == (now.version, TODAY)


def test_undo_of_a_change_takes_the_version_back(office: Office) -> None:
    before = office.plans.current().version
    office.plans.change_line(action_line(office).id, text="Go to every school")
    office.history.undo(office.history.recent()[-1].id)
    assert office.plans.current().version == before


def test_six_months_from_the_start_of_the_plan_are_counted(office: Office) -> None:
    plan_id = office.plans.add_shipped("central-bedfordshire-2013")
    (line,) = (row for row in office.plans.file(plan_id).lines if row.timescale)
    assert line.due == dt.date(2013, 10, 1)
    office.plans.change_plan(plan_id, from_day=dt.date(2013, 7, 1))
    assert office.plans.line(line.id).due == dt.date(2014, 1, 1)


def test_monthly_line_makes_twelve_tasks_of_which_missed_ones_stay(office: Office) -> None:
    plan_id = office.plans.add_shipped("central-bedfordshire-2013")
    tasks = office.plans.file(plan_id).milestones
    assert [task.due for task in tasks][:2] == [dt.date(2013, 4, 30), dt.date(2013, 5, 31)]
    office.plans.tick_milestone(tasks[0].id, dt.date(2013, 4, 29))
    assert sum(task.late(TODAY) for task in office.plans.file(plan_id).milestones) == 11


def test_line_that_is_made_to_repeat_gets_its_tasks(office: Office) -> None:
    line = action_line(office)
    office.plans.change_line(line.id, starts_on=dt.date(2010, 4, 1), repeats="quarterly")
    assert [m.due for m in plan_file(office).milestones_of(line.id)][-1] == dt.date(2011, 3, 31)


def test_late_milestone_turns_line_and_action_amber_before_they_are_late(office: Office) -> None:
    line = action_line(office)
    office.plans.change_line(line.id, due="1 December 2026")
    action = office.plans.act(line.id, "Ask", body_id=office.bodies.forums()[0].id, due="1 December 2026")
    office.plans.add_milestone("Letter sent", dt.date(2026, 11, 20), action_id=action)
    assert office.actions.get(action).slips(TODAY)
    assert statuses(plan_file(office), TODAY)[line.id] == "slipping"


def test_target_without_number_or_date_cannot_be_ticked_so(office: Office) -> None:
    target = next(line for line in plan_file(office).lines if line.text == "Reduction in burglary")
    with pytest.raises(Refused, match="no number"):
        office.plans.set_smart(target.id, [Smart.MEASURABLE])
    with pytest.raises(Refused, match="no date"):
        office.plans.set_smart(target.id, [Smart.TIMED])
    office.plans.set_smart(target.id, [Smart.SPECIFIC])
    assert office.plans.line(target.id).smart == ("specific",)


def test_change_log_keeps_old_and_new_with_who_agreed(office: Office) -> None:
    target = next(line for line in plan_file(office).lines if line.role is LineRole.TARGET)
    agreed = Agreed("Steering Group", reason="A number was asked for")
    office.plans.change_line(target.id, text="To advise 300 students", agreed=agreed)
    (change,) = plan_file(office).changes
    assert (change.was, change.now, change.agreed_by) == (
        target.text,
        "To advise 300 students",
        "Steering Group",
    )
    said = str(build(office.context, "plan_changes", None, Wanted()).sections)
    assert target.text in said
    assert "To advise 300 students" in said


def test_new_year_shows_what_was_kept_changed_dropped_and_added(office: Office) -> None:
    old = plan_file(office)
    drop = action_line(office).id
    new = office.plans.refresh(
        old.plan.id, year="2009-10", from_day=dt.date(2009, 4, 1), to_day=dt.date(2010, 3, 31), drop=[drop]
    )
    lines = office.plans.file(new).lines
    office.plans.change_line(lines[0].id, text="In other words")
    office.plans.add_line(lines[0].plan_priority_id, "Something new")
    found = office.plans.comparison(new)
    counts = [len(part) for part in (found.kept, found.changed, found.dropped, found.added)]
    assert counts == [len(old.lines) - 2, 1, 1, 1]
    assert [line.id for line in found.dropped] == [drop]


def test_dropped_line_is_printed_no_more_and_comes_back(office: Office) -> None:
    line = action_line(office)
    office.plans.drop_line(line.id)
    paper = build(office.context, "plan", None, Wanted())
    assert line.text not in [each.text for each in paper.plan.priorities[0].lines]
    office.plans.restore_line(line.id)
    assert office.plans.line(line.id).state is LineState.OPEN


def test_line_moves_among_those_of_its_part(office: Office) -> None:
    first = action_line(office)
    office.plans.move_line(first.id, 1)
    assert [line.label for line in plan_file(office).lines if line.commitment][:2] == [
        "Key Action 2",
        "Key Action 1",
    ]


def test_lesson_makes_draft_lines_in_years_two_and_three_once(office: Office) -> None:
    priority = plan_file(office).priorities[0].id
    note = office.plans.add_note(
        NoteKind.LESSON, "Go to schools early", plan_priority_id=priority, years=["2009-10", "2010-11"]
    )
    made = [office.plans.line(line) for line in office.plans.roll_out(note)]
    assert [(line.starts_on, line.due, line.to_be_agreed) for line in made] == [
        (dt.date(2009, 4, 1), dt.date(2010, 3, 31), True),
        (dt.date(2010, 4, 1), dt.date(2011, 3, 31), True),
    ]
    with pytest.raises(Refused, match="already"):
        office.plans.roll_out(note)


def test_closed_action_is_pulled_in_as_an_achievement_and_an_open_one_is_not(office: Office) -> None:
    line = action_line(office)
    done = done_action(office, line.id)
    still = office.plans.act(line.id, "Ask again", body_id=office.bodies.forums()[0].id)
    assert [row.id for row in office.plans.achievable(line.plan_priority_id)] == [done]
    with pytest.raises(Refused, match="not done yet"):
        office.plans.pull_achievements(line.plan_priority_id, [still])
    office.plans.pull_achievements(line.plan_priority_id, [done])
    (note,) = plan_file(office).notes_of(NoteKind.ACHIEVEMENT)
    assert (note.action_id, note.text) == (done, "Ask the school")
    assert office.plans.achievable(line.plan_priority_id) == []


def test_learning_of_a_closed_action_is_found_by_search(office: Office) -> None:
    action = done_action(office, action_line(office).id)
    made = office.plans.add_note(NoteKind.LEARNING, "Hedgehogs are shy", action_id=action)
    assert made in [hit.id for hit in office.store.search("hedgehogs")]


def test_actions_of_forums_roll_up_to_line_and_plan_with_their_ids(office: Office) -> None:
    line = action_line(office)
    done = done_action(office, line.id)
    office.plans.act(line.id, "Ask again", body_id=office.bodies.forums()[5].id)
    file = plan_file(office)
    rolled = progress(file, file.lines, TODAY)
    assert (str(rolled.actions), rolled.actions.ids) == ("1 of 2", (done,))
    assert [(forum.code, str(forum.done)) for forum in rolled.forums] == [
        ("F03", "1 of 1"),
        ("F06", "0 of 1"),
    ]


def test_action_linked_to_a_line_feeds_it_once(office: Office) -> None:
    line, action = action_line(office), office.actions.add("Ask", body_id=office.bodies.forums()[0].id)
    made = office.plans.feed(line.id, action_id=action)
    with pytest.raises(Refused, match="already"):
        office.plans.feed(line.id, action_id=action)
    assert [feed.record_id for feed in plan_file(office).feeds_of(line.id)] == [action]
    office.plans.unfeed(made)
    assert plan_file(office).feeds_of(line.id) == ()


def test_area_without_its_plan_moves_to_the_list_of_those_with_none(office: Office) -> None:
    forums = office.bodies.forums()
    plans = [
        office.plans.give_area_plan(forum.id, dt.date(2026, 4, 1), dt.date(2027, 3, 31))
        for forum in forums[:3]
    ]
    office.plans.give_area_plan(forums[3].id, dt.date(2025, 4, 1), dt.date(2026, 3, 31))
    rows = office.plans.coverage()
    assert [row.state for row in rows[:5]] == ["current"] * 3 + ["expired", "no plan"]
    office.plans.drop_area_plan(plans[0])
    part = covered(office.plans.coverage())
    assert (part.part, part.whole) == (2, 18)


def test_local_plan_holds_its_area_s_actions_and_marks_borough_wide_ones(office: Office) -> None:
    forums = office.bodies.forums()
    group = next(body.id for body in office.bodies.all() if body.code == "ODG")
    for body, text in ((forums[0].id, "Ours"), (forums[1].id, "Theirs"), (group, "For all")):
        office.actions.add(text, body_id=body)
    own, wide = build(office.context, "area_plan", forums[0].id, Wanted()).sections[1:]
    assert [row[1] for row in own.table.rows] == ["Ours"]
    assert [row[1] for row in wide.table.rows] == ["Borough-wide: For all"]


def test_approved_plan_ends_the_one_it_follows(office: Office) -> None:
    old = office.plans.current().id
    new = office.plans.refresh(old, year="2009-10", from_day=dt.date(2009, 4, 1), to_day=dt.date(2010, 3, 31))
    office.plans.approve(new, Agreed("Steering Group"))
    states = {plan.id: plan.state.value for plan in office.plans.own()}
    assert states == {old: "ended", new: "current"}


def test_plan_not_approved_by_its_day_is_flagged(office: Office) -> None:
    plan = office.plans.get(office.plans.add_shipped("charnwood-2008"))
    assert (plan.due_on, plan.overdue(TODAY), plan.overdue(dt.date(2008, 5, 31))) == (
        dt.date(2008, 5, 31),
        True,
        False,
    )
    paper = build(office.context, "plan", None, Wanted(options={"plan": str(plan.id)}))
    assert paper.plan.approved == "Draft, to be approved by Saturday 31 May 2008: not approved by then"


def test_year_filter_switches_the_lines(office: Office) -> None:
    line = action_line(office)
    office.plans.add_line(
        line.plan_priority_id, "In year two", starts_on=dt.date(2009, 4, 1), due="31 March 2010"
    )
    file = plan_file(office)
    by_year = [
        sum(row.commitment for row in office.plans.lines_in_year(file, year))
        for year in office.plans.years(file.plan.id)
    ]
    assert by_year == [24, 1, 0]


def test_resource_without_a_sum_of_money_is_refused(office: Office) -> None:
    priority = plan_file(office).priorities[0].id
    with pytest.raises(Refused, match="how much"):
        office.plans.add_resource(ResourceKind.MONEY, "Posters", plan_priority_id=priority)


def test_lead_is_read_as_typed_and_owes_the_line(office: Office) -> None:
    line = action_line(office)
    office.plans.change_line(line.id, lead="Fire Service")
    assert office.plans.line(line.id).lead_agency == "Fire Service"
    person = office.people.add("Jo Test")
    office.plans.change_priority(line.plan_priority_id, lead_id=person)
    assert len(office.plans.owed_by_person(person)) == 4


def test_every_line_of_a_plan_is_in_its_table(office: Office) -> None:
    from cspdesk.services.plan_tables import plan_table

    assert len(plan_table(office.context).rows) == len(plan_file(office).lines)


def test_set_up_links_each_measure_to_the_line_it_is_counted_for(office: Office) -> None:
    texts = {line.id: line.text for line in plan_file(office).lines}
    fed = {f.words: texts[f.line_id] for f in plan_file(office).feeds if f.kind is Kind.MEASURE}
    assert fed["Rangers trained"] == "4 Rangers trained"
    assert len(fed) == 18


def test_spending_without_a_note_is_listed_whether_or_not_it_feeds_a_line(office: Office) -> None:
    forum = office.bodies.forums()[0].id
    fed = office.plans.act(action_line(office).id, "Buy paint", body_id=forum)
    other = office.actions.add("Buy brushes", body_id=forum)
    for action in (fed, other):
        office.actions.spend(action, 5000)
    file = plan_file(office)
    assert set(spend_without_note((*file.feeds, *file.besides), file.notes).ids) == {fed, other}
    office.plans.add_note(NoteKind.VALUE_FOR_MONEY, "Half the price of last year", action_id=other)
    file = plan_file(office)
    assert spend_without_note((*file.feeds, *file.besides), file.notes).ids == (fed,)


def test_sub_plan_s_state_stands_on_the_line_it_is_for(office: Office) -> None:
    line = action_line(office, 2)
    plan = office.entries.add("sub_plans", "Domestic Violence Action Plan", state="under_way")
    office.plans.change_line(line.id, entry_id=plan)
    (printed,) = [
        each
        for priority in build(office.context, "plan", None, Wanted()).plan.priorities
        for each in priority.lines
        if each.text == line.text
    ]
    assert printed.progress.startswith("Domestic Violence Action Plan: ")


def test_line_marked_as_feeding_the_county_agreement_is_listed_on_paper(office: Office) -> None:
    line = action_line(office)
    office.plans.change_line(line.id, feeds_county=True)
    paper = build(office.context, "plan_progress", None, Wanted())
    (listed,) = (each for each in paper.sections if each.heading == "Feeds the Community Safety Agreement")
    assert [row[1] for row in listed.table.rows] == [line.text]
