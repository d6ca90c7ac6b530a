import csv
import io
import json
from dataclasses import replace
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cspdesk.domain.sheets import Column, ColumnKind, TableSheet
from cspdesk.domain.text import clean
from cspdesk.errors import Refused
from cspdesk.exchange.workbook import sheet_name, write_csv, write_json, write_workbook

COLUMNS = (
    Column("Name"),
    Column("Day", ColumnKind.DAY),
    Column("At", ColumnKind.TIME),
    Column("People", ColumnKind.WHOLE),
    Column("Share", ColumnKind.DECIMAL),
)
ROW = ("Siân Ŵyn", date(2026, 6, 16), time(19, 0), 12, Decimal("1.25"))
SHEET = TableSheet("Meetings", COLUMNS, (ROW,), created=datetime(2026, 11, 21, 9, tzinfo=UTC))
HOSTILE = (
    "=1+1",
    "+1",
    "-1",
    "@x",
    "\t=1",
    "{=1}",
    "http://example.org",
    "mailto:a@b.org",
    "'x",
    "_x0041_",
    "3/4",
    "007",
)


def _open(data: bytes) -> Any:
    return openpyxl.load_workbook(io.BytesIO(data)).active


def _csv(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_days_and_numbers_are_real() -> None:
    page = _open(write_workbook([SHEET]))
    assert [cell.value for cell in page[2]] == ["Siân Ŵyn", datetime(2026, 6, 16), time(19, 0), 12, 1.25]


@pytest.mark.parametrize("text", HOSTILE)
def test_typed_text_is_never_formula_link_or_number(text: str) -> None:
    cell = _open(write_workbook([TableSheet("x", COLUMNS[:1], ((text,),))]))["A2"]
    assert (cell.value, cell.data_type, cell.hyperlink) == (text, "s", None)


def test_the_heading_is_frozen_filtered_and_printed_on_every_page() -> None:
    page = _open(write_workbook([SHEET]))
    assert (page.freeze_panes, page.auto_filter.ref, page.print_title_rows) == ("A2", "A1:E2", "$1:$1")


def test_it_prints_landscape_as_wide_as_the_page() -> None:
    setup = _open(write_workbook([SHEET])).page_setup
    assert (setup.orientation, setup.fitToHeight) == ("landscape", 0)


def test_a_note_stands_above_the_heading() -> None:
    page = _open(write_workbook([replace(SHEET, note="One\nTwo")]))
    assert [page.cell(row, 1).value for row in range(1, 6)] == ["Meetings", "One", "Two", None, "Name"]


def test_a_sample_says_so_everywhere() -> None:
    sample = replace(SHEET, sample=True)
    page = _open(write_workbook([sample]))
    assert (page["A1"].value, page.oddHeader.left.text) == ("SAMPLE: Meetings", "SAMPLE: Meetings")
    assert _csv(write_csv(sample))[1][-1] == "SAMPLE"
    whole = json.loads(write_json(sample))
    assert [each["sample"] for each in (whole, *whole["rows"])] == [True] * (1 + len(SHEET.rows))


def test_the_same_table_gives_the_same_bytes() -> None:
    assert write_workbook([SHEET]) == write_workbook([SHEET])


def test_an_overlong_text_is_cut_with_a_mark_and_not_lost() -> None:
    value = _open(write_workbook([TableSheet("x", COLUMNS[:1], (("😀" * 40_000,),))]))["A2"].value
    assert value.endswith("[cut: a cell holds no more]")


def test_long_numbers_and_early_days_are_kept_as_text() -> None:
    sheet = TableSheet("x", COLUMNS[:2], ((10**20, date(1850, 1, 2)), (float("nan"), None)))
    page = _open(write_workbook([sheet]))
    assert [cell.value for cell in page[2]] == ["1" + "0" * 20, "1850-01-02"]
    assert page["A3"].value == "nan"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Actions: a/b [c]?", "Actions a b c"),
        ("'q'", "q"),
        ("", "Sheet"),
        ("History", "Sheet"),
        ("x" * 40, "x" * 31),
    ],
)
def test_sheet_names_are_made_safe(title: str, name: str) -> None:
    assert sheet_name(title, set()) == name


def test_sheets_of_one_title_get_numbers() -> None:
    book = openpyxl.load_workbook(io.BytesIO(write_workbook([replace(SHEET, title="Long " * 9)] * 3)))
    assert len({name.casefold() for name in book.sheetnames}) == 3


def test_no_table_is_refused() -> None:
    with pytest.raises(Refused):
        write_workbook([])


def test_csv_guards_text_but_not_numbers() -> None:
    sheet = TableSheet("x", (COLUMNS[0], COLUMNS[3]), (("=1+1", -5),))
    assert _csv(write_csv(sheet))[1] == ["'=1+1", "-5"]


def test_csv_days_are_iso_and_the_file_has_its_mark() -> None:
    data = write_csv(SHEET)
    assert data.startswith(b"\xef\xbb\xbf")
    assert _csv(data)[1] == ["Siân Ŵyn", "2026-06-16", "19:00", "12", "1.25"]


def test_json_is_one_flat_object_per_row() -> None:
    whole = json.loads(write_json(SHEET))
    assert whole["sample"] is False
    assert whole["rows"] == [
        {"Name": "Siân Ŵyn", "Day": "2026-06-16", "At": "19:00", "People": 12, "Share": 1.25}
    ]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text(max_size=40), min_size=1, max_size=5))
def test_any_text_is_text_in_the_workbook(texts: list[str]) -> None:
    sheet = TableSheet(texts[0], (COLUMNS[0],), tuple((text,) for text in texts))
    page = _open(write_workbook([sheet]))
    for row, text in enumerate(texts, 2):
        cell = page.cell(row, 1)
        assert cell.data_type != "f"
        assert (cell.value or "") == clean(text).text
