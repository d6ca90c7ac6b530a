"""Contacts in and out as CSV, in the shapes of Outlook, Google, Thunderbird and LibreOffice."""

import csv
import io
import re
from collections.abc import Iterable

from cspdesk.domain.cells import guard, unguard
from cspdesk.domain.contacts import LONGEST, ContactRow, ContactsFile, FoundShape, RefusedRow
from cspdesk.domain.text import clean, one_line
from cspdesk.errors import Refused
from cspdesk.exchange import contact_headings as heads
from cspdesk.exchange.contact_rows import finish_row, join_address, shorten
from cspdesk.exchange.csv_text import Record, TextTable, decode, read_table

MOST_ROWS = 20_000
_LONGEST_CELL = 100_000
_GOOGLE_PARTS = re.compile(r" ?::: ?")
# Without one of these a file is a table, but of something else than people.
_WHO = {heads.NAME, heads.GIVEN, heads.FAMILY, heads.ORGANISATION}

_OUT = (
    "First Name",
    "Last Name",
    "Company",
    "Job Title",
    "E-mail Address",
    "Business Phone",
    "Mobile Phone",
    "Business Street",
    "Business Postal Code",
    "Notes",
)

Columns = tuple[heads.Meaning | None, ...]


def read_contacts(data: bytes) -> ContactsFile:
    """The contacts of a CSV file, for a preview: nothing is stored.

    Rows in the file's order; every row that cannot be taken is in `refused` with its reason.
    Raises Refused when the file is no CSV file of contacts or holds more than 20,000 rows.
    """
    decoded = decode(data, "a CSV file")
    if decoded.text.lstrip("\ufeff \r\n")[:11].upper() == "BEGIN:VCARD":
        raise Refused("The file is a vCard file, not a CSV file; import it as vCard.")
    table = read_table(decoded.text, _is_known)
    columns: Columns = tuple(map(heads.meaning_of, table.headings.cells)) if table else ()
    if table is None or not any(column and column.field in _WHO for column in columns):
        raise Refused(
            "No headings of a contact list were found in the file; its first line should name the columns, "
            "such as Name, Company and E-mail Address."
        )
    if len(table.records) > MOST_ROWS:
        raise Refused(f"The file holds more than {MOST_ROWS:,} rows; split it and import the parts.")
    rows: list[ContactRow] = []
    refused: list[RefusedRow] = []
    for record in table.records:
        row = _read_row(record, columns)
        if isinstance(row, ContactRow):
            rows.append(row)
        else:
            refused.append(row)
    return ContactsFile(tuple(rows), tuple(refused), _shape(table, columns, decoded.encoding))


def write_contacts(rows: Iterable[ContactRow], sample: bool = False) -> bytes:
    """The contacts as CSV with Outlook's headings, in UTF-8 with its mark, for Excel and mail programs.

    Text that a spreadsheet would take for a formula has an apostrophe before it (also "+44 ..."; the vCard
    has numbers without). `read_contacts` takes it off again. Every row of a sample says so in a last column.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    marks = ("Sample", "SAMPLE") if sample else ()
    writer.writerow([*_OUT, *marks[:1]])
    for row in rows:
        given, family = split_name(row.name)
        cells = (
            given,
            family,
            row.organisation,
            row.job_title,
            row.email,
            row.phone,
            row.mobile,
            row.address,
            row.postcode,
            row.note,
        )
        writer.writerow([*(guard(clean(cell).text) for cell in cells), *marks[1:]])
    return out.getvalue().encode("utf-8-sig")


def split_name(name: str) -> tuple[str, str]:
    """The name before its last word, and that word; joined with a space they are the name again."""
    given, _, family = one_line(name).rpartition(" ")
    return (given, family) if given else (family, "")


def _read_row(record: Record, columns: Columns) -> ContactRow | RefusedRow:
    reason = _record_problem(record, len(columns))
    if reason:
        return RefusedRow(record.line, shorten(record.text), reason)
    parts: dict[str, list[str]] = {}
    addresses: dict[int, dict[str, list[str]]] = {}
    labels = {
        column.number: cell.casefold()
        for column, cell in zip(columns, record.cells, strict=False)
        if column and column.field == heads.LABEL
    }
    removed = 0
    for column, cell in zip(columns, record.cells, strict=False):
        if column is None or column.field in (heads.UNUSED, heads.LABEL):
            continue
        cleaned = clean(unguard(cell))
        removed += cleaned.removed
        field, values = _values(column, cleaned.text, labels)
        home = addresses.setdefault(column.group, {}) if field in _ADDRESS else parts
        home.setdefault(field, []).extend(values)
    remarks = [f"{removed} unprintable characters were taken out."] if removed > 1 else []
    if removed == 1:
        remarks = ["One unprintable character was taken out."]
    found = [joined for group in sorted(addresses) if any(joined := join_address(addresses[group]))]
    if len(found) > 1:
        remarks.append("Only the first of its addresses is taken.")
    row = finish_row(record.line, parts, found[0] if found else ("", ""), remarks)
    return RefusedRow(record.line, shorten(record.text), row.problem) if row.problem else row


_ADDRESS = {heads.FORMATTED, heads.STREET, heads.CITY, heads.COUNTY, heads.POSTCODE, heads.COUNTRY}
_LONG_TEXT = {heads.NOTE, heads.FORMATTED, heads.STREET}


def _values(column: heads.Meaning, text: str, labels: dict[int, str]) -> tuple[str, list[str]]:
    """The field a cell belongs to, and what it holds; Google puts several values in one cell."""
    field = column.field
    label = labels.get(column.number, "") if column.number else ""
    if field == heads.PHONE and ("mobile" in label or "cell" in label):
        field = heads.MOBILE
    pieces = _GOOGLE_PARTS.split(text) if field in (heads.EMAIL, heads.PHONE, heads.MOBILE) else [text]
    tidy = [piece.strip() if field in _LONG_TEXT else one_line(piece) for piece in pieces]
    return (heads.UNUSED if "fax" in label else field), [piece for piece in tidy if piece]


def _record_problem(record: Record, columns: int) -> str:
    if record.unclosed:
        return "A quotation mark is opened and never closed, so the rest of the file was read as one row."
    if any(cell.strip() for cell in record.cells[columns:]):
        return f"It has {len(record.cells)} columns, but there are {columns} headings."
    longest = max(map(len, record.cells))
    if longest > _LONGEST_CELL:
        return f"One of its cells has {longest:,} characters; {LONGEST['note']:,} are the most."
    return ""


def _is_known(heading: str) -> bool:
    return heads.meaning_of(unguard(heading)) is not None


def _shape(table: TextTable, columns: Columns, encoding: str) -> FoundShape:
    pairs = list(zip(table.headings.cells, columns, strict=True))
    used = tuple(
        (one_line(text), column.field.replace("_", " "))
        for text, column in pairs
        if column and column.field not in (heads.UNUSED, heads.LABEL)
    )
    ignored = tuple(one_line(text) for text, column in pairs if column is None and text.strip())
    return FoundShape(encoding, table.separator, used, ignored)
