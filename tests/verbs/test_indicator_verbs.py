"""Indicators on the command line: list, show, and figures out and in."""

from collections.abc import Callable
from pathlib import Path
from typing import Any


def test_list_says_how_every_indicator_stands(ask: Callable[..., Any], sample_store: Path) -> None:
    rows = {row["code"]: row for row in ask("list", "indicators", "--store", sample_store)}
    assert (rows["NI 16"]["status"], rows["NI 16"]["baseline"]) == ("Behind", "14.90 (2024/25)")
    assert rows["NI 32"]["status"] == "Behind"
    assert rows["NI 17"]["status"] == "Not scored: not collected"


def test_show_finds_an_indicator_by_an_alias_with_its_figures(
    ask: Callable[..., Any], sample_store: Path
) -> None:
    found = ask("show", "PI40", "--store", sample_store)
    kinds = {record["record"] for record in found["records"]}
    assert found["code"] == "NI 40"
    assert {"target", "figure", "plan_line"} <= kinds


def test_figures_come_in_all_or_none_and_clashes_are_told(
    ask: Callable[..., Any], refuse: Callable[..., tuple[int, str]], own_sample: Path, tmp_path: Path
) -> None:
    file = tmp_path / "figures.csv"
    file.write_text("Indicator,Period,Value,Source\nNI 111,2025/26,140,Police\n", encoding="utf-8")
    looked = ask("import", "figures", file, "--check", "--store", own_sample)
    assert (looked["new"], looked["taken"], len(looked["clashes"])) == (1, 0, 1)
    assert ask("import", "figures", file, "--store", own_sample)["taken"] == 1
    file.write_text("Indicator,Period,Value\nNI 111,2025/26,141\nNI 99,2025/26,1\n", encoding="utf-8")
    status, said = refuse("import", "figures", file, "--store", own_sample)
    assert status == 1
    assert "Line 3: “NI 99” is no indicator" in said


def test_indicators_leave_as_a_workbook_of_two_sheets(
    ask: Callable[..., Any], sample_store: Path, tmp_path: Path
) -> None:
    from python_calamine import CalamineWorkbook

    target = tmp_path / "indicators.xlsx"
    ask("export", "indicators", "-o", target, "--store", sample_store)
    book = CalamineWorkbook.from_path(target)
    assert book.sheet_names == ["Indicators", "Figures"]
