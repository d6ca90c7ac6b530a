"""How a body stands in a plan year: meetings held against those expected, gaps, and what needs somebody's eye."""

import datetime as dt
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from functools import cached_property, lru_cache
from operator import itemgetter
from typing import NamedTuple
from uuid import UUID

from cspdesk.domain import cadence
from cspdesk.domain.bodies import BodyRow
from cspdesk.domain.cadence import Gap, MeetingsStatus
from cspdesk.domain.dates import PlanYear, add_months, say_date
from cspdesk.domain.kinds import BodyKind, BodyState, MeetingState
from cspdesk.domain.structure import IN_PLACE, MEETS
from cspdesk.errors import Refused

_FLAGGED = (MeetingsStatus.SHORT, MeetingsStatus.OVER)


class MetOn(NamedTuple):
    """One meeting of a body, as counts need it."""

    body_id: UUID
    meeting_id: UUID
    day: dt.date
    state: MeetingState


_by_day = itemgetter(MetOn._fields.index("day"), MetOn._fields.index("meeting_id"))


@dataclass(frozen=True)
class BodyYear:
    """One body's meetings in a plan year.

    `expected` is what its rule asks for in a whole year, None without a rule or while it does not meet;
    `status` is None without a fewest or a most. A cancelled meeting is neither held nor to come.
    """

    year: PlanYear
    held: tuple[MetOn, ...]
    cancelled: tuple[MetOn, ...]
    to_come: tuple[MetOn, ...]
    expected: int | None
    status: MeetingsStatus | None
    gaps: tuple[Gap, ...]

    @property
    def words(self) -> str:
        """'3 held of 6 expected, 2 planned'."""
        parts = [f"{len(self.held)} held" + (f" of {self.expected} expected" if self.expected else "")]
        if self.to_come:
            parts.append(f"{len(self.to_come)} planned")
        if self.cancelled:
            parts.append(f"{len(self.cancelled)} cancelled")
        return ", ".join(parts)

    @property
    def gap_words(self) -> str:
        """'No meeting in Apr-Jun 2026; 1 of 2 in Jul-Sep 2026'; empty without a gap."""
        said = [
            f"{gap.held} of {gap.expected} in {gap.label}" if gap.held else f"no meeting in {gap.label}"
            for gap in self.gaps
        ]
        words = "; ".join(said)
        return words[:1].upper() + words[1:]


@dataclass(frozen=True)
class BodyStanding:
    """One line of the list of forums and bodies; `contact` is its last meeting held, `depth` its place in the tree."""

    body: BodyRow
    year: BodyYear
    contact: MetOn | None
    coming: MetOn | None
    depth: int = 0

    @property
    def id(self) -> UUID:
        return self.body.id

    @property
    def ended(self) -> bool:
        """True for a body that meets no more: nothing of it is flagged."""
        return self.body.state is BodyState.CLOSED

    @property
    def vacant_chair(self) -> bool:
        """True for a forum without a chair."""
        return self._followed_forum and not self.body.chair

    @property
    def no_next(self) -> bool:
        """True for a forum, or another body that meets by a rule, when no meeting is planned."""
        by_rule = bool(self.body.cadence) and self.body.state in MEETS
        return (self._followed_forum or by_rule) and self.coming is None

    @cached_property
    def _followed_forum(self) -> bool:
        # The start screen (domain/today.py) follows every forum that is not closed, and so do we.
        return self.body.kind is BodyKind.FORUM and not self.ended

    def silent(self, today: dt.date, days: int) -> bool:
        """True for a forum whose last meeting is more than so many days ago, or that never met.

        Other bodies are followed by their rule alone.
        """
        if not self._followed_forum:
            return False
        return self.contact is None or (today - self.contact.day).days > days

    def wants_closing_note(self, today: dt.date) -> bool:
        """True for a task and finish group that is past its end and was never closed with a note."""
        return overdue_for_closing(self.body, today)

    def flagged(self, today: dt.date, days: int) -> bool:
        """True when `flags` has something to say."""
        return (
            bool(self.year.gaps)
            or self.year.status in _FLAGGED
            or self.vacant_chair
            or self.no_next
            or self.silent(today, days)
            or self.wants_closing_note(today)
        )

    def flags(self, today: dt.date, days: int) -> tuple[str, ...]:
        """What needs somebody's eye, a few words each, the gravest first."""
        if not self.flagged(today, days):
            return ()
        contact = self.contact
        said = [
            (self.wants_closing_note(today), "past its end: closing note"),
            (self.year.status is MeetingsStatus.SHORT, "too few meetings"),
            (self.year.status is MeetingsStatus.OVER, "more than its most"),
            (bool(self.year.gaps), f"gap in {self.year.gaps[0].label}" if self.year.gaps else ""),
            (
                self.silent(today, days),
                "never met" if contact is None else f"no contact for {_days(today, contact)}",
            ),
            (self.no_next, "no next meeting"),
            (self.vacant_chair, "chair vacant"),
        ]
        return tuple(words for flagged, words in said if flagged)


@dataclass(frozen=True)
class RulePreview:
    """What a typed rule means: our words, its next days, how many a year; or the problem with it."""

    words: str = ""
    days: tuple[dt.date, ...] = ()
    per_year: int = 0
    problem: str = ""
    today: dt.date = dt.date.min

    @property
    def said(self) -> str:
        """'Third Tuesday every two months, 6 a year. Next: Tue 15 Dec, Tue 16 Feb, Tue 20 Apr.'"""
        if self.problem:
            return self.problem
        words = f"{self.words[:1].upper()}{self.words[1:]}, {self.per_year} a year."
        if not self.days:
            return f"{words} It names no day, so a year is not planned from it."
        return f"{words} Next: {', '.join(say_date(day, self.today) for day in self.days)}."


@dataclass(frozen=True)
class InPlace:
    """How many forums are in place; `total` leaves closed ones out, `states` counts all."""

    count: int
    total: int
    states: dict[BodyState, int]

    @property
    def words(self) -> str:
        return f"{self.count}/{self.total}"


@dataclass(frozen=True)
class OfficerLoad:
    """What one officer looks after; `name` empty gathers the forums without an officer.

    `held` counts the meetings those forums held this plan year, `contact` is the day of the last one.
    """

    officer_id: UUID | None
    name: str
    bodies: tuple[BodyStanding, ...]
    contact: dt.date | None
    held: int
    silent: int


def overdue_for_closing(body: BodyRow, today: dt.date) -> bool:
    return (
        body.kind is BodyKind.TASK_FINISH
        and body.expected_end is not None
        and body.expected_end < today
        and not (body.state is BodyState.CLOSED and body.closing_note)
    )


def body_year(
    body: BodyRow, met: Iterable[MetOn], year: PlanYear, today: dt.date, since: dt.date | None
) -> BodyYear:
    """One body's year from its meetings; `since` is the day from which it meets, None when it does not."""
    held, cancelled, to_come = [], [], []
    closed, off = MeetingState.CLOSED, MeetingState.CANCELLED
    for meeting in sorted(met, key=_by_day):
        _, _, day, state = meeting
        if not year.start <= day <= year.end:
            continue
        if state is closed:
            held.append(meeting)
        elif state is off:
            cancelled.append(meeting)
        elif day >= today:
            # One of a past day that was never closed is neither held nor to come; Today lists it as to be closed.
            to_come.append(meeting)
    rule = _rule(body.cadence)
    gaps: tuple[Gap, ...] = ()
    if rule is not None and since is not None:
        begin = max(since, year.start)
        gaps = cadence.gaps(rule, [m.day for m in held], begin, year.end, today, year.start.month)
    status = None
    if body.min_meetings is not None or body.max_meetings is not None:
        least = body.min_meetings or 0
        hopeless = len(held) + len(to_come) < least
        over = today > year.end or hopeless
        status = cadence.meetings_status(len(held), body.min_meetings, body.max_meetings, over)
    expected = rule.per_year if rule is not None and since is not None else None
    return BodyYear(year, tuple(held), tuple(cancelled), tuple(to_come), expected, status, gaps)


def met_by(met: Iterable[MetOn], day: dt.date) -> list[MetOn]:
    """Meetings as they stood at the end of a day: what was held or called off later was still to come."""
    over = (MeetingState.CLOSED, MeetingState.CANCELLED)
    return [
        each._replace(state=MeetingState.PLANNED) if each.day > day and each.state in over else each
        for each in met
    ]


def preview_rule(
    typed: str, today: dt.date, closed_days: Set[dt.date] = frozenset(), anchor: dt.date | None = None
) -> RulePreview:
    """What a rule means while it is typed, with the next three days it gives; closed days are left out."""
    try:
        rule = cadence.parse(typed)
    except Refused as refusal:
        return RulePreview(problem=str(refusal))
    days: tuple[dt.date, ...] = ()
    if rule.gives_days:
        days = cadence.dates(rule, today, add_months(today, 36), closed_days, anchor=anchor)[:3]
    return RulePreview(cadence.words(rule), days, rule.per_year, today=today)


def in_place(bodies: Iterable[BodyRow]) -> InPlace:
    """'Forums in place' over these bodies."""
    states: dict[BodyState, int] = dict.fromkeys(BodyState, 0)
    for body in bodies:
        states[body.state] += 1
    total = sum(states.values()) - states[BodyState.CLOSED]
    return InPlace(sum(states[state] for state in IN_PLACE), total, states)


def caseload(forums: Sequence[BodyStanding], today: dt.date, days: int) -> list[OfficerLoad]:
    """What each officer looks after, by name; the forums without an officer come last. Closed ones are left out."""
    by_officer: dict[tuple[str, UUID | None], list[BodyStanding]] = {}
    for forum in forums:
        if not forum.ended:
            by_officer.setdefault((forum.body.officer, forum.body.officer_id), []).append(forum)
    loads = [
        OfficerLoad(
            officer_id,
            name,
            tuple(own),
            max((each.contact.day for each in own if each.contact), default=None),
            sum(len(each.year.held) for each in own),
            sum(each.silent(today, days) for each in own),
        )
        for (name, officer_id), own in by_officer.items()
    ]
    return sorted(loads, key=_by_name)


@lru_cache(maxsize=256)
def _rule(typed: str) -> cadence.Cadence | None:
    """The rule, or None where there is none or a laptop with other words wrote it."""
    if not typed:
        return None
    try:
        return cadence.parse(typed)
    except Refused:
        return None


def _days(today: dt.date, met: MetOn) -> str:
    days = (today - met.day).days
    return "1 day" if days == 1 else f"{days} days"


def _by_name(load: OfficerLoad) -> tuple[bool, str]:
    return not load.name, load.name.casefold()
