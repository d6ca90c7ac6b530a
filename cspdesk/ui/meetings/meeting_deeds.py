"""What one can do with meetings: every wish of the page, done through a service or a dialog."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QInputDialog, QWidget

from cspdesk.domain.kinds import Kind, MeetingState, NeedKind
from cspdesk.domain.meetings import MeetingRow
from cspdesk.errors import Refused
from cspdesk.ui import messages
from cspdesk.ui.desk import Desk
from cspdesk.ui.meetings.meeting_chips import NEED_WORDS
from cspdesk.ui.meetings.meeting_mails import MeetingMails
from cspdesk.ui.room.enter import enter_room


class MeetingDeeds:
    """One method a wish; refusals are said at the foot of the window."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        self._desk, self._parent = desk, parent
        self.mails = MeetingMails(desk, parent)
        self._wishes: dict[str, Callable[[MeetingRow], object]] = {
            "room": self.room,
            "papers": self.papers,
            "send": self.mails.send,
            "edit": self.edit,
            "cancel": self.cancel,
            "tell": self.mails.tell,
            "calendar": self.calendar,
            "out": self.papers_out,
            "back": self.papers_back,
            "delete": self.delete,
            "template": self.template,
            "late": self.take_late,
            "to_chair": self.mails.to_chair,
            "comment": self.comment,
        }

    def do(self, name: str, meeting: MeetingRow) -> None:
        """Does a wish by its name; `need:<kind>` adds a need."""
        wish, _, more = name.partition(":")
        if wish == "need":
            self._desk.attempt(lambda: self.add_need(meeting, NeedKind(more)))
        else:
            self._desk.attempt(lambda: self._wishes[wish](meeting))

    def meeting_of(self, kind: Kind, record: UUID) -> UUID:
        """The meeting a record belongs to."""
        if kind is Kind.MEETING:
            return record
        found = self._desk.services.meetings.meeting_of(kind, record)
        if found is None:
            raise Refused("That is not of any meeting of this store: look for it in the list.")
        return found

    def comment(self, meeting: MeetingRow) -> None:
        """Writes down what was said at a meeting of the plan's targets."""
        self._desk.go("plan", ("comment", meeting.body_id, meeting.id))

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

    def edit(self, meeting: MeetingRow) -> None:
        from cspdesk.ui.meetings.meeting_dialog import MeetingDialog

        bodies = tuple(self._desk.services.meetings.bodies_of(meeting.id))
        if MeetingDialog.ask(self._desk, meeting, bodies, self._parent) is not None:
            self._desk.say("Meeting changed.", undo=True)

    def cancel(self, meeting: MeetingRow) -> None:
        from cspdesk.ui.meetings.cancel_dialog import CancelDialog

        answer = CancelDialog.ask(self._desk, meeting, self._parent)
        if answer is None:
            return
        self._desk.say(answer.words, undo=True)
        if answer.notice:
            self.print("notice", meeting.id)
        if answer.mail:
            self.mails.tell(meeting)

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

    def _save(self, caption: str, name: str, kind: str, data: bytes) -> None:
        path = messages.save_path(self._parent, caption, name, kind)
        if path is not None:
            self._desk.services.save_file(path, data)
            self._desk.say(f"Saved as {path.name}.")
