"""What the open window does for its store by itself: a check when one is due, and a back-up each day."""

import datetime as dt

from PySide6.QtCore import QObject, Qt, QTimer

from cspdesk.domain.backups import BackupRow, BackupSort
from cspdesk.services.backups import WEEKLY, LookedOver, looked_over_words
from cspdesk.ui.care.backup_jobs import LookOver, MakeBackup
from cspdesk.ui.desk import Desk

_SOON_MS = 3000
"""After the store is open; what the person does first goes before."""

_LEAST = dt.timedelta(minutes=1)
_MOST = dt.timedelta(hours=1)
"""A timer does not count the hours a computer sleeps, so it asks again each hour while something waits."""


class Keeper(QObject):
    """Works quietly on the worker; only a change after the last back-up has it wait for the next one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self._on_time)
        desk.committed.connect(self._on_committed)
        desk.attached.connect(self._on_attached)

    def _on_attached(self) -> None:
        self._timer.stop()
        if self._desk.ready:
            QTimer.singleShot(_SOON_MS, self, self.begin)

    def begin(self) -> None:
        """Looks the store over where that is due; after a stop the changes before it are backed up too."""
        if not self._desk.ready:
            return
        service = self._desk.services.backups
        why = self._desk.attempt(service.why_look_over)
        if why:
            self._desk.run(LookOver(service, why), self._on_looked, self._desk.refuse, quiet=True)
        if why and why != WEEKLY:
            self._arm()

    def _on_looked(self, answer: tuple[LookedOver, str]) -> None:
        done, why = answer
        if done.left:
            self._desk.refuse(looked_over_words(done, why))
        elif done.found or why != WEEKLY:
            self._desk.say(looked_over_words(done, why))

    def _on_committed(self, _changes: object) -> None:
        if not self._timer.isActive():
            self._arm()

    def _arm(self) -> None:
        due = self._desk.services.backups.due_in() if self._desk.ready else None
        if due is not None:
            self._timer.start(int(min(max(due, _LEAST), _MOST).total_seconds() * 1000))

    def _on_time(self) -> None:
        if not self._desk.ready:
            return
        service = self._desk.services.backups
        due = service.due_in()
        if due:
            self._arm()
        elif due is not None:
            job = MakeBackup(service, BackupSort.BY_ITSELF)
            self._desk.run(job, self._on_made, self._desk.refuse, quiet=True)

    def _on_made(self, _row: BackupRow) -> None:
        self._timer.stop()
        self.begin()  # a week may have passed with the window open
