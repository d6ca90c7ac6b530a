"""The columns of the forum grid, and how its cells are painted: months of contact as twelve small squares."""

import datetime as dt

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from cspdesk.domain.dates import MONTH_NAMES, say_date, say_distance
from cspdesk.domain.today import MONTHS, TodayRow, month_starts
from cspdesk.ui import fonts, theme, tokens
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.desk import Desk
from cspdesk.ui.rows_model import ROW_ROLE, Column, Index
from cspdesk.ui.tables import RowDelegate, RowsTable

ROW = 27
SQUARE, STEP = 9, 12
DASH = "–"
_STATES = {
    "planned": ("Planned", Tone.QUIET),
    "set_up": ("Set up", Tone.INFO),
    "dormant": ("Dormant", Tone.WARN),
    "under_review": ("Under review", Tone.WARN),
    "closed": ("Closed", Tone.QUIET),
}
MINUTES = {
    "none": "Not written",
    "draft": "Draft",
    "with_chair": "With chair",
    "issued": "Issued",
    "agreed": "Agreed",
}


def empty_rows(count: int) -> tuple[TodayRow, ...]:
    """Rows of dashes, shown until the store answers where no glance of it is kept."""
    from uuid import UUID

    return tuple(TodayRow(UUID(int=number), "", DASH, "", "", "") for number in range(1, count + 1))


class Says:
    """What each cell says; a row without a code is not known yet and says dashes."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.contact_days = 60

    def columns(self) -> tuple[Column[TodayRow], ...]:
        """The columns in order; those that need room come last and are hidden on small screens."""
        right = "right"
        return (
            Column("name", "Forum", self.name, sort=self.place, tip=self.code, link=True),
            Column("state", "State", self.state, chip=self.state_chip, width=104, link=True),
            Column("next", "Next meeting", self.next, self.next_sort, width=176, chip=self.next_chip, link=True),
            Column("last", "Last held", self.last, self.last_sort, width=92, chip=self.last_chip, link=True),
            Column("months", "Met in the last 12 months", self.months, self.months_sort, width=162,
                   tip=self.months_tip, link=True, search=False),
            Column("year", "This year", self.year, self.year_sort, width=84, chip=self.year_chip,
                   tip=self.year_tip, link=True, search=False),
            Column("partners", "Partners", self.partners, self.partners_sort, right, 72, link=True, search=False,
                   head_tip="Partner agencies at the last meeting"),
            Column("open", "Actions", self.open, self.open_sort, right, 66, link=True, search=False,
                   head_tip="Open actions"),
            Column("overdue", "Overdue", self.overdue, self.overdue_sort, right, 72, link=True, search=False,
                   chip=self.overdue_chip, head_tip="Open actions past their date"),
            Column("issues", "Issues", self.issues, self.issues_sort, right, 62, link=True, search=False,
                   head_tip="Issues nobody has answered yet"),
            Column("officer", "Officer", self.officer, width=124, link=True),
            Column("chair", "Chair", self.chair, width=132, chip=self.chair_chip, link=True),
            Column("minutes", "Last minutes", self.minutes, width=104, link=True),
        )  # fmt: skip

    # -- texts

    def name(self, row: TodayRow) -> str:
        return row.name

    def place(self, row: TodayRow) -> str:
        """Forum 2 before Forum 10."""
        return "".join(part.zfill(6) if part.isdigit() else part for part in _parts(row.code))

    def code(self, row: TodayRow) -> str:
        return row.code

    def state(self, row: TodayRow) -> str:
        if not row.code:
            return DASH
        return _STATES.get(row.state, ("Meeting", Tone.GOOD))[0]

    def state_chip(self, row: TodayRow) -> Chip | None:
        """What is as it should be needs no chip."""
        return Chip(*_STATES[row.state]) if row.code and row.state in _STATES else None

    def next(self, row: TodayRow) -> str:
        if row.next_day is not None:
            # Without its year: the distance says that it is near.
            return f"{say_date(row.next_day, row.next_day)}, {say_distance(row.next_day, self._desk.today())}"
        return "None planned" if row.code and not row.ended else DASH

    def next_chip(self, row: TodayRow) -> Chip | None:
        return Chip("None planned", Tone.WARN) if row.code and row.no_next else None

    def last(self, row: TodayRow) -> str:
        if row.last_day is not None:
            return say_date(row.last_day, self._desk.today()).partition(" ")[2]
        return "Never" if row.code else DASH

    def last_chip(self, row: TodayRow) -> Chip | None:
        if row.code and row.silent(self._desk.today(), self.contact_days):
            return Chip(self.last(row), Tone.WARN)
        return None

    def months(self, row: TodayRow) -> str:
        return f"{row.months_met} of {MONTHS} months" if row.code else DASH

    def months_tip(self, row: TodayRow) -> str:
        starts = month_starts(self._desk.today())[:MONTHS]
        met = [MONTH_NAMES[start.month - 1] for place, start in enumerate(starts) if row.met_in(place)]
        return f"Met in {', '.join(met)}" if met else "Did not meet in the last twelve months"

    def year(self, row: TodayRow) -> str:
        if not row.code:
            return DASH
        wanted = _range(row.least, row.most)
        return f"{row.held} of {wanted}" if wanted else str(row.held)

    def year_chip(self, row: TodayRow) -> Chip | None:
        tones = {"short": Tone.BAD, "over": Tone.WARN}
        return Chip(self.year(row), tones[row.standing]) if row.standing in tones and not row.ended else None

    def year_tip(self, row: TodayRow) -> str:
        said = {"short": "Too few, even with those planned", "over": "More than the most"}.get(
            row.standing, ""
        )
        planned = f"{row.held} held and {row.to_come} to come this year"
        return f"{planned}. {said}".strip()

    def partners(self, row: TodayRow) -> str:
        return DASH if row.partners is None else str(row.partners)

    def open(self, row: TodayRow) -> str:
        return str(row.open_actions) if row.code else DASH

    def overdue(self, row: TodayRow) -> str:
        return str(row.overdue_actions) if row.code else DASH

    def overdue_chip(self, row: TodayRow) -> Chip | None:
        return Chip(str(row.overdue_actions), Tone.BAD) if row.overdue_actions else None

    def issues(self, row: TodayRow) -> str:
        return str(row.open_issues) if row.code else DASH

    def officer(self, row: TodayRow) -> str:
        return row.officer or DASH

    def chair(self, row: TodayRow) -> str:
        return row.chair or ("Vacant" if row.code and not row.ended else DASH)

    def chair_chip(self, row: TodayRow) -> Chip | None:
        return Chip("Vacant", Tone.WARN) if row.code and row.vacant else None

    def minutes(self, row: TodayRow) -> str:
        return MINUTES.get(row.minutes, DASH) if row.last_day is not None else DASH

    # -- order

    def next_sort(self, row: TodayRow) -> str | None:
        return row.next_day.isoformat() if row.next_day else None

    def last_sort(self, row: TodayRow) -> str | None:
        return row.last_day.isoformat() if row.last_day else None

    def months_sort(self, row: TodayRow) -> int:
        return row.months_met

    def year_sort(self, row: TodayRow) -> int:
        return row.held

    def partners_sort(self, row: TodayRow) -> int | None:
        return row.partners

    def open_sort(self, row: TodayRow) -> int:
        return row.open_actions

    def overdue_sort(self, row: TodayRow) -> int:
        return row.overdue_actions

    def issues_sort(self, row: TodayRow) -> int:
        return row.open_issues


def _parts(code: str) -> list[str]:
    import re

    return re.split(r"(\d+)", code.casefold())


def _range(least: int | None, most: int | None) -> str:
    if least is None and most is None:
        return ""
    if least == most or most is None:
        return str(least) if most is not None else f"{least}+"
    return f"{least or 0}–{most}"


def as_at(moment: dt.datetime, today: dt.date) -> str:
    """'As at 14:05', with its day when that is not today."""
    local = moment.astimezone()
    day = "" if local.date() == today else f"{say_date(local.date(), today)}, "
    return f"As at {day}{local:%H:%M}"


class TodayDelegate(RowDelegate):
    """Cells that open what is behind them look like text until the mouse or the keyboard is there."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = option.widget
        if isinstance(view, RowsTable) and view.rows.columns[index.column()].key == "months":
            self._ground(painter, option.rect, view, index)
            self._squares(painter, option.rect, index.data(ROW_ROLE))
        else:
            super().paint(painter, option, index)
        if isinstance(view, RowsTable) and view.hasFocus() and index == view.currentIndex():
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour("focus"), 1.5))
            box = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -2.5)
            painter.drawRoundedRect(box, tokens.RADIUS_SMALL, tokens.RADIUS_SMALL)
            painter.restore()

    def _words(self, painter: QPainter, inner: QRect, view: RowsTable, index: Index) -> None:
        face = fonts.font(bold=index.column() == 0)
        face.setUnderline(view.over_link == (index.row(), index.column()))
        text = str(index.data() or "")
        align = Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole))
        ink = theme.now().faint if text in (DASH, "0") else theme.now().text
        self._line(painter, inner, text, face, QColor(ink), align)

    def _squares(self, painter: QPainter, box: QRect, row: TodayRow) -> None:
        colours, square, step = theme.now(), fonts.pixels(SQUARE), fonts.pixels(STEP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, top = box.left() + 8, box.top() + (box.height() - square) // 2
        for month in range(MONTHS):
            cell = QRectF(left + month * step + 0.5, top + 0.5, square - 1, square - 1)
            met = row.met_in(month)
            painter.setPen(QPen(QColor(colours.accent if met else colours.line), 1))
            painter.setBrush(QColor(colours.accent) if met else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(cell, 2, 2)
        painter.restore()
