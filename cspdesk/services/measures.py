"""Measures of the activity ledger: what was done against what was promised, with the records behind each figure."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from cspdesk.domain.actions import ActionRow
from cspdesk.domain.activities import ActivityRow
from cspdesk.domain.activity_kinds import CountedAs, DistinctOf, MeasureOf, TargetScope
from cspdesk.domain.bodies import BodyRow
from cspdesk.domain.dates import plan_year
from cspdesk.domain.kinds import ActionState, BodyState, Kind
from cspdesk.domain.measures import (
    Figure,
    Ledger,
    MeasureRow,
    TookPart,
    counts_in,
    figure,
    in_period,
    participation,
    participation_of,
    took_part,
)
from cspdesk.domain.text import one_line
from cspdesk.errors import Refused
from cspdesk.services.context import Context

if TYPE_CHECKING:
    from cspdesk.store.work import UnitOfWork


R = TypeVar("R", ActivityRow, ActionRow, TookPart)
Met = Mapping[UUID, Sequence[tuple[UUID, int]]]


@dataclass(frozen=True)
class Cell:
    """What one forum has of one measure."""

    body: BodyRow
    figure: Figure


@dataclass(frozen=True)
class MeasureLine:
    """One measure over everything and for each forum; what belongs to no forum counts in `figure` alone."""

    measure: MeasureRow
    figure: Figure
    cells: tuple[Cell, ...]

    @property
    def short(self) -> int | None:
        """How much is missing in all: where each forum has a target, what one did over does not help another."""
        if self.measure.scope is TargetScope.ALL or self.measure.target is None:
            return self.figure.short
        return sum(cell.figure.short or 0 for cell in self.cells)

    @property
    def forums_short(self) -> list[BodyRow]:
        """The forums that have not what each of them should have."""
        if self.measure.scope is TargetScope.ALL:
            return []
        return [cell.body for cell in self.cells if cell.figure.short]


class MeasureService:
    """Every change publishes Kind.MEASURE."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._store = context.store

    def all(self, *, hidden: bool = False) -> list[MeasureRow]:
        return [m for m in self._store.activities.measures() if hidden or not m.hidden]

    def get(self, measure_id: UUID) -> MeasureRow:
        """One measure. Raises Refused when there is none."""
        found = next((m for m in self._store.activities.measures() if m.id == measure_id), None)
        if found is None:
            raise Refused("That measure is not in this store: look for it under Outreach & events.")
        return found

    def add(self, name: str, counted_as: CountedAs, **values: Any) -> UUID:
        """Adds a measure of the office's own. Raises Refused without a name or for a distinct count of nothing."""
        shown = one_line(name)
        if not shown:
            raise Refused("Type what the measure is called.")
        if counted_as is CountedAs.DISTINCT and values.get("distinct_of", DistinctOf.NONE) is DistinctOf.NONE:
            raise Refused("Choose what is counted once each: agencies, schools, places, forums or people.")
        with self._store.work(f"add the measure {shown}") as work:
            made = work.add(Kind.MEASURE, name=shown, counted_as=counted_as, **_lined(values))
            work.commit()
        return made

    def change(self, measure_id: UUID, **values: Any) -> None:
        with self._store.work(f"change the measure {self.get(measure_id).name}") as work:
            work.change(Kind.MEASURE, measure_id, **_lined(values))
            work.commit()

    def delete(self, measure_id: UUID) -> None:
        with self._store.work(f"delete the measure {self.get(measure_id).name}") as work:
            work.delete(Kind.MEASURE, measure_id)
            work.commit()

    def grid(self, from_day: dt.date | None = None, to_day: dt.date | None = None) -> list[MeasureLine]:
        """Every measure over the forums in place, for the plan year or a period; a fixed number of selects."""
        return self.counted(from_day, to_day)[0]

    def counted(
        self, from_day: dt.date | None = None, to_day: dt.date | None = None
    ) -> tuple[list[MeasureLine], Sequence[ActivityRow]]:
        """The grid with the activities it was counted over, so that its figures can name their records."""
        first, last = self._period(from_day, to_day)
        forums = self._forums()
        ledger = self._store.activities.ledger(first, last)
        actions = self._store.actions.community(first, last)
        given = _by_body(actions)
        measures = self.all()
        met = self._met(measures, first, last)
        return [
            self._line(measure, ledger, actions, given, forums, first, last, met) for measure in measures
        ], ledger.activities

    def _met(self, measures: Sequence[MeasureRow], first: dt.date, last: dt.date) -> Met:
        """The residents at each meeting held, by forum; read when a measure counts them."""
        if not any(measure.measure_of is MeasureOf.PARTICIPATION for measure in measures):
            return {}
        found: dict[UUID, list[tuple[UUID, int]]] = {}
        for body_id, meeting_id, residents in self._store.came.residents(first, last):
            found.setdefault(body_id, []).append((meeting_id, residents))
        return found

    def _line(
        self,
        measure: MeasureRow,
        ledger: Ledger,
        actions: Sequence[ActionRow],
        given: Mapping[UUID, Sequence[ActionRow]],
        forums: Sequence[BodyRow],
        first: dt.date,
        last: dt.date,
        met: Met,
    ) -> MeasureLine:
        """One measure: what it is about is looked for once, and parted by forum."""
        if measure.measure_of is MeasureOf.PARTICIPATION:
            return _participation(measure, ledger, forums, (first, last), met)
        wanted = [a for a in ledger.activities if counts_in(measure, a) and in_period(a, first, last)]
        mine = Ledger(wanted, ledger.counts, ledger.parts, ledger.takers)
        own = _by_body(wanted)
        # Most forums of a large office have nothing of most measures: what that comes to is counted once.
        none = self._figure(
            measure, Ledger((), ledger.counts, ledger.parts, ledger.takers), (), (first, last), (), 1
        )
        some: Set[UUID] = own.keys() if measure.measure_of is MeasureOf.ACTIVITIES else given.keys()
        cells = tuple(
            Cell(
                forum,
                none
                if forum.id not in some
                else self._figure(
                    measure,
                    Ledger(own.get(forum.id, ()), ledger.counts, ledger.parts, ledger.takers),
                    given.get(forum.id, ()),
                    (first, last),
                    (),
                    1,
                ),
            )
            for forum in forums
        )
        figure_of_all = self._figure(measure, mine, actions, (first, last), (), len(forums))
        return MeasureLine(measure, figure_of_all, cells)

    def line(self, measure: MeasureRow) -> MeasureLine:
        """One measure, also one that is only typed so far, over everything and for each forum of the plan year."""
        first, last = self._period(measure.from_day, measure.to_day)
        ledger = self._store.activities.ledger(first, last)
        actions = self._store.actions.community(first, last)
        given = _by_body(actions)
        met = self._met([measure], first, last)
        return self._line(measure, ledger, actions, given, self._forums(), first, last, met)

    def figure(
        self, measure: MeasureRow, from_day: dt.date | None = None, to_day: dt.date | None = None
    ) -> Figure:
        """One measure over everything, for the plan year or a period."""
        first, last = self._period(from_day or measure.from_day, to_day or measure.to_day)
        forums = len(self._forums())
        ledger = self._store.activities.ledger(first, last)
        met = _each_once(self._met([measure], first, last))
        actions = self._store.actions.community(first, last)
        return self._figure(measure, ledger, actions, (first, last), met, forums)

    def totals(
        self, measures: Sequence[MeasureRow], from_day: dt.date, to_day: dt.date
    ) -> dict[UUID, Figure]:
        """Measures over everything in a period, or in their own; the ledger is read once."""
        forums = len(self._forums())
        ledger = self._store.activities.ledger(from_day, to_day)
        actions = self._store.actions.community(from_day, to_day)
        met = _each_once(self._met(measures, from_day, to_day))
        return {
            measure.id: self._figure(measure, ledger, actions, (from_day, to_day), met, forums)
            if measure.from_day is None and measure.to_day is None
            else self.figure(measure)
            for measure in measures
        }

    def _period(self, from_day: dt.date | None, to_day: dt.date | None) -> tuple[dt.date, dt.date]:
        year = plan_year(self._context.today(), self._context.partnership.year_start_month)
        return from_day or year.start, to_day or year.end

    def _forums(self) -> list[BodyRow]:
        """The forums a target for each forum stands for: all that are not closed."""
        forums = self._store.bodies.forums(self._context.today())
        return [forum for forum in forums if forum.state is not BodyState.CLOSED]

    @staticmethod
    def _figure(
        measure: MeasureRow,
        ledger: Ledger,
        actions: Sequence[ActionRow],
        period: tuple[dt.date, dt.date],
        met: Sequence[tuple[UUID, int]],
        forums: int,
    ) -> Figure:
        if measure.measure_of is MeasureOf.PARTICIPATION:
            return participation(measure, ledger, met, period, forums)
        if measure.measure_of is MeasureOf.ACTIVITIES:
            return figure(measure, ledger, *period, forums)
        return _of_actions(measure, actions, *period, forums)


def _participation(
    measure: MeasureRow, ledger: Ledger, forums: Sequence[BodyRow], period: tuple[dt.date, dt.date], met: Met
) -> MeasureLine:
    """Who took part, over everything and for each forum, from one look at the ledger."""
    took = took_part(measure, ledger, period)
    own = _by_body(took)
    cells = tuple(
        Cell(forum, participation_of(measure, own.get(forum.id, ()), met.get(forum.id, ())))
        for forum in forums
    )
    return MeasureLine(measure, participation_of(measure, took, _each_once(met), len(forums)), cells)


def _of_actions(
    measure: MeasureRow, actions: Sequence[ActionRow], first: dt.date, last: dt.date, forums: int
) -> Figure:
    """Community actions adopted in a period, or implemented in it."""
    if measure.measure_of is MeasureOf.ACTIONS_ADOPTED:
        behind = [a for a in actions if a.adopted_on is not None and first <= a.adopted_on <= last]
    else:
        done = (a for a in actions if a.state is ActionState.DONE and a.closed_on is not None)
        behind = [a for a in done if a.closed_on is not None and first <= a.closed_on <= last]
    return Figure(len(behind), tuple(a.id for a in behind), 0, measure.target_of(forums))


def _each_once(met: Met) -> list[tuple[UUID, int]]:
    """Each meeting once: a joint one stands under each of its forums."""
    return list(
        {meeting: (meeting, residents) for own in met.values() for meeting, residents in own}.values()
    )


def _by_body(rows: Iterable[R]) -> dict[UUID, list[R]]:
    """Rows of each forum: looked through once, however many forums and measures there are."""
    found: dict[UUID, list[R]] = {}
    for row in rows:
        if row.body_id is not None:
            found.setdefault(row.body_id, []).append(row)
    return found


def add_measures(work: "UnitOfWork", measures: Sequence[dict[str, Any]]) -> None:
    """Writes a plan's measures inside a unit of work."""
    for position, values in enumerate(measures, start=1):
        told = dict(values)
        told["counted_as"] = CountedAs(told["counted_as"])
        if "distinct_of" in told:
            told["distinct_of"] = DistinctOf(told["distinct_of"])
        if "scope" in told:
            told["scope"] = TargetScope(told["scope"])
        if "measure_of" in told:
            told["measure_of"] = MeasureOf(told["measure_of"])
        work.add(Kind.MEASURE, **_lined(told), position=position)


def _lined(values: dict[str, Any]) -> dict[str, Any]:
    made = dict(values)
    if not isinstance(made.get("kinds", ""), str):
        made["kinds"] = "\n".join(made["kinds"])
    return made
