"""The minutes of one meeting as its detail shows them: how far they are, what they come to, and the next step."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from cspdesk.domain.changes import Changes
from cspdesk.domain.dates import say_date_short
from cspdesk.domain.kinds import Audience, Kind, MeetingState, MinutesState
from cspdesk.domain.meetings import CorrectionRow, IssuedRow, MeetingRow
from cspdesk.ui import parts
from cspdesk.ui.chips import Chip, ChipLabel, Tone
from cspdesk.ui.desk import Desk
from cspdesk.ui.room.agree_list import AgreeList
from cspdesk.ui.room.enter import enter_room
from cspdesk.ui.room.summary import summary

KINDS = (Kind.MEETING, Kind.AGENDA_ITEM, Kind.ATTENDANCE, Kind.ISSUED_PAPER, Kind.CORRECTION)
_STATES = {
    MinutesState.NONE: Chip("Not begun", Tone.QUIET),
    MinutesState.DRAFT: Chip("Draft", Tone.WARN),
    MinutesState.WITH_CHAIR: Chip("With the chair", Tone.INFO),
    MinutesState.ISSUED: Chip("Issued", Tone.GOOD),
    MinutesState.AGREED: Chip("Agreed", Tone.GOOD),
}


class MinutesPanel(QWidget):
    """Signals for the page that holds the panel: `previewing(meeting id)` when the pages are wanted, `sending()` when
    the chair is to have the draft."""

    previewing = Signal(object)
    sending = Signal()

    def __init__(self, desk: Desk, meeting_id: UUID | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._id: UUID | None = None
        self.state = ChipLabel()
        self._counts = parts.label("", wrap=True)
        self._paper = parts.label("", "small", wrap=True)
        self._corrections = parts.label("", wrap=True)
        self.room = parts.button("Open the meeting room", self._on_room, "", "meetings", "Ctrl+Return")
        self.preview = parts.button("Preview", self._on_preview, "quiet", "print")
        self.to_chair = parts.button("Send to the chair", self.sending.emit, "quiet", "mail")
        self.back = parts.button("Back to draft", self._on_back, "quiet", "undo")
        self.issue = parts.button("Issue minutes", self._on_issue, "", "publications")
        self.reopen = parts.button("Reopen", self._on_reopen, "quiet", "edit")
        self.agreeing = AgreeList()
        self.agreeing.set_desk(desk)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        head = parts.row(self.state, self._counts)
        head.setStretch(1, 1)
        layout.addLayout(head)
        for widget in (self._paper, self._corrections):
            layout.addWidget(widget)
        layout.addLayout(parts.row(self.room, self.preview, 0))
        layout.addLayout(parts.row(self.issue, self.to_chair, self.back, self.reopen, 0))
        layout.addWidget(self.agreeing)
        desk.changed.connect(self._on_changed)
        if meeting_id is not None:
            self.show_meeting(meeting_id)

    def show_meeting(self, meeting_id: UUID) -> None:
        """Shows the minutes of a meeting."""
        self._id = meeting_id
        meeting = self.desk.services.meetings.get(meeting_id)
        register, issued = self.desk.services.register, self.desk.services.issued
        marks = self.desk.services.store.meetings.marks([meeting_id])
        self.state.set_chip(_STATES[meeting.minutes_state])
        self._counts.setText(summary(register.counted(meeting, marks), meeting) if marks else "")
        self._paper.setText(_on_paper(issued.papers(meeting_id)))
        self._paper.setVisible(bool(self._paper.text()))
        self._corrections.setText(_corrected(issued.corrections(of=meeting_id)))
        self._corrections.setVisible(bool(self._corrections.text()))
        self._show_buttons(meeting)
        open_now = meeting.state in (MeetingState.OPEN, MeetingState.CLOSED)
        self.agreeing.show_for(meeting_id if open_now else None, writable=not _is_on_paper(meeting))

    def _show_buttons(self, meeting: MeetingRow) -> None:
        closed = meeting.state is MeetingState.CLOSED
        on_paper, state = _is_on_paper(meeting), meeting.minutes_state
        words = "Write up the minutes" if closed else "Open the meeting room"
        self.room.setText("Look at the record" if on_paper else words)
        shown: tuple[tuple[QPushButton, bool], ...] = (
            (self.room, meeting.state is not MeetingState.CANCELLED),
            (self.preview, meeting.state in (MeetingState.OPEN, MeetingState.CLOSED)),
            (self.to_chair, closed and state is MinutesState.DRAFT),
            (self.back, closed and state is MinutesState.WITH_CHAIR),
            (self.issue, closed and not on_paper),
            (self.reopen, closed and not on_paper),
        )
        for made, visible in shown:
            made.setVisible(visible)

    def _on_changed(self, changes: Changes) -> None:
        if self._id is not None and self.isVisible() and changes.touches(*KINDS):
            self.desk.attempt(partial(self.show_meeting, self._id))

    def _on_room(self) -> None:
        if self._id is not None:
            enter_room(self.desk, self._id)

    def _on_preview(self) -> None:
        if self._id is not None:
            self.previewing.emit(self._id)

    def _on_back(self) -> None:
        if self._id is not None:
            self.desk.attempt(partial(self.desk.services.issued.take_back, self._id))

    def _on_reopen(self) -> None:
        if self._id is not None:
            self.desk.attempt(partial(self.desk.services.closing.reopen, self._id))
            enter_room(self.desk, self._id)

    def _on_issue(self) -> None:
        from cspdesk.ui import messages

        if self._id is None or not messages.asked(
            self.window(),
            "Issue these minutes?",
            "Issue",
            "They are put on paper as they are now: from then on they are corrected, not changed.",
        ):
            return
        if self.desk.attempt(partial(self.desk.services.issued.issue, self._id)) is not None:
            self.desk.say("The minutes are issued; a reprint gives this very file.")


def _is_on_paper(meeting: MeetingRow) -> bool:
    return meeting.minutes_state in (MinutesState.ISSUED, MinutesState.AGREED)


def _on_paper(papers: list[IssuedRow]) -> str:
    """'Issued 21 Nov 2026: internal 2 pages, public 2 pages; SHA-256 30a499b7… and ed6a6523…'."""
    if not papers:
        return ""
    newest = [row for row in papers if row.version == papers[0].version]
    newest.sort(key=_internal_first)
    pages = ", ".join(
        f"{row.audience.value} {row.pages} {'page' if row.pages == 1 else 'pages'}" for row in newest
    )
    digests = " and ".join(f"{row.sha256[:8]}…" for row in newest)
    return (
        f"Issued {say_date_short(newest[0].issued_at.date())}: {pages}. SHA-256 of the files kept: {digests}."
    )


def _internal_first(row: IssuedRow) -> bool:
    return row.audience is not Audience.INTERNAL


def _corrected(corrections: list[CorrectionRow]) -> str:
    lines = [
        f"Corrected: “{row.was}” now reads “{row.now}”." if row.was else f"Corrected: now reads “{row.now}”."
        for row in corrections
    ]
    return "\n".join(lines)
