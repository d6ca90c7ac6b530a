"""What one can do with meetings: every wish of the page, done through a service or a dialog."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtWidgets import QInputDialog, QWidget

from cspdesk.domain.kinds import Audience, Kind, MeetingState, NeedKind, RoleKind
from cspdesk.domain.meetings import MeetingRow, SeatRow
from cspdesk.domain.publications import LetOut
from cspdesk.errors import Refused
from cspdesk.ui import messages
from cspdesk.ui.desk import Desk
from cspdesk.ui.meetings.meeting_chips import NEED_WORDS, over
from cspdesk.ui.meetings.meeting_says import MeetingFacts
from cspdesk.ui.papers.letting_out import let_out
from cspdesk.ui.room.enter import enter_room

if TYPE_CHECKING:
    from cspdesk.services.mail import Draft


class MeetingDeeds:
    """One method a wish; refusals are said at the foot of the window."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        self._desk, self._parent = desk, parent
        self._wishes: dict[str, Callable[[MeetingRow], object]] = {
            "room": self.room,
            "papers": self.papers,
            "send": self.send,
            "edit": self.edit,
            "cancel": self.cancel,
            "tell": self.tell,
            "calendar": self.calendar,
            "out": self.papers_out,
            "back": self.papers_back,
            "delete": self.delete,
            "template": self.template,
            "late": self.take_late,
            "to_chair": self.to_chair,
        }

    def do(self, name: str, meeting: MeetingRow) -> None:
        """Does a wish by its name; `need:<kind>` adds a need."""
        wish, _, more = name.partition(":")
        if wish == "need":
            self._desk.attempt(lambda: self.add_need(meeting, NeedKind(more)))
        else:
            self._desk.attempt(lambda: self._wishes[wish](meeting))

    # -- reading

    def facts(self, meeting_id: UUID, without_partner: bool) -> MeetingFacts:
        """All the detail shows."""
        office = self._desk.services
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

    def meeting_of(self, kind: Kind, record: UUID) -> UUID:
        """The meeting a record belongs to."""
        if kind is Kind.MEETING:
            return record
        found = self._desk.services.meetings.meeting_of(kind, record)
        if found is None:
            raise Refused("That is not of any meeting of this store: look for it in the list.")
        return found

    # -- whole list

    def new_meeting(self, body: UUID | None) -> UUID | None:
        from cspdesk.ui.meetings.meeting_dialog import MeetingDialog

        made = MeetingDialog.ask(self._desk, None, (body,) if body else (), self._parent)
        if made is not None:
            self._desk.say("Meeting added.", undo=True)
        return made

    def plan_year(self, body: UUID | None) -> None:
        from cspdesk.services.planning import planned_words
        from cspdesk.ui.meetings.plan_year_dialog import PlanYearDialog

        days = PlanYearDialog.ask(self._desk, (body,) if body else (), self._parent)
        if days:
            self._desk.say(planned_words(days), undo=True)

    def save_calendar(self, body: UUID | None, name: str) -> None:
        office = self._desk.services
        data = self._desk.attempt(lambda: office.calendar.of_meetings(body))
        if data is not None:
            whose = name if body is not None else "all meetings"
            self._save("Save the calendar file", f"{whose}.ics", "ics", data)

    def print(self, paper: str, ref: UUID | None) -> None:
        """Opens the print room on a paper."""
        from cspdesk.ui.papers.print_dialog import PrintDialog

        PrintDialog.open_room(self._desk, paper, ref, self._parent)

    # -- one meeting

    def room(self, meeting: MeetingRow) -> None:
        """Opens the meeting room with an agenda in it."""
        if meeting.state is MeetingState.CANCELLED:
            raise Refused("That meeting is cancelled: it cannot be opened.")
        enter_room(self._desk, meeting.id)

    def papers(self, meeting: MeetingRow) -> None:
        only = [kind.name for kind in self._desk.services.papers.of_meeting(meeting.id)]
        first = "minutes" if meeting.held and "minutes" in only else "agenda"
        if meeting.state is MeetingState.CANCELLED:
            first = "notice"
        self.print(first, meeting.id)

    def send(self, meeting: MeetingRow) -> None:
        from cspdesk.ui.meetings.send_dialog import SendDialog

        if meeting.state is MeetingState.CANCELLED:
            self.tell(meeting)
            return
        if meeting.state in (MeetingState.OPEN, MeetingState.CLOSED):
            self.action_mails(meeting)
            return
        answer = SendDialog.ask(self._desk, meeting, self._parent)
        if answer is not None:
            self._desk.say(answer.words, undo=True)

    def edit(self, meeting: MeetingRow) -> None:
        from cspdesk.ui.meetings.meeting_dialog import MeetingDialog

        bodies = tuple(self._desk.services.meetings.bodies_of(meeting.id))
        if MeetingDialog.ask(self._desk, meeting, bodies, self._parent) is not None:
            self._desk.say("Meeting changed.", undo=True)

    def to_chair(self, meeting: MeetingRow) -> None:
        """Drafts the e-mail with the minutes for the chair to check; a chair without e-mail gets them on paper."""
        services = self._desk.services
        try:
            draft = services.mail.minutes_draft(meeting.id)
        except Refused:
            services.issued.send_to_chair(meeting.id)
            raise
        if self._draft(draft, meeting, "draft minutes"):
            services.issued.send_to_chair(meeting.id)

    def cancel(self, meeting: MeetingRow) -> None:
        from cspdesk.ui.meetings.cancel_dialog import CancelDialog

        answer = CancelDialog.ask(self._desk, meeting, self._parent)
        if answer is None:
            return
        self._desk.say(answer.words, undo=True)
        if answer.notice:
            self.print("notice", meeting.id)
        if answer.mail:
            self.tell(meeting)

    def tell(self, meeting: MeetingRow) -> None:
        """Drafts the e-mail that says that a meeting is cancelled or moved; refused while it stands as announced."""
        draft = self._desk.services.mail.cancelled_draft(meeting.id)
        # The door notice goes along.
        self._draft(draft, meeting, "change of meeting", public=True)

    def calendar(self, meeting: MeetingRow) -> None:
        data = self._desk.services.calendar.of_meeting(meeting.id)
        self._save("Save the calendar file", f"{meeting.ref}.ics", "ics", data)

    def papers_out(self, meeting: MeetingRow) -> None:
        self._desk.services.meetings.set_papers_out(meeting.id, self._desk.today())
        self._desk.say("Kept that the papers went out today.", undo=True)

    def papers_back(self, meeting: MeetingRow) -> None:
        self._desk.services.meetings.set_papers_out(meeting.id, None)
        self._desk.say("The papers count as not gone out.", undo=True)

    def delete(self, meeting: MeetingRow) -> None:
        self._desk.services.meetings.delete(meeting.id)
        self._desk.say(f"Meeting {meeting.ref} deleted.", undo=True)

    def template(self, meeting: MeetingRow) -> None:
        from cspdesk.ui.meetings.template_dialog import TemplateDialog

        words = TemplateDialog.ask(self._desk, meeting.body_id, meeting.body, self._parent)
        if words:
            self._desk.say(words, undo=True)

    def take_late(self, meeting: MeetingRow) -> None:
        self._desk.services.agenda.accept_late(meeting.id)
        self._desk.say("Added as late papers.", undo=True)

    def action_mails(self, meeting: MeetingRow) -> None:
        """Saves one draft per owner into a folder, and says who has no e-mail."""
        mail = self._desk.services.mail
        drafts, post = mail.action_drafts(meeting.id), mail.action_post(meeting.id)
        if not drafts:
            raise Refused("No owner of an open action of this meeting has an e-mail: print the action list.")
        folder = messages.folder_path(self._parent, "Save the drafts, one for each owner, in")
        if folder is None:
            return
        for draft in drafts:
            self._desk.services.save_file(folder / draft.file_name, draft.eml)
        mail.sent(meeting.id, "actions", len(drafts), len(post))
        without = f"; no e-mail: {', '.join(line.name for line in post)}" if post else ""
        count = "1 draft" if len(drafts) == 1 else f"{len(drafts)} drafts"
        self._desk.say(f"{count} saved{without}.")

    def change(self, meeting: MeetingRow, **values: Any) -> None:
        self._desk.attempt(lambda: self._desk.services.meetings.change(meeting.id, **values))

    # -- needs and items

    def add_need(self, meeting: MeetingRow, kind: NeedKind) -> None:
        detail = ""
        if kind in (NeedKind.INTERPRETER, NeedKind.OTHER):
            asked = "Language" if kind is NeedKind.INTERPRETER else "What is needed"
            detail, sure = QInputDialog.getText(self._parent, NEED_WORDS[kind], asked)
            if not sure:
                return
        self._desk.services.meetings.add_need(meeting.id, kind, detail.strip())

    def arrange(self, need: UUID, arranged: bool) -> None:
        self._desk.attempt(lambda: self._desk.services.meetings.change_need(need, arranged=arranged))

    def remove_need(self, need: UUID) -> None:
        self._desk.attempt(lambda: self._desk.services.meetings.delete_need(need))

    # -- helpers

    def _draft(self, draft: "Draft", meeting: MeetingRow, kind: str, *, public: bool = False) -> bool:
        """Saves a draft and opens it; False when no place was chosen for it, or an election holds it back."""
        free = let_out(self._desk, draft.subject, Audience.PUBLIC, self._parent) if public else LetOut()
        if free is None:
            return False
        path = messages.save_path(
            self._parent, f"Save the e-mail draft: {draft.subject}", draft.file_name, "eml"
        )
        if path is None:
            return False
        if free.by:
            self._desk.services.publications.log(
                "notice",
                draft.subject,
                let_out_by=free.by,
                let_out_reason=free.reason,
                meeting_id=meeting.id,
                body_id=meeting.body_id,
            )
        self._desk.services.save_file(path, draft.eml)
        self._desk.services.mail.sent(meeting.id, kind, draft.to, len(draft.post))
        messages.open_outside(path)
        left = ", ".join(line.name for line in draft.post)
        self._desk.say(f"Draft for {draft.to} saved" + (f"; not reached: {left}." if left else "."))
        return True

    def _save(self, caption: str, name: str, kind: str, data: bytes) -> None:
        path = messages.save_path(self._parent, caption, name, kind)
        if path is not None:
            self._desk.services.save_file(path, data)
            self._desk.say(f"Saved as {path.name}.")


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
