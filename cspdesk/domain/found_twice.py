"""Records that may be one, logged on two computers: which pairs are worth showing, and why. Nothing is joined here."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from cspdesk.domain.kinds import Kind

KINDS = (Kind.MEETING, Kind.PERSON, Kind.AGENCY, Kind.ISSUE)
NEAR_DAYS = 7
"""Issues of one forum raised within so many days of one another may be one."""
_NEAR_MINUTES = 150
_SAME_START = 100


@dataclass(frozen=True)
class FoundTwice:
    """Two records of a kind that may be one: what each is called, why, and how likely (0 to 100)."""

    kind: Kind
    one: UUID
    other: UUID
    title: str
    other_title: str
    why: str
    weight: int

    @property
    def id(self) -> tuple[UUID, UUID]:
        return self.one, self.other


@dataclass(frozen=True)
class CameKind:
    """How many records of a kind one handover brought or changed, and how many of them it made."""

    kind: Kind
    count: int
    new: int

    @property
    def id(self) -> Kind:
        return self.kind


@dataclass(frozen=True)
class CameIn:
    """What one handover brought, by kind, and in how many records people or a rule settled something here."""

    kinds: tuple[CameKind, ...]
    settled: int


@dataclass(frozen=True)
class Held:
    """What a computer held at most: units it had or was sent, the newest of them, records by kind, and of these what
    is about people."""

    units: int
    last_at: dt.datetime | None
    records: Mapping[Kind, int]
    people: int
    reachable: int
    residents: int
    details: int
    files: int
    replies: int


@dataclass(frozen=True)
class SameDay:
    """Two meetings of one body on one day."""

    one: UUID
    other: UUID
    one_start: dt.time | None
    other_start: dt.time | None


def starts_near(one: dt.time | None, other: dt.time | None) -> tuple[str, int]:
    """Why two meetings of one body on one day may be one by their start, with the weight; 0 when they are apart."""
    if one is None or other is None:
        return "same forum or group and day, one without a time", 80
    apart = abs((one.hour - other.hour) * 60 + one.minute - other.minute)
    if not apart:
        return "same forum or group, day and start", _SAME_START
    if apart <= _NEAR_MINUTES:
        return f"same forum or group and day, {apart} minutes apart", 95 - apart // 10
    return "", 0


def near_in_time(days: Sequence[tuple[UUID, dt.date]]) -> Iterable[tuple[UUID, UUID]]:
    """Pairs of ids whose days are at most NEAR_DAYS apart."""
    ordered = sorted(days, key=_by_day)
    for place, (one, day) in enumerate(ordered):
        for other, later in ordered[place + 1 :]:
            if (later - day).days > NEAR_DAYS:
                break
            yield one, other


def _by_day(pair: tuple[UUID, dt.date]) -> tuple[dt.date, UUID]:
    return pair[1], pair[0]
