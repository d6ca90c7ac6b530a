"""The columns of the forum grid, and how its cells are painted: months of contact as twelve small squares."""

from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyleOptionViewItem

from cspdesk.domain.today import MONTHS, TodayRow
from cspdesk.ui import fonts, theme, tokens
from cspdesk.ui.rows_model import Cell, Column, Index
from cspdesk.ui.tables import RowDelegate, RowsTable
from cspdesk.ui.today.today_words import DASH, RIGHT, SQUARE, STEP, TITLES, WIDTHS, Says


def columns(says: Says) -> tuple[Column[TodayRow], ...]:
    """The columns in order; those that need room come last and are hidden on small screens."""
    texts, chips, sorts, tips = says.texts(), says.chips(), says.sorts(), says.tips()
    return tuple(
        Column(
            key, TITLES[key], texts[key], sorts.get(key), "right" if key in RIGHT else "left", width,
            chip=chips.get(key), tip=tips.get(key), head_tip=_HEAD_TIPS.get(key, ""), link=True,
            search=key not in _NOT_SEARCHED,
        )
        for key, width in WIDTHS.items()
    )  # fmt: skip


_NOT_SEARCHED = RIGHT | {"months", "year"}
_HEAD_TIPS = {
    "partners": "Partner agencies at the last meeting",
    "open": "Open actions",
    "overdue": "Open actions past their date",
    "issues": "Issues nobody has answered yet",
    "outreach": "Outreach sessions done this plan year, of the target",
    "tell": "Answered issues that nobody was told of yet",
    "priorities": "Local priorities that stand now",
}


class TodayDelegate(RowDelegate):
    """Cells that open what is behind them look like text until the mouse or the keyboard is there."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = option.widget
        if isinstance(view, RowsTable) and view.rows.columns[index.column()].key == "months":
            self._ground(painter, option.rect, view, index)
            row: TodayRow | None = view.rows.row_at(index.row())
            if row is not None:
                self._squares(painter, option.rect, row)
        else:
            super().paint(painter, option, index)
        if isinstance(view, RowsTable) and view.hasFocus() and index == view.currentIndex():
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour("focus"), 1.5))
            box = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -2.5)
            painter.drawRoundedRect(box, tokens.RADIUS_SMALL, tokens.RADIUS_SMALL)
            painter.restore()

    def _words(self, painter: QPainter, inner: QRect, view: RowsTable, index: Index, cell: Cell) -> None:
        under = view.over_link == (index.row(), index.column())
        ink = theme.ink(theme.now().faint if cell.text in (DASH, "0") else theme.now().text)
        self._line(painter, inner, cell.text, ink, cell.align, bold=index.column() == 0, under=under)

    def _squares(self, painter: QPainter, box: QRect, row: TodayRow) -> None:
        colours, square = theme.now(), fonts.pixels(SQUARE)
        left, top = box.left() + 8, box.top() + (box.height() - square) // 2
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(
            left, top, _squares(row.months, square, fonts.pixels(STEP), ratio, colours.accent, colours.line)
        )


@lru_cache(maxsize=256)
def _squares(months: int, square: int, step: int, ratio: float, met: str, other: str) -> QPixmap:
    """The squares of the months that met, a bit each; many forums share a pattern."""
    wide = (MONTHS - 1) * step + square
    made = QPixmap(round(wide * ratio), round(square * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for month in range(MONTHS):
        ink = theme.ink(met if months >> month & 1 else other)
        painter.setPen(ink)
        painter.setBrush(ink if months >> month & 1 else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(month * step + 0.5, 0.5, square - 1, square - 1), 2, 2)
    painter.end()
    return made
