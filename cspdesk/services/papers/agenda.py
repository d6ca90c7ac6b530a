"""The agenda of a meeting."""

from dataclasses import replace
from uuid import UUID

from cspdesk.domain.agenda_view import AgendaView, ArisingAction
from cspdesk.domain.dates import say_date_long
from cspdesk.domain.kinds import Audience, MeetingKind, NeedKind, RoleKind
from cspdesk.domain.meetings import MeetingRow
from cspdesk.domain.papers.common import ActionLine, Occasion
from cspdesk.domain.papers.meetings import AgendaLine, AgendaPaper
from cspdesk.services.agenda import AgendaService
from cspdesk.services.context import Context
from cspdesk.services.papers import common
from cspdesk.services.papers.registry import Wanted

KIND_WORDS = {
    MeetingKind.ANNUAL: "Annual meeting",
    MeetingKind.EXTRAORDINARY: "Extraordinary meeting",
    MeetingKind.PUBLIC: "Public meeting",
}


def build(context: Context, ref: UUID | None, wanted: Wanted) -> AgendaPaper:
    """The agenda as it stands: items with clock times, and the table of open actions under matters arising."""
    meeting, body = common.meeting_and_body(context, ref)
    names = common.Names(context, meeting.day, wanted.audience, meeting.body_id)
    view = AgendaService(context).view(meeting.id)
    own = context.partnership
    apologies = " or ".join(part for part in (own.phone, own.email) if part)
    chair = names.name(meeting.chair_id) if meeting.chair_id is not None else _chair(context, meeting, names)
    return AgendaPaper(
        letterhead=common.letterhead(context, body),
        made_on=meeting.papers_out or context.today(),
        body=common.meeting_title(meeting, names),
        occasion=occasion(context, meeting, names),
        items=_lines(view, names),
        ref=meeting.ref,
        kind=KIND_WORDS.get(meeting.kind, ""),
        chair=common.in_office(chair, body),
        apologies_to=apologies,
        matters=_matters(view, names, meeting),
        warning="" if wanted.audience is Audience.PUBLIC else view.times.warning,
    )


def occasion(context: Context, meeting: MeetingRow, names: common.Names) -> Occasion:
    """When and where, how to get in, and what has been arranged for those who come."""
    usual = common.occasion(context, meeting, names)
    arranged = [need for need in context.store.meetings.needs(meeting.id) if need.arranged]
    said = list(usual.access)
    words = {NeedKind.STEP_FREE: "Step-free entrance", NeedKind.HEARING_LOOP: "Hearing loop"}
    for need in arranged:
        if need.kind is NeedKind.INTERPRETER:
            said.append(f"Interpreter: {names.text(need.detail)}" if need.detail else "Interpreter")
        elif need.kind in words:
            said.append(words[need.kind])
    return Occasion(
        usual.date,
        usual.start,
        usual.end,
        usual.place,
        usual.address,
        tuple(dict.fromkeys(said)),
        usual.online,
    )


def _lines(view: AgendaView, names: common.Names) -> tuple[AgendaLine, ...]:
    return tuple(
        AgendaLine(
            number=str(number),
            title=names.text(item.title),
            lead=names.text(item.lead),
            starts=starts,
            minutes=item.minutes_allowed,
            carried_from=view.origins.get(item.id, ""),
            late=item.late_paper,
        )
        for number, (item, starts) in enumerate(zip(view.items, view.times.starts, strict=True), start=1)
    )


def _matters(view: AgendaView, names: common.Names, meeting: MeetingRow) -> tuple[ActionLine, ...]:
    """Every open action once: those of an item on this agenda by its title, then the others by theirs."""
    titles = {item.id: item.title for item in view.items}
    found = []
    for item in view.items:
        found += [_line(each, names, meeting, titles[item.id]) for each in view.own.get(item.id, ())]
    for matter in view.arising:
        day = say_date_long(matter.day) if matter.day is not None else ""
        origin = ", ".join(part for part in (matter.title, day) if part)
        found += [_line(each, names, meeting, origin) for each in matter.actions]
    return tuple(found)


def _line(each: ArisingAction, names: common.Names, meeting: MeetingRow, origin: str) -> ActionLine:
    line = common.action_line(each.action, names, meeting.day)
    return replace(line, times_carried=each.carried, days_overdue=each.overdue, origin=names.text(origin))


def _chair(context: Context, meeting: MeetingRow, names: common.Names) -> str:
    """Who holds the chair of the body on the day, as the audience may read it."""
    roles = context.store.people.roles(body_id=meeting.body_id)
    held = next((r for r in roles if r.kind is RoleKind.CHAIR and r.holds(meeting.day)), None)
    return names.name(held.person_id) if held is not None else ""
