"""The poster of a year's dates, of one body or of all forums."""

import datetime as dt
from uuid import UUID

from cspdesk.domain.bodies import BodyRow
from cspdesk.domain.dates import plan_year, say_date_short
from cspdesk.domain.kinds import Audience, BodyKind, MeetingKind, MeetingState
from cspdesk.domain.meetings import MeetingRow
from cspdesk.domain.papers.lists import PosterDate, YearDatesPaper
from cspdesk.errors import Refused
from cspdesk.services.context import Context
from cspdesk.services.papers import common
from cspdesk.services.papers.registry import Wanted


def build(context: Context, ref: UUID | None, wanted: Wanted) -> YearDatesPaper:
    """Meetings of the period (the plan year when none is given), cancelled ones marked.

    For the public a poster of all shows meetings of bodies open to the public alone.
    """
    year = plan_year(context.today(), context.partnership.year_start_month)
    first, last = wanted.from_day or year.start, wanted.to_day or year.end
    body = None if ref is None else _body(context, ref)
    bodies = {known.id: known for known in context.store.bodies.all(context.today())}
    found = [
        m
        for m in context.store.meetings.all(body_id=ref, from_day=first, to_day=last)
        if m.kind is not MeetingKind.EXTERNAL and (body is not None or _shown(m, bodies, wanted.audience))
    ]
    names = common.Names(context, context.today(), wanted.audience)
    words = common.wording(context.partnership, body)
    title = common_title(body, words.many("forum"), words.many("meeting"))
    whole_year = (first, last) == (year.start, year.end)
    return YearDatesPaper(
        letterhead=common.letterhead(context, body),
        made_on=context.today(),
        title=title,
        period=year.label if whole_year else f"{say_date_short(first)} to {say_date_short(last)}",
        dates=tuple(_date(context, m, body, names) for m in found),
        invitation="Everyone is welcome." if _open(body, found, bodies) else "",
        ref=body.code if body is not None else "",
    )


def common_title(body: BodyRow | None, forums: str, meetings: str) -> str:
    return f"{body.name}: dates of {meetings}" if body is not None else f"{forums}: dates of {meetings}"


def _body(context: Context, ref: UUID) -> BodyRow:
    found = context.store.bodies.get(ref, context.today())
    if found is None:
        raise Refused("That body is not in this store: look for it in the list of forums.")
    return found


def _shown(meeting: MeetingRow, bodies: dict[UUID, BodyRow], audience: Audience) -> bool:
    body = bodies.get(meeting.body_id)
    if body is None:
        return False
    return body.kind is BodyKind.FORUM or (audience is Audience.INTERNAL) or body.open_to_public


def _open(body: BodyRow | None, found: list[MeetingRow], bodies: dict[UUID, BodyRow]) -> bool:
    if body is not None:
        return body.open_to_public
    return bool(found) and all(bodies[m.body_id].open_to_public for m in found if m.body_id in bodies)


def _date(context: Context, meeting: MeetingRow, body: BodyRow | None, names: common.Names) -> PosterDate:
    note = names.text(meeting.title)
    if meeting.moved_from is not None and meeting.state is not MeetingState.CANCELLED:
        note = ", ".join(part for part in (note, f"moved from {_short(meeting.moved_from)}") if part)
    joint = "; " in meeting.bodies
    whose = meeting.bodies.replace("; ", " and ") if body is None or joint else ""
    cancelled = meeting.state is MeetingState.CANCELLED
    return PosterDate(common.occasion(context, meeting, names), whose, cancelled, note)


def _short(day: dt.date) -> str:
    return say_date_short(day)
