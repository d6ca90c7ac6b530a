"""What the detail of an indicator says: its facts, and the lines that open what belongs to it."""

from dataclasses import dataclass
from typing import Any

from cspdesk.domain.dates import say_date
from cspdesk.domain.indicator_kinds import Basis, ChangeIn, FigureKind, Good
from cspdesk.domain.indicator_points import Point
from cspdesk.domain.indicator_stands import Year
from cspdesk.domain.indicator_view import IndicatorStands, population_of
from cspdesk.domain.indicators import (
    CommentRow,
    DoneRow,
    FigureRow,
    IndicatorRow,
    NameRow,
    Records,
    say_row,
)
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.indicators.indicator_words import GOOD_WORDS, KIND_WORDS, status_chip, target_said
from cspdesk.ui.link_lines import Line
from cspdesk.ui.rows_model import Column


@dataclass(frozen=True)
class PeriodLine:
    """One period in the table of numbers, with what opens behind it."""

    id: str
    period: str
    target: str
    actual: str
    family: str
    chip: Chip | None
    why: str
    records: Records


@dataclass(frozen=True)
class FigureLine:
    """One figure in the table of figures."""

    figure: FigureRow
    said: str
    behind: str
    kind: str

    @property
    def id(self) -> Any:
        return self.figure.id


def period_columns(*, family: bool) -> tuple[Column[PeriodLine], ...]:
    group: tuple[Column[PeriodLine], ...] = (
        (Column("family", "Group", lambda row: row.family, align="right", width=56),) if family else ()
    )
    return (
        Column("period", "Period", lambda row: row.period, width=84, tip=lambda row: row.period),
        Column("target", "Target", lambda row: row.target, align="right", width=64, tip=lambda row: row.target),
        Column("actual", "Figure", lambda row: row.actual, align="right", width=86, tip=lambda row: row.actual),
        *group,
        Column("status", "Status", lambda row: row.chip.word if row.chip else "", chip=lambda row: row.chip,
               tip=lambda row: row.why),
    )  # fmt: skip


FIGURE_COLUMNS: tuple[Column[FigureLine], ...] = (
    Column("period", "Period", lambda row: row.figure.period or "\u2013", width=128, most=190,
           tip=lambda row: row.figure.period),
    Column("value", "Value", lambda row: row.said, align="right", width=84, tip=lambda row: row.said),
    Column("behind", "n of N", lambda row: row.behind, width=128, tip=lambda row: row.behind),
    Column("kind", "What it is", lambda row: row.kind, width=96, most=130, tip=lambda row: row.kind),
    Column("where", "Source and place", lambda row: row.figure.where, tip=lambda row: row.figure.where),
)  # fmt: skip


def period_lines(stands: IndicatorStands) -> list[PeriodLine]:
    """Every period with a target, and every figure that stands outside them, in order."""
    found: list[tuple[Any, PeriodLine]] = []
    family = {
        each.span: say_row(each, stands.row) for each in stands.figures if each.kind is FigureKind.FAMILY
    }
    base = stands.base
    measured = [year.figure.records for year in stands.years if year.figure is not None]
    if base is not None and base.records not in measured:
        line = PeriodLine(
            "base",
            base.period or "Base",
            "",
            base.said,
            "",
            Chip("Base", Tone.INFO),
            base.words,
            base.records,
        )
        found.append(((base.span.last if base.span else None), line))
    spans = set()
    for year in stands.years:
        spans.add(year.target.span)
        point = year.figure
        records = point.records if point is not None else ()
        line = PeriodLine(
            str(year.target.id),
            year.target.period,
            target_said(stands.row, year),
            _of_year(stands.row, point, year) if point is not None else "",
            family.get(year.target.span, ""),
            status_chip(year.standing),
            year.standing.words or year.standing.word,
            records,
        )
        found.append(((year.target.span.last if year.target.span else None), line))
    for place, point in enumerate(stands.points):
        inside = any(span is not None and point.span is not None and span.holds(point.span) for span in spans)
        if not inside and (stands.base is None or point.records != stands.base.records):
            mean = " a month" if point.basis is Basis.MONTHLY_MEAN else ""
            line = PeriodLine(
                f"point {place}", point.period or "\u2013", "", point.said + mean, family.get(point.span, ""), None,
                point.words, point.records,
            )  # fmt: skip
            found.append(((point.span.last if point.span else None), line))
    return [line for _, line in sorted(found, key=lambda pair: (pair[0] is not None, pair[0] or 0))]


def _of_year(indicator: IndicatorRow, point: Point, year: Year) -> str:
    mean = " a month" if point.basis is Basis.MONTHLY_MEAN else ""
    part = point.span != year.target.span and indicator.sums_over_time
    return f"{point.said}{mean}{' so far' if part else ''}"


def figure_lines(stands: IndicatorStands) -> list[FigureLine]:
    """The figures, the latest first."""
    return [
        FigureLine(
            row,
            _valued(row, stands),
            _behind(row),
            KIND_WORDS[row.kind] + (f", {row.body}" if row.body else ""),
        )
        for row in reversed(stands.figures)
    ]


def _valued(row: FigureRow, stands: IndicatorStands) -> str:
    return say_row(row, stands.row) + (" a month" if row.basis is Basis.MONTHLY_MEAN else "")


def _behind(row: FigureRow) -> str:
    """'12 of 64', '2,470 offences'; nothing for a figure without n."""
    if row.numerator is None:
        return ""
    return f"{row.numerator:,} of {row.denominator:,}" if row.denominator else f"n = {row.numerator:,}"


def facts_of(stands: IndicatorStands) -> list[tuple[str, str | Chip]]:
    """The plain facts of an indicator."""
    row = stands.row
    percent = row.is_percent
    told_in: str | Chip = "percent of the base" if row.change_in is ChangeIn.PERCENT else "percentage points"
    if row.change_in is ChangeIn.UNSAID:
        told_in = Chip("Percent or points not said", Tone.WARN)
    return [
        ("Better is", "" if row.good is Good.UNSAID else GOOD_WORDS[row.good].lower()),
        ("Change", _changed(stands)),
        ("Told in", told_in if percent and any(year.target.percent for year in stands.years) else ""),
        ("Population", population_of(stands)),
        ("Comparison", _compared(stands)),
        ("Gap", f"{stands.gap.words} to “{stands.gap.other.name}”" if stands.gap is not None else ""),
        ("Parts", stands.parts.words if stands.parts is not None else ""),
        ("n of N", f"{row.numerator} of {row.denominator}" if percent and row.numerator and row.denominator else ""),
        ("Source", row.source or ("the ledger" if row.measure_id else "") or Chip("No source yet", Tone.WARN)),
        ("Collected", f"Not collected yet. {row.collection}".strip() if row.not_collected else row.collection),
        ("In", ", ".join(row.agreement_list)),
        ("Money", _money(stands)),
        ("Note", row.note),
    ]  # fmt: skip


def _changed(stands: IndicatorStands) -> str:
    if stands.change is None or stands.base is None:
        return ""
    way = {True: ", for the better", False: ", for the worse", None: ""}[stands.change.good]
    return f"{stands.change.words}: {stands.change.of.words} on {stands.base.words}{way}"


def _compared(stands: IndicatorStands) -> str:
    if stands.family is not None:
        return stands.family.words
    return f"{stands.row.family}: no value of it yet" if stands.row.family else ""


def _money(stands: IndicatorStands) -> str:
    told = ("carries reward money", stands.row.reward), ("stretch target", stands.row.stretch)
    words = ", ".join(word for word, holds in told if holds)
    return f"{words}: at risk" if stands.at_risk else words


# -- lines


def part_lines(stands: IndicatorStands) -> list[Line]:
    if stands.parts is None:
        return []
    return [
        Line(
            row.name,
            f"{point.said} ({point.period})" if point is not None else "no figure yet",
            "indicator",
            row.id,
        )
        for row, point in stands.parts.each
    ]


def partner_lines(stands: IndicatorStands) -> list[Line]:
    return [
        Line(row.starred, "leads" if row.leads else "", "agency", row.agency_id)
        if row.agency_id is not None
        else Line(row.starred, "leads" if row.leads else "")
        for row in stands.partners
    ]


def served_lines(stands: IndicatorStands) -> list[Line]:
    """Each priority with its lines."""
    found = []
    for row in stands.serves:
        found.append(Line(row.line, f"{row.heading}{', fed by it' if row.fed else ''}", "line", row.line_id))
    return found


def name_lines(names: tuple[NameRow, ...]) -> list[Line]:
    return [Line(f"{row.plan_words}{f' ({row.code})' if row.code else ''}: {row.words}") for row in names]


def comment_lines(comments: list[CommentRow]) -> list[Line]:
    found = []
    for row in comments:
        who = row.said_by or row.body or "Somebody"
        found.append(Line(f"{say_date(row.on_day)}, {who}", row.text, "comment", row))
        if row.answer:
            found.append(Line(f"Answered: {row.answer}"))
    return found


def done_lines(rows: list[DoneRow]) -> list[tuple[str, str]]:
    return [
        (f"{say_date(row.at.date())}{f' · {row.person}' if row.person else ''}", row.words) for row in rows
    ]
