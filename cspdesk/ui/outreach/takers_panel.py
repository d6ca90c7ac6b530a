"""Places taken and sign-ups for watches: labels and age bands, who completed, who may be contacted."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from cspdesk.domain.activities import ActivityRow, TakerRow
from cspdesk.domain.activity_checks import left_out
from cspdesk.domain.activity_kinds import Feature
from cspdesk.domain.dates import say_date_short
from cspdesk.domain.kinds import Consent
from cspdesk.services.activity_takers import CONTACTS
from cspdesk.ui import parts
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.combos import index_of
from cspdesk.ui.compiled.ui_taker_dialog import Ui_TakerDialog
from cspdesk.ui.completer import Choice
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog
from cspdesk.ui.known_names import AddsPeople
from cspdesk.ui.link_lines import Line, LinkLines
from cspdesk.ui.outreach.adds_agencies import AddsAgencies

_CONSENTS = {Consent.UNKNOWN: "Not asked", Consent.YES: "Yes", Consent.NO: "No"}
_BANDS = ("10-12", "13-15", "16-17", "18-25", "26-64", "65 and over")
_WATCHES = ("Neighbourhood Watch", "Street Watch", "Speed Watch", "Rural Watch")
_MOST = 12


class TakersPanel(QWidget):
    """A line for each place or sign-up. Signal `asked(taker or None)`: one is to be changed, or added."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sum = parts.label("", wrap=True)
        self.lines = LinkLines()
        self.lines.asked.connect(self._on_asked)
        self.setLayout(parts.column(self._sum, self.lines, space=6))

    def show_takers(self, activity: ActivityRow, takers: Sequence[TakerRow]) -> None:
        """Shows them, with how many completed and who did not."""
        self._sum.setText(summed(activity, takers))
        self._sum.setVisible(bool(takers))
        self.lines.set_lines([_line(activity, taker) for taker in takers], _MOST)

    def _on_asked(self, _verb: str, taker: UUID) -> None:
        self.asked.emit(taker)


def summed(activity: ActivityRow, takers: Sequence[TakerRow]) -> str:
    """'14 places, 12 people, 10 completed, 3 came to a forum later'; of co-ordinators, who was not contacted."""
    people = len({taker.who for taker in takers})
    done = sum(taker.completed for taker in takers)
    if activity.key == CONTACTS:
        missing = left_out(takers)
        said = f"{len(takers)} in post, {done} contacted"
        return f"{said}; not contacted: {', '.join(missing)}" if missing else f"{said}: all of them"
    if activity.has(Feature.SIGN_UPS) and not activity.has(Feature.TAKERS):
        may = len({taker.who for taker in takers if taker.may_be_contacted is Consent.YES})
        return f"{len(takers)} sign-ups by {people} people, {may} of whom may be contacted"
    came = sum(taker.came_to_forum for taker in takers)
    later = f", {came} came to a forum later" if came else ""
    return f"{len(takers)} places, {people} people, {done} completed{later}"


def _line(activity: ActivityRow, taker: TakerRow) -> Line:
    soft = [taker.band, taker.agency if taker.person or taker.label else "", taker.watch]
    if taker.followed_up is not None:
        soft.append(f"followed up {say_date_short(taker.followed_up)}")
    chip: Chip | None = None
    if taker.watch:
        chip = {
            Consent.YES: Chip("May be contacted", Tone.GOOD),
            Consent.NO: Chip("No contact", Tone.QUIET),
            Consent.UNKNOWN: Chip("Not asked", Tone.WARN),
        }[taker.may_be_contacted]
    elif taker.completed:
        chip = Chip("Contacted" if activity.key == CONTACTS else "Completed", Tone.GOOD)
    name = taker.person or taker.label or taker.agency
    return Line(name, ", ".join(part for part in soft if part), "taker", taker.id, chip)


class TakerDialog(FormDialog):
    """One place or sign-up, new or there; a young person is a label and an age band, never a name."""

    def __init__(
        self, desk: Desk, activity: ActivityRow, taker: TakerRow | None, parent: QWidget | None = None
    ) -> None:
        watches = activity.has(Feature.SIGN_UPS)
        what = "sign-up" if watches else "place"
        title = f"New {what}" if taker is None else f"Change the {what}"
        super().__init__(desk, Ui_TakerDialog(), title, parent)
        self._activity, self._taker = activity, taker
        ui = self.ui
        ui.lead.setText(activity.title)
        ui.band.set_choices([Choice(band, band) for band in _BANDS])
        AddsPeople(desk, ui.person)
        AddsAgencies(desk, ui.agency)
        ui.watch.set_choices([Choice(watch, watch) for watch in _WATCHES])
        for consent, words in _CONSENTS.items():
            ui.consent.addItem(words, consent)
        ui.watchBox.setVisible(watches)
        ui.tookBox.setVisible(not watches or activity.has(Feature.TAKERS))
        if activity.key == CONTACTS:
            ui.completed.setText("Contacted this month")
            ui.came.hide()
        ui.remove.setVisible(taker is not None)
        ui.again.setVisible(taker is None)
        # A key of the button itself would press it a moment later, with what is typed next.
        QShortcut(QKeySequence("Ctrl+Shift+Return"), self).activated.connect(self._on_again)
        ui.remove.clicked.connect(self._on_remove)
        ui.again.clicked.connect(self._on_again)
        if taker is not None:
            self._show(taker)
        (ui.person if watches or activity.key == CONTACTS else ui.label).setFocus()

    def _show(self, taker: TakerRow) -> None:
        ui = self.ui
        for name in ("label", "band", "watch", "note"):
            getattr(ui, name).set_text(getattr(taker, name))
        ui.person.set_id(taker.person_id)
        ui.agency.set_id(taker.agency_id)
        ui.consent.setCurrentIndex(index_of(ui.consent, taker.may_be_contacted))
        ui.followed.set_date(taker.followed_up)
        ui.completed.setChecked(taker.completed)
        ui.came.setChecked(taker.came_to_forum)

    def save(self) -> None:
        ui, activities = self.ui, self.desk.services.activities
        values = {
            "band": ui.band.text().strip(),
            "person_id": ui.person.sure(),
            "agency_id": ui.agency.sure(),
            "watch": ui.watch.text().strip(),
            "may_be_contacted": Consent(ui.consent.currentData()),
            "followed_up": ui.followed.date(),
            "completed": ui.completed.isChecked(),
            "came_to_forum": ui.came.isChecked(),
            "note": ui.note.text().strip(),
        }
        if self._taker is None:
            activities.add_taker(self._activity.id, ui.label.text(), **values)
        else:
            activities.change_taker(self._taker.id, label=ui.label.text().strip(), **values)

    def _on_remove(self) -> None:
        if self._taker is not None:
            self.leave_by(self.desk.services.activities.remove_taker, self._taker.id)

    def _on_again(self) -> None:
        """Keeps this one and goes on with the next."""
        name = self.ui.label.text() or self.ui.person.text()
        if self.ui.again.isHidden() or not self.keep():
            return
        self.say(f"Kept: {name}. The next one:")
        self._keeper.done()
        ui = self.ui
        for field in (ui.label, ui.person, ui.note):
            field.set_text("")
        ui.person.set_id(None)
        (ui.person if self._activity.has(Feature.SIGN_UPS) else ui.label).setFocus()
