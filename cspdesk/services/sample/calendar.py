"""When the sample's bodies meet: 90 meetings held, 4 cancelled and 36 planned, worked out from their cadences."""

import datetime as dt
from dataclasses import dataclass, replace

from cspdesk.domain.cadence import dates, parse
from cspdesk.domain.kinds import BodyState, MeetingKind
from cspdesk.services.sample.fixed import FIRST_DAY, LAST_PLANNED, TODAY

STEERING = 0
"""The steering group's number among the slots; forums are 1 to 18."""


@dataclass(frozen=True)
class Slot:
    """One body of the sample: how it meets, and what is the matter with it. `until` is its last meeting day."""

    number: int
    cadence: str
    keeps_step_with: dt.date
    start: dt.time
    minutes: int
    quorum: int
    officer: int
    venue: int
    state: BodyState = BodyState.MEETING
    since: dt.date = dt.date(2025, 4, 1)
    reason: str = ""
    begins: dt.date = FIRST_DAY
    until: dt.date = LAST_PLANNED


def _evening(hour: int, minute: int = 0) -> dt.time:
    return dt.time(hour, minute)


_EVEN, _ODD = dt.date(2025, 12, 15), dt.date(2026, 1, 15)

SLOTS = (
    Slot(STEERING, "first Thursday every three months", _EVEN, _evening(10), 120, 6, 0, 0),
    Slot(1, "second Tuesday every two months", _EVEN, _evening(19), 90, 6, 1, 1),
    Slot(2, "third Wednesday every two months", _ODD, _evening(18, 30), 90, 6, 1, 2),
    Slot(3, "first Wednesday every two months", _EVEN, _evening(19), 90, 6, 2, 3),
    Slot(4, "second Thursday every two months", _EVEN, _evening(19), 90, 6, 2, 4),
    Slot(5, "third Thursday every two months", _ODD, _evening(19, 30), 90, 7, 3, 5),
    Slot(6, "second Wednesday every two months", _ODD, _evening(18, 30), 90, 6, 3, 6),
    Slot(7, "second Tuesday every two months", _ODD, _evening(19), 90, 6, 1, 7),
    Slot(8, "last Tuesday every two months", _ODD, _evening(19), 90, 6, 2, 8),
    Slot(9, "third Tuesday every two months", _EVEN, _evening(18, 30), 90, 6, 4, 9),
    Slot(10, "last Wednesday every two months", _ODD, _evening(19), 90, 5, 4, 10),
    Slot(11, "third Wednesday every two months", _EVEN, _evening(19, 30), 90, 6, 4, 11),
    Slot(12, "first Tuesday every two months", _EVEN, _evening(14), 90, 5, 5, 12, until=TODAY),
    Slot(13, "last Thursday every two months", _ODD, _evening(19), 90, 7, 5, 1),
    Slot(14, "second Thursday every two months", _ODD, _evening(19), 90, 6, 5, 10),
    Slot(15, "third Thursday every three months", dt.date(2026, 2, 19), _evening(18), 120, 5, 4, 8),
    Slot(
        16, "second Wednesday every two months", _EVEN, _evening(19), 90, 6, 2, 11, BodyState.DORMANT,
        dt.date(2026, 3, 1),
        "Too few members since the winter; to be called again when six have come forward.",
        until=dt.date(2026, 2, 28),
    ),
    Slot(
        17, "third Tuesday every two months", _EVEN, _evening(19), 90, 5, 5, 2, BodyState.SET_UP, dt.date(2026, 6, 1),
        begins=dt.date(2026, 10, 1),
    ),
    Slot(
        18, "second Tuesday every two months", _ODD, _evening(19), 90, 5, 2, 6, BodyState.PLANNED,
        begins=dt.date(2027, 1, 1),
    ),
)  # fmt: skip

JOINT = (3, 4, dt.date(2026, 6, 3))
"""Two forums that met together on a day; the second had no meeting of its own that month."""

CANCELLED = {
    (6, dt.date(2026, 1, 14)): "Snow: the hall could not be reached safely.",
    (11, dt.date(2026, 4, 15)): "The hall was flooded by a burst pipe.",
    (14, dt.date(2026, 7, 9)): "Too few members could come for a quorum.",
    (2, dt.date(2026, 9, 16)): "The officer was ill and nobody could stand in.",
}
MOVED = {
    (14, dt.date(2026, 9, 17)): (dt.date(2026, 9, 10), "Moved a week: the hall was a polling station."),
    (5, dt.date(2026, 3, 25)): (dt.date(2026, 3, 19), "Moved so that the Road Safety Unit could come."),
}
KINDS = {
    (1, dt.date(2026, 4, 14)): MeetingKind.ANNUAL,
    (5, dt.date(2026, 7, 16)): MeetingKind.PUBLIC,
    (10, dt.date(2026, 5, 27)): MeetingKind.EXTRAORDINARY,
}


@dataclass(frozen=True)
class Date:
    """One meeting of the year; `bodies` are slot numbers, `reason` why it was cancelled or moved."""

    bodies: tuple[int, ...]
    day: dt.date
    start: dt.time
    minutes: int
    kind: MeetingKind = MeetingKind.ORDINARY
    reason: str = ""
    cancelled: bool = False
    moved_from: dt.date | None = None

    @property
    def held(self) -> bool:
        return self.day <= TODAY and not self.cancelled

    @property
    def finish(self) -> dt.time:
        ends = self.start.hour * 60 + self.start.minute + self.minutes
        return dt.time(ends // 60, ends % 60)


def year() -> list[Date]:
    """Every meeting of the sample year by date, then by body."""
    found = [date for slot in SLOTS for date in _of(slot)]
    return sorted(found, key=_by_day)


def _of(slot: Slot) -> list[Date]:
    days = dates(parse(slot.cadence), slot.begins, slot.until, anchor=slot.keeps_step_with)
    first, second, together = JOINT
    made = []
    for day in days:
        key = (slot.number, day)
        if slot.number == second and (day.year, day.month) == (together.year, together.month):
            continue
        bodies = (first, second) if key == (first, together) else (slot.number,)
        date = Date(bodies, day, slot.start, slot.minutes, KINDS.get(key, MeetingKind.ORDINARY))
        if key in CANCELLED:
            date = replace(date, cancelled=True, reason=CANCELLED[key])
        for (number, moved_to), (was, reason) in MOVED.items():
            if (number, was) == key:
                date = replace(date, day=moved_to, moved_from=was, reason=reason)
        made.append(date)
    return made


def _by_day(date: Date) -> tuple[dt.date, int]:
    return date.day, date.bodies[0]
