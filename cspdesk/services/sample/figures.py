"""The sample's figures of plan 0: some on target, some behind, a baseline year, what is not collected, one clash."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.indicator_kinds import ChangeIn, FigureKind
from cspdesk.domain.indicator_periods import read_period
from cspdesk.domain.indicators import IndicatorRow, named
from cspdesk.domain.kinds import Kind
from cspdesk.domain.plan_kinds import NoteKind
from cspdesk.services.context import Context
from cspdesk.services.indicator_typed import FigureTyped, TargetTyped, figure_values, target_values
from cspdesk.services.sample.fixed import Clock

if TYPE_CHECKING:
    from cspdesk.store.work import UnitOfWork

_ENTERED = dt.date(2026, 10, 19)
_SOURCE = "Sample figures"
_PEOPLE, _LATER_PEOPLE = 151_300, 152_000
_POPULATION_ON, _LATER_ON = dt.date(2024, 6, 30), dt.date(2025, 6, 30)
_BEFORE, _LAST, _NOW, _HALF, _NEXT = "2024/25", "2025/26", "2026/27", "first half of 2026/27", "2027/28"

Counted = tuple[str, int, int]
"""Period, n and N or the population."""


@dataclass(frozen=True)
class _Told:
    """One indicator: base, targets (a signed number is a percent on the base), figures, family; who has signed up."""

    name: str
    base: str = ""
    targets: tuple[tuple[str, str], ...] = ()
    figures: tuple[tuple[str, str], ...] = ()
    counted: tuple[Counted, ...] = ()
    family: tuple[str, str] | None = None
    partners: str = ""
    values: tuple[tuple[str, Any], ...] = ()


_YEAR = (
    _Told("NI 15", "0.80", ((_LAST, "-3"), (_NOW, "-6")), counted=((_LAST, 121, _PEOPLE), (_HALF, 55, _LATER_PEOPLE)),
          partners="Police*; Bed:Safe"),
    _Told("NI 16", "14.90", ((_LAST, "-3"), (_NOW, "-6"), (_NEXT, "-9")),
          counted=((_LAST, 2210, _PEOPLE), (_HALF, 1105, _LATER_PEOPLE)), family=(_LAST, "13.20"),
          partners="Police*; YOS; BBC", values=(("reward", True),)),
    _Told("Burglary dwelling", counted=((_LAST, 640, _PEOPLE),)),
    _Told("Robbery of business/personal property", counted=((_LAST, 150, _PEOPLE),)),
    _Told("Theft of motor vehicle", counted=((_LAST, 410, _PEOPLE),)),
    _Told("Theft from vehicle", counted=((_LAST, 1010, _PEOPLE),)),
    _Told("NI 19", "0.97", ((_LAST, "0.95"), (_NOW, "0.92")), ((_LAST, "0.94"),), partners="YOS*"),
    _Told("NI 30", "", ((_LAST, "20%"), (_NOW, "Based on the ratio of 1:1.1")), ((_LAST, "22%"),)),
    _Told("NI 32", "", ((_LAST, "baseline year"), (_NOW, "-2")), counted=((_LAST, 42, 150), (_HALF, 21, 77)),
          partners="Police*; PCT", values=(("change_in", ChangeIn.POINTS),)),
    _Told("NI 40", "410", ((_LAST, "420"), (_NOW, "430")), ((_LAST, "424"),), partners="B:DAT*; PCT",
          values=(("reward", True),)),
    _Told("NI 47", "96", ((_LAST, "92"), (_NOW, "88")), ((_LAST, "90"),), partners="County Council*; Road Safety Unit"),
    _Told("NI 39", "", ((_NOW, "to be agreed"),)),
    _Told("NI 111", "130", ((_LAST, "125"), (_NOW, "120")), ((_LAST, "118"),), partners="YOS*; Youth Service"),
    _Told("Reporting of domestic violence", "400", ((_NOW, "+5"),), ((_HALF, "205"),)),
    _Told("Reporting of environmental incidents such as vandalism and fly tipping", "860", ((_NOW, "+5"),),
          ((_HALF, "470"),), partners="Environment Rangers*; BBC"),
    _Told("Rowdy and nuisance behaviour", "2,340", ((_NOW, "-5"),), ((_HALF, "1,090"),), partners="Police*; BBC"),
)  # fmt: skip


class SampleFigures:
    """Writes them as one unit of work, entered by hand on one day in October."""

    def __init__(self, context: Context, clock: Clock, forum: UUID) -> None:
        self._context, self._clock, self._forum = context, clock, forum
        self._store = context.store

    def write(self) -> None:
        rows = self._store.indicators.all()
        agencies = {row.name: row.id for row in self._store.people.agencies()}
        self._clock.set(_ENTERED, dt.time(10, 30))
        with self._store.work("enter the figures of the indicators") as work:
            for told in _YEAR:
                row = named(rows, told.name)
                if row is not None:
                    self._indicator(work, row, told, agencies)
            self._clash(work, rows)
            self._comment(work, rows)
            work.commit()

    def _indicator(
        self, work: "UnitOfWork", row: IndicatorRow, told: _Told, agencies: Mapping[str, UUID]
    ) -> None:
        work.change(Kind.INDICATOR, row.id, source=_SOURCE, **dict(told.values))
        # The years of the printed plan are long over: the sample has its own.
        for old in work.find(Kind.INDICATOR_TARGET, indicator_id=row.id) if told.targets else ():
            work.delete(Kind.INDICATOR_TARGET, old["id"])
        for period, typed in told.targets:
            change = typed[:1] in "+-"
            target = TargetTyped(period, "" if change else typed, typed if change else "")
            work.add(Kind.INDICATOR_TARGET, indicator_id=row.id, **target_values(target, 4))
        if told.base:
            before = _LAST if told.targets[0][0] == _NOW else _BEFORE
            self._figure(work, row, FigureTyped(before, told.base, FigureKind.BASELINE))
        for period, value in told.figures:
            self._figure(work, row, FigureTyped(period, value))
        for period, part, whole in told.counted:
            later = period == _HALF
            dated = (_LATER_ON if later else _POPULATION_ON) if row.per else None
            self._figure(
                work, row, FigureTyped(period, numerator=part, denominator=whole, population_on=dated)
            )
        if told.family is not None:
            self._figure(work, row, FigureTyped(*told.family, FigureKind.FAMILY))
        for position, name in enumerate(told.partners.split("; ") if told.partners else (), start=1):
            plain = name.rstrip("*")
            work.add(
                Kind.INDICATOR_PARTNER, indicator_id=row.id, agency_id=agencies.get(plain), words=plain,
                leads=name.endswith("*"), position=position,
            )  # fmt: skip

    def _figure(self, work: "UnitOfWork", row: IndicatorRow, typed: FigureTyped, place: str = "") -> None:
        values = figure_values(row, typed, 4)
        span = read_period(typed.period)
        as_at = min(span.last, _ENTERED) if span is not None else _ENTERED
        work.add(
            Kind.FIGURE, indicator_id=row.id, **{**values, "source": _SOURCE, "place": place, "as_at": as_at}
        )

    def _clash(self, work: "UnitOfWork", rows: list[IndicatorRow]) -> None:
        """A second count of the same year, from another list."""
        row = named(rows, "NI 47")
        if row is not None:
            self._figure(work, row, FigureTyped(_LAST, "93"), "the unit’s own list")

    def _comment(self, work: "UnitOfWork", rows: list[IndicatorRow]) -> None:
        row = named(rows, "Rowdy and nuisance behaviour")
        if row is not None:
            work.add(
                Kind.PLAN_NOTE,
                kind=NoteKind.COMMENT,
                indicator_id=row.id,
                body_id=self._forum,
                on_day=_ENTERED,
                text="Fewer calls does not mean fewer nights of noise: people have stopped ringing.",
                public=True,
            )
