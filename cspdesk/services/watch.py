"""What should have met, been reviewed, reported or arrived, and has not: one list, for page, paper and pack."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from cspdesk.domain.dates import PlanYear, plan_year
from cspdesk.domain.entries import Entry
from cspdesk.domain.expected import Expected, Missing, ReviewDue, made_on, missing, periods, reviews_due
from cspdesk.domain.kinds import Kind
from cspdesk.domain.register_specs import RegisterSpec
from cspdesk.domain.watch import (
    Sort,
    Watched,
    entries_late,
    in_order,
    meetings_missed,
    records_late,
    reports_missed,
    reviews_missed,
)
from cspdesk.services.context import Context
from cspdesk.services.entry_reading import entries
from cspdesk.services.register_specs import register_of
from cspdesk.services.standing import StandingService


@dataclass(frozen=True)
class LeadReport:
    """What the lead of a priority reported in a period: the entry, or None and 'no report received'."""

    priority_id: UUID
    priority: str
    entry: Entry | None
    words: str


@dataclass(frozen=True)
class Halves:
    """Half-yearly reviews held in a plan year, of the two expected; empty `records` when none was."""

    year: str
    held: int
    expected: int
    records: tuple[UUID, ...]
    missed: tuple[Missing, ...]

    @property
    def words(self) -> str:
        return f"{self.held} of {self.expected} held in {self.year}"


class WatchService:
    """Reads only; its statements are as many for one forum as for five hundred."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._store = context.store

    def late(self, *, meetings: bool = True) -> list[Watched]:
        """Everything that is late today, the longest late first; without `meetings` all but those missed."""
        today, reads = self._context.today(), self._store.watch
        every = entries(self._context)
        found = [
            *(meetings_missed(StandingService(self._context).all()) if meetings else ()),
            *reviews_missed(self.reviews_due(every)),
            *self._reports(every),
            *entries_late(every),
            *records_late(reads.risks(today), Sort.RISK, Kind.RISK, "review overdue"),
            *records_late(reads.plans(today), Sort.PLAN, Kind.PLAN, "not agreed yet"),
            *records_late(reads.questions(today), Sort.PLAN, Kind.PLAN_NOTE, "no answer yet"),
            *records_late(reads.checks(today), Sort.CHECK, Kind.CHECK_SHEET, "not done"),
        ]
        return in_order(found)

    def counts(self) -> Counter[Sort]:
        """How much is late of each sort."""
        return Counter(each.sort for each in self.late())

    def reviews_due(self, every: Iterable[Entry] | None = None) -> list[ReviewDue]:
        """Groups and forums whose last review is older than the interval said of them."""
        reviewed: dict[UUID, dt.date] = {}
        for entry in entries(self._context, "reviews") if every is None else every:
            row = entry.row
            if row.register == "reviews" and row.body_id is not None and row.done_on is not None:
                reviewed[row.body_id] = max(row.done_on, reviewed.get(row.body_id, row.done_on))
        today = self._context.today()
        return reviews_due(self._store.bodies.all(today), reviewed, today)

    def expected(self, register: str, every: Sequence[Entry] | None = None) -> list[Expected]:
        """What a register waits for and nobody typed yet: reviews due, periods without a report."""
        spec = register_of(register)
        if spec.expects == "bodies":
            return [
                Expected(
                    each.body,
                    each.words,
                    each.due,
                    {"title": f"Review of {each.body}", "body_id": each.body_id},
                )
                for each in self.reviews_due(every)
            ]
        if not spec.expects:
            return []
        own = _of(self._entries(register) if every is None else every, register)
        return [
            Expected(
                each.of,
                f"{spec.missing}, {each.period}",
                each.last,
                {
                    "title": f"{each.of}, {each.period}",
                    "plan_priority_id": each.of_id,
                    "due": each.last,
                }
                if each.of_id
                else {"title": f"{spec.one.capitalize()}, {each.period}", "due": each.last},
            )
            for each in self._missing(own, spec)
        ]

    def _entries(self, register: str) -> list[Entry]:
        return entries(self._context, register)

    def lead_reports(self, from_day: dt.date, to_day: dt.date) -> list[LeadReport]:
        """Of every priority of the newest plan the last report of its lead in a period, or that none came.

        Empty where leads were never asked for reports.
        """
        own = entries(self._context, "priority_reviews")
        spec = register_of("priority_reviews")
        if not own:
            return []
        found = []
        for priority_id, name in self._priorities():
            came = [
                entry
                for entry in own
                if entry.row.plan_priority_id == priority_id
                and entry.row.done_on is not None
                and from_day <= entry.row.done_on <= to_day
            ]
            last = max(came, key=_received, default=None)
            found.append(LeadReport(priority_id, name, last, last.row.text if last else spec.missing))
        return found

    def halves(self, every: Sequence[Entry] | None = None) -> Halves:
        """The half-yearly reviews of the plan year that is running."""
        own = _of(
            entries(self._context, "strategic_reviews") if every is None else every, "strategic_reviews"
        )
        spec, year = register_of("strategic_reviews"), self._year()
        held = [each for each in own if each.row.done_on is not None and each.row.done_on in year]
        expected = len(periods(year.start, year.end, spec.every_months))
        return Halves(
            year.label, len(held), expected, tuple(each.id for each in held), tuple(self._missing(own, spec))
        )

    def missing_reports(self, every: Sequence[Entry] | None = None) -> list[Missing]:
        """Two months of a priority that are over without a report of its lead."""
        own = _of(entries(self._context, "priority_reviews") if every is None else every, "priority_reviews")
        return self._missing(own, register_of("priority_reviews"))

    def _missing(self, own: list[Entry], spec: RegisterSpec) -> list[Missing]:
        if not own:
            return []
        today, year = self._context.today(), self._year()
        begun = min((day for each in own for day in _days(each)), default=year.start)
        if spec.expects != "priorities":
            came = [each.row.done_on for each in own if each.row.done_on is not None]
            return missing(year.start, begun, today, spec.every_months, came, (None, spec.title))
        found = []
        for priority_id, name in self._priorities():
            came = [
                each.row.done_on
                for each in own
                if each.row.done_on is not None and each.row.plan_priority_id == priority_id
            ]
            found += missing(year.start, begun, today, spec.every_months, came, (priority_id, name))
        return found

    def _reports(self, every: Sequence[Entry]) -> list[Watched]:
        found: list[Watched] = []
        for key, sort in (("priority_reviews", Sort.REPORT), ("strategic_reviews", Sort.REVIEW)):
            own, spec = _of(every, key), register_of(key)
            if own:
                late = self._missing(own, spec)
                what = spec.one[:1].upper() + spec.one[1:]
                found += reports_missed(late, spec.missing, sort, what, Kind.ENTRY, own[-1].id)
        return found

    def _priorities(self) -> list[tuple[UUID, str]]:
        """Those of the newest plan alone."""
        known = self._store.entries.priorities()
        return [(each.id, each.name) for each in known if each.plan_id == known[0].plan_id]

    def _year(self) -> PlanYear:
        return plan_year(self._context.today(), self._context.partnership.year_start_month)


def _of(every: Iterable[Entry], register: str) -> list[Entry]:
    return [each for each in every if each.spec.key == register]


def _days(entry: Entry) -> list[dt.date]:
    row = entry.row
    return [day for day in (made_on(entry.id), row.from_day, row.due, row.done_on) if day is not None]


def _received(entry: Entry) -> dt.date:
    return entry.row.done_on or dt.date.min
