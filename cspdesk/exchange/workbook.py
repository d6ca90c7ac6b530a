"""Tables out as spreadsheets, CSV and JSON; the same table gives the same bytes."""

import csv
import io
import json
import re
from collections.abc import Sequence
from datetime import date, datetime, time
from decimal import Decimal
from math import isfinite
from typing import Any

from cspdesk.domain.cells import guard
from cspdesk.domain.sheets import Cell, Column, ColumnKind, TableSheet
from cspdesk.domain.text import clean, one_line
from cspdesk.errors import Refused

MOST_ROWS = 1_000_000
_LONGEST_CELL = 32_767
_LONGEST_SHEET_NAME = 31
_LONGEST_HEADER = 120
_WIDEST, _NARROWEST = 56, 9
_ROWS_MEASURED = 500
_LINE, _MOST_LINES = 15, 27
_EXACT_DIGITS = 10**15
_FIRST_DAY = date(1900, 3, 1)
_NOT_IN_SHEET_NAMES = re.compile(r"[\[\]:*?/\\]")
_A4 = 9
_DAY_FORMAT, _TIME_FORMAT = "d mmm yyyy", "hh:mm"
_CUT = " … [cut: a cell holds no more]"


def write_workbook(sheets: Sequence[TableSheet]) -> bytes:
    """The tables as an Excel workbook, one sheet each: typed text is text, dates are dates, numbers numbers.

    The heading stays in view and prints on every page; A4 landscape, as wide as the page.
    Raises Refused when there is no table, or one has more than a million rows.
    """
    if not sheets:
        raise Refused("There is nothing to export; choose at least one list.")
    for sheet in sheets:
        if len(sheet.rows) > MOST_ROWS:
            raise Refused(f"“{sheet.title}” has more than {MOST_ROWS:,} rows; export a shorter period.")
    out = io.BytesIO()
    book = new_book(out, sheets[0])
    names: set[str] = set()
    for sheet in sheets:
        SheetWriter(book, sheet, sheet_name(sheet.title, names)).write()
    book.close()
    return out.getvalue()


def new_book(out: io.BytesIO, front: TableSheet) -> Any:
    """A workbook of XlsxWriter's in which typed text stays text, called after its first table."""
    import xlsxwriter

    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
        "remove_timezone": True,
    }
    book = xlsxwriter.Workbook(out, options)
    # Excel keeps the day a file was made; a fixed one keeps the bytes the same.
    made = front.created.replace(tzinfo=None, microsecond=0)
    book.set_properties({"title": _marked(front)[:250], "created": made})
    return book


def write_csv(sheet: TableSheet) -> bytes:
    """The table as CSV in UTF-8 with its mark; text that looks like a formula has an apostrophe before it.

    Days are ISO 8601. Every row of a sample says so in a last column.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    marks = ["Sample"] if sheet.sample else []
    writer.writerow([*(guard(clean(column.name).text) for column in sheet.columns), *marks])
    for row in sheet.rows:
        writer.writerow([*map(_csv_cell, row), *(["SAMPLE"] if marks else [])])
    return out.getvalue().encode("utf-8-sig")


def write_json(sheet: TableSheet) -> bytes:
    """The table as one JSON object: title, whether it is a sample, column names, and a flat object per row."""
    names = [clean(column.name).text for column in sheet.columns]
    marked = {"sample": True} if sheet.sample else {}
    rows = [dict(zip(names, map(_json_cell, row), strict=True)) | marked for row in sheet.rows]
    whole: dict[str, object] = {"title": clean(sheet.title).text, "sample": sheet.sample}
    whole |= {"columns": names, "rows": rows}
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def sheet_name(title: str, taken: set[str]) -> str:
    """A name that Excel accepts and no sheet of the book has yet; adds it to `taken`."""
    plain = " ".join(_NOT_IN_SHEET_NAMES.sub(" ", one_line(title)).split()).strip("' ")
    # "History" is a name that Excel keeps for itself.
    plain = "Sheet" if not plain or plain.casefold() == "history" else plain
    number, name = 1, _cut_units(plain, _LONGEST_SHEET_NAME).strip("' ")
    while name.casefold() in taken:
        number += 1
        ending = f" {number}"
        name = _cut_units(plain, _LONGEST_SHEET_NAME - len(ending)).strip("' ") + ending
    taken.add(name.casefold())
    return name


class SheetWriter:
    """Writes one table on one worksheet, `page`."""

    def __init__(self, book: Any, sheet: TableSheet, name: str) -> None:
        self._sheet = sheet
        self.page = book.add_worksheet(name)
        self._title = book.add_format({"bold": True, "font_size": 14})
        self._note = book.add_format({"font_color": "#444444"})
        self._heading = book.add_format(
            {"bold": True, "bg_color": "#E8ECF0", "bottom": 1, "text_wrap": True, "valign": "vcenter"}
        )
        self._formats = [book.add_format(_format(column)) for column in sheet.columns]

    def write(self) -> int:
        """Writes the table; gives the row of its heading, counted from 0."""
        top = self._write_above()
        widths = [
            column.width or _width(self._sheet, place) for place, column in enumerate(self._sheet.columns)
        ]
        for place, column in enumerate(self._sheet.columns):
            self.page.write_string(top, place, _cell_text(column.name), self._heading)
            self.page.set_column(place, place, widths[place])
        for number, row in enumerate(self._sheet.rows, top + 1):
            lines = max((_lines(cell, width) for cell, width in zip(row, widths, strict=True)), default=1)
            if lines > 1:
                # Not every program finds the height of wrapped text by itself.
                self.page.set_row(number, _LINE * min(lines, _MOST_LINES))
            for place, (cell, form) in enumerate(zip(row, self._formats, strict=True)):
                _write_cell(self.page, number, place, cell, form)
        self._set_up(top)
        return top

    def _write_above(self) -> int:
        """Title and note, where there is something to say; the row of the heading."""
        if not self._sheet.note and not self._sheet.sample:
            return 0
        self.page.write_string(0, 0, _cell_text(_marked(self._sheet)), self._title)
        lines = clean(self._sheet.note).text.splitlines()
        for row, line in enumerate(lines, 1):
            self.page.write_string(row, 0, _cell_text(line), self._note)
        return len(lines) + 2

    def _set_up(self, top: int) -> None:
        last = top + len(self._sheet.rows)
        columns = self._sheet.columns
        self.page.freeze_panes(top + 1, 0)
        if columns:
            self.page.autofilter(top, 0, max(last, top + 1), len(columns) - 1)
        for place, column in enumerate(columns):
            if column.to_fill and self._sheet.rows:
                self._offer(column, top + 1, last, place)
        self.page.set_landscape()
        self.page.set_paper(_A4)
        self.page.fit_to_pages(1, 0)
        self.page.repeat_rows(top)
        self.page.set_margins(left=0.5, right=0.5, top=0.75, bottom=0.75)
        title = _marked(self._sheet)[:_LONGEST_HEADER].replace("&", "&&")
        if title:
            self.page.set_header(f"&L{title}")
        self.page.set_footer("&RPage &P of &N")

    def _offer(self, column: Column, first: int, last: int, place: int) -> None:
        """Help for whoever fills the column in: a list of words, or a reminder that a day is wanted."""
        if column.choices:
            rule: dict[str, object] = {"validate": "list", "source": list(column.choices)}
        elif column.kind is ColumnKind.DAY:
            rule = {"validate": "date", "criteria": ">=", "value": date(2000, 1, 1)}
            rule |= {"error_title": "A day is wanted", "error_message": "Write a day such as 12/03/2026."}
        else:
            return
        self.page.data_validation(first, place, last, place, rule | {"error_type": "warning"})


def _format(column: Column) -> dict[str, object]:
    form: dict[str, object] = {"valign": "top"}
    match column.kind:
        case ColumnKind.DAY:
            form |= {"num_format": _DAY_FORMAT, "align": "left"}
        case ColumnKind.TIME:
            form |= {"num_format": _TIME_FORMAT, "align": "left"}
        case ColumnKind.WHOLE:
            form |= {"num_format": "0"}
        case ColumnKind.DECIMAL:
            form |= {"num_format": "#,##0.00"}
        case ColumnKind.NUMBER:
            form |= {"num_format": "General"}
        case ColumnKind.SHARE:
            form |= {"num_format": "0%"}
        case ColumnKind.TEXT:
            form |= {"text_wrap": True, "num_format": "@"}
    if column.to_fill:
        form |= {"bg_color": "#FFF9E0", "border": 1, "border_color": "#D8CFA8"}
    return form


def _write_cell(page: Any, row: int, place: int, cell: Cell, form: Any) -> None:
    """Writes by type; XlsxWriter's own guess would make formulas and links of typed text."""
    if cell is None or cell == "":
        page.write_blank(row, place, None, form)
    elif isinstance(cell, bool):
        page.write_string(row, place, "Yes" if cell else "No", form)
    elif isinstance(cell, int | float | Decimal) and _exact(cell):
        page.write_number(row, place, float(cell) if isinstance(cell, Decimal) else cell, form)
    elif isinstance(cell, time) or (isinstance(cell, date) and _day(cell) >= _FIRST_DAY):
        page.write_datetime(row, place, cell, form)
    else:
        page.write_string(row, place, _cell_text(_plain(cell)), form)


def _exact(number: int | float | Decimal) -> bool:
    """True for numbers that a spreadsheet keeps; longer ones lose their last digits and are written as text."""
    return isfinite(number) and abs(float(number)) < _EXACT_DIGITS


def _day(cell: date) -> date:
    return cell.date() if isinstance(cell, datetime) else cell


def _plain(cell: Cell) -> str:
    """A cell as text: ISO days, 24-hour times, numbers without grouping."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "Yes" if cell else "No"
    if isinstance(cell, time):
        return cell.isoformat("minutes")
    return cell.isoformat() if isinstance(cell, date) else str(cell)


def _csv_cell(cell: Cell) -> str:
    return guard(clean(cell).text) if isinstance(cell, str) else _plain(cell)


def _json_cell(cell: Cell) -> object:
    if isinstance(cell, str):
        return clean(cell).text
    if isinstance(cell, Decimal | float):
        return float(cell) if isfinite(cell) else None
    return cell if cell is None or isinstance(cell, int) else _plain(cell)


def _cell_text(text: str) -> str:
    plain = clean(text).text
    shortened = _cut_units(plain, _LONGEST_CELL)
    return plain if shortened == plain else _cut_units(plain, _LONGEST_CELL - len(_CUT)) + _CUT


def _cut_units(text: str, units: int) -> str:
    """The text within so many UTF-16 units, which is how Excel counts, never cut inside a letter."""
    return text.encode("utf-16-le")[: units * 2].decode("utf-16-le", "ignore")


def _marked(sheet: TableSheet) -> str:
    title = one_line(sheet.title)
    return f"SAMPLE: {title}" if sheet.sample else title


def _width(sheet: TableSheet, place: int) -> int:
    """Characters that the column needs, within what still reads as a table."""
    longest = len(sheet.columns[place].name) + 3
    for row in sheet.rows[:_ROWS_MEASURED]:
        cell = row[place]
        lines = len(_DAY_FORMAT) + 1 if isinstance(cell, date) else _longest_line(_plain(cell))
        longest = max(longest, lines + 1)
    return min(max(longest, _NARROWEST), _WIDEST)


def _lines(cell: Cell, width: int) -> int:
    """How many lines a text takes in a column of so many characters, near enough."""
    if not isinstance(cell, str) or (len(cell) <= width and "\n" not in cell):
        return 1
    return sum(max(1, -(-len(line) * 10 // (width * 10 - 5))) for line in cell.split("\n"))


def _longest_line(text: str) -> int:
    return max(map(len, text.split("\n")))
