from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cspdesk.domain.spoken import Leaning, is_a_date, split_action, understand, understand_day

TUESDAY = date(2026, 5, 12)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("by 12 Dec", date(2026, 12, 12)),
        ("12/12", date(2026, 12, 12)),
        ("by 3/6/27", date(2027, 6, 3)),
        ("12 December 2026", date(2026, 12, 12)),
        ("2026-12-12", date(2026, 12, 12)),
        ("12 May", date(2026, 5, 12)),
        ("11 May", date(2027, 5, 11)),
        ("Tues 19th of May, 2027", date(2027, 5, 19)),
        ("the 14th", date(2026, 5, 14)),
        ("29 Feb", date(2028, 2, 29)),
        ("tomorrow", date(2026, 5, 13)),
        ("Friday", date(2026, 5, 15)),
        ("Tuesday", date(2026, 5, 19)),
        ("next Friday", date(2026, 5, 22)),
        ("a week on Friday", date(2026, 5, 22)),
        ("in two weeks", date(2026, 5, 26)),
        ("in two weeks’ time", date(2026, 5, 26)),
        ("in a fortnight", date(2026, 5, 26)),
        ("in 10 days", date(2026, 5, 22)),
        ("in 5 working days", date(2026, 5, 19)),
        ("in a month", date(2026, 6, 12)),
        ("in October", date(2026, 10, 31)),
        ("by the end of October", date(2026, 10, 31)),
        ("end of March", date(2027, 3, 31)),
        ("in May", date(2026, 5, 31)),
        ("March 2028", date(2028, 3, 31)),
        ("end of the month", date(2026, 5, 31)),
        ("by month's end", date(2026, 5, 31)),
        ("end of next month", date(2026, 6, 30)),
        ("end of the financial year", date(2027, 3, 31)),
        ("next week", date(2026, 5, 22)),
    ],
)
def test_due_dates_are_understood_as_said(said, day):
    assert understand(said, TUESDAY).date == day


def test_six_months_from_1_april_2013_is_1_october_2013():
    assert understand("in six months", date(2013, 4, 1)).date == date(2013, 10, 1)


def test_a_month_from_the_last_of_january_is_the_last_of_february():
    assert understand("in a month", date(2026, 1, 31)).date == date(2026, 2, 28)


def test_working_days_leave_out_closed_ones():
    assert understand("in 1 working day", TUESDAY, {date(2026, 5, 13)}).date == date(2026, 5, 14)


@pytest.mark.parametrize("said", ["next meeting", "by the next meeting.", "at the next forum", "Next time"])
def test_the_next_meeting_stays_linked(said):
    due = understand(said, TUESDAY)
    assert due.next_meeting
    assert due.date is None


@pytest.mark.parametrize(
    "said", ["asap", "soon", "", "31/2", "7123", "12", "99/99/99", "by", "ongoing", "3²"]
)
def test_what_is_no_date_keeps_its_words(said):
    due = understand(said, TUESDAY)
    assert not due.understood
    assert due.words == said


@given(st.text(max_size=30), st.dates())
def test_any_words_on_any_day_are_taken(said, day):
    understand(said, day)
    split_action(said, day)


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(1, 28), st.integers(1, 12))
def test_a_day_and_month_is_never_before_the_meeting_nor_a_year_after(meeting, day, month):
    found = understand(f"{day}/{month}", meeting).date
    assert found is not None
    assert 0 <= (found - meeting).days <= 366


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.sampled_from(["Mon", "Friday", "sun"]))
def test_a_weekday_is_within_the_week_after_the_meeting(meeting, name):
    found = understand(name, meeting).date
    assert found is not None
    assert 1 <= (found - meeting).days <= 7


@pytest.mark.parametrize(
    ("line", "text", "owner", "due"),
    [
        ("Chase the bin - PC Smith by 12 Dec", "Chase the bin", "PC Smith", date(2026, 12, 12)),
        ("Ask the council again (Secretary).", "Ask the council again", "Secretary", None),
        (
            "Speed checks in October, then the hamlet (Chair).",
            "Speed checks in October, then the hamlet",
            "Chair",
            None,
        ),
        ("Chase the council by 12 Dec", "Chase the council", "", date(2026, 12, 12)),
        ("Chase the council by the bins", "Chase the council by the bins", "", None),
        ("Chase the council - PC May", "Chase the council", "PC May", None),
        ("Fix lights – Cllr O’Brien, in two weeks", "Fix lights", "Cllr O’Brien", date(2026, 5, 26)),
        ("Fix lights - Housing - by Friday", "Fix lights", "Housing", date(2026, 5, 15)),
        ("Anti-Social Behaviour leaflet", "Anti-Social Behaviour leaflet", "", None),
        (
            "Lighting - several complaints that it is poor",
            "Lighting - several complaints that it is poor",
            "",
            None,
        ),
        ("Start patrols in October", "Start patrols in October", "", None),
    ],
)
def test_an_action_line_is_taken_apart_with_care(line, text, owner, due):
    found = split_action(line, TUESDAY)
    assert (found.text, found.owner, found.due.date) == (text, owner, due)


def test_an_action_for_the_next_meeting_is_linked_to_it():
    found = split_action("Report on the leaflet - Housing, next meeting", TUESDAY)
    assert found.owner == "Housing"
    assert found.due.next_meeting


@pytest.mark.parametrize("part", [",", "by ", "(", " - ", "1 ", "by 12 Dec - "])
def test_endless_lines_are_taken_without_endless_work(part):
    split_action(part * 20_000, TUESDAY)
    understand(part * 20_000, TUESDAY)


def test_the_middle_of_a_month_may_be_said_with_a_hyphen() -> None:
    assert understand("by mid-January", date(2026, 11, 24)).date == date(2027, 1, 15)


NOVEMBER = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("said", "last", "nearest"),
    [
        ("3 Nov", date(2026, 11, 3), date(2026, 11, 3)),
        ("21 Nov", NOVEMBER, NOVEMBER),
        ("22 Nov", date(2025, 11, 22), date(2026, 11, 22)),
        ("1/4", date(2026, 4, 1), date(2027, 4, 1)),
        ("3 Nov 2027", date(2027, 11, 3), date(2027, 11, 3)),
        ("2027-01-02", date(2027, 1, 2), date(2027, 1, 2)),
        ("29 Feb", date(2024, 2, 29), date(2028, 2, 29)),
        ("the 25th", date(2026, 10, 25), date(2026, 11, 25)),
        ("31st", date(2026, 10, 31), date(2026, 10, 31)),
        ("yesterday", date(2026, 11, 20), date(2026, 11, 20)),
        ("last Friday", date(2026, 11, 20), date(2026, 11, 20)),
        ("last Saturday", date(2026, 11, 14), date(2026, 11, 14)),
        ("Saturday", NOVEMBER, date(2026, 11, 28)),
        ("next Friday", date(2026, 11, 27), date(2026, 11, 27)),
        ("two weeks ago", date(2026, 11, 7), date(2026, 11, 7)),
        ("end of March", date(2026, 3, 31), date(2027, 3, 31)),
        ("November", date(2026, 11, 30), date(2026, 11, 30)),
        ("today", NOVEMBER, NOVEMBER),
    ],
)
def test_a_day_of_the_past_is_the_last_such_and_of_an_office_the_nearest(said, last, nearest):
    found = [understand_day(said, NOVEMBER, leaning) for leaning in (Leaning.LAST, Leaning.NEAREST)]
    assert found == [last, nearest]


@given(st.dates(date(1990, 1, 1), date(2100, 12, 31)), st.dates(date(1990, 1, 1), date(2100, 12, 31)))
def test_the_last_such_day_is_never_after_the_day_it_is_said_on(day, base):
    said = f"{day.day}/{day.month}"
    last, nearest = (understand_day(said, base, leaning) for leaning in (Leaning.LAST, Leaning.NEAREST))
    ahead = understand_day(said, base)
    assert last is not None
    assert last <= base
    assert nearest in (last, ahead)


@pytest.mark.parametrize("said", ["", "soon", "31/2", "200 years ago, about", "999 years ago", "x" * 500])
def test_what_is_no_day_is_none_whatever_is_meant(said):
    assert [understand_day(said, date(200, 1, 1), leaning) for leaning in Leaning] == [None] * 3


@pytest.mark.parametrize(
    ("said", "so"),
    [("1 Dec 2026", True), ("3/6/27", True), ("Friday", False), ("12 May", False), ("soon", False)],
)
def test_words_that_are_a_date_and_no_more_are_known(said, so):
    assert is_a_date(said) is so
