"""Any chart into marks for a width, the one layout that paper and window share; and a laid out one cut over pages."""

from dataclasses import replace

from cspdesk.domain.chart import (
    AnyChart,
    BarChart,
    Chart,
    Line,
    Mark,
    Measure,
    PeriodChart,
    SharesChart,
    StripChart,
)
from cspdesk.domain.chart_bars import lay_out_bars, lay_out_shares
from cspdesk.domain.chart_fit import Type
from cspdesk.domain.chart_periods import lay_out_periods
from cspdesk.domain.chart_strip import lay_out_strip

LEAST_WIDTH = 120.0
"""A chart asked to be narrower is laid out in so many points."""


def lay_out(
    chart: AnyChart, width: float, measure: Measure, size: float = 8.5, *, plot_height: float | None = None
) -> Chart:
    """The marks of a chart in a width and a size of text, all in points.

    `plot_height` is the height between the ends of the axis of an indicator; other charts take what they need.
    """
    text, width = Type(size, measure), max(width, LEAST_WIDTH)
    match chart:
        case PeriodChart():
            return lay_out_periods(chart, width, text, plot_height)
        case BarChart():
            return lay_out_bars(chart, width, text)
        case SharesChart():
            return lay_out_shares(chart, width, text)
        case StripChart():
            return lay_out_strip(chart, width, text)


def cut(chart: Chart, room: float) -> tuple[Chart, Chart] | None:
    """As much of a chart as fits in a height, and the rest under the same head; None where nothing fits."""
    fitting = [each for each in chart.breaks if each <= room]
    if not fitting:
        return None
    at = fitting[-1]
    upper = [mark for mark in chart.marks if mark.bounds[1] < at]
    lower = [mark for mark in chart.marks if mark.bounds[3] <= chart.head or mark.bounds[3] > at]
    drop = at - chart.head
    rest = [mark if mark.bounds[3] <= chart.head else _raised(mark, drop, chart.head) for mark in lower]
    first = Chart(chart.width, at, tuple(_ended(mark, at) for mark in upper), (*fitting[:-1],), chart.head)
    breaks = tuple(each - drop for each in chart.breaks if each > at)
    return first, Chart(chart.width, chart.height - drop, tuple(rest), breaks, chart.head)


def _ended(mark: Mark, foot: float) -> Mark:
    """A line that goes on over the cut ends at it; all else stands between two cuts."""
    return replace(mark, y2=min(mark.y2, foot)) if isinstance(mark, Line) else mark


def _raised(mark: Mark, drop: float, head: float) -> Mark:
    if isinstance(mark, Line):
        return replace(mark, y1=max(mark.y1 - drop, head), y2=mark.y2 - drop)
    return replace(mark, y=mark.y - drop)
