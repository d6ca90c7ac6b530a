"""The register of service standards: what is promised, by whom, and what was reported of it."""

import datetime as dt
import json
from collections.abc import Callable
from dataclasses import fields
from typing import Any
from uuid import UUID

from cspdesk.assets import resource
from cspdesk.domain.answer_kinds import MeasuredBy
from cspdesk.domain.answers import ClockStatus, on_time
from cspdesk.domain.dates import plan_year
from cspdesk.domain.kinds import Kind
from cspdesk.domain.standards import CLOCK_OF, COUNTED_HERE, FigureRow, MeasuredStandard, StandardRow
from cspdesk.domain.text import fold, one_line
from cspdesk.errors import Refused
from cspdesk.services.clocks import promises_of
from cspdesk.services.context import Context


class StandardService:
    """Every change publishes Kind.STANDARD or STANDARD_FIGURE."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._store = context.store

    def all(self) -> list[MeasuredStandard]:
        """The standards with the figures last reported; those never measured have none.

        One that the office's own clocks measure has what they say of this plan year to today. Three selects.
        """
        rows = self._store.standards.all()
        told: dict[UUID, list[FigureRow]] = {}
        for figure in self._store.standards.figures():
            told.setdefault(figure.standard_id, []).append(figure)
        own = self._counted() if any(row.counted_here for row in rows) else None
        return [
            own(row) if own is not None and row.counted_here else _with_figures(row, told.get(row.id, []))
            for row in rows
        ]

    def _counted(self) -> Callable[[StandardRow], MeasuredStandard]:
        """What counts a standard by the office's own clocks, which are read once."""
        first, last = self.year()
        today, now = self._context.today(), self._store.now()
        clocks = promises_of(self._store.issues.clocks(), first, last)

        def count(row: StandardRow) -> MeasuredStandard:
            kind = CLOCK_OF[row.measured_by]
            share = on_time(clocks, kind, today, now)
            told = [clock for clock in clocks if clock.clock is kind]
            over = [clock for clock in told if clock.status(today, now) is not ClockStatus.RUNNING]
            missed = [clock for clock in told if clock.missed(today, now)]
            return MeasuredStandard(
                **_plain(row),
                value=str(share) if share.measured else "",
                met=row.meets(share),
                from_day=first,
                to_day=last,
                figure_source=COUNTED_HERE,
                short=sum(not clock.settled for clock in missed),
                issues=frozenset(clock.issue_id for clock in over),
            )

        return count

    def year(self) -> tuple[dt.date, dt.date]:
        """The days a standard of our own clocks is counted over: this plan year to today."""
        today = self._context.today()
        return plan_year(today, self._context.partnership.year_start_month).start, today

    def figures(self, standard_id: UUID) -> list[FigureRow]:
        """What was reported of a standard, the latest period first."""
        return self._store.standards.figures(standard_id)

    def shortfalls(self) -> list[FigureRow]:
        """Figures that missed their standard and that nobody has dealt with."""
        return [figure for figure in self._store.standards.figures() if not figure.dealt]

    def add(self, words: str, *, target: str = "", unit: str = "", **values: Any) -> UUID:
        """Adds a standard. Raises Refused without words."""
        said = one_line(words)
        if not said:
            raise Refused("Type what is promised, such as “We answer a letter within ten working days”.")
        with self._store.work("add a service standard") as work:
            made = work.add(
                Kind.STANDARD,
                position=1 + len(work.find(Kind.STANDARD)),
                words=said,
                target=one_line(target),
                unit=one_line(unit),
                **values,
            )
            work.commit()
        return made

    def add_usual(self) -> int:
        """Adds the usual standards that are not there yet, each with its owner where that agency is known."""
        known = {fold(row.words) for row in self._store.standards.all()}
        agencies = {fold(row.name): row.id for row in self._store.people.agencies()}
        wanted = [row for row in _usual() if fold(row["words"]) not in known]
        with self._store.work("add the usual service standards") as work:
            for position, row in enumerate(wanted, start=1 + len(known)):
                values = {name: value for name, value in row.items() if name not in ("owner", "measured_by")}
                work.add(
                    Kind.STANDARD,
                    position=position,
                    measured_by=MeasuredBy(row.get("measured_by", MeasuredBy.NOT_HERE)),
                    agency_id=agencies.get(fold(row.get("owner", ""))),
                    **values,
                )
            work.commit()
        return len(wanted)

    def change(self, standard_id: UUID, **values: Any) -> None:
        """Raises Refused when its words would be empty."""
        if "words" in values and not one_line(values["words"]):
            raise Refused("Type what is promised.")
        with self._store.work("change a service standard") as work:
            work.change(Kind.STANDARD, standard_id, **values)
            work.commit()

    def remove(self, standard_id: UUID) -> None:
        with self._store.work("remove a service standard") as work:
            for row in work.find(Kind.STANDARD_FIGURE, standard_id=standard_id):
                work.delete(Kind.STANDARD_FIGURE, row["id"])
            work.delete(Kind.STANDARD, standard_id)
            work.commit()

    def report(
        self,
        standard_id: UUID,
        from_day: dt.date | None,
        to_day: dt.date | None,
        value: str,
        *,
        met: bool,
        source: str,
        on_day: dt.date | None,
        miss_reason: str = "",
        accepted: str = "",
        action_id: UUID | None = None,
    ) -> UUID:
        """Keeps a figure of one period.

        Raises Refused unless value, source and date stand there together, for a shortfall without its reason, and
        for a standard that is counted here.
        """
        if any(row.id == standard_id and row.counted_here for row in self._store.standards.all()):
            raise Refused("This standard is counted here by our own clocks: nothing is reported of it.")
        said, told_by, why = one_line(value), one_line(source), one_line(miss_reason)
        if not said or not told_by or on_day is None:
            raise Refused("A figure needs its value, its source and its date, all three.")
        if from_day is None or to_day is None or to_day < from_day:
            raise Refused("Choose the first day of the period and a last one after it.")
        if not met and not why:
            raise Refused("Type why the standard was missed: it is always explained.")
        with self._store.work("report a figure") as work:
            made = work.add(
                Kind.STANDARD_FIGURE,
                standard_id=standard_id,
                from_day=from_day,
                to_day=to_day,
                value=said,
                met=met,
                source=told_by,
                on_day=on_day,
                miss_reason="" if met else why,
                accepted="" if met else one_line(accepted),
                action_id=None if met else action_id,
            )
            work.commit()
        return made

    def deal(self, figure_id: UUID, *, accepted: str = "", action_id: UUID | None = None) -> None:
        """Says what is done about a shortfall. Raises Refused without an action or a word of acceptance."""
        said = one_line(accepted)
        if not said and action_id is None:
            raise Refused("Give the shortfall an action, or write why it is accepted.")
        with self._store.work("deal with a shortfall") as work:
            work.change(Kind.STANDARD_FIGURE, figure_id, accepted=said, action_id=action_id)
            work.commit()


def _usual() -> list[dict[str, str]]:
    found: list[dict[str, str]] = json.loads(resource("standards/usual.json").read_text(encoding="utf-8"))
    return found


def _with_figures(row: StandardRow, figures: list[FigureRow]) -> MeasuredStandard:
    plain = _plain(row)
    if not figures:
        return MeasuredStandard(**plain)
    last = figures[0]
    return MeasuredStandard(
        **plain,
        value=last.value,
        met=last.met,
        from_day=last.from_day,
        to_day=last.to_day,
        figure_source=last.source,
        short=sum(not figure.dealt for figure in figures),
    )


def _plain(row: StandardRow) -> dict[str, Any]:
    return {field.name: getattr(row, field.name) for field in fields(StandardRow)}
