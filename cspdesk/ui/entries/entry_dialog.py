"""An entry of any small register typed or changed: the form is laid out from what the register says of itself."""

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from cspdesk.domain.entries import Entry
from cspdesk.domain.money import read_pence, say_pence
from cspdesk.domain.register_specs import RegisterSpec
from cspdesk.domain.spoken import Leaning
from cspdesk.errors import Refused
from cspdesk.ui import known_names
from cspdesk.ui.completer import Choice, NameEdit
from cspdesk.ui.desk import Desk
from cspdesk.ui.entries.fields_form import Asked, FieldsForm, Shape
from cspdesk.ui.fields import DateField
from cspdesk.ui.form_dialog import FormDialog, choose, number, shown
from cspdesk.ui.issues.link_dialogs import meeting_choices
from cspdesk.ui.outreach.tick_list import TickList
from cspdesk.ui.text_edit import LineEdit, PlainEdit

_SHAPES = {
    "title": Shape.LINE, "text": Shape.LONG, "answer": Shape.LONG, "evidence": Shape.LONG, "note": Shape.LONG,
    "codes": Shape.LONG, "links": Shape.TICKS, "state": Shape.CHOICE, "plan_priority_id": Shape.CHOICE,
    "agency_id": Shape.NAME, "person_id": Shape.NAME, "body_id": Shape.NAME, "meeting_id": Shape.NAME,
    "from_day": Shape.DAY, "due": Shape.DAY, "done_on": Shape.DAY, "review_on": Shape.DAY,
    "published_on": Shape.DAY, "on_day": Shape.DAY, "marked": Shape.TICK, "restricted": Shape.TICK,
}  # fmt: skip
_HINTS = {"codes": "One a line, such as NI 21."}
_PAST = ("done_on", "on_day", "published_on")
_WHOLE = ("number", "days")


class FieldsDialog(FormDialog):
    """A dialog whose form comes from a list of fields; `value_of` reads a field by its name."""

    def __init__(self, desk: Desk, form: FieldsForm, title: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, form, title, parent)
        self.saved: UUID | None = None
        for name in _PAST:
            field = form.fields.get(name)
            if isinstance(field, DateField):
                field.set_leaning(Leaning.LAST)

    def field(self, name: str) -> Any:
        return self.ui.fields[name]

    def value_of(self, name: str) -> Any:
        """What a field holds, as it is stored. Raises Refused for what cannot be."""
        field = self.field(name)
        if isinstance(field, DateField):
            return field.date()
        if isinstance(field, NameEdit):
            return field.sure()
        if isinstance(field, QComboBox):
            return field.currentData()
        if isinstance(field, QCheckBox):
            return field.isChecked()
        if isinstance(field, TickList):
            return field.chosen()
        if name == "pence":
            return read_pence(field.text())
        return number(field, field.accessibleName()) if name in _WHOLE else field.text()

    def show_value(self, name: str, value: Any) -> None:
        """Shows a stored value in its field."""
        field = self.field(name)
        if isinstance(field, DateField):
            field.set_date(value)
        elif isinstance(field, NameEdit):
            field.set_id(value)
        elif isinstance(field, QComboBox):
            choose(field, value)
        elif isinstance(field, QCheckBox):
            field.setChecked(bool(value))
        elif isinstance(field, (LineEdit, PlainEdit)):
            said = say_pence(value) if name == "pence" else shown(value) if name in _WHOLE else value
            field.set_text(said)

    def offer_names(self) -> None:
        """Fills the fields of names that the form has."""
        for name, field in self.ui.fields.items():
            if name == "agency_id":
                known_names.AddsPartners(self.desk, field)
            elif name == "person_id":
                known_names.AddsPeople(self.desk, field)
            elif name == "body_id":
                field.set_choices([Choice(b.name, b.id, b.code) for b in self.desk.services.bodies.names()])
            elif name == "meeting_id":
                field.set_choices(meeting_choices(self.desk))


def asked_of(spec: RegisterSpec) -> Iterator[Asked]:
    """The fields of a register, laid out; where short ones end before a long one, the form closes the line itself."""
    for field in spec.fields:
        yield Asked(field.name, field.label, _SHAPES.get(field.name, Shape.SHORT), _HINTS.get(field.name, ""))


class EntryDialog(FieldsDialog):
    """A new entry of a register, or one that is there."""

    def __init__(
        self,
        desk: Desk,
        spec: RegisterSpec,
        entry: Entry | None,
        parent: QWidget | None = None,
        begin: Mapping[str, Any] | None = None,
    ) -> None:
        title = f"New {spec.one}" if entry is None else f"Change {spec.one}"
        drop = "" if entry is None else "Take out"
        super().__init__(desk, FieldsForm(list(asked_of(spec)), remove=drop, wide=640), title, parent)
        self._spec, self._entry = spec, entry
        self.offer_names()
        self._offer_choices()
        for name in self.ui.fields:
            if name == "links":
                continue
            if entry is not None:
                self.show_value(name, getattr(entry.row, name))
        if entry is None:
            self._begin(begin or {})
        else:
            self.ui.remove.clicked.connect(partial(self.leave_by, desk.services.entries.drop, entry.id))
        self.field("title").setFocus()

    def _offer_choices(self) -> None:
        entries, fields = self.desk.services.entries, self.ui.fields
        if "state" in fields:
            for state in self._spec.states:
                fields["state"].addItem(state.words, state.key)
        if "plan_priority_id" in fields or "links" in fields:
            known = entries.priorities()
            if "plan_priority_id" in fields:
                box = fields["plan_priority_id"]
                box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
                box.currentTextChanged.connect(box.setToolTip)
                box.addItem("None", None)
                for each in known:
                    box.addItem(each.name, each.id)
                self._keep_ended(box)
            if "links" in fields:
                linked = {link.plan_priority_id for link in self._entry.links} if self._entry else set()
                fields["links"].set_choices([(each.id, each.name) for each in known], linked)

    def _keep_ended(self, box: QComboBox) -> None:
        """A priority of a plan that has ended stays where it was chosen."""
        row = self._entry.row if self._entry is not None else None
        if row is None or row.plan_priority_id is None:
            return
        if all(box.itemData(place) != row.plan_priority_id for place in range(box.count())):
            box.addItem(row.priority, row.plan_priority_id)

    def _begin(self, given: Mapping[str, Any]) -> None:
        """A new entry begins today where its register says a day on which it began, and with what is given."""
        label = self._spec.label("from_day")
        if label.endswith(" on") or label == "As at":
            self.show_value("from_day", self.desk.today())
        if self._spec.uses("days"):
            kept = [each.row.days for each in self.desk.services.entries.all(self._spec.key)]
            self.show_value("days", kept[-1] if kept else None)
        for name, value in given.items():
            self.show_value(name, value)

    def save(self) -> None:
        entries = self.desk.services.entries
        values = {name: self.value_of(name) for name in self.ui.fields}
        if self._entry is None:
            self.saved = entries.add(self._spec.key, values.pop("title"), **values)
        else:
            entries.change(self._entry.id, **values)
            self.saved = self._entry.id


class SeriesDialog(FieldsDialog):
    """Several entries of a register at once, each due so many months after the last."""

    def __init__(self, desk: Desk, spec: RegisterSpec, parent: QWidget | None = None) -> None:
        asked = [
            Asked("title", spec.label("title"), Shape.LINE),
            Asked("due", "First one due", Shape.DAY),
            Asked("every", "Every so many months", Shape.SHORT),
            Asked("times", "How many", Shape.SHORT),
            Asked("body_id", spec.label("body_id"), Shape.NAME),
        ]
        super().__init__(desk, FieldsForm(asked, "Add them"), f"Add a series of {spec.title.lower()}", parent)
        self._spec = spec
        self.offer_names()
        self.field("every").set_text("1")
        self.field("times").set_text("12")
        self.field("title").setFocus()

    def save(self) -> None:
        first = self.value_of("due")
        if first is None:
            raise Refused("Type the day on which the first one is due.")
        every = number(self.field("every"), "How many months") or 0
        times = number(self.field("times"), "How many") or 0
        made = self.desk.services.entries.add_series(
            self._spec.key, self.value_of("title"), first, every, times, body_id=self.value_of("body_id")
        )
        self.saved = made[0]
