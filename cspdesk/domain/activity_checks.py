"""What is missing or cannot be right in an activity, said in a sentence each; and what a plan year still owes."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from cspdesk.domain.activities import ActivityKindRow, ActivityRow, CountRow, DayRow, PartRow, TakerRow
from cspdesk.domain.activity_kinds import ActivityState, Family, Feature, Phase
from cspdesk.domain.dates import say_date
from cspdesk.domain.issues import IssueRow
from cspdesk.domain.text import fold

_NEVER_MORE = (
    ("Given out", "Printed"),
    ("Keys issued", "Keys cut"),
    ("Homes done", "Homes offered"),
    ("Finished", "Places"),
    ("Contacted", "In post"),
    ("Supported", "Identified"),
)
"""Of the first there can be no more than of the second."""

_SAID = 5


def whole_of(category: str) -> str:
    """What a category is a part of: homes offered for homes done; empty for one that stands alone."""
    return next((whole for part, whole in _NEVER_MORE if fold(part) == fold(category)), "")


@dataclass(frozen=True)
class Missed:
    """A kind of which fewer were held than the office means to, in a plan year."""

    kind_id: UUID
    plural: str
    done: int
    planned: int
    fewest: int


def still_to_hold(
    kinds: Iterable[ActivityKindRow], activities: Sequence[ActivityRow], since: dt.date
) -> list[Missed]:
    """The kinds still owed; what is planned is told apart from what is done."""
    found = []
    for kind in kinds:
        own = [a for a in activities if a.kind_id == kind.id and a.from_day >= since]
        done = sum(a.state is ActivityState.DONE for a in own)
        planned = sum(a.state is ActivityState.PLANNED for a in own)
        if kind.fewest_a_year and done < kind.fewest_a_year:
            found.append(Missed(kind.id, kind.plural or kind.name, done, planned, kind.fewest_a_year))
    return found


def days_without_slot(activity: ActivityRow, days: Iterable[DayRow]) -> list[dt.date]:
    """The days of an action week on which the public cannot meet anybody yet."""
    told = {day.on_day for day in days if day.has_public_slot}
    return [day for day in each_day(activity) if day not in told]


def days_without_agency(activity: ActivityRow, days: Iterable[DayRow]) -> list[dt.date]:
    """The days of an action week for which no agency is named yet."""
    told = {day.on_day for day in days if day.agencies.strip()}
    return [day for day in each_day(activity) if day not in told]


def each_day(activity: ActivityRow, most: int = 62) -> list[dt.date]:
    """The days of an activity, no more than some: a campaign may go on for years."""
    length = min((activity.last_day - activity.from_day).days + 1, most)
    return [activity.from_day + dt.timedelta(days=n) for n in range(length)]


def too_many(counts: Iterable[CountRow]) -> list[str]:
    """'Given out (120) is more than printed (100).' where a number is larger than what it came out of."""
    told = {fold(c.category): c for c in counts if c.phase is Phase.DURING}
    found = []
    for part, whole in _NEVER_MORE:
        one, other = told.get(fold(part)), told.get(fold(whole))
        if one is not None and other is not None and one.value > other.value:
            found.append(
                f"{one.category} ({one.value:,}) is more than {other.category.lower()} ({other.value:,})."
            )
    return found


def over_stock(counts: Iterable[CountRow]) -> list[str]:
    """'Leaflets: 120 given out of 100.' where more was given out than there was."""
    told = {(fold(c.category), c.phase): c for c in counts}
    return [
        f"{count.category}: {count.value:,} given out of {stock.value:,}."
        for (category, phase), count in told.items()
        if phase is Phase.DURING
        and (stock := told.get((category, Phase.BEFORE))) is not None
        and count.value > stock.value
    ]


def is_review(activity: ActivityRow) -> bool:
    """True for a review of something, whose issues are its findings; a project only has a review some day."""
    return activity.has(Feature.REVIEW) and not activity.has(Feature.STANDING)


def loose_after_closing(activity: ActivityRow, issues: Iterable[IssueRow]) -> list[str]:
    """What came up after an event was closed and has neither an answer nor an action."""
    if activity.state is not ActivityState.DONE or not activity.has(Feature.CLOSE_OUT):
        return []
    loose = [issue.ref for issue in issues if not issue.answered and not issue.actions]
    return [f"Closed, but {', '.join(loose)} without an answer or an action."] if loose else []


def left_out(takers: Iterable[TakerRow]) -> list[str]:
    """Who took a place and is not marked as completed, or contacted."""
    return [taker.person or taker.label or taker.agency for taker in takers if not taker.completed]


def warnings(
    activity: ActivityRow,
    counts: Sequence[CountRow],
    parts: Sequence[PartRow],
    days: Sequence[DayRow],
    today: dt.date,
) -> list[str]:
    """What a coordinator wants to know before it is too late."""
    found = too_many(counts)
    if activity.has(Feature.QUANTITY):
        found += over_stock(counts)
    if activity.has(Feature.DAYS) and activity.family is Family.EVENT:
        found += _on_days("No time for the public to meet officers", days_without_slot(activity, days), today)
        found += _on_days("No agency is named", days_without_agency(activity, days), today)
    invites = activity.has(Feature.INVITED) and activity.state is not ActivityState.CANCELLED
    if invites and not any("victim" in fold(part.agency) for part in parts):
        found.append("No victim service is invited.")
    if activity.review_overdue(today) and activity.review_on is not None:
        found.append(f"Its review was due on {say_date(activity.review_on)}: enter a verdict.")
    if activity.family is Family.POST and activity.state is ActivityState.PLANNED:
        found.append("The post is vacant.")
    return found


def _on_days(what: str, days: Sequence[dt.date], today: dt.date) -> list[str]:
    """'No agency is named on Mon 7 Jun, Tue 8 Jun and 3 more days.'"""
    if not days:
        return []
    said = ", ".join(say_date(day, today) for day in days[:_SAID])
    more = len(days) - _SAID
    return [f"{what} on {said}" + (f" and {more} more days." if more > 0 else ".")]
