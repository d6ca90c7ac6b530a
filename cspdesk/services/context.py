"""What every service is handed: the open store, today, and the partnership's settings."""

import datetime as dt
from typing import TYPE_CHECKING

from cspdesk.domain.changes import Changes
from cspdesk.domain.kinds import Kind
from cspdesk.domain.partnership import Partnership
from cspdesk.errors import Refused

if TYPE_CHECKING:
    from cspdesk.store.store import Store


class Context:
    """The desk all services work at; `today` is a question, because a sample store answers with its own day."""

    def __init__(self, store: "Store", today: dt.date | None = None) -> None:
        self.store = store
        self._today = today
        self._partnership: Partnership | None = None
        self._closed: dict[int, frozenset[dt.date]] = {}
        store.subscribe(self._on_changed)

    @property
    def day_given(self) -> bool:
        """True when this run works in a day that was set for it."""
        return self._today is not None

    def today(self) -> dt.date:
        """The day set for this run, else the sample's day, else the computer's."""
        if self._today is not None:
            return self._today
        if self._partnership is None:
            self._partnership = self.store.partnership.get()
        if self._partnership is not None and self._partnership.sample_today is not None:
            return self._partnership.sample_today
        return dt.date.today()

    @property
    def partnership(self) -> Partnership:
        """The partnership's settings. Raises Refused in a store that was never filled."""
        if self._partnership is None:
            self._partnership = self.store.partnership.get()
        if self._partnership is None:
            raise Refused("This store holds no partnership yet: make a new store from a plan.")
        return self._partnership

    def closed_days(self, from_day: dt.date, to_day: dt.date) -> frozenset[dt.date]:
        """Bank holidays of the partnership's nation and the office's own closed days, whole years around."""
        days: set[dt.date] = set()
        for year in range(max(from_day.year - 1, dt.MINYEAR), min(to_day.year + 1, dt.MAXYEAR) + 1):
            if year not in self._closed:
                self._closed[year] = bank_holidays(year, self.partnership.nation)
            days |= self._closed[year]
        days.update(closure.on_day for closure in self.store.partnership.closures())
        return frozenset(days)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(Kind.PARTNERSHIP):
            self._partnership = None
            self._closed.clear()


def bank_holidays(year: int, nation: str) -> frozenset[dt.date]:
    """Bank holidays of one nation of the United Kingdom (ENG, WLS, SCT, NIR) in one year."""
    import holidays

    return frozenset(holidays.country_holidays("GB", subdiv=nation or "ENG", years=year))
