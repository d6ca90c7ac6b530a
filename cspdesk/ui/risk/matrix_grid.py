"""The grid of scores: rank, issue, a column for each criterion, total, and whether it is in."""

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from cspdesk.domain.matrix import Matrix, Ranked
from cspdesk.ui import theme
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.outreach.grid_cells import CellDelegate
from cspdesk.ui.rows_model import Column, Index
from cspdesk.ui.tables import RowsTable

_DASH = "·"
_VOWELS = "aeiouy"
_LETTERS = 7


@dataclass(frozen=True)
class GridRow:
    """One issue in the grid; `line_above` where the line is drawn before it."""

    ranked: Ranked
    above: bool
    differs: bool
    line_above: bool = False

    @property
    def id(self) -> UUID:
        return self.ranked.id


def grid_rows(matrix: Matrix, ranked: Sequence[Ranked], order: Sequence[UUID] = ()) -> list[GridRow]:
    """Rows by rank, with the line where it is drawn; or in an order that is held while scores are typed."""
    line = matrix.cut_off
    places = {key: place for place, key in enumerate(order)}
    shown = sorted(ranked, key=lambda row: places.get(row.id, len(places))) if order else list(ranked)
    made, before = [], False
    for row in shown:
        above = row.above(line)
        drawn = line is not None and before and not above and not order
        made.append(GridRow(row, above, row.differs(line), drawn))
        before = above
    return made


def grid_columns(matrix: Matrix) -> tuple[Column[GridRow], ...]:
    """A narrow column for each criterion; its whole name is in the tip."""
    return (
        Column("place", "Rank", lambda row: row.ranked.place, lambda row: row.ranked.rank, "right", 50, search=False,
               tone=_soft, tip=_tie),
        Column("issue", "Issue", lambda row: row.ranked.row.issue, tip=lambda row: row.ranked.row.issue),
        *(
            Column[GridRow](
                f"c{place}", narrow(name), partial(_mark, place), partial(_mark_sort, place), "right", 60,
                tone=partial(_mark_tone, place), head_tip=name, search=False,
            )
            for place, name in enumerate(matrix.names)
        ),
        Column("total", "Total", lambda row: str(row.ranked.total), lambda row: row.ranked.total, "right", 52,
               bold=_always, search=False),
        Column("chosen", "", lambda row: _chip(row).word, lambda row: not row.ranked.row.chosen, width=66,
               chip=_chip, head_tip="In the list", tip=lambda row: row.ranked.row.reason),
    )  # fmt: skip


def narrow(name: str, letters: int = _LETTERS) -> str:
    """A long name as three lines of a narrow heading, its long words parted."""
    words = []
    for word in name.replace("/", "/ ").split():
        while len(word) > letters + 1:
            at = _part(word, letters)
            words.append(f"{word[:at]}-")
            word = word[at:]
        words.append(word)
    return "\n".join(
        textwrap.wrap(" ".join(words), letters + 1, max_lines=3, placeholder="…", break_on_hyphens=False)
    )


def _part(word: str, most: int) -> int:
    """Where a long word is parted: before a consonant that a vowel follows, near the end of the room."""
    low = word.casefold()
    for at in range(min(most, len(word) - 3), 2, -1):
        if low[at] not in _VOWELS and low[at + 1] in _VOWELS:
            return at
    return most - 2


def _soft(_row: GridRow) -> str:
    return "soft"


def _always(_row: GridRow) -> bool:
    return True


def _tie(row: GridRow) -> str:
    return f"{row.ranked.ties} issues have this total" if row.ranked.ties > 1 else ""


def _mark(place: int, row: GridRow) -> str:
    mark = row.ranked.marks[place]
    return _DASH if mark is None else str(mark)


def _mark_sort(place: int, row: GridRow) -> int | None:
    return row.ranked.marks[place]


def _mark_tone(place: int, row: GridRow) -> str:
    return "faint" if not row.ranked.marks[place] else ""


def _chip(row: GridRow) -> Chip:
    """In or out; decided against the line it stands out."""
    if row.ranked.row.chosen:
        return Chip("In", Tone.WARN if row.differs else Tone.GOOD)
    return Chip("Out", Tone.WARN if row.differs else Tone.QUIET)


class LineDelegate(CellDelegate):
    """Draws the line over the first row below it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        view = option.widget
        row = view.rows.row_at(index.row()) if isinstance(view, RowsTable) else None
        if isinstance(row, GridRow) and row.line_above:
            painter.save()
            painter.setPen(QPen(theme.colour("accent"), 3))
            box = option.rect
            painter.drawLine(box.left(), box.top() + 1, box.right() + 1, box.top() + 1)
            painter.restore()
