"""Back-ups: their sorts, and which of them are kept."""

import datetime as dt
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from cspdesk.domain.kinds import Kind

DAYS, WEEKS, MONTHS = 7, 4, 12
APART = 5
"""How many of each other sort are kept."""


class BackupSort(StrEnum):
    """Why a back-up was made; the value stands in its file's name."""

    BY_ITSELF = ""
    BY_HAND = "by hand"
    BEFORE_RESTORE = "before restore"
    BEFORE_MENDING = "before mending"
    UNSOUND = "unsound"


@dataclass(frozen=True)
class Stamp:
    """When and why a back-up was made, as its name says."""

    at: dt.datetime
    sort: BackupSort = BackupSort.BY_ITSELF


@dataclass(frozen=True)
class BackupRow:
    """A back-up in the list of them, by its file's name alone."""

    path: Path
    at: dt.datetime
    sort: BackupSort
    size: int

    @property
    def id(self) -> str:
        return self.path.name


@dataclass(frozen=True)
class Difference:
    """How a back-up differs from the store as it is now.

    `missing` are changes made here that it lacks and `beyond` changes in it that are not here; `records` counts by
    kind the records either of them touched.
    """

    missing: int
    beyond: int
    records: tuple[tuple[Kind, int], ...]


@dataclass(frozen=True)
class Held:
    """What a back-up holds; `last_at` and `last_words` are its last change."""

    partnership: str
    meetings: int
    actions: int
    issues: int
    people: int
    last_at: dt.datetime | None
    last_words: str
    last_person: str


def superfluous(stamps: Iterable[Stamp], now: dt.datetime) -> set[Stamp]:
    """Those that may go: past the last of seven days, four weeks and twelve months, and past five of each other sort.

    What was made by hand stays until somebody takes it away. Days without a back-up are not counted, so that time
    alone drops nothing; and what is dated after `now` was made while a clock was wrong: it neither goes nor takes the
    place of another.
    """
    past = [stamp for stamp in stamps if stamp.at <= now]
    gone: set[Stamp] = set()
    for sort in BackupSort:
        newest_first = sorted((s for s in past if s.sort is sort), key=_at, reverse=True)
        if sort is BackupSort.BY_ITSELF:
            kept = (
                _last_of(newest_first, _day, DAYS)
                | _last_of(newest_first, _week, WEEKS)
                | _last_of(newest_first, _month, MONTHS)
            )
            gone.update(stamp for stamp in newest_first if stamp not in kept)
        elif sort is not BackupSort.BY_HAND:
            gone.update(newest_first[APART:])
    return gone


def _last_of(newest_first: list[Stamp], period: Callable[[Stamp], Hashable], count: int) -> set[Stamp]:
    """The last back-up of each of the newest `count` periods that have one."""
    last: dict[Hashable, Stamp] = {}
    for stamp in newest_first:
        last.setdefault(period(stamp), stamp)
    return set(list(last.values())[:count])


def _at(stamp: Stamp) -> dt.datetime:
    return stamp.at


def _day(stamp: Stamp) -> Hashable:
    return stamp.at.date()


def _week(stamp: Stamp) -> Hashable:
    return stamp.at.isocalendar()[:2]


def _month(stamp: Stamp) -> Hashable:
    return stamp.at.year, stamp.at.month
