"""The agenda at the left of the meeting room: number, title, time taken of time planned, a tick when done."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cspdesk.domain.kinds import ItemState
from cspdesk.domain.meetings import ItemRow
from cspdesk.ui import fonts, icons, theme, tokens

_LINE = Qt.ItemDataRole.UserRole
_HIGH = 46


@dataclass(frozen=True)
class AgendaLine:
    """One item as the list shows it; `seconds` is the time taken so far."""

    id: UUID
    number: int
    title: str
    allowed: int | None
    seconds: int
    done: bool
    written: bool

    @property
    def over(self) -> bool:
        return self.allowed is not None and self.seconds > self.allowed * 60

    @property
    def time(self) -> str:
        taken = self.seconds // 60
        if self.allowed is None:
            return f"{taken} min" if taken else ""
        return f"{taken} of {self.allowed} min" if self.seconds >= 60 else f"{self.allowed} min"


def agenda_lines(items: Sequence[ItemRow], seconds: Mapping[UUID, int]) -> list[AgendaLine]:
    """The items with the seconds of this sitting added to those kept."""
    return [
        AgendaLine(
            item.id,
            number,
            item.title,
            item.minutes_allowed,
            item.seconds_spent + seconds.get(item.id, 0),
            item.state is ItemState.DONE,
            bool(item.minute.strip()),
        )
        for number, item in enumerate(items, start=1)
    ]


class _Delegate(QStyledItemDelegate):
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        line: AgendaLine = index.data(_LINE)
        colours, box = theme.now(), QRect(option.rect)
        current = isinstance(option.widget, AgendaList) and option.widget.current_id() == line.id
        painter.save()
        painter.fillRect(box, QColor(colours.selected if current else colours.page))
        if current:
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), QColor(colours.accent))
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        number = QRect(box.left() + 8, box.top() + 5, 26, 18)
        painter.setFont(fonts.font())
        painter.setPen(QColor(colours.soft))
        painter.drawText(
            number, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(line.number)
        )
        words = QRect(number.right() + 9, box.top() + 5, box.width() - number.right() - 34 + box.left(), 18)
        face = fonts.font(bold=current)
        painter.setFont(face)
        painter.setPen(QColor(colours.text))
        shown = QFontMetrics(face).elidedText(
            " ".join(line.title.split()), Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
        small = fonts.font(tokens.SMALL)
        painter.setFont(small)
        painter.setPen(QColor(colours.warn if line.over else colours.soft))
        painter.drawText(words.translated(0, 18), Qt.AlignmentFlag.AlignVCenter, _said(line))
        if line.done:
            ratio = painter.device().devicePixelRatio()
            tick = icons.pixmap("check", 16, colours.good, ratio)
            painter.drawPixmap(box.right() - 22, box.center().y() - 8, tick)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, fonts.pixels(_HIGH))


def _said(line: AgendaLine) -> str:
    state = "over time" if line.over else "minuted" if line.written and not line.done else ""
    return " · ".join(part for part in (line.time, state) if part)


class AgendaList(QListWidget):
    """Signal `picked(id)` when another item is wanted, by mouse, Enter or arrows."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[AgendaLine] = []
        self._current: UUID | None = None
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName("Agenda")
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setProperty("look", "bare")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.itemClicked.connect(self._on_item)
        self.itemActivated.connect(self._on_item)

    def set_lines(self, lines: Sequence[AgendaLine], current: UUID | None) -> None:
        """Shows the agenda; `current` is the item being minuted."""
        self._current = current
        if [line.id for line in lines] != [line.id for line in self._lines]:
            self.clear()
            for _ in lines:
                self.addItem(QListWidgetItem())
        for number, line in enumerate(lines):
            item = self.item(number)
            item.setData(_LINE, line)
            spoken = "done" if line.done else line.time
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{line.number}, {line.title}, {spoken}")
            item.setToolTip(f"<p>{_escaped(line.title)}</p>")
            if line.id == current:
                self.setCurrentItem(item)
        self._lines = list(lines)
        self.viewport().update()

    def current_id(self) -> UUID | None:
        """The item being minuted."""
        return self._current

    def _on_item(self, item: QListWidgetItem) -> None:
        self.picked.emit(item.data(_LINE).id)


def _escaped(text: str) -> str:
    import html

    return html.escape(text)
