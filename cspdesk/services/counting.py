"""From rows of the store to the counting rule of domain/attendance; window, papers and exports all go through here."""

from collections.abc import Iterable
from uuid import UUID

from cspdesk.domain.attendance import Attended, HeadCount
from cspdesk.domain.kinds import AgencyKind, Mark, Standing
from cspdesk.domain.meetings import MeetingRow, RegisterRow
from cspdesk.domain.people import AgencyRow


def attended(rows: Iterable[RegisterRow]) -> list[Attended]:
    """Register rows as the counting rule takes them; who is only expected is left out."""
    return [
        Attended(
            row.meeting_id,
            row.person_id,
            row.agency_id,
            row.capacity,
            row.mark,
            row.stand_in_id,
            row.resident,
            row.member,
        )
        for row in rows
        if row.id is not None and row.mark is not Mark.EXPECTED
    ]


def head_counts(meetings: Iterable[MeetingRow]) -> list[HeadCount]:
    """The head-counts of the meetings at which somebody counted."""
    return [
        HeadCount(meeting.id, meeting.residents or 0, meeting.young_people or 0)
        for meeting in meetings
        if meeting.residents is not None or meeting.young_people is not None
    ]


def counted_agencies(agencies: Iterable[AgencyRow]) -> dict[UUID, UUID | None]:
    """What each agency counts as: a team as its parent, one with a mere duty to co-operate as none."""
    found: dict[UUID, UUID | None] = {}
    for agency in agencies:
        if agency.standing == Standing.DUTY:
            found[agency.id] = None
        elif agency.kind == AgencyKind.TEAM and agency.parent_id is not None:
            found[agency.id] = agency.parent_id
    return found
