"""A pack as a workbook, and each of its tables as CSV and JSON."""

import datetime as dt
import io
import json
import zipfile
from collections.abc import Iterator
from typing import Any

from cspdesk.domain.chart import AnyChart, BarChart, PeriodChart, SharesChart, StripChart, Value, amount
from cspdesk.domain.dates import say_date_short
from cspdesk.domain.pack import Pack, PackColumn, PackFigure, PackTable, Section, Sort
from cspdesk.domain.sheets import Cell, Column, ColumnKind, TableSheet
from cspdesk.exchange.workbook import SheetWriter, new_book, sheet_name, write_csv, write_json

_KINDS = {
    Sort.TEXT: ColumnKind.TEXT,
    Sort.DAY: ColumnKind.DAY,
    Sort.NUMBER: ColumnKind.NUMBER,
    Sort.SHARE: ColumnKind.SHARE,
}
_FIGURES = (
    Column("Code"),
    Column("Figure", width=36),
    Column("Value"),
    Column("Number", ColumnKind.NUMBER),
    Column("Records behind", ColumnKind.WHOLE),
    Column("How it is counted", width=70),
)
# Where the numbers of a chart stand: right of the table, out of the printed page.
_DATA_COLUMN = 27
_CHART_ROWS = 20
_COLOURS = {"done": "#1F5FA8", "left": "#D5DCE4", "target": "#16202A"}
_NOON = dt.time(12)

Grid = tuple[tuple[str, ...], list[tuple[Cell, ...]]]


def write_pack(pack: Pack) -> bytes:
    """The workbook: a front sheet with every figure, its code and its rule, then each section and each of its tables.

    Headings are frozen, filtered and repeated on paper; days are days, numbers numbers, typed text is text.
    """
    out = io.BytesIO()
    front = _front(pack)
    book = new_book(out, front)
    names: set[str] = set()
    SheetWriter(book, front, sheet_name(front.title, names)).write()
    for section in pack.sections:
        sheet = _section(pack, section)
        name = sheet_name(sheet.title, names)
        writer = SheetWriter(book, sheet, name)
        top = writer.write()
        charts = _Charts(book, writer.page, name, top + len(sheet.rows) + 3)
        charts.add(section.charts)
        # The numbers that the charts are drawn from stay off paper.
        writer.page.print_area(0, 0, charts.row, len(sheet.columns) - 1)
        for table in _tables(pack, section):
            SheetWriter(book, table, sheet_name(table.title, names)).write()
    book.close()
    return out.getvalue()


def write_tables(pack: Pack) -> bytes:
    """A zip of every table, each as CSV and as JSON, with the figures first."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in each_table(pack):
            # A fixed day keeps the bytes the same.
            info = zipfile.ZipInfo(name, (pack.as_at.year, pack.as_at.month, pack.as_at.day, 12, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            file.writestr(info, data)
    return out.getvalue()


def each_table(pack: Pack) -> Iterator[tuple[str, bytes]]:
    """File names and bytes of every table: first as CSV, then as JSON."""
    names: set[str] = set()
    sheets = [_front(pack)]
    for section in pack.sections:
        sheets += _tables(pack, section)
    for sheet in sheets:
        kept = "".join(letter if letter.isalnum() else "-" for letter in sheet_name(sheet.title, names))
        stem = "-".join(part for part in kept.split("-") if part)
        yield f"{stem}.csv", write_csv(sheet)
        yield f"{stem}.json", write_json(sheet)


def write_figures(pack: Pack) -> bytes:
    """Every figure with its code and rule, as CSV."""
    return write_csv(_front(pack))


def write_whole(pack: Pack) -> bytes:
    """The whole pack as one JSON object: number, period, figures, and the tables of each section."""
    sections = [
        {
            "key": section.key,
            "title": section.title,
            "notes": list(section.notes),
            "figures": [figure.code for figure in section.figures],
            "tables": [json.loads(write_json(table)) for table in _tables(pack, section)],
        }
        for section in pack.sections
    ]
    whole = {
        "number": pack.number,
        "kind": pack.kind.value,
        "body": pack.body,
        "review": pack.review,
        "from": pack.from_day.isoformat(),
        "to": pack.to_day.isoformat(),
        "as_at": pack.as_at.isoformat(),
        "sample": pack.sample,
        "figures": [
            {
                "code": each.code,
                "words": each.words,
                "value": each.said,
                "number": each.number,
                "rule": each.rule,
                "records": len(each.records),
            }
            for each in pack.figures
        ],
        "sections": sections,
    }
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


# -- the tables


def _front(pack: Pack) -> TableSheet:
    titles = {section.key: section.title for section in pack.sections}
    rows = tuple((titles.get(key, ""), *_figure(each)) for key, each in pack.placed)
    note = "\n".join(
        (
            f"{pack.review or pack.body}, {say_date_short(pack.from_day)} to {say_date_short(pack.to_day)}",
            f"Figures as at {say_date_short(pack.as_at)}. Each keeps its code from pack to pack.",
        )
    )
    title = f"Figures of {pack.number}" if pack.number else "Figures"
    return _sheet(pack, title, (Column("Section"), *_FIGURES), rows, note)


def _figure(each: PackFigure) -> tuple[Cell, ...]:
    return (each.code, each.words, each.said, each.number, len(each.records), each.rule)


def _section(pack: Pack, section: Section) -> TableSheet:
    rows = tuple(_figure(each) for each in section.figures)
    note = "\n".join(section.notes) or (section.empty if not section.has_matter else "")
    return _sheet(pack, f"{section.letter} {section.title}", _FIGURES, rows, note or _period(pack))


def _tables(pack: Pack, section: Section) -> Iterator[TableSheet]:
    """Each table of a section, and its lists as one."""
    listed = tuple((each.title, line) for each in section.lists for line in each.lines)
    if listed:
        columns = (Column("Heading", width=30), Column("Text", width=90))
        yield _sheet(pack, f"{section.letter} {section.title} in words", columns, listed, _period(pack))
    for table in section.tables:
        yield _table(pack, section, table)


def _table(pack: Pack, section: Section, table: PackTable) -> TableSheet:
    columns = tuple(_column(each) for each in table.columns)
    rows = tuple(row.cells for row in table.rows)
    return _sheet(
        pack, f"{section.letter} {table.title or section.title}", columns, rows, table.note or _period(pack)
    )


def _column(column: PackColumn) -> Column:
    return Column(column.title, _KINDS[column.sort])


def _period(pack: Pack) -> str:
    return f"{say_date_short(pack.from_day)} to {say_date_short(pack.to_day)}"


def _sheet(
    pack: Pack, title: str, columns: tuple[Column, ...], rows: tuple[tuple[Cell, ...], ...], note: str
) -> TableSheet:
    made = dt.datetime.combine(pack.as_at, _NOON, dt.UTC)
    return TableSheet(title, columns, rows, note, pack.sample, made)


# -- charts


class _Charts:
    """Native charts under the table of a sheet, each from numbers written right of it."""

    def __init__(self, book: Any, page: Any, name: str, row: int) -> None:
        self._book, self._page, self._name, self.row = book, page, name, row
        self._data = 0

    def add(self, charts: tuple[AnyChart, ...]) -> None:
        for chart in charts:
            heads, rows = _numbers(chart)
            if rows:
                self._add(chart, heads, rows)

    def _add(self, chart: AnyChart, heads: tuple[str, ...], rows: list[tuple[Cell, ...]]) -> None:
        first, column = self._data, _DATA_COLUMN
        for place, head in enumerate(heads):
            self._page.write_string(first, column + place, head)
        for number, row in enumerate(rows, first + 1):
            for place, cell in enumerate(row):
                if isinstance(cell, str):
                    self._page.write_string(number, column + place, cell)
                elif isinstance(cell, int | float):
                    self._page.write_number(number, column + place, cell)
        made = self._chart(chart, heads, (first, column, first + len(rows)))
        tall = (
            max(_CHART_ROWS * 20, len(rows) * 22 + 90) if isinstance(chart, StripChart) else _CHART_ROWS * 16
        )
        made.set_title({"name": chart.title, "name_font": {"size": 11}})
        made.set_size({"width": 760, "height": tall})
        made.set_legend({"position": "bottom"})
        self._page.insert_chart(self.row, 0, made, {"description": chart.title})
        self.row += tall // 20 + 2
        self._data += len(rows) + 2

    def _chart(self, chart: AnyChart, heads: tuple[str, ...], place: tuple[int, int, int]) -> Any:
        first, column, last = place
        across = isinstance(chart, PeriodChart)
        kind = {"type": "column"} if across else {"type": "bar", "subtype": "stacked"}
        if isinstance(chart, BarChart):
            kind = {"type": "bar"}
        made = self._book.add_chart(kind)
        line = self._book.add_chart({"type": "line"}) if across else None
        for number, head in enumerate(heads[1:], 1):
            series: dict[str, object] = {
                "name": [self._name, first, column + number],
                "categories": [self._name, first + 1, column, last, column],
                "values": [self._name, first + 1, column + number, last, column + number],
            }
            if line is not None and head != heads[1]:
                line.add_series(series | {"marker": {"type": "diamond"}})
            else:
                colour = _COLOURS["left"] if head == "Still to do" else _COLOURS["done"]
                shade = {} if isinstance(chart, BarChart) and number > 1 else {"fill": {"color": colour}}
                made.add_series(series | shade)
        if line is not None and len(heads) > 2:
            made.combine(line)
        if not across:
            # The first row stands at the top, as on paper.
            made.set_y_axis({"reverse": True})
        return made


def _numbers(chart: AnyChart) -> Grid:
    """The numbers of a chart: names first, a gap where there is no number."""
    if isinstance(chart, StripChart):
        return ("Name", "Done", "Still to do"), [
            (
                row.name,
                _number(row.done),
                None if row.of is None else max(_float(row.of) - _float(row.done), 0),
            )
            for row in chart.rows
        ]
    if isinstance(chart, SharesChart):
        return ("What", "Number"), [(share.name, _number(share.number)) for share in chart.shares]
    if isinstance(chart, BarChart):
        names = chart.series or ("Value",)
        return ("Name", *names), [(bar.name, *map(_value, bar.values)) for bar in chart.bars]
    targets = any(period.target is not None for period in chart.periods)
    heads: tuple[str, ...] = ("Period", chart.actual_name, *((chart.target_name,) if targets else ()))
    heads += (chart.baseline_name,) if chart.baseline is not None else ()
    rows = []
    for period in chart.periods:
        row: tuple[Cell, ...] = (period.name, _value(period.actual))
        row += (_value(period.target),) if targets else ()
        row += (_value(chart.baseline),) if chart.baseline is not None else ()
        rows.append(row)
    return heads, rows


def _value(value: Value | None) -> Cell:
    return None if value is None else _number(value.number)


def _number(number: Any) -> Cell:
    found = amount(number)
    return None if found is None else int(found) if found.is_integer() else found


def _float(number: Any) -> float:
    return amount(number) or 0.0
