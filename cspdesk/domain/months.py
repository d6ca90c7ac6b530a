"""What was done in each forum month by month, and in which months nothing was."""

import datetime as dt
from collections.abc import Iterable, Sequence
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

    @property
    def count(self) -> int:
        return len(self.meetings) + len(self.activities)


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
) -> MonthGrid:
    """Forums by months from a day on; each meeting and activity stands in the month it was."""
    first = from_day.replace(day=1)
    months = tuple(add_months(first, n) for n in range(length))
    place = {(month.year, month.month): n for n, month in enumerate(months)}
    meetings: dict[tuple[UUID, int], list[UUID]] = {}
    others: dict[tuple[UUID, int], list[UUID]] = {}
    for body_id, meeting_id, day in held:
        if (found := place.get((day.year, day.month))) is not None:
            meetings.setdefault((body_id, found), []).append(meeting_id)
    for activity in activities:
        day, body = activity.from_day, activity.body_id
        if body is not None and (found := place.get((day.year, day.month))) is not None:
            others.setdefault((body, found), []).append(activity.id)
    rows = tuple(
        MonthRow(
            forum.id,
            forum.code,
            forum.name,
            tuple(
                MonthCell(tuple(meetings.get((forum.id, n), ())), tuple(others.get((forum.id, n), ())))
                for n in range(length)
            ),
        )
        for forum in forums
    )
    return MonthGrid(months, rows)
