"""Indicators: how each stands, with the records behind every figure, and what is done with them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import TypeVar
from uuid import UUID

from cspdesk.domain.activity_kinds import MeasureOf
from cspdesk.domain.dates import plan_year
from cspdesk.domain.indicator_kinds import TargetState
from cspdesk.domain.indicator_periods import Span
from cspdesk.domain.indicator_points import Point
from cspdesk.domain.indicator_stands import Standing, Status
from cspdesk.domain.indicator_values import say_number
from cspdesk.domain.indicator_view import Held, IndicatorStands, in_order, stand
from cspdesk.domain.indicators import (
    CommentRow,
    DoneRow,
    FigureRow,
    IndicatorRow,
    NameRow,
    PartnerRow,
    Records,
    ServedRow,
    TargetRow,
    named,
)
from cspdesk.domain.kinds import Kind
from cspdesk.domain.measures import Figure, MeasureRow
from cspdesk.errors import Refused
from cspdesk.services.indicator_writing import IndicatorWriting
from cspdesk.services.measures import MeasureService

R = TypeVar("R", NameRow, PartnerRow, TargetRow, FigureRow, ServedRow)
_BEING_COUNTED = Standing(Status.NOT_SCORED, "being counted")
_RECORD_OF = {
    MeasureOf.ACTIVITIES: Kind.ACTIVITY,
    MeasureOf.PARTICIPATION: Kind.ACTIVITY,
    MeasureOf.ACTIONS_ADOPTED: Kind.ACTION,
    MeasureOf.ACTIONS_IMPLEMENTED: Kind.ACTION,
}


class IndicatorService(IndicatorWriting):
    """Every change publishes Kind.INDICATOR and what it changed of it."""

    def all(self, *, hidden: bool = False, counted: bool = True) -> list[IndicatorStands]:
        """Every indicator as it stands: those of reward money that are at risk first, then in their order.

        A fixed number of selects, however many indicators and forums there are; without `counted` the ledger is not
        read, and what it counts is said to be counted yet.
        """
        held = self._held() if counted else self._kept(counted=False)
        today = self._context.today()
        rows = [stand(each, held, today) for each in held.values() if hidden or not each.row.hidden]
        if not counted:
            rows = [
                row if row.row.measure_id is None else replace(row, standing=_BEING_COUNTED) for row in rows
            ]
        return in_order(rows)

    def get(self, indicator_id: UUID) -> IndicatorStands:
        """One indicator as it stands. Raises Refused when there is none."""
        held = self._held()
        if indicator_id not in held:
            raise Refused("That indicator is not in this store: look for it on the page of indicators.")
        return stand(held[indicator_id], held, self._context.today())

    def rows(self) -> list[IndicatorRow]:
        """The indicators alone, in their order, hidden ones left out."""
        return [row for row in self._store.indicators.all() if not row.hidden]

    def find(self, typed: str) -> IndicatorRow | None:
        """The indicator of a code, an alias or a name; None when there is none."""
        return named(self._store.indicators.all(), typed)

    def comments(self, indicator_id: UUID | None = None) -> list[CommentRow]:
        """What forums and the public said of the targets, the newest first."""
        return self._store.indicators.comments(indicator_id)

    def done(self, stands: IndicatorStands) -> list[DoneRow]:
        """What was done with an indicator, its targets and its figures, the newest first."""
        targets = [year.target.id for year in stands.years]
        figures = [figure.id for figure in stands.figures]
        return self._store.indicators.done([stands.id, *targets, *figures])

    def of_line(self, line_id: UUID) -> list[IndicatorStands]:
        """The indicators that a line of a plan has or is fed by."""
        return [each for each in self.all() if any(row.line_id == line_id for row in each.serves)]

    def of_priority(self, priority_id: UUID) -> list[IndicatorStands]:
        """The indicators of a priority, through its lines."""
        return [each for each in self.all() if any(row.priority_id == priority_id for row in each.serves)]

    # -- reading

    def _held(self) -> dict[UUID, Held]:
        """Everything kept of every indicator, by its id and in their order."""
        return self._kept(counted=True)

    def _kept(self, *, counted: bool) -> dict[UUID, Held]:
        reads = self._store.indicators
        rows = reads.all()
        names, partners = _by(reads.names()), _by(reads.partners())
        targets, figures, serves = _by(reads.targets()), _by(reads.figures()), _by(reads.serves())
        figures_of = self._counted(rows) if counted else {}
        found = {}
        for row in rows:
            own = tuple(targets.get(row.id, ()))
            points: tuple[Point, ...] = ()
            if row.id in figures_of:
                measured, aimed = figures_of[row.id]
                points = () if measured is None else (measured,)
                own = own or (() if aimed is None else (aimed,))
            found[row.id] = Held(
                row,
                tuple(names.get(row.id, ())),
                tuple(partners.get(row.id, ())),
                own,
                tuple(figures.get(row.id, ())),
                tuple(serves.get(row.id, ())),
                points,
            )
        return found

    def _counted(self, rows: Sequence[IndicatorRow]) -> dict[UUID, tuple[Point | None, TargetRow | None]]:
        """What the ledger says of the indicators that a measure counts, in this plan year to today."""
        wanted = {row.id: row.measure_id for row in rows if row.measure_id is not None}
        if not wanted:
            return {}
        service = MeasureService(self._context)
        measures = {measure.id: measure for measure in service.all(hidden=True)}
        today = self._context.today()
        year = plan_year(today, self._context.partnership.year_start_month)
        used = [measures[each] for each in set(wanted.values()) if each in measures]
        figures = service.totals(used, year.start, min(today, year.end))
        found = {}
        for indicator_id, measure_id in wanted.items():
            measure, figure = measures.get(measure_id), figures.get(measure_id)
            if measure is None or figure is None:
                continue
            first, last = measure.from_day or year.start, measure.to_day or year.end
            found[indicator_id] = (
                _measured(measure, figure, Span(first, min(today, last)), year.label),
                _aimed(indicator_id, measure, figure, Span(first, last), year.label),
            )
        return found


def _measured(measure: MeasureRow, figure: Figure, span: Span, label: str) -> Point | None:
    if figure.value is None:
        return None
    number = _decimal(figure.value)
    records = records_of(measure, figure)
    return Point(say_number(number), f"{label} to date", span, number, 0, records)


def _decimal(value: float) -> Decimal:
    """A figure of the ledger as a decimal, with one decimal where it is not whole."""
    return Decimal(int(value)) if float(value).is_integer() else Decimal(f"{value:.1f}")


def records_of(measure: MeasureRow, figure: Figure) -> Records:
    """The activities, actions or meetings behind a figure of the ledger."""
    if figure.sources:
        meetings = {record for source in figure.sources[:1] for record, _ in source.records}
        every = (record for source in figure.sources for record, _ in source.records)
        return tuple((Kind.MEETING if record in meetings else Kind.ACTIVITY, record) for record in every)
    return tuple((_RECORD_OF[measure.measure_of], record) for record in figure.records)


def _aimed(
    indicator_id: UUID, measure: MeasureRow, figure: Figure, span: Span, label: str
) -> TargetRow | None:
    """The measure's own target as a target of the year: it is changed with the measure, never beside it."""
    if figure.target is None:
        return None
    return TargetRow(
        id=measure.id,
        indicator_id=indicator_id,
        plan_id=None,
        period=label,
        from_day=span.first,
        to_day=span.last,
        state=TargetState.AGREED,
        value=str(figure.target),
        percent="",
        numerator=None,
        denominator=None,
        population_on=None,
        note=measure.plan_line,
    )


def _by(rows: Iterable[R]) -> Mapping[UUID, list[R]]:
    found: dict[UUID, list[R]] = {}
    for row in rows:
        found.setdefault(row.indicator_id, []).append(row)
    return found
