"""Agendas: proposed, made, put in order, and filled by what earlier meetings left open."""

import datetime as dt
from uuid import UUID

import pytest

from cspdesk.domain.agenda import CarryWhen
from cspdesk.domain.agenda_view import TemplateLine
from cspdesk.domain.kinds import ActionState, ItemKind, Kind, MeetingState
from cspdesk.errors import Refused
from cspdesk.office import Office
from tests.beginnings import beginning

HELD, NEXT, LATER = dt.date(2026, 11, 3), dt.date(2026, 12, 15), dt.date(2027, 2, 16)


@pytest.fixture
def forum(office: Office) -> UUID:
    return office.bodies.forums()[0].id


def _held(office: Office) -> UUID:
    """A meeting that is open, every usual item minuted."""
    made = office.meetings.add([office.bodies.forums()[0].id], HELD)
    office.minutes.open_meeting(made)
    office.agenda.ensure(made)
    with office.store.work("minute everything") as work:
        for item in office.agenda.items(made):
            work.change(Kind.AGENDA_ITEM, item.id, minute="Noted.")
        work.commit()
    return made


held = beginning(_held, __name__, "held")


def item_of(office: Office, meeting: UUID, kind: ItemKind) -> UUID:
    return next(item.id for item in office.agenda.items(meeting) if item.kind is kind)


def titles(office: Office, meeting: UUID) -> list[str]:
    return [item.title for item in office.agenda.items(meeting)]


def close(office: Office, meeting: UUID) -> None:
    office.closing.close(meeting, "Tried.")


def test_agenda_is_proposed_from_the_template_before_it_is_saved(office: Office, forum: UUID) -> None:
    made = office.meetings.add([forum], NEXT)
    assert titles(office, made)[0] == "Welcome and apologies"
    assert not office.agenda.is_made(made)


def test_first_change_saves_the_whole_agenda_under_the_same_ids(office: Office, forum: UUID) -> None:
    made = office.meetings.add([forum], NEXT)
    before = [item.id for item in office.agenda.items(made)]
    office.agenda.change(made, before[3], minutes_allowed=25)
    after = office.agenda.items(made)
    assert [item.id for item in after] == before
    assert after[3].minutes_allowed == 25


def test_clock_times_run_from_the_start_and_warn_when_they_outrun_the_end(
    office: Office, forum: UUID
) -> None:
    made = office.meetings.add([forum], NEXT, start=dt.time(19), finish=dt.time(20))
    view = office.agenda.view(made)
    assert view.times.starts[1] == dt.time(19, 5)
    assert "30 min after the meeting's end" in view.times.warning


def test_new_item_goes_before_any_other_business(office: Office, forum: UUID) -> None:
    made = office.meetings.add([forum], NEXT)
    office.agenda.add(made, "Parking by the school")
    assert titles(office, made)[-3:] == [
        "Parking by the school",
        "Any other business",
        "Date of next meeting",
    ]


def test_item_moves_up_and_stops_at_the_top(office: Office, forum: UUID) -> None:
    made = office.meetings.add([forum], NEXT)
    police = item_of(office, made, ItemKind.POLICE_REPORT)
    office.agenda.shift(made, police, -1)
    assert titles(office, made)[2] == "Police report"
    office.agenda.shift(made, police, -9)
    assert titles(office, made)[0] == "Police report"


def test_items_are_dropped_before_a_place(office: Office, forum: UUID) -> None:
    made = office.meetings.add([forum], NEXT)
    office.agenda.move(made, [item_of(office, made, ItemKind.NEXT_DATE)], 1)
    assert titles(office, made)[:2] == ["Welcome and apologies", "Date of next meeting"]


def test_item_with_a_minute_stays_on_the_agenda(office: Office, held: UUID) -> None:
    with pytest.raises(Refused, match="minuted"):
        office.agenda.delete(held, item_of(office, held, ItemKind.AOB))


def test_body_may_have_a_template_of_its_own(office: Office, forum: UUID) -> None:
    office.agenda.save_template(forum, "Forum 1", [TemplateLine("Tea"), TemplateLine("Talk")])
    own = office.meetings.add([forum], NEXT)
    other = office.meetings.add([office.bodies.forums()[1].id], NEXT)
    assert titles(office, own) == ["Tea", "Talk"]
    assert len(titles(office, other)) == 9
    office.agenda.drop_template(forum)
    assert len(titles(office, own)) == 9


def test_item_not_reached_goes_to_the_next_agenda_under_its_own_heading(
    office: Office, forum: UUID, held: UUID
) -> None:
    coming = office.meetings.add([forum], NEXT)
    office.agenda.add(held, "Parking by the school")
    close(office, held)
    assert titles(office, coming)[-3:-1] == ["Parking by the school", "Any other business"]
    view = office.agenda.view(coming)
    assert list(view.origins.values()) == ["not reached on Tuesday 3 November 2026"]


def test_item_that_was_dealt_with_does_not_come_again(office: Office, forum: UUID, held: UUID) -> None:
    coming = office.meetings.add([forum], NEXT)
    extra = office.agenda.add(held, "Parking by the school")
    office.minutes.write(extra, "minute", "Settled.")
    close(office, held)
    assert "Parking by the school" not in titles(office, coming)


def test_item_with_open_actions_alone_appears_once_under_matters_arising(
    office: Office, forum: UUID, held: UUID
) -> None:
    coming = office.meetings.add([forum], NEXT)
    extra = office.agenda.add(held, "Parking by the school")
    office.minutes.write(extra, "minute", "Discussed.")
    office.minutes.add_action(held, extra, "Ask for a sign - Police by 12 November")
    close(office, held)
    view = office.agenda.view(coming)
    assert "Parking by the school" not in [item.title for item in view.items]
    (matter,) = view.arising
    (listed,) = matter.actions
    assert (matter.title, matter.day) == ("Parking by the school", HELD)
    assert (listed.action.ref, listed.carried, listed.overdue) == ("F01-2026-001", 1, 9)


def test_open_action_of_a_standing_item_is_listed_with_it_alone(
    office: Office, forum: UUID, held: UUID
) -> None:
    coming = office.meetings.add([forum], NEXT)
    police = item_of(office, held, ItemKind.POLICE_REPORT)
    office.minutes.add_action(held, police, "Patrol the park - Police by 12 January")
    close(office, held)
    view = office.agenda.view(coming)
    assert view.arising == ()
    assert list(view.own) == [item_of(office, coming, ItemKind.POLICE_REPORT)]


def test_action_still_open_is_carried_a_second_time(office: Office, forum: UUID, held: UUID) -> None:
    coming = office.meetings.add([forum], NEXT)
    later = office.meetings.add([forum], LATER)
    action = office.minutes.add_action(held, None, "Ask for a sign - Police by 12 January")
    close(office, held)
    office.minutes.open_meeting(coming)
    close(office, coming)
    found = office.store.actions.get(action)
    assert found is not None
    assert found.times_carried == 2
    (matter,) = office.agenda.view(later).arising
    assert [each.action.id for each in matter.actions] == [action]


def test_action_done_before_the_next_meeting_is_not_listed(office: Office, forum: UUID, held: UUID) -> None:
    coming = office.meetings.add([forum], NEXT)
    action = office.minutes.add_action(held, None, "Ask for a sign - Police by 12 January")
    close(office, held)
    with office.store.work("done") as work:
        work.change(Kind.ACTION, action, state=ActionState.DONE, closed_on=dt.date(2026, 11, 20))
        work.commit()
    assert office.agenda.view(coming).arising == ()


def test_what_is_carried_waits_for_the_meeting_that_is_planned(
    office: Office, forum: UUID, held: UUID
) -> None:
    office.agenda.add(held, "Parking by the school")
    close(office, held)
    assert office.agenda.carry_forward(held) is CarryWhen.WAITS
    coming = office.meetings.add([forum], NEXT)
    assert "Parking by the school" in titles(office, coming)
    later = office.meetings.add([forum], LATER)
    assert "Parking by the school" not in titles(office, later)


def test_items_are_offered_as_late_papers_when_the_agenda_is_out(
    office: Office, forum: UUID, held: UUID
) -> None:
    coming = office.meetings.add([forum], NEXT)
    office.meetings.set_papers_out(coming, dt.date(2026, 11, 20))
    office.agenda.add(held, "Parking by the school")
    office.minutes.add_action(held, None, "Ask for a sign - Police by 12 January")
    close(office, held)
    view = office.agenda.view(coming)
    assert [item.title for item in view.late] == ["Parking by the school"]
    assert len(view.late_actions) == 1
    assert "Parking by the school" not in titles(office, coming)
    office.agenda.accept_late(coming)
    view = office.agenda.view(coming)
    assert [item.title for item in view.items if item.late_paper] == ["Parking by the school"]
    assert (view.late, view.late_actions) == ((), ())
    assert len(view.arising) == 1


def test_late_paper_not_taken_waits_for_the_meeting_after(office: Office, forum: UUID, held: UUID) -> None:
    coming = office.meetings.add([forum], NEXT)
    later = office.meetings.add([forum], LATER)
    office.meetings.set_papers_out(coming, dt.date(2026, 11, 20))
    office.agenda.add(held, "Parking by the school")
    close(office, held)
    office.minutes.open_meeting(coming)
    close(office, coming)
    assert "Parking by the school" in titles(office, later)


def test_items_of_a_cancelled_meeting_go_to_the_next(office: Office, forum: UUID, held: UUID) -> None:
    close(office, held)
    coming = office.meetings.add([forum], NEXT)
    later = office.meetings.add([forum], LATER)
    office.agenda.add(coming, "Parking by the school")
    office.meetings.cancel(coming, "Snow.")
    assert "Parking by the school" in titles(office, later)
    assert titles(office, later).count("Police report") == 1


def test_cancelled_meeting_does_not_count_as_carried(office: Office, forum: UUID, held: UUID) -> None:
    coming = office.meetings.add([forum], NEXT)
    later = office.meetings.add([forum], LATER)
    action = office.minutes.add_action(held, None, "Ask for a sign - Police by 12 January")
    close(office, held)
    office.meetings.cancel(coming, "Snow.")
    found = office.store.actions.get(action)
    assert found is not None
    assert found.times_carried == 1
    assert [each.carried for matter in office.agenda.view(later).arising for each in matter.actions] == [1]


def test_carrying_twice_changes_nothing_more(office: Office, forum: UUID, held: UUID) -> None:
    coming = office.meetings.add([forum], NEXT)
    office.agenda.add(held, "Parking by the school")
    close(office, held)
    before = office.store.position()
    office.agenda.carry_forward(held)
    assert titles(office, coming).count("Parking by the school") == 1
    assert office.store.position() == before


def test_undone_agenda_is_proposed_again(office: Office, forum: UUID) -> None:
    made = office.meetings.add([forum], NEXT)
    before = titles(office, made)
    office.agenda.ensure(made)
    office.store.undo(office.store.recent_units()[-1].id, "undo")
    assert titles(office, made) == before
    office.agenda.ensure(made)
    assert titles(office, made) == before


def test_item_added_after_papers_went_out_is_a_late_paper(office: Office, forum: UUID) -> None:
    made = office.meetings.add([forum], NEXT)
    office.meetings.set_papers_out(made, dt.date(2026, 12, 1))
    office.agenda.add(made, "Flooded path")
    assert office.meetings.get(made).state is MeetingState.PAPERS_OUT
    assert [item.title for item in office.agenda.items(made) if item.late_paper] == ["Flooded path"]


def test_a_late_paper_that_was_taken_back_is_offered_again(office: Office, forum: UUID, held: UUID) -> None:
    later = office.meetings.add([forum], NEXT)
    office.meetings.set_papers_out(later, dt.date(2026, 12, 7))
    office.minutes.add_item(held, "Parking by the school")
    close(office, held)
    office.agenda.accept_late(later)
    taken_back = office.history.undo(office.history.recent()[-1].id)
    assert [item.title for item in office.agenda.view(later).late] == ["Parking by the school"]
    office.history.undo(taken_back)
    assert "Parking by the school" in titles(office, later)
    assert office.agenda.view(later).late == ()


def test_a_late_paper_taken_off_the_agenda_is_not_offered_again(
    office: Office, forum: UUID, held: UUID
) -> None:
    later = office.meetings.add([forum], NEXT)
    office.meetings.set_papers_out(later, dt.date(2026, 12, 7))
    office.minutes.add_item(held, "Parking by the school")
    close(office, held)
    office.agenda.accept_late(later)
    (late,) = [item for item in office.agenda.items(later) if item.late_paper]
    office.agenda.delete(later, late.id)
    assert office.agenda.view(later).late == ()


def test_a_closing_that_was_undone_carries_again(office: Office, forum: UUID, held: UUID) -> None:
    later = office.meetings.add([forum], NEXT)
    office.agenda.ensure(later)
    office.minutes.add_item(held, "Parking by the school")
    close(office, held)
    office.history.undo(office.history.recent()[-1].id)
    close(office, held)
    assert "Parking by the school" in titles(office, later)
