"""The start screen: one row for each forum, what is due this week, and what that makes of it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from uuid import UUID

MONTHS = 12
"""Months of contact shown, this one included."""

OUTREACH_KIND, OUTREACH_MEASURE = "outreach_session", "outreach_sessions"
"""The kind of activity and the measure whose figures the grid shows as outreach done of target."""

WEEK_DAYS = 7
"""Days that count as this week, today included."""


class TodayRow(NamedTuple):
    """One forum as the grid shows it.

    `months` has a bit for each of the last twelve months in which it met, the lowest for the oldest.
    `partners` are the agencies present at its last meeting, None when it never met. `held` and `to_come` count
    the meetings of this plan year; `standing` says how they stand to the fewest and most asked for: "short" when
    even those to come are too few, "on course", "within", "over", or empty where nothing is asked for.
    `to_tell` are answers nobody was told of yet; `outreach` sessions were done in this plan year.
    """

    id: UUID
    code: str
    name: str
    state: str
    officer: str
    chair: str
    next_id: UUID | None = None
    next_day: dt.date | None = None
    next_start: dt.time | None = None
    last_id: UUID | None = None
    last_day: dt.date | None = None
    months: int = 0
    held: int = 0
    to_come: int = 0
    least: int | None = None
    most: int | None = None
    standing: str = ""
    partners: int | None = None
    minutes: str = ""
    open_actions: int = 0
    overdue_actions: int = 0
    open_issues: int = 0
    to_tell: int = 0
    outreach: int = 0
    outreach_target: int | None = None
    priorities: int = 0

    @property
    def ended(self) -> bool:
        """True for a forum that meets no more: nothing of it is flagged."""
        return self.state == "closed"

    @property
    def no_next(self) -> bool:
        return self.next_day is None and not self.ended

    @property
    def outreach_short(self) -> int:
        """Sessions missing to the target of a forum; 0 where nothing is asked for."""
        return (
            0 if self.outreach_target is None or self.ended else max(0, self.outreach_target - self.outreach)
        )

    @property
    def vacant(self) -> bool:
        """True when nobody holds the chair."""
        return not self.chair and not self.ended

    def silent(self, today: dt.date, days: int) -> bool:
        """True when its last meeting is more than so many days ago, or it never met."""
        return not self.ended and (self.last_day is None or (today - self.last_day).days > days)

    def met_in(self, month: int) -> bool:
        """Whether it met in one of the twelve months, 0 the oldest."""
        return bool(self.months >> month & 1)

    @property
    def months_met(self) -> int:
        return self.months.bit_count()


class DueMeeting(NamedTuple):
    """A meeting with something due; `day` is the day it is due on."""

    id: UUID
    ref: str
    body: str
    day: dt.date
    start: dt.time | None = None


class Week(NamedTuple):
    """What is due today and in the six days after.

    `papers` are still to be sent and may be late already; `minutes` are of meetings held and not issued yet,
    their day the day of the meeting. Actions are counted over all bodies.
    """

    meetings: tuple[DueMeeting, ...] = ()
    papers: tuple[DueMeeting, ...] = ()
    minutes: tuple[DueMeeting, ...] = ()
    actions_due: int = 0
    actions_overdue: int = 0


class TodayGrid(NamedTuple):
    """The whole start screen; `contact_days` is how long a forum may go without a meeting."""

    rows: tuple[TodayRow, ...] = ()
    week: Week = Week()
    contact_days: int = 60

    @property
    def total(self) -> int:
        """How many forums there are, closed ones left out: the same as `total` of standing.in_place."""
        return sum(not row.ended for row in self.rows)

    @property
    def counted(self) -> str:
        """'18 forums'; closed ones, which stay on their lines, are said apart: '17 forums, 1 closed'."""
        closed = len(self.rows) - self.total
        forums = "1 forum" if self.total == 1 else f"{self.total} forums"
        return f"{forums}, {closed} closed" if closed else forums


def month_starts(today: dt.date) -> tuple[dt.date, ...]:
    """The first days of the last twelve months, the oldest first, and of the month that follows."""
    index = today.year * 12 + today.month - 1
    return tuple(_month(index + step) for step in range(1 - MONTHS, 2))


def _month(index: int) -> dt.date:
    year, month = divmod(index, 12)
    if year > dt.date.max.year:
        return dt.date.max
    return dt.date(max(year, dt.date.min.year), month + 1, 1)
