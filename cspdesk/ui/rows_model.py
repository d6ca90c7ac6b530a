"""A table model over frozen rows: named columns, sorting, filtering and answers keyed by id, not by row number."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, NamedTuple, TypeVar
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cspdesk.domain.text import fold
from cspdesk.ui import fonts, theme, tokens
from cspdesk.ui.chips import Chip
from cspdesk.ui.tips import plain_tip

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

ID_ROLE = Qt.ItemDataRole.UserRole + 1
ROW_ROLE = Qt.ItemDataRole.UserRole + 2
CHIP_ROLE = Qt.ItemDataRole.UserRole + 3
SUB_ROLE = Qt.ItemDataRole.UserRole + 4
LINK_ROLE = Qt.ItemDataRole.UserRole + 5
ICON_ROLE = Qt.ItemDataRole.UserRole + 6


@dataclass(frozen=True)
class Column(Generic[R]):
    """One column; only `key`, `title` and `text` are needed.

    `sort` gives one scalar (dates as ISO text or ordinals, names by themselves; texts are folded here); empty
    values (None or "") come last either way. `width` in pixels, or 0 to share what is left; up to
    `most` where those that share it have plenty. `align` is left,
    right or centre; right is for numbers. `chip` draws a status; `sub` a second, softer line; `icon` an icon name;
    `tip` plain text; `link` makes a click emit `link_clicked`; `tone` gives a token's name for the text colour;
    `head_tip` is also what a screen reader calls a column without a title; `also` gives words that the filter finds
    though they are not shown; `wrap` lets its words run on in a second line.
    """

    key: str
    title: str
    text: Callable[[R], str]
    sort: Callable[[R], Any] | None = None
    align: str = "left"
    width: int = 0
    chip: Callable[[R], Chip | None] | None = None
    sub: Callable[[R], str] | None = None
    icon: Callable[[R], str] | None = None
    tip: Callable[[R], str] | None = None
    head_tip: str = ""
    link: bool = False
    wrap: bool = False
    bold: Callable[[R], bool] | None = None
    tone: Callable[[R], str] | None = None
    search: bool = True
    most: int = 0
    also: Callable[[R], str] | None = None


class Cell(NamedTuple):
    """All a delegate paints of one cell; `tone` is a token's name or empty."""

    text: str
    chip: Chip | None
    sub: str
    icon: str
    align: Qt.AlignmentFlag
    tone: str
    bold: bool
    link: bool
    wrap: bool = False


def sort_key(value: Any) -> tuple[int, Any]:
    """A key that never compares different kinds: texts folded, truth as number, anything else as it is."""
    if isinstance(value, str):
        return 1, fold(value)
    return 0, value


_ALIGN = {
    "left": Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    "right": Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
    "centre": Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter,
}


class RowsModel(QAbstractTableModel, Generic[R]):
    """Frozen rows with an `id`, sorted and filtered here, so one list is all there is."""

    # A model on its way out, its values already collected, may still be asked by the view that goes with it.
    columns: tuple[Column[R], ...] = ()
    _shown: Sequence[R] = ()
    _heads: Callable[[R], str] | None = None

    def __init__(
        self,
        columns: Sequence[Column[R]],
        identify: Callable[[R], Any] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._identify = identify or _row_id
        self._all: list[R] = []
        self._shown = []
        self._place: dict[Any, int] = {}
        self._hay: dict[Any, tuple[R, str]] = {}
        self._words: tuple[str, ...] = ()
        self._keep: Callable[[R], bool] | None = None
        self._sorted: tuple[int, Qt.SortOrder] | None = None
        self._cells: dict[tuple[int, int], Cell] = {}

    # -- what is shown

    def set_rows(self, rows: Iterable[R]) -> None:
        """Shows these rows, in the order and filter in force."""
        self._all = list(rows)
        self._arrange()

    def set_filter(self, words: str) -> None:
        """Shows rows in which every word begins a word or stands in the text; case and accents ignored."""
        self._words = tuple(fold(words).split())
        self._arrange()

    def set_keep(self, keep: Callable[[R], bool] | None) -> None:
        """Shows only rows the rule keeps (a page's own filter beside the typed one)."""
        same, self._keep = keep is None and self._keep is None, keep
        if not same:
            self._arrange()

    def head_at(self, number: int) -> str:
        """The words of a heading; empty for a row."""
        return self._heads(self._shown[number]) if self._heads is not None else ""

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sorts by a column; -1 gives back the order the rows came in."""
        self._sorted = (column, order) if 0 <= column < len(self.columns) else None
        self._arrange()

    def _arrange(self) -> None:
        self._cells.clear()
        rows = self._kept()
        if self._sorted is not None:
            column, order = self._sorted
            rows = self._in_order(rows, self.columns[column], order is Qt.SortOrder.DescendingOrder)
        ids = [self._identify(row) for row in rows]
        if rows and len(rows) == len(self._shown) and ids == list(self._place):
            self._shown = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self.columns) - 1))
            return
        self.beginResetModel()
        self._shown = rows
        self._place = {key: number for number, key in enumerate(ids)}
        self.endResetModel()

    def _kept(self) -> list[R]:
        """The rows that pass, each heading with them that has any."""
        if self._heads is None:
            return [row for row in self._all if self._passes(row)]
        found: list[R] = []
        waiting: R | None = None
        for row in self._all:
            if self._heads(row):
                waiting = row
            elif self._passes(row):
                if waiting is not None and self._sorted is None:
                    found.append(waiting)
                waiting = None
                found.append(row)
        return found

    def _in_order(self, rows: list[R], column: Column[R], backwards: bool) -> list[R]:
        value = column.sort or column.text
        full = [(row, found) for row in rows if (found := value(row)) is not None and found != ""]
        full.sort(key=_sort_pair, reverse=backwards)  # equal rows keep the order they came in
        with_value = {id(row) for row, _ in full}
        return [row for row, _ in full] + [row for row in rows if id(row) not in with_value]

    def _passes(self, row: R) -> bool:
        if self._keep is not None and not self._keep(row):
            return False
        if not self._words:
            return True
        key = self._identify(row)
        known = self._hay.get(key)
        if known is None or known[0] is not row:
            known = (row, " ".join(self._searched(row)))
            self._hay[key] = known
        return all(word in known[1] for word in self._words)

    def _searched(self, row: R) -> Iterable[str]:
        for column in self.columns:
            if column.search:
                yield fold(column.text(row))
                if column.sub is not None:
                    yield fold(column.sub(row))
                if column.also is not None:
                    yield fold(column.also(row))
                chip = column.chip(row) if column.chip is not None else None
                if chip is not None:
                    yield fold(chip.word)

    # -- asking by id

    def row_of(self, key: Any) -> int:
        """Where the row with this id is shown; -1 when it is not."""
        return self._place.get(key, -1)

    def row_at(self, number: int) -> R | None:
        return self._shown[number] if 0 <= number < len(self._shown) else None

    def id_at(self, number: int) -> Any:
        row = self.row_at(number)
        return None if row is None else self._identify(row)

    def shown(self) -> list[R]:
        """The rows as they stand on the screen."""
        return list(self._shown)

    @property
    def total(self) -> int:
        """How many rows there are without any filter, headings apart."""
        return len(self._all) if self._heads is None else sum(not self._heads(row) for row in self._all)

    @property
    def counted(self) -> int:
        """How many rows are shown, headings apart."""
        heads = self._heads
        return len(self._shown) if heads is None else sum(not heads(row) for row in self._shown)

    def column_of(self, key: str) -> int:
        return next(number for number, column in enumerate(self.columns) if column.key == key)

    def cell(self, number: int, place: int) -> Cell:
        """What is painted of a cell: the same answers as `data` gives role by role, kept until the rows change."""
        found = self._cells.get((number, place))
        if found is None:
            row, column = self._shown[number], self.columns[place]
            chip = self._chip(row, column)
            text = "" if chip is not None else column.text(row)
            found = Cell(
                text,
                chip,
                self._sub(row, column),
                self._icon(row, column),
                _ALIGN[column.align],
                column.tone(row) if column.tone is not None else "",
                column.bold is not None and column.bold(row),
                column.link and bool(text),
                column.wrap,
            )
            self._cells[number, place] = found
        return found

    # -- what Qt asks

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGN[column.align]
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.head_tip or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return column.title or column.head_tip
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._shown[index.row()], self.columns[index.column()]
        head = self.head_at(index.row())
        if head and role not in (ID_ROLE, ROW_ROLE):
            spoken = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return head if spoken and not index.column() else None
        asked = _ASKED.get(role)
        return None if asked is None else asked(self, row, column)

    def _text(self, row: R, column: Column[R]) -> str:
        return column.text(row)

    def _spoken(self, row: R, column: Column[R]) -> str:
        chip = column.chip(row) if column.chip is not None else None
        return f"{column.title}: {chip.word if chip else column.text(row)}"

    def _tip(self, row: R, column: Column[R]) -> str | None:
        return plain_tip(column.tip(row)) if column.tip is not None else None

    def _align(self, row: R, column: Column[R]) -> Qt.AlignmentFlag:
        return _ALIGN[column.align]

    def _chip(self, row: R, column: Column[R]) -> Chip | None:
        return column.chip(row) if column.chip is not None else None

    def _sub(self, row: R, column: Column[R]) -> str:
        return column.sub(row) if column.sub is not None else ""

    def _icon(self, row: R, column: Column[R]) -> str:
        return column.icon(row) if column.icon is not None else ""

    def _id(self, row: R, column: Column[R]) -> Any:
        return self._identify(row)

    def _row(self, row: R, column: Column[R]) -> R:
        return row

    def _link(self, row: R, column: Column[R]) -> bool:
        return column.link and bool(column.text(row))

    def _ink(self, row: R, column: Column[R]) -> Any:
        name = column.tone(row) if column.tone is not None else ""
        return theme.colour(name) if name else None

    def _font(self, row: R, column: Column[R]) -> Any:
        bold = column.bold is not None and column.bold(row)
        return fonts.font(tokens.BODY, bold=True) if bold else None


class HeadedRows(RowsModel[R]):
    """Rows of which those that `heads` gives words for are headings of those below them.

    A heading cannot be chosen or counted, goes when nothing under it is shown, and all go while a column sorts. A
    class of its own: Qt asks for flags several times a cell, and an answer in Python is dear.
    """

    def __init__(
        self,
        columns: Sequence[Column[R]],
        identify: Callable[[R], Any] | None,
        heads: Callable[[R], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, identify, parent)
        self._heads = heads

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Arrows pass over a heading."""
        head = index.isValid() and self.head_at(index.row())
        return Qt.ItemFlag.NoItemFlags if head else super().flags(index)


_ASKED: dict[int, Callable[[RowsModel[Any], Any, Column[Any]], Any]] = {
    Qt.ItemDataRole.DisplayRole: RowsModel._text,
    Qt.ItemDataRole.AccessibleTextRole: RowsModel._spoken,
    Qt.ItemDataRole.ToolTipRole: RowsModel._tip,
    Qt.ItemDataRole.TextAlignmentRole: RowsModel._align,
    Qt.ItemDataRole.ForegroundRole: RowsModel._ink,
    Qt.ItemDataRole.FontRole: RowsModel._font,
    CHIP_ROLE: RowsModel._chip,
    SUB_ROLE: RowsModel._sub,
    ICON_ROLE: RowsModel._icon,
    ID_ROLE: RowsModel._id,
    ROW_ROLE: RowsModel._row,
    LINK_ROLE: RowsModel._link,
}


def _row_id(row: Any) -> UUID:
    found: UUID = row.id
    return found


def _sort_pair(pair: tuple[Any, Any]) -> tuple[int, Any]:
    return sort_key(pair[1])
