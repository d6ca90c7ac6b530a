"""Checks as data: what each checklist asks, what it refuses, and how gaps become actions."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from offices import new_office

from cspdesk.domain.check_sheets import SIX, all_met
from cspdesk.domain.kinds import Origin
from cspdesk.errors import Refused
from cspdesk.office import Office
from cspdesk.services.checklists import KEYS, checklists

TODAY = dt.date(2026, 11, 20)
_PLANS = {
    "bedford": "north-bedfordshire-2008",
    "central": "central-bedfordshire-2013",
    "charnwood": "charnwood-2008",
    "herts": "north-herts-2008",
    "bath": "bath-north-east-somerset-2009",
}


@pytest.fixture
def office(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Office]:
    """An office of plan 0, or of the plan a test names."""
    plan = _PLANS[getattr(request, "param", "bedford")]
    made = new_office(tmp_path / "c.cspdesk", plan, machine="test", today=TODAY)
    yield made
    made.close(keep_backup=False)


def of(plan: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("office", [plan], indirect=True)


def answer_all(office: Office, sheet: UUID, word: str) -> None:
    for item in office.checks.filled(sheet).items:
        office.checks.answer(item.id, word)


def test_every_checklist_loads_with_a_scale_and_items() -> None:
    assert tuple(each.key for each in checklists()) == KEYS
    assert all(each.scale and each.questions and each.subjects for each in checklists())


def test_hallmarks_have_sixteen_criteria_in_four_sections_and_six_results(office: Office) -> None:
    filled = office.checks.filled(office.checks.begin("hallmarks"))
    criteria = [item.section for item in filled.items if item.section != SIX]
    assert {name: criteria.count(name) for name in dict.fromkeys(criteria)} == {
        "Lead and Guide": 4,
        "Assess": 3,
        "Plan for Action": 4,
        "Deliver": 5,
    }
    assert [result.name for result in filled.hallmarks][3] == "Community engagement"
    assert {item.statutory for item in filled.items} == {True, False}


@of("charnwood")
def test_hallmarks_keep_the_order_and_the_names_of_their_plan(office: Office) -> None:
    filled = office.checks.filled(office.checks.begin("hallmarks"))
    names = [result.name for result in filled.hallmarks]
    assert names[1] == "Visible and Constructive Accountability"
    assert names[4] == "Engaged Communities"
    assert {item.part for item in filled.items if item.section != SIX} == set(names)


def test_all_six_are_met_only_when_no_criterion_is_open(office: Office) -> None:
    sheet = office.checks.begin("hallmarks")
    answer_all(office, sheet, "Met")
    assert all_met(office.checks.filled(sheet).hallmarks)
    last = office.checks.filled(sheet).items[-1]
    office.checks.answer(last.id, "Partly met")
    results = office.checks.filled(sheet).hallmarks
    assert [result.name for result in results if not result.met] == [last.part]
    assert not all_met(results)


def test_gaps_become_actions_that_know_their_item(office: Office) -> None:
    sheet = office.checks.begin("hallmarks")
    item = office.checks.filled(sheet).items[7]
    office.checks.answer(item.id, "Not met", evidence="No protocol", owner="Police", due=dt.date(2027, 1, 31))
    made = office.actions.get(office.checks.add_actions(sheet)[0])
    assert (made.check_item_id, made.origin, made.owner_agency) == (item.id, Origin.REVIEW, "Police")
    assert made.due == dt.date(2027, 1, 31)
    with pytest.raises(Refused, match="Every gap"):
        office.checks.add_actions(sheet)


@of("herts")
def test_nine_lines_of_the_improvement_plan_load_and_become_actions(office: Office) -> None:
    (sheet,) = office.checks.all()
    filled = office.checks.filled(sheet.id)
    assert len(filled.items) == 9
    assert filled.items[8].text == "Introduce and Anti – Social Behaviour working group"
    answer_all(office, sheet.id, "Not begun")
    assert len(office.checks.add_actions(sheet.id)) == 9
    assert office.checks.get(sheet.id).open_actions == 9


@of("central")
def test_five_findings_stand_under_their_groups_as_printed(office: Office) -> None:
    sheet = next(each for each in office.checks.all() if each.template == "equality")
    assert [item.part for item in office.checks.filled(sheet.id).items] == [
        "Disabled People",
        "Women",
        "Transgender",
        "Race, Religion, Belief",
        "Sexual Orientation",
    ]
    assert "30% of domestic violence starts in pregnancy" in office.checks.filled(sheet.id).items[1].evidence


@pytest.mark.parametrize(
    ("office", "count"), [("central", 7), ("bath", 6), ("charnwood", 6), ("herts", 9)], indirect=["office"]
)
def test_groups_of_an_equality_check_are_those_of_the_plan(office: Office, count: int) -> None:
    assert len(office.checks.filled(office.checks.begin("equality")).items) == count


def test_changing_the_groups_leaves_old_checks_as_they_were(office: Office) -> None:
    old = office.checks.begin("equality")
    office.checks.set_groups("Age\nCarers")
    assert len(office.checks.filled(old).items) == 9
    assert [item.part for item in office.checks.filled(office.checks.begin("equality")).items] == [
        "Age",
        "Carers",
    ]


def test_a_negative_effect_without_an_action_or_a_change_is_refused(office: Office) -> None:
    item, other = office.checks.filled(office.checks.begin("equality")).items[:2]
    with pytest.raises(Refused, match="needs an action or an adjustment"):
        office.checks.answer(item.id, "Negative")
    with pytest.raises(Refused, match="owner and a date"):
        office.checks.answer(item.id, "Negative", adjustment="Meet by day")
    office.checks.answer(
        item.id, "Negative", adjustment="Meet by day", owner="Police", due=dt.date(2027, 1, 1)
    )
    office.checks.add_action(other.id, "Hold one meeting with a loop")
    office.checks.answer(other.id, "Negative")


def test_a_problem_is_not_assessed_without_a_result(office: Office) -> None:
    sheet = office.checks.begin("sara", subject="Sample Road")
    last = office.checks.filled(sheet).items[-1]
    with pytest.raises(Refused, match="without a result"):
        office.checks.answer(last.id, "Done")
    office.checks.set_result(sheet, "Calls fell from 14 to 5 a month")
    office.checks.answer(last.id, "Done")
    office.checks.done(sheet, "Jo Sample")
    with pytest.raises(Refused, match="open it again"):
        office.checks.answer(last.id, "")


@of("charnwood")
def test_compact_asks_six_commitments_of_six_agencies_and_lists_what_is_not_ticked(office: Office) -> None:
    sheet = office.checks.begin("compact")
    filled = office.checks.filled(sheet)
    assert (len(filled.questions), len({item.part for item in filled.items})) == (6, 6)
    assert "within Charnwood" in filled.questions[3].text
    office.checks.answer(filled.items[0].id, "Kept", evidence="Minutes of 3 June")
    assert len(office.checks.filled(sheet).unanswered) == 35


def test_a_report_warns_while_nothing_stands_under_section_17(office: Office) -> None:
    sheet = office.checks.begin("section17", subject="Lighting in Sample Road")
    assert "Section 17" in office.checks.filled(sheet).warning
    item = next(item for item in office.checks.filled(sheet).items if item.statutory)
    office.checks.answer(item.id, evidence="Lighting prevents burglary")
    assert office.checks.filled(sheet).warning == ""
    assert office.checks.item(item.id).answer == "Written"


def test_skills_are_asked_of_each_member_and_gaps_counted_by_skill(office: Office) -> None:
    group = next(body.id for body in office.bodies.all() if body.code == "ODG")
    with pytest.raises(Refused, match="no members"):
        office.checks.begin("skills", body_id=group)
    for name in ("Ann Sample", "Bob Sample"):
        office.memberships.add(group, office.people.quick_add(name), None)
    sheet = office.checks.begin("skills", body_id=group)
    filled = office.checks.filled(sheet)
    office.checks.answer(filled.items[0].id, "None")
    office.checks.answer(filled.items[1].id, "Strong")
    gaps = office.checks.filled(sheet).questions
    assert [len(each.gaps) for each in gaps[:3]] == [1, 0, 0]
    office.checks.done(sheet)
    last = office.checks.last_done("skills")
    assert last is not None
    assert last.done_on == TODAY


def test_percent_of_steps_adopted_leaves_out_what_does_not_apply(office: Office) -> None:
    sheet = office.checks.begin("process")
    items = office.checks.filled(sheet).items
    for item, word in zip(items, ["Adopted"] * 6 + ["Not adopted"] * 6 + ["Does not apply"], strict=True):
        office.checks.answer(item.id, word)
    assert office.checks.filled(sheet).tally.percent == 50


def test_a_new_year_begins_like_the_last_and_is_compared_with_it(office: Office) -> None:
    old = office.checks.begin("rural", on_day=dt.date(2025, 11, 1))
    office.checks.answer(office.checks.filled(old).items[0].id, "No rural effect")
    new = office.checks.begin("rural", like=old)
    office.checks.answer(office.checks.filled(new).items[0].id, "Yes, rural needs are met")
    filled = office.checks.filled(new)
    assert filled.before is not None
    assert filled.before.year == "2025-26"
    assert [each.before for each in filled.compared if each.changed] == ["No rural effect"]
