"""All the detail of a meeting shows, read in one go."""

from uuid import UUID

from cspdesk.domain.kinds import RoleKind
from cspdesk.domain.meetings import SeatRow
from cspdesk.ui.desk import Desk
from cspdesk.ui.meetings.meeting_chips import over
from cspdesk.ui.meetings.meeting_says import MeetingFacts


def read_facts(desk: Desk, meeting_id: UUID, without_partner: bool) -> MeetingFacts:
    """All the detail of a meeting shows."""
    office = desk.services
    meeting = office.meetings.get(meeting_id)
    seats = office.meetings.seats(meeting_id)
    return MeetingFacts(
        meeting,
        office.agenda.view(meeting_id),
        tuple(office.meetings.needs(meeting_id)),
        tuple(office.meetings.dispatches(meeting_id)),
        () if over(meeting) else office.planning.clashes(meeting),
        meeting.chair or _holder(seats, meeting.body_id) or "vacant",
        "" if over(meeting) else _expected(seats),
        without_partner,
        tuple(office.answers.of_meeting(meeting_id)),
    )


def _holder(seats: list[SeatRow], body: UUID) -> str:
    """Who holds the chair of a body."""
    return next((seat.person for seat in seats if seat.kind is RoleKind.CHAIR and seat.body_id == body), "")


def _expected(seats: list[SeatRow]) -> str:
    """'6 people of 3 agencies'."""
    members: dict[UUID | None, UUID | None] = {}
    for seat in sorted(seats, key=_member_first):
        members.setdefault(seat.person_id or seat.agency_id, seat.agency_id)
    if not members:
        return "No members yet: add them on the forum’s page"
    agencies = set(members.values()) - {None}
    people = "1 person" if len(members) == 1 else f"{len(members)} people"
    if not agencies:
        return people
    return f"{people} of {'1 agency' if len(agencies) == 1 else f'{len(agencies)} agencies'}"


def _member_first(seat: SeatRow) -> bool:
    """Membership says for which agency somebody sits, an office does not."""
    return seat.kind is not RoleKind.MEMBER
