"""The indicators on paper: targets as a table, each chart beside its numbers, and the targets for the public."""

from dataclasses import fields, is_dataclass, replace
from decimal import Decimal
from typing import TypeVar

from cspdesk.documents.kit import furniture
from cspdesk.documents.kit.chart_drawing import figure, with_numbers
from cspdesk.documents.kit.parts import Columns, Paragraph, Part, Rule, Stack
from cspdesk.documents.kit.roles import Role
from cspdesk.documents.kit.tables import CellText, Column, table
from cspdesk.documents.kit.text import Span
from cspdesk.documents.made import Made
from cspdesk.documents.page import Look
from cspdesk.domain.chart import Period, PeriodChart, Shape, Value
from cspdesk.domain.chart_words import numbers
from cspdesk.domain.papers.common import PaperOptions
from cspdesk.domain.papers.indicators import (
    IndicatorItem,
    IndicatorsPaper,
    ShownPeriod,
    TargetLine,
    TargetsPaper,
)

_PLOT = 96.0
_COMMENT_LINES = 3
_LINE_ROOM = 22.0


def build(paper: IndicatorsPaper, options: PaperOptions, look: Look) -> Made:
    """The table of targets as plans print it, then each indicator with its chart."""
    del options
    paper = _with_dashes(paper)
    parts = furniture.title_block(look, "Indicators", paper.title, (paper.period,))
    if paper.lines:
        parts += _table(look, paper)
        parts.append(Paragraph("* leads. Status: " + _KEY, look.small, before=4.0))
    else:
        parts.append(Paragraph("There is no indicator yet.", look.quiet))
    if paper.items:
        parts.append(furniture.heading(look, "Figures and their sources"))
    for item in paper.items:
        parts += _item(look, item)
    said = " · ".join(part for part in ("Indicators", paper.title, paper.period) if part)
    return Made(parts, f"Indicators, {paper.title}", said)


T = TypeVar("T")


def _with_dashes(value: T) -> T:
    """Every text with a dash for the minus sign, which the face of papers lacks: set in another, it reads apart."""
    if isinstance(value, str):
        return value.replace("\N{MINUS SIGN}", "\N{EN DASH}")  # type: ignore[return-value]
    if isinstance(value, tuple):
        return tuple(_with_dashes(each) for each in value)  # type: ignore[return-value]
    if is_dataclass(value) and not isinstance(value, type):
        given = {field.name: _with_dashes(getattr(value, field.name)) for field in fields(value)}
        return replace(value, **given)
    return value


_KEY = "✓ on target or ahead, ▲ behind, ✗ missed, ○ not scored, with the reason."


def _table(look: Look, paper: IndicatorsPaper) -> list[Part]:
    columns = [Column("Indicator", 2.6, bold=True), Column("Baseline", 0.0, most=72.0)]
    columns += [Column(period, 0.9) for period in paper.periods]
    columns += [Column("Partners", 1.3), Column("Status", 0.0, most=84.0)]
    rows: list[list[CellText]] = [
        [line.name, line.base, *line.targets, "\n".join(line.partners), line.status] for line in paper.lines
    ]
    return table(look, columns, rows, before=look.gap)


def _item(look: Look, item: IndicatorItem) -> list[Part]:
    """Title, status, the chart beside its table, notes and sources."""
    told = (Span(f"{item.status}  ", look.strong), Span(item.words, look.body))
    parts: list[Part] = [
        Paragraph(item.title, look.item, role=Role.SUBHEADING, before=look.gap * 1.6, keep_next=True),
        Paragraph(told, look.body, before=1.0, keep_next=bool(item.periods)),
    ]
    chart = _chart(item)
    if chart is not None:
        parts += _beside(look, chart)
    parts += [Paragraph(note, look.prose, before=3.0) for note in item.notes]
    parts += [Paragraph(said, look.small, before=2.0) for said in item.figures]
    return parts


def _beside(look: Look, chart: PeriodChart) -> list[Part]:
    """Chart and numbers side by side; under one another in large print."""
    if look.large:
        return with_numbers(look, chart, before=6.0)
    own = numbers(chart)
    columns = [Column(own.heads[0], 1.0, bold=True)]
    columns += [Column(head, 0.8, "right") for head in own.heads[1:]]
    rows: list[list[CellText]] = [list(row.cells) for row in own.rows]
    drawn = figure(look, chart, plot_height=_PLOT)
    return [Columns([[drawn], table(look, columns, rows)], [1.35, 1.0], gutter=look.gutter, before=6.0)]


def _chart(item: IndicatorItem) -> PeriodChart | None:
    if not any(each.actual_number or each.target_number or each.low for each in item.periods):
        return None
    base = _value(item.base, item.base_number) if item.base_number else None
    return PeriodChart(
        item.title,
        tuple(_period(each) for each in item.periods),
        item.unit,
        Shape.LINE if item.as_line else Shape.COLUMNS,
        base,
        group_name=item.group or "Comparison group",
    )


def _period(each: ShownPeriod) -> Period:
    low, high = (Decimal(each.low), Decimal(each.high)) if each.low and each.high else (None, None)
    actual = _value(each.actual, each.actual_number) if each.actual else None
    if low is not None:
        actual = Value(None, each.actual, low, high)
    return Period(
        each.name,
        actual,
        _value(each.target, each.target_number) if each.target else None,
        _value(each.group, each.group_number) if each.group_number else None,
    )


def _value(said: str, number: str) -> Value:
    return Value(Decimal(number) if number else None, said)


def targets(paper: TargetsPaper, options: PaperOptions, look: Look) -> Made:
    """The targets by priority, with room to write under each priority."""
    del options
    paper = _with_dashes(paper)
    parts = furniture.title_block(look, "Our targets", paper.title, (paper.period,))
    parts.append(Paragraph(paper.intro, look.prose, before=look.gap * 0.5))
    for group in paper.groups:
        parts.append(furniture.heading(look, group.heading))
        told = [_target(look, line) for line in group.lines]
        # The room to write stays with the last target, so that no page begins with it.
        parts += [*told[:-1], Stack([*told[-1:], *_room(look)], after=look.gap * 0.5)]
    if not paper.groups:
        parts.append(Paragraph("There is no target yet.", look.quiet))
    return Made(parts, f"Our targets, {paper.title}", f"Our targets · {paper.title}")


def _target(look: Look, line: TargetLine) -> Part:
    told = [Paragraph(line.name, look.item, role=Role.SUBHEADING, keep_next=True)]
    told.append(Paragraph((Span(f"{line.status}  ", look.strong), Span(line.latest, look.body)), look.body))
    if line.aim:
        told.append(Paragraph(line.aim, look.body, before=1.0))
    told += [Paragraph(f"“{said}”", look.prose, before=2.0) for said in line.comments]
    return Stack(told, before=look.gap * 0.7)


def _room(look: Look) -> list[Part]:
    """Lines for a comment."""
    parts: list[Part] = [Paragraph("What do you say?", look.strong, before=look.gap)]
    parts += [Rule(before=_LINE_ROOM) for _ in range(_COMMENT_LINES)]
    return parts
