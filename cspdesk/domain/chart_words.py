"""A chart in a sentence, for those who hear it, and as the table of numbers that stands beside it."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from cspdesk.domain.chart import (
    AnyChart,
    Bar,
    BarChart,
    Period,
    PeriodChart,
    Progress,
    Records,
    Share,
    SharesChart,
    State,
    StripChart,
    Value,
    amount,
)
from cspdesk.domain.chart_axis import number_words, value_words

# So many rows are said one by one; of more, how many of each state there are.
_SAID = 40


@dataclass(frozen=True)
class NumbersRow:
    """One row of a table of numbers, with the records behind it."""

    cells: tuple[str, ...]
    records: Records = ()


@dataclass(frozen=True)
class Numbers:
    """The table of a chart; its first column names the rows, the others hold values."""

    heads: tuple[str, ...]
    rows: tuple[NumbersRow, ...]


def suffix_of(chart: PeriodChart) -> str:
    """What stands behind each number: a percent sign, or nothing."""
    return "%" if chart.unit.strip() == "%" else ""


def period_words(chart: PeriodChart, period: Period) -> str:
    """One period with all that is known of it: '2008/09: 504, target 520, comparison group 530'."""
    suffix = suffix_of(chart)
    told = [f"{value_words(period.actual, suffix)}{' (estimate)' if _estimate(period.actual) else ''}"]
    if period.target is not None:
        told.append(f"{lower(chart.target_name)} {value_words(period.target, suffix)}")
    if period.group is not None:
        told.append(f"{lower(chart.group_name)} {value_words(period.group, suffix)}")
    return f"{period.name}: {', '.join(told)}"


def bar_words(chart: BarChart, bar: Bar, place: int) -> str:
    """One bar with its name, its series and its target."""
    value = value_words(bar.values[place])
    estimate = " (estimate)" if bar.values[place].estimate else ""
    told = f"{bar.name}: {value}{estimate}"
    if len(chart.series) > 1 and place < len(chart.series):
        told += f" {lower(chart.series[place])}"
    if bar.target is not None:
        told += f", {lower(chart.target_name)} {value_words(bar.target)}"
    return told


def share_words(share: Share) -> str:
    return f"{share.name} {number_words(amount(share.number) or 0.0)}"


def progress_words(chart: StripChart, row: Progress) -> str:
    """One row with its state: 'Biddenham: 2 of 4, part done'."""
    return f"{row.name}: {', '.join(each for each in (counted(row), chart.state_name(row.stands)) if each)}"


def counted(row: Progress) -> str:
    """What was done of what was asked, where it is known: '2 of 4'."""
    done, whole = amount(row.done), amount(row.of)
    if row.said or done is None:
        return row.said
    return number_words(done) if whole is None else f"{number_words(done)} of {number_words(whole)}"


def states(chart: StripChart) -> list[tuple[State, int]]:
    """How many rows stand where, in the order of the states; those of nobody are left out."""
    found = Counter(row.stands for row in chart.rows)
    return [(state, found[state]) for state in State if found[state]]


def told(chart: AnyChart) -> str:
    """The chart in a sentence, with its numbers."""
    said, title = "; ".join(_said(chart)), chart.title
    if isinstance(chart, PeriodChart) and chart.unit and not suffix_of(chart):
        title = f"{title} ({chart.unit})" if title else f"In {chart.unit}"
    return f"{title}. {said}." if title else f"{said}."


def _said(chart: AnyChart) -> Iterator[str]:
    match chart:
        case PeriodChart():
            for period in chart.periods:
                yield period_words(chart, period)
            if chart.baseline is not None:
                yield f"{lower(chart.baseline_name)} {value_words(chart.baseline, suffix_of(chart))}"
        case BarChart():
            for bar in chart.bars:
                yield _bar_said(chart, bar)
        case SharesChart():
            for share in chart.shares:
                yield share_words(share)
        case StripChart():
            if len(chart.rows) > 1:
                yield ", ".join(f"{chart.state_name(state)} {number:,}" for state, number in states(chart))
            if len(chart.rows) <= _SAID:
                for row in chart.rows:
                    yield progress_words(chart, row)
    if not _rows(chart):
        yield "There is nothing to show yet"


def _bar_said(chart: BarChart, bar: Bar) -> str:
    values = [value_words(value) + (" (estimate)" if value.estimate else "") for value in bar.values]
    if len(chart.series) > 1:
        names = (lower(name) for name in chart.series)
        values = [f"{value} {name}" for value, name in zip(values, names, strict=False)]
    if bar.target is not None:
        values.append(f"{lower(chart.target_name)} {value_words(bar.target)}")
    return f"{bar.name}: {', '.join(values)}"


def numbers(chart: AnyChart) -> Numbers:
    """The table that says the same; columns that would be empty are left out."""
    match chart:
        case PeriodChart():
            return _period_numbers(chart)
        case BarChart():
            return _bar_numbers(chart)
        case SharesChart():
            return Numbers(
                ("", "Number"),
                tuple(
                    NumbersRow((share.name, number_words(amount(share.number) or 0.0)), share.records)
                    for share in chart.shares
                ),
            )
        case StripChart():
            counts = any(counted(row) for row in chart.rows)
            return Numbers(
                ("", "Done", "State") if counts else ("", "State"),
                tuple(
                    NumbersRow(
                        (row.name, *((counted(row),) if counts else ()), chart.state_name(row.stands)),
                        row.records,
                    )
                    for row in chart.rows
                ),
            )


def _period_numbers(chart: PeriodChart) -> Numbers:
    suffix, periods = suffix_of(chart), chart.periods
    heads = ["Period", chart.actual_name]
    targets = any(period.target is not None for period in periods)
    groups = any(period.group is not None for period in periods)
    heads += [chart.target_name] * targets + [chart.group_name] * groups
    rows = []
    if chart.baseline is not None:
        base = value_words(chart.baseline, suffix)
        rows.append(
            NumbersRow((chart.baseline_name, base, *[""] * (targets + groups)), chart.baseline.records)
        )
    for period in periods:
        values = [period.actual, *[period.target] * targets, *[period.group] * groups]
        cells = (period.name, *(_cell(value, suffix) for value in values))
        known = [value.records for value in values if value is not None]
        rows.append(NumbersRow(cells, tuple(dict.fromkeys(record for each in known for record in each))))
    return Numbers(tuple(heads), tuple(rows))


def _bar_numbers(chart: BarChart) -> Numbers:
    most = max((len(bar.values) for bar in chart.bars), default=1)
    names = (*chart.series, *[""] * most)[:most] if chart.series else ("Number", *[""] * (most - 1))
    targets = any(bar.target is not None for bar in chart.bars)
    rows = []
    for bar in chart.bars:
        values = [*bar.values, *[None] * (most - len(bar.values)), *[bar.target] * targets]
        known = [value.records for value in values if value is not None]
        records = tuple(dict.fromkeys(record for each in known for record in each))
        rows.append(NumbersRow((bar.name, *(_cell(value, "") for value in values)), records))
    return Numbers(("", *names, *[chart.target_name] * targets), tuple(rows))


def _cell(value: Value | None, suffix: str) -> str:
    if value is None:
        return ""
    return value_words(value, suffix) + (" (estimate)" if value.estimate else "")


def _estimate(value: Value | None) -> bool:
    return value is not None and value.estimate


def _rows(chart: AnyChart) -> int:
    match chart:
        case PeriodChart():
            return len(chart.periods)
        case BarChart():
            return len(chart.bars)
        case SharesChart():
            return len(chart.shares)
        case StripChart():
            return len(chart.rows)


def lower(name: str) -> str:
    """A name inside a sentence; one of capitals stays as it is."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]
