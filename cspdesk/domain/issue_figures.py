"""Figures over issues, each with the issues it counts: shares, medians, and counts that add up to all.

A figure with nothing to count is not measured: never 0 or 100 percent.
"""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from cspdesk.domain.answer_kinds import ClockKind, Dealt
from cspdesk.domain.answers import ClockRow, ClockStatus, Share, days_to_tell
from cspdesk.domain.issues import IssueRow
from cspdesk.domain.kinds import IssueState

_PROMISES = {
    ClockKind.ACKNOWLEDGE: "Acknowledged in time",
    ClockKind.REPLY: "Answered in time",
    ClockKind.CONTACT: "Called back in time",
}


@dataclass(frozen=True)
class Figure:
    """One figure: what it measures, its value in words, and the issues behind it (`whole`; `part` counts in it)."""

    key: str
    words: str
    value: str
    part: frozenset[UUID]
    whole: frozenset[UUID]
    explained: str = ""


@dataclass(frozen=True)
class CountLine:
    """One line of a list of counts: of what, which, how many, and the issues counted."""

    id: str
    group: str
    words: str
    count: int
    issues: frozenset[UUID]


def figures(
    issues: Sequence[IssueRow],
    clocks: Sequence[ClockRow],
    first_told: Mapping[UUID, dt.date],
    today: dt.date,
    now: dt.datetime,
) -> list[Figure]:
    """The headline: dealt with locally, fed back, days to feed back, and each kind of promise kept in time."""
    return [
        _locally(issues),
        _fed_back(issues),
        _days(issues, first_told),
        *_kept(issues, clocks, today, now),
    ]


def _locally(issues: Sequence[IssueRow]) -> Figure:
    closed = [issue for issue in issues if issue.state is IssueState.CLOSED]
    told = frozenset(issue.id for issue in closed if issue.dealt is not Dealt.UNKNOWN)
    part = frozenset(issue.id for issue in closed if issue.dealt is Dealt.LOCALLY)
    left = len(closed) - len(told)
    explained = f"{left} closed without saying where, not counted" if left else ""
    return Figure("locally", "Dealt with locally", str(Share(len(part), len(told))), part, told, explained)


def _fed_back(issues: Sequence[IssueRow]) -> Figure:
    answered = [issue for issue in issues if issue.answered and issue.answered_on is not None]
    part = frozenset(issue.id for issue in answered if not issue.owes_telling)
    whole = frozenset(issue.id for issue in answered)
    return Figure("fed_back", "Fed back", str(Share(len(part), len(whole))), part, whole)


def _days(issues: Sequence[IssueRow], first_told: Mapping[UUID, dt.date]) -> Figure:
    pairs = {
        issue.id: (issue.answered_on, first_told[issue.id])
        for issue in issues
        if issue.answered_on is not None and issue.id in first_told
    }
    median = days_to_tell(list(pairs.values()))
    said = "not measured" if median is None else f"{median:g} days"
    whole = frozenset(pairs)
    return Figure("days", "Median time to feed back", said, whole, whole)


def _kept(
    issues: Sequence[IssueRow], clocks: Sequence[ClockRow], today: dt.date, now: dt.datetime
) -> list[Figure]:
    wanted = {issue.id for issue in issues}
    counted = [
        (clock, status)
        for clock in clocks
        if clock.issue_id in wanted and (status := clock.status(today, now)) is not ClockStatus.RUNNING
    ]
    made = []
    for kind, words in _PROMISES.items():
        mine = [(clock, status) for clock, status in counted if clock.clock is kind]
        kept = [clock for clock, status in mine if status is ClockStatus.IN_TIME]
        made.append(
            Figure(
                kind.value,
                words,
                str(Share(len(kept), len(mine))),
                frozenset(clock.issue_id for clock in kept),
                frozenset(clock.issue_id for clock, _ in mine),
            )
        )
    return made


def counts(
    issues: Sequence[IssueRow], groups: Sequence[tuple[str, Callable[[IssueRow], str]]]
) -> list[CountLine]:
    """How many of each, by every group given as (name, what an issue counts under); each group adds up to all."""
    made = []
    for group, under in groups:
        behind: dict[str, list[UUID]] = {}
        for issue in issues:
            behind.setdefault(under(issue), []).append(issue.id)
        tally = Counter({words: len(ids) for words, ids in behind.items()})
        made += [
            CountLine(f"{group}/{words}", group, words, count, frozenset(behind[words]))
            for words, count in sorted(tally.items(), key=_most_first)
        ]
    return made


def _most_first(pair: tuple[str, int]) -> tuple[int, str]:
    return -pair[1], pair[0]
