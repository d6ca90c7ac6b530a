"""What a typed value counts as, and the sums of indicators."""

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cspdesk.domain.indicator_periods import Span, read_period, say_period
from cspdesk.domain.indicator_values import (
    Said,
    implied_population,
    percent_change,
    rate,
    read_value,
    rounded,
    say_number,
    share,
    target_from,
    target_in_points,
)

_AMOUNTS = st.decimals(0, 999_999, places=2, allow_nan=False, allow_infinity=False)
_PERCENTS = st.decimals(-100, 100, places=1, allow_nan=False, allow_infinity=False)


@pytest.mark.parametrize(
    ("typed", "number", "percent"),
    [
        ("13.64", "13.64", False),
        ("12.8 crimes per 1,000 pop (-9.00%)", "12.8", False),
        ("25.5%", "25.5", True),
        ("11,359", "11359", False),
        ("3 per 1,000", "3", False),
        ("−4 points", "-4", False),
    ],
)
def test_a_typed_value_is_its_number(typed: str, number: str, percent: bool) -> None:
    read = read_value(typed)
    assert (read.said, read.number, read.percent) == (Said.NUMBER, Decimal(number), percent)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Based on the ratio of 1:1.1", Said.WORDS),
        ("1:1.1", Said.RATIO),
        ("N/A", Said.NOT_APPLICABLE),
        ("to be agreed", Said.TO_BE_AGREED),
        ("baseline year", Said.BASELINE_YEAR),
        ("not yet collected", Said.NOT_COLLECTED),
        ("5% increase", Said.WORDS),
        ("about 20", Said.WORDS),
        ("20 or so", Said.WORDS),
        ("2008-09", Said.WORDS),
        ("", Said.NOTHING),
    ],
)
def test_words_are_never_forced_into_a_number(typed: str, said: Said) -> None:
    read = read_value(typed)
    assert (read.said, read.number) == (said, None)


def test_a_range_is_kept_as_low_and_high() -> None:
    read = read_value("51% to 71%")
    assert (read.said, read.low, read.high, read.number) == (Said.RANGE, 51, 71, None)


def test_the_percent_in_brackets_is_read_beside_the_value() -> None:
    assert read_value("12.8 crimes per 1,000 pop (-9.00%)").change == Decimal("-9.00")


@given(st.text())
def test_any_text_is_read_and_without_a_figure_in_it_no_number(typed: str) -> None:
    read = read_value(typed)
    assert read.number is None or any(letter.isdigit() for letter in typed)


@given(_AMOUNTS)
def test_a_number_that_is_shown_is_read_back(number: Decimal) -> None:
    assert read_value(say_number(number)).number == number


@pytest.mark.parametrize(("percent", "target"), [("-3", "13.64"), ("-6", "13.22"), ("-9", "12.80")])
def test_targets_of_plan_2_come_from_its_base_and_percent(percent: str, target: str) -> None:
    assert str(target_from(Decimal("14.06"), Decimal(percent), 2)) == target


def test_five_percent_of_400_either_way() -> None:
    base = Decimal(400)
    assert (target_from(base, Decimal(5), 0), target_from(base, Decimal(-5), 0)) == (420, 380)


def test_four_points_are_not_four_percent() -> None:
    base = Decimal(50)
    assert (target_in_points(base, Decimal(-4), 0), target_from(base, Decimal(-4), 0)) == (46, 48)


@given(_AMOUNTS, _PERCENTS)
def test_a_target_never_asks_for_more_than_its_percent(base: Decimal, percent: Decimal) -> None:
    moved, exact = abs(target_from(base, percent, 2) - base), abs(base * percent / 100)
    assert exact - Decimal("0.01") < moved <= exact


def test_the_population_behind_a_printed_rate() -> None:
    assert implied_population(2470, Decimal("14.06"), 1000) == 175_700


@given(st.integers(1, 100_000), st.integers(1000, 2_000_000))
def test_the_population_is_found_again_from_an_exact_rate(count: int, population: int) -> None:
    found = rate(count, population, 1000)
    assert found is not None
    again = implied_population(count, rounded(found, 9), 1000)
    assert again is not None
    assert abs(again - population) <= 1


def test_n_of_nothing_is_no_percent() -> None:
    assert (share(3, 0), share(1, 4), rate(3, 0, 1000)) == (None, 25, None)


def test_91_against_64_is_an_increase_of_42_2_percent() -> None:
    found = percent_change(Decimal(64), Decimal(91))
    assert found is not None
    assert say_number(found, 1, sign=True) == "+42.2"


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("08/09", (2008, 4, 1), (2009, 3, 31)),
        ("2007/8", (2007, 4, 1), (2008, 3, 31)),
        ("2008 - 09", (2008, 4, 1), (2009, 3, 31)),
        ("July 2011–June 2012", (2011, 7, 1), (2012, 6, 30)),
        ("April – August 2012", (2012, 4, 1), (2012, 8, 31)),
        ("Quarter 1 2011-2012", (2011, 4, 1), (2011, 6, 30)),
        ("first half of 2026/27", (2026, 4, 1), (2026, 9, 30)),
        ("2011", (2011, 1, 1), (2011, 12, 31)),
    ],
)
def test_a_period_is_read_as_plans_write_it(
    typed: str, first: tuple[int, int, int], last: tuple[int, int, int]
) -> None:
    assert read_period(typed) == Span(dt.date(*first), dt.date(*last))


@pytest.mark.parametrize("typed", ["08/10", "June 2012 to July 2011", "soon", "0000", ""])
def test_what_is_no_period_is_not_guessed(typed: str) -> None:
    assert read_period(typed) is None


@given(st.integers(1950, 2150), st.integers(1, 12), st.integers(0, 30))
def test_a_period_of_months_that_is_said_is_read_back(year: int, month: int, more: int) -> None:
    first = dt.date(year, month, 1)
    end = dt.date(year + (month - 1 + more + 1) // 12, (month - 1 + more + 1) % 12 + 1, 1)
    span = Span(first, end - dt.timedelta(days=1))
    assert read_period(say_period(span)) == span
