"""Lists of what stands and what comes: calendar of events, signposts, hotspots, contacts month by month."""

import datetime as dt
from collections.abc import Mapping, Sequence
from itertools import groupby
from uuid import UUID

from cspdesk.domain.activities import ActivityRow
from cspdesk.domain.activity_kinds import ActivityState, Feature
from cspdesk.domain.dates import DAY_NAMES, add_days, say_date, say_date_short
from cspdesk.domain.hot_places import HotPlace, top, worry_first
from cspdesk.domain.kinds import ActionState, Audience, MeetingKind, MeetingState
from cspdesk.domain.papers.bulletins import BulletinPaper, Entry, Section, SectionTable
from cspdesk.domain.papers.common import Occasion
from cspdesk.domain.papers.lists import PosterDate, YearDatesPaper
from cspdesk.domain.publication_kinds import BlockKind
from cspdesk.domain.publications import BlockRow
from cspdesk.services.context import Context
from cspdesk.services.outreach import OutreachService
from cspdesk.services.papers import common
from cspdesk.services.papers.registry import Wanted

_DAYS = 90
_HOTSPOT = "hotspot"
_HOTSPOT_MEASURE = "hotspot_measure"
_OTHER = "Other help"


def calendar(context: Context, ref: UUID | None, wanted: Wanted) -> YearDatesPaper:
    """Meetings, events, campaigns and national days of the next 90 days, or of a period, with who does what."""
    today = context.today()
    first = wanted.from_day or today
    last = wanted.to_day or add_days(first, _DAYS - 1)
    body = None if ref is None else context.store.bodies.get(ref, today)
    names = common.Names(context, today, wanted.audience)
    dates = [
        *_meetings(context, ref, first, last, names, wanted),
        *_events(context, ref, first, last, names, wanted),
    ]
    return YearDatesPaper(
        letterhead=common.letterhead(context, body),
        made_on=today,
        title=f"{body.name}: what is on" if body is not None else "What is on",
        period=f"{say_date_short(first)} to {say_date_short(last)}",
        dates=tuple(dates),
        ref=body.code if body is not None else "",
        by_day=True,
    )


def signposts(context: Context, ref: UUID | None, wanted: Wanted) -> BulletinPaper:
    """Where to get help, by topic; for the office those not checked for half a year come first."""
    today = context.today()
    body = None if ref is None else context.store.bodies.get(ref, today)
    names = common.Names(context, today, wanted.audience)
    found = [
        block
        for block in context.store.publications.blocks(BlockKind.SIGNPOST)
        if block.body_id in (None, ref) or ref is None
    ]
    internal = wanted.audience is Audience.INTERNAL
    old = [block for block in found if block.unchecked(today)] if internal else []
    sections = [Section("To be checked", entries=tuple(_checked(block) for block in old))] if old else []
    found.sort(key=lambda block: (not block.topic, block.topic.casefold(), block.position))
    for topic, blocks in groupby(found, key=lambda block: block.topic):
        entries = tuple(_signpost(block, names) for block in blocks)
        sections.append(Section(names.text(topic) or _OTHER, entries=entries))
    return BulletinPaper(
        letterhead=common.letterhead(context, body),
        made_on=today,
        kind="Signposts",
        title="Where to get help",
        sections=tuple(sections) or (Section("Services", empty="No service is in the directory yet."),),
        ref=body.code if body is not None else "",
    )


def hotspots(context: Context, ref: UUID | None, wanted: Wanted) -> BulletinPaper:
    """Hotspots of a day with what is in place at each and the actions agreed, and the places that stand out."""
    day = wanted.to_day or context.today()
    body = None if ref is None else context.store.bodies.get(ref, day)
    names = common.Names(context, day, wanted.audience)
    standing = [a for a in context.store.activities.all(to_day=day) if a.in_place(day)]
    spots = [a for a in standing if a.key == _HOTSPOT and (ref is None or a.body_id == ref)]
    measures: dict[UUID, list[ActivityRow]] = {}
    for activity in standing:
        if activity.key == _HOTSPOT_MEASURE and activity.series_id is not None:
            measures.setdefault(activity.series_id, []).append(activity)
    agreed = _agreed(context, measures)
    rows = tuple(
        (
            names.text(spot.title),
            names.text(spot.place),
            spot.body,
            say_date_short(spot.from_day),
            "; ".join(names.text(each.title) for each in measures.get(spot.id, ())) or "none yet",
            "; ".join(agreed.get(spot.id, ())) or "none yet",
        )
        for spot in spots
    )
    columns = ("Hotspot", "Where", "Forum", "Since", "In place", "Actions agreed")
    found = OutreachService(context).places(body_id=ref)
    return BulletinPaper(
        letterhead=common.letterhead(context, body),
        made_on=context.today(),
        kind="Hotspots",
        title=body.name if body is not None else "All areas",
        period=f"As at {say_date_short(day)}",
        sections=(
            Section(
                "In place",
                table=SectionTable(columns, rows, (0, 4, 5)),
                empty="No hotspot stands on this day.",
            ),
            Section("Top five places", table=_places(top(found), names), empty="No place is known yet."),
            Section(
                "Worry out of proportion",
                table=_places([place for place in worry_first(found) if (place.gap or 0) > 0][:5], names),
                empty="Nowhere is worry measured above what was recorded.",
            ),
        ),
        ref=body.code if body is not None else "",
    )


def _agreed(context: Context, measures: Mapping[UUID, Sequence[ActivityRow]]) -> dict[UUID, list[str]]:
    """The actions of each hotspot and of what is in place there, with how each stands."""
    spot_of = {each.id: spot for spot, own in measures.items() for each in own}
    found: dict[UUID, list[str]] = {}
    for action in context.store.actions.all():
        if action.activity_id is not None:
            due = (
                f", due {say_date_short(action.due)}"
                if action.due and action.state is ActionState.OPEN
                else ""
            )
            spot = spot_of.get(action.activity_id, action.activity_id)
            found.setdefault(spot, []).append(f"{action.ref} {action.text} ({action.state}{due})")
    return found


def _places(places: Sequence[HotPlace], names: common.Names) -> SectionTable:
    rows = tuple(
        (
            place.standing,
            names.text(place.place),
            place.body,
            str(len(place.issues)),
            _known(place.recorded),
            _known(place.worry),
            "–" if place.gap is None else f"{place.gap:+d}".replace("-", "−"),
        )
        for place in places
    )
    return SectionTable(("Rank", "Place", "Forum", "Issues", "Recorded", "Worry", "Gap"), rows, (1,))


def _known(value: int | None) -> str:
    return "–" if value is None else str(value)


def contacts(context: Context, ref: UUID | None, wanted: Wanted) -> BulletinPaper:
    """Contact with each area by the months of the plan year, as the grid counts it; empty months are listed."""
    del ref, wanted
    today = context.today()
    grid = OutreachService(context).contact()
    rows = tuple(
        (
            row.name,
            *(
                str(cell.count or "–") if month <= today or cell.count else ""
                for month, cell in zip(grid.months, row.cells, strict=True)
            ),
        )
        for row in grid.rows
    )
    missing = tuple(
        Entry(row.name, ", ".join(_month(month) for month in empty))
        for row in grid.rows
        if (empty := grid.empty(row, today))
    )
    columns = (
        common.wording(context.partnership).forum,
        *(_MONTH_WORDS[month.month - 1] for month in grid.months),
    )
    return BulletinPaper(
        letterhead=common.letterhead(context),
        made_on=today,
        kind="Contact with every area",
        title="Meetings and visits, month by month",
        period=f"{_month(grid.months[0])} to {_month(grid.months[-1])}",
        intro="A meeting held and a visit to a community group both count.",
        sections=(
            Section("Month by month", table=SectionTable(columns, rows), empty="There is no forum yet."),
            Section("Months without contact", entries=missing, empty="None: every area was met every month."),
        ),
    )


_MONTH_WORDS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def _month(day: dt.date) -> str:
    return f"{_MONTH_WORDS[day.month - 1]} {day.year}"


def _signpost(block: BlockRow, names: common.Names) -> Entry:
    ways = " · ".join(way for way in names.ways(block) if way)
    checked = f"checked {say_date(block.checked_on)}" if block.checked_on else "not checked yet"
    text = " ".join(
        names.text(part) for part in (block.text, f"For: {block.who_for}." if block.who_for else "") if part
    )
    return Entry(names.text(block.title), text, " · ".join(part for part in (ways, checked) if part))


def _checked(block: BlockRow) -> Entry:
    when = f"last checked {say_date(block.checked_on)}" if block.checked_on else "never checked"
    return Entry(block.title, note=" · ".join(part for part in (block.phone, block.web, when) if part))


def _meetings(
    context: Context, ref: UUID | None, first: dt.date, last: dt.date, names: common.Names, wanted: Wanted
) -> list[PosterDate]:
    bodies = {body.id: body for body in context.store.bodies.all(context.today())}
    found = []
    for meeting in context.store.meetings.all(body_id=ref, from_day=first, to_day=last):
        body = bodies.get(meeting.body_id)
        shown = wanted.audience is Audience.INTERNAL or (body is not None and body.open_to_public)
        if shown and meeting.kind is not MeetingKind.EXTERNAL:
            cancelled = meeting.state is MeetingState.CANCELLED
            title = common.meeting_title(meeting, names)
            found.append(PosterDate(common.occasion(context, meeting, names), title, cancelled))
    return found


def _events(
    context: Context, ref: UUID | None, first: dt.date, last: dt.date, names: common.Names, wanted: Wanted
) -> list[PosterDate]:
    """Activities that run in the period; standing ones and, for the public, those not open to it are left out."""
    partners: dict[UUID, list[str]] = {}
    for part in context.store.activities.parts():
        partners.setdefault(part.activity_id, []).append(part.agency)
    found = []
    for activity in context.store.activities.all(from_day=first, to_day=last, body_id=ref):
        open_to_all = activity.has(Feature.PUBLIC)
        if activity.has(Feature.STANDING) or activity.state is ActivityState.CANCELLED:
            continue
        if open_to_all or wanted.audience is Audience.INTERNAL:
            found.append(
                _event(activity, partners.get(activity.id, ()), max(activity.from_day, first), names)
            )
    return found


def _event(activity: ActivityRow, partners: Sequence[str], day: dt.date, names: common.Names) -> PosterDate:
    last = activity.last_day
    until = (
        f"until {DAY_NAMES[last.weekday()][:3]} {last.day} {_MONTH_WORDS[last.month - 1]}"
        if last > day
        else ""
    )
    who = ", ".join(dict.fromkeys(part for part in (activity.agency, *partners) if part))
    title = names.text(activity.title)
    kind = activity.kind if activity.kind.casefold() not in title.casefold() else ""
    note = " · ".join(part for part in (until, kind, who) if part)
    occasion = Occasion(day, activity.start, activity.finish, names.text(activity.place))
    return PosterDate(occasion, title, note=note)
