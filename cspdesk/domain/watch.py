"""The cadence watch: whatever should have met, been reviewed, reported or arrived by a day, and has not."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from cspdesk.domain.cadence import MeetingsStatus
from cspdesk.domain.dates import say_months
from cspdesk.domain.entries import Entry
from cspdesk.domain.expected import Missing, ReviewDue
from cspdesk.domain.kinds import Kind
from cspdesk.domain.standing import BodyStanding


class Sort(StrEnum):
    """What was to happen; the order is that of the list's own heading."""

    MEETING = "Meeting"
    REVIEW = "Review"
    REPORT = "Report"
    ARRIVAL = "Arrival"
    RISK = "Risk"
    PLAN = "Plan"
    CHECK = "Check"
    ENTRY = "Register"


@dataclass(frozen=True)
class DatedRow:
    """A record that is due on a day and still open, read as it is: a risk, a plan, a check, a question."""

    id: UUID
    title: str
    due: dt.date


@dataclass(frozen=True)
class Watched:
    """One thing that did not happen: what, whose, by when, and the record it opens.

    `due` is None where nobody said since when. `register` is the key of its register, where it stands in one.
    """

    sort: Sort
    what: str
    of: str
    due: dt.date | None
    words: str
    kind: Kind
    record: UUID
    register: str = ""

    @property
    def id(self) -> tuple[str, UUID, str]:
        return self.sort.value, self.record, self.words

    def days(self, today: dt.date) -> int:
        """Days late."""
        return 0 if self.due is None else max((today - self.due).days, 0)


_REPORTS = ("reports", "priority_reviews")
_REVIEWS = ("reviews", "strategic_reviews")


def in_order(found: Iterable[Watched]) -> list[Watched]:
    """The longest late first; what has no day comes first of all."""
    return sorted(found, key=_longest)


def meetings_missed(standing: Iterable[BodyStanding]) -> Iterator[Watched]:
    """Each group's last period without the meetings its rule asks for, else a year that cannot have enough."""
    for each in standing:
        body, year = each.body, each.year
        if each.ended:
            continue
        if year.gaps:
            gap = year.gaps[-1]
            words = f"{gap.held} of {gap.expected} meetings in {gap.label}"
            if not gap.held:
                words = f"no meeting in {gap.label}"
            earlier = len(year.gaps) - 1
            words += f", and {earlier} earlier gap{'s' if earlier > 1 else ''}" if earlier else ""
            yield Watched(Sort.MEETING, body.name, "", gap.end, words, Kind.BODY, body.id)
        elif year.status is MeetingsStatus.SHORT:
            words = f"{len(year.held)} meetings of at least {body.min_meetings} in {year.year.label}"
            yield Watched(Sort.MEETING, body.name, "", None, words, Kind.BODY, body.id)


def reviews_missed(due: Iterable[ReviewDue]) -> Iterator[Watched]:
    for each in due:
        yield Watched(
            Sort.REVIEW,
            f"Review of {each.body}",
            "",
            each.due,
            each.words,
            Kind.BODY,
            each.body_id,
            "reviews",
        )


def reports_missed(
    found: Iterable[Missing], words: str, sort: Sort, what: str, kind: Kind, at: UUID
) -> Iterator[Watched]:
    """Periods in which nothing came; `at` is the record opened where a period is of no priority."""
    for each in found:
        said = f"{words}, {say_months(each.first, each.last)}"
        yield Watched(
            sort, what, each.of, each.last, said, Kind.PLAN_PRIORITY if each.of_id else kind, each.of_id or at
        )


def entries_late(entries: Iterable[Entry]) -> Iterator[Watched]:
    """What is late in the registers, each flag with its day."""
    for entry in entries:
        for flag in entry.flags:
            if flag.since is not None:
                yield Watched(
                    _sort_of(entry.spec.key), entry.row.title, entry.spec.title, flag.since, flag.words, Kind.ENTRY,
                    entry.id, entry.spec.key,
                )  # fmt: skip


def records_late(rows: Iterable[DatedRow], sort: Sort, kind: Kind, words: str) -> Iterator[Watched]:
    for row in rows:
        yield Watched(sort, row.title, "", row.due, words, kind, row.id)


def _sort_of(register: str) -> Sort:
    if register == "sources":
        return Sort.ARRIVAL
    if register in _REPORTS:
        return Sort.REPORT
    return Sort.REVIEW if register in _REVIEWS else Sort.ENTRY


def _longest(each: Watched) -> tuple[dt.date, str, str]:
    return each.due or dt.date.min, each.sort.value, each.what.casefold()
