"""The indicators of the five plans as a new store holds them, row by row of the mission."""

import json
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from cspdesk.assets import resource
from cspdesk.domain.indicator_stands import Status
from cspdesk.domain.indicator_view import IndicatorStands, population_of
from cspdesk.domain.indicators import plain_code
from cspdesk.office import Office
from cspdesk.services.indicator_library import codes, library, of_plan, wordings
from cspdesk.services.indicator_typed import FigureTyped
from cspdesk.services.plan_choices import PLAN_KEYS
from tests.offices import new_office

BEDFORD, CENTRAL, BATH, CHARNWOOD, HERTS = PLAN_KEYS
TODAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def offices(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Office]]:
    folder = tmp_path_factory.mktemp("plans")
    made = {key: new_office(folder / f"{key}.cspdesk", key, machine="test", today=TODAY) for key in PLAN_KEYS}
    yield made
    for office in made.values():
        office.close(keep_backup=False)


@pytest.fixture(scope="module")
def stands(offices: dict[str, Office]) -> dict[str, list[IndicatorStands]]:
    return {key: office.indicators.all() for key, office in offices.items()}


def _one(rows: list[IndicatorStands], name: str) -> IndicatorStands:
    return next(row for row in rows if name in (row.row.code, row.row.name))


def test_plan_0_names_twelve_national_codes_one_of_them_misprinted(
    stands: dict[str, list[IndicatorStands]],
) -> None:
    found = {row.row.code for row in stands[BEDFORD] if row.row.code}
    wanted = (15, 16, 17, 19, 21, 30, 32, 39, 40, 41, 47, 111)
    assert found == {f"NI {number}" for number in wanted}
    assert "PI 40" in _one(stands[BEDFORD], "NI 40").row.codes


def test_the_same_code_of_several_plans_is_one_indicator_with_each_wording(
    stands: dict[str, list[IndicatorStands]],
) -> None:
    row = _one(stands[BEDFORD], "NI 16")
    assert len({name.plan_words for name in row.names}) == 3
    assert [name.code for name in row.names if name.plan_id is not None] == ["NI16"]


def test_ni_20_carries_both_labels_of_plan_3(stands: dict[str, list[IndicatorStands]]) -> None:
    words = " ".join(name.words for name in _one(stands[CHARNWOOD], "NI 20").names)
    assert "Alcohol related violent crime" in words
    assert "Assault with injury crime rate" in words


def test_the_table_of_plan_2_comes_whole(stands: dict[str, list[IndicatorStands]]) -> None:
    printed = json.loads(resource(f"plans/{BATH}.plan.json").read_text(encoding="utf-8"))["indicators"]
    own = {name.words: row for row in stands[BATH] for name in row.names if name.plan_id is not None}
    assert len(printed) == 11
    for told in printed:
        row = own[told["name"]]
        assert {year.target.period: year.said for year in row.years} == told["targets"]
        assert [each.name for each in row.partners] == told["partners"]
        assert [each.name for each in row.partners if each.leads] == told["leads"]
        assert (row.base.said if row.base else "N/A") in told["baseline"]["text"]


def test_stretch_targets_of_plan_2_are_of_reward_money(stands: dict[str, list[IndicatorStands]]) -> None:
    found = [row for row in stands[BATH] if row.row.stretch]
    assert len(found) == 5
    assert all(row.row.reward for row in found)
    assert all([year.number is None for year in row.years] == [True, False, True] for row in found)


def test_every_priority_of_plan_2_reaches_its_targets_and_back(offices: dict[str, Office]) -> None:
    wanted = {
        "P1": {"NI 21"},
        "P2": {
            "Wounding offences recorded by police",
            "Common assault offences recorded by police",
            "People over 18 beginning structured treatment with alcohol as a primary problem",
        },
        "P3": {"NI 32"}, "P4": {"NI 16", "NI 30"}, "P5": {"NI 40"}, "P6": {"NI 19", "NI 111"},
    }  # fmt: skip
    office = offices[BATH]
    file = office.plans.file(office.plans.current().id)
    assert len(wanted) == 6
    for priority in file.priorities:
        rows = office.indicators.of_priority(priority.id)
        names = {name for row in rows for name in (row.row.code, row.row.name)}
        assert wanted.get(priority.key, set()) <= names
        assert all(priority.id in {line.priority_id for line in row.serves} for row in rows)


def test_a_count_and_its_rate_show_the_population_they_come_from(
    offices: dict[str, Office], stands: dict[str, list[IndicatorStands]]
) -> None:
    row = _one(stands[BATH], "NI 16")
    assert population_of(row) == "about 175,700, as at Fri 30 Jun 2006 (2,470 in 2007/8)"


def test_26_percent_for_ni_21_is_behind_its_line(offices: dict[str, Office]) -> None:
    office = offices[BATH]
    row = office.indicators.find("NI 21")
    assert row is not None
    figure, _ = office.indicators.add_figure(row.id, FigureTyped("09/10", "26%"))
    found = office.indicators.get(row.id)
    office.indicators.remove_figure(figure)
    assert (found.standing.status, found.standing.against) == (Status.BEHIND, Decimal("29.0"))


def test_psa_ties_of_plan_3_can_be_chosen_by(stands: dict[str, list[IndicatorStands]]) -> None:
    tied = {
        psa: {row.row.code for row in stands[CHARNWOOD] if psa in row.row.agreement_list}
        for psa in ("PSA 23", "PSA 25")
    }
    assert tied == {
        "PSA 23": {"NI 24", "NI 17", "NI 32", "NI 20", "NI 19", "NI 18", "NI 16"},
        "PSA 25": {"NI 20", "NI 40"},
    }


@pytest.mark.parametrize(
    ("name", "base", "good"),
    [
        ("Criminal damage to other property", "549", "lower"),
        ("Hate incidents and crimes reported to the police", "200", "higher"),
        ("Cycle theft", "504", "lower"),
    ],
)
def test_baselines_of_plan_3_stand_with_the_way_that_is_good(
    stands: dict[str, list[IndicatorStands]], name: str, base: str, good: str
) -> None:
    row = _one(stands[CHARNWOOD], name)
    assert row.base is not None
    assert (row.base.said, row.row.good.value, row.standing.word) == (base, good, "Not scored: to be agreed")


def test_plan_1_contradicts_itself_twice_and_both_places_are_named(
    stands: dict[str, list[IndicatorStands]],
) -> None:
    clashes = [clash.words for row in stands[CENTRAL] for clash in row.open_clashes]
    asb, abuse = clashes
    assert all(part in asb for part in ("11,359", "868 a month", "What has happened", "Findings"))
    assert all(part in abuse for part in ("2,458", "2,562", "What has happened", "Findings"))


def test_marac_referrals_rose_by_42_2_percent_worked_out(stands: dict[str, list[IndicatorStands]]) -> None:
    row = _one(stands[CENTRAL], "Referrals to the MARAC")
    assert row.change is not None
    assert row.change.words == "+42.2%"


def test_confidence_figures_of_plan_1_have_their_own_source_and_year(
    stands: dict[str, list[IndicatorStands]],
) -> None:
    found = {
        (figure.value, figure.period, figure.source)
        for row in stands[CENTRAL]
        for figure in row.figures
        if "Confidence" in figure.place
    }
    assert found == {
        ("89%", "2008", "Central Bedfordshire Place Survey 2008"),
        ("54%", "2008", "Central Bedfordshire Place Survey 2008"),
        ("81%", "2011", "Central Bedfordshire Residents' Survey 2011"),
        ("72%", "2010", "Police Authority survey in 2010"),
    }


def test_the_perception_gap_of_plan_2_is_17_points_and_its_ratio_words(
    stands: dict[str, list[IndicatorStands]],
) -> None:
    worried = _one(stands[BATH], "People worried about becoming a victim of crime")
    ratio = _one(stands[BATH], "Perception gap for burglary")
    assert worried.gap is not None
    assert worried.gap.points == 17
    assert ratio.latest is not None
    assert (ratio.latest.said, ratio.latest.number) == ("6:1", None)


def test_four_percent_of_plan_4_is_asked_for_percent_or_points(
    stands: dict[str, list[IndicatorStands]],
) -> None:
    row = _one(stands[HERTS], "People who feel very or fairly safe outside in their local area after dark")
    (year,) = row.years
    assert (year.target.period, year.said) == ("2009", "+4: percent or points not said")


def test_what_is_not_collected_or_has_no_source_is_listed(stands: dict[str, list[IndicatorStands]]) -> None:
    listed = {row.row.code for row in stands[BEDFORD] if row.no_source}
    assert {"NI 17", "NI 21", "NI 41"} <= listed


def test_composite_indicators_list_their_parts(stands: dict[str, list[IndicatorStands]]) -> None:
    parts = _one(stands[BEDFORD], "NI 16").parts
    assert parts is not None
    assert [row.name for row, _ in parts.each] == [
        "Burglary dwelling", "Robbery of business/personal property", "Theft of motor vehicle", "Theft from vehicle",
    ]  # fmt: skip


def test_every_line_with_a_code_is_measured_by_that_indicator(offices: dict[str, Office]) -> None:
    for office in offices.values():
        codes_of = {row.id: row.codes for row in office.indicators.rows()}
        file = office.plans.file(office.plans.current().id)
        for line in file.lines:
            if line.code:
                assert line.indicator_id is not None
                assert plain_code(line.code) in codes_of[line.indicator_id]


@pytest.mark.parametrize("key", PLAN_KEYS)
def test_every_printed_figure_stands_in_the_text_of_its_plan(key: str) -> None:
    text = resource(f"plans/{key}.plan.json").read_text(encoding="utf-8")
    text = text.replace("between 51% and 71%", "51% to 71%")
    for data in of_plan(key):
        for figure in data.get("figures", ()):
            assert figure["value"] in text


def test_the_library_has_every_code_of_the_plans_once() -> None:
    printed = {
        plain_code(line["code"])
        for key in PLAN_KEYS
        for priority in json.loads(resource(f"plans/{key}.plan.json").read_text(encoding="utf-8"))[
            "priorities"
        ]
        for line in priority["lines"]
        if "code" in line
    }
    known = {
        code for entry in library() if entry.code for code in (entry.code, *entry.data.get("aliases", ()))
    }
    assert printed <= known
    assert len([entry for entry in library() if entry.code]) == len(codes())
    assert len(wordings("NI 40")) == 5


def test_no_column_can_hold_a_case() -> None:
    from cspdesk.store.indicator_tables import figure

    words = ("victim", "offender", "case", "person", "name")
    assert not [column.name for column in figure.c if any(word in column.name for word in words)]


def test_no_status_is_called_by_the_letters_of_a_group(offices: dict[str, Office], tmp_path: Path) -> None:
    from cspdesk.services.papers.registry import Wanted, build

    paper = build(offices[BATH].context, "indicators", None, Wanted())
    assert not [line for line in paper.lines if "RAG" in line.status]


def test_the_eleven_rows_of_plan_2_typed_by_hand_print_back(
    offices: dict[str, Office], tmp_path: Path
) -> None:
    """Into the store of another plan, through the verbs that the dialogs use."""
    from cspdesk.domain.indicator_kinds import FigureKind, Good, IndicatorForm
    from cspdesk.services.indicator_typed import TargetTyped
    from cspdesk.services.papers.registry import Wanted, build

    printed = json.loads(resource(f"plans/{BATH}.plan.json").read_text(encoding="utf-8"))["indicators"]
    office = offices[HERTS]
    for told in printed:
        partners = "\n".join(f"{name}*" if name in told["leads"] else name for name in told["partners"])
        form, good = IndicatorForm(told["counted"]), Good(told["good"])
        signed = office.indicators.read_partners(partners)
        made = office.indicators.add(told["name"], form, signed, good=good, per=1000)
        office.indicators.set_targets(made, [TargetTyped(*pair) for pair in told["targets"].items()])
        if "value" in told["baseline"]:
            base = FigureTyped(
                told["baseline"].get("period", ""), told["baseline"]["value"], FigureKind.BASELINE
            )
            office.indicators.add_figure(made, base)
    paper = build(office.context, "indicators", None, Wanted())
    lines = {line.name: line for line in paper.lines}
    for told in printed:
        line = lines[told["name"]]
        stars = tuple(f"{name}*" if name in told["leads"] else name for name in told["partners"])
        targets = dict(zip(paper.periods, line.targets, strict=True))
        assert (line.base, line.partners) == (told["baseline"]["text"], stars)
        assert {period: targets[_same(paper.periods, period)] for period in told["targets"]} == told[
            "targets"
        ]


def _same(periods: tuple[str, ...], period: str) -> str:
    """The name that a period goes by on the paper."""
    from cspdesk.domain.indicator_periods import read_period

    return next(each for each in periods if read_period(each) == read_period(period))
