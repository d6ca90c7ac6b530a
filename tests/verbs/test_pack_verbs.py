"""Packs without a window: printed and exported under the next number, shown figure by figure."""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from cspdesk import cli

Ask = Callable[..., Any]
Refuse = Callable[..., tuple[int, str]]
QUARTER = ("--from", "2026-07-01", "--to", "2026-09-30", "--set", "sections=actions came risks")


def test_a_printed_pack_gets_the_next_number_and_is_shown_by_it(
    own_sample: Path, ask: Ask, tmp_path: Path
) -> None:
    made = ask("print", "pack", *QUARTER, "-o", tmp_path / "pack.pdf", "--store", own_sample)
    assert (tmp_path / "pack.pdf").read_bytes().startswith(b"%PDF")
    assert ask("list", "packs", "--store", own_sample)[0]["ref"] == made["number"]
    shown = ask("show", made["number"], "--store", own_sample)
    figures = {row["code"]: row for row in shown["records"]}
    latest = ask("show", "W4", "--store", own_sample)
    assert latest["pack"] == made["number"]
    assert (latest["value"], latest["rule"]) == (figures["W4"]["value"], figures["W4"]["rule"])
    assert {row["kind"] for row in latest["records"]} == {"meeting"}
    assert ask("show", f"{made['number']}:W4", "--store", own_sample) == latest


def test_a_figure_of_the_pack_named_is_that_of_then(own_sample: Path, ask: Ask, tmp_path: Path) -> None:
    first = ask("print", "pack", *QUARTER, "-o", tmp_path / "a.pdf", "--store", own_sample)["number"]
    later = ("--from", "2026-10-01", "--to", "2026-10-31", "--set", "sections=came")
    second = ask("print", "pack", *later, "-o", tmp_path / "b.pdf", "--store", own_sample)["number"]
    was, now = (ask("show", f"{number}:W1", "--store", own_sample)["value"] for number in (first, second))
    assert ask("show", "W1", "--store", own_sample)["value"] == now != was
    assert ask("show", "A1", "--store", own_sample)["pack"] == first


def test_a_pack_is_exported_as_workbook_tables_and_json(own_sample: Path, ask: Ask, tmp_path: Path) -> None:
    for form in ("xlsx", "zip", "json"):
        ask("export", "pack", *QUARTER, "-o", tmp_path / f"pack.{form}", "--store", own_sample)
    assert "W Who came" in CalamineWorkbook.from_path(tmp_path / "pack.xlsx").sheet_names
    whole = json.loads((tmp_path / "pack.json").read_text(encoding="utf-8"))
    with zipfile.ZipFile(tmp_path / "pack.zip") as parts:
        rows = json.loads(parts.read("W-Meetings-held.json"))["rows"]
    assert len(rows) == next(each["number"] for each in whole["figures"] if each["code"] == "W1")


def test_a_name_without_an_ending_is_a_folder_of_tables(own_sample: Path, ask: Ask, tmp_path: Path) -> None:
    ask("export", "pack", *QUARTER, "-o", tmp_path / "tables", "--store", own_sample)
    assert {path.suffix for path in (tmp_path / "tables").iterdir()} == {".csv", ".json"}


def test_what_is_no_form_of_a_pack_or_no_pack_is_refused(
    own_sample: Path, refuse: Refuse, tmp_path: Path
) -> None:
    status, said = refuse("export", "pack", "-o", tmp_path / "pack.odt", "--store", own_sample)
    assert (status, "ends with .pdf" in said) == (1, True)
    status, said = refuse("show", "P2026-77", "--store", own_sample)
    assert (status, "No pack P2026-77" in said) == (1, True)
    status, said = refuse("show", "P2026-01:Q9", "--store", own_sample)
    assert (status, "holds no figure Q9" in said) == (1, True)
    status, said = refuse("show", "P", "--store", own_sample)
    assert (status, "no record" in said) == (1, True)
    status, said = refuse("show", "pack", "nothing", "--store", own_sample)
    assert (status, "There is no pack “nothing”" in said) == (1, True)


def test_a_figure_the_latest_pack_has_not_is_refused_with_those_it_has(
    own_sample: Path, ask: Ask, refuse: Refuse, tmp_path: Path
) -> None:
    number = ask("print", "pack", *QUARTER, "-o", tmp_path / "p.pdf", "--store", own_sample)["number"]
    status, said = refuse("show", "W99", "--store", own_sample)
    assert status == 1
    assert said.startswith(f"The latest pack, {number}, has no figure W99: it has W1, W2, W3")
    status, said = refuse("show", "Q9", "--store", own_sample)
    assert "no figure Q9: it has A…, W…, K…" in said


def test_a_pack_that_cannot_be_written_is_not_in_the_list(
    own_sample: Path, ask: Ask, refuse: Refuse, tmp_path: Path
) -> None:
    before = ask("list", "packs", "--store", own_sample)
    status, said = refuse(
        "export", "pack", *QUARTER, "-o", tmp_path / "none" / "p.xlsx", "--store", own_sample
    )
    assert (status, "does not exist" in said) == (1, True)
    assert ask("list", "packs", "--store", own_sample) == before


def test_a_review_is_printed_by_its_title_or_by_title_and_day(
    own_sample: Path, ask: Ask, refuse: Refuse, tmp_path: Path
) -> None:
    line = ("--set", "sections=review", "-o", tmp_path / "r.pdf", "--store", own_sample)
    made = ask("print", "review", "Review of the steering group", *line)
    assert ask("show", made["number"], "--store", own_sample)["review"] == "Review of the steering group"
    status, said = refuse("print", "review", "Review report on the forums", *line)
    assert (status, "3 reviews are called" in said) == (1, True)
    day = said.partition("say which of “")[2].partition("”")[0]
    assert ask("print", "review", day, *line)["title"].startswith("Review report, P")
    status, said = refuse("print", "review", *line)
    assert (status, "of one review: say which of" in said) == (1, True)


def test_a_pack_without_a_section_17_statement_is_warned_of(
    own_sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    line = [
        "print",
        "pack",
        "-o",
        str(tmp_path / "p.txt"),
        "--store",
        str(own_sample),
        "--set",
        "sections=section17",
    ]
    assert cli.main(line) == 0
    assert "no Section 17 statement" in capsys.readouterr().err
    assert cli.main([*line, "--set", "section17=Fewer burglaries"]) == 0
    assert "Section 17" not in capsys.readouterr().err
    assert "Fewer burglaries" in (tmp_path / "p.txt").read_text(encoding="utf-8")
