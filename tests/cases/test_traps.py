"""The fifteen traps of the plans: what their texts leave open or say in two ways, as the product takes it."""

import ast
import datetime as dt
import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from decimal import Decimal
from itertools import chain
from pathlib import Path

import pytest

import cspdesk
from cspdesk.assets import resource
from cspdesk.domain.activity_kinds import TargetScope
from cspdesk.domain.cadence_text import parse
from cspdesk.domain.indicator_values import Said, read_value
from cspdesk.domain.indicator_view import IndicatorStands
from cspdesk.domain.kinds import Standing
from cspdesk.domain.partners import Stands
from cspdesk.domain.spoken import understand
from cspdesk.errors import Refused
from cspdesk.office import Office, open_office
from cspdesk.services.checklists import checklist
from cspdesk.services.plans import printed_plan
from tests.offices import new_office
from tests.sample_store import shared_sample

TODAY = dt.date(2026, 11, 21)
NORTH_BEDFORDSHIRE, CENTRAL_BEDFORDSHIRE = "north-bedfordshire-2008", "central-bedfordshire-2013"
BATH, CHARNWOOD, NORTH_HERTS = "bath-north-east-somerset-2009", "charnwood-2008", "north-herts-2008"
Offices = Callable[[str], Office]


@pytest.fixture(scope="module")
def of_plan(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Offices]:
    """The office of a plan as its set-up made it, opened once."""
    folder, opened = tmp_path_factory.mktemp("traps"), dict[str, Office]()

    def of(key: str) -> Office:
        if key not in opened:
            opened[key] = new_office(folder / f"{key}.cspdesk", key, machine="traps", today=TODAY)
        return opened[key]

    yield of
    for office in opened.values():
        office.close(keep_backup=False)


def indicator(office: Office, name: str) -> IndicatorStands:
    """The indicator of a code, or whose name begins so."""
    return next(
        each for each in office.indicators.all() if name in (each.row.code, each.row.name[: len(name)])
    )


def aims(office: Office, name: str) -> list[str]:
    """What is aimed at, year by year, as it is printed."""
    return [year.target.printed for year in indicator(office, name).years]


def test_1_eighteen_sessions_are_one_in_each_forum_until_the_office_says_otherwise(of_plan: Offices) -> None:
    measures = of_plan(NORTH_BEDFORDSHIRE).measures
    sessions = next(line for line in measures.grid() if line.measure.key == "outreach_sessions")
    assert (sessions.measure.scope, sessions.measure.target, len(sessions.cells)) == (
        TargetScope.EACH_FORUM, 1, 18,
    )  # fmt: skip
    assert sessions.figure.target == 18
    measures.change(sessions.measure.id, target=18)
    assert measures.line(measures.get(sessions.measure.id)).figure.target == 324
    measures.change(sessions.measure.id, target=1)


def test_2_forum_areas_have_numbers_and_no_invented_names(of_plan: Offices) -> None:
    names = [forum.name for forum in of_plan(NORTH_BEDFORDSHIRE).bodies.forums()]
    assert names == [f"Forum {number}" for number in range(1, 19)]


def test_2_sample_says_that_it_is_one(tmp_path_factory: pytest.TempPathFactory) -> None:
    office = open_office(shared_sample(tmp_path_factory), machine="traps", readonly=True)
    assert office.context.partnership.sample
    office.close(keep_backup=False)


def test_3_charnwood_has_five_objectives() -> None:
    assert printed_plan(CHARNWOOD).objectives == (
        "Prevention", "Engagement", "Reassurance", "Enforcement", "Intelligence",
    )  # fmt: skip


def test_4_scores_between_those_of_the_key_count_and_equal_totals_share_a_rank(of_plan: Offices) -> None:
    matrices = of_plan(CENTRAL_BEDFORDSHIRE).matrices
    (matrix,) = matrices.all()
    rows = matrices.scored(matrix.id).rows
    assert {2, 4} <= {mark for row in rows for mark in row.marks}
    ties = {row.total: row.ties for row in rows}
    assert (len(rows), ties[31], ties[23], ties[22], ties[15]) == (30, 6, 3, 3, 4)
    assert Counter(row.place for row in rows)["5="] == 6


def test_5_figures_that_disagree_are_both_kept_and_say_where_they_stand(of_plan: Offices) -> None:
    office = of_plan(CENTRAL_BEDFORDSHIRE)
    said = [clash.words for each in office.indicators.all() for clash in each.open_clashes]
    assert len(said) == 2
    assert "11,359" in said[0]
    assert "868 a month" in said[0]
    assert "2,458" in said[1]
    assert "2,562" in said[1]
    assert all("What has happened" in words and "Findings" in words for words in said)


def test_5_percent_is_worked_out_of_the_two_numbers(of_plan: Offices) -> None:
    change = indicator(of_plan(CENTRAL_BEDFORDSHIRE), "Referrals to the MARAC").change
    assert change is not None
    assert round(change.amount) == 42


def test_6_biannual_is_asked_after_and_stays_as_printed() -> None:
    with pytest.raises(Refused, match="twice a year or every two years"):
        parse("biannual")
    assert parse("twice a year") != parse("every two years")
    texts = [
        line.text for line in chain.from_iterable(each.lines for each in printed_plan(CHARNWOOD).priorities)
    ]
    assert any("biannual basis" in text for text in texts)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("to be agreed", Said.TO_BE_AGREED),
        ("Based on the ratio of 1:1.1", Said.WORDS),
        ("N/A", Said.NOT_APPLICABLE),
        ("51%-71%", Said.RANGE),
        ("", Said.NOTHING),
    ],
)
def test_7_target_that_is_no_number_is_kept_as_it_is(typed: str, said: Said) -> None:
    read = read_value(typed)
    assert (read.text, read.said, read.number) == (typed, said, None)


def test_7_targets_of_the_plans_are_printed_as_they_stand(of_plan: Offices) -> None:
    assert aims(of_plan(BATH), "NI 30") == ["N/A", "20%", "Based on the ratio of 1:1.1"]
    assert set(aims(of_plan(CHARNWOOD), "NI 17")) == {"to be agreed"}
    population = {target.target.population_on for target in indicator(of_plan(BATH), "NI 16").years}
    assert any(day is not None for day in population)


def test_8_values_that_slid_into_other_columns_stand_in_their_own_years(of_plan: Offices) -> None:
    office = of_plan(BATH)
    slid = indicator(office, "NI 16")
    assert [year.number for year in slid.years] == [Decimal("13.64"), Decimal("13.22"), Decimal("12.8")]
    assert aims(office, "NI 19") == ["0.95", "0.92", "0.90"]
    assert aims(office, "NI 21") == ["N/A", "N/A", "32.5%"]
    assert [year.target.period for year in slid.years] == ["08/09", "09/10", "10/11"]


def test_9_code_is_found_by_what_it_is_also_called(of_plan: Offices) -> None:
    found = of_plan(NORTH_BEDFORDSHIRE).indicators.find("PI 40")
    assert found is not None
    assert found.code == "NI 40"
    labels = {name.words for name in indicator(of_plan(CHARNWOOD), "NI 20").names}
    assert {
        "NI 20 and PSA 25 Alcohol related violent crime is reduced",
        "NI20 Assault with injury crime rate (PSA 25)",
    } <= labels


def test_10_hallmarks_keep_the_order_and_the_names_of_each_plan() -> None:
    hallmarks = checklist("hallmarks")
    orders = [
        [item.text for item in hallmarks.sections_of(key)[0].items]
        for key in (NORTH_BEDFORDSHIRE, CHARNWOOD, NORTH_HERTS)
    ]
    assert len({tuple(order) for order in orders}) == 3
    assert "Community engagement" in orders[0]
    assert all("Engaged Communities" in order for order in orders[1:])
    assert {len(order) for order in orders} == {6}


def test_11_star_of_a_partner_leads_and_star_of_a_data_set_is_duty(of_plan: Offices) -> None:
    office = of_plan(BATH)
    leads = [partner.name for partner in indicator(office, "NI 16").partners if partner.leads]
    assert leads == ["Police"]
    marked = [entry.row.title for entry in office.entries.all("sources") if entry.row.marked]
    assert len(marked) == 13
    assert not any("*" in name for name in (*leads, *marked))


def test_12_groups_of_equality_are_a_setting(of_plan: Offices) -> None:
    assert [len(of_plan(key).checks.groups()) for key in (CENTRAL_BEDFORDSHIRE, BATH, CHARNWOOD)] == [7, 6, 6]
    office = of_plan(CHARNWOOD)
    office.checks.set_groups("Age\nCarers")
    assert office.checks.groups() == ("Age", "Carers")
    office.history.undo(office.history.recent()[-1].id)


def test_13_business_days_count_as_working_days_and_keep_their_word() -> None:
    day = dt.date(2026, 11, 19)
    business, working = (understand(f"in 5 {word} days", day) for word in ("business", "working"))
    assert business.date == working.date == dt.date(2026, 11, 26)
    assert business.words == "in 5 business days"


def test_14_partner_gives_way_to_its_successor_on_a_day(of_plan: Offices) -> None:
    office, day = of_plan(BATH), dt.date(2013, 4, 1)
    trust = next(line.id for line in office.partners.all() if "Primary Care Trust" in line.agency.name)
    office.partners.change(trust, standing=Standing.RESPONSIBLE)
    group = office.partners.succeed(trust, "Clinical Commissioning Group", day)
    before, after = (
        {line.id: line.stands for line in office.partners.all(each)}
        for each in (day - dt.timedelta(days=1), day)
    )
    assert (before[trust], before[group]) == (Stands.RESPONSIBLE, Stands.COMING)
    assert (after[trust], after[group]) == (Stands.ENDED, Stands.RESPONSIBLE)


def test_15_partners_products_are_names_and_nothing_is_made_of_them() -> None:
    names = re.compile(r"\bSparks\b|Passport for Life|Firebreak", re.IGNORECASE)
    package, resources = Path(cspdesk.__file__).parent, resource("plans").parent
    code = (path for path in package.rglob("*.py") if path.parent.name != "sample")
    assert [path.name for path in code if names.search(path.read_text("utf-8"))] == []
    shipped = {path.name for path in resources.rglob("*.json") if names.search(path.read_text("utf-8"))}
    assert shipped == {"kinds.json", f"{NORTH_BEDFORDSHIRE}.json", f"{NORTH_BEDFORDSHIRE}.plan.json"}
    kinds = json.loads(resource("activities/kinds.json").read_text("utf-8"))
    listed = kinds if isinstance(kinds, list) else kinds["kinds"]
    # Among the kinds of activities they are topics to choose, no kind of their own.
    assert not any(names.search(json.dumps(kind | {"topics": []})) for kind in listed)


def test_status_is_never_called_rag_in_what_the_program_says() -> None:
    """RAG is the Responsible Authorities Group in two of the plans (A262)."""
    package = Path(cspdesk.__file__).parent
    rag = re.compile(r"\bRAG\b")
    said = [
        (path.name, node.value)
        for path in package.rglob("*.py")
        if rag.search(text := path.read_text("utf-8"))
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and rag.search(node.value)
    ]
    assert said == []
    named = {
        path.name for path in resource("plans").parent.rglob("*.json") if rag.search(path.read_text("utf-8"))
    }
    # The plans that have the group, and the lines of one of them among the checks.
    assert named == {
        f"{BATH}.json", f"{BATH}.plan.json", f"{NORTH_HERTS}.json", f"{NORTH_HERTS}.plan.json",
        "hallmarks-plan.json", "skills.json",
    }  # fmt: skip
