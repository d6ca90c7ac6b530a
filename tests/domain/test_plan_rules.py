"""Rules of plans: SMART targets, tasks of lines that repeat, states of lines, and what became of them."""

import datetime as dt
from dataclasses import replace
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cspdesk.domain.plan_checks import has_number, smart_check
from cspdesk.domain.plan_compare import compare
from cspdesk.domain.plan_kinds import LineState, MilestoneKind, Smart
from cspdesk.domain.plan_progress import LineStatus, line_status
from cspdesk.domain.plan_rows import LineRow, MilestoneRow
from cspdesk.domain.plan_tasks import task_days
from cspdesk.domain.plans import LineRole
from cspdesk.errors import Refused

TODAY = dt.date(2026, 11, 21)
ALL_FIVE = tuple(each.value for each in Smart)


def line(text: str = "Do it", **values: object) -> LineRow:
    plain = LineRow(
        id=uuid4(), plan_id=uuid4(), plan_priority_id=uuid4(), position=1, role=LineRole.ACTION, label="", text=text,
        horizon="", objective="", sides=(), elements=(), themes=(), deliveries=(), code="", lead="",
        lead_agency_id=None, lead_agency="", lead_id=None, lead_person="", community="", timescale="",
        starts_on=None, due=None, repeats="", resources="", outcome="", progress="", state=LineState.OPEN,
        state_on=None, to_be_agreed=False, feeds_county=False, smart=(), indicator_id=None, indicator_code="",
        indicator="", risk_id=None, risk_number=None, risk="", entry_id=None, entry="", entry_register="",
        entry_state="", source="", follows_id=None, partners=(),
    )  # fmt: skip
    return replace(plain, **values)  # type: ignore[arg-type]


def step(due: dt.date | None, done: dt.date | None = None) -> MilestoneRow:
    return MilestoneRow(uuid4(), uuid4(), None, MilestoneKind.MILESTONE, "Step", due, done, "")


@pytest.mark.parametrize(
    ("text", "numbered"),
    [
        ("To reduce rowdy/nuisance behaviour by 5%", True),
        ("To have six schools involved", True),
        ("Reduction in burglary", False),
        ("NI 32: to reduce repeat victimisation", False),
        ("To work towards the LAA Target from April 1st 2009 - 2011 (NI 32)", False),
        ("Fewer crimes per 1,000 population", False),
        ("Review by 31 March 2010", False),
    ],
)
def test_numbers_of_codes_days_and_bases_measure_nothing(text: str, numbered: bool) -> None:
    assert has_number(text) is numbered


def test_target_with_number_and_date_and_five_ticks_is_smart() -> None:
    check = smart_check(line("6 schools by March 2010", smart=ALL_FIVE))
    assert (check.smart, check.words) == (True, "SMART")


def test_target_lacking_a_date_or_a_number_is_not_smart_however_it_is_ticked() -> None:
    without_date = smart_check(line("6 schools", smart=ALL_FIVE))
    without_number = smart_check(line("More schools", smart=ALL_FIVE, due=TODAY))
    assert without_date.words == "not SMART: no date"
    assert without_number.words == "not SMART: no number"


def test_target_to_be_agreed_is_no_number_yet() -> None:
    assert "no number" in smart_check(line("6 schools by 2010", to_be_agreed=True)).lacks


def test_monthly_makes_twelve_tasks_on_the_last_day_of_each_month() -> None:
    days = task_days("monthly", dt.date(2013, 4, 1), dt.date(2014, 3, 31))
    assert len(days) == 12
    assert (days[0], days[10], days[-1]) == (dt.date(2013, 4, 30), dt.date(2014, 2, 28), dt.date(2014, 3, 31))


def test_rule_that_names_its_days_makes_tasks_on_them() -> None:
    days = task_days("first Monday every month", dt.date(2026, 4, 1), dt.date(2026, 6, 30))
    assert days == (dt.date(2026, 4, 6), dt.date(2026, 5, 4), dt.date(2026, 6, 1))


def test_more_tasks_than_anybody_can_tick_are_refused() -> None:
    with pytest.raises(Refused, match="tasks"):
        task_days("weekly", dt.date(2000, 1, 1), dt.date(2100, 1, 1))


@given(st.sampled_from(["monthly", "quarterly", "weekly", "twice a year"]), st.integers(0, 400))
def test_tasks_rise_and_stay_within_the_line(rule: str, length: int) -> None:
    first = dt.date(2026, 4, 1)
    last = first + dt.timedelta(days=length)
    days = task_days(rule, first, last)
    assert list(days) == sorted(set(days))
    assert all(first <= day <= last for day in days)


@pytest.mark.parametrize(
    ("values", "steps", "status"),
    [
        ({}, [], LineStatus.NOT_BEGUN),
        ({"due": TODAY}, [step(TODAY, TODAY)], LineStatus.UNDER_WAY),
        ({"due": TODAY}, [step(dt.date(2026, 11, 20))], LineStatus.SLIPPING),
        ({"due": dt.date(2026, 11, 20)}, [], LineStatus.LATE),
        ({"due": dt.date(2026, 11, 20), "to_be_agreed": True}, [], LineStatus.TO_BE_AGREED),
        ({"due": dt.date(2026, 11, 20), "state": LineState.PART_DONE}, [], LineStatus.PART_DONE),
    ],
)
def test_state_of_a_line(values: dict[str, object], steps: list[MilestoneRow], status: LineStatus) -> None:
    assert line_status(line(**values), steps, (), TODAY) is status


@given(
    st.lists(st.sampled_from(["keep", "change", "drop"]), max_size=12),
    st.integers(0, 4),
)
def test_every_line_of_both_years_is_kept_changed_dropped_or_added(deeds: list[str], added: int) -> None:
    old = [line(f"Line {number}") for number in range(len(deeds))]
    new = [
        replace(each, id=uuid4(), follows_id=each.id, text=each.text if deed == "keep" else "Other")
        for each, deed in zip(old, deeds, strict=True)
        if deed != "drop"
    ]
    found = compare(old, [*new, *(line("New") for _ in range(added))])
    counts = [len(part) for part in (found.kept, found.changed, found.dropped, found.added)]
    assert counts == [deeds.count("keep"), deeds.count("change"), deeds.count("drop"), added]


def test_changed_line_tells_what_it_was_and_is() -> None:
    was = line("To advise 250 students")
    now = replace(was, id=uuid4(), follows_id=UUID(int=was.id.int), text="To advise 300 students")
    assert compare([was], [now]).changed[0].fields == (
        ("Words", "To advise 250 students", "To advise 300 students"),
    )
