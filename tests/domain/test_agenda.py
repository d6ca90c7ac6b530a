from datetime import time
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from cspdesk.domain.agenda import (
    STANDARD_ITEMS,
    CarryWhen,
    PastItem,
    Place,
    carry_forward,
    carry_when,
    place_of,
    reorder,
    run_times,
    shift,
)
from cspdesk.domain.kinds import ItemKind, ItemState, MeetingState


def past(number: int = 1, **more) -> PastItem:
    usual = {
        "kind": ItemKind.OTHER,
        "standing": False,
        "state": ItemState.DONE,
        "has_text": True,
        "open_actions": 0,
    }
    return PastItem(UUID(int=number), **(usual | more))


def test_items_start_when_the_one_before_ends():
    found = run_times(time(19), [5, None, 15])
    assert found.starts == (time(19), time(19, 5), time(19, 5))
    assert found.ends == time(19, 20)


def test_items_that_outrun_the_meeting_are_warned_of():
    found = run_times(time(19), [60, 45], time(20, 30))
    assert found.over == 15
    assert found.warning == "The items end at 8.45pm, 15 min after the meeting's end at 8.30pm."


def test_items_that_just_fit_are_not_warned_of():
    assert run_times(time(19), [90], time(20, 30)).warning == ""


def test_a_meeting_over_midnight_ends_the_next_day():
    found = run_times(time(23, 30), [30, 20], time(0, 30))
    assert found.starts == (time(23, 30), time(0))
    assert found.over == 0


def test_without_a_start_there_are_no_clock_times():
    found = run_times(None, [5, 10], time(20))
    assert found.starts == (None, None)
    assert found.minutes == 15


def test_the_standard_items_fill_an_hour_and_a_half():
    assert sum(item.minutes for item in STANDARD_ITEMS) == 90
    assert STANDARD_ITEMS[0].title == "Welcome and apologies"
    assert STANDARD_ITEMS[-1].title == "Date of next meeting"


def test_items_dropped_between_two_others_keep_their_order():
    assert reorder("abcde", {"a", "d"}, 3) == ("b", "c", "a", "d", "e")


def test_a_key_moves_one_item_up_or_down_and_stops_at_the_ends():
    assert shift("abc", "c", -1) == ("a", "c", "b")
    assert shift("abc", "a", -1) == ("a", "b", "c")
    assert shift("abc", "z", 1) == ("a", "b", "c")


@given(
    st.lists(st.integers(), unique=True, max_size=8), st.frozensets(st.integers(0, 9)), st.integers(-2, 10)
)
def test_reordering_loses_nothing(order, moved, to):
    assert sorted(reorder(order, moved, to)) == sorted(order)


@given(st.lists(st.integers(), unique=True, min_size=1, max_size=8), st.data())
def test_moving_up_and_down_again_changes_nothing_in_the_middle(order, data):
    place = data.draw(st.integers(0, len(order) - 1))
    if place:
        assert shift(shift(order, order[place], -1), order[place], 1) == tuple(order)


def test_an_item_not_reached_goes_under_its_own_heading():
    assert place_of(past(state=ItemState.NOT_REACHED, has_text=False)) is Place.OWN_HEADING


def test_an_item_with_a_minute_was_reached_whatever_its_mark():
    assert place_of(past(state=ItemState.NOT_REACHED, has_text=True)) is Place.NOWHERE


def test_a_standing_item_goes_under_its_own_heading():
    assert place_of(past(standing=True)) is Place.OWN_HEADING


def test_an_item_with_open_actions_only_goes_under_matters_arising():
    assert place_of(past(open_actions=2)) is Place.MATTERS_ARISING


def test_nothing_of_a_cancelled_meeting_was_reached():
    assert place_of(past(), cancelled=True) is Place.OWN_HEADING


def test_actions_of_a_frame_heading_are_followed_under_matters_arising():
    closing = past(1, kind=ItemKind.AOB, standing=True, open_actions=1)
    report = past(2, kind=ItemKind.POLICE_REPORT, standing=True, open_actions=1)
    assert carry_forward([closing, report]).actions_own == {UUID(int=2)}


@given(
    st.lists(
        st.builds(
            PastItem,
            id=st.uuids(),
            kind=st.sampled_from(ItemKind),
            standing=st.booleans(),
            state=st.sampled_from(ItemState),
            has_text=st.booleans(),
            open_actions=st.integers(0, 2),
        ),
        max_size=8,
        unique_by=lambda item: item.id,
    ),
    st.booleans(),
)
def test_every_open_action_is_carried_and_every_item_appears_once(items, cancelled):
    carried = carry_forward(items, cancelled)
    assert not set(carried.own_heading) & set(carried.arising)
    placed = {*carried.own_heading, *carried.arising}
    assert {item.id for item in items if item.open_actions} <= placed
    assert carried.actions_own <= set(carried.own_heading)


def test_items_wait_go_now_or_come_late():
    assert carry_when(None) is CarryWhen.WAITS
    assert carry_when(MeetingState.PLANNED) is CarryWhen.NOW
    assert carry_when(MeetingState.PAPERS_OUT) is CarryWhen.LATE_PAPER
    assert carry_when(MeetingState.CANCELLED) is CarryWhen.WAITS
