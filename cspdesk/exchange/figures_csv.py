"""Figures of indicators in as CSV, from any spreadsheet: a line each, under headings in any order."""

from cspdesk.domain.cells import unguard
from cspdesk.domain.figure_sheets import FigureGiven
from cspdesk.domain.text import clean, fold, one_line
from cspdesk.errors import Refused
from cspdesk.exchange.contact_rows import shorten
from cspdesk.exchange.csv_text import Record, decode, read_table

MOST_ROWS = 5_000
_HEADINGS = {
    "indicator": "indicator, code, indicator code, name, measure",
    "period": "period, year, quarter, month, for",
    "value": "value, figure, actual, result",
    "kind": "kind, what it is, type",
    "basis": "basis, tells",
    "numerator": "n, count, numerator, number",
    "denominator": "out of, population, denominator, of, total",
    "population_on": "population dated, population date, population on",
    "source": "source, who gives it, from",
    "place": "place, page, heading, where",
    "as_at": "as at, date, dated",
    "note": "note, notes, remark, remarks",
}
_FIELD = {word: field for field, words in _HEADINGS.items() for word in words.split(", ")}
_KEPT = frozenset(("sample",))


def read_figures(data: bytes) -> list[FigureGiven]:
    """The figures of a CSV file in its order; nothing is stored.

    Raises Refused when it is no such file, holds no heading of an indicator and a figure, or too many rows.
    """
    decoded = decode(data, "a CSV file")
    table = read_table(decoded.text, _known)
    fields = [_field(cell) for cell in table.headings.cells] if table is not None else []
    if table is None or "indicator" not in fields or not {"value", "numerator"} & set(fields):
        raise Refused(
            "No headings of figures were found in the file; its first line should name the columns, such as "
            "Indicator, Period, Value and Source."
        )
    if len(table.records) > MOST_ROWS:
        raise Refused(f"The file holds more than {MOST_ROWS:,} rows; split it and import the parts.")
    return [_row(record, fields) for record in table.records]


def _known(cell: str) -> bool:
    return _field(cell) != "" or fold(cell) in _KEPT


def _field(cell: str) -> str:
    # A big N is what a small n is out of.
    if one_line(cell) == "N":
        return "denominator"
    return _FIELD.get(fold(cell), "")


def _row(record: Record, fields: list[str]) -> FigureGiven:
    text = shorten(record.text)
    if record.unclosed:
        return FigureGiven(record.line, text, problem="A quotation mark is opened and never closed.")
    if len([cell for cell in record.cells if cell.strip()]) > len(fields):
        return FigureGiven(record.line, text, problem="There are more cells than headings.")
    found: dict[str, str] = {}
    for field, cell in zip(fields, record.cells, strict=False):
        if field:
            found.setdefault(field, one_line(clean(unguard(cell)).text))
    return FigureGiven(record.line, text, **found)
