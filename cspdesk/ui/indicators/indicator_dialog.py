"""The dialog of one indicator: what it is, which way is good, where its figures come from, who has signed up."""

from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QWidget

from cspdesk.domain.indicator_kinds import ChangeIn, Good, IndicatorForm
from cspdesk.domain.indicator_view import IndicatorStands
from cspdesk.domain.indicators import lines_of
from cspdesk.errors import Refused
from cspdesk.ui import messages
from cspdesk.ui.compiled.ui_indicator_dialog import Ui_IndicatorDialog
from cspdesk.ui.completer import Choice
from cspdesk.ui.desk import Desk
from cspdesk.ui.fitting import Fitting
from cspdesk.ui.form_dialog import FormDialog, choose
from cspdesk.ui.indicators.indicator_words import CHANGE_WORDS, FORM_WORDS, GOOD_WORDS

_LARGEST = 9
_TEXTS = ("code", "name", "unit", "numerator", "denominator", "source", "collection", "family")
_LISTS = ("agreements", "aliases")
_POINTERS = {"partOf": "part_of_id", "measure": "measure_id", "gapTo": "gap_to_id"}
_FLAGS = {"notCollected": "not_collected", "stretch": "stretch", "reward": "reward"}


def whole_number(field: QLineEdit, what: str) -> int | None:
    """A whole number typed in a field, with or without commas; None when it is empty. Raises Refused."""
    text = field.text().strip().replace(",", "")
    if not text:
        return None
    if not (text.isascii() and text.isdecimal()) or len(text) > _LARGEST:
        field.setFocus()
        raise Refused(f"{what} is a whole number, or left empty.")
    return int(text)


def said_whole(value: int | None) -> str:
    return "" if value is None else f"{value:,}"


class IndicatorDialog(FormDialog):
    """`saved` is the id of the indicator; None once it was taken out."""

    def __init__(self, desk: Desk, stands: IndicatorStands | None, parent: QWidget | None = None) -> None:
        title = "New indicator" if stands is None else f"Change {stands.row.code or stands.row.name}"
        super().__init__(desk, Ui_IndicatorDialog(), title, parent)
        self._stands = stands
        self._fitting = Fitting(self)
        self.saved: UUID | None = None
        self._offer()
        self._show()
        self.ui.form.currentIndexChanged.connect(self._on_form)
        self.ui.remove.setVisible(stands is not None)
        self.ui.remove.clicked.connect(self._on_remove)
        self._on_form()
        self.ui.name.setFocus()

    def _offer(self) -> None:
        ui, office = self.ui, self.desk.services
        for box, words in ((ui.form, FORM_WORDS), (ui.good, GOOD_WORDS), (ui.changeIn, CHANGE_WORDS)):
            for value, said in words.items():
                box.addItem(said, value)
        own = self._stands.id if self._stands is not None else None
        others = [Choice(row.title, row.id) for row in office.indicators.rows() if row.id != own]
        ui.partOf.set_choices(others)
        ui.gapTo.set_choices(others)
        ui.measure.set_choices([Choice(row.name, row.id) for row in office.measures.all(hidden=True)])

    def _show(self) -> None:
        ui = self.ui
        ui.shown.setChecked(self._stands is None or not self._stands.row.hidden)
        if self._stands is None:
            choose(ui.good, Good.UNSAID)
            choose(ui.changeIn, ChangeIn.UNSAID)
            return
        row = self._stands.row
        for name in _TEXTS:
            getattr(ui, name).set_text(getattr(row, name))
        for name in _LISTS:
            getattr(ui, name).set_text("; ".join(lines_of(getattr(row, name))))
        for field, name in _POINTERS.items():
            getattr(ui, field).set_id(getattr(row, name))
        for field, name in _FLAGS.items():
            getattr(ui, field).setChecked(getattr(row, name))
        for box, value in ((ui.form, row.form), (ui.good, row.good), (ui.changeIn, row.change_in)):
            choose(box, value)
        ui.per.set_text(said_whole(row.per))
        ui.partners.set_text("\n".join(each.starred for each in self._stands.partners))
        ui.note.set_text(row.note)

    def _on_form(self) -> None:
        """Shows the fields that values of this sort need."""
        ui, form = self.ui, IndicatorForm(self.ui.form.currentData())
        rate, percent = form is IndicatorForm.RATE, form is IndicatorForm.PERCENT
        for name, wanted, place, share in (("per", rate, 1, 2), ("changeIn", percent, 4, 3)):
            getattr(ui, name).setVisible(wanted)
            getattr(ui, f"{name}Label").setVisible(wanted)
            ui.line1.setStretch(place, share if wanted else 0)  # else its room stays
        for name in ("numerator", "denominator"):
            getattr(ui, name).setVisible(rate or percent)
            getattr(ui, f"{name}Label").setVisible(rate or percent)
        self._fitting.start()

    def _values(self) -> dict[str, Any]:
        ui = self.ui
        values: dict[str, Any] = {name: getattr(ui, name).text() for name in _TEXTS}
        values |= {name: "\n".join(getattr(ui, name).text().split(";")) for name in _LISTS}
        values |= {name: getattr(ui, field).sure() for field, name in _POINTERS.items()}
        values |= {name: getattr(ui, field).isChecked() for field, name in _FLAGS.items()}
        return values | {
            "form": IndicatorForm(ui.form.currentData()),
            "good": Good(ui.good.currentData()),
            "change_in": ChangeIn(ui.changeIn.currentData()),
            "per": whole_number(ui.per, "The population that a rate is for"),
            "note": ui.note.toPlainText().strip(),
            "hidden": not ui.shown.isChecked(),
        }

    def save(self) -> None:
        indicators, values = self.desk.services.indicators, self._values()
        partners = indicators.read_partners(self.ui.partners.toPlainText())
        if self._stands is None:
            name, form = values.pop("name"), values.pop("form")
            self.saved = indicators.add(name, form, partners, **values)
        else:
            indicators.change(self._stands.id, partners, **values)
            self.saved = self._stands.id

    def _on_remove(self) -> None:
        if self._stands is None:
            return
        more = "Its targets and figures go with it. Ctrl+Z brings all of it back."
        if messages.asked(self, f"Take {self._stands.row.title} out?", "Take it out", more):
            self.leave_by(partial(self.desk.services.indicators.remove), self._stands.id)
