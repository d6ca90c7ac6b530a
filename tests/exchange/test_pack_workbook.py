"""The pack as a workbook: read back by another library and looked into as a zip of XML."""

import datetime as dt
import io
import json
import re
import zipfile
from uuid import UUID

import pytest
from python_calamine import CalamineWorkbook

from cspdesk.domain.chart import Period, PeriodChart, Progress, StripChart, Value
from cspdesk.domain.check_kinds import PackKind
from cspdesk.domain.kinds import Kind
from cspdesk.domain.pack import Pack, PackColumn, PackFigure, PackList, PackRow, PackTable, Section, Sort
from cspdesk.exchange.pack_workbook import each_table, write_figures, write_pack, write_tables, write_whole

DAY = dt.date(2026, 9, 30)
COLUMNS = (
    PackColumn("Owner"),
    PackColumn("Action", wide=1),
    PackColumn("Due", Sort.DAY),
    PackColumn("Days", Sort.NUMBER),
    PackColumn("Share", Sort.SHARE),
)
ROWS = (
    PackRow(("Police", "=SUM(A1:A9)", dt.date(2026, 10, 2), 12, 0.25), ((Kind.ACTION, UUID(int=1)),)),
    PackRow(("Police", "http://example.org", None, None, None)),
)
CHARTS = (
    StripChart("How far", (Progress("One", 2, 4), Progress("Two", 1, 1))),
    PeriodChart(
        "Crime", (Period("2025/26", Value(12), Value(10)), Period("2026/27", Value(None, "N/A"), Value(9)))
    ),
)
ACTIONS = Section(
    "actions",
    "A",
    "Actions by owner",
    (
        PackFigure(
            "A1",
            "actions/open",
            "Open actions",
            "Counts open ones.",
            "2",
            2,
            records=((Kind.ACTION, UUID(int=1)),),
        ),
        PackFigure("A7", "actions/no_date", "Without a day", "Counts those.", "not measured"),
    ),
    (PackTable("Open actions", COLUMNS, ROWS, grouped=True),),
    (PackList("Decisions", ("+1 for all",)),),
    CHARTS,
)
PACK = Pack(
    "P2026-03",
    PackKind.PACK,
    "Pack",
    "Steering group",
    None,
    dt.date(2026, 7, 1),
    DAY,
    DAY,
    (ACTIONS,),
    sample=True,
)


@pytest.fixture(scope="module")
def data() -> bytes:
    return write_pack(PACK)


@pytest.fixture(scope="module")
def book(data: bytes) -> CalamineWorkbook:
    return CalamineWorkbook.from_filelike(io.BytesIO(data))


def test_front_sheet_has_number_period_and_every_figure_with_its_rule(book: CalamineWorkbook) -> None:
    rows = book.get_sheet_by_index(0).to_python()
    assert rows[0][0] == "SAMPLE: Figures of P2026-03"
    assert rows[1][0] == "Steering group, 1 Jul 2026 to 30 Sep 2026"
    assert ["Actions by owner", "A1", "Open actions", "2", 2.0, 1.0, "Counts open ones."] in rows
    assert ["Actions by owner", "A7", "Without a day", "not measured", "", 0.0, "Counts those."] in rows


def test_there_is_a_sheet_for_each_section_and_each_table(book: CalamineWorkbook) -> None:
    assert book.sheet_names == [
        "Figures of P2026-03", "A Actions by owner", "A Actions by owner in words", "A Open actions",
    ]  # fmt: skip


def test_days_are_days_numbers_numbers_and_typed_text_is_text(book: CalamineWorkbook) -> None:
    rows = book.get_sheet_by_name("A Open actions").to_python()
    top = next(place for place, row in enumerate(rows) if row[0] == "Owner")
    assert rows[top + 1] == ["Police", "=SUM(A1:A9)", dt.date(2026, 10, 2), 12.0, 0.25]


def test_no_sheet_holds_a_formula_or_a_link(data: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        sheets = [parts.read(name).decode() for name in parts.namelist() if "worksheets/sheet" in name]
    assert sheets
    assert not any("<f>" in sheet or "<hyperlink" in sheet for sheet in sheets)


def test_headings_are_frozen_filtered_and_repeated_on_paper(data: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        sheets = [parts.read(name).decode() for name in parts.namelist() if "worksheets/sheet" in name]
        names = parts.read("xl/workbook.xml").decode()
    for sheet in sheets:
        assert 'state="frozen"' in sheet
        assert "<autoFilter" in sheet
        assert 'orientation="landscape"' in sheet
        assert 'fitToHeight="0"' in sheet
    assert names.count("_xlnm.Print_Titles") == len(sheets)


def test_charts_are_native_and_drawn_from_numbers_of_their_sheet(data: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        charts = [parts.read(name).decode() for name in parts.namelist() if "charts/chart" in name]
    assert len(charts) == 2
    assert all(re.search(r"<c:f>'A Actions by owner'!\$AB\$", chart) for chart in charts)


def test_the_same_pack_gives_the_same_bytes(data: bytes) -> None:
    assert write_pack(PACK) == data
    assert write_tables(PACK) == write_tables(PACK)


def test_each_table_comes_as_csv_and_as_json() -> None:
    files = dict(each_table(PACK))
    assert set(files) == {
        "Figures-of-P2026-03.csv", "Figures-of-P2026-03.json", "A-Actions-by-owner-in-words.csv",
        "A-Actions-by-owner-in-words.json", "A-Open-actions.csv", "A-Open-actions.json",
    }  # fmt: skip
    assert b"'=SUM(A1:A9)" in files["A-Open-actions.csv"]
    assert json.loads(files["A-Open-actions.json"])["rows"][0]["Due"] == "2026-10-02"
    with zipfile.ZipFile(io.BytesIO(write_tables(PACK))) as parts:
        assert set(parts.namelist()) == set(files)


def test_the_whole_pack_is_one_json_object() -> None:
    whole = json.loads(write_whole(PACK))
    assert (whole["number"], whole["figures"][0]["code"], whole["sample"]) == ("P2026-03", "A1", True)
    assert b"A1,Open actions,2,2,1,Counts open ones." in write_figures(PACK)
