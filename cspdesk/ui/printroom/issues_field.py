"""Issues to print: ticked ones in their order above, the others below; by keyboard, by buttons or by dragging."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cspdesk.domain.issues import IssueRow
from cspdesk.domain.text import fold
from cspdesk.ui import fonts, icons, parts, theme
from cspdesk.ui.tips import plain_tip

_ID = Qt.ItemDataRole.UserRole
_TALL = 236
_ROW = 26
_LONG = 74
_MOST = 150
"""Issues listed at once: of thousands the filter finds the others."""


class _List(QListWidget):
    """Tells when a row was dragged elsewhere."""

    dropped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.model().rowsMoved.connect(self._on_moved)

    def _on_moved(self, _parent: QModelIndex) -> None:
        self.dropped.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ticks as Space does."""
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            ticked = item.checkState() is Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)
        else:
            super().keyPressEvent(event)


class IssuesField(QWidget):
    """Signal `changed`; `chosen()` are the ids ticked, in order; none ticked leaves the choice to the paper.

    Space ticks, Ctrl+Up and Ctrl+Down move a ticked issue.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[UUID, IssueRow] = {}
        self._order: list[UUID] = []
        self._filling, self._more = False, 0
        self.filter = QLineEdit()
        self.filter.setPlaceholderText("Filter issues")
        self.filter.setAccessibleName("Filter issues")
        icons.clearable(self.filter)
        self.list = _List()
        self.list.setFixedHeight(fonts.pixels(_TALL))
        self._says = parts.label("", "small", wrap=True)
        up = self._tool("move-up", "Move up", "Ctrl+Up", self._on_up)
        down = self._tool("move-down", "Move down", "Ctrl+Down", self._on_down)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        line = parts.row(self.filter, up, down, space=2)
        line.setStretch(0, 1)
        layout.addLayout(line)
        layout.addWidget(self.list)
        layout.addWidget(self._says)
        self.setFocusProxy(self.list)
        self.filter.textChanged.connect(self._on_filter)
        self.filter.installEventFilter(self)
        self.list.itemChanged.connect(self._on_ticked)
        self.list.dropped.connect(self._on_dropped)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fill)
        self._say()

    def set_name(self, name: str) -> None:
        """Names the list for those who hear the screen."""
        self.list.setAccessibleName(name)

    def set_issues(self, rows: Sequence[IssueRow]) -> None:
        """Offers these issues; those chosen stay so while they are among them."""
        self._rows = {row.id: row for row in rows}
        self._order = [key for key in self._order if key in self._rows]
        self._fill()

    def chosen(self) -> tuple[UUID, ...]:
        return tuple(self._order)

    def set_chosen(self, ids: Iterable[UUID]) -> None:
        """Ticks these, in this order."""
        self._order = [key for key in dict.fromkeys(ids) if key in self._rows]
        self._fill()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the filter into the list; Esc empties the filter."""
        if watched is self.filter and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.list.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape and self.filter.text():
                self.filter.clear()
                return True
        return super().eventFilter(watched, event)

    # -- inside

    def _tool(self, icon: str, words: str, keys: str, do: object) -> QToolButton:
        made = QToolButton()
        icons.put(made, icon)
        made.setAccessibleName(words)
        made.setToolTip(f"{words} ({keys})")
        made.clicked.connect(do)
        key = QShortcut(QKeySequence(keys), self.list)
        key.setContext(Qt.ShortcutContext.WidgetShortcut)
        key.activated.connect(do)
        return made

    def _fill(self) -> None:
        held = self._current()
        self._filling = True
        self.list.clear()
        ticked = set(self._order)
        found = self._matching()
        others = [key for key in found if key not in ticked]
        for key in [*(key for key in self._order if key in found), *others[:_MOST]]:
            self._add(self._rows[key], key in ticked)
        self._more = max(0, len(others) - _MOST)
        self._filling = False
        place = next((n for n in range(self.list.count()) if self.list.item(n).data(_ID) == held), 0)
        self.list.setCurrentRow(place)
        self._say()

    def _add(self, row: IssueRow, ticked: bool) -> None:
        item = QListWidgetItem(_short(row.words), self.list)
        item.setData(_ID, row.id)
        item.setSizeHint(QSize(0, fonts.pixels(_ROW)))
        if not row.owes_telling:
            item.setForeground(theme.colour("soft"))
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        item.setToolTip(plain_tip(f"{row.ref}: {row.words}\n\n{row.we_did}"))
        told = "nobody told yet" if row.owes_telling else "told"
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row.words}. {row.we_did}. {told}")

    def _say(self) -> None:
        count = len(self._order)
        if not self._rows:
            said = "No issue of this forum has an answer yet."
        elif not count:
            said = ""  # the option's own help says what the paper does then
        else:
            said = f"{count} ticked; Ctrl+Up and Ctrl+Down change their order."
        if self._more:
            said = f"{said} {self._more:,} more: type in the filter to find them.".strip()
        self._says.setText(said)
        self._says.setVisible(bool(said))

    def _current(self) -> UUID | None:
        item = self.list.currentItem()
        found = item.data(_ID) if item is not None else None
        return found if isinstance(found, UUID) else None

    def _on_ticked(self, item: QListWidgetItem) -> None:
        if self._filling:
            return
        key, ticked = item.data(_ID), item.checkState() is Qt.CheckState.Checked
        if ticked and key not in self._order:
            self._order.append(key)
        elif not ticked and key in self._order:
            self._order.remove(key)
        self._soon.start()  # not while the list still speaks of this row
        self.changed.emit()

    def _on_dropped(self) -> None:
        """Ticked rows take the order they were dragged into; the others go back below them."""
        before = list(self._order)
        items = [self.list.item(place) for place in range(self.list.count())]
        shown = [item.data(_ID) for item in items if item.checkState() is Qt.CheckState.Checked]
        self._order = [*shown, *(key for key in before if key not in shown)]
        self._soon.start()
        if self._order != before:
            self.changed.emit()

    def _on_up(self) -> None:
        self._move(-1)

    def _on_down(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        key = self._current()
        if key is None or key not in self._order:
            return
        place = self._order.index(key)
        if 0 <= place + step < len(self._order):
            self._order.insert(place + step, self._order.pop(place))
            self._fill()
            self.changed.emit()

    def _on_filter(self) -> None:
        self._fill()

    def _matching(self) -> dict[UUID, IssueRow]:
        """The issues in which every word of the filter stands."""
        words = fold(self.filter.text()).split()
        if not words:
            return self._rows
        return {key: row for key, row in self._rows.items() if _has(row, words)}


def _has(row: IssueRow, words: Sequence[str]) -> bool:
    hay = fold(f"{row.ref} {row.words} {row.place} {row.kind} {row.we_did}")
    return all(word in hay for word in words)


def _short(words: str) -> str:
    plain = " ".join(words.split())
    return plain if len(plain) <= _LONG else plain[: _LONG - 1].rstrip() + "…"
