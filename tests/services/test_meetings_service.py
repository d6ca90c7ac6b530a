"""Meetings: added, changed, cancelled, moved, and what they need."""

import datetime as dt
from uuid import UUID

import pytest

from cspdesk.domain.kinds import Kind, MeetingKind, MeetingState, NeedKind, RoleKind, VenueState
from cspdesk.errors import Refused
from cspdesk.office import Office

TUESDAY = dt.date(2026, 12, 15)


def forum(office: Office, number: int = 1) -> UUID:
    return office.bodies.forums()[number - 1].id


def test_meeting_takes_the_bodys_usual_time_and_place(office: Office) -> None:
    body = forum(office)
    hall = office.venues.add("Hall A")
    office.bodies.change(body, usual_venue_id=hall, usual_start=dt.time(19), usual_minutes=90)
    meeting = office.meetings.get(office.meetings.add([body], TUESDAY))
    assert (meeting.start, meeting.finish, meeting.place) == (dt.time(19), dt.time(20, 30), "Hall A")


def test_papers_are_due_five_working_days_before_over_easter(office: Office) -> None:
    meeting = office.meetings.get(office.meetings.add([forum(office)], dt.date(2026, 4, 13)))
    assert meeting.papers_due == dt.date(2026, 4, 2)


def test_clear_days_make_papers_due_a_day_earlier(office: Office) -> None:
    office.setup.change_partnership(clear_days=True)
    meeting = office.meetings.get(office.meetings.add([forum(office)], dt.date(2026, 4, 13)))
    assert meeting.papers_due == dt.date(2026, 4, 1)


def test_papers_due_follows_a_changed_day(office: Office) -> None:
    made = office.meetings.add([forum(office)], TUESDAY)
    office.meetings.change(made, day=dt.date(2026, 4, 13))
    assert office.meetings.get(made).papers_due == dt.date(2026, 4, 2)


def test_joint_meeting_is_one_record_numbered_under_the_first(office: Office) -> None:
    made = office.meetings.add([forum(office, 2), forum(office, 1)], TUESDAY)
    assert office.meetings.get(made).ref == "F02-2026-12-15"
    assert [m.id for m in office.meetings.all(body_id=forum(office, 1))] == [made]
    assert len(office.meetings.all()) == 1


def test_second_meeting_of_a_body_on_one_day_is_refused(office: Office) -> None:
    office.meetings.add([forum(office)], TUESDAY)
    with pytest.raises(Refused, match="already"):
        office.meetings.add([forum(office)], TUESDAY)


def test_end_before_start_is_refused(office: Office) -> None:
    with pytest.raises(Refused, match="end before it starts"):
        office.meetings.add([forum(office)], TUESDAY, start=dt.time(19), finish=dt.time(18))


def test_times_may_be_unknown(office: Office) -> None:
    meeting = office.meetings.get(office.meetings.add([forum(office)], TUESDAY))
    assert (meeting.start, meeting.finish) == (None, None)


@pytest.mark.parametrize(
    ("values", "raised"),
    [
        ({"start": dt.time(18)}, 1),
        ({"place": "Hall B"}, 1),
        ({"note": "Bring tea."}, 0),
        ({"title": "AGM"}, 0),
    ],
)
def test_number_of_the_calendar_entry_counts_time_and_place_alone(
    office: Office, values: dict[str, object], raised: int
) -> None:
    made = office.meetings.add([forum(office)], TUESDAY)
    office.meetings.change(made, **values)
    assert office.meetings.get(made).sequence == raised


def test_bodies_of_a_meeting_can_be_changed(office: Office) -> None:
    made = office.meetings.add([forum(office, 1), forum(office, 2)], TUESDAY)
    office.meetings.change(made, [forum(office, 3), forum(office, 1)])
    assert set(office.meetings.get(made).bodies.split("; ")) == {"Forum 1", "Forum 3"}
    assert office.meetings.get(made).code == "F03"


def test_cancelled_meeting_counts_as_not_held_and_keeps_its_reason(office: Office) -> None:
    made = office.meetings.add([forum(office)], TUESDAY)
    office.meetings.cancel(made, "The hall is flooded.")
    meeting = office.meetings.get(made)
    assert (meeting.state, meeting.held, meeting.reason) == (
        MeetingState.CANCELLED,
        False,
        "The hall is flooded.",
    )
    assert meeting.sequence == 1


def test_cancelling_without_a_reason_is_refused(office: Office) -> None:
    made = office.meetings.add([forum(office)], TUESDAY)
    with pytest.raises(Refused, match="Say why"):
        office.meetings.cancel(made, "  ")


def test_undo_brings_a_cancelled_meeting_back(office: Office) -> None:
    made = office.meetings.add([forum(office)], TUESDAY)
    office.meetings.cancel(made, "The hall is flooded.")
    unit = office.store.recent_units()[-1]
    office.store.undo(unit.id, "undo")
    assert office.meetings.get(made).state is MeetingState.PLANNED


def test_moved_meeting_remembers_the_day_it_moved_from(office: Office) -> None:
    made = office.meetings.add([forum(office)], TUESDAY)
    office.meetings.move(made, TUESDAY + dt.timedelta(days=7), "Snow.", start=dt.time(18))
    meeting = office.meetings.get(made)
    assert (meeting.day, meeting.moved_from, meeting.sequence) == (dt.date(2026, 12, 22), TUESDAY, 1)


def test_what_was_booked_for_the_old_day_is_booked_again_and_undo_takes_that_back(office: Office) -> None:
    made = office.meetings.add([forum(office)], TUESDAY, place="Hall A")
    office.meetings.change(made, venue_state=VenueState.CONFIRMED)
    office.meetings.change_need(office.meetings.add_need(made, NeedKind.HEARING_LOOP), arranged=True)
    office.meetings.move(made, TUESDAY, "The hall is taken till seven.", start=dt.time(19, 30))
    assert office.meetings.get(made).venue_state is VenueState.CONFIRMED
    office.meetings.move(made, TUESDAY + dt.timedelta(days=1), "The hall is taken.")
    assert office.meetings.get(made).venue_state is VenueState.NOT_BOOKED
    assert not office.meetings.needs(made)[0].arranged
    office.store.undo(office.store.recent_units()[-1].id, "undo")
    assert office.meetings.get(made).venue_state is VenueState.CONFIRMED
    assert office.meetings.needs(made)[0].arranged


def test_next_meeting_passes_over_a_cancelled_one(office: Office) -> None:
    first = office.meetings.add([forum(office)], TUESDAY)
    second = office.meetings.add([forum(office)], TUESDAY + dt.timedelta(days=30))
    office.meetings.cancel(first, "Snow.")
    found = office.meetings.next_meeting(forum(office))
    assert found is not None
    assert found.id == second


def test_action_due_at_the_next_meeting_follows_a_cancelled_one(office: Office) -> None:
    held = office.meetings.add([forum(office)], dt.date(2026, 11, 3))
    first = office.meetings.add([forum(office)], TUESDAY)
    office.meetings.add([forum(office)], dt.date(2027, 1, 19))
    office.minutes.open_meeting(held)
    action = office.minutes.add_action(held, None, "Ask about the light - Police next meeting")
    office.meetings.cancel(first, "Snow.")
    found = office.store.actions.get(action)
    assert found is not None
    assert found.due == dt.date(2027, 1, 19)


def test_papers_out_fixes_the_agenda_and_the_state(office: Office) -> None:
    made = office.meetings.add([forum(office)], TUESDAY)
    office.meetings.set_papers_out(made, dt.date(2026, 12, 7))
    meeting = office.meetings.get(made)
    assert (meeting.state, meeting.papers_out) == (MeetingState.PAPERS_OUT, dt.date(2026, 12, 7))
    assert office.agenda.is_made(made)
    assert meeting.sequence == 1


def test_papers_out_can_be_taken_back(office: Office) -> None:
    made = office.meetings.add([forum(office)], TUESDAY)
    office.meetings.set_papers_out(made, dt.date(2026, 12, 7))
    office.meetings.set_papers_out(made, None)
    assert office.meetings.get(made).state is MeetingState.PLANNED


def test_need_is_asked_for_and_arranged(office: Office) -> None:
    made = office.meetings.add([forum(office)], TUESDAY)
    need = office.meetings.add_need(made, NeedKind.INTERPRETER, "Punjabi")
    office.meetings.change_need(need, arranged=True)
    (found,) = office.meetings.needs(made)
    assert (found.kind, found.detail, found.arranged) == (NeedKind.INTERPRETER, "Punjabi", True)


def test_external_meeting_without_a_partner_is_flagged(office: Office) -> None:
    made = office.meetings.add([forum(office)], dt.date(2026, 11, 3), kind=MeetingKind.EXTERNAL)
    assert [m.id for m in office.meetings.without_partner()] == [made]
    assert office.meetings.get(made).papers_due is None


def test_deleted_meeting_leaves_no_trace_in_counts(office: Office) -> None:
    made = office.meetings.add([forum(office)], TUESDAY)
    office.agenda.ensure(made)
    office.meetings.delete(made)
    assert office.meetings.all() == []
    assert office.store.meetings.body_links() == []


def test_members_and_officers_are_expected_each_once(office: Office) -> None:
    body = forum(office)
    with office.store.work("people") as work:
        person = work.add(Kind.PERSON, name="Pat Hill")
        for kind in (RoleKind.CHAIR, RoleKind.MEMBER):
            work.add(Kind.ROLE, kind=kind, person_id=person, body_id=body)
        gone = work.add(Kind.PERSON, name="Lee Gone")
        work.add(
            Kind.ROLE,
            kind=RoleKind.MEMBER,
            person_id=gone,
            body_id=body,
            to_day=dt.date(2026, 12, 1),
        )
        work.commit()
    made = office.meetings.add([body], TUESDAY)
    assert [each.name for each in office.meetings.expected(made)] == ["Pat Hill"]


def test_number_of_the_calendar_entry_never_goes_back(office: Office) -> None:
    made = office.meetings.add([forum(office)], TUESDAY)
    office.meetings.move(made, dt.date(2026, 12, 22), "Snow.")
    undone = office.history.undo(office.history.recent()[-1].id)
    assert (office.meetings.get(made).day, office.meetings.get(made).sequence) == (TUESDAY, 2)
    office.history.undo(undone)
    assert office.meetings.get(made).sequence == 3


def test_number_of_the_calendar_entry_counts_changes_of_state(office: Office) -> None:
    made = office.meetings.add([forum(office)], TUESDAY)
    office.meetings.set_papers_out(made, dt.date(2026, 12, 7))
    office.minutes.open_meeting(made)
    assert office.meetings.get(made).sequence == 2


def test_adding_a_meeting_can_be_undone_after_its_move_was(office: Office) -> None:
    made = office.meetings.add([forum(office)], TUESDAY)
    added = office.history.recent()[-1].id
    office.meetings.move(made, dt.date(2026, 12, 22), "Snow.")
    office.history.undo(office.history.recent()[-1].id)
    office.history.undo(added)
    assert made not in {m.id for m in office.meetings.all()}


def test_a_day_before_which_there_is_no_working_day_is_refused(office: Office) -> None:
    with pytest.raises(Refused, match="too far away"):
        office.meetings.add([forum(office)], dt.date(1, 1, 1))
