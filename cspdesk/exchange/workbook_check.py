"""Looks inside a workbook before it is read, since a small file can hold gigabytes."""

import io
import re
import zipfile
import zlib
from xml.parsers import expat

from cspdesk.errors import Refused

LARGEST_FILE = 10 * 1024 * 1024
_LARGEST_OPENED = 64 * 1024 * 1024
_MOST_PARTS = 2000
_MOST_CELLS = 2_000_000
_LAST_ROW = 1_048_576
_MOST_DIGITS = 7
_REFERENCE = re.compile(r"([A-Za-z]{1,3})([0-9]{1,7})")
_TOO_LARGE = (
    "The workbook holds far more than an action sheet; copy the table into a new workbook and try again."
)
_DAMAGED = (
    "The workbook is damaged and cannot be read; open it in a spreadsheet program, save it again and retry."
)


def check_workbook(data: bytes) -> None:
    """Raises Refused when the bytes are no sound .xlsx workbook of a size that an office makes."""
    if len(data) > LARGEST_FILE:
        raise Refused(f"The workbook is larger than {LARGEST_FILE // 2**20} MB; send back the sheet alone.")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            _check_parts(parts)
    # zipfile tells of damage in all these ways: bad headers, cut streams, passwords, unknown packing.
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError) as failure:
        raise Refused(_DAMAGED) from failure


def _check_parts(parts: zipfile.ZipFile) -> None:
    entries = parts.infolist()
    names = {entry.filename for entry in entries}
    if "xl/workbook.xml" not in names:
        raise Refused(
            "The file is not an Excel workbook (.xlsx); save the sheet as .xlsx or CSV and try again."
        )
    if len(entries) > _MOST_PARTS:
        raise Refused(_TOO_LARGE)
    left = _LARGEST_OPENED
    for entry in entries:
        # The sizes a zip declares may be lies; only reading tells.
        with parts.open(entry) as part:
            opened = part.read(left + 1)
        left -= len(opened)
        if left < 0:
            raise Refused(_TOO_LARGE)
        # A reader follows names given inside the workbook, so any part may turn out to be its table.
        _CellCount().count(opened, must_be_xml=entry.filename.lower().endswith((".xml", ".rels")))


class _CellCount:
    """Counts the table that the cells of one part span; two cells in far corners make a reader fill it all.

    Rows and cells may say where they are or follow the one before; where readers could differ, the larger
    reading counts. calamine ends the whole program when a table is too large for the memory.
    """

    def __init__(self) -> None:
        self._row = 0
        self._cell_row = 0
        self._column = 0
        self._rows = 0
        self._columns = 0

    def count(self, part: bytes, must_be_xml: bool) -> None:
        """Raises Refused when the table is too large, or the part should be plain XML and is not."""
        parser = expat.ParserCreate()
        parser.StartElementHandler = self._start
        parser.StartDoctypeDeclHandler = self._refuse_declarations
        try:
            parser.Parse(part, True)
        except (expat.ExpatError, LookupError) as failure:
            if must_be_xml:
                raise Refused(_DAMAGED) from failure
        if self._rows * self._columns > _MOST_CELLS:
            raise Refused(_TOO_LARGE)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        match name.rpartition(":")[2]:
            case "row":
                told = attributes.get("r")
                self._row = self._row + 1 if told is None else _within(told, _LAST_ROW)
                self._column = self._cell_row = 0
            case "c":
                self._place(attributes.get("r"))
            case "v" | "is" | "f":
                self._rows = max(self._rows, self._row, self._cell_row)
                self._columns = max(self._columns, self._column)

    def _place(self, reference: str | None) -> None:
        if reference is None:
            self._column += 1
            return
        found = _REFERENCE.fullmatch(reference)
        if found is None:
            raise Refused(_DAMAGED)
        self._cell_row = _within(found.group(2), _LAST_ROW)
        column = 0
        for letter in found.group(1).upper():
            column = column * 26 + ord(letter) - ord("A") + 1
        self._column = max(self._column, column)

    def _refuse_declarations(self, *_: object) -> None:
        raise Refused(_DAMAGED)


def _within(told: str, last: int) -> int:
    """The number told, from 1 to `last`; a workbook with any other is damaged or built to harm."""
    if not (told.isascii() and told.isdecimal() and len(told) <= _MOST_DIGITS and 1 <= int(told) <= last):
        raise Refused(_DAMAGED)
    return int(told)
