"""The line on which progress is typed: half a line of one record is kept apart from that of another."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cspdesk.ui.desk import Desk
from cspdesk.ui.text_edit import LineEdit
from cspdesk.ui.typing_keeper import TypingKeeper


class ProgressLine(LineEdit):
    """Signal `noted(text)` on Enter."""

    noted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent, desk)
        self.setPlaceholderText("How is it going? Enter keeps it")
        self.setAccessibleName("Progress")
        self._keeper = TypingKeeper(desk, {"note": self}, self)
        self._place = ""
        self.returnPressed.connect(self.give)

    def follow(self, place: str) -> None:
        """Shows what is typed at a place, such as "progress 1b2c", and keeps what was typed at another."""
        if place == self._place:
            return
        self._keeper.stop()
        self._place = place
        self._empty()
        self._keeper.begin(place)

    def give(self) -> None:
        """Gives away what is typed, if anything is."""
        text = self.text().strip()
        if text:
            self._empty()
            self._keeper.done()
            self.noted.emit(text)

    def _empty(self) -> None:
        self.set_text("")
        self.clear()
