"""The e-mails of a meeting: its papers, that it is cancelled or moved, its minutes for the chair, who owes what.

Each is a draft the office's own mail program opens; what went out is kept.
"""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from cspdesk.domain.kinds import Audience, MeetingState
from cspdesk.domain.meetings import MeetingRow
from cspdesk.domain.publications import LetOut
from cspdesk.errors import Refused
from cspdesk.ui import messages
from cspdesk.ui.desk import Desk
from cspdesk.ui.papers.letting_out import let_out

if TYPE_CHECKING:
    from cspdesk.services.mail import Draft


class MeetingMails:
    """One method a wish; each raises Refused or StoreFailure."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        self._desk, self._parent = desk, parent

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

    def tell(self, meeting: MeetingRow) -> None:
        """Drafts the e-mail that says that a meeting is cancelled or moved; refused while it stands as announced."""
        draft = self._desk.services.mail.cancelled_draft(meeting.id)
        # The door notice goes along.
        self._draft(draft, meeting, "change of meeting", public=True)

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
