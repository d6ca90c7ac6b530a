"""Cancelling or moving a meeting: the reason is asked, and what follows from it is said."""

from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from cspdesk.domain.dates import say_date
from cspdesk.domain.kinds import VenueState
from cspdesk.domain.meetings import MeetingRow
from cspdesk.errors import Refused, StoreFailure
from cspdesk.ui import fonts, parts
from cspdesk.ui.compiled.ui_cancel_dialog import Ui_CancelDialog
from cspdesk.ui.completer import Choice
from cspdesk.ui.desk import Desk
from cspdesk.ui.dialog import Dialog
from cspdesk.ui.dialog_words import DialogKeeper
from cspdesk.ui.fitting import Fitting
from cspdesk.ui.meetings.meeting_chips import when_words


@dataclass(frozen=True)
class CancelAnswer:
    """What was done, in words, and what is wanted next."""

    words: str
    mail: bool
    notice: bool


class CancelDialog(Dialog):
    """Does the deed itself, so that a refusal is said where it can be mended."""

    def __init__(self, desk: Desk, meeting: MeetingRow, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._desk, self._meeting = desk, meeting
        self._seen = desk.seen
        self.answer: CancelAnswer | None = None
        self.ui = Ui_CancelDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self._fitting = Fitting(self)
        self.resize(fonts.pixels(self.width()), self.height())
        ui.heading.setText(meeting.title or meeting.bodies.replace("; ", " and "))
        ui.when.setText(", ".join(part for part in (when_words(meeting), meeting.place) if part))
        ui.day.set_date(meeting.day)
        ui.day.set_base(desk.today())
        ui.start.set_time(meeting.start)
        ui.finish.set_time(meeting.finish)
        venues = desk.services.venues.all()
        ui.venue.set_choices([Choice(v.name, v.id, v.address.replace("\n", ", ")) for v in venues])
        ui.venue.set_id(meeting.venue_id)
        if meeting.venue_id is None:
            ui.venue.set_text(meeting.place)
        ui.says.hide()
        ui.reason.setPlaceholderText("such as: The hall is flooded.")
        for edit in (ui.day, ui.start, ui.finish, ui.venue, ui.reason):
            edit.set_desk(desk)
        ui.moveIt.toggled.connect(self._on_choice)
        ui.day.dated.connect(self._say_after)
        ui.venue.settled.connect(self._say_after)
        ui.reason.textChanged.connect(ui.says.hide)
        ui.back.clicked.connect(self.reject)
        ui.deed.clicked.connect(self._on_deed)
        ui.deed.setDefault(True)
        self._on_choice(False)
        self._keeper = DialogKeeper(desk, self)
        self._keeper.refilled.connect(self._fitting.start)
        self._keeper.begin(f"cancel {meeting.id}")

    @staticmethod
    def ask(desk: Desk, meeting: MeetingRow, parent: QWidget | None) -> CancelAnswer | None:
        """What was done; None when the meeting stays as it is."""
        dialog = CancelDialog(desk, meeting, parent)
        try:
            dialog.exec()
            return dialog.answer
        finally:
            dialog.deleteLater()

    def done(self, result: int) -> None:
        """Closes; what was typed is done with."""
        self._keeper.done()
        super().done(result)

    def _on_choice(self, moving: bool) -> None:
        self.ui.moveBox.setVisible(moving)
        self.ui.deed.setText("Move the meeting" if moving else "Cancel the meeting")
        self._say_after()

    def _say_after(self) -> None:
        self.ui.says.hide()
        self.ui.after.setText(self._moved() if self.ui.moveIt.isChecked() else self._cancelled())
        self._fitting.start()

    def _cancelled(self) -> str:
        """What follows when it is cancelled."""
        meeting = self._meeting
        following = self._desk.services.meetings.next_meeting(meeting.body_id, after=meeting.day)
        if following is None:
            return "Its items wait for the next meeting that is planned; it counts as not held."
        day = say_date(following.day, self._desk.today())
        return f"Its items go to the next meeting on {day}; it counts as not held, never as absence."

    def _moved(self) -> str:
        """What follows when it is moved to the day and place that are typed."""
        ui, meeting = self.ui, self._meeting
        day = ui.day.date()
        said = ["Its agenda moves with it."]
        if day is not None and day != meeting.day:
            try:
                due = self._desk.services.meetings.papers_due(day, meeting.kind)
            except Refused as error:
                return str(error)
            if due is not None and meeting.papers_out is None:
                said.append(f"Its papers are due {say_date(due, self._desk.today())}.")
        elsewhere = ui.venue.id() != meeting.venue_id
        if (day != meeting.day or elsewhere) and meeting.venue_state is not VenueState.NOT_BOOKED:
            said.append("Its venue is to be booked again.")
        return " ".join(said)

    def _on_deed(self) -> None:
        ui, meeting = self.ui, self._meeting
        reason = ui.reason.text()
        try:
            if ui.moveIt.isChecked():
                words = self._desk.heeding(partial(self._move, reason), self._seen, self)
            else:
                cancel = partial(self._desk.services.meetings.cancel, meeting.id, reason)
                self._desk.heeding(cancel, self._seen, self)
                words = f"{meeting.body} on {say_date(meeting.day, self._desk.today())} is cancelled."
        except (Refused, StoreFailure) as error:
            ui.says.setText(str(error))
            ui.says.show()
            parts.restyle(ui.says, "look", "refusal")
            if not reason.strip():
                ui.reason.setFocus()
            self._fitting.start()
            return
        self.answer = CancelAnswer(words, ui.mail.isChecked(), ui.notice.isChecked())
        self.accept()

    def _move(self, reason: str) -> str:
        ui, meeting = self.ui, self._meeting
        for edit in (ui.day, ui.start, ui.finish):
            edit.settle()
        day = ui.day.date()
        if ui.day.wrong() or day is None:
            raise Refused("Type the new day, such as 12 March or next Tuesday.")
        if ui.start.wrong() or ui.finish.wrong():
            raise Refused("Type times like 7pm or 19:30, or leave them empty.")
        values: dict[str, Any] = {"start": ui.start.time(), "finish": ui.finish.time()}
        venue, typed = ui.venue.id(), ui.venue.text().strip()
        if venue is not None and venue != meeting.venue_id:
            values |= {"venue_id": venue, "place": ""}
        elif venue is None and typed != meeting.place:
            values |= {"venue_id": None, "place": typed}
        self._desk.services.meetings.move(meeting.id, day, reason, **values)
        return f"{meeting.body} has moved to {say_date(day, self._desk.today())}."
