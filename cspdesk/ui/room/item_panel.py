"""The middle of the meeting room: the minute of the current item, its rows, and the bar that is open."""

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cspdesk.domain.meetings import ItemRow
from cspdesk.ui import fonts, parts, theme
from cspdesk.ui.desk import Desk
from cspdesk.ui.room.agree_list import AgreeList
from cspdesk.ui.room.bars import ActionBar, Bar, DecisionBar, DiscussBar, IssueBar, ItemBar
from cspdesk.ui.room.entries import Entry, EntryTable
from cspdesk.ui.text_edit import PlainEdit

if TYPE_CHECKING:
    from cspdesk.services.minutes import MinutesService

_LARGE, _WIDEST = 15, 1000


class MinuteEdit(PlainEdit):
    """The minute; the keys that turn the item are left to the page."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        turning = event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
        if turning or (control and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)):
            event.ignore()
        else:
            super().keyPressEvent(event)


class ItemPanel(QWidget):
    """Signals: `typed()` when a text was kept, so that the page keeps the place too."""

    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._item: ItemRow | None = None
        self._title = parts.label("", "title", wrap=True)
        self._sub = parts.label("", "soft")
        self._time = parts.label("", "soft")
        self.minute = MinuteEdit()
        self.minute.setObjectName("minute")
        self.minute.setAccessibleName("Minute of this item")
        self.private = MinuteEdit()
        self.private.setAccessibleName("Private note, not printed")
        self._private_label = parts.label("Private note, never printed", "label")
        self.entries = EntryTable()
        self.agreeing = AgreeList()
        self.decision, self.action, self.issue, self.new_item = (
            DecisionBar(),
            ActionBar(),
            IssueBar(),
            ItemBar(),
        )
        self.discuss = DiscussBar()
        self._build()
        self._wire()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 12, 24, 8)
        layout.setSpacing(8)
        head = parts.row(self._title, self._time)
        head.setStretch(0, 1)
        layout.addLayout(head)
        layout.addWidget(self._sub)
        layout.addWidget(self.minute, 1)
        layout.addWidget(self._private_label)
        layout.addWidget(self.private)
        for bar in self.bars():
            layout.addWidget(bar)
        layout.addWidget(self.agreeing)
        layout.addWidget(self.entries)
        self.private.setMaximumHeight(fonts.pixels(84))
        self._private_label.hide()
        self.private.hide()
        self.entries.hide()
        self._dress()

    def _wire(self) -> None:
        self.minute.kept.connect(self._on_kept)
        self.minute.settled.connect(self._on_settled)
        self.private.kept.connect(self._on_private_kept)
        self.private.settled.connect(self._on_private_settled)
        theme.follow(self._dress)

    def _dress(self) -> None:
        t = theme.now()
        side = f"border: none; border-left: 3px solid {t.line}; border-radius: 0; padding: 4px 14px;"
        self.setStyleSheet(
            f"MinuteEdit {{ background: {t.page}; {side} }}"
            f"MinuteEdit:focus {{ {side} border-left: 3px solid {t.accent}; }}"
            f"MinuteEdit#minute {{ font-size: {fonts.pixels(_LARGE)}px; }}"
        )

    def bars(self) -> tuple[Bar, ...]:
        return self.decision, self.action, self.issue, self.new_item, self.discuss

    def set_desk(self, desk: Desk) -> None:
        self._desk = desk
        self.agreeing.set_desk(desk)
        for field in (self.minute, self.private):
            field.set_desk(desk)

    def item_id(self) -> UUID | None:
        return self._item.id if self._item is not None else None

    def show_item(
        self, item: ItemRow | None, number: int, rows: Sequence[Entry], *, writable: bool = True
    ) -> None:
        """Shows an item; another one than before gives away what was typed first."""
        changed = (item.id if item else None) != self.item_id()
        if changed:
            self.settle()
        self._item = item
        self._title.setText(f"{number}  {item.title}" if item else "No agenda yet")
        self._sub.setText(item.lead if item else "F8 adds the first item.")
        self._sub.setVisible(bool(self._sub.text()))
        for field, text in (
            (self.minute, item.minute if item else ""),
            (self.private, item.private_note if item else ""),
        ):
            field.set_text(text)
            field.setReadOnly(not writable or item is None)
        self.minute.setPlaceholderText("Minute of this item" if item else "")
        if changed:
            self.show_private(bool(item and item.private_note))
        self.entries.set_entries(rows)

    def set_time(self, words: str, over: bool) -> None:
        """Shows time taken and planned."""
        self._time.setText(words)
        parts.restyle(self._time, "look", "note" if over else "soft")

    def show_private(self, shown: bool) -> None:
        self._private_label.setVisible(shown)
        self.private.setVisible(shown)

    def cursor_place(self) -> int:
        return self.minute.textCursor().position()

    def set_cursor(self, place: int) -> None:
        """Puts the cursor to a place; beyond the text is its end."""
        cursor = self.minute.textCursor()
        cursor.setPosition(min(place, len(self.minute.toPlainText())))
        self.minute.setTextCursor(cursor)

    def cursor_to_end(self) -> None:
        self.minute.moveCursor(QTextCursor.MoveOperation.End)

    def open_bar(self, bar: Bar, title: str) -> None:
        """Shows one bar and hides the others."""
        for other in self.bars():
            other.setVisible(other is bar)
        bar.open_bar(title)

    def close_bars(self) -> None:
        for bar in self.bars():
            bar.hide()

    def settle(self) -> None:
        """Gives away what is being typed."""
        self.minute.settle()
        self.private.settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps lines of text short enough to read on a wide screen."""
        super().resizeEvent(event)
        spare = max(self.width() - fonts.pixels(_WIDEST), 0)
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(24 + spare // 3, 12, 24 + spare - spare // 3, 8)

    # -- typing

    def _on_kept(self, text: str) -> None:
        self._keep("minute", text)

    def _on_private_kept(self, text: str) -> None:
        self._keep("private_note", text)

    def _on_settled(self, text: str) -> None:
        self._write("minute", text)

    def _on_private_settled(self, text: str) -> None:
        self._write("private_note", text)

    def _keep(self, field: str, text: str) -> None:
        if self._item is not None and self._desk is not None:
            self._desk.attempt(_Typed(self._desk.services.minutes, self._item.id, field, text, draft=True))
            self.typed.emit()

    def _write(self, field: str, text: str) -> None:
        if self._item is not None and self._desk is not None and self._desk.ready:
            self._desk.attempt(_Typed(self._desk.services.minutes, self._item.id, field, text, draft=False))


class _Typed:
    """A text on its way to the service, with the item it belongs to."""

    def __init__(
        self, minutes: "MinutesService", item_id: UUID, field: str, text: str, *, draft: bool
    ) -> None:
        self._do = minutes.keep if draft else minutes.write
        self._given = (item_id, field, text)

    def __call__(self) -> None:
        self._do(*self._given)
