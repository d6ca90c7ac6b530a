"""The columns of the grids of outreach, and how the cell that has the keyboard is framed."""

import datetime as dt
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from cspdesk.domain.activities import ActivityRow, TakerRow
from cspdesk.domain.activity_kinds import TargetScope
from cspdesk.domain.dates import MONTH_NAMES, say_date_short
from cspdesk.domain.hot_places import HotPlace
from cspdesk.domain.kinds import Consent
from cspdesk.domain.local_groups import LocalGroup
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


# -- places, sign-ups, good practice


def place_columns() -> tuple[Column[HotPlace], ...]:
    return (
        Column("rank", "Rank", lambda row: row.standing, lambda row: row.rank, "right", 56),
        Column("place", "Place", lambda row: row.place, width=160, tip=lambda row: row.place),
        Column("body", "Forum", lambda row: row.body, width=84),
        Column("kinds", "Kind", lambda row: row.kinds, tip=lambda row: row.kinds),
        Column("count", "Count", lambda row: str(row.count), lambda row: row.count, "right", 60,
               head_tip="Issues raised this plan year and incidents recorded"),
        Column("issues", "Issues", lambda row: str(len(row.issues)), lambda row: len(row.issues), "right", 60),
        Column("recorded", "Recorded", lambda row: _known(row.recorded), lambda row: row.recorded, "right", 78),
        Column("worry", "Worry", lambda row: _known(row.worry), lambda row: row.worry, "right", 62,
               head_tip="Worry score"),
        Column("gap", "Gap", lambda row: _signed(row.gap), lambda row: row.gap, "right", 56,
               head_tip="Worry less what was recorded: high where fear is out of proportion"),
    )  # fmt: skip


def _known(value: int | None) -> str:
    return _DASH if value is None else str(value)


def _signed(value: int | None) -> str:
    return _DASH if value is None else f"{value:+d}".replace("-", "−")


@dataclass(frozen=True)
class SignUp:
    """One person on the list of one watch, and where they signed."""

    id: UUID
    taker: TakerRow
    activity: ActivityRow


CONTACT = {
    Consent.YES: Chip("Yes", Tone.GOOD),
    Consent.NO: Chip("No", Tone.QUIET),
    Consent.UNKNOWN: Chip("Not asked", Tone.WARN),
}


def sign_up_columns() -> tuple[Column[SignUp], ...]:
    return (
        Column("who", "Who", lambda row: row.taker.person or row.taker.label or row.taker.agency),
        Column("watch", "Watch", lambda row: row.taker.watch, width=160),
        Column("consent", "Contact", lambda row: CONTACT[row.taker.may_be_contacted].word, width=110,
               chip=lambda row: CONTACT[row.taker.may_be_contacted]),
        Column("followed", "Followed up", _followed, _followed_sort, width=116),
        Column("event", "At", lambda row: row.activity.title, tip=lambda row: row.activity.title),
        Column("forum", "Forum", lambda row: row.activity.body, width=100),
    )  # fmt: skip


def _followed(row: SignUp) -> str:
    day = row.taker.followed_up
    return "Not yet" if day is None else say_date_short(day)


def _followed_sort(row: SignUp) -> int:
    return row.taker.followed_up.toordinal() if row.taker.followed_up is not None else 0


def group_columns() -> tuple[Column[LocalGroup], ...]:
    return (
        Column("group", "Group", lambda row: row.activity.title, tip=lambda row: row.activity.title),
        Column("forum", "Area", lambda row: row.activity.body or "Every area", width=110),
        Column("topic", "Deals with", lambda row: row.deals_with, width=220, tip=lambda row: row.deals_with),
        Column("who", "Whom to ask", lambda row: row.contact.person if row.contact else "Nobody known", width=150,
               tone=lambda row: "" if row.contact else "faint"),
        Column("consent", "May be contacted", _group_word, width=140, chip=_group_chip),
    )  # fmt: skip


def _group_chip(row: LocalGroup) -> Chip | None:
    return CONTACT[row.contact.may_be_contacted] if row.contact is not None else None


def _group_word(row: LocalGroup) -> str:
    chip = _group_chip(row)
    return chip.word if chip is not None else ""


def practice_columns() -> tuple[Column[ActivityRow], ...]:
    return (
        Column("topic", "Topic", lambda row: row.good_practice_topic, width=110,
               tip=lambda row: row.good_practice_topic),
        Column("practice", "What others can use", lambda row: row.good_practice, tip=lambda row: row.good_practice),
        Column("title", "From", lambda row: row.title, width=176, tip=lambda row: row.title),
        Column("forum", "Forum", lambda row: row.body, width=84),
        Column("day", "Day", lambda row: say_date_short(row.from_day), lambda row: row.from_day.toordinal(), width=96),
    )  # fmt: skip
