"""A register of one kind of activity: what stands or was done, by type, area, partner, school or place.

A standing kind (schemes, zones, posts) is counted at the start of a period and at its end: what stood, less what
ended, and what is new, make what stands now. Any other kind is counted as done, beside the year before.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from uuid import UUID

from cspdesk.domain.activities import ActivityRow, CountRow, PartRow, TakerRow
from cspdesk.domain.activity_checks import whole_of
from cspdesk.domain.activity_kinds import ActivityState, Part, Phase
from cspdesk.domain.dates import say_date_short
from cspdesk.domain.measures import Ledger
from cspdesk.domain.text import fold


class By(StrEnum):
    """What a register is parted by."""

    TYPE = "type"
    AREA = "area"
    PARTNER = "partner"
    SCHOOL = "school"
    PLACE = "place"
    TAKERS = "takers"


@dataclass(frozen=True)
class Counted:
    """A number and the activities behind it; None when nothing was counted, which is not nought."""

    number: int | None
    records: tuple[UUID, ...] = ()


@dataclass(frozen=True)
class Sum:
    """One category over some activities, before and now; `since` and `until` are the days the numbers are as at.

    `whole` is what it is a part of, such as the homes offered for those done.
    """

    category: str
    before: Counted
    now: Counted
    since: dt.date | None = None
    until: dt.date | None = None
    whole: int | None = None

    @property
    def change(self) -> int | None:
        if self.before.number is None or self.now.number is None:
            return None
        return self.now.number - self.before.number

    @property
    def percent(self) -> float | None:
        """Its share of the whole; None when either is not known, or the whole is nothing."""
        return None if not self.whole or self.now.number is None else 100 * self.now.number / self.whole


def said_days(told: Sum) -> str:
    """'5 Oct 2026', or '1 Oct to 5 Oct 2026' where not all was counted on one day; empty when nobody said."""
    if told.since is None or told.until is None:
        return ""
    until = say_date_short(told.until)
    if told.since == told.until:
        return until
    return f"{say_date_short(told.since).removesuffix(f' {told.until.year}')} to {until}"


@dataclass(frozen=True)
class RegisterLine:
    """One type, area or the like; `before` at the start (or the year before), `now` at the end (or done)."""

    name: str
    before: Counted
    new: Counted
    ended: Counted
    planned: Counted
    now: Counted
    sums: tuple[Sum, ...]
    places: int = 0
    completed: int = 0

    @property
    def anything(self) -> bool:
        """True when something stood, stands, was done or is planned."""
        return any(each.number for each in (self.before, self.new, self.ended, self.planned, self.now))

    @property
    def change(self) -> int | None:
        if self.before.number is None:
            return None
        return (self.now.number or 0) - self.before.number


@dataclass(frozen=True)
class Register:
    """The register of one kind, or of every one (`kind` empty), with a line for each part and one for all.

    `before` are the days the year before that are compared, for a kind that does not stand; a year of which nothing
    was kept is not nought but unknown.
    """

    kind: str
    standing: bool
    takes: bool
    by: By
    from_day: dt.date
    to_day: dt.date
    before: tuple[dt.date, dt.date]
    categories: tuple[str, ...]
    total: RegisterLine
    lines: tuple[RegisterLine, ...]

    @property
    def without(self) -> tuple[str, ...]:
        """The parts that have nothing in the period: areas with no visit, types of which nothing stands."""
        return tuple(line.name for line in self.lines if not line.now.number)


@dataclass(frozen=True)
class Span:
    """The days a register is of: from the first to the last day counted, and up to when plans are looked at."""

    first: dt.date
    last: dt.date
    ahead: dt.date

    @property
    def year_before(self) -> tuple[dt.date, dt.date]:
        return _a_year_before(self.first), _a_year_before(self.last)


@dataclass(frozen=True)
class _Sets:
    before: list[ActivityRow]
    new: list[ActivityRow]
    ended: list[ActivityRow]
    planned: list[ActivityRow]
    now: list[ActivityRow]

    def parted(self, parts: Mapping[str, Iterable[UUID]]) -> Iterator[tuple[str, "_Sets"]]:
        """The sets of each part, in its order; each row is looked up, not looked for."""
        every = [{row.id: row for row in rows} for rows in self._all]
        for name, ids in parts.items():
            yield name, _Sets(*([known[key] for key in ids if key in known] for known in every))

    @property
    def _all(self) -> tuple[list[ActivityRow], ...]:
        return self.before, self.new, self.ended, self.planned, self.now


def register(
    kind: str,
    ledger: Ledger,
    span: Span,
    by: By,
    *,
    standing: bool,
    takes: bool,
    categories: Sequence[str],
    names: Sequence[str] = (),
) -> Register:
    """Counts the activities of a ledger; `names` are lines that are shown also when they have nothing."""
    sets = _standing(ledger.activities, span) if standing else _done(ledger.activities, span)
    taking = [*sets.before, *sets.new, *sets.planned, *sets.now]
    parted: dict[str, dict[UUID, None]] = {name: {} for name in names}
    shown = {fold(name): name for name in names}
    part = _PARTS[by]
    for row in taking:
        for name in part(ledger, row):
            parted.setdefault(shown.setdefault(fold(name), name), {})[row.id] = None
    if by in (By.SCHOOL, By.TAKERS):
        categories = ()  # the numbers of an activity are not those of one of its schools or agencies
    begun = standing or bool(sets.before)
    lines = tuple(
        _line(name, own, ledger, span, categories, standing, name if by is By.TAKERS else None, begun)
        for name, own in sets.parted(parted)
    )
    return Register(
        kind,
        standing,
        takes,
        by,
        span.first,
        span.last,
        span.year_before,
        tuple(categories),
        _line("All", sets, ledger, span, categories, standing, None, begun),
        lines,
    )


def _standing(rows: Sequence[ActivityRow], span: Span) -> _Sets:
    real = [row for row in rows if row.state in (ActivityState.UNDER_WAY, ActivityState.DONE)]
    eve = span.first - dt.timedelta(days=1)
    stood = [row for row in real if row.in_place(eve)]
    new = [row for row in real if span.first <= row.from_day <= span.last]
    now = [row for row in (*stood, *new) if row.in_place(span.last)]
    kept = {row.id for row in now}
    ended = [row for row in (*stood, *new) if row.id not in kept]
    return _Sets(stood, new, ended, [row for row in rows if row.state is ActivityState.PLANNED], now)


def _done(rows: Sequence[ActivityRow], span: Span) -> _Sets:
    done = [row for row in rows if row.state is ActivityState.DONE]
    first, last = span.year_before
    return _Sets(
        [row for row in done if first <= row.from_day <= last],
        [],
        [],
        [r for r in rows if r.state is ActivityState.PLANNED and span.first <= r.from_day <= span.ahead],
        [row for row in done if span.first <= row.from_day <= span.last],
    )


def _line(
    name: str,
    sets: _Sets,
    ledger: Ledger,
    span: Span,
    categories: Sequence[str],
    standing: bool,
    agency: str | None,
    begun: bool,
) -> RegisterLine:
    takers = [
        taker
        for row in sets.now
        for taker in ledger.takers.get(row.id, ())
        if agency is None or fold(_agency_of(taker)) == fold(agency)
    ]
    sums = [_sum(category, sets, ledger, span, standing) for category in categories]
    told = {fold(each.category): each.now.number for each in sums}
    return RegisterLine(
        name,
        _counted(sets.before) if begun else Counted(None),
        _counted(sets.new),
        _counted(sets.ended),
        _counted(sets.planned),
        _counted(sets.now),
        tuple(Sum(s.category, s.before, s.now, s.since, s.until, told.get(_whole(s.category))) for s in sums),
        len(takers),
        sum(taker.completed for taker in takers),
    )


@cache
def _whole(category: str) -> str:
    return fold(whole_of(category))


def _counted(rows: Sequence[ActivityRow]) -> Counted:
    return Counted(len(rows), tuple(row.id for row in rows))


def _sum(category: str, sets: _Sets, ledger: Ledger, span: Span, standing: bool) -> Sum:
    if not standing:
        then = _values(category, sets.before, ledger, None)
        return Sum(category, _added(then), _added(_values(category, sets.now, ledger, None)))
    now = _values(category, sets.now, ledger, span.last)
    before = _values(category, sets.before, ledger, span.first - dt.timedelta(days=1), start=True)
    stood = {row.id for row in sets.before}
    # What stood then and is counted now, but was not counted then, would make the change a false one.
    known = all(record in before for record in now if record in stood)
    days = [count.as_at for count in now.values() if count.as_at is not None]
    return Sum(
        category,
        _added(before) if known else Counted(None),
        _added(now),
        min(days, default=None),
        max(days, default=None),
    )


def _values(
    category: str, rows: Iterable[ActivityRow], ledger: Ledger, day: dt.date | None, *, start: bool = False
) -> dict[UUID, CountRow]:
    found = {}
    for row in rows:
        own = [count for count in ledger.counts.get(row.id, ()) if fold(count.category) == fold(category)]
        value = value_on(own, day, start=start) if day is not None else _during(own)
        if value is not None:
            found[row.id] = value
    return found


def _during(counts: Iterable[CountRow]) -> CountRow | None:
    return next((count for count in counts if count.phase is Phase.DURING), None)


def value_on(counts: Sequence[CountRow], day: dt.date, *, start: bool = False) -> CountRow | None:
    """The number of one category that stood on a day: the last one counted by then.

    At a start what was counted later says nothing; the number typed for the start itself does.
    """
    dated = [
        count
        for count in counts
        if count.phase in (Phase.DURING, Phase.EARLIER) and count.as_at is not None and count.as_at <= day
    ]
    if dated:
        return max(dated, key=lambda count: count.as_at or dt.date.min)
    if start:
        return next((count for count in counts if count.phase is Phase.BEFORE), None)
    bare = (count for count in counts if count.phase is Phase.DURING and count.as_at is None)
    return next(bare, None)


def _added(values: Mapping[UUID, CountRow]) -> Counted:
    if not values:
        return Counted(None)
    return Counted(sum(count.value for count in values.values()), tuple(values))


def _a_year_before(day: dt.date) -> dt.date:
    try:
        return day.replace(year=day.year - 1)
    except ValueError:
        return day.replace(year=day.year - 1, day=28)


def _types(_ledger: Ledger, row: ActivityRow) -> list[str]:
    return [row.topic.strip() or "No type said"]


def _areas(_ledger: Ledger, row: ActivityRow) -> list[str]:
    return [row.body or "No forum"]


def _places(_ledger: Ledger, row: ActivityRow) -> list[str]:
    return [row.place.strip() or "No place said"]


def _parts_of(ledger: Ledger, row: ActivityRow) -> Sequence[PartRow]:
    return ledger.parts.get(row.id, ())


def _partners(ledger: Ledger, row: ActivityRow) -> list[str]:
    led = [part.agency for part in _parts_of(ledger, row) if part.part is Part.LEAD]
    return [row.agency or (led[0] if led else "No lead partner")]


def _schools(ledger: Ledger, row: ActivityRow) -> list[str]:
    return [part.agency for part in _parts_of(ledger, row) if part.part is Part.SCHOOL]


def _agency_of(taker: TakerRow) -> str:
    return taker.agency or "No agency said"


def _agencies(ledger: Ledger, row: ActivityRow) -> list[str]:
    return [_agency_of(taker) for taker in ledger.takers.get(row.id, ())]


_PARTS: dict[By, Callable[[Ledger, ActivityRow], list[str]]] = {
    By.TYPE: _types,
    By.AREA: _areas,
    By.PARTNER: _partners,
    By.SCHOOL: _schools,
    By.PLACE: _places,
    By.TAKERS: _agencies,
}
