"""A month as a calendar: the messages of each day, the same as the list shows."""

import calendar
import datetime as dt
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cspdesk.domain.dates import MONTH_NAMES, say_date_long
from cspdesk.domain.publications import MessageRow
from cspdesk.ui import fonts, icons, parts, theme
from cspdesk.ui.tips import plain_tip

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_DAY, _IDS = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class _Grid(QTableWidget):
    """Weeks below one another; Enter opens the messages of a day, Page Up and Page Down turn the month."""

    entered_day = Signal(object)
    turned = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()), 0)
        if step:
            self.turned.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem() is not None:
            self.entered_day.emit(self.currentItem())
        else:
            super().keyPressEvent(event)


class MonthView(QWidget):
    """Signals: `month_wanted(first day)` to be filled with `set_rows`; `opened(id)` a message."""

    month_wanted = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.month = dt.date.today().replace(day=1)
        self._title = parts.label("", "section")
        before, after = (
            self._tool("chevron-left", "Month before", -1),
            self._tool("chevron-right", "Next month", 1),
        )
        self.grid = _Grid(0, 7)
        self.grid.setAccessibleName("Messages by month")
        self.grid.setHorizontalHeaderLabels(list(_DAYS))
        self.grid.verticalHeader().hide()
        self.grid.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.grid.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.grid.verticalHeader().setMinimumSectionSize(fonts.pixels(54))
        self.grid.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.grid.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.grid.setTabKeyNavigation(False)
        self.grid.setWordWrap(True)
        self.grid.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.grid.itemDoubleClicked.connect(self._on_day)
        self.grid.itemSelectionChanged.connect(self._on_selected)
        self.grid.entered_day.connect(self._on_day)
        self.grid.turned.connect(self._turn)
        self.setFocusProxy(self.grid)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 12)
        layout.addLayout(parts.row(before, after, self._title, 0, space=4))
        layout.addWidget(self.grid, 1)

    def set_month(self, day: dt.date) -> None:
        """Shows the month a day is in."""
        self.month = day.replace(day=1)
        self._title.setText(f"{MONTH_NAMES[self.month.month - 1]} {self.month.year}")
        self.month_wanted.emit(self.month)

    def set_rows(self, rows: Sequence[MessageRow], today: dt.date) -> None:
        """Puts messages under their days."""
        by_day: dict[dt.date, list[MessageRow]] = {}
        for row in rows:
            if row.on_day is not None:
                by_day.setdefault(row.on_day, []).append(row)
        weeks = calendar.Calendar(0).monthdatescalendar(self.month.year, self.month.month)
        self.grid.blockSignals(True)
        self.grid.setRowCount(len(weeks))
        for down, week in enumerate(weeks):
            for across, day in enumerate(week):
                self.grid.setItem(down, across, self._item(day, by_day.get(day, []), today))
        here = today if today.replace(day=1) == self.month else self.month
        place = (here - weeks[0][0]).days
        self.grid.setCurrentCell(place // 7, place % 7)
        self.grid.blockSignals(False)

    def shown(self) -> list[UUID]:
        """The messages in the grid, day by day."""
        found: list[UUID] = []
        for down in range(self.grid.rowCount()):
            for across in range(7):
                item = self.grid.item(down, across)
                found += item.data(_IDS) if item is not None else []
        return found

    # -- inside

    def _item(self, day: dt.date, rows: Sequence[MessageRow], today: dt.date) -> QTableWidgetItem:
        mine = day.month == self.month.month
        head = f"{day.day}, today" if day == today else str(day.day)
        late = any(row.overdue(today) for row in rows)
        lines = [f"{'Overdue: ' if row.overdue(today) else ''}{row.title}" for row in rows]
        item = QTableWidgetItem("\n".join([head, *lines]))
        item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        item.setData(_DAY, day)
        item.setData(_IDS, [row.id for row in rows])
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join([say_date_long(day), *lines]))
        if lines:
            item.setToolTip(plain_tip("\n".join([say_date_long(day), *lines])))
        item.setForeground(theme.colour("bad" if late else "text" if mine else "faint"))
        return item

    def _tool(self, icon: str, words: str, step: int) -> QToolButton:
        made = QToolButton()
        icons.put(made, icon)
        made.setAccessibleName(words)
        made.setToolTip(words)
        made.setProperty("step", step)
        made.clicked.connect(self._on_turn)
        return made

    def _on_turn(self) -> None:
        sender = self.sender()
        if sender is not None:
            self._turn(int(sender.property("step")))

    def _turn(self, step: int) -> None:
        months = self.month.year * 12 + self.month.month - 1 + step
        self.set_month(dt.date(months // 12, months % 12 + 1, 1))

    def _on_day(self, item: Any) -> None:
        ids = item.data(_IDS)
        if ids:
            self.opened.emit(ids[0])

    def _on_selected(self) -> None:
        item = self.grid.currentItem()
        if item is not None and item.data(_IDS):
            self.opened.emit(item.data(_IDS)[0])
