import datetime as dt
from dataclasses import replace
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from cspdesk.domain.bodies import BodyRow, StateRow
from cspdesk.domain.kinds import BodyKind, BodyState
from cspdesk.domain.structure import in_tree_order, makes_ring, meets_since

_TODAY = dt.date(2026, 11, 21)


def body(number: int, parent: int | None = None) -> BodyRow:
    return BodyRow(
        id=UUID(int=number), kind=BodyKind.FORUM, code=f"F{number:02d}", name=f"Forum {number}", position=number,
        parent_id=None if parent is None else UUID(int=parent), purpose="", cadence="", min_meetings=None,
        max_meetings=None, quorum=None, usual_venue_id=None, usual_start=None, usual_minutes=None, wards="",
        postcodes="", word_body="", word_meeting="", starts_on=None, expected_end=None, closing_note="",
        open_to_public=True, note="", review_months=None, pack_sections="",
        state=BodyState.MEETING, state_since=None, state_reason="", chair="",
        vice_chair="", officer="", officer_id=None, venue="",
    )  # fmt: skip


def state(which: BodyState, from_day: dt.date | None) -> StateRow:
    return StateRow(UUID(int=1), UUID(int=2), which, from_day, "")


def test_children_follow_their_parent_with_their_depth() -> None:
    bodies = [body(1), body(2, parent=3), body(3), body(4, parent=2)]
    assert [(depth, each.id.int) for depth, each in in_tree_order(bodies)] == [(0, 1), (0, 3), (1, 2), (2, 4)]


def test_a_ring_two_laptops_made_loses_nobody() -> None:
    bodies = [body(1, parent=2), body(2, parent=1)]
    assert sorted(each.id.int for _, each in in_tree_order(bodies)) == [1, 2]


@given(st.lists(st.none() | st.integers(1, 8), min_size=1, max_size=8))
def test_every_body_stands_in_the_tree_once(parents: list[int | None]) -> None:
    bodies = [body(number, parent) for number, parent in enumerate(parents, 1)]
    assert sorted(each.id.int for _, each in in_tree_order(bodies)) == list(range(1, len(parents) + 1))


def test_a_body_below_its_own_child_makes_a_ring() -> None:
    bodies = [body(1), body(2, parent=1), body(3, parent=2)]
    assert makes_ring(bodies, UUID(int=1), UUID(int=3))
    assert not makes_ring(bodies, UUID(int=3), UUID(int=1))


def test_a_review_does_not_break_how_long_a_body_has_met() -> None:
    begun = dt.date(2026, 1, 5)
    states = [state(BodyState.MEETING, begun), state(BodyState.UNDER_REVIEW, dt.date(2026, 6, 1))]
    assert meets_since(states, _TODAY) == begun


def test_a_dormant_body_meets_from_the_day_it_is_called_again() -> None:
    again = dt.date(2026, 9, 1)
    states = [
        state(BodyState.MEETING, None),
        state(BodyState.DORMANT, dt.date(2026, 2, 1)),
        state(BodyState.MEETING, again),
    ]
    assert meets_since(states, _TODAY) == again


def test_a_state_of_a_day_to_come_does_not_count_yet() -> None:
    assert meets_since([state(BodyState.MEETING, dt.date(2027, 1, 1))], _TODAY) is None


def test_renaming_changes_no_place() -> None:
    bodies = [body(2), replace(body(1), name="A name before all others")]
    assert [each.id.int for _, each in in_tree_order(bodies)] == [2, 1]
