import datetime as dt
from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cspdesk.domain.bodies import BodyRow
from cspdesk.domain.cadence import MeetingsStatus
from cspdesk.domain.dates import plan_year
from cspdesk.domain.kinds import BodyKind, BodyState, MeetingState
from cspdesk.domain.standing import BodyStanding, MetOn, body_year, caseload, in_place, preview_rule

TODAY = dt.date(2026, 11, 21)
YEAR = plan_year(TODAY)


def body(state: BodyState = BodyState.MEETING, **values: object) -> BodyRow:
    made = BodyRow(
        id=UUID(int=1), kind=BodyKind.FORUM, code="F01", name="Forum 1", position=1, parent_id=None, purpose="",
        cadence="", min_meetings=None, max_meetings=None, quorum=None, usual_venue_id=None, usual_start=None,
        usual_minutes=None, wards="", postcodes="", word_body="", word_meeting="", starts_on=None,
        expected_end=None, closing_note="", open_to_public=True, note="", review_months=None, pack_sections="",
        state=state, state_since=None,
        state_reason="", chair="C", vice_chair="", officer="", officer_id=None, venue="",
    )  # fmt: skip
    return replace(made, **values)  # type: ignore[arg-type]


def met(day: dt.date, state: MeetingState = MeetingState.CLOSED) -> MetOn:
    return MetOn(UUID(int=1), UUID(int=day.toordinal()), day, state)


def standing(row: BodyRow, *days: dt.date, since: dt.date | None = dt.date.min) -> BodyStanding:
    held = [met(day) for day in days]
    return BodyStanding(row, body_year(row, held, YEAR, TODAY, since), held[-1] if held else None, None)


@pytest.mark.parametrize(
    ("held", "status"),
    [
        (1, MeetingsStatus.SHORT),
        (2, MeetingsStatus.WITHIN),
        (3, MeetingsStatus.WITHIN),
        (4, MeetingsStatus.OVER),
    ],
)
def test_at_the_end_of_the_year_two_or_three_meetings_are_enough_of_two_to_three(
    held: int, status: MeetingsStatus
) -> None:
    days = [met(dt.date(2026, 4 + number, 7)) for number in range(held)]
    year = body_year(body(min_meetings=2, max_meetings=3), days, YEAR, dt.date(2027, 4, 1), dt.date.min)
    assert year.status is status


def test_early_in_the_year_too_few_held_is_on_course_while_enough_are_planned() -> None:
    planned = met(dt.date(2027, 1, 12), MeetingState.PLANNED)
    year = body_year(
        body(min_meetings=2, max_meetings=3), [met(dt.date(2026, 5, 1)), planned], YEAR, TODAY, dt.date.min
    )
    assert year.status is MeetingsStatus.ON_COURSE


def test_a_cancelled_meeting_is_not_held() -> None:
    year = body_year(body(), [met(dt.date(2026, 5, 1), MeetingState.CANCELLED)], YEAR, TODAY, None)
    assert (len(year.held), len(year.cancelled)) == (0, 1)


def test_a_quarter_without_a_meeting_is_a_gap() -> None:
    row = body(kind=BodyKind.EXECUTIVE, cadence="quarterly")
    year = body_year(row, [met(dt.date(2026, 5, 1))], YEAR, TODAY, dt.date.min)
    assert year.expected == 4
    assert year.gap_words == "No meeting in Jul-Sep 2026"


def test_a_body_set_up_in_the_year_owes_no_quarter_before() -> None:
    year = body_year(body(cadence="quarterly"), [], YEAR, TODAY, dt.date(2026, 10, 1))
    assert year.gaps == ()


def test_a_body_that_does_not_meet_owes_nothing() -> None:
    year = body_year(body(BodyState.DORMANT, cadence="quarterly"), [], YEAR, TODAY, None)
    assert (year.gaps, year.expected) == ((), None)


def test_a_task_group_past_its_end_asks_for_a_closing_note() -> None:
    row = body(kind=BodyKind.TASK_FINISH, expected_end=dt.date(2026, 10, 1))
    assert standing(row).wants_closing_note(TODAY)
    done = replace(row, state=BodyState.CLOSED, closing_note="Lighting mended.")
    assert not standing(done).wants_closing_note(TODAY)


def test_a_forum_unseen_for_more_days_than_set_is_listed() -> None:
    each = standing(body(), dt.date(2026, 9, 1))
    assert each.silent(TODAY, 60)
    assert not each.silent(TODAY, 90)


def test_a_closed_forum_is_never_flagged() -> None:
    each = standing(body(BodyState.CLOSED, chair="", cadence="monthly"), since=None)
    assert each.flags(TODAY, 60) == ()


def test_a_forum_without_a_next_meeting_or_a_chair_is_flagged() -> None:
    each = standing(body(chair=""), dt.date(2026, 11, 3))
    assert each.flags(TODAY, 60) == ("no next meeting", "chair vacant")


def test_forums_in_place_leave_closed_ones_out_of_the_total() -> None:
    rows = [body(state) for state in BodyState]
    found = in_place(rows)
    assert found.words == "3/5"
    assert found.states[BodyState.CLOSED] == 1


@given(st.lists(st.sampled_from(list(BodyState))))
def test_the_states_add_up_to_all_forums(states: list[BodyState]) -> None:
    found = in_place(body(state) for state in states)
    assert sum(found.states.values()) == len(states)
    assert found.count <= found.total


def test_an_officer_sees_only_their_forums() -> None:
    mine, theirs = body(officer="A", officer_id=UUID(int=7)), body(officer="B", officer_id=UUID(int=8))
    none = body(officer="")
    loads = caseload([standing(mine, dt.date(2026, 11, 3)), standing(theirs), standing(none)], TODAY, 60)
    assert [(load.name, len(load.bodies)) for load in loads] == [("A", 1), ("B", 1), ("", 1)]
    assert loads[0].contact == dt.date(2026, 11, 3)


def test_a_rule_is_said_back_with_its_next_three_days() -> None:
    found = preview_rule("3rd tue every 2 months", TODAY)
    assert found.said == (
        "Third Tuesday every two months, 6 a year. Next: Tue 15 Dec, Tue 16 Feb 2027, Tue 20 Apr 2027."
    )


def test_a_rule_that_cannot_be_read_says_so() -> None:
    assert "quarterly" in preview_rule("whenever", TODAY).said


@given(st.text(max_size=40))
def test_any_typed_rule_has_a_preview(typed: str) -> None:
    assert preview_rule(typed, TODAY).said
