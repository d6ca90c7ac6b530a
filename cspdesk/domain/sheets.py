"""Tables that leave as spreadsheets, and the action sheet that comes back."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal
from enum import StrEnum

from cspdesk.domain.kinds import ActionState

Cell = str | int | float | Decimal | date | time | None

# A fixed day for files that are made of no dated record; spreadsheet files must carry one.
NO_DAY = datetime(2000, 1, 1, tzinfo=UTC)


class ColumnKind(StrEnum):
    TEXT = "text"
    DAY = "day"
    TIME = "time"
    WHOLE = "whole"
    DECIMAL = "decimal"
    # A whole number or not, as it is; a part of 1 shown in percent.
    NUMBER = "number"
    SHARE = "share"


@dataclass(frozen=True)
class Column:
    """A column of a table; `width` in characters, found from the cells when None.

    `to_fill` marks a column that somebody else fills in, `choices` the words offered there.
    """

    name: str
    kind: ColumnKind = ColumnKind.TEXT
    width: int | None = None
    to_fill: bool = False
    choices: tuple[str, ...] = ()


@dataclass(frozen=True)
class TableSheet:
    """One table: every row has a cell for each column; `note` stands above it, `created` is aware."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    note: str = ""
    sample: bool = False
    created: datetime = NO_DAY


@dataclass(frozen=True)
class ActionLine:
    """An action as its owner sees it on the sheet; `ref` is its permanent number."""

    ref: str
    text: str
    body: str
    owner: str
    given_on: date | None
    due: date | None
    state: str
    times_carried: int = 0


@dataclass(frozen=True)
class ReturnedLine:
    """A line of a returned action sheet; it can be taken when `problem` is empty."""

    line: int
    ref: str
    progress: str = ""
    state: ActionState | None = None
    done_on: date | None = None
    problem: str = ""


@dataclass(frozen=True)
class ReturnedSheet:
    """What came back: the lines somebody filled in, and how many were left as they were."""

    lines: tuple[ReturnedLine, ...]
    untouched: int
