"""A paper asked for, and its pages set on the worker: one at a time, the newest order last, stale answers dropped."""

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from cspdesk.services.papers.press import Printed
from cspdesk.services.papers.registry import Wanted
from cspdesk.ui.desk import Desk, Progress

if TYPE_CHECKING:
    from cspdesk.office import Office

REST_MS = 25
"""Choices that follow one another within this time are set once; with the setting a redraw stays within 150 ms."""


@dataclass(frozen=True)
class Order:
    """A paper asked for; orders that are overtaken by a later one are not shown."""

    name: str
    ref: UUID | None
    wanted: Wanted


class PageSetter(QObject):
    """Signals: `done(order, printed)` and `failed(order, error)`, for the newest order alone."""

    done = Signal(object, object)
    failed = Signal(object, object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wanted: Order | None = None
        self._busy: Order | None = None
        self._soon = QTimer(self, singleShot=True, interval=REST_MS)
        self._soon.timeout.connect(self._begin)

    def ask(self, order: Order) -> None:
        """Sets the pages of this order once the choices rest."""
        self._wanted = order
        self._soon.start()

    def stop(self) -> None:
        """Asks for nothing more; an answer on its way is dropped."""
        self._wanted = None
        self._soon.stop()

    @property
    def waiting(self) -> bool:
        """True while pages are asked for and not there."""
        return self._wanted is not None

    def _begin(self) -> None:
        if self._wanted is None or self._busy is not None or not self._desk.ready:
            return
        self._busy = self._wanted
        job = _Setting(self._desk.services, self._busy)
        self._desk.run(job, self._on_done, self._on_failed, "Setting pages", quiet=True)

    def _on_done(self, printed: Printed) -> None:
        order, self._busy = self._busy, None
        if order == self._wanted:
            self._wanted = None
            self.done.emit(order, printed)
        else:
            self._begin()

    def _on_failed(self, error: Exception) -> None:
        order, self._busy = self._busy, None
        if order == self._wanted:
            self._wanted = None
            self.failed.emit(order, error)
        else:
            self._begin()


@dataclass(frozen=True)
class _Setting:
    """Sets one order on the worker."""

    office: "Office"
    order: Order

    def __call__(self, progress: Progress) -> Printed:
        # Asked for here: the first time the libraries that set papers are loaded.
        return self.office.papers.print(self.order.name, self.order.ref, self.order.wanted)
