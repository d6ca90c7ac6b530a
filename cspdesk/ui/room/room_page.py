"""The meeting room: agenda at the left, minutes in the middle, register at the right, all by keyboard.

Function keys reach every part from anywhere; Esc goes back to the minute, where the cursor stood.
"""

import datetime as dt
from collections.abc import Sequence
from functools import partial
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from cspdesk.domain.changes import Changes
from cspdesk.domain.kinds import ItemKind, ItemState, Kind
from cspdesk.domain.meetings import ItemRow
from cspdesk.domain.room import NOT_BEGUN, Room
from cspdesk.services.taking import ON_PAPER
from cspdesk.ui import fonts, icons
from cspdesk.ui.compiled.ui_room_page import Ui_RoomPage
from cspdesk.ui.desk import Desk
from cspdesk.ui.page import Page
from cspdesk.ui.room import showing
from cspdesk.ui.room.ending import Ending
from cspdesk.ui.room.enter import start_meeting
from cspdesk.ui.room.entries import entries
from cspdesk.ui.room.keys import START_KEY, add_keys
from cspdesk.ui.room.pace import Pace
from cspdesk.ui.room.register_panel import LEGEND
from cspdesk.ui.room.taking import Taking

_NARROW = 1080


class RoomPage(Page):
    """Which meeting it shows is kept by the minutes service, so that the room opens again where it was."""

    kinds: ClassVar = (
        Kind.MEETING, Kind.AGENDA_ITEM, Kind.ATTENDANCE, Kind.DECISION, Kind.ACTION, Kind.ISSUE,
        Kind.PERSON, Kind.AGENCY, Kind.ROLE, Kind.CORRECTION, Kind.ACTION_CARRY,
        Kind.ISSUE_MEETING,
    )  # fmt: skip

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_RoomPage()
        self.ui.setupUi(self)
        self.room: Room | None = None
        self.item_id: UUID | None = None
        self.pace = Pace(self)
        self.taking = Taking(self)
        self.ending = Ending(self)
        self._build()
        self._wire()
        add_keys(self)

    # -- building

    def _build(self) -> None:
        self.ui.across.setSizes([256, 722, 382])
        for number, stretch in enumerate((0, 1, 0)):
            self.ui.across.setStretchFactor(number, stretch)
        self.ui.agenda.setMinimumWidth(170)
        self.ui.register_.setMinimumWidth(250)
        self.ui.item.setMinimumWidth(300)
        icons.put(self.ui.leave, "chevron-left")
        self.ui.quorum.hide()
        self.ui.item.set_desk(self.desk)
        self.ui.register_.set_desk(self.desk)

    def _wire(self) -> None:
        self.desk.committed.connect(self._on_committed)
        self.ui.leave.clicked.connect(self.leave)
        self.ui.agenda.picked.connect(self.go_to_item)
        self.ui.item.typed.connect(self.pace.keep)
        self.ui.register_.leaving.connect(self.back_to_minute)
        self.ui.closing.left.connect(self.back_to_minute)

    # -- reading

    def refresh(self, changes: Changes | None) -> None:
        """Reads the room again; where only the register changed, that alone."""
        minutes = self.desk.services.minutes
        meeting_id = minutes.room_meeting()
        self.taking.heard(changes)
        if meeting_id is None:
            self.room = None
            return
        only_marks = changes is not None and set(changes.records) <= {Kind.ATTENDANCE}
        first = self.room is None or self.room.meeting.id != meeting_id
        if first:
            self.item_id = self.pace.begin(meeting_id)
        if first or not only_marks or self.room is None:
            self.room = minutes.room(meeting_id)
            self._show_items()
        showing.show_register(self.ui, self.room.meeting, self.desk)
        if first:
            self.ui.item.set_cursor(self.pace.cursor)
            self.ui.middle.setCurrentWidget(self.ui.item)
        else:
            self.ending.refresh()

    def _show_items(self) -> None:
        assert self.room is not None
        room = self.room
        ids = [item.id for item in room.items]
        if self.item_id not in ids:
            self.item_id = ids[0] if ids else None
        item = self.item()
        arising = self.taking.arising(room, item)
        rows = entries(self.item_id, room.decisions, room.actions, room.issues, arising, room.taken)
        writable = room.meeting.minutes_state not in ON_PAPER
        number = ids.index(item.id) + 1 if item is not None else 0
        self.ui.item.show_item(item, number, rows, writable=writable)
        last = item is not None and item.kind is ItemKind.LAST_MINUTES
        self.ui.item.agreeing.show_for(room.meeting.id if last else None, writable=writable)
        showing.show_head(self.ui, room.meeting, self.desk)
        self.ui.strip.show_key(START_KEY, room.meeting.state in NOT_BEGUN)
        self.pace.show()

    def item(self) -> ItemRow | None:
        """The item being minuted."""
        items = self.room.items if self.room is not None else []
        return next((item for item in items if item.id == self.item_id), None)

    # -- moving about

    def go_to_item(self, item_id: UUID) -> None:
        """Shows another item, its minute ready to be typed."""
        if self.room is None or not self.taking.keep_open():
            return
        self.ui.item.settle()
        if item_id != self.item_id:
            self.item_id = item_id
            self._show_items()
            self.ui.item.cursor_to_end()
            self.pace.keep()
        self.back_to_minute()

    def next_item(self) -> None:
        self._step(1)

    def previous_item(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        ids = [item.id for item in self.room.items] if self.room is not None else []
        if self.item_id in ids:
            place = ids.index(self.item_id) + by
            if 0 <= place < len(ids):
                self.go_to_item(ids[place])

    def back_to_minute(self) -> None:
        """Goes back to the minute; the cursor is where it was, and what stands in a bar is kept."""
        if not self.taking.keep_open():
            return
        self.ui.item.close_bars()
        self.ui.register_.rest()
        self.ui.middle.setCurrentWidget(self.ui.item)
        self.ui.item.minute.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_register(self) -> None:
        """Goes to the filter of the register; a second time to its list."""
        if self.ui.register_.finder.hasFocus():
            self.ui.register_.go_to_list()
        else:
            self.ui.register_.seek()

    def private_note(self) -> None:
        self.ui.item.show_private(True)
        self.ui.item.private.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def tick_item(self) -> None:
        """Ticks the item off, or takes the tick back."""
        item = self.item()
        if item is not None:
            self.ui.item.settle()
            done = item.state is not ItemState.DONE
            self.desk.attempt(partial(self.desk.services.minutes.set_item_done, item.id, done))

    def leave(self) -> None:
        """Goes back to the meetings; the meeting stays open."""
        self.settle()
        room, self.room = self.room, None  # from here on no place is kept any more
        self.desk.services.minutes.leave_room()
        if room is None:
            self.desk.go("meetings")
        else:
            self.desk.open(Kind.MEETING, room.meeting.id)

    def start(self) -> None:
        """Starts a meeting that was entered before its day; the minute takes the keyboard."""
        if self.room is not None and start_meeting(self.desk, self.room.meeting, self):
            self.read()
            self.back_to_minute()

    # -- keyboard and screen

    def _on_committed(self) -> None:
        self.ui.saved.setText(f"Saved {dt.datetime.now():%H:%M}")

    def settle(self) -> None:
        if self.room is not None:
            self.taking.keep_open()
        self.ui.item.settle()
        self.pace.keep()

    def letters(self) -> Sequence[tuple[str, Sequence[tuple[str, str]]]]:
        return (("In the register", LEGEND),)

    def first_focus(self) -> QWidget | None:
        return self.ui.item.minute

    def foot(self) -> int:
        return showing.foot_of_room(self, self.ui)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_to_minute()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self.stale = True
        super().showEvent(event)
        self.pace.start()
        showing.frame_room(self, True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.pace.stop()
        showing.frame_room(self, False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a small screen, or with very large text, the agenda makes way; Ctrl+Up and Ctrl+Down still turn it."""
        super().resizeEvent(event)
        wide = self.width()
        self.ui.agenda.setVisible(wide >= fonts.pixels(_NARROW))
        self.ui.clock.setVisible(wide >= fonts.pixels(_NARROW))
        self.ui.saved.setVisible(wide >= fonts.pixels(_NARROW))
