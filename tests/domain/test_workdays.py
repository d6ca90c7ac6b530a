from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cspdesk.domain.workdays import (
    acknowledge_due,
    add_working_days,
    is_working_day,
    next_working_day,
    papers_due,
    reply_due,
    working_days_between,
)
from cspdesk.errors import Refused

EASTER = frozenset({date(2026, 4, 3), date(2026, 4, 6)})
DAYS = st.dates(date(2020, 1, 1), date(2030, 12, 31))
CLOSED = st.frozensets(st.dates(date(2025, 1, 1), date(2025, 6, 30)), max_size=30)
NEAR = st.dates(date(2025, 1, 1), date(2025, 6, 30))


def test_papers_go_out_five_working_days_before_over_easter():
    assert papers_due(date(2026, 4, 13), closed=EASTER) == date(2026, 4, 2)


def test_clear_days_take_one_day_more():
    assert papers_due(date(2026, 4, 13), clear_days=True, closed=EASTER) == date(2026, 4, 1)


def test_letters_are_acknowledged_in_five_working_days():
    assert acknowledge_due(date(2026, 4, 2), closed=EASTER) == date(2026, 4, 13)


def test_letters_are_answered_in_fifteen_working_days():
    assert reply_due(date(2026, 4, 2), closed=EASTER) == date(2026, 4, 27)


def test_a_letter_that_came_on_a_sunday_counts_from_monday():
    assert acknowledge_due(date(2026, 5, 10), days=1) == date(2026, 5, 11)


def test_next_working_day_leaves_working_days_alone():
    assert next_working_day(date(2026, 4, 3), EASTER) == date(2026, 4, 7)
    assert next_working_day(date(2026, 4, 7), EASTER) == date(2026, 4, 7)


def test_days_before_the_calendar_are_refused():
    with pytest.raises(Refused):
        papers_due(date(1, 1, 2))


@given(NEAR, st.integers(1, 40), CLOSED)
def test_the_day_found_is_a_working_day_and_counts_back(day, count, closed):
    found = add_working_days(day, count, closed)
    assert is_working_day(found, closed)
    assert working_days_between(day, found, closed) == count


@given(NEAR, st.integers(0, 40), CLOSED)
def test_more_working_days_never_come_earlier(day, count, closed):
    assert add_working_days(day, count, closed) < add_working_days(day, count + 1, closed)


@given(NEAR, st.integers(0, 30), CLOSED)
def test_a_later_start_never_ends_earlier(day, count, closed):
    assert add_working_days(day, count, closed) <= add_working_days(day + timedelta(days=1), count, closed)


@given(NEAR, NEAR, CLOSED)
def test_working_days_between_agrees_with_counting_on_fingers(start, end, closed):
    low, high = min(start, end), max(start, end)
    fingers = sum(is_working_day(low + timedelta(days=n), closed) for n in range(1, (high - low).days + 1))
    assert working_days_between(low, high, closed) == fingers
    assert working_days_between(high, low, closed) == -fingers


@given(DAYS, st.integers(1, 20))
def test_clear_days_are_never_later_than_plain_ones(meeting, days):
    assert papers_due(meeting, days, clear_days=True) < papers_due(meeting, days)
