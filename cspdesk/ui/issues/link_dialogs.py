"""An issue tied to others: raised again by somebody else, joined with a double, discussed at a meeting."""

import datetime as dt
from uuid import UUID

from PySide6.QtWidgets import QWidget

from cspdesk.domain.dates import say_date
from cspdesk.domain.doubles import Double
from cspdesk.domain.issues import IssueRow
from cspdesk.domain.kinds import IssueSource, MeetingState
from cspdesk.domain.meetings import MeetingRow
from cspdesk.errors import Refused
from cspdesk.ui import known_names
from cspdesk.ui.compiled.ui_discuss_dialog import Ui_DiscussDialog
from cspdesk.ui.compiled.ui_join_dialog import Ui_JoinDialog
from cspdesk.ui.compiled.ui_voice_dialog import Ui_VoiceDialog
from cspdesk.ui.completer import Choice
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog, choose
from cspdesk.ui.issues.issue_words import SOURCES
from cspdesk.ui.rows_model import Column


def meeting_choices(desk: Desk, body: UUID | None = None) -> list[Choice]:
    """Meetings to pick from, the latest first; those of one body alone when it is named."""
    store = desk.services.store
    meetings = store.meetings.all(body_id=body) if body is not None else store.meetings.all()
    kept = [meeting for meeting in meetings if meeting.state is not MeetingState.CANCELLED]
    return [
        Choice(f"{meeting.bodies}, {say_date(meeting.day)}", meeting.id, meeting.ref)
        for meeting in sorted(kept, key=_day, reverse=True)
    ]


def _day(meeting: MeetingRow) -> dt.date:
    return meeting.day


class VoiceDialog(FormDialog):
    """The same matter raised again, perhaps at another forum."""

    def __init__(self, desk: Desk, issue: IssueRow, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_VoiceDialog(), f"Another voice for {issue.ref}", parent)
        self._issue = issue
        ui = self.ui
        ui.issue.setText(issue.words)
        ui.body.set_choices([Choice(b.name, b.id, b.code) for b in desk.services.bodies.names()])
        ui.body.set_id(issue.body_id)
        ui.day.set_date(desk.today())
        for source, words in SOURCES.items():
            ui.source.addItem(words, source)
        choose(ui.source, IssueSource.PHONE)
        self._adds = known_names.AddsPeople(desk, ui.raiser)
        ui.words.setFocus()

    def save(self) -> None:
        ui = self.ui
        self.desk.services.answers.add_voice(
            self._issue.id,
            ui.words.text(),
            body_id=ui.body.sure(),
            on_day=ui.day.date() or self.desk.today(),
            source=IssueSource(ui.source.currentData()),
            raiser_id=ui.raiser.sure(),
            private_detail=ui.detail.text().strip(),
        )


def _ref(row: Double) -> str:
    return row.issue.ref


def _words(row: Double) -> str:
    return row.issue.words


def _why(row: Double) -> str:
    return row.why


def _body(row: Double) -> str:
    return row.issue.body


def _id(row: Double) -> UUID:
    return row.issue.id


_COLUMNS: tuple[Column[Double], ...] = (
    Column("ref", "Number", _ref, width=124),
    Column("words", "What was said", _words, sub=_why, tip=_words),
    Column("body", "Forum", _body, width=140),
)


class JoinDialog(FormDialog):
    """Likely doubles first, then every other issue; the chosen one becomes a voice of this."""

    def __init__(self, desk: Desk, issue: IssueRow, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_JoinDialog(), f"Join another issue into {issue.ref}", parent)
        self._issue = issue
        issues = desk.services.issues
        likely = issues.doubles(issue.id)
        known = {double.issue.id for double in likely} | {issue.id}
        rest = [Double(row, "", 0) for row in issues.all() if row.id not in known]
        ui = self.ui
        ui.issue.setText(f"{issue.ref}  {issue.words}")
        ui.others.bar.setContentsMargins(0, 0, 0, 8)
        ui.others.set_name("Other issues")
        ui.others.set_columns(_COLUMNS, _id)
        ui.others.set_rows([*likely, *rest])
        ui.others.opened.connect(self.accept)
        ui.others.choose_first()
        ui.others.table.setFocus()

    def save(self) -> None:
        other = self.ui.others.current_id()
        if other is None:
            raise Refused("Choose the issue that is the same matter.")
        self.desk.services.answers.merge(self._issue.id, other)


class DiscussDialog(FormDialog):
    """Keeps that an issue was, or will be, taken up at a meeting."""

    def __init__(self, desk: Desk, issue: IssueRow, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_DiscussDialog(), f"Where {issue.ref} was discussed", parent)
        self._issue = issue
        self.ui.issue.setText(issue.words)
        self.ui.meeting.set_choices(meeting_choices(desk))
        self.ui.meeting.setFocus()

    def save(self) -> None:
        meeting = self.ui.meeting.sure()
        if meeting is None:
            raise Refused("Choose the meeting: type its forum or its date.")
        self.desk.services.answers.discuss(self._issue.id, meeting)
