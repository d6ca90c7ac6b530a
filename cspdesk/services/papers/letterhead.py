"""What every paper begins with: whose it is, in which words, and when and where a meeting is."""

import datetime as dt
from uuid import UUID

from cspdesk.domain.bodies import BodyRow, VenueRow
from cspdesk.domain.kinds import Consent, NeedKind
from cspdesk.domain.meetings import MeetingRow
from cspdesk.domain.papers.common import ContactBlock, Letterhead, Occasion
from cspdesk.domain.wording import Wording
from cspdesk.errors import Refused
from cspdesk.services.context import Context


def wording(context: Context, body: BodyRow | None = None) -> Wording:
    """The partnership's words, with a body's own where it has some."""
    own = context.partnership
    words = Wording().with_words(
        {
            "forum": own.word_forum,
            "forums": own.word_forums,
            "officer": own.word_officer,
            "steering_group": own.word_steering,
            "meeting": own.word_meeting,
            "partnership": own.name,
        }
    )
    return (
        words if body is None else words.with_words({"forum": body.word_body, "meeting": body.word_meeting})
    )


def letterhead(context: Context, body: BodyRow | None = None) -> Letterhead:
    """The partnership's letterhead; a body's own words win on its papers."""
    own = context.partnership
    sha256 = context.store.partnership.logo(own.logo_id) if own.logo_id is not None else None
    return Letterhead(
        partnership=own.name,
        area=own.area,
        accent=own.accent,
        logo=context.store.bytes_of(sha256) if sha256 else b"",
        contact=ContactBlock(own.name, own.address, own.phone, own.email, own.web, own.office_hours),
        accessible_line=own.accessible_line,
        words=wording(context, body),
        sample=own.sample,
    )


def meeting_of(context: Context, ref: UUID | None) -> MeetingRow:
    """The meeting a paper is about. Raises Refused when there is none."""
    found = context.store.meetings.get(ref) if ref is not None else None
    if found is None:
        raise Refused("That meeting is not in this store: look for it in the list of meetings.")
    return found


def body_of(context: Context, ref: UUID | None, on_day: dt.date | None = None) -> BodyRow:
    """The body a paper is about, as it stood on a day (today when none is given). Raises Refused."""
    found = context.store.bodies.get(ref, on_day or context.today()) if ref is not None else None
    if found is None:
        raise Refused("That body is not in this store: look for it in the list of forums.")
    return found


def occasion(context: Context, meeting: MeetingRow) -> Occasion:
    """When and where a meeting is, how to get in, and what is arranged for those who come."""
    venue = venue_of(context, meeting.venue_id)
    address = ", ".join(part for part in (venue.address, venue.postcode) if part) if venue else ""
    return Occasion(
        meeting.day,
        meeting.start,
        meeting.finish,
        meeting.place,
        address if venue is not None and meeting.place == venue.name else "",
        tuple(_access(context, meeting, venue)),
    )


def venue_of(context: Context, venue_id: UUID | None) -> VenueRow | None:
    if venue_id is None:
        return None
    return next((venue for venue in context.store.bodies.venues() if venue.id == venue_id), None)


def titled(meeting: MeetingRow) -> str:
    """What a meeting is called on paper: its bodies, or its own title."""
    return meeting.title or meeting.bodies.replace("; ", " and ")


def kind_words(meeting: MeetingRow) -> str:
    """'Annual meeting', 'Public meeting'; empty for an ordinary one."""
    words = {"annual": "Annual meeting", "extraordinary": "Extraordinary meeting", "public": "Public meeting"}
    return words.get(meeting.kind.value, "")


def _access(context: Context, meeting: MeetingRow, venue: VenueRow | None) -> list[str]:
    arranged = [need for need in context.store.meetings.needs(meeting.id) if need.arranged]
    kinds = {need.kind for need in arranged}
    found = []
    if NeedKind.STEP_FREE in kinds or (venue is not None and venue.step_free is Consent.YES):
        found.append("Step-free entrance")
    if NeedKind.HEARING_LOOP in kinds or (venue is not None and venue.hearing_loop is Consent.YES):
        found.append("Hearing loop")
    for need in arranged:
        if need.kind is NeedKind.INTERPRETER:
            found.append(f"Interpreter: {need.detail}" if need.detail else "Interpreter")
    return found
