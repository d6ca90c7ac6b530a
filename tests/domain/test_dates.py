from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cspdesk.domain.dates import (
    add_months,
    plan_year,
    read_time,
    say_clock,
    say_clock_span,
    say_date_long,
    say_day,
    say_days_late,
    say_length,
    say_months,
)
from cspdesk.errors import Refused

TODAY = date(2026, 3, 6)


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2026, 3, 6), "Fri 6 Mar, today"),
        (date(2026, 3, 7), "Sat 7 Mar, tomorrow"),
        (date(2026, 3, 5), "Thu 5 Mar, yesterday"),
        (date(2026, 3, 12), "Thu 12 Mar, in 6 days"),
        (date(2026, 3, 3), "Tue 3 Mar, 3 days ago"),
        (date(2027, 3, 12), "Fri 12 Mar 2027, in 12 months"),
        (date(2025, 12, 5), "Fri 5 Dec 2025, 3 months ago"),
        (date(2013, 3, 6), "Wed 6 Mar 2013, 13 years ago"),
    ],
)
def test_days_are_said_as_people_say_them(day, said):
    assert say_day(day, TODAY) == said


def test_long_dates_name_the_day_in_full():
    assert say_date_long(date(2026, 3, 12)) == "Thursday 12 March 2026"


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        (time(19), "7.00pm"),
        (time(9, 5), "9.05am"),
        (time(0), "12 midnight"),
        (time(12), "12 noon"),
        (time(0, 30), "12.30am"),
        (time(12, 30), "12.30pm"),
    ],
)
def test_clock_times_are_said_in_twelve_hours(moment, said):
    assert say_clock(moment) == said


def test_a_span_without_times_is_empty():
    assert say_clock_span(None, None) == ""
    assert say_clock_span(time(19), time(20, 30)) == "7.00pm to 8.30pm"


def test_lengths_are_said_in_hours_and_minutes():
    assert [say_length(minutes) for minutes in (0, 45, 60, 90)] == ["0 min", "45 min", "1 h", "1 h 30 min"]


@pytest.mark.parametrize(
    ("typed", "moment"),
    [
        ("19:00", time(19)),
        ("1930", time(19, 30)),
        ("7pm", time(19)),
        ("7.30 PM", time(19, 30)),
        ("12am", time(0)),
        ("noon", time(12)),
        ("9", time(9)),
        ("930", time(9, 30)),
        ("", None),
    ],
)
def test_times_are_read_as_typed(typed, moment):
    assert read_time(typed) == moment


@pytest.mark.parametrize("typed", ["25:00", "7:60", "13pm", "soon", "0pm", "-1"])
def test_what_is_no_time_is_refused(typed):
    with pytest.raises(Refused, match=r"7\.30pm"):
        read_time(typed)


@given(st.times())
def test_a_time_said_for_papers_reads_back(moment):
    assert read_time(say_clock(moment)) == moment.replace(second=0, microsecond=0)


def test_the_plan_year_changes_on_1_april():
    assert plan_year(date(2026, 3, 31)).label == "2025-26"
    assert plan_year(date(2026, 4, 1)).label == "2026-27"
    assert plan_year(date(2026, 4, 1)).end == date(2027, 3, 31)


def test_a_calendar_year_has_one_number():
    assert plan_year(date(2026, 3, 31), 1).label == "2026"


def test_the_century_shows_in_the_label():
    assert plan_year(date(1999, 5, 1)).label == "1999-00"


@given(st.dates(), st.integers(1, 12))
def test_any_day_has_a_plan_year(day, month):
    assert day in plan_year(day, month)


@given(st.dates(date(3, 1, 1), date(9990, 1, 1)), st.integers(1, 12))
def test_every_day_lies_in_its_plan_year_and_no_other(day, month):
    year = plan_year(day, month)
    assert day in year
    assert day not in year.following
    assert day not in year.previous
    assert year.following.previous == year


def test_adding_months_stops_at_the_end_of_short_months():
    assert add_months(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert add_months(date(2013, 4, 1), 6) == date(2013, 10, 1)


def test_months_beyond_the_calendar_are_refused():
    with pytest.raises(Refused):
        add_months(date(9999, 12, 1), 1)


def test_a_stretch_of_months_is_named():
    assert say_months(date(2026, 4, 1), date(2026, 6, 30)) == "Apr-Jun 2026"
    assert say_months(date(2026, 5, 1), date(2026, 5, 31)) == "May 2026"
    assert say_months(date(2026, 12, 1), date(2027, 1, 31)) == "Dec 2026-Jan 2027"


def test_nothing_is_overdue_on_its_day():
    assert say_days_late(TODAY, TODAY) == ""
    assert say_days_late(date(2026, 3, 5), TODAY) == "1 day overdue"
    assert say_days_late(date(2026, 3, 1), TODAY) == "5 days overdue"
