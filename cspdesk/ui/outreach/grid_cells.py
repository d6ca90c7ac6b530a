"""The columns of the two grids of outreach, and how the cell that has the keyboard is framed."""

import datetime as dt
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from cspdesk.domain.activity_kinds import TargetScope
from cspdesk.domain.dates import MONTH_NAMES
from cspdesk.domain.measures import Figure, MeasureRow
from cspdesk.domain.months import MonthGrid
from cspdesk.services.measures import MeasureLine
from cspdesk.ui import theme, tokens
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.outreach.measure_words import planned_word, value_words
from cspdesk.ui.rows_model import Column, Index
from cspdesk.ui.tables import RowDelegate, RowsTable

ALL_FORUMS = "All forums"
_DASH = "–"
_HEAD_LETTERS = 15


class CellDelegate(RowDelegate):
    """Frames the cell that has the keyboard: Left and Right choose among the figures of a row."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        view = option.widget
        if isinstance(view, RowsTable) and index == view.currentIndex() and index.column():
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour("focus"), 1.5))
            box = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -2.5)
            painter.drawRoundedRect(box, tokens.RADIUS_SMALL, tokens.RADIUS_SMALL)
            painter.restore()


@dataclass(frozen=True)
class GridRow:
    """One forum, or all of them (`id` "all"), with a figure for each measure.

    `shorts` are what is missing, None where nothing is asked of this row; `lacking` how many forums are short.
    """

    id: UUID | str
    name: str
    code: str
    figures: tuple[Figure, ...]
    shorts: tuple[int | None, ...]
    lacking: tuple[int, ...] = ()


def grid_rows(lines: Sequence[MeasureLine]) -> list[GridRow]:
    """A row for all forums together, and one for each."""
    if not lines:
        return []
    everything = GridRow(
        "all",
        ALL_FORUMS,
        "",
        tuple(line.figure for line in lines),
        tuple(line.short for line in lines),
        tuple(len(line.forums_short) for line in lines),
    )
    rows = [everything]
    for place, cell in enumerate(lines[0].cells):
        own = tuple(line.cells[place].figure for line in lines)
        # A target for all forums together asks nothing of one of them.
        asked = tuple(
            figure.short if line.measure.scope is TargetScope.EACH_FORUM else None
            for figure, line in zip(own, lines, strict=True)
        )
        rows.append(GridRow(cell.body.id, cell.body.name, cell.body.code, own, asked))
    return rows


def grid_columns(measures: Sequence[MeasureRow]) -> tuple[Column[GridRow], ...]:
    """Forums by measures; one measure alone has done, planned, target and short side by side."""
    forum = Column[GridRow]("forum", "Forum", _name, width=150, bold=_is_all)
    if len(measures) == 1:
        return (
            forum,
            Column("0", "Done", partial(_value, measures[0], 0), align="right", width=110),
            Column("planned", "Planned", _planned, align="right", width=110),
            Column("target", "Target", _target, align="right", width=110),
            Column("short", "Short", _short, align="right", width=110, tone=_short_tone),
            Column("stands", "Stands", _stands, chip=_stands_chip),
        )
    return (
        forum,
        *(
            Column(
                str(place), head_words(measure.name), partial(_value, measure, place), None, "right", 104,
                sub=partial(_beside, measure, place), tone=partial(_tone, place), head_tip=measure.name,
                tip=partial(_tip, measure, place), search=False,
            )
            for place, measure in enumerate(measures)
        ),
    )  # fmt: skip


def head_words(name: str) -> str:
    """A long name as a heading of three short lines; the whole of it is in the tip."""
    return "\n".join(textwrap.wrap(name, _HEAD_LETTERS, max_lines=3, placeholder="…"))


def _name(row: GridRow) -> str:
    return row.name


def _is_all(row: GridRow) -> bool:
    return row.id == "all"


def _target_of(row: GridRow, place: int) -> int | None:
    """What is asked of this row: nothing of one forum where the target is for all together."""
    return row.figures[place].target if row.shorts[place] is not None else None


def _value(measure: MeasureRow, place: int, row: GridRow) -> str:
    return value_words(measure, row.figures[place])


def _beside(measure: MeasureRow, place: int, row: GridRow) -> str:
    found, target = row.figures[place], _target_of(row, place)
    if row.lacking and row.lacking[place]:
        lacking = row.lacking[place]
        return f"{lacking} forum{'' if lacking == 1 else 's'} short"
    said = [f"of {target:,}"] if target is not None else []
    said += [f"+{found.planned} {planned_word(measure)}"] if found.planned else []
    return ", ".join(said) or " "


def _tone(place: int, row: GridRow) -> str:
    short = row.shorts[place]
    if short is None:
        return "" if row.figures[place].value else "faint"
    return "bad" if short else "good"


def _tip(measure: MeasureRow, place: int, row: GridRow) -> str:
    short = row.shorts[place]
    words = f"{measure.name}: {value_words(measure, row.figures[place])}"
    return words if short is None else f"{words}, {'met' if not short else f'{short} short'}"


def _planned(row: GridRow) -> str:
    return str(row.figures[0].planned or _DASH)


def _target(row: GridRow) -> str:
    target = _target_of(row, 0)
    return _DASH if target is None else f"{target:,}"


def _short(row: GridRow) -> str:
    return _DASH if row.shorts[0] is None else f"{row.shorts[0]:,}"


def _short_tone(row: GridRow) -> str:
    return "bad" if row.shorts[0] else ""


def _stands_chip(row: GridRow) -> Chip | None:
    short = row.shorts[0]
    if short is None:
        return None
    if not short:
        return Chip("Met", Tone.GOOD)
    return Chip(
        "None yet" if not row.figures[0].value else f"{short} short",
        Tone.BAD if not row.figures[0].value else Tone.WARN,
    )


def _stands(row: GridRow) -> str:
    chip = _stands_chip(row)
    return chip.word if chip is not None else ""


# -- months


@dataclass(frozen=True)
class MonthLine:
    """One forum, or how many of them had something (`id` "all"), with a count for each month."""

    id: UUID | str
    name: str
    counts: tuple[int, ...]
    empty: int


def month_lines(grid: MonthGrid, today: dt.date) -> list[MonthLine]:
    """How many forums had something each month, then every forum."""
    if not grid.rows:
        return []
    reached = tuple(sum(bool(row.cells[n].count) for row in grid.rows) for n in range(len(grid.months)))
    missing = sum(len(grid.empty(row, today)) for row in grid.rows)
    lines = [MonthLine("all", "Forums reached", reached, missing)]
    for row in grid.rows:
        counts = tuple(cell.count for cell in row.cells)
        lines.append(MonthLine(row.id, row.name, counts, len(grid.empty(row, today))))
    return lines


def month_columns(months: Sequence[dt.date], today: dt.date) -> tuple[Column[MonthLine], ...]:
    """A column for each month; an empty month that has begun stands out."""
    return (
        Column("forum", "Forum", lambda row: row.name, width=150, bold=lambda row: row.id == "all"),
        *(
            Column[MonthLine](
                str(n), MONTH_NAMES[month.month - 1][:3], partial(_month, n, month > today), None, "right", 47,
                tone=partial(_month_tone, n, month > today), search=False,
                head_tip=f"{MONTH_NAMES[month.month - 1]} {month.year}",
            )
            for n, month in enumerate(months)
        ),
        Column("empty", "Empty", lambda row: str(row.empty or _DASH), lambda row: row.empty, "right", 68,
               tone=lambda row: "bad" if row.empty else "", head_tip="Months with nothing so far"),
    )  # fmt: skip


def _month(n: int, ahead: bool, row: MonthLine) -> str:
    return str(row.counts[n]) if row.counts[n] else "" if ahead else "0"


def _month_tone(n: int, ahead: bool, row: MonthLine) -> str:
    return "" if row.counts[n] or ahead else "bad"
