"""What makes the sample year the same on any day: its span, its clock, and dice that always fall alike."""

import datetime as dt
import random
from collections.abc import Sequence
from typing import TypeVar
from uuid import UUID

from cspdesk.domain.ids import IdMaker

T = TypeVar("T")

FIRST_DAY = dt.date(2025, 11, 22)
TODAY = dt.date(2026, 11, 21)
LAST_PLANNED = dt.date(2027, 3, 31)
MADE_ON = dt.date(2025, 4, 1)
COMPUTER = "sample laptop"
COMPUTER_ID = UUID("019605c2-5a00-7000-8000-5a3b1e5a3b1e")
_SEED = 20261121


class Clock:
    """The sample's own time; everything written is as if written then."""

    def __init__(self) -> None:
        self._now = dt.datetime(2025, 4, 1, 9, 0, tzinfo=dt.UTC)
        self._random = random.Random(_SEED)
        self.make_id = IdMaker(self._nanoseconds, self._bytes)

    def set(self, day: dt.date, at: dt.time = dt.time(9)) -> None:
        self._now = instant(day, at)

    def now(self) -> dt.datetime:
        return self._now

    def _nanoseconds(self) -> int:
        return round(self._now.timestamp()) * 1_000_000_000

    def _bytes(self, count: int) -> bytes:
        return bytes(int(self._random.random() * 256) for _ in range(count))


class Dice:
    """Chance that falls alike in every run; built on `random()` alone, which never changes with Python."""

    def __init__(self, *seed: int) -> None:
        self._roll = random.Random(_SEED + sum(part * 7919**place for place, part in enumerate(seed))).random

    def chance(self, likely: float) -> bool:
        return self._roll() < likely

    def between(self, least: int, most: int) -> int:
        """A whole number, both ends included."""
        return least + int(self._roll() * (most - least + 1))

    def pick(self, choices: Sequence[T]) -> T:
        return choices[int(self._roll() * len(choices))]

    def some(self, choices: Sequence[T], count: int) -> list[T]:
        """Different ones, in the order drawn."""
        left = list(choices)
        return [left.pop(int(self._roll() * len(left))) for _ in range(min(count, len(left)))]

    def weighted(self, choices: Sequence[tuple[T, float]]) -> T:
        """One of the choices by its weight; the weights add up to 1."""
        point = self._roll()
        for choice, weight in choices:
            point -= weight
            if point < 0:
                return choice
        return choices[-1][0]


def instant(day: dt.date, at: dt.time) -> dt.datetime:
    """The instant of a clock time in the United Kingdom, by the rule of summer time for 2025 to 2027."""
    starts, ends = _last_sunday(day.year, 3), _last_sunday(day.year, 10)
    summer = starts <= day < ends
    there = dt.datetime.combine(day, at, dt.UTC)
    return there - dt.timedelta(hours=1) if summer else there


def _last_sunday(year: int, month: int) -> dt.date:
    last = dt.date(year, month, 31)
    return last - dt.timedelta(days=(last.weekday() + 1) % 7)
