"""Has the worker count who came, and tells once it is counted."""

import datetime as dt
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from cspdesk.domain.who_came import MemberMissed, WhoCame
from cspdesk.ui.desk import Desk, Progress

_SOON_MS = 10
"""Long enough for the window system to have the page painted before the worker counts."""


class CameCounting(QObject):
    """Hundreds of forums have tens of thousands of marks in a year. Signal `counted(report, missed)`."""

    counted = Signal(object, object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked: _Reading | None = None
        self._counting: _Reading | None = None

    def ask(self, first: dt.date, last: dt.date, body: UUID | None) -> None:
        """Counts a period soon; of several asked for in one turn the last alone."""
        waits = self._asked is not None
        self._asked = _Reading(self._desk, first, last, body)
        if not waits:
            QTimer.singleShot(_SOON_MS, self, self._count)

    def _count(self) -> None:
        if self._asked is not None and self._desk.ready:
            self._counting, self._asked = self._asked, None
            self._desk.run(self._counting, self._on_counted, quiet=True)

    def _on_counted(self, reading: "_Reading") -> None:
        # Another body or period may have been chosen meanwhile, or the store let go of.
        if reading is self._counting and reading.found is not None and self._desk.ready:
            self.counted.emit(*reading.found)


class _Reading:
    """Counts on the worker, and carries home what it found."""

    def __init__(self, desk: Desk, first: dt.date, last: dt.date, body: UUID | None) -> None:
        self._office, self._first, self._last, self._body = desk.services, first, last, body
        self.found: tuple[WhoCame, list[MemberMissed]] | None = None

    def __call__(self, progress: Progress) -> "_Reading":
        self.found = self._office.attendance.with_missed(self._first, self._last, self._body)
        return self
