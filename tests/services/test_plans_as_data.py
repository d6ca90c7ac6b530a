"""The five plans as data: what their texts print is all there, counted and compared, and each begins a store."""

import json
from dataclasses import replace
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any

import pytest

from cspdesk.assets import resource
from cspdesk.domain.kinds import Standing
from cspdesk.errors import Refused
from cspdesk.office import new_office
from cspdesk.services.papers.registry import Wanted, build
from cspdesk.services.plan_files import printed_plan
from cspdesk.services.setup import PLAN_KEYS

NORTH_BEDFORDSHIRE, CENTRAL_BEDFORDSHIRE, BATH, CHARNWOOD, NORTH_HERTS = PLAN_KEYS


@cache
def plan(key: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(resource(f"plans/{key}.plan.json").read_text(encoding="utf-8"))
    return found


def lines(key: str, role: str) -> list[dict[str, Any]]:
    return [
        line for priority in plan(key)["priorities"] for line in priority["lines"] if line["role"] == role
    ]


def counts(key: str, *roles: str) -> list[tuple[int, ...]]:
    return [
        tuple(sum(line["role"] == role for line in priority["lines"]) for role in roles)
        for priority in plan(key)["priorities"]
    ]


@pytest.mark.parametrize(
    ("key", "layout", "priorities", "actions"),
    [
        (NORTH_BEDFORDSHIRE, "blocks", 8, 24),
        (CENTRAL_BEDFORDSHIRE, "findings", 3, 18),
        (BATH, "horizons", 6, 74),
        (CHARNWOOD, "objectives", 5, 0),
        (NORTH_HERTS, "criteria", 6, 45),
    ],
)
def test_plan_has_its_priorities_and_actions(key: str, layout: str, priorities: int, actions: int) -> None:
    found = plan(key)
    assert (found["key"], found["layout"]) == (key, layout)
    assert (len(found["priorities"]), len(lines(key, "action"))) == (priorities, actions)


def test_each_block_of_north_bedfordshire_has_every_part() -> None:
    parts = ("action", "lead", "partners", "output", "target", "indicator")
    assert all(all(found) for found in counts(NORTH_BEDFORDSHIRE, *parts))


def test_north_bedfordshire_prints_twelve_codes_one_of_them_misprinted() -> None:
    codes = {
        line["code"].replace(" ", "") for line in lines(NORTH_BEDFORDSHIRE, "indicator") if "code" in line
    }
    assert codes == {
        "NI15", "NI16", "NI17", "NI19", "NI21", "NI30", "NI32", "NI39", "PI40", "NI41", "NI47", "NI111",
    }  # fmt: skip


def test_matrix_of_central_bedfordshire_adds_up() -> None:
    matrix = plan(CENTRAL_BEDFORDSHIRE)["matrix"]
    assert (len(matrix["criteria"]), len(matrix["rows"])) == (9, 30)
    assert all(sum(scores) == total for _, *scores, total in matrix["rows"])
    assert [row[0] for row in matrix["rows"] if row[-1] == 31] == [
        "Youth Offending (0-17)", "Domestic Abuse", "Most Serious Violence", "NTE", "Terrorism", "Theft of metal",
    ]  # fmt: skip


@pytest.mark.parametrize(("key", "terms"), [(CENTRAL_BEDFORDSHIRE, 19), (BATH, 18), (CHARNWOOD, 18)])
def test_glossary_is_whole(key: str, terms: int) -> None:
    glossary = plan(key)["glossary"]
    assert len({entry["term"] for entry in glossary}) == len(glossary) == terms


def test_central_bedfordshire_answers_five_recommendations() -> None:
    tables = [part for part in parts(CENTRAL_BEDFORDSHIRE) if part.get("head", ("",))[0] == "Recommendation"]
    assert [len(table["rows"]) for table in tables] == [5]
    assert all(all(row) for row in tables[0]["rows"])


def parts(key: str) -> list[dict[str, Any]]:
    return list(chain.from_iterable(section["parts"] for section in plan(key)["sections"]))


def test_bath_s_indicators_stand_in_their_own_years() -> None:
    targets = {
        entry["code"] or entry["name"][:30]: tuple(entry["targets"].values())
        for entry in plan(BATH)["indicators"]
    }
    assert len(targets) == 11
    assert targets["NI 19"] == ("0.95", "0.92", "0.90")
    assert targets["NI 21"] == ("N/A", "N/A", "32.5%")
    assert targets["NI 30"] == ("N/A", "20%", "Based on the ratio of 1:1.1")
    assert targets["NI 40"] == ("591", "597", "603")
    assert targets["Number of individuals (>18) su"] == ("N/A", "240", "N/A")


def test_bath_s_five_stretch_targets_are_marked() -> None:
    assert sum(entry.get("stretch", False) for entry in plan(BATH)["indicators"]) == 5


def test_eighteen_data_sets_thirteen_of_them_mandatory() -> None:
    sources = plan(BATH)["sources"]
    assert (len(sources), sum(entry["mandatory"] for entry in sources)) == (18, 13)


def test_each_priority_of_bath_has_one_sponsor_and_both_horizons() -> None:
    assert len(lines(BATH, "sponsor")) == 6
    for priority in plan(BATH)["priorities"]:
        assert {line["horizon"] for line in priority["lines"] if line["role"] == "action"} == {
            "year",
            "three_years",
        }


def test_charnwood_has_five_objectives_and_no_target_agreed() -> None:
    found = plan(CHARNWOOD)
    assert found["objectives"] == ["Prevention", "Engagement", "Reassurance", "Enforcement", "Intelligence"]
    assert {line["state"] for line in lines(CHARNWOOD, "measure")} == {"to be agreed"}
    assert counts(CHARNWOOD, "aim", "measure") == [(6, 5), (6, 3), (7, 5), (6, 7), (5, 1)]


def test_north_herts_keeps_two_orders_of_one_list() -> None:
    order = plan(NORTH_HERTS)["order"]
    assert len(order["assessment"]) == len(order["consultation"]) == 6
    assert order["assessment"][0].startswith("Promote reassurance")
    assert order["consultation"][0] == "Reduce anti-social behaviour and criminal damage"


def test_no_activity_of_north_herts_has_a_side_of_the_triangle_yet() -> None:
    assert {line["triangle"] for line in lines(NORTH_HERTS, "action")} == {"not set"}


@pytest.mark.parametrize(
    ("key", "forums", "responsible"),
    [(CENTRAL_BEDFORDSHIRE, 0, 6), (BATH, 0, 6), (CHARNWOOD, 7, 6), (NORTH_HERTS, 0, 6)],
)
def test_plan_begins_a_store(key: str, forums: int, responsible: int, tmp_path: Path) -> None:
    office = new_office(tmp_path / "plan.cspdesk", key, machine="test")
    try:
        assert len(office.bodies.forums()) == forums
        standing = [agency.standing for agency in office.store.people.agencies()]
        assert standing.count(Standing.RESPONSIBLE) == responsible
        assert office.context.partnership.plan_key == key
        printed = build(office.context, "plan", None, Wanted()).plan
        assert replace(printed, version=0, changed_on=None, approved="") == printed_plan(key)
    finally:
        office.close(keep_backup=False)


def test_sample_year_of_another_plan_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="North Bedfordshire"):
        new_office(tmp_path / "sample.cspdesk", CHARNWOOD, machine="test", sample=True)
    assert list(tmp_path.iterdir()) == []
