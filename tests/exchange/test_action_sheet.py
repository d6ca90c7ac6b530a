import csv
import io
import zipfile
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cspdesk.domain.kinds import ActionState
from cspdesk.domain.sheets import ActionLine, ReturnedLine, ReturnedSheet
from cspdesk.errors import Refused
from cspdesk.exchange.action_sheet import action_sheet, read_action_sheet
from cspdesk.exchange.workbook import write_csv, write_workbook

REFS = ("F07-2026-001", "F07-2026-002", "F12-2026-014")
LINES = tuple(
    ActionLine(ref, "=mend it", "Forum 7", "Łukasz", date(2026, 1, 5), None, "Open", 2) for ref in REFS
)
SHEET = action_sheet("Actions: Police", LINES, created=datetime(2026, 2, 1, tzinfo=UTC))
BOOK = write_workbook([SHEET])
TODAY = date(2026, 6, 1)
FIRST = 6
NS = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'


def _filled(fill: Callable[[Any], None]) -> bytes:
    book = openpyxl.load_workbook(io.BytesIO(BOOK))
    fill(book.active)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _read(data: bytes) -> ReturnedSheet:
    return read_action_sheet(data, dict.fromkeys(REFS, ActionState.OPEN), TODAY)


def _csv(*rows: tuple[str, ...]) -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out).writerows([("Number", "Progress", "New state", "Done on"), *rows])
    return out.getvalue().encode()


def _one(*cells: str) -> ReturnedLine:
    (line,) = _read(_csv(cells)).lines
    return line


def _with_sheet(body: str) -> bytes:
    source = zipfile.ZipFile(io.BytesIO(BOOK))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as parts:
        for name in source.namelist():
            parts.writestr(name, NS + body if name == "xl/worksheets/sheet1.xml" else source.read(name))
    return out.getvalue()


def test_a_sheet_nobody_touched_brings_nothing() -> None:
    assert _read(BOOK) == ReturnedSheet((), 3)


def test_filled_cells_come_back_by_number() -> None:
    def fill(page: Any) -> None:
        page[f"I{FIRST}"] = "Mended, tested"
        page[f"J{FIRST + 1}"] = "Dropped"
        page[f"K{FIRST + 2}"] = date(2026, 3, 1)

    assert _read(_filled(fill)).lines == (
        ReturnedLine(FIRST, REFS[0], "Mended, tested"),
        ReturnedLine(FIRST + 1, REFS[1], state=ActionState.DROPPED),
        ReturnedLine(FIRST + 2, REFS[2], state=ActionState.DONE, done_on=date(2026, 3, 1)),
    )


def test_a_state_written_over_is_taken_as_the_new_state() -> None:
    def fill(page: Any) -> None:
        page[f"G{FIRST}"] = "Done"

    assert _read(_filled(fill)).lines == (ReturnedLine(FIRST, REFS[0], state=ActionState.DONE),)


def test_an_old_state_never_opens_an_action_again() -> None:
    known = dict.fromkeys(REFS, ActionState.DONE)
    assert read_action_sheet(BOOK, known, TODAY) == ReturnedSheet((), 3)


def test_columns_may_be_moved_and_taken_out() -> None:
    def fill(page: Any) -> None:
        page[f"I{FIRST}"] = "Mended"
        page.delete_cols(2, 7)
        page.insert_cols(1)

    assert _read(_filled(fill)).lines == (ReturnedLine(FIRST, REFS[0], "Mended"),)


def test_titles_may_be_taken_out() -> None:
    def fill(page: Any) -> None:
        page[f"I{FIRST}"] = "Mended"
        page.delete_rows(1, 4)

    assert _read(_filled(fill)).lines == (ReturnedLine(FIRST - 4, REFS[0], "Mended"),)


def test_rows_may_be_added_and_each_says_what_is_wrong() -> None:
    def fill(page: Any) -> None:
        page["A20"], page["I20"] = "F99-2026-001", "x"
        page["I21"] = "no number"
        page["B22"] = "signed, the office"

    lines = _read(_filled(fill)).lines
    assert [(line.line, line.problem) for line in lines] == [
        (20, "There is no action F99-2026-001."),
        (21, "It has no action number."),
    ]


def test_a_csv_comes_back_without_its_apostrophes() -> None:
    data = write_csv(SHEET).replace(b",Open,2,,,", b",Open,2,'=mended,,", 1)
    assert _read(data).lines == (ReturnedLine(2, REFS[0], "=mended"),)


def test_a_csv_that_excel_saved_with_semicolons_is_read() -> None:
    data = "Number;Progress\nF07-2026-001;naïve – done\n".encode("cp1252")
    assert _read(data).lines == (ReturnedLine(2, REFS[0], "naïve – done"),)


@pytest.mark.parametrize("ref", ["f07-2026-001", " F07-2026-001 ", "F07–2026–001", "F07 - 2026 - 001"])
def test_a_number_typed_a_little_differently_is_known(ref: str) -> None:
    assert _one(ref, "x").ref == REFS[0]


def test_a_number_that_is_there_twice_is_told() -> None:
    lines = _read(_csv((REFS[0], "a"), (REFS[0], "b"))).lines
    assert [line.problem for line in lines] == ["", f"Action {REFS[0]} is already on line 2."]


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-03-01", date(2026, 3, 1)),
        ("01/03/2026", date(2026, 3, 1)),
        ("1.3.26", date(2026, 3, 1)),
        ("1 Mar 2026", date(2026, 3, 1)),
        ("Sunday 1st March 2026", date(2026, 3, 1)),
        ("46082", date(2026, 3, 1)),
    ],
)
def test_days_are_read_as_people_here_write_them(typed: str, day: date) -> None:
    assert _one(REFS[0], "", "", typed).done_on == day


@pytest.mark.parametrize(
    "typed", ["31/2/2026", "soon", "13/13/2026", "1 Foo 2026", "99999999999", "٣/٣/٢٠٢٦x"]
)
def test_a_day_that_cannot_be_read_is_a_problem(typed: str) -> None:
    assert "cannot be read" in _one(REFS[0], "", "", typed).problem


def test_a_day_that_has_not_come_is_a_problem() -> None:
    assert "has not come yet" in _one(REFS[0], "", "", "02/06/2026").problem


def test_a_state_that_is_none_of_ours_is_a_problem() -> None:
    assert _one(REFS[0], "", "Nearly").problem == "The new state “Nearly” is none of Open, Done and Dropped."


def test_a_day_done_with_an_open_state_is_a_problem() -> None:
    assert "its new state is Open" in _one(REFS[0], "", "In progress", "1/3/2026").problem


def test_an_overlong_progress_is_a_problem() -> None:
    assert "1,000,000 characters" in _one(REFS[0], "x" * 1_000_000).problem


def test_nuls_are_taken_out_of_progress() -> None:
    assert _one(REFS[0], "a\0b").progress == "ab"


@pytest.mark.parametrize(
    "data", [b"", b"%PDF-1.7", b"PK\x03\x04junk", b"\xd0\xcf\x11\xe0", b"a,b\n1,2\n", BOOK[:3000]]
)
def test_what_is_no_action_sheet_is_refused(data: bytes) -> None:
    with pytest.raises(Refused):
        _read(data)


def test_a_zip_bomb_is_refused() -> None:
    with pytest.raises(Refused, match="far more"):
        _read(_with_sheet("<sheetData>" + " " * 70_000_000))


def test_two_cells_in_far_corners_are_refused() -> None:
    body = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    with pytest.raises(Refused, match="far more"):
        _read(_with_sheet(body + "</sheetData></worksheet>"))


@pytest.mark.parametrize("row", ['r="4294967295"', 'r="0"', 'r="-1"', 'r="x"'])
def test_rows_that_cannot_be_are_refused(row: str) -> None:
    with pytest.raises(Refused, match="damaged"):
        _read(_with_sheet(f"<sheetData><row {row}><c><v>1</v></c></row></sheetData></worksheet>"))


def test_entities_are_refused() -> None:
    book = _with_sheet("")
    source = zipfile.ZipFile(io.BytesIO(book))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as parts:
        for name in source.namelist():
            parts.writestr(name, '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')
    with pytest.raises(Refused, match="damaged"):
        _read(out.getvalue())


@given(st.integers(0, len(BOOK) - 1), st.integers(0, 255))
def test_a_flipped_byte_is_read_or_refused(place: int, value: int) -> None:
    data = bytearray(BOOK)
    data[place] = value
    with suppress(Refused):
        _read(bytes(data))


@given(st.text(max_size=200))
def test_any_text_as_csv_is_read_or_refused(text: str) -> None:
    _read(b"Number,Progress,Done on\n" + text.encode("utf-8", "surrogatepass"))
