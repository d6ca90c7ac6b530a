"""Outreach against target: every measure of the ledger over the plan year so far."""

from collections.abc import Sequence

from cspdesk.domain.activity_kinds import CountedAs, MeasureOf
from cspdesk.domain.chart import Progress, State, StripChart
from cspdesk.domain.dates import say_date_short
from cspdesk.domain.kinds import Kind
from cspdesk.domain.pack import PackColumn, PackFigure, PackRow, PackTable, Records, Section, Sort
from cspdesk.domain.pack_codes import BY_KEY, figure
from cspdesk.services.measures import MeasureLine, MeasureService
from cspdesk.services.pack.reads import PackReads

_KEY = "outreach"
_RULE = "What the measure counts in the ledger over the plan year so far, against its target for the year."


def section(read: PackReads) -> Section:
    """A figure for each measure with its target, and the forums that are short of it."""
    kind = BY_KEY[_KEY]
    lines = MeasureService(read.context).grid(read.year.start, read.day)
    if not lines:
        return Section(_KEY, kind.letter, kind.title, empty="No measure is kept.")
    aimed = [line for line in lines if line.short is not None]
    met = [line for line in aimed if line.short == 0]
    short = [line for line in aimed if line.short]
    return Section(
        _KEY,
        kind.letter,
        kind.title,
        figures=(
            figure(_KEY, "met", len(met), _measures(met), value=f"{len(met)} of {len(aimed)}"),
            figure(_KEY, "short", len(short), _measures(short), value=f"{len(short)} of {len(aimed)}"),
            *(_figure(read, line) for line in lines),
        ),
        tables=(_table(read, lines),),
        charts=_chart(aimed),
        notes=(
            f"Counted from {say_date_short(read.year.start)} to {say_date_short(read.day)} against the targets of "
            f"the whole plan year {read.year.label}.",
        ),
    )


def _measures(lines: Sequence[MeasureLine]) -> Records:
    return tuple((Kind.MEASURE, line.measure.id) for line in lines)


def records(line: MeasureLine) -> Records:
    """What a measure counted: activities, or actions, or meetings and activities together."""
    own = line.figure
    if own.sources:
        activities = set(own.records)
        behind = (each for source in own.sources for each, _ in source.records)
        return tuple((Kind.ACTIVITY if each in activities else Kind.MEETING, each) for each in behind)
    actions = line.measure.measure_of not in (MeasureOf.ACTIVITIES, MeasureOf.PARTICIPATION)
    return tuple((Kind.ACTION if actions else Kind.ACTIVITY, each) for each in own.records)


def value(line: MeasureLine) -> str:
    """'18 of 36', '-12.5%', or that it is not measured."""
    own, counted = line.figure, line.measure.counted_as
    if own.value is None:
        return "not measured"
    said = f"{own.value:,.0f}" if float(own.value).is_integer() else f"{own.value:,.1f}"
    if counted is CountedAs.SHARE:
        return f"{said}%" + (f" ({own.part} of {own.whole})" if own.whole else "")
    return said if own.target is None else f"{said} of {own.target:,}"


def _figure(read: PackReads, line: MeasureLine) -> PackFigure:
    measure = line.measure
    code = read.codes.of(_KEY, f"measure/{measure.id}")
    own = line.figure.value
    return PackFigure(
        code, f"measure/{measure.id}", measure.name, _RULE, value(line), own, records=records(line)
    )


def _chart(lines: Sequence[MeasureLine]) -> tuple[StripChart, ...]:
    counted = [
        line for line in lines if line.figure.target and line.measure.counted_as is not CountedAs.CHANGE
    ]
    if not counted:
        return ()
    return (
        StripChart(
            "How far each measure has come",
            tuple(
                Progress(line.measure.name, line.figure.value, line.figure.target, records=records(line))
                for line in counted
            ),
            ((State.DONE, "at target"), (State.PART, "on the way"), (State.NOT_DONE, "nothing yet")),
        ),
    )


def _table(read: PackReads, lines: Sequence[MeasureLine]) -> PackTable:
    columns = (
        PackColumn("Code"),
        PackColumn("Measure", wide=1),
        PackColumn("Done", Sort.NUMBER),
        PackColumn("Target", Sort.NUMBER),
        PackColumn("Short by", Sort.NUMBER),
        PackColumn("Planned", Sort.NUMBER),
        PackColumn("Forums short", Sort.NUMBER),
        PackColumn("Status"),
    )
    rows = []
    for line in lines:
        own = line.figure
        short = line.short
        status = "no target" if short is None else "at target" if short == 0 else "below target"
        done = None if own.value is None else round(own.value, 1)
        rows.append(
            PackRow(
                (
                    read.codes.of(_KEY, f"measure/{line.measure.id}"),
                    line.measure.name,
                    done if done is None or not float(done).is_integer() else int(done),
                    own.target,
                    short,
                    own.planned or None,
                    len(line.forums_short) or None,
                    "not measured" if own.value is None else status,
                ),
                records(line),
            )
        )
    return PackTable("Measures", columns, tuple(rows))
