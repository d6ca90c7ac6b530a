"""What the views of a plan list, each from the plan alone: no window."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

import pytest

from cspdesk.domain.dates import plan_year
from cspdesk.domain.plan_kinds import NoteKind, Smart
from cspdesk.domain.plan_rows import LineRow
from cspdesk.domain.plans import LineRole, PlanLayout
from cspdesk.office import Office
from cspdesk.ui.plan.items import Item
from cspdesk.ui.plan.plan_words import groups_of
from cspdesk.ui.plan.reading import PlanReading, Wanted
from cspdesk.ui.plan.view_kinds import BY_KEY
from cspdesk.ui.plan.view_rows import Beside
from tests.offices import new_office

TODAY = dt.date(2026, 11, 21)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """Plan 0 in its life: the first two lines tagged, one of another year, one target ticked, an open question."""
    path = tmp_path_factory.mktemp("views") / "plan.cspdesk"
    office = new_office(path, "north-bedfordshire-2008", machine="test", today=TODAY)
    plans = office.plans
    plan = plans.current()
    plans.change_plan(plan.id, from_day=dt.date(2026, 4, 1), to_day=dt.date(2029, 3, 31))
    lines = plans.file(plan.id).lines
    first, *_, last = (line for line in lines if line.commitment)
    plans.set_tags([first.id, last.id], "elements", "education", True)
    plans.change_line(first.id, starts_on=dt.date(2026, 4, 1), due="31 March 2027", sides=["victim"])
    ticked = next(line for line in lines if line.role is LineRole.TARGET)
    plans.change_line(ticked.id, text="Fear of crime falls by 5%", due="31 March 2027", smart=list(Smart))
    plans.add_note(NoteKind.QUESTION, "Did it help?", plan_id=plan.id, due=dt.date(2026, 10, 1))
    yield office
    office.close(keep_backup=False)


@pytest.fixture(scope="module")
def reading(office: Office) -> PlanReading:
    return PlanReading(office.plans.file(office.plans.current().id), TODAY)


def _rows(reading: PlanReading, view: str, wanted: Wanted | None = None) -> list[Item]:
    made = BY_KEY[view].make(reading, wanted or Wanted(), Beside())
    return [item for item in made if not item.head]


def _commitments(reading: PlanReading) -> list[LineRow]:
    return [line for line in reading.file.lines if line.commitment]


def test_priorities_and_blocks_stand_in_the_order_of_the_plan(reading: PlanReading) -> None:
    titles = [row.title for row in reading.standings()]
    assert (len(titles), titles[1], titles[-1]) == (9, "Priority 1: Violent Crime", "Performance Management")


def test_a_priority_says_which_side_and_whom_it_lacks(reading: PlanReading) -> None:
    assert reading.standings()[1].flags == "no location or offender side, no champion, groups not thought of"


def test_a_target_without_a_date_is_not_smart(reading: PlanReading) -> None:
    lacks = {item.words: item.chip.word for item in _rows(reading, "smart") if item.chip is not None}
    assert lacks["To reduce rowdy/nuisance behaviour by 5%"] == "No date"


def test_a_target_with_all_five_ticks_is_smart(reading: PlanReading) -> None:
    assert "Fear of crime falls by 5%" not in [item.words for item in _rows(reading, "smart")]


def test_a_tag_that_nothing_carries_is_highlighted(reading: PlanReading) -> None:
    found = {item.words: (item.numbers[0], item.zero) for item in _rows(reading, "spread")}
    assert (found["Education"], found["Enforcement"]) == (("2", False), ("0", True))


def test_the_sum_over_partners_counts_what_is_shared_once(reading: PlanReading) -> None:
    total, *each = (int(item.numbers[0]) for item in _rows(reading, "partners"))
    assert total == len(_commitments(reading)) < sum(each)


def test_a_tag_filters_across_all_priorities(reading: PlanReading) -> None:
    shown = reading.shown(Wanted(tag=("element", "education")))
    commitments = _commitments(reading)
    assert shown == [commitments[0], commitments[-1]]


def test_the_year_switches_the_lines(reading: PlanReading) -> None:
    first = _commitments(reading)[0]
    this, later = plan_year(TODAY), plan_year(TODAY).following
    assert first in reading.shown(Wanted(year=this))
    assert first not in reading.shown(Wanted(year=later))


def test_a_question_that_is_late_stands_first(reading: PlanReading) -> None:
    (row,) = _rows(reading, "questions")
    assert row.chip is not None
    assert (row.words, row.chip.word) == ("Did it help?", "Late")


def test_a_plan_with_objectives_shows_all_five_though_empty(reading: PlanReading) -> None:
    five = ("Prevention", "Engagement", "Reassurance", "Enforcement", "Intelligence")
    plan = replace(reading.plan, layout=PlanLayout.OBJECTIVES, objectives=five)
    groups = groups_of(plan, [line for line in reading.file.lines if not line.commitment])
    assert [head for head, under in groups if not under] == list(five)


def test_a_line_nobody_is_to_do_says_why_it_has_no_day_and_no_status(reading: PlanReading) -> None:
    told = {item.id: item for item in _rows(reading, "lines") if item.what == "line"}
    lead = next(line for line in reading.file.lines if line.role is LineRole.LEAD)
    assert told[lead.id].undone == "Lead: told, not done, so it has no day and no status of its own."
    assert not any(told[line.id].undone for line in _commitments(reading) if line.id in told)
