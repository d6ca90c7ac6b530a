"""Targets and figures as they are typed, and what is kept of them."""

import datetime as dt
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from cspdesk.domain.indicator_kinds import Basis, FigureKind, IndicatorForm, TargetState
from cspdesk.domain.indicator_periods import read_period
from cspdesk.domain.indicator_values import Said, decimal, read_value
from cspdesk.domain.indicators import IndicatorRow, TargetRow
from cspdesk.domain.text import fold, one_line
from cspdesk.errors import Refused

STATE_OF = {
    Said.NOT_APPLICABLE: TargetState.NOT_APPLICABLE,
    Said.TO_BE_AGREED: TargetState.TO_BE_AGREED,
    Said.BASELINE_YEAR: TargetState.BASELINE_YEAR,
}


@dataclass(frozen=True)
class TargetTyped:
    """One period of the grid of targets as it is typed; a period that is there already keeps its record by `id`."""

    period: str
    value: str = ""
    percent: str = ""
    numerator: int | None = None
    denominator: int | None = None
    population_on: dt.date | None = None
    note: str = ""
    id: UUID | None = None


@dataclass(frozen=True)
class FigureTyped:
    """A figure as it is typed; without a value n of N, or count and population, give it."""

    period: str
    value: str = ""
    kind: FigureKind = FigureKind.ACTUAL
    basis: Basis = Basis.WHOLE
    numerator: int | None = None
    denominator: int | None = None
    population_on: dt.date | None = None
    source: str = ""
    place: str = ""
    body_id: UUID | None = None
    as_at: dt.date | None = None
    note: str = ""


def target_values(typed: TargetTyped, month: int) -> dict[str, Any]:
    period, value = one_line(typed.period), one_line(typed.value)
    if not period:
        raise Refused("Type the period of each target, such as 2026/27.")
    percent = percent_typed(typed.percent)
    if typed.percent.strip() and not percent:
        raise Refused(f"“{typed.percent.strip()}” is no percent: type it as -3 or +5, or leave it empty.")
    span = read_period(period, month)
    state = STATE_OF.get(read_value(value).said, TargetState.AGREED)
    return {
        "period": period,
        "from_day": span.first if span else None,
        "to_day": span.last if span else None,
        "state": state,
        # What is open is kept as its state alone.
        "value": value if state is TargetState.AGREED else "",
        "percent": percent,
        "numerator": typed.numerator,
        "denominator": typed.denominator,
        "population_on": typed.population_on,
        "note": one_line(typed.note),
    }


CLAIMED = ("kind", "basis", "period", "from_day", "to_day", "value", "numerator", "denominator", "body_id")
"""What makes a figure say something else than before."""


def figure_values(row: IndicatorRow, typed: FigureTyped, month: int) -> dict[str, Any]:
    """The columns of a figure from what was typed. Raises Refused."""
    value, period = one_line(typed.value), one_line(typed.period)
    if not value and typed.numerator is None:
        raise Refused("Type the value, or what it is worked out from.")
    _look_at_count(row, value)
    needs = row.form in (IndicatorForm.RATE, IndicatorForm.PERCENT)
    if not value and needs and not typed.denominator:
        what = "the population" if row.form is IndicatorForm.RATE else "N, out of how many"
        raise Refused(f"Type {what}: without it no {row.form.value} comes of a count.")
    part, whole = typed.numerator, typed.denominator
    if row.form is IndicatorForm.PERCENT and part is not None and whole is not None and part > whole:
        raise Refused(f"{part:,} of {whole:,} is more than all: look at n and N again.")
    span = read_period(period, month)
    return {
        "kind": typed.kind,
        "basis": typed.basis,
        "period": period,
        "from_day": span.first if span else None,
        "to_day": span.last if span else None,
        "value": value,
        "numerator": typed.numerator,
        "denominator": typed.denominator,
        "population_on": typed.population_on,
        "source": one_line(typed.source),
        "place": one_line(typed.place),
        "body_id": typed.body_id,
        "as_at": typed.as_at,
        "note": typed.note.strip(),
    }


def _look_at_count(row: IndicatorRow, value: str) -> None:
    """Raises Refused for words where a count belongs: nothing about a case ever stands in a figure."""
    read = read_value(value)
    if row.form not in (IndicatorForm.COUNT, IndicatorForm.MONEY) or not value:
        return
    if read.said in (Said.WORDS, Said.RATIO) or (read.unit and fold(read.unit) not in fold(row.unit)):
        raise Refused(
            f"{row.name} is counted: type the number alone, such as 12, or N/A where there is none."
        )


def typed_target(row: TargetRow) -> TargetTyped:
    """A target as the grid shows it."""
    return TargetTyped(
        row.period,
        row.printed,
        row.percent,
        row.numerator,
        row.denominator,
        row.population_on,
        row.note,
        row.id,
    )


def said_target(values: dict[str, Any]) -> str:
    """A target in words, for the change log."""
    value = values["value"] or {
        TargetState.TO_BE_AGREED: "to be agreed",
        TargetState.NOT_APPLICABLE: "N/A",
        TargetState.BASELINE_YEAR: "baseline year",
    }.get(values["state"], "")
    percent = f"{values['percent']}%" if values["percent"] else ""
    return " ".join(part for part in (value, f"({percent})" if value and percent else percent) if part)


def percent_typed(text: str) -> str:
    """A percent as it is kept, signed and without its mark; empty for what is none."""
    number = decimal(text.strip().rstrip("%").strip())
    return "" if number is None else f"{number:+f}"
