"""The action list of an owner as a sheet to fill in, and the way back."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from cspdesk.domain.cells import unguard
from cspdesk.domain.kinds import ActionState
from cspdesk.domain.sheets import (
    NO_DAY,
    ActionLine,
    Column,
    ColumnKind,
    ReturnedLine,
    ReturnedSheet,
    TableSheet,
)
from cspdesk.domain.text import clean, fold, one_line
from cspdesk.errors import Refused
from cspdesk.exchange.csv_text import decode, read_table
from cspdesk.exchange.workbook_check import check_workbook

MOST_LINES = 20_000
_LONGEST_PROGRESS = 10_000
_HEADING_SEARCH = 30
STATE_WORDS = {ActionState.OPEN: "Open", ActionState.DONE: "Done", ActionState.DROPPED: "Dropped"}
_HOW = (
    "Please fill in the yellow columns and send the sheet back. Leave a line empty where nothing is new.\n"
    "Lines may be sorted; the number in the first column tells us which action is meant."
)
_COLUMNS = (
    Column("Number", width=15),
    Column("Action", width=48),
    Column("From", width=22),
    Column("Owner", width=22),
    Column("Given on", ColumnKind.DAY, width=12),
    Column("Due", ColumnKind.DAY, width=12),
    Column("State", width=10),
    Column("Times carried", ColumnKind.WHOLE, width=9),
    Column("Progress", width=48, to_fill=True),
    Column("New state", width=12, to_fill=True, choices=tuple(STATE_WORDS.values())),
    Column("Done on", ColumnKind.DAY, width=12, to_fill=True),
)
_HEADINGS = {
    "ref": "number, no, no., action number, action no, action no., ref, ref., reference",
    "progress": "progress, progress note, progress notes, progress update, update, latest update, comments",
    "state": "new state, new status",
    "state_then": "state, status",
    "done_on": "done on, date done, day done, completed on, completion date, date completed",
}
_FIELD_OF = {word: field for field, words in _HEADINGS.items() for word in words.split(", ")}
_STATE_SAID = {
    ActionState.OPEN: "open, ongoing, on going, in progress, started, not done, not started, under way, underway",
    ActionState.DONE: "done, complete, completed, finished, closed, yes, discharged",
    ActionState.DROPPED: "dropped, cancelled, canceled, withdrawn, no longer needed, not needed",
}
_STATE_OF = {word: state for state, words in _STATE_SAID.items() for word in words.split(", ")}
_CLOSED = (ActionState.DONE, ActionState.DROPPED)
_NUMERIC_DAY = re.compile(r"(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})")
_WRITTEN_DAY = re.compile(r"(?:[a-z]+,? )?(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]+)\.?,?[ -](\d{4}|\d{2})")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DASHES = str.maketrans("‐‑‒–—−", "------")
# Excel counts days from here; only the days of our century are taken for such a count.
_EXCEL_START = date(1899, 12, 30)
_EXCEL_DAYS = range(36_526, 73_051)


def action_sheet(
    title: str, lines: Sequence[ActionLine], sample: bool = False, created: datetime = NO_DAY
) -> TableSheet:
    """The table that goes to an owner: what they owe, with empty columns for progress, new state and day done."""
    rows = tuple(
        (
            line.ref,
            line.text,
            line.body,
            line.owner,
            line.given_on,
            line.due,
            line.state,
            line.times_carried,
            None,
            None,
            None,
        )
        for line in lines
    )
    return TableSheet(title, _COLUMNS, rows, _HOW, sample, created.astimezone(UTC))


def read_action_sheet(
    data: bytes, known: Mapping[str, ActionState], today: date | None = None
) -> ReturnedSheet:
    """The lines that an owner filled in, from .xlsx or CSV, in the file's order; nothing is stored.

    `known` gives each action's number and its state now. Lines are known by their number alone, so columns
    and lines may be moved, added or left out.
    A line that cannot be taken says why: an unknown or repeated number, a day or state that cannot be read,
    a day after `today`. Raises Refused when the file is no such sheet.
    """
    reader = _LineReader(known, today)
    found = False
    for rows in _tables(data):
        place = _heading_place(rows)
        if place is None:
            continue
        found = True
        fields = [_field_of(cell) for cell in rows[place].cells]
        for row in rows[place + 1 :]:
            reader.read(row, fields)
    if not found:
        raise Refused(
            "The file is not an action sheet: no columns Number and Progress were found; "
            "send the sheet as it was exported."
        )
    return ReturnedSheet(tuple(reader.lines), reader.untouched)


@dataclass(frozen=True)
class _Row:
    line: int
    cells: tuple[object, ...]


class _LineReader:
    """Collects the filled-in lines of all tables of a file."""

    def __init__(self, known: Mapping[str, ActionState], today: date | None) -> None:
        self._states = known
        self._known = {_plain_ref(ref): ref for ref in known}
        self._today = today
        self._first: dict[str, int] = {}
        self.lines: list[ReturnedLine] = []
        self.untouched = 0

    def read(self, row: _Row, fields: Sequence[str]) -> None:
        cells = _cells_by_field(row, fields)
        state_then = cells.pop("state_then", "")
        typed = one_line(_text(cells.pop("ref", "")))
        ref = self._known.get(_plain_ref(typed), "")
        said = {field: cell for field, cell in cells.items() if _text(cell).strip()}
        if "state" not in said and self._written_over(ref, state_then):
            said["state"] = state_then
        if not said:
            self.untouched += bool(ref)
            return
        line = self._filled(row.line, typed, ref, said)
        self._first.setdefault(line.ref, line.line)
        self.lines.append(line)
        if len(self.lines) > MOST_LINES:
            raise Refused(f"The sheet holds more than {MOST_LINES:,} lines; send back the action list alone.")

    def _written_over(self, ref: str, state_then: object) -> bool:
        """True when somebody wrote Done over the state that left; an older Open never opens it again."""
        return self._states.get(ref) is ActionState.OPEN and _read_state(state_then)[0] in _CLOSED

    def _filled(self, line: int, typed: str, ref: str, said: dict[str, object]) -> ReturnedLine:
        progress = clean(_text(said.get("progress", ""))).text.strip()
        state, state_problem = _read_state(said.get("state", ""))
        done_on, day_problem = _read_day(said.get("done_on", ""))
        problems = [self._ref_problem(typed, ref), state_problem, day_problem]
        if done_on and state in (ActionState.OPEN, ActionState.DROPPED):
            problems.append(f"It has a day done, but its new state is {STATE_WORDS[state]}.")
        if done_on and self._today and done_on > self._today:
            problems.append(f"The day done, {done_on.day} {done_on:%b %Y}, has not come yet.")
        if len(progress) > _LONGEST_PROGRESS:
            problems.append(
                f"Its progress has {len(progress):,} characters; {_LONGEST_PROGRESS:,} are the most."
            )
            progress = progress[:200] + "…"
        if done_on and state is None and not state_problem:
            # Somebody who writes the day it was done says that it is done.
            state = ActionState.DONE
        return ReturnedLine(
            line, ref or typed[:80], progress, state, done_on, " ".join(filter(None, problems))
        )

    def _ref_problem(self, typed: str, ref: str) -> str:
        if not typed:
            return "It has no action number."
        if not ref:
            return f"There is no action {typed[:80]}."
        if ref in self._first:
            return f"Action {ref} is already on line {self._first[ref]}."
        return ""


def _tables(data: bytes) -> Iterator[list[_Row]]:
    if data.startswith(b"PK"):
        check_workbook(data)
        yield from _workbook_tables(data)
        return
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise Refused("The file is an old Excel file or has a password; save it as .xlsx without a password.")
    decoded = decode(data, "an action sheet (.xlsx or CSV)")
    table = read_table(decoded.text, _is_heading)
    if table is not None:
        records = (table.headings, *table.records)
        yield [_Row(record.line, tuple(map(unguard, record.cells))) for record in records]


def _workbook_tables(data: bytes) -> Iterator[list[_Row]]:
    import io

    from python_calamine import CalamineError, load_workbook

    try:
        book = load_workbook(io.BytesIO(data))
        for name in book.sheet_names:
            rows = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
            yield [_Row(number, tuple(row)) for number, row in enumerate(rows, 1)]
    except (CalamineError, ValueError, OSError) as failure:
        raise Refused(
            "The workbook is damaged and cannot be read; open it in a spreadsheet program, save it again and retry."
        ) from failure


def _heading_place(rows: Sequence[_Row]) -> int | None:
    """The first line that names the number and something to read; titles may stand above it."""
    for place, row in enumerate(rows[:_HEADING_SEARCH]):
        fields = {_field_of(cell) for cell in row.cells}
        if "ref" in fields and fields & {"progress", "state", "done_on"}:
            return place
    return None


def _field_of(cell: object) -> str:
    return _FIELD_OF.get(fold(cell), "") if isinstance(cell, str) else ""


def _is_heading(text: str) -> bool:
    return bool(_field_of(text))


def _cells_by_field(row: _Row, fields: Sequence[str]) -> dict[str, object]:
    """The first filled cell of each field."""
    cells: dict[str, object] = {}
    for field, cell in zip(fields, row.cells, strict=False):
        if field and not _text(cells.get(field, "")).strip():
            cells[field] = cell
    return cells


def _text(cell: object) -> str:
    """A cell as text; a whole number that a spreadsheet keeps as 3.0 reads 3."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return "" if cell is None else str(cell)


def _plain_ref(ref: str) -> str:
    return "".join(ref.translate(_DASHES).split()).casefold()


def _read_state(cell: object) -> tuple[ActionState | None, str]:
    said = one_line(_text(cell))
    if not said:
        return None, ""
    state = _STATE_OF.get(fold(said).strip(" .!"))
    if state is None:
        return None, f"The new state “{said[:40]}” is none of Open, Done and Dropped."
    return state, ""


def _read_day(cell: object) -> tuple[date | None, str]:
    if isinstance(cell, datetime):
        return cell.date(), ""
    if isinstance(cell, date):
        return cell, ""
    said = one_line(_text(cell))
    if not said:
        return None, ""
    day = _day_of_text(said)
    return day, "" if day else f"The day done “{said[:40]}” cannot be read; write it such as 12/03/2026."


def _day_of_text(said: str) -> date | None:
    plain = said.casefold()
    try:
        if plain.isascii() and plain.isdigit() and int(plain) in _EXCEL_DAYS:
            return _EXCEL_START + timedelta(days=int(plain))
        if numeric := _NUMERIC_DAY.fullmatch(plain):
            day, month, year = map(int, numeric.groups())
            return date(_whole_year(year), month, day)
        if written := _WRITTEN_DAY.fullmatch(plain):
            month = _MONTHS.index(written.group(2)[:3]) + 1
            return date(_whole_year(int(written.group(3))), month, int(written.group(1)))
        return datetime.fromisoformat(said).date()
    except ValueError:
        return None


def _whole_year(year: int) -> int:
    return year + 2000 if year < 100 else year
