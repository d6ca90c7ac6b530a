"""Time and place in the meeting room: how long each item takes, and where the note-taker is."""

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QTimer

from cspdesk.domain.kinds import MeetingState
from cspdesk.domain.room import Place
from cspdesk.ui.room import showing

if TYPE_CHECKING:
    from cspdesk.ui.room.room_page import RoomPage

_KEEP_SECONDS = 5


class Pace(QObject):
    """Counts the seconds of the current item while the meeting is open, and keeps the place every few of them."""

    def __init__(self, page: "RoomPage") -> None:
        super().__init__(page)
        self._page = page
        self.seconds: dict[UUID, int] = {}
        self.cursor = 0
        self._ticks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._on_second)

    def begin(self, meeting_id: UUID) -> UUID | None:
        """Takes up where a meeting was left, and gives the item."""
        place = self._page.desk.services.minutes.place(meeting_id)
        self.seconds, self.cursor = dict(place.seconds), place.cursor
        QTimer.singleShot(0, self, self._settle_in)  # the room is shown first
        return place.item_id

    def start(self) -> None:
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def show(self) -> None:
        """Shows the times as they are now."""
        page = self._page
        if page.room is not None:
            showing.show_times(page.ui, page.room, page.item_id, self.seconds)

    def keep(self) -> None:
        """Keeps item, cursor and times, so that the room opens again here."""
        page = self._page
        if page.room is not None and page.desk.ready:
            place = Place(page.item_id, page.ui.item.cursor_place(), self.seconds)
            page.desk.attempt(partial(page.desk.services.minutes.keep_place, page.room.meeting.id, place))

    def _on_second(self) -> None:
        page = self._page
        if page.room is None or page.item_id is None:
            return
        meeting = page.room.meeting
        # Minutes written up on another day take time of their own, not the meeting's.
        if meeting.state is not MeetingState.OPEN or meeting.day != page.desk.today():
            return
        self.seconds[page.item_id] = self.seconds.get(page.item_id, 0) + 1
        self.show()
        self._ticks += 1
        if self._ticks % _KEEP_SECONDS == 0:
            self.keep()

    def _settle_in(self) -> None:
        """Marks spelling in both texts with the words this office uses, and loads what the first keys will need."""
        page = self._page
        if not page.desk.ready or page.room is None:
            return
        # The calendar of bank holidays takes a second to load: ready before the first date is said.
        page.desk.run(showing.WarmCalendar(page.desk.services.context, page.room.meeting.day))
        computer = page.desk.computer
        marked = computer is None or computer.settings.spelling
        speller = showing.office_speller(page.desk) if marked else None
        for field in (page.ui.item.minute, page.ui.item.private):
            field.set_spelling(speller)
