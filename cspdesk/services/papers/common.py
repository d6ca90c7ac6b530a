"""What every paper's builder needs: letterhead, occasion, names as the audience may read them, action lines."""

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import NamedTuple
from urllib.parse import unquote_plus
from uuid import UUID

from cspdesk.domain.actions import ActionRow
from cspdesk.domain.answer_kinds import Matter
from cspdesk.domain.bodies import BodyRow, VenueRow
from cspdesk.domain.consent import A_RESIDENT, KnownNames, may_be_printed, printed_name, without_names
from cspdesk.domain.dates import say_date_short
from cspdesk.domain.erasing import REMOVED
from cspdesk.domain.issues import IssueRow
from cspdesk.domain.kinds import ActionState, Audience, Consent, RoleKind
from cspdesk.domain.meetings import MeetingRow
from cspdesk.domain.papers.common import ActionLine, ContactBlock, Letterhead, NameLine, Occasion
from cspdesk.domain.partnership import Partnership
from cspdesk.domain.people import PersonRow
from cspdesk.domain.pictures import without_notes
from cspdesk.domain.publication_kinds import BlockKind
from cspdesk.domain.publications import BlockRow
from cspdesk.domain.text import one_line
from cspdesk.domain.wording import Wording
from cspdesk.errors import Refused
from cspdesk.services.context import Context

# Offices that stand for somebody who may not be named.
A_REPRESENTATIVE = "a representative"
# What stands between the words of a link, where names have a dot, a line or a sign for a space between theirs.
_NO_LETTERS = re.compile(r"[\W_]+")
OFFICES = ("Chair", "Vice-chair", "Secretary")


def wording(partnership: Partnership, body: BodyRow | None = None) -> Wording:
    """The partnership's words, with a body's own laid over them."""
    words = Wording(partnership=partnership.short_name or partnership.name).with_words(
        {
            "forum": partnership.word_forum,
            "forums": partnership.word_forums,
            "officer": partnership.word_officer,
            "steering_group": partnership.word_steering,
            "meeting": partnership.word_meeting,
        }
    )
    if body is None:
        return words
    return words.with_words({"forum": body.word_body, "meeting": body.word_meeting})


def letterhead(context: Context, body: BodyRow | None = None) -> Letterhead:
    """Whose paper it is, in the words of a body where it has its own."""
    own = context.partnership
    return Letterhead(
        partnership=own.name,
        area=own.area,
        accent=own.accent,
        logo=b"" if own.logo_id is None else without_notes(context.store.partnership.picture(own.logo_id)),
        contact=ContactBlock(own.name, own.address, own.phone, own.email, own.web, own.office_hours),
        accessible_line=own.accessible_line,
        words=wording(own, body),
        sample=own.sample,
        inks=own.accent_inks,
        vision=own.vision,
        equality_line=own.equality_line or _fair(context),
    )


def _fair(context: Context) -> str:
    """The statement on fair treatment that stands among the shared texts, where Settings have none."""
    found = context.store.publications.blocks(BlockKind.EQUALITY)
    if not found:
        return ""
    return Names(context, context.today(), Audience.PUBLIC).text(found[0].text.strip())


def meeting_and_body(context: Context, meeting_id: UUID | None) -> tuple[MeetingRow, BodyRow]:
    """A meeting and the body it is numbered under, as that stood on its day. Raises Refused when there is none."""
    meeting = None if meeting_id is None else context.store.meetings.get(meeting_id)
    if meeting is None:
        raise Refused("That meeting is not in this store: look for it in the list of meetings.")
    body = context.store.bodies.get(meeting.body_id, meeting.day)
    if body is None:
        raise Refused("The body of that meeting is not in this store.")
    return meeting, body


def occasion(
    context: Context, meeting: MeetingRow, names: "Names", venues: Sequence[VenueRow] | None = None
) -> Occasion:
    """When and where a meeting is, with how to get in where the venue is known; `venues` when they are read already.

    The place is typed: somebody's house may be named after them.
    """
    venue = None
    if meeting.venue_id is not None:
        known = context.store.bodies.venues() if venues is None else venues
        venue = next((v for v in known if v.id == meeting.venue_id), None)
    if venue is None:
        return Occasion(meeting.day, meeting.start, meeting.finish, names.text(meeting.place))
    access = (("Step-free entrance", venue.step_free), ("Hearing loop", venue.hearing_loop))
    address = ", ".join(
        part for part in (venue.address.replace("\n", ", ").strip(", "), venue.postcode) if part
    )
    return Occasion(
        meeting.day,
        meeting.start,
        meeting.finish,
        names.text(meeting.place),
        names.text(address),
        tuple(words for words, answer in access if answer is Consent.YES),
    )


def in_office(name: str, body: BodyRow) -> str:
    """A name, or where an office stands for it, whose office: 'The chair of Forum 8'."""
    if name == "Member":
        return f"A member of {body.name}"
    return f"The {name.lower()} of {body.name}" if name in OFFICES else name


def for_everybody(issue: IssueRow) -> bool:
    """False for what is between somebody and the office: a complaint, feedback on the service, a call, a referral."""
    return issue.matter in (Matter.ISSUE, Matter.CALL_FOR_ACTION)


def meeting_title(meeting: MeetingRow, names: "Names") -> str:
    """Whose meeting it is: its own title, else the names of all its bodies."""
    return names.text(meeting.title) or meeting.bodies.replace("; ", " and ")


class Ways(NamedTuple):
    """How a service is reached."""

    phone: str
    web: str
    email: str
    hours: str


class Names:
    """People as an audience may read them, on one day; the public reads roles where nobody said yes.

    With a body, who has no title of their own is called by their place in it: Chair, Member.
    """

    def __init__(
        self, context: Context, on_day: dt.date, audience: Audience, body_id: UUID | None = None
    ) -> None:
        self.audience = audience
        self._offices = {} if body_id is None else _offices(context, body_id, on_day)
        self._people = {person.id: person for person in context.store.people.people(on_day)}
        self._hidden = {} if audience is Audience.INTERNAL else dict(self._stand_ins(context))

    def is_resident(self, person_id: UUID | None) -> bool:
        person = None if person_id is None else self._people.get(person_id)
        return person is not None and person.resident

    def name(self, person_id: UUID | None, agency: str = "") -> str:
        """The name or what stands for it; empty for nobody."""
        person = None if person_id is None else self._people.get(person_id)
        if person is None:
            return ""
        # A title is typed as well: "Deputy for Jane Doe".
        return printed_name(
            person.name,
            self.text(person.role_title or self._offices.get(person.id, "")),
            person.may_be_named,
            person.resident,
            self.audience,
            agency or person.agency,
        )

    def line(self, person_id: UUID, agency: str = "") -> NameLine:
        """Name, role and agency; a role that stands for the name is not said twice."""
        person, name = self._people.get(person_id), self.name(person_id, agency)
        if person is None:
            # Erased since: that somebody came is still told.
            stands = f"Representative of {agency}" if agency and self.audience is Audience.PUBLIC else REMOVED
            return NameLine(stands, "", agency)
        title = self.text(person.role_title)
        role = "" if title == name else title
        return NameLine(name, role, agency)

    def text(self, typed: str) -> str:
        """Typed text without the names this audience must not read."""
        found = self._known.found(typed) if typed and self._hidden else ()
        return without_names(typed, {name: self._stand_in(name) for name in found}) if found else typed

    def link(self, typed: str) -> str:
        """A link, or nothing where it names somebody this audience must not read of: with a hole it leads nowhere."""
        link = one_line(typed)
        spoken = _NO_LETTERS.sub(" ", unquote_plus(link))
        return link if self.text(spoken) == spoken else ""

    def ways(self, block: BlockRow) -> Ways:
        """How a service of the office's texts is reached, as its audience may read it."""
        return Ways(
            self.text(one_line(block.phone)),
            self.link(block.web),
            self.link(block.email),
            self.text(one_line(block.hours)),
        )

    def _stand_in(self, name: str) -> str:
        """What stands for a hidden name; a title that gives another one away does not."""
        told = self._hidden[name]
        return A_REPRESENTATIVE if self._known.found(told) else told

    @cached_property
    def _known(self) -> KnownNames:
        return KnownNames(self._hidden)

    def _stand_ins(self, context: Context) -> Iterable[tuple[str, str]]:
        hidden = {
            person.id: person
            for person in self._people.values()
            if not may_be_printed(person.may_be_named, person.resident, self.audience)
        }
        for alias in context.store.people.aliases():
            # Minutes written before a merge call somebody by the name they had then.
            if alias.owner_id in hidden:
                yield alias.name, _instead(hidden[alias.owner_id])
        for person in hidden.values():
            yield person.name, _instead(person)


def _offices(context: Context, body_id: UUID, on_day: dt.date) -> dict[UUID, str]:
    """What people are called by their place in a body on a day; an office wins over membership."""
    words = {
        RoleKind.CHAIR: "Chair",
        RoleKind.VICE_CHAIR: "Vice-chair",
        RoleKind.SECRETARY: "Secretary",
        RoleKind.OFFICER: wording(context.partnership).officer,
        RoleKind.MEMBER: "Member",
        RoleKind.SUBSTITUTE: "Substitute member",
    }
    held = [role for role in context.store.people.roles(body_id=body_id) if role.holds(on_day)]
    found: dict[UUID, str] = {}
    for kind, word in words.items():
        for role in held:
            if role.kind is kind and role.person_id is not None and role.person_id not in found:
                found[role.person_id] = role.title or word
    return found


def _instead(person: PersonRow) -> str:
    if person.role_title:
        return person.role_title
    return "a resident" if person.resident else A_REPRESENTATIVE


def action_line(action: ActionRow, names: Names, on_day: dt.date) -> ActionLine:
    """One action as it stood on a day, its owner as the audience may read it."""
    closed = action.closed_on is not None and action.closed_on <= on_day
    state = action.state if closed or action.state is ActionState.OPEN else ActionState.OPEN
    person = names.name(action.owner_person_id, action.owner_agency)
    said = (
        person and person not in (A_RESIDENT, action.owner_agency) and not person.startswith("Representative")
    )
    owner = [action.owner_agency, person if said or not action.owner_agency else ""]
    return ActionLine(
        number=action.ref,
        text=names.text(action.text),
        owner=", ".join(part for part in (*owner, names.text(action.owner_words)) if part),
        due=None if action.due_next_meeting else action.due,
        due_words=_due_words(action, names),
        state=state.value,
        times_carried=action.times_carried,
        days_overdue=action.days_overdue(on_day) if state is ActionState.OPEN else 0,
        done_on=action.closed_on if closed else None,
    )


def _due_words(action: ActionRow, names: Names) -> str:
    """What stands in for a date: the next meeting with its day where planned, or words not understood."""
    if action.due_next_meeting:
        return f"next meeting, {say_date_short(action.due)}" if action.due else "next meeting"
    return "" if action.due else names.text(action.due_words)
