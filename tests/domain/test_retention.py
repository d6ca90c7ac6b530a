"""How long things are kept: dates follow rules, whatever the rule and the day."""

import datetime as dt
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from cspdesk.domain.care_kinds import Covered
from cspdesk.domain.kinds import Kind
from cspdesk.domain.retention import COVERS, MOST_MONTHS, Kept, due, later, rules, say_months

DAYS = st.dates(dt.date(1990, 1, 1), dt.date(2400, 1, 1))
MONTHS = st.integers(0, MOST_MONTHS)


def _kept(day: dt.date | None, until: dt.date | None = None) -> Kept:
    return Kept(Covered.RESIDENT, Kind.PERSON, UUID(int=1), "", "Somebody", day, until)


@given(DAYS, MONTHS, MONTHS)
def test_a_longer_rule_never_ends_sooner(day: dt.date, one: int, other: int) -> None:
    ends = sorted((months, later(day, months)) for months in (one, other))
    assert ends[0][1] <= ends[1][1]


@given(DAYS, MONTHS)
def test_the_day_of_the_month_stays_or_is_the_month_s_last(day: dt.date, months: int) -> None:
    end = later(day, months)
    assert (end.year * 12 + end.month) - (day.year * 12 + day.month) == months
    assert end.day == day.day or (end + dt.timedelta(days=1)).day == 1


def test_everything_that_can_be_covered_has_a_usual_rule() -> None:
    assert {cover.covers for cover in COVERS} == set(Covered)
    assert not any(rule.own for rule in rules([]))


def test_the_office_s_own_rule_takes_the_place_of_the_usual_one() -> None:
    made = {rule.cover.covers: rule for rule in rules([(Covered.RESIDENT, 6, "as the policy says")])}
    assert (made[Covered.RESIDENT].months, made[Covered.RESIDENT].own) == (6, True)
    assert due(_kept(dt.date(2026, 8, 31)), made[Covered.RESIDENT]).due == dt.date(2027, 2, 28)


def test_a_date_of_its_own_wins_over_the_rule() -> None:
    (rule, *_) = rules([])
    assert due(_kept(dt.date(2020, 1, 1), dt.date(2030, 1, 1)), rule).due == dt.date(2030, 1, 1)


def test_nought_months_is_for_good() -> None:
    (rule, *_) = rules([(Covered.RESIDENT, 0, "")])
    assert due(_kept(dt.date(2020, 1, 1)), rule).due is None
    assert [say_months(each) for each in (0, 1, 12, 18, 24)] == [
        "for good",
        "1 month",
        "1 year",
        "18 months",
        "2 years",
    ]
