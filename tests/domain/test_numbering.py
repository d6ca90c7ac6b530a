from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cspdesk.domain.numbering import (
    ActionNumber,
    MeetingRef,
    check_code,
    code_sort_key,
    next_running,
    next_suffix,
    parse_action_number,
    parse_meeting_ref,
)
from cspdesk.errors import Refused

CODES = st.text("ABCXYZ0189", min_size=1, max_size=8)
SUFFIXES = st.text("abz", max_size=3)


def test_action_numbers_have_three_digits():
    assert str(ActionNumber("F07", 2026, 14)) == "F07-2026-014"


def test_the_thousandth_action_of_a_year_has_four():
    assert str(ActionNumber("F07", 2026, 1000)) == "F07-2026-1000"


def test_meeting_references_carry_the_date():
    assert str(MeetingRef("F07", date(2026, 5, 12))) == "F07-2026-05-12"


def test_numbers_are_read_in_any_case_and_without_zeros():
    assert parse_action_number(" f07-2026-14 ") == ActionNumber("F07", 2026, 14)


def test_a_meeting_reference_is_no_action_number():
    assert parse_action_number("F07-2026-05-12") is None
    assert parse_meeting_ref("F07-2026-014") is None


def test_a_day_that_does_not_exist_is_no_reference():
    assert parse_meeting_ref("F07-2026-02-30") is None


@given(CODES, st.integers(0, 9999), st.integers(1, 99999), SUFFIXES)
def test_action_numbers_read_back(code, year, running, suffix):
    number = ActionNumber(code, year, running, suffix)
    assert parse_action_number(str(number)) == number


@given(CODES, st.dates(), SUFFIXES)
def test_meeting_references_read_back(code, day, suffix):
    ref = MeetingRef(code, day, suffix)
    assert parse_meeting_ref(str(ref)) == ref


@pytest.mark.parametrize("typed", ["", "F 07", "FORUM-007", "TOOLONG99", "Ŵ1", "F07\n8", "٣"])
def test_codes_are_one_to_eight_letters_and_digits(typed):
    with pytest.raises(Refused, match="F07"):
        check_code(typed)


def test_codes_are_kept_in_capitals():
    assert check_code(" f07 ") == "F07"


def test_codes_sort_by_their_number():
    assert sorted(["F10", "SG", "F2", "F", "2A", "F2B"], key=code_sort_key) == [
        "2A",
        "F",
        "F2",
        "F2B",
        "F10",
        "SG",
    ]


def test_running_numbers_go_on_from_the_highest():
    assert next_running([]) == 1
    assert next_running([3, 7]) == 8


def test_clashing_numbers_get_letters():
    taken: list[str] = []
    for _ in range(28):
        taken.append(next_suffix(taken))
    assert taken[:3] == ["", "b", "c"]
    assert taken[25:] == ["z", "za", "zb"]
