"""The indicators of a plan, written into a new store: with targets, printed figures, partners and the lines they serve.

Years that a plan marks N/A or leaves open are kept as that, never as nought.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.indicator_kinds import (
    Basis,
    ChangeIn,
    FigureKind,
    Good,
    IndicatorForm,
    TargetState,
)
from cspdesk.domain.indicator_periods import read_period
from cspdesk.domain.indicator_values import read_value
from cspdesk.domain.kinds import Kind
from cspdesk.domain.text import fold
from cspdesk.services import indicator_library
from cspdesk.services.indicator_typed import STATE_OF

if TYPE_CHECKING:
    from cspdesk.store.work import UnitOfWork

Json = dict[str, Any]
Lines = Mapping[tuple[str, int], UUID]

_TEXTS = ("code", "name", "note", "unit", "numerator", "denominator", "source", "collection", "family")
_FLAGS = ("not_collected", "stretch", "reward")


def add_indicators(
    work: "UnitOfWork", plan_key: str, plan_id: UUID | None = None, lines: Lines | None = None
) -> None:
    """Writes a plan's indicators inside a unit of work; `lines` are ids of its lines by priority key and place.

    Agencies and measures of the plan must be there already.
    """
    Setup(work, plan_id, lines or {}).plan(plan_key)


def _usual_change(form: str) -> ChangeIn:
    """No plan says whether a change of a percentage is one of points: that is asked, never guessed."""
    return ChangeIn.UNSAID if form == IndicatorForm.PERCENT else ChangeIn.PERCENT


class Setup:
    """Writes indicators of the library, whole with a plan's targets and figures or their definition alone."""

    def __init__(self, work: "UnitOfWork", plan_id: UUID | None = None, lines: Lines | None = None) -> None:
        self._work = work
        self._plan_id, self._plan_key, self._lines = plan_id, "", lines or {}
        self._measures = {row["key"]: row["id"] for row in work.find(Kind.MEASURE) if row["key"]}
        self._agencies = {fold(row["name"]): row["id"] for row in work.find(Kind.AGENCY)}
        for alias in work.find(Kind.ALIAS, owner_kind=Kind.AGENCY):
            self._agencies.setdefault(fold(alias["name"]), alias["owner_id"])
        self._position = len(work.find(Kind.INDICATOR))

    def plan(self, plan_key: str) -> None:
        self._plan_key = plan_key
        month = indicator_library.partnership(plan_key).get("year_start_month", 4)
        printed: Sequence[Json] = indicator_library.plan_text(plan_key).get("indicators", ())
        keys: dict[str, UUID] = {}
        gaps: list[tuple[UUID, str]] = []
        for data in indicator_library.of_plan(plan_key):
            made = self.define(data)
            keys[str(data.get("key") or data["name"])] = made
            if "gap_to" in data:
                gaps.append((made, str(data["gap_to"])))
            if "row" in data:
                self._printed_row(made, data, printed[data["row"]], month)
            for target in data["targets"] if isinstance(data.get("targets"), list) else ():
                self._target(made, month, **target)
            for figure in data.get("figures", ()):
                self._figure(made, month, **figure)
            self._serve(made, data)
        for made, key in gaps:
            self._work.change(Kind.INDICATOR, made, gap_to_id=keys[key])

    def define(self, data: Json) -> UUID:
        """Writes an indicator with its names and parts, without targets or figures."""
        work = self._work
        self._position += 1
        made = work.add(
            Kind.INDICATOR,
            **{name: data.get(name, "") for name in _TEXTS},
            **{name: bool(data.get(name, False)) for name in _FLAGS},
            aliases="\n".join(data.get("aliases", ())),
            agreements="\n".join(data.get("agreements", ())),
            form=IndicatorForm(data["form"]),
            good=Good(data["good"]),
            change_in=ChangeIn(data.get("change_in", _usual_change(data["form"]))),
            per=data.get("per"),
            measure_id=self._measures.get(data.get("measure", "")),
            position=self._position,
        )
        for wording in indicator_library.wordings(data["code"]) if data.get("code") else ():
            own = wording.plan_key == self._plan_key and self._plan_id is not None
            work.add(
                Kind.INDICATOR_NAME,
                indicator_id=made,
                plan_id=self._plan_id if own else None,
                plan_words=wording.plan,
                code=wording.code,
                words=wording.words,
            )
        for name in data.get("parts", ()):
            self._position += 1
            work.add(
                Kind.INDICATOR,
                name=name,
                form=IndicatorForm(data["form"]),
                good=Good(data["good"]),
                change_in=_usual_change(data["form"]),
                per=data.get("per"),
                unit=data.get("unit", ""),
                source=data.get("source", ""),
                part_of_id=made,
                position=self._position,
            )
        return made

    def _printed_row(self, made: UUID, data: Json, printed: Json, month: int) -> None:
        """A row of the plan's own table: base, targets of the years, partners with their leads."""
        work = self._work
        if not data.get("code"):
            work.add(
                Kind.INDICATOR_NAME,
                indicator_id=made,
                plan_id=self._plan_id,
                plan_words=indicator_library.plan_title(self._plan_key),
                words=printed["name"],
            )
        base = printed["baseline"]
        if "value" in base:
            own = data.get("base", {})
            self._figure(
                made,
                month,
                value=base["value"],
                period=base.get("period", ""),
                kind=FigureKind.BASELINE,
                source=indicator_library.plan_title(self._plan_key),
                place="Appendix 1",
                **own,
            )
        more = data.get("targets", {})
        for period, value in printed["targets"].items():
            self._target(made, month, period=period, value=value, **more.get(period, {}))
        for position, name in enumerate(printed["partners"], start=1):
            work.add(
                Kind.INDICATOR_PARTNER,
                indicator_id=made,
                agency_id=self._agencies.get(fold(name)),
                words=name,
                leads=name in printed["leads"],
                position=position,
            )

    def _target(
        self,
        made: UUID,
        month: int,
        *,
        period: str,
        value: str = "",
        state: str = "",
        percent: str = "",
        population_on: str = "",
    ) -> None:
        kept = TargetState(state) if state else STATE_OF.get(read_value(value).said, TargetState.AGREED)
        span = read_period(period, month)
        self._work.add(
            Kind.INDICATOR_TARGET,
            indicator_id=made,
            plan_id=self._plan_id,
            period=period,
            from_day=span.first if span else None,
            to_day=span.last if span else None,
            state=kept,
            value=value if kept is TargetState.AGREED else "",
            percent=percent,
            population_on=dt.date.fromisoformat(population_on) if population_on else None,
        )

    def _figure(
        self,
        made: UUID,
        month: int,
        *,
        value: str,
        period: str,
        kind: str = FigureKind.ACTUAL,
        basis: str = Basis.WHOLE,
        source: str = "",
        place: str = "",
        numerator: int | None = None,
        population_on: str = "",
        note: str = "",
    ) -> None:
        span = read_period(period, month)
        self._work.add(
            Kind.FIGURE,
            indicator_id=made,
            kind=FigureKind(kind),
            basis=Basis(basis),
            period=period,
            from_day=span.first if span else None,
            to_day=span.last if span else None,
            value=value,
            numerator=numerator,
            population_on=dt.date.fromisoformat(population_on) if population_on else None,
            source=source,
            place=place,
            note=note,
        )

    def _serve(self, made: UUID, data: Json) -> None:
        """Ties the lines of the plan to the indicator: its own point to it, others are fed by it."""
        for told in data.get("lines", ()):
            line = self._line(told)
            if line is not None:
                self._work.change(Kind.PLAN_LINE, line, indicator_id=made)
        for told in data.get("feeds", ()):
            line = self._line(told)
            if line is not None:
                self._work.add(Kind.LINE_FEED, line_id=line, indicator_id=made)

    def _line(self, told: str) -> UUID | None:
        key, _, place = told.partition(":")
        return self._lines.get((key, int(place)))
