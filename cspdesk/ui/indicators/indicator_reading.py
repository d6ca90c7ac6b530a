"""Reads the indicators for their page; in a large office what the ledger counts comes from the worker."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from cspdesk.domain.indicator_view import IndicatorStands
from cspdesk.services.indicators import IndicatorService
from cspdesk.ui.desk import Desk, Progress

Take = Callable[[list[IndicatorStands]], None]
_MANY = 100
"""The ledger of so many bodies is counted on the worker."""


class IndicatorReading(QObject):
    """`counting` while the worker counts; a change meanwhile has it count once more."""

    def __init__(self, desk: Desk, take: Take, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._give = desk, take
        self.counting = False
        self._again = False

    def read(self) -> None:
        """Gives the indicators at once, and those that the ledger counts as soon as they are counted."""
        office = self._desk.services
        if office.bodies.count() < _MANY:
            self._give(office.indicators.all())
            return
        self._give(office.indicators.all(counted=False))
        if self.counting:
            self._again = True
            return
        self.counting = True
        self._desk.run(partial(_counted, office.indicators), self._on_counted, self._on_failed, quiet=True)

    def _on_counted(self, found: list[IndicatorStands]) -> None:
        self.counting = False
        if self._again and self._desk.ready:
            self._again = False
            self.read()
        else:
            self._give(found)

    def _on_failed(self, error: Exception) -> None:
        self.counting = self._again = False
        self._desk.refuse(error)


def _counted(indicators: IndicatorService, progress: Progress) -> list[IndicatorStands]:
    progress.step("Counting the measures")
    return indicators.all()
