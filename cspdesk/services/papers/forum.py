"""The forum sheet: one body with its offices, members by category, supporters and meetings of the plan year."""

from uuid import UUID

from cspdesk.domain.bodies import BodyRow, VenueRow
from cspdesk.domain.consent import A_RESIDENT
from cspdesk.domain.dates import plan_year, say_clock_span
from cspdesk.domain.kinds import Audience, MeetingKind, MeetingState, RoleKind
from cspdesk.domain.meetings import MeetingRow
from cspdesk.domain.papers.common import NameLine
from cspdesk.domain.papers.lists import ForumSheetPaper, MeetingDate, MemberCategory
from cspdesk.domain.people import RoleRow
from cspdesk.domain.structure import KIND_WORDS, STATE_WORDS
from cspdesk.errors import Refused
from cspdesk.services.context import Context
from cspdesk.services.memberships import MembershipService
from cspdesk.services.papers import common
from cspdesk.services.papers.registry import Wanted


def build(context: Context, ref: UUID | None, wanted: Wanted) -> ForumSheetPaper:
    """One body as it stands today; for the public people who may not be named stand by their role."""
    today = context.today()
    body = None if ref is None else context.store.bodies.get(ref, today)
    if body is None:
        raise Refused("That body is not in this store: look for it in the list of forums.")
    names = common.Names(context, today, wanted.audience)
    internal = wanted.audience is Audience.INTERNAL
    venue = next((v for v in context.store.bodies.venues() if v.id == body.usual_venue_id), None)
    offices = {role.kind: role for role in context.store.people.roles(body_id=body.id) if role.holds(today)}
    year = plan_year(today, context.partnership.year_start_month)
    held, planned = _meetings(context, body, names)
    actions = context.store.actions.all(body_id=body.id, open_only=True)
    head = common.letterhead(context, body)
    return ForumSheetPaper(
        letterhead=head,
        made_on=today,
        name=body.name,
        code=body.code,
        ref=body.code,
        kind=head.words.forum if body.kind == "forum" else KIND_WORDS[body.kind],
        state=STATE_WORDS[body.state],
        state_reason=body.state_reason if internal else "",
        chair=_holder(offices.get(RoleKind.CHAIR), names),
        vice_chair=_holder(offices.get(RoleKind.VICE_CHAIR), names),
        officer=_holder(offices.get(RoleKind.OFFICER), names),
        venue=names.text(venue.name) if venue else "",
        venue_address=names.text(_address(venue)),
        cadence=body.cadence,
        meetings_min=body.min_meetings,
        meetings_max=body.max_meetings,
        quorum=body.quorum,
        year=year.label,
        members=_members(context, body, names),
        supporters=tuple(
            support.agency
            for support in context.store.bodies.supports(body.id)
            if support.to_day is None or support.to_day >= today
        ),
        wards=_listed(names.text(body.wards)),
        postcodes=_listed(names.text(body.postcodes)),
        held=held,
        planned=planned,
        open_actions=len(actions),
        overdue_actions=sum(action.days_overdue(today) > 0 for action in actions),
    )


def _holder(role: RoleRow | None, names: common.Names) -> str:
    return names.name(role.person_id, role.agency) if role is not None else ""


def _members(context: Context, body: BodyRow, names: common.Names) -> tuple[MemberCategory, ...]:
    groups = MembershipService(context).by_category(body.id)
    return tuple(
        MemberCategory(
            names.text(group.category) or "Members",
            _residents_counted([_member(role, names) for role in group.members]),
        )
        for group in groups
    )


def _residents_counted(lines: list[NameLine]) -> tuple[NameLine, ...]:
    """Residents the audience may not read by name are one line with their number."""
    named = [line for line in lines if line.name != A_RESIDENT]
    hidden = len(lines) - len(named)
    told = [NameLine("1 resident" if hidden == 1 else f"{hidden} residents")] if hidden else []
    return (*named, *told)


def _member(role: RoleRow, names: common.Names) -> NameLine:
    line = NameLine(role.agency) if role.person_id is None else names.line(role.person_id, role.agency)
    if role.kind is RoleKind.SUBSTITUTE:
        return NameLine(line.name, "substitute", line.agency)
    return line


def _meetings(
    context: Context, body: BodyRow, names: common.Names
) -> tuple[tuple[MeetingDate, ...], tuple[MeetingDate, ...]]:
    """Those held or cancelled in the plan year, and every one to come."""
    today = context.today()
    year = plan_year(today, context.partnership.year_start_month)
    held, planned = [], []
    for meeting in context.store.meetings.all(body_id=body.id, from_day=year.start):
        if meeting.kind is MeetingKind.EXTERNAL:
            continue
        if meeting.state is MeetingState.CLOSED or (
            meeting.state is MeetingState.CANCELLED and meeting.day < today
        ):
            held.append(_date(meeting, names, body))
        elif meeting.day >= today:
            planned.append(_date(meeting, names, body))
    return tuple(held), tuple(planned)


def _date(meeting: MeetingRow, names: common.Names, body: BodyRow) -> MeetingDate:
    """Day and time, and the place where it is not the usual one, which the sheet says above."""
    usual = meeting.venue_id is not None and meeting.venue_id == body.usual_venue_id
    place = "" if usual else names.text(meeting.place)
    clock = say_clock_span(meeting.start, meeting.finish) if meeting.start else ""
    note = "cancelled" if meeting.state is MeetingState.CANCELLED else ""
    return MeetingDate(meeting.day, ", ".join(part for part in (clock, place) if part), note)


def _address(venue: VenueRow | None) -> str:
    if venue is None:
        return ""
    return ", ".join(part for part in (venue.address.replace("\n", ", ").strip(", "), venue.postcode) if part)


def _listed(text: str) -> tuple[str, ...]:
    return tuple(
        part.strip() for part in text.replace("\n", ",").replace(";", ",").split(",") if part.strip()
    )
