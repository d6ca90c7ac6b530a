"""What the window says of measures and their figures."""

from cspdesk.domain.activity_kinds import CountedAs, DistinctOf, MeasureOf, TargetScope
from cspdesk.domain.measures import Figure, MeasureRow, percent_change
from cspdesk.services.measures import MeasureLine

_HOW = {
    CountedAs.COUNT: "how many",
    CountedAs.SUM: "added up",
    CountedAs.DISTINCT: "different",
    CountedAs.CHANGE: "change on a base",
    CountedAs.SHARE: "share",
    CountedAs.GAP: "gap",
}
_OF = {
    DistinctOf.SCHOOL: "schools",
    DistinctOf.AGENCY: "agencies",
    DistinctOf.PLACE: "places",
    DistinctOf.FORUM: "forums",
    DistinctOf.TAKER: "people",
    DistinctOf.TITLE: "titles",
    DistinctOf.CAME_TO_FORUM: "people who later came to a forum",
}


def how_words(row: MeasureRow) -> str:
    """'Students added up', 'different schools', 'how many'."""
    if row.measure_of is MeasureOf.PARTICIPATION:
        return "people at meetings, consultations and sessions"
    if row.measure_of is not MeasureOf.ACTIVITIES:
        return "community actions " + row.measure_of.value.removeprefix("actions_")
    if row.counted_as is CountedAs.DISTINCT:
        return f"different {_OF.get(row.distinct_of, 'ones')}"
    if row.counted_as is CountedAs.SUM and row.distinct_of is DistinctOf.TAKER:
        return "places taken"
    other = f" of {row.other_category}" if row.other_category else ""
    return f"{row.category} {_HOW[row.counted_as]}{other}".strip()


def scope_words(row: MeasureRow) -> str:
    """'250', '1 each forum', '+5 %'."""
    if row.counted_as is CountedAs.CHANGE:
        return "" if row.target_percent is None else f"{row.target_percent:+d} %"
    if row.target is None:
        return ""
    return f"{row.target:,} each forum" if row.scope is TargetScope.EACH_FORUM else f"{row.target:,}"


def value_words(row: MeasureRow, found: Figure) -> str:
    """'260', '42 %' or '–' when it is not measured."""
    if found.value is None:
        return "–"
    if row.counted_as is CountedAs.SHARE:
        return f"{found.value:.0f} %"
    return f"{found.value:,.0f}"


def planned_word(row: MeasureRow) -> str:
    """A post that is planned is vacant."""
    return "vacant" if row.kind_keys == {"post"} else "planned"


def line_words(line: MeasureLine) -> str:
    """As `figure_words`, but where each forum has a target, how many of them are short."""
    found, lacking = line.figure, len(line.forums_short)
    if not lacking:
        return figure_words(line.measure, found)
    unit = f" {line.measure.unit}" if line.measure.unit else ""
    said = [f"{value_words(line.measure, found)} of {found.target:,}{unit}"]
    if found.planned:
        said.append(f"{found.planned} {planned_word(line.measure)}")
    forums = f"{lacking} forum{'' if lacking == 1 else 's'}"
    return ", ".join((*said, f"{line.short:,} short in {forums}"))


def figure_words(row: MeasureRow, found: Figure) -> str:
    """'260 of 250 students: met', '7 of 18, 3 planned, 11 short'."""
    unit = f" {row.unit}" if row.unit else ""
    if found.value is None:
        return "not measured"
    said = [value_words(row, found) + (f" of {found.target:,}" if found.target is not None else "") + unit]
    if row.counted_as is CountedAs.CHANGE and found.part is not None:
        change = percent_change(row.base, found.part)
        said.append("no base to compare with" if change is None else f"{change:+.1f} % on {row.base:,}")
    if found.planned:
        said.append(f"{found.planned} {planned_word(row)}")
    if found.short is not None:
        said.append("met" if found.met else f"{found.short:,} short")
    return ", ".join(said)
