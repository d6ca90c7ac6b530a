"""How rows look: ground, line below, icon, text cut with dots, second line, chip, link; all lists alike."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from cspdesk.ui import fonts, icons, theme, tokens
from cspdesk.ui.chips import chip_size, paint_chip
from cspdesk.ui.rows_model import CHIP_ROLE, ICON_ROLE, Cell, Index
from cspdesk.ui.tips import plain_tip

if TYPE_CHECKING:
    from cspdesk.ui.rows_table import RowsTable

PAD = 8


class RowDelegate(QStyledItemDelegate):
    """Paints the cells of a RowsTable; what they say is asked of its model once for each set of rows."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = cast("RowsTable", option.widget)
        box: QRect = option.rect
        head = view.rows.head_at(index.row())
        if head:
            self._head(painter, box, head)
            return
        cell = view.rows.cell(index.row(), index.column())
        self._ground(painter, box, view, index)
        inner = box.adjusted(PAD if index.column() else 2 * PAD, 0, -PAD, -1)
        if cell.icon:
            ratio = painter.device().devicePixelRatio()
            side = fonts.pixels(16)
            picture = icons.pixmap(cell.icon, side, theme.now().soft, ratio)
            painter.drawPixmap(inner.left(), inner.center().y() - side // 2, picture)
            inner.setLeft(inner.left() + side + 8)
        if cell.chip is not None:
            paint_chip(painter, inner, cell.chip, cell.align)
        else:
            self._words(painter, inner, view, index, cell)

    def _head(self, painter: QPainter, box: QRect, words: str) -> None:
        """A heading of the rows below it, on a ground of its own."""
        colours = theme.now()
        painter.fillRect(box, theme.ink(colours.window))
        inner = box.adjusted(2 * PAD, 0, -PAD, -1)
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self._line(painter, inner, words, theme.ink(colours.soft), align, tokens.SMALL, bold=True)
        painter.setPen(theme.ink(colours.line))
        painter.drawLine(box.left(), box.bottom(), box.right(), box.bottom())

    def _ground(self, painter: QPainter, box: QRect, view: RowsTable, index: Index) -> None:
        """The line below, and a ground where it is not that of the page."""
        colours = theme.now()
        if view.is_chosen(index):
            painter.fillRect(box, theme.ink(colours.selected))
            if index.column() == 0 and view.hasFocus():
                painter.fillRect(QRect(box.left(), box.top(), 3, box.height() - 1), theme.ink(colours.accent))
        elif view.hovered == index.row():
            painter.fillRect(box, theme.ink(colours.hover))
        painter.setPen(theme.ink(colours.line))
        low = box.bottom()
        painter.drawLine(box.left(), low, box.right(), low)

    def _words(self, painter: QPainter, inner: QRect, view: RowsTable, index: Index, cell: Cell) -> None:
        colours = theme.now()
        name = "accent_text" if cell.link else cell.tone or "text"
        under = cell.link and view.over_link == (index.row(), index.column())
        upper = inner
        if cell.sub:
            upper = QRect(inner)
            upper.setBottom(inner.center().y())
            upper.setTop(inner.top() + 4)
            lower = QRect(
                inner.left(), upper.bottom() + 1, inner.width(), inner.bottom() - upper.bottom() - 5
            )
            self._line(painter, lower, cell.sub, theme.ink(colours.soft), cell.align, tokens.SMALL)
        ink = theme.ink(getattr(colours, name))
        if cell.wrap:
            self._two(painter, upper, cell, ink)
            return
        self._line(painter, upper, cell.text, ink, cell.align, bold=cell.bold, under=under)

    def _two(self, painter: QPainter, box: QRect, cell: Cell, ink: QColor) -> None:
        """Words in one line in the middle, or in two."""
        first, second = fonts.two(" ".join(cell.text.split()), box.width(), bold=cell.bold)
        if not second:
            self._line(painter, box, first, ink, cell.align, bold=cell.bold)
            return
        high = fonts.face(tokens.BODY, cell.bold)[1].height()
        upper = QRect(box.left(), box.center().y() - high, box.width(), high)
        self._line(painter, upper, first, ink, cell.align, bold=cell.bold)
        self._line(painter, upper.translated(0, high + 1), second, ink, cell.align, bold=cell.bold)

    def _line(
        self,
        painter: QPainter,
        box: QRect,
        text: str,
        ink: QColor,
        align: Qt.AlignmentFlag,
        size: int = tokens.BODY,
        bold: bool = False,
        under: bool = False,
    ) -> None:
        face, _ = fonts.face(size, bold)
        flat = " ".join(text.split())
        # No letter is wider than its size: most texts need no measuring.
        if len(flat) * fonts.pixels(size) > box.width():
            flat = fonts.cut(flat, box.width(), size, bold)
        if under:
            face = QFont(face)
            face.setUnderline(True)
        painter.setFont(face)
        painter.setPen(ink)
        painter.drawText(box, _flags(align), flat)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Shows the whole text of a cell that was cut, as plain text, when the column says nothing else."""
        said = index.data(Qt.ItemDataRole.ToolTipRole)
        if (
            not said
            and index.isValid()
            and self.sizeHint(option, index).width() > view.visualRect(index).width()
        ):
            chip = index.data(CHIP_ROLE)
            said = plain_tip(chip.word if chip is not None else str(index.data() or ""))
        if said:
            QToolTip.showText(event.globalPos(), said, view)
        else:
            QToolTip.hideText()
        return True

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        chip = index.data(CHIP_ROLE)
        wide = chip_size(chip.word).width() if chip is not None else fonts.pixels(40)
        if chip is None:
            wide = fonts.wide(str(index.data() or ""))
        return QSize(wide + 2 * PAD + (24 if index.data(ICON_ROLE) else 0), fonts.pixels(tokens.ROW))


@cache
def _flags(align: Qt.AlignmentFlag) -> int:
    return int(align | Qt.TextFlag.TextSingleLine)
