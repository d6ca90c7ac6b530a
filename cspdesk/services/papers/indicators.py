"""The indicators for paper: the table of targets as plans print it, charts, and the targets for the public."""

from collections.abc import Sequence
from dataclasses import fields, is_dataclass, replace
from typing import TypeVar
from uuid import UUID

from cspdesk.domain.chart import Period, PeriodChart, Shape, Value
from cspdesk.domain.indicator_chart import chart_of
from cspdesk.domain.indicator_kinds import Basis
from cspdesk.domain.indicator_periods import Span
from cspdesk.domain.indicator_stands import Standing, Status
from cspdesk.domain.indicator_values import Said
from cspdesk.domain.indicator_view import IndicatorStands, population_of
from cspdesk.domain.indicators import CommentRow, say_row
from cspdesk.domain.kinds import Audience
from cspdesk.domain.papers.indicators import (
    IndicatorItem,
    IndicatorLine,
    IndicatorsPaper,
    ShownPeriod,
    TargetGroup,
    TargetLine,
    TargetsPaper,
)
from cspdesk.services.context import Context
from cspdesk.services.indicators import IndicatorService
from cspdesk.services.papers import common
from cspdesk.services.papers.registry import Wanted

_MARKS = {
    Status.AHEAD: "✓",
    Status.ON_TARGET: "✓",
    Status.BEHIND: "▲",
    Status.MISSED: "✗",
    Status.NOT_SCORED: "○",
}
_MOST_PERIODS = 5
_OTHER = "Other targets"
_INTRO = (
    "This is what we said we would do, and how far we are. Say what you think of it: write on the lines, and give "
    "this paper to the officer of your forum. What you say goes to the next meeting of the steering group."
)


def build(context: Context, ref: UUID | None, wanted: Wanted) -> IndicatorsPaper:
    """Every indicator, or those off target, of reward money or stretched; with charts unless they are left out."""
    del ref
    which = str(wanted.options.get("which") or "")
    names = common.Names(context, context.today(), wanted.audience)
    rows = [row for row in IndicatorService(context).all() if _wanted(row, which)]
    spans = _spans(rows)
    charts = bool(wanted.options.get("charts", True))
    # A part is told with its whole, unless it has targets of its own.
    shown = [row for row in rows if (row.figures or row.points) and (row.row.part_of_id is None or row.years)]
    own = context.partnership
    title = " ".join(part for part in (own.plan_title, own.plan_period) if part) or own.name
    return IndicatorsPaper(
        letterhead=common.letterhead(context),
        made_on=context.today(),
        title=title,
        period=_TITLES.get(which, ""),
        periods=_read_by(names, tuple(spans.values())),
        lines=_read_by(names, tuple(_line(row, list(spans)) for row in rows if row.row.part_of_id is None)),
        items=_read_by(names, tuple(_item(row, wanted.audience) for row in shown) if charts else ()),
    )


T = TypeVar("T")


def _read_by(names: common.Names, told: T) -> T:
    """A part of a paper as its audience may read it: every text of it may have been typed."""
    if isinstance(told, str):
        return names.text(told)  # type: ignore[return-value]
    if isinstance(told, tuple):
        return tuple(_read_by(names, each) for each in told)  # type: ignore[return-value]
    if is_dataclass(told) and not isinstance(told, type):
        given = {field.name: _read_by(names, getattr(told, field.name)) for field in fields(told)}
        return replace(told, **given)
    return told


_TITLES = {"off": "Those off target", "reward": "Those of reward money", "stretch": "Stretch targets"}


def _wanted(row: IndicatorStands, which: str) -> bool:
    return {
        "off": row.standing.off_target,
        "reward": row.row.reward,
        "stretch": row.row.stretch,
    }.get(which, True)


def _spans(rows: Sequence[IndicatorStands]) -> dict[Span, str]:
    """The periods that have targets, in order, each under the first name it goes by; the last few of many."""
    found: dict[Span, str] = {}
    for row in rows:
        for year in row.years:
            if year.target.span is not None:
                found.setdefault(year.target.span, year.target.period)
    kept = sorted(found, key=lambda span: (span.last, span.first))[-_MOST_PERIODS:]
    return {span: found[span] for span in kept}


def _line(row: IndicatorStands, spans: Sequence[Span]) -> IndicatorLine:
    targets = {year.target.span: year.said for year in row.years}
    counted = row.row.measure_id is not None
    return IndicatorLine(
        _printed_name(row),
        row.base.words
        if row.base is not None
        else ""
        if counted or not row.years
        else Said.NOT_APPLICABLE.value,
        tuple(targets.get(span, "") for span in spans),
        tuple(partner.starred for partner in row.partners),
        status_of(row.standing),
    )


def _printed_name(row: IndicatorStands) -> str:
    """As the plan's own table prints it, else code and name; a line of the plan is no table."""
    lines = {served.line for served in row.serves}
    own = [name.words for name in row.names if name.plan_id is not None and name.words not in lines]
    return own[0] if own and row.partners else row.row.title


def status_of(standing: Standing) -> str:
    """A status for paper: a mark and its word, "○ N/A"."""
    return f"{_MARKS[standing.status]} {standing.short}"


def _item(row: IndicatorStands, audience: Audience) -> IndicatorItem:
    chart = _worth_drawing(chart_of(row))
    notes = [
        f"Change: {row.change.words}, {row.change.of.words} on {row.base.words}."
        if row.change is not None and row.base is not None
        else "",
        f"Population: {population_of(row)}." if population_of(row) else "",
        f"{row.family.words}." if row.family is not None else "",
        f"Made of: {row.parts.words}." if row.parts is not None else "",
        f"Gap to “{row.gap.other.name}”: {row.gap.words}." if row.gap is not None else "",
        *(
            f"Clash: {clash.words} {f'Settled: {clash.settled}' if clash.settled else 'Not settled.'}"
            for clash in row.clashes
        ),
        f"Not collected yet. {row.row.collection}" if row.row.not_collected else "",
    ]
    words = row.standing.words or (row.latest.words if row.latest is not None else "")
    return IndicatorItem(
        title=row.row.title,
        status=status_of(row.standing),
        words=f"{words}." if words else "",
        unit=chart.unit if chart is not None else "",
        base=chart.baseline.said if chart is not None and chart.baseline is not None else "",
        base_number=_number(chart.baseline) if chart is not None else "",
        group=chart.group_name if chart is not None else "",
        as_line=chart is not None and chart.shape is Shape.LINE,
        periods=_periods(chart),
        notes=tuple(note.strip() for note in notes if note),
        figures=_sources(row, audience),
    )


def _worth_drawing(chart: PeriodChart | None) -> PeriodChart | None:
    """A chart that sets a figure beside something: one bar alone says no more than its number."""
    if chart is None:
        return None
    actual = [each.actual for each in chart.periods if each.actual is not None and each.actual.amounts]
    beside = [
        each for period in chart.periods for each in (period.target, period.group) if each and each.amounts
    ]
    return chart if actual and (len(actual) > 1 or beside or chart.baseline is not None) else None


def _periods(chart: PeriodChart | None) -> tuple[ShownPeriod, ...]:
    return tuple(_period(each) for each in chart.periods) if chart is not None else ()


def _period(each: Period) -> ShownPeriod:
    low = high = ""
    if each.actual is not None and each.actual.low is not None and each.actual.high is not None:
        low, high = str(each.actual.low), str(each.actual.high)
    return ShownPeriod(
        each.name,
        each.actual.said if each.actual is not None else "",
        each.target.said if each.target is not None else "",
        each.group.said if each.group is not None else "",
        _number(each.actual),
        _number(each.target),
        _number(each.group),
        low,
        high,
    )


def _number(value: Value | None) -> str:
    return "" if value is None or value.number is None else str(value.number)


def _sources(row: IndicatorStands, audience: Audience) -> tuple[str, ...]:
    """Each figure with its source, place and day; notes are for the office."""
    found = []
    for figure in row.figures:
        mean = " a month" if figure.basis is Basis.MONTHLY_MEAN else ""
        said = f"{say_row(figure, row.row)}{mean}"
        behind = (
            f" ({figure.numerator:,} of {figure.denominator:,})"
            if figure.numerator and figure.denominator
            else ""
        )
        period = f", {figure.period}" if figure.period else ""
        note = f" {figure.note}" if figure.note and audience is Audience.INTERNAL else ""
        source = f". Source: {figure.where}." if figure.where else ". No source."
        found.append(f"{said}{behind}{period}{source}{note}")
    if row.row.measure_id is not None and row.latest is not None and not row.figures:
        found.append(
            f"{row.latest.words}: counted from the ledger of activities, {len(row.latest.records)} records."
        )
    return tuple(found)


# -- for the public


def targets(context: Context, ref: UUID | None, wanted: Wanted) -> TargetsPaper:
    """What is aimed at under each priority, how it stands in plain words, and what was said of it in public."""
    del ref
    service = IndicatorService(context)
    names = common.Names(context, context.today(), wanted.audience)
    said: dict[UUID, list[CommentRow]] = {}
    for comment in service.comments():
        if comment.public:
            said.setdefault(comment.indicator_id, []).append(comment)
    groups: dict[str, list[TargetLine]] = {}
    for row in service.all():
        if row.row.part_of_id is None and (row.years or row.points):
            heading = next((served.heading for served in row.serves), _OTHER)
            groups.setdefault(heading, []).append(_public(row, said.get(row.id, ())))
    order = [served.heading for served in context.store.indicators.serves()]
    ordered = sorted(
        groups, key=lambda heading: (heading == _OTHER, order.index(heading) if heading in order else 0)
    )
    own = context.partnership
    return TargetsPaper(
        letterhead=common.letterhead(context),
        made_on=context.today(),
        title=own.name,
        period=" ".join(part for part in (own.plan_title, own.plan_period) if part),
        intro=_INTRO,
        groups=_read_by(names, tuple(TargetGroup(heading, tuple(groups[heading])) for heading in ordered)),
    )


def _public(row: IndicatorStands, comments: Sequence[CommentRow]) -> TargetLine:
    aim = ""
    if row.now is not None:
        period, number = row.now.target.period, row.now.number
        aim = f"Target for {period}: {row.now.said if number is None else row.row.say(number)}."
    latest = f"Now: {row.latest.words}." if row.latest is not None else "Nothing measured yet."
    return TargetLine(
        row.row.name,
        aim,
        latest,
        status_of(row.standing),
        tuple(comment.text for comment in comments),
    )
