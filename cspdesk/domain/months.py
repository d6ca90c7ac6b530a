"""What was done in each forum month by month, and in which months nothing was."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from cspdesk.domain.activities import ActivityRow
from cspdesk.domain.activity_kinds import ActivityState, Family
from cspdesk.domain.bodies import BodyRow
from cspdesk.domain.dates import add_months

_NO_CONTACT = ("support", "mobile_visit")
"""Visits that are no visit to a community group."""


@dataclass(frozen=True)
class MonthCell:
    """What one forum had in one month."""

    meetings: tuple[UUID, ...] = ()
    activities: tuple[UUID, ...] = ()
    publications: tuple[UUID, ...] = ()

    @property
    def count(self) -> int:
        return len(self.meetings) + len(self.activities) + len(self.publications)


@dataclass(frozen=True)
class MonthRow:
    """The months of one forum, in the order of the grid."""

    id: UUID
    code: str
    name: str
    cells: tuple[MonthCell, ...]

    @property
    def count(self) -> int:
        return sum(cell.count for cell in self.cells)


@dataclass(frozen=True)
class MonthGrid:
    """Forums by months; `months` are the first days of them."""

    months: tuple[dt.date, ...]
    rows: tuple[MonthRow, ...]

    def empty(self, row: MonthRow, today: dt.date) -> list[dt.date]:
        """The months of a forum that have begun and have nothing."""
        return [
            month
            for month, cell in zip(self.months, row.cells, strict=True)
            if month <= today and not cell.count
        ]


def is_contact(activity: ActivityRow) -> bool:
    """True for a visit to a community group that took place: it counts as a forum meeting does."""
    visit = activity.family is Family.VISIT and activity.key not in _NO_CONTACT
    return visit and activity.state is ActivityState.DONE


def month_grid(
    forums: Sequence[BodyRow],
    from_day: dt.date,
    held: Iterable[tuple[UUID, UUID, dt.date]],
    activities: Iterable[ActivityRow],
    length: int = 12,
    publications: Iterable[tuple[UUID, UUID, dt.date]] = (),
) -> MonthGrid:
    """Forums by months from a day on; each meeting, activity and publication stands in the month it was."""
    first = from_day.replace(day=1)
    months = tuple(add_months(first, n) for n in range(length))
    place = {(month.year, month.month): n for n, month in enumerate(months)}
    others = ((a.body_id, a.id, a.from_day) for a in activities if a.body_id is not None)
    found = [_by_month(place, each) for each in (held, others, publications)]
    rows = tuple(
        MonthRow(
            forum.id,
            forum.code,
            forum.name,
            tuple(MonthCell(*(tuple(each.get((forum.id, n), ())) for each in found)) for n in range(length)),
        )
        for forum in forums
    )
    return MonthGrid(months, rows)


def _by_month(
    place: Mapping[tuple[int, int], int], told: Iterable[tuple[UUID, UUID, dt.date]]
) -> dict[tuple[UUID, int], list[UUID]]:
    """Records by forum and number of the month, of (forum, record, day)."""
    made: dict[tuple[UUID, int], list[UUID]] = {}
    for body_id, record, day in told:
        if (found := place.get((day.year, day.month))) is not None:
            made.setdefault((body_id, found), []).append(record)
    return made
