"""Measures count the activity ledger: sums, counts, different agencies or places, change on a base, a share, a gap.

Only what is done counts (or stands, for schemes and posts); what is planned is told apart. Every figure knows the
records behind it.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple
from uuid import UUID

from cspdesk.domain.activities import ActivityRow, CountRow, PartRow, TakerRow
from cspdesk.domain.activity_kinds import (
    ActivityState,
    CountedAs,
    DistinctOf,
    Family,
    Feature,
    MeasureOf,
    Part,
    Phase,
    TargetScope,
)
from cspdesk.domain.text import fold


@dataclass(frozen=True)
class MeasureRow:
    """What is counted, how, and against what target.

    `kinds` are keys of activity kinds, one a line, empty for every kind; `category` and `topic` empty for all.
    `target` stands for all forums together or for each one, by `scope`; `base` and `target_percent` are for CHANGE.
    """

    id: UUID
    key: str
    name: str
    unit: str
    measure_of: MeasureOf
    counted_as: CountedAs
    distinct_of: DistinctOf
    kinds: str
    topic: str
    category: str
    other_category: str
    target: int | None
    scope: TargetScope
    base: int | None
    base_words: str
    target_percent: int | None
    from_day: dt.date | None
    to_day: dt.date | None
    plan_line: str
    position: int
    hidden: bool

    @cached_property
    def kind_keys(self) -> frozenset[str]:
        return frozenset(line.strip() for line in self.kinds.splitlines() if line.strip())

    def target_of(self, forums: int) -> int | None:
        """The target over all forums: 18 for each of 18 forums is 324."""
        if self.counted_as is CountedAs.CHANGE and self.base is not None and self.target_percent is not None:
            return round(self.base * (100 + self.target_percent) / 100)
        if self.target is None or self.scope is TargetScope.ALL:
            return self.target
        return self.target * forums


@dataclass(frozen=True)
class Ledger:
    """What a measure counts over, each list read by one select."""

    activities: Sequence[ActivityRow]
    counts: Mapping[UUID, Sequence[CountRow]]
    parts: Mapping[UUID, Sequence[PartRow]]
    takers: Mapping[UUID, Sequence[TakerRow]]


@dataclass(frozen=True)
class Source:
    """One of the sources a figure adds up: `records` are meetings or activities, each with its number."""

    words: str
    records: tuple[tuple[UUID, int], ...]

    @property
    def value(self) -> int:
        return sum(number for _, number in self.records)


@dataclass(frozen=True)
class Figure:
    """What a measure found: `value` is None when it is not measured; `records` are the activities behind it.

    `planned` is what the planned activities of the period would add to a count or a distinct count; `sources` are
    what a total is the sum of, where it has more than one.
    """

    value: float | None
    records: tuple[UUID, ...]
    planned: int = 0
    target: int | None = None
    part: int | None = None
    whole: int | None = None
    sources: tuple[Source, ...] = ()

    @property
    def short(self) -> int | None:
        """How much is missing to the target; 0 when it is met; None without a target or a value."""
        if self.target is None or self.value is None:
            return None
        return max(0, round(self.target - self.value))

    @property
    def met(self) -> bool | None:
        return None if self.short is None else self.short == 0


class TookPart(NamedTuple):
    """The people counted at one activity of a forum or of none; `asked` at a consultation, else at a session."""

    id: UUID
    body_id: UUID | None
    number: int
    asked: bool


def counts_in(measure: MeasureRow, activity: ActivityRow) -> bool:
    """True when an activity is of the kinds and the topic that a measure is about."""
    if measure.kind_keys and activity.key not in measure.kind_keys:
        return False
    return not measure.topic or fold(measure.topic) == fold(activity.topic)


def in_period(activity: ActivityRow, from_day: dt.date, to_day: dt.date) -> bool:
    """True when an activity began in a period, or stands in it when it is of a standing kind."""
    if activity.has(Feature.STANDING):
        return activity.from_day <= to_day and (activity.to_day is None or activity.to_day >= from_day)
    return from_day <= activity.from_day <= to_day


def is_done(activity: ActivityRow) -> bool:
    """True when it counts: done, or a standing one that is under way."""
    if activity.has(Feature.STANDING):
        return activity.state in (ActivityState.DONE, ActivityState.UNDER_WAY)
    return activity.state is ActivityState.DONE


def figure(
    measure: MeasureRow, ledger: Ledger, from_day: dt.date, to_day: dt.date, forums: int = 1
) -> Figure:
    """Counts a measure over a ledger and a period; `forums` is how many the target is for."""
    wanted = [a for a in ledger.activities if counts_in(measure, a) and in_period(a, from_day, to_day)]
    done = [a for a in wanted if is_done(a)]
    planned = [a for a in wanted if a.state is ActivityState.PLANNED]
    target = measure.target_of(forums)
    how = measure.counted_as
    if how is CountedAs.COUNT:
        return Figure(len(done), _ids(done), len(planned), target)
    if how is CountedAs.DISTINCT:
        found, behind = _distinct(measure, ledger, done)
        would, _ = _distinct(measure, ledger, [*done, *planned])
        return Figure(len(found), behind, len(would) - len(found), target)
    if how is CountedAs.SUM and measure.distinct_of is DistinctOf.TAKER:
        # Places: one person at two sessions took two.
        taken = [(a.id, len(ledger.takers.get(a.id, ()))) for a in done]
        return Figure(sum(n for _, n in taken), tuple(a for a, n in taken if n), 0, target)
    total, behind = _sum(ledger, done, measure.category)
    if how is CountedAs.SUM:
        return Figure(total, behind, 0, target)
    if how is CountedAs.CHANGE:
        if not measure.base:
            return Figure(None, behind, 0, target, part=total)
        return Figure(total, behind, 0, target, part=total, whole=measure.base)
    other, also = _sum(ledger, done, measure.other_category)
    behind = tuple(dict.fromkeys((*behind, *also)))
    if how is CountedAs.SHARE:
        value = 100 * total / other if other else None
        return Figure(value, behind, 0, target, part=total, whole=other)
    return Figure(total - other if behind else None, behind, 0, target, part=total, whole=other)


def participation(
    measure: MeasureRow,
    ledger: Ledger,
    meetings: Iterable[tuple[UUID, int]],
    period: tuple[dt.date, dt.date],
    forums: int = 1,
) -> Figure:
    """People who took part: residents at `meetings`, and those counted at consultations and at sessions."""
    return participation_of(measure, took_part(measure, ledger, period), meetings, forums)


def took_part(measure: MeasureRow, ledger: Ledger, period: tuple[dt.date, dt.date]) -> list[TookPart]:
    """The consultations and sessions of a period with the people counted at them.

    The categories of people count that the measure names (parted by semicolons; all when none).
    """
    wanted = {fold(name).strip() for name in measure.category.split(";") if name.strip()}
    found = []
    for activity in ledger.activities:
        own = activity.family in _SESSIONS or activity.has(Feature.QUESTIONNAIRE)
        if not (own and counts_in(measure, activity) and in_period(activity, *period) and is_done(activity)):
            continue
        number = sum(
            count.value
            for count in ledger.counts.get(activity.id, ())
            if count.phase is Phase.DURING and (not wanted or fold(count.category) in wanted)
        )
        if number:
            found.append(TookPart(activity.id, activity.body_id, number, activity.has(Feature.QUESTIONNAIRE)))
    return found


def participation_of(
    measure: MeasureRow,
    took: Iterable[TookPart],
    meetings: Iterable[tuple[UUID, int]],
    forums: int = 1,
) -> Figure:
    """The same over what is counted already, so that many forums need one look at the ledger."""
    consulted: list[tuple[UUID, int]] = []
    sessions: list[tuple[UUID, int]] = []
    for one in took:
        (consulted if one.asked else sessions).append((one.id, one.number))
    sources = (
        Source("Meetings", tuple((meeting, number) for meeting, number in meetings if number)),
        Source("Consultations", tuple(consulted)),
        Source("Sessions and events", tuple(sessions)),
    )
    behind = tuple(activity for activity, _ in (*consulted, *sessions))
    value = sum(source.value for source in sources) if any(source.records for source in sources) else None
    return Figure(value, behind, 0, measure.target_of(forums), sources=sources)


_SESSIONS = (Family.OUTREACH, Family.VISIT, Family.EVENT)


def percent_change(base: int | None, now: int) -> float | None:
    """The change on a base in percent; None on a base of nothing."""
    return None if not base else 100 * (now - base) / base


def _ids(activities: Iterable[ActivityRow]) -> tuple[UUID, ...]:
    return tuple(activity.id for activity in activities)


def _sum(ledger: Ledger, activities: Iterable[ActivityRow], category: str) -> tuple[int, tuple[UUID, ...]]:
    total, behind = 0, []
    for activity in activities:
        own = [
            count.value
            for count in ledger.counts.get(activity.id, ())
            if count.phase is Phase.DURING and (not category or fold(count.category) == fold(category))
        ]
        if own:
            total += sum(own)
            behind.append(activity.id)
    return total, tuple(behind)


def _distinct(
    measure: MeasureRow, ledger: Ledger, activities: Sequence[ActivityRow]
) -> tuple[set[object], tuple[UUID, ...]]:
    what = _WHAT[measure.distinct_of]
    found: set[object] = set()
    behind = []
    for activity in activities:
        own = what(ledger, activity)
        if own:
            found |= own
            behind.append(activity.id)
    return found, tuple(behind)


def _agencies(ledger: Ledger, activity: ActivityRow) -> set[object]:
    took = (Part.LEAD, Part.PARTNER, Part.CAME, Part.SCHOOL)
    own = {part.agency_id for part in ledger.parts.get(activity.id, ()) if part.part in took}
    return own | ({activity.agency_id} if activity.agency_id is not None else set())


def _schools(ledger: Ledger, activity: ActivityRow) -> set[object]:
    return {part.agency_id for part in ledger.parts.get(activity.id, ()) if part.part is Part.SCHOOL}


def _places(_ledger: Ledger, activity: ActivityRow) -> set[object]:
    return {fold(activity.place)} if activity.place.strip() else set()


def _forums(_ledger: Ledger, activity: ActivityRow) -> set[object]:
    return {activity.body_id} if activity.body_id is not None else set()


def _takers(ledger: Ledger, activity: ActivityRow) -> set[object]:
    # A label is the office's own within one course: two courses may both have a "P1".
    course = activity.series_id or activity.id
    return {
        taker.person_id if taker.person_id is not None else (course, taker.who)
        for taker in ledger.takers.get(activity.id, ())
    }


def _came_to_forum(ledger: Ledger, activity: ActivityRow) -> set[object]:
    course = activity.series_id or activity.id
    came = (taker for taker in ledger.takers.get(activity.id, ()) if taker.came_to_forum)
    return {taker.person_id if taker.person_id is not None else (course, taker.who) for taker in came}


def _titles(_ledger: Ledger, activity: ActivityRow) -> set[object]:
    return {fold(activity.title)} if activity.title.strip() else set()


def _each(_ledger: Ledger, activity: ActivityRow) -> set[object]:
    return {activity.id}


_WHAT: dict[DistinctOf, Callable[[Ledger, ActivityRow], set[object]]] = {
    DistinctOf.NONE: _each,
    DistinctOf.AGENCY: _agencies,
    DistinctOf.SCHOOL: _schools,
    DistinctOf.PLACE: _places,
    DistinctOf.FORUM: _forums,
    DistinctOf.TAKER: _takers,
    DistinctOf.TITLE: _titles,
    DistinctOf.CAME_TO_FORUM: _came_to_forum,
}
