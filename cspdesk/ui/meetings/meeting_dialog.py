"""A meeting's facts: whose, when, where, and who sees to it."""

from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cspdesk.domain.bodies import BodyRow, VenueRow
from cspdesk.domain.dates import say_date, say_distance
from cspdesk.domain.kinds import BodyKind, MeetingKind
from cspdesk.domain.meetings import MeetingRow
from cspdesk.domain.people import PersonRow
from cspdesk.errors import Refused, StoreFailure
from cspdesk.ui import parts
from cspdesk.ui.compiled.ui_meeting_dialog import Ui_MeetingDialog
from cspdesk.ui.completer import Choice
from cspdesk.ui.desk import Desk
from cspdesk.ui.dialog import Dialog
from cspdesk.ui.dialog_words import DialogKeeper
from cspdesk.ui.fitting import Fitting
from cspdesk.ui.meetings.meeting_chips import KIND_WORDS


@dataclass(frozen=True)
class MeetingChoices:
    """What a meeting's fields complete."""

    bodies: tuple[BodyRow, ...]
    venues: tuple[VenueRow, ...]
    people: tuple[PersonRow, ...]


@dataclass(frozen=True)
class MeetingEntry:
    """What the dialog gives back: bodies and the fields by name."""

    bodies: tuple[UUID, ...]
    values: dict[str, Any] = field(default_factory=dict)


def read_choices(desk: Desk) -> MeetingChoices:
    """The bodies, venues and people of the office."""
    office = desk.services
    return MeetingChoices(
        tuple(office.bodies.all()),
        tuple(office.venues.all()),
        tuple(office.store.people.people(desk.today())),
    )


class MeetingDialog(Dialog):
    """Made for one asking: `ask` gives the id of the meeting saved, None when nothing was."""

    def __init__(
        self, desk: Desk, meeting: MeetingRow | None, bodies: tuple[UUID, ...], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self._desk, self._meeting = desk, meeting
        self._seen = desk.seen
        self._choices = read_choices(desk)
        self._before = MeetingEntry(bodies)
        self.saved: UUID | None = None
        self.ui = Ui_MeetingDialog()
        self.ui.setupUi(self)
        self.setWindowTitle("New meeting" if meeting is None else f"Change {meeting.ref}")
        self._fill_choices()
        self.ui.bodies.set_bodies(bodies)
        if meeting is None:
            self._take_usual()
        else:
            self._show(meeting)
            self._before = self.entry()
        self._wire()
        self._say()
        self._keeper = DialogKeeper(desk, self)
        self._keeper.refilled.connect(Fitting(self, only_grow=True).start)
        self._keeper.begin(f"meeting {meeting.id if meeting is not None else 'new'}")

    @staticmethod
    def ask(
        desk: Desk, meeting: MeetingRow | None, bodies: tuple[UUID, ...], parent: QWidget | None
    ) -> UUID | None:
        """Adds a meeting, or changes the one given; its id, or None."""
        dialog = MeetingDialog(desk, meeting, bodies, parent)
        try:
            dialog.exec()
            return dialog.saved
        finally:
            dialog.deleteLater()

    def entry(self) -> MeetingEntry:
        """What stands in the fields. Raises Refused when a day or a time cannot be read or is missing."""
        ui = self.ui
        for edit in (ui.day, ui.start, ui.finish):
            edit.settle()
        if ui.day.wrong() or ui.day.date() is None:
            ui.day.setFocus(Qt.FocusReason.OtherFocusReason)
            raise Refused("Type the day of the meeting, such as 12 March or next Tuesday.")
        if ui.start.wrong() or ui.finish.wrong():
            raise Refused("Type times like 7pm or 19:30, or leave them empty.")
        venue = ui.venue.id()
        typed = ui.place.text().strip()
        if venue is None and ui.venue.text().strip():
            typed = typed or ui.venue.text().strip()
        return MeetingEntry(
            tuple(ui.bodies.bodies()),
            {
                "day": ui.day.date(),
                "start": ui.start.time(),
                "finish": ui.finish.time(),
                "venue_id": venue,
                "place": typed,
                "organiser_id": ui.organiser.sure(),
                "chair_id": ui.chair.sure(),
                "kind": self._kind(),
                "title": ui.title.text().strip(),
                "note": ui.note.text().strip(),
            },
        )

    def _kind(self) -> MeetingKind:
        return MeetingKind(self.ui.kind.currentData())

    # -- building

    def _fill_choices(self) -> None:
        ui, known = self.ui, self._choices
        ui.bodies.set_choices([Choice(b.name, b.id, b.code) for b in known.bodies])
        ui.venue.set_choices([Choice(v.name, v.id, v.address.replace("\n", ", ")) for v in known.venues])
        people = [Choice(p.name, p.id, p.agency or p.role_title) for p in known.people]
        ui.organiser.set_choices(people)
        ui.chair.set_choices(people)
        for kind in MeetingKind:
            ui.kind.addItem(KIND_WORDS[kind], kind.value)
        ui.says.hide()
        for edit in (
            ui.day,
            ui.start,
            ui.finish,
            ui.venue,
            ui.place,
            ui.organiser,
            ui.chair,
            ui.title,
            ui.note,
        ):
            edit.set_desk(self._desk)
        ui.bodies.set_desk(self._desk)

    def _show(self, meeting: MeetingRow) -> None:
        ui = self.ui
        ui.day.set_date(meeting.day)
        ui.start.set_time(meeting.start)
        ui.finish.set_time(meeting.finish)
        ui.venue.set_id(meeting.venue_id)
        venue = next((v.name for v in self._choices.venues if v.id == meeting.venue_id), "")
        ui.place.set_text("" if meeting.place == venue else meeting.place)
        ui.organiser.set_id(meeting.organiser_id)
        ui.chair.set_id(meeting.chair_id)
        ui.kind.setCurrentIndex(ui.kind.findData(meeting.kind.value))
        ui.title.set_text(meeting.title)
        ui.note.set_text(meeting.note)

    def _wire(self) -> None:
        ui = self.ui
        ui.cancel.clicked.connect(self.reject)
        ui.save.clicked.connect(self._on_save)
        ui.save.setDefault(True)
        ui.day.dated.connect(self._say)
        ui.kind.currentIndexChanged.connect(self._say)
        ui.bodies.changed.connect(self._on_bodies)

    def _on_bodies(self) -> None:
        if self._meeting is None:
            self._take_usual()
        self._say()

    def _take_usual(self) -> None:
        """Fills kind, time, place and officer with what the first body usually has, where nothing is typed yet."""
        chosen = self.ui.bodies.bodies()
        body = next((b for b in self._choices.bodies if chosen and b.id == chosen[0]), None)
        if body is None:
            return
        if body.kind is BodyKind.EXTERNAL and self._kind() is MeetingKind.ORDINARY:
            # Of a meeting of others only who went is known, and it is flagged when nobody did.
            self.ui.kind.setCurrentIndex(self.ui.kind.findData(MeetingKind.EXTERNAL.value))
        usual = self._desk.services.meetings.usual(body)
        if self.ui.start.time() is None:
            self.ui.start.set_time(usual["start"])
            self.ui.finish.set_time(usual["finish"])
        if self.ui.venue.id() is None:
            self.ui.venue.set_id(usual["venue_id"])
        if self.ui.organiser.id() is None:
            self.ui.organiser.set_id(usual["organiser_id"])

    def _say(self) -> None:
        """Says when the papers of the day chosen are due."""
        day, kind = self.ui.day.date(), self._kind()
        try:
            due = self._desk.services.meetings.papers_due(day, kind) if day is not None else None
        except Refused as error:
            self._tell(str(error), "refusal")
            return
        if due is not None:
            today = self._desk.today()
            self._tell(f"Papers are due {say_date(due, today)}, {say_distance(due, today)}.", "soft")
        else:
            self._tell("", "soft")

    def done(self, result: int) -> None:
        """Closes; what was typed is done with."""
        self._keeper.done()
        super().done(result)

    def _tell(self, sentence: str, look: str) -> None:
        self.ui.says.setText(sentence)
        self.ui.says.setVisible(bool(sentence))
        parts.restyle(self.ui.says, "look", look)

    def _on_save(self) -> None:
        try:
            self._desk.heeding(self._save, self._seen, self)
        except (Refused, StoreFailure) as error:
            self._tell(str(error), "refusal")
            return
        self.accept()

    def _save(self) -> None:
        entry = self.entry()
        meetings = self._desk.services.meetings
        if self._meeting is None:
            values = dict(entry.values)
            self.saved = meetings.add(entry.bodies, values.pop("day"), **values)
            return
        before = self._before
        bodies = None if entry.bodies == before.bodies else entry.bodies
        changed = {name: value for name, value in entry.values.items() if value != before.values[name]}
        meetings.change(self._meeting.id, bodies, **changed)
        self.saved = self._meeting.id

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        first: QWidget = self.ui.day if self.ui.bodies.bodies() else self.ui.bodies.name
        first.setFocus(Qt.FocusReason.OtherFocusReason)
