"""A venue's facts, and the list of venues."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from cspdesk.domain.bodies import VenueRow
from cspdesk.domain.changes import Changes
from cspdesk.domain.kinds import Consent, Kind
from cspdesk.domain.money import read_pence, say_pence
from cspdesk.ui import fonts, parts
from cspdesk.ui.compiled.ui_venue_dialog import Ui_VenueDialog
from cspdesk.ui.desk import Desk
from cspdesk.ui.dialog import Dialog
from cspdesk.ui.form_dialog import FormDialog, choose, number, shown
from cspdesk.ui.tables import Column, RowsView

_ANSWERS = ((Consent.UNKNOWN, "Not known"), (Consent.YES, "Yes"), (Consent.NO, "No"))
_TEXTS = (
    "name", "address", "postcode", "booking_contact", "booking_phone", "booking_email", "key_holder", "note",
)  # fmt: skip


class VenueDialog(FormDialog):
    """Adds a venue, or changes the one given; `saved` is its id then."""

    def __init__(
        self, desk: Desk, venue: VenueRow | None, name: str = "", parent: QWidget | None = None
    ) -> None:
        title = "New venue" if venue is None else f"Change {venue.name}"
        super().__init__(desk, Ui_VenueDialog(), title, parent)
        self._venue = venue
        self.saved: UUID | None = venue.id if venue is not None else None
        for box in (self.ui.step_free, self.ui.hearing_loop):
            for answer, words in _ANSWERS:
                box.addItem(words, answer)
        self.ui.name.set_text(name)
        if venue is not None:
            self._show(venue)

    def _show(self, venue: VenueRow) -> None:
        ui = self.ui
        for name in _TEXTS:
            getattr(ui, name).set_text(getattr(venue, name))
        ui.charge.set_text(say_pence(venue.hire_charge_pence))
        ui.capacity.set_text(shown(venue.capacity))
        for box, answer in ((ui.step_free, venue.step_free), (ui.hearing_loop, venue.hearing_loop)):
            choose(box, answer)

    def save(self) -> None:
        ui, venues = self.ui, self.desk.services.venues
        values = {name: getattr(ui, name).text().strip() for name in _TEXTS} | {
            "hire_charge_pence": read_pence(ui.charge.text()),
            "capacity": number(ui.capacity, "How many people it holds"),
            "step_free": Consent(ui.step_free.currentData()),
            "hearing_loop": Consent(ui.hearing_loop.currentData()),
        }
        if self._venue is not None:
            venues.change(self._venue.id, **values)
        else:
            self.saved = venues.add(values.pop("name"), **values)


class VenuesDialog(Dialog):
    """Every venue; Enter changes one, Ctrl+N adds one, Del takes one off the list."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle("Venues")
        self.resize(fonts.pixels(920), fonts.pixels(600))
        self.rows = RowsView()
        self.rows.set_columns(_COLUMNS)
        self.rows.set_name("Venues")
        self.rows.set_empty(
            "No venues yet", "Halls and rooms where forums meet, whom to ask for them.", "New venue", "venue"
        )
        self.rows.opened.connect(self._on_open)
        self.rows.stepped.connect(self._on_new)
        new = parts.button("New venue", self._on_new, "primary", "plus", "Ctrl+N")
        new.setShortcut("Ctrl+N")
        self._remove = parts.button("Take off the list", self._on_remove, "quiet", "trash")
        self._remove.setText("&Take off the list")
        close = parts.button("Close", self.accept)
        line = parts.row(self._remove, 0, close, new)
        line.setContentsMargins(16, 8, 16, 12)
        layout = parts.column(self.rows, space=0)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addLayout(line)
        self.setLayout(layout)
        desk.changed.connect(self._on_changed)
        self._read()
        self.rows.table.setFocus()

    def _read(self) -> None:
        self.rows.set_rows(self._desk.services.venues.all())
        self.rows.choose_first()
        self._remove.setEnabled(self.rows.current_id() is not None)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(Kind.VENUE):
            self._read()

    def _on_open(self, key: UUID) -> None:
        venue = self.rows.current_row()
        if isinstance(venue, VenueRow) and venue.id == key:
            VenueDialog(self._desk, venue, parent=self).ask()

    def _on_new(self) -> None:
        dialog = VenueDialog(self._desk, None, parent=self)
        if dialog.ask():
            self._read()
            self.rows.choose(dialog.saved)

    def _on_remove(self) -> None:
        key = self.rows.current_id()
        if key is not None:
            self._desk.attempt(_Removal(self._desk, key))


class _Removal:
    def __init__(self, desk: Desk, venue_id: UUID) -> None:
        self._desk, self._venue_id = desk, venue_id

    def __call__(self) -> None:
        self._desk.services.venues.remove(self._venue_id)
        self._desk.say("Venue taken off the list.", undo=True)


def _name(venue: VenueRow) -> str:
    return venue.name


def _place(venue: VenueRow) -> str:
    return ", ".join(part for part in (venue.address.replace("\n", ", ").strip(", "), venue.postcode) if part)


def _booking(venue: VenueRow) -> str:
    return ", ".join(part for part in (venue.booking_contact, venue.booking_phone) if part)


def _contact(venue: VenueRow) -> str:
    return venue.booking_contact or venue.booking_phone


def _phone(venue: VenueRow) -> str:
    return venue.booking_phone if venue.booking_contact else ""


def _holds(venue: VenueRow) -> str:
    return shown(venue.capacity)


def _charge(venue: VenueRow) -> str:
    return say_pence(venue.hire_charge_pence)


def _access(venue: VenueRow) -> str:
    found = (("step-free", venue.step_free), ("loop", venue.hearing_loop))
    return ", ".join(words for words, answer in found if answer is Consent.YES)


_COLUMNS = (
    Column[VenueRow]("name", "Venue", _name, tip=_name),
    Column[VenueRow]("place", "Address", _place, tip=_place),
    Column[VenueRow]("booking", "Book with", _contact, width=150, sub=_phone, tip=_booking),
    Column[VenueRow]("holds", "Holds", _holds, align="right", width=62, search=False),
    Column[VenueRow]("charge", "Hire", _charge, align="right", width=72, search=False),
    Column[VenueRow]("access", "Access", _access, width=124),
)
