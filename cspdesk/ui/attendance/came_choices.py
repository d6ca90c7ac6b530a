"""Whose meetings are counted, and over what period."""

import datetime as dt
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox

from cspdesk.domain.dates import add_months, plan_year
from cspdesk.domain.kinds import BodyKind
from cspdesk.domain.spoken import Leaning
from cspdesk.ui.combos import index_of
from cspdesk.ui.desk import Desk
from cspdesk.ui.fields import DateField

_PERIODS = ("This plan year", "Last plan year", "Last 12 months", "All years", "From and to")
_THIS, _LAST, _MONTHS, _ALL, _OTHER = range(5)
_FIRST = dt.date(1900, 1, 1)


class CameChoices(QObject):
    """The body, the period and its two days. Signal `changed` when a person chooses another."""

    changed = Signal()

    def __init__(
        self,
        desk: Desk,
        body: QComboBox,
        period: QComboBox,
        days: tuple[DateField, DateField],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._body, self._period, self._days = desk, body, period, days
        body.addItem("All forums and groups", None)
        period.addItems(_PERIODS)
        for field in days:
            field.set_desk(desk)
            field.set_leaning(Leaning.LAST)
            field.hide()
            field.dated.connect(self._on_choice)
        body.currentIndexChanged.connect(self._on_choice)
        period.currentIndexChanged.connect(self._on_period)

    @property
    def body_id(self) -> UUID | None:
        """The body chosen; None for all."""
        found = self._body.currentData()
        return found if isinstance(found, UUID) else None

    def period(self) -> tuple[dt.date, dt.date]:
        """First and last day of the period chosen."""
        today = self._desk.today()
        year = plan_year(today, self._desk.services.context.partnership.year_start_month)
        chosen = self._period.currentIndex()
        if chosen == _LAST:
            return year.previous.start, year.previous.end
        if chosen == _MONTHS:
            return add_months(today, -12) + dt.timedelta(days=1), today
        if chosen == _ALL:
            return _FIRST, today
        if chosen == _OTHER:
            return self._days[0].date() or year.start, self._days[1].date() or year.end
        return year.start, year.end

    def fill(self) -> None:
        """Lists the bodies there are; the choice stays."""
        bodies, box = self._desk.services.bodies.names(), self._body
        if [box.itemData(place) for place in range(1, box.count())] == [body.id for body in bodies]:
            return
        chosen = self.body_id
        box.blockSignals(True)
        while box.count() > 1:
            box.removeItem(1)
        for body in bodies:
            box.addItem(body.name if body.kind is BodyKind.FORUM else f"{body.name} (group)", body.id)
        box.setCurrentIndex(max(index_of(box, chosen), 0) if chosen else 0)
        box.blockSignals(False)

    def choose(self, body: UUID | None, day: dt.date | None = None) -> None:
        """Chooses a body (None for all) and the last twelve months, or all years where a day is before them."""
        self.fill()
        for box in (self._body, self._period):
            box.blockSignals(True)
        self._body.setCurrentIndex(max(index_of(self._body, body), 0) if body else 0)
        self._period.setCurrentIndex(_MONTHS)
        if day is not None and day < self.period()[0]:
            self._period.setCurrentIndex(_ALL)
        self._show_days()
        for box in (self._body, self._period):
            box.blockSignals(False)

    def choose_year(self) -> None:
        """Chooses all bodies and the plan year that is running."""
        self.choose(None)
        self._period.blockSignals(True)
        self._period.setCurrentIndex(_THIS)
        self._period.blockSignals(False)

    def _show_days(self) -> None:
        for field in self._days:
            field.setVisible(self._period.currentIndex() == _OTHER)

    def _on_choice(self) -> None:
        self.changed.emit()

    def _on_period(self) -> None:
        self._show_days()
        self.changed.emit()
