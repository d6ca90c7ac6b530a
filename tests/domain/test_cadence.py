from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cspdesk.domain.cadence import (
    LAST,
    Cadence,
    MeetingsStatus,
    OnClosed,
    Unit,
    dates,
    gaps,
    meetings_status,
    parse,
    words,
)
from cspdesk.errors import Refused

WEEKDAYS = st.integers(0, 6)
ORDINALS = st.lists(st.sampled_from([1, 2, 3, 4, 5, LAST]), min_size=1, max_size=3, unique=True).map(
    lambda found: tuple(sorted(found, key=lambda nth: 9 if nth == LAST else nth))
)
MONTHS = st.frozensets(st.integers(1, 12), min_size=1, max_size=6).map(lambda found: tuple(sorted(found)))
EVERY = st.integers(1, 24)
SAID_DAYS = st.one_of(
    st.builds(Cadence, every=EVERY, weekday=WEEKDAYS, ordinals=ORDINALS),
    st.builds(Cadence, every=EVERY, day=st.integers(1, 31)),
    st.builds(Cadence, every=st.just(12), weekday=WEEKDAYS, ordinals=ORDINALS, months=MONTHS),
    st.builds(Cadence, every=st.just(12), day=st.integers(1, 31), months=MONTHS),
    st.builds(Cadence, unit=st.just(Unit.WEEKS), every=st.integers(1, 60), weekday=WEEKDAYS),
)
RULES = st.one_of(
    SAID_DAYS,
    st.builds(Cadence, every=EVERY, weekday=st.none() | WEEKDAYS, at_least=st.booleans()),
    st.builds(Cadence, every=st.just(12), times=st.sampled_from([5, 7, 8, 9, 10, 11, 20])),
    st.builds(Cadence, every=st.just(12), times=st.just(2), up_to=st.integers(3, 9), at_least=st.booleans()),
    st.builds(Cadence, every=st.just(12), months=MONTHS, weekday=st.none() | WEEKDAYS),
    st.builds(Cadence, unit=st.just(Unit.WEEKS), every=st.integers(1, 60)),
    st.builds(Cadence, unit=st.just(Unit.WEEKS), times=st.integers(2, 5)),
)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("third Tuesday every two months", "third Tuesday every two months"),
        ("3rd tue every 2 months", "third Tuesday every two months"),
        ("THIRD TUESDAY, bi-monthly", "third Tuesday every two months"),
        ("monthly", "monthly"),
        ("Once a month", "monthly"),
        ("quarterly", "quarterly"),
        ("Quarterly meeting", "quarterly"),
        ("last Thursday of every month", "last Thursday of every month"),
        ("every 6 weeks on Monday", "every six weeks on Monday"),
        ("six-weekly", "every six weeks"),
        ("second Wednesday of March, June, September", "second Wednesday of March, June and September"),
        ("first Monday quarterly", "first Monday every quarter"),
        ("first Monday of each quarter", "first Monday every quarter"),
        ("twice a year", "twice a year"),
        ("half-yearly", "twice a year"),
        ("at least monthly", "at least monthly"),
        ("minimum of four times a year", "at least quarterly"),
        ("every two months", "every two months"),
        ("bimonthly", "every two months"),
        ("every other month", "every two months"),
        ("fortnightly on Tuesdays", "every two weeks on Tuesday"),
        ("alternate Tuesdays", "every two weeks on Tuesday"),
        ("2-3 times a year", "two to three times a year"),
        ("five meetings per annum", "five times a year"),
        ("1st & 3rd Mon", "first and third Monday of every month"),
        ("every second Tuesday of the month", "second Tuesday of every month"),
        ("every second month", "every two months"),
        ("annually in May on the first Tuesday", "first Tuesday of May"),
        ("yearly on 1 April", "1st of April"),
        ("15th of every month", "15th of every month"),
        ("Tuesdays", "every Tuesday"),
        ("annually", "yearly"),
    ],
)
def test_rules_are_read_as_people_type_them(typed, said):
    assert words(parse(typed)) == said


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "Tuesday",
        "now and then",
        "third Tuesday every two weeks",
        "monthly quarterly",
        "99th of every month",
        "0 times a year",
        "every 0 weeks",
        "Tuesday and Thursday weekly",
        "monthly <b>",
    ],
)
def test_what_is_not_understood_is_refused_with_an_example(typed):
    with pytest.raises(Refused, match="third Tuesday every two months"):
        parse(typed)


def test_every_second_tuesday_is_asked_back():
    with pytest.raises(Refused, match=r"every two weeks on Tuesday.*second Tuesday of every month"):
        parse("every second Tuesday")


@given(RULES)
def test_the_words_of_a_rule_read_back_as_the_rule(rule):
    assert parse(words(rule)) == rule


@given(st.text(max_size=40))
def test_any_text_is_read_or_refused(typed):
    try:
        rule = parse(typed)
    except Refused:
        return
    assert parse(words(rule)) == rule


def test_third_tuesday_every_two_months_gives_its_days():
    found = dates(parse("third Tuesday every two months"), date(2026, 4, 1), date(2026, 9, 30))
    assert found == (date(2026, 4, 21), date(2026, 6, 16), date(2026, 8, 18))


def test_a_rule_keeps_step_with_the_meeting_it_is_anchored_to():
    rule = parse("third Tuesday every two months")
    found = dates(rule, date(2026, 4, 1), date(2026, 9, 30), anchor=date(2025, 3, 18))
    assert [day.month for day in found] == [5, 7, 9]


def test_weeks_keep_step_with_their_anchor():
    rule = parse("every six weeks on Monday")
    found = dates(rule, date(2026, 1, 1), date(2026, 3, 31), anchor=date(2025, 12, 8))
    assert found == (date(2026, 1, 19), date(2026, 3, 2))


def test_months_without_a_fifth_friday_have_no_meeting():
    found = dates(parse("fifth Friday of every month"), date(2026, 1, 1), date(2026, 6, 30))
    assert found == (date(2026, 1, 30), date(2026, 5, 29))


def test_the_last_day_fits_short_months():
    found = dates(parse("last day of every month"), date(2026, 1, 1), date(2026, 3, 31))
    assert found == (date(2026, 1, 31), date(2026, 2, 28), date(2026, 3, 31))


@pytest.mark.parametrize(
    ("on_closed", "day"),
    [
        (OnClosed.SKIP, None),
        (OnClosed.NEXT, date(2026, 5, 5)),
        (OnClosed.WEEK_LATER, date(2026, 5, 11)),
        (OnClosed.KEEP, date(2026, 5, 4)),
    ],
)
def test_a_bank_holiday_moves_or_drops_the_meeting(on_closed, day):
    may_day = date(2026, 5, 4)
    found = dates(parse("first Monday monthly"), date(2026, 5, 1), date(2026, 5, 31), {may_day}, on_closed)
    assert found == (() if day is None else (day,))


def test_a_rule_without_a_weekday_gives_no_days():
    with pytest.raises(Refused, match="add it"):
        dates(parse("quarterly"), date(2026, 4, 1), date(2027, 3, 31))


@given(SAID_DAYS, st.dates(date(2000, 1, 1), date(2040, 1, 1)), st.integers(0, 900))
def test_days_rise_inside_their_bounds_on_the_right_weekday(rule, start, length):
    end = start + timedelta(days=length)
    found = dates(rule, start, end)
    assert list(found) == sorted(set(found))
    assert all(start <= day <= end for day in found)
    assert rule.weekday is None or all(day.weekday() == rule.weekday for day in found)


@given(SAID_DAYS, st.dates(date(2000, 1, 1), date(2040, 1, 1)))
def test_a_meeting_on_each_day_of_a_rule_leaves_no_gap(rule, start):
    end = start + timedelta(days=800)
    assert (
        gaps(rule, dates(rule, start, end, anchor=start), start, end, end + timedelta(days=1), start.month)
        == ()
    )


def test_a_quarter_without_a_meeting_is_a_gap():
    held = [date(2026, 1, 14), date(2025, 10, 2), date(2025, 10, 9)]
    found = gaps(parse("quarterly"), held, date(2025, 4, 1), date(2026, 3, 31), date(2026, 4, 1))
    assert [gap.label for gap in found] == ["Apr-Jun 2025", "Jul-Sep 2025"]


def test_a_quarter_that_still_runs_is_no_gap():
    found = gaps(parse("quarterly"), [], date(2026, 4, 1), date(2027, 3, 31), date(2026, 6, 30))
    assert found == ()


def test_a_board_set_up_in_mid_quarter_is_not_blamed_for_it():
    found = gaps(parse("quarterly"), [], date(2026, 5, 12), date(2027, 3, 31), date(2026, 10, 1))
    assert [gap.label for gap in found] == ["Jul-Sep 2026"]


def test_quarterly_expects_four_a_year():
    assert parse("quarterly").per_year == 4


def test_a_stretch_longer_than_the_weeks_allow_is_a_gap():
    held = [date(2026, 1, 5), date(2026, 4, 13)]
    found = gaps(parse("every six weeks"), held, date(2026, 1, 1), date(2026, 4, 30), date(2026, 5, 1))
    assert [gap.label for gap in found] == ["6 Jan-12 Apr 2026"]


def test_named_months_alone_are_looked_at():
    rule = parse("second Wednesday of March, June and September")
    found = gaps(rule, [date(2026, 6, 10)], date(2026, 1, 1), date(2026, 12, 31), date(2027, 1, 1))
    assert [gap.label for gap in found] == ["Mar 2026", "Sep 2026"]


@pytest.mark.parametrize(
    ("held", "year_over", "status"),
    [
        (1, True, MeetingsStatus.SHORT),
        (1, False, MeetingsStatus.ON_COURSE),
        (2, True, MeetingsStatus.WITHIN),
        (3, True, MeetingsStatus.WITHIN),
        (4, True, MeetingsStatus.OVER),
        (4, False, MeetingsStatus.OVER),
    ],
)
def test_meetings_held_are_judged_against_two_to_three_a_year(held, year_over, status):
    assert meetings_status(held, 2, 3, year_over) is status
