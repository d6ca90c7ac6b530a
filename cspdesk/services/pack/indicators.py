"""Indicators against their targets, each with its chart, by the rules of the page of indicators."""

from collections.abc import Sequence

from cspdesk.domain.indicator_chart import chart_of
from cspdesk.domain.indicator_stands import Status
from cspdesk.domain.indicator_view import IndicatorStands
from cspdesk.domain.kinds import Kind
from cspdesk.domain.pack import PackColumn, PackFigure, PackRow, PackTable, Records, Section
from cspdesk.domain.pack_codes import BY_KEY, figure
from cspdesk.services.pack.reads import PackReads

_KEY = "indicators"
_RULE = "The newest figure of the indicator, its own or counted from the ledger, against the target of its period."
_MET = (Status.AHEAD, Status.ON_TARGET)


def section(read: PackReads) -> Section:
    """How many are at, off and without a target, each indicator with its code, and its chart where it has figures."""
    kind, found = BY_KEY[_KEY], read.indicators
    if not found:
        return Section(_KEY, kind.letter, kind.title, empty="No indicator is kept.")
    groups = {
        "on": [each for each in found if each.standing.status in _MET],
        "off": [each for each in found if each.standing.off_target],
        "unscored": [each for each in found if each.standing.status is Status.NOT_SCORED],
    }
    told = [(each, clash) for each in found for clash in each.open_clashes]
    clashes = [clash for _, clash in told]
    clashing = tuple(
        dict.fromkeys((Kind.FIGURE, row.id) for clash in clashes for row in (clash.first, clash.second))
    )
    charts = (chart_of(each) for each in found if _tells(each))
    return Section(
        _KEY,
        kind.letter,
        kind.title,
        figures=(
            *(
                figure(_KEY, rule, len(rows), _behind(rows), value=f"{len(rows)} of {len(found)}")
                for rule, rows in groups.items()
            ),
            *(() if read.public else (figure(_KEY, "clashes", len(clashes), clashing),)),
            *(_figure(read, each) for each in found),
        ),
        tables=(_table(read, found),),
        charts=tuple(chart for chart in charts if chart is not None),
        # Whose figure is right is for the group to settle.
        notes=() if read.public else tuple(f"{each.row.title}: {clash.words}" for each, clash in told),
    )


def _tells(each: IndicatorStands) -> bool:
    """True where a chart says more than the table: two periods, or one beside a base."""
    return len(each.points) > 1 or (bool(each.points) and each.base is not None)


def _behind(found: Sequence[IndicatorStands]) -> Records:
    return tuple((Kind.INDICATOR, each.id) for each in found)


def _figure(read: PackReads, each: IndicatorStands) -> PackFigure:
    key = f"indicator/{each.id}"
    number = float(each.latest.number) if each.latest is not None and each.latest.number is not None else None
    value = each.latest.words if each.latest is not None else "no figure"
    records = tuple(dict.fromkeys(((Kind.INDICATOR, each.id), *each.records)))
    return PackFigure(read.codes.of(_KEY, key), key, each.row.title, _RULE, value, number, records=records)


def _table(read: PackReads, found: Sequence[IndicatorStands]) -> PackTable:
    columns = (
        PackColumn("Code"),
        PackColumn("Indicator", wide=2),
        PackColumn("Baseline", wide=0.9),
        PackColumn("Latest", wide=1.1),
        PackColumn("Target", wide=1.2),
        PackColumn("Change", wide=0.7),
        PackColumn("Status", wide=1),
    )
    rows = [
        PackRow(
            (
                read.codes.of(_KEY, f"indicator/{each.id}"),
                read.names.text(each.row.title),
                each.base.words if each.base is not None else None,
                each.latest.words if each.latest is not None else "no figure",
                f"{each.now.said} ({each.now.target.period})"
                if each.now is not None and each.now.said
                else None,
                each.change.words if each.change is not None else None,
                each.standing.word,
            ),
            ((Kind.INDICATOR, each.id), *each.records),
        )
        for each in found
    ]
    return PackTable("Each indicator", columns, tuple(rows))
