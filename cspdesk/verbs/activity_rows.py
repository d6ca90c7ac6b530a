"""Activities and measures as flat objects, for the verbs that look."""

import datetime as dt
from typing import TYPE_CHECKING, Any

from cspdesk.domain.activities import ActivityRow
from cspdesk.services.measures import MeasureLine

if TYPE_CHECKING:
    from collections.abc import Callable

    from cspdesk.office import Office
    from cspdesk.verbs.run import Flat

COLUMNS: dict[str, tuple[str, ...]] = {
    "activities": ("day", "kind", "title", "body", "place", "state", "reach"),
    "measures": ("name", "done", "planned", "target", "short", "forums_short", "plan_line"),
}


def activities(
    office: "Office", flat: "Callable[..., Flat]", first: dt.date | None, last: dt.date | None
) -> list["Flat"]:
    """Every activity, or those of a period."""
    return [activity(row, flat) for row in office.activities.all(from_day=first, to_day=last)]


def activity(row: ActivityRow, flat: "Callable[..., Flat]") -> "Flat":
    return flat(
        id=row.id,
        day=row.from_day,
        to_day=row.to_day,
        start=row.start,
        finish=row.finish,
        kind=row.kind,
        family=row.family,
        series=row.series,
        title=row.title,
        topic=row.topic,
        body=row.body,
        place=row.place,
        ward=row.ward,
        state=row.state,
        agency=row.agency,
        organiser=row.organiser,
        audience=row.audience,
        what=row.what,
        why=row.why,
        materials=row.materials,
        outcome=row.outcome,
        good_practice=row.good_practice,
        good_practice_topic=row.good_practice_topic,
        review_on=row.review_on,
        verdict=row.verdict,
        verdict_on=row.verdict_on,
        funding_pence=row.funding_pence,
        match_funding_pence=row.match_funding_pence,
        reach=row.reach,
    )


def measures(
    office: "Office", flat: "Callable[..., Flat]", first: dt.date | None, last: dt.date | None
) -> list["Flat"]:
    """What was done against what was promised, in the plan year or a period."""
    return [_measure(line, flat) for line in office.measures.grid(first, last)]


def _measure(line: MeasureLine, flat: "Callable[..., Flat]") -> "Flat":
    measure, found = line.measure, line.figure
    values: dict[str, Any] = {source.words.lower(): source.value for source in found.sources}
    done = None if found.value is None else round(found.value, 1)
    return flat(
        id=measure.id,
        name=measure.name,
        unit=measure.unit,
        done=int(done) if done is not None and done == int(done) else done,
        planned=found.planned,
        target=found.target,
        short=line.short,
        forums_short=len(line.forums_short),
        plan_line=measure.plan_line,
        records=len(found.records),
        sources="; ".join(f"{words} {number}" for words, number in values.items()) or None,
    )
