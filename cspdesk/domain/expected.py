"""What should come without anybody typing it first: reviews of groups, reports of leads, half-yearly reviews."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from cspdesk.domain.bodies import BodyRow
from cspdesk.domain.dates import add_days, add_months, say_date_short, say_months
from cspdesk.domain.kinds import BodyState
from cspdesk.errors import Refused

LONGEST = 120


@dataclass(frozen=True)
class ReviewDue:
    """A group whose review is due: `last` is None when it never was reviewed, `due` when nothing says since when."""

    body_id: UUID
    body: str
    last: dt.date | None
    due: dt.date | None

    @property
    def words(self) -> str:
        if self.last is None:
            return "never reviewed"
        return f"last reviewed on {say_date_short(self.last)}"


@dataclass(frozen=True)
class Missing:
    """A period that is over and in which nothing came; of a priority, or of the whole (`of_id` None)."""

    of_id: UUID | None
    of: str
    first: dt.date
    last: dt.date

    @property
    def period(self) -> str:
        return say_months(self.first, self.last)


@dataclass(frozen=True)
class Expected:
    """A line of what a register waits for: its words, a softer part, since when, and what a new entry begins with."""

    words: str
    soft: str
    due: dt.date | None
    begin: Mapping[str, Any]


def look_at_interval(months: int | None) -> None:
    """Raises Refused for a number of months between reviews that is out of reach; None is no rule."""
    if months is not None and not 1 <= months <= LONGEST:
        raise Refused(f"A review is due every 1 to {LONGEST} months; leave it empty for none.")


def reviews_due(
    bodies: Iterable[BodyRow], reviewed: Mapping[UUID, dt.date], today: dt.date
) -> list[ReviewDue]:
    """The groups and forums whose last review is older than their interval, the longest overdue first.

    One never reviewed counts from the day it began, else from the day of its state. Closed ones are left out.
    """
    found = []
    for body in bodies:
        if body.review_months is None or body.state in (BodyState.CLOSED, BodyState.PLANNED):
            continue
        last = reviewed.get(body.id)
        begun = last or body.starts_on or body.state_since
        due = add_months(begun, body.review_months) if begun is not None else None
        if due is None or due < today:
            found.append(ReviewDue(body.id, body.name, last, due))
    return sorted(found, key=_longest)


def periods(start: dt.date, end: dt.date, months: int) -> list[tuple[dt.date, dt.date]]:
    """The periods of so many months that begin at `start`, up to `end`."""
    found = []
    first = start
    while first <= end:
        following = add_months(first, months)
        found.append((first, add_days(following, -1)))
        first = following
    return found


def missing(
    start: dt.date,
    begun: dt.date,
    today: dt.date,
    months: int,
    came: Iterable[dt.date],
    of: tuple[UUID | None, str],
) -> list[Missing]:
    """The periods from `start` that are over, ended after it was begun, and in which nothing came."""
    days = sorted(came)
    return [
        Missing(*of, first, last)
        for first, last in periods(start, today, months)
        if begun <= last < today and not any(first <= day <= last for day in days)
    ]


def made_on(record: UUID) -> dt.date | None:
    """The day a record was made, as its id tells; None where the id was made from its content."""
    if record.version != 7:
        return None
    return dt.datetime.fromtimestamp((record.int >> 80) / 1000, dt.UTC).date()


def _longest(review: ReviewDue) -> tuple[dt.date, str]:
    return review.due or dt.date.min, review.body.casefold()
