"""Figures of indicators in from a file, all rows or none; indicators and figures out as tables."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

from cspdesk.domain.figure_sheets import FigureGiven
from cspdesk.domain.indicator_clashes import clashes
from cspdesk.domain.indicator_kinds import Basis, FigureKind
from cspdesk.domain.indicators import FigureRow, IndicatorRow, named, say_row
from cspdesk.domain.kinds import Kind
from cspdesk.domain.sheets import Cell, Column, ColumnKind, TableSheet
from cspdesk.domain.spoken import Leaning, understand_day
from cspdesk.domain.text import fold
from cspdesk.errors import Refused
from cspdesk.services.context import Context
from cspdesk.services.indicator_typed import FigureTyped, figure_values
from cspdesk.services.indicators import IndicatorService

WriteBook = Callable[[Sequence[TableSheet]], bytes]
ReadFigures = Callable[[bytes], list[FigureGiven]]

_KINDS = {
    "": FigureKind.ACTUAL, "actual": FigureKind.ACTUAL, "measured": FigureKind.ACTUAL,
    "baseline": FigureKind.BASELINE, "base": FigureKind.BASELINE, "the base": FigureKind.BASELINE,
    "estimate": FigureKind.ESTIMATE, "an estimate": FigureKind.ESTIMATE, "forecast": FigureKind.ESTIMATE,
    "family": FigureKind.FAMILY, "comparison group": FigureKind.FAMILY,
}  # fmt: skip
_BASES = {
    "": Basis.WHOLE, "whole": Basis.WHOLE, "the whole period": Basis.WHOLE,
    "monthly mean": Basis.MONTHLY_MEAN, "monthly_mean": Basis.MONTHLY_MEAN, "a month": Basis.MONTHLY_MEAN,
    "the mean of its months": Basis.MONTHLY_MEAN,
}  # fmt: skip
_SAME = ("kind", "basis", "period", "numerator", "denominator", "source", "place")
_INDICATORS = (
    Column("Code"), Column("Indicator"), Column("Baseline"), Column("Target now"), Column("Latest"), Column("Change"),
    Column("Status"), Column("Why"), Column("Better is"), Column("Reward"), Column("Stretch"), Column("Agreements"),
    Column("Partners"), Column("Priorities"), Column("Source"), Column("Clashes"),
)  # fmt: skip
_FIGURES = (
    Column("Indicator"), Column("Name"), Column("Period"), Column("Value"), Column("Kind"), Column("Basis"),
    Column("n", ColumnKind.WHOLE), Column("Out of", ColumnKind.WHOLE), Column("Population dated", ColumnKind.DAY),
    Column("Source"), Column("Place"), Column("As at", ColumnKind.DAY), Column("Note"),
)  # fmt: skip


@dataclass(frozen=True)
class FigureLine:
    """One row of a file with what would be kept of it; `known` when the store has that very figure already."""

    given: FigureGiven
    indicator: IndicatorRow | None
    typed: FigureTyped | None
    problem: str
    known: bool = False


@dataclass(frozen=True)
class FigurePreview:
    """A file of figures as it would be taken; nothing is stored yet. `clashes` say which figures disagree then."""

    lines: tuple[FigureLine, ...]
    clashes: tuple[str, ...]

    @property
    def refused(self) -> tuple[FigureLine, ...]:
        return tuple(line for line in self.lines if line.problem)

    @property
    def new(self) -> tuple[FigureLine, ...]:
        return tuple(line for line in self.lines if not line.problem and not line.known)


class FigureFiles:
    """Taking a file in is one unit of work; what leaves is read alone."""

    def __init__(
        self, context: Context, indicators: IndicatorService, read: ReadFigures, book: WriteBook
    ) -> None:
        self._context = context
        self._store = context.store
        self._indicators = indicators
        self._read, self._book = read, book

    def preview(self, data: bytes) -> FigurePreview:
        """Every row, with what is wrong with it, and the clashes it would raise. Raises Refused for another file."""
        rows = self._store.indicators.all()
        before: dict[UUID, list[FigureRow]] = {}
        for figure in self._store.indicators.figures():
            before.setdefault(figure.indicator_id, []).append(figure)
        lines = [self._line(given, rows, before) for given in self._read(data)]
        return FigurePreview(tuple(lines), tuple(self._clashes(lines, before)))

    def take(self, preview: FigurePreview) -> int:
        """Stores every new row as one unit of work, or none; gives how many. Raises Refused while a row is refused."""
        if preview.refused:
            number = len(preview.refused)
            counted = "1 row cannot be taken" if number == 1 else f"{number} rows cannot be taken"
            raise Refused(f"{counted}: correct the file, or take them out of it.")
        if not preview.new:
            raise Refused("The store has all of these figures already: nothing was stored.")
        month, count = self._context.partnership.year_start_month, len(preview.new)
        with self._store.work(f"take in {count} figure{'' if count == 1 else 's'} of indicators") as work:
            for line in preview.new:
                if line.indicator is not None and line.typed is not None:
                    values = figure_values(line.indicator, line.typed, month)
                    work.add(Kind.FIGURE, indicator_id=line.indicator.id, **values)
            work.commit()
        return count

    def _line(
        self, given: FigureGiven, rows: Sequence[IndicatorRow], before: Mapping[UUID, Sequence[FigureRow]]
    ) -> FigureLine:
        if given.problem:
            return FigureLine(given, None, None, given.problem)
        row = named(rows, given.indicator)
        try:
            if row is None:
                raise Refused(f"“{given.indicator}” is no indicator of this store: use its code or its name.")
            typed = self._typed(given)
            values = figure_values(row, typed, self._context.partnership.year_start_month)
        except Refused as refusal:
            return FigureLine(given, row, None, str(refusal))
        said = say_row(_as_row(row, values), row)
        known = any(
            say_row(old, row) == said and all(getattr(old, name) == values[name] for name in _SAME)
            for old in before.get(row.id, ())
        )
        return FigureLine(given, row, typed, "", known)

    def _typed(self, given: FigureGiven) -> FigureTyped:
        kind, basis = _KINDS.get(fold(given.kind)), _BASES.get(fold(given.basis))
        if kind is None:
            raise Refused(f"“{given.kind}” is no kind of figure: use actual, baseline, estimate or family.")
        if basis is None:
            raise Refused(f"“{given.basis}” is no basis: use whole or monthly mean.")
        return FigureTyped(
            period=given.period,
            value=given.value,
            kind=kind,
            basis=basis,
            numerator=_whole(given.numerator, "n"),
            denominator=_whole(given.denominator, "what it is out of"),
            population_on=self._day(given.population_on),
            source=given.source,
            place=given.place,
            as_at=self._day(given.as_at),
            note=given.note,
        )

    def _day(self, typed: str) -> dt.date | None:
        if not typed:
            return None
        found = understand_day(typed, self._context.today(), Leaning.NEAREST)
        if found is None:
            raise Refused(f"“{typed}” is no date: write it as 2026-09-30.")
        return found

    def _clashes(self, lines: Sequence[FigureLine], before: Mapping[UUID, Sequence[FigureRow]]) -> list[str]:
        """What the new figures disagree with, among themselves too."""
        month = self._context.partnership.year_start_month
        added: dict[UUID, list[FigureRow]] = {}
        rows = {}
        for line in lines:
            if line.indicator is not None and line.typed is not None and not line.known:
                row, values = line.indicator, figure_values(line.indicator, line.typed, month)
                rows[row.id] = row
                made = _as_row(row, values)
                added.setdefault(row.id, []).append(made)
        found = []
        for key, new in added.items():
            ids = {figure.id for figure in new}
            for clash in clashes(rows[key], [*before.get(key, ()), *new]):
                if clash.open and ids & {clash.first.id, clash.second.id}:
                    found.append(f"{rows[key].title}: {clash.words}")
        return found

    # -- out

    def indicators(self) -> TableSheet:
        """Every indicator with how it stands."""
        rows: list[tuple[Cell, ...]] = []
        for each in self._indicators.all():
            row = each.row
            now = "" if each.now is None else f"{each.now.said} ({each.now.target.period})"
            rows.append(
                (
                    row.code, row.name, each.base.words if each.base else "", now,
                    each.latest.words if each.latest else "", each.change.words if each.change else "",
                    each.standing.word, each.standing.words, row.good.value, _yes(row.reward), _yes(row.stretch),
                    "; ".join(row.agreement_list), "; ".join(partner.starred for partner in each.partners),
                    "; ".join(dict.fromkeys(line.heading for line in each.serves)), row.source,
                    " ".join(clash.words for clash in each.open_clashes),
                )
            )  # fmt: skip
        return self._sheet("Indicators", _INDICATORS, rows)

    def workbook(self) -> bytes:
        """Indicators and figures, a sheet each."""
        return self._book([self.indicators(), self.figures()])

    def figures(self) -> TableSheet:
        """Every figure with its source, in the columns that come in again."""
        indicators = {row.id: row for row in self._store.indicators.all()}
        rows: list[tuple[Cell, ...]] = []
        for figure in self._store.indicators.figures():
            row = indicators.get(figure.indicator_id)
            if row is not None:
                rows.append(
                    (
                        row.code or row.name, row.name, figure.period, figure.value or say_row(figure, row),
                        figure.kind.value, figure.basis.value.replace("_", " "), figure.numerator,
                        figure.denominator, figure.population_on, figure.source, figure.place, figure.as_at,
                        figure.note,
                    )
                )  # fmt: skip
        return self._sheet("Figures", _FIGURES, rows)

    def _sheet(self, title: str, columns: tuple[Column, ...], rows: Sequence[tuple[Cell, ...]]) -> TableSheet:
        day = dt.datetime.combine(self._context.today(), dt.time(), dt.UTC)
        return TableSheet(title, columns, tuple(rows), "", self._context.partnership.sample, day)


def _as_row(row: IndicatorRow, values: Mapping[str, Any]) -> FigureRow:
    return FigureRow(id=uuid4(), indicator_id=row.id, settled="", body="", **values)


def _yes(value: bool) -> str:
    return "yes" if value else ""


def _whole(typed: str, what: str) -> int | None:
    plain = typed.replace(",", "").replace(" ", "")
    if not plain:
        return None
    if not (plain.isascii() and plain.isdecimal()) or len(plain) > 9:
        raise Refused(f"“{typed}” is no whole number for {what}: write digits alone.")
    return int(plain)
