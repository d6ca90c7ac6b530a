"""E-mail drafts about a meeting: papers, actions owed, minutes to check, cancelled or moved.

A draft is an unsent message that the office's own mail program opens; nothing is ever sent from here.
"""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from cspdesk.domain.actions import ActionRow
from cspdesk.domain.consent import may_be_written_to, why_not_written_to
from cspdesk.domain.contacts import is_sendable, why_no_mail
from cspdesk.domain.dates import say_clock_span, say_date_long, say_days_late
from cspdesk.domain.filling import fill
from cspdesk.domain.ids import content_id
from cspdesk.domain.kinds import ActionState, Audience, Kind, MeetingState, RoleKind
from cspdesk.domain.mail import MailAddress, MailAttachment, MailDraft
from cspdesk.domain.meetings import MeetingRow
from cspdesk.domain.people import PersonRow
from cspdesk.errors import Refused
from cspdesk.services.calendar import CalendarService
from cspdesk.services.context import Context
from cspdesk.services.meetings import MeetingService
from cspdesk.services.members import Expected
from cspdesk.services.papers.press import PaperService, Printed, safe_file_name
from cspdesk.services.papers.registry import Wanted

WriteDraft = Callable[[MailDraft], bytes]

_CANCELLED = "Dear all,\n\n{meeting} on {date} at {place} is cancelled: {reason}\n\n{next}\n\n{sender}"
_MOVED = "Dear all,\n\n{meeting} has moved: {reason}\n\nIt is now on {date}, {time}, at {place}.\n\n{sender}"


@dataclass(frozen=True)
class PostLine:
    """Somebody the post has to reach, and why; `address` may be empty."""

    name: str
    address: str
    why: str


@dataclass(frozen=True)
class Draft:
    """A draft as a file: `eml` its bytes, `post` those it does not reach, `to` how many it does."""

    file_name: str
    eml: bytes
    subject: str
    to: int
    post: tuple[PostLine, ...] = ()


class MailService:
    """Drafts are made without a change to the store; `sent` keeps that one went out."""

    def __init__(
        self,
        context: Context,
        meetings: MeetingService,
        papers: PaperService,
        calendar: CalendarService,
        write: WriteDraft,
    ) -> None:
        self._context = context
        self._store = context.store
        self._meetings = meetings
        self._papers = papers
        self._calendar = calendar
        self._write = write

    def papers_draft(self, meeting_id: UUID, papers: Sequence[str] = ("agenda",)) -> Draft:
        """The papers of a meeting to its members: Bcc to those who may be contacted and have an e-mail.

        With the agenda of the next meeting go the last one's minutes when `papers` names "minutes".
        """
        meeting = self._meetings.get(meeting_id)
        printed = [self._papers.print(name, self._about(meeting, name), Wanted()) for name in papers]
        attached = [MailAttachment(each.file_name, "application/pdf", each.pdf) for each in printed]
        attached.append(self._calendar_file(meeting))
        subject = f"Papers for {_called(meeting)}, {say_date_long(meeting.day)}"
        return self._to_members(meeting, "papers", subject, self._context.partnership.mail_papers, attached)

    def reach(self, meeting_id: UUID) -> tuple[int, list[PostLine]]:
        """How many members a draft to all of them reaches, and those it does not."""
        reached, post = self._reached(meeting_id)
        return len(reached), post

    def cancelled_draft(self, meeting_id: UUID) -> Draft:
        """Tells the members that a meeting is cancelled or moved, with the calendar entry and the door notice.

        Raises Refused for a meeting that stands as announced.
        """
        meeting = self._meetings.get(meeting_id)
        cancelled = meeting.state is MeetingState.CANCELLED
        if not cancelled and not meeting.reason:
            raise Refused("That meeting stands as announced: cancel or move it first.")
        notice = self._papers.print("notice", meeting_id, Wanted(audience=Audience.PUBLIC))
        attached = [
            self._calendar_file(meeting),
            MailAttachment(notice.file_name, "application/pdf", notice.pdf),
        ]
        word = "Cancelled" if cancelled else "Moved"
        subject = f"{word}: {_called(meeting)}, {say_date_long(meeting.day)}"
        return self._to_members(
            meeting,
            "cancelled" if cancelled else "moved",
            subject,
            _CANCELLED if cancelled else _MOVED,
            attached,
        )

    def action_drafts(self, meeting_id: UUID) -> list[Draft]:
        """One draft for each owner of open actions given at a meeting, or carried to it, with only what they owe.

        An owner without an e-mail gets none: `action_post` lists them.
        """
        meeting = self._meetings.get(meeting_id)
        found = []
        for owner, actions in self._owed(meeting).items():
            address = self._address_of(actions[0])
            if address is None:
                continue
            lines = "\n".join(_action_words(action, self._context.today()) for action in actions)
            text = self._fill(
                self._context.partnership.mail_actions, meeting, {"name": address.name, "actions": lines}
            )
            subject = f"Your actions from {_called(meeting)}, {say_date_long(meeting.day)}"
            draft_id = content_id("draft", "actions", meeting.id, owner, meeting.sequence)
            draft = MailDraft(draft_id, self._store.now(), subject, text, to=(address,))
            name = safe_file_name(f"{meeting.ref} actions {owner}") + ".eml"
            found.append(Draft(name, self._write(draft), subject, 1))
        return found

    def action_post(self, meeting_id: UUID) -> list[PostLine]:
        """Owners of actions of a meeting who have no e-mail or do not want to be written to."""
        owed = self._owed(self._meetings.get(meeting_id))
        return [
            PostLine(owner, "", self._why_not(actions[0]))
            for owner, actions in owed.items()
            if self._address_of(actions[0]) is None
        ]

    def minutes_draft(self, meeting_id: UUID) -> Draft:
        """The draft minutes to the chair of the meeting, to check.

        Raises Refused without a chair, without their e-mail, or when they may not be written to.
        """
        meeting = self._meetings.get(meeting_id)
        chair = self._chair(meeting)
        if chair is None:
            raise Refused("It is not said who took the chair: say so at the meeting, then make the draft.")
        if not is_sendable(chair.email):
            has = f"has the e-mail {chair.email}, which cannot be sent to" if chair.email else "has no e-mail"
            raise Refused(f"{chair.name} {has}: add one, or print the minutes and post them.")
        if not may_be_written_to(chair.may_be_contacted, chair.resident):
            why = why_not_written_to(chair.may_be_contacted)
            raise Refused(f"{chair.name} {why}: print the minutes and hand them over, or record their yes.")
        printed = self._papers.print("minutes", meeting_id, Wanted())
        subject = f"Draft minutes of {_called(meeting)}, {say_date_long(meeting.day)}"
        text = self._fill(self._context.partnership.mail_minutes, meeting, {"name": chair.name})
        draft = MailDraft(
            content_id("draft", "minutes", meeting.id, printed.pages),
            self._store.now(),
            subject,
            text,
            to=(MailAddress(chair.email, chair.name),),
            attachments=(MailAttachment(printed.file_name, "application/pdf", printed.pdf),),
        )
        name = safe_file_name(f"{meeting.ref} draft minutes to the chair") + ".eml"
        return Draft(name, self._write(draft), subject, 1)

    def copy_draft(self, printed: Printed) -> Draft:
        """A draft with one paper attached and nobody addressed yet."""
        sender = self._sender()
        draft = MailDraft(
            content_id("draft", "copy", printed.file_name, printed.pages),
            self._store.now(),
            printed.title,
            f"{printed.title} is attached.\n\n{sender}",
            attachments=(MailAttachment(printed.file_name, "application/pdf", printed.pdf),),
        )
        name = printed.file_name.removesuffix(".pdf") + ".eml"
        return Draft(name, self._write(draft), printed.title, 0)

    def sent(self, meeting_id: UUID, kind: str, by_email: int, by_post: int, note: str = "") -> None:
        """Keeps that something went out today; of papers also the day, which fixes the agenda."""
        meeting = self._meetings.get(meeting_id)
        today = self._context.today()
        with self._store.work(f"keep that {kind} of {meeting.ref} went out") as work:
            work.add(
                Kind.DISPATCH,
                meeting_id=meeting_id,
                kind=kind,
                on_day=today,
                by_email=by_email,
                by_post=by_post,
                note=note,
            )
            if kind == "papers" and meeting.papers_out is None:
                self._meetings.papers_out_in(work, meeting, today)
            work.commit()

    # Helpers

    def _to_members(
        self,
        meeting: MeetingRow,
        kind: str,
        subject: str,
        template: str,
        attached: Sequence[MailAttachment],
    ) -> Draft:
        bcc, post = self._reached(meeting.id)
        text = self._fill(template, meeting, {})
        draft = MailDraft(
            content_id("draft", kind, meeting.id, meeting.sequence, len(attached)),
            self._store.now(),
            subject,
            text,
            bcc=tuple(bcc),
            attachments=tuple(attached),
        )
        name = safe_file_name(f"{meeting.ref} {kind}") + ".eml"
        return Draft(name, self._write(draft), subject, len(bcc), tuple(post))

    def _reached(self, meeting_id: UUID) -> tuple[list[MailAddress], list[PostLine]]:
        """The addresses of the members, each once, and those who have none or may not be written to."""
        found: dict[str, MailAddress] = {}
        post = []
        for each in self._meetings.expected(meeting_id):
            if each.may_be_contacted and is_sendable(each.email):
                found.setdefault(each.email.casefold(), MailAddress(each.email, each.name))
            else:
                post.append(_post(each))
        return list(found.values()), post

    def _calendar_file(self, meeting: MeetingRow) -> MailAttachment:
        data = self._calendar.of_meeting(meeting.id)
        return MailAttachment(f"{meeting.ref}.ics", "text/calendar", data)

    def _about(self, meeting: MeetingRow, paper: str) -> UUID:
        """The minutes that go with an agenda are those of the last meeting."""
        if paper == "minutes" and not meeting.held:
            last = self._meetings.last_meeting(meeting.body_id, before=meeting.day)
            if last is None:
                raise Refused("There is no earlier meeting whose minutes could go with the papers.")
            return last.id
        return meeting.id

    def _fill(self, template: str, meeting: MeetingRow, more: Mapping[str, str]) -> str:
        own = self._context.partnership
        following = self._meetings.next_meeting(meeting.body_id, after=meeting.day)
        coming = f"The next meeting is on {say_date_long(following.day)}." if following is not None else ""
        values = {
            "meeting": _called(meeting),
            "date": say_date_long(meeting.day),
            "time": say_clock_span(meeting.start, meeting.finish) or "time to be announced",
            "place": meeting.place or "a place to be announced",
            "ref": meeting.ref,
            "reason": meeting.reason,
            "next": coming,
            "sender": self._sender(),
            "partnership": own.name,
        }
        return fill(template, values | dict(more))

    def _sender(self) -> str:
        own = self._context.partnership
        lines = (self._store.person, own.name, own.phone, own.email, own.office_hours)
        return "\n".join(line for line in lines if line)

    def _owed(self, meeting: MeetingRow) -> dict[str, list[ActionRow]]:
        """Open actions of the meeting by who owes them: those given there and those carried to it."""
        carried = self._store.actions.carried_to(meeting.id)
        found: dict[str, list[ActionRow]] = {}
        for action in self._store.actions.all(open_only=True):
            ours = action.meeting_id == meeting.id or action.id in carried
            if ours and action.state is ActionState.OPEN and action.owner:
                owner = action.owner_person or action.owner_agency or action.owner_words
                found.setdefault(owner, []).append(action)
        return dict(sorted(found.items()))

    def _address_of(self, action: ActionRow) -> MailAddress | None:
        """Where the owner of an action is written to: the person, else the agency."""
        if action.owner_person_id is not None:
            person = self._store.people.person(action.owner_person_id, self._context.today())
            if person is not None:
                agrees = may_be_written_to(person.may_be_contacted, person.resident)
                wants = agrees and is_sendable(person.email)
                return MailAddress(person.email, person.name) if wants else None
        if action.owner_agency_id is not None:
            agency = self._store.people.agency(action.owner_agency_id)
            if agency is not None and is_sendable(agency.email):
                return MailAddress(agency.email, agency.name)
        return None

    def _why_not(self, action: ActionRow) -> str:
        """Why the owner of an action gets no draft."""
        if action.owner_person_id is not None:
            person = self._store.people.person(action.owner_person_id, self._context.today())
            if person is not None:
                agrees = may_be_written_to(person.may_be_contacted, person.resident)
                return why_no_mail(person.email) if agrees else why_not_written_to(person.may_be_contacted)
        agency = self._store.people.agency(action.owner_agency_id) if action.owner_agency_id else None
        return why_no_mail(agency.email if agency is not None else "")

    def _chair(self, meeting: MeetingRow) -> PersonRow | None:
        chair_id = meeting.chair_id
        if chair_id is None:
            roles = self._store.people.roles(body_id=meeting.body_id)
            held = (r.person_id for r in roles if r.kind is RoleKind.CHAIR and r.holds(meeting.day))
            chair_id = next(held, None)
        return self._store.people.person(chair_id, meeting.day) if chair_id is not None else None


def _called(meeting: MeetingRow) -> str:
    return meeting.title or meeting.bodies.replace("; ", " and ")


def _post(each: Expected) -> PostLine:
    person = each.person
    address = ", ".join(part for part in (person.address, person.postcode) if part) if person else ""
    why = why_no_mail(each.email)
    if person is not None and not each.may_be_contacted:
        why = why_not_written_to(person.may_be_contacted)
    return PostLine(each.name, address or each.agency_address, why)


def _action_words(action: ActionRow, today: dt.date) -> str:
    due = say_date_long(action.due) if action.due is not None else action.due_words
    by = f" (by {due})" if due else ""
    late = say_days_late(action.due, today) if action.due is not None else ""
    return f"{action.ref}  {action.text}{by}" + (f" - {late}" if late else "")
