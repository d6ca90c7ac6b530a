"""The end of a meeting: what is missing, going to where it is filled in, and closing."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from cspdesk.domain.kinds import Kind
from cspdesk.services.closing import Lack, Missing
from cspdesk.ui.typing_keeper import TypingKeeper

if TYPE_CHECKING:
    from cspdesk.ui.room.room_page import RoomPage


class Ending(QObject):
    """Shows the closing panel of the room and does what it asks."""

    def __init__(self, page: "RoomPage") -> None:
        super().__init__(page)
        self._page = page
        self._panel = page.ui.closing
        self._panel.going.connect(self._on_going)
        self._panel.closing.connect(self._on_closing)
        self._keeper = TypingKeeper(page.desk, {"reason": self._panel.reason}, self)

    def open(self) -> None:
        """Lists what is missing."""
        page = self._page
        if page.room is None:
            return
        page.settle()
        page.ui.middle.setCurrentWidget(self._panel)
        self.refresh()
        self._keeper.begin(f"closing {page.room.meeting.id}")
        self._panel.take_keyboard()

    def refresh(self) -> None:
        """Lists it again while the panel is shown."""
        page = self._page
        if page.room is not None and page.ui.middle.currentWidget() is self._panel:
            self._panel.show_missing(page.desk.services.closing.missing(page.room.meeting.id))

    def _on_going(self, missing: Missing) -> None:
        page = self._page
        if missing.lack in (Lack.REGISTER, Lack.QUORUM, Lack.CHAIR):
            page.ui.register_.go_to_list()
        elif missing.lack is Lack.HEAD_COUNT:
            page.ui.register_.count_heads()
        elif missing.item_id is not None:
            page.go_to_item(missing.item_id)
            if missing.record_id is not None:
                page.taking.change_record(missing.record_id)

    def _on_closing(self, reason: str) -> None:
        page = self._page
        if page.room is None:
            return
        meeting = page.room.meeting
        page.settle()
        when = page.desk.attempt(partial(page.desk.services.closing.close, meeting.id, reason))
        if when is not None:
            self._keeper.done()
            page.room = None
            page.desk.open(Kind.MEETING, meeting.id)
            page.desk.say(f"{meeting.ref} is closed.", undo=True)
