"""What hangs on an entry, typed: a party, a dated step, a new status, the plan line it stands for."""

from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from cspdesk.domain.entries import Entry
from cspdesk.domain.entry_rows import PartyRow, StepRow
from cspdesk.errors import Refused
from cspdesk.ui.completer import Choice
from cspdesk.ui.desk import Desk
from cspdesk.ui.entries.entry_dialog import FieldsDialog
from cspdesk.ui.entries.fields_form import Asked, FieldsForm, Shape
from cspdesk.ui.form_dialog import number
from cspdesk.ui.issues.link_dialogs import meeting_choices


class PartyDialog(FieldsDialog):
    """One party, such as a signatory: a partner, or words where it is none, and the day it signed."""

    def __init__(
        self, desk: Desk, entry: Entry, party: PartyRow | None, parent: QWidget | None = None
    ) -> None:
        spec = entry.spec.parties
        assert spec is not None
        asked = [
            Asked("agency_id", "Partner", Shape.NAME),
            Asked("words", "Or in words", Shape.SHORT),
            Asked("on_day", spec.day, Shape.DAY, "Empty until it has."),
            Asked("note", "Note", Shape.SHORT),
        ]
        title = f"New {spec.one}" if party is None else f"Change {spec.one}"
        super().__init__(desk, FieldsForm(asked, remove="" if party is None else "Take off"), title, parent)
        self._entry, self._party = entry, party
        self.offer_names()
        if party is not None:
            for name in ("agency_id", "words", "on_day", "note"):
                self.show_value(name, getattr(party, name))
            self.ui.remove.clicked.connect(partial(self.leave_by, desk.services.entries.drop_party, party.id))
        (self.field("agency_id") if party is None else self.field("on_day")).setFocus()

    def save(self) -> None:
        values = {name: self.value_of(name) for name in ("agency_id", "words", "on_day", "note")}
        party = self._party.id if self._party is not None else None
        self.saved = self.desk.services.entries.set_party(self._entry.id, party, **values)


class EntryStepDialog(FieldsDialog):
    """One dated step: a stage of a route, an arrival, a status."""

    def __init__(
        self,
        desk: Desk,
        entry: Entry,
        step: StepRow | None,
        parent: QWidget | None = None,
        *,
        today: bool = False,
    ) -> None:
        spec = entry.spec.steps
        assert spec is not None
        asked = [Asked("body_id", "Group", Shape.NAME)] if spec.body else []
        asked += [Asked("due", spec.due, Shape.DAY)] if spec.due else []
        asked += [Asked("text", spec.text, Shape.LINE)] if spec.text else []
        asked += [Asked("on_day", spec.day, Shape.DAY, "Empty until it has come.")] if spec.day else []
        asked += [Asked("meeting_id", "At the meeting", Shape.NAME)] if spec.body or spec.meeting else []
        asked += [Asked("outcome", spec.outcome, Shape.LONG)] if spec.outcome else []
        title = f"New {spec.one}" if step is None else f"Change {spec.one}"
        super().__init__(desk, FieldsForm(asked, remove="" if step is None else "Take out"), title, parent)
        self._entry, self._step = entry, step
        self.offer_names()
        if step is not None:
            for name in self.ui.fields:
                self.show_value(name, getattr(step, name))
            self.ui.remove.clicked.connect(partial(self.leave_by, desk.services.entries.drop_step, step.id))
        if spec.day and (today or (step is None and not spec.body)):
            self.show_value("on_day", desk.today())
        first = "on_day" if step is not None and spec.day else next(iter(self.ui.fields))
        self.field(first).setFocus()

    def save(self) -> None:
        values = {name: self.value_of(name) for name in self.ui.fields}
        step = self._step.id if self._step is not None else None
        self.saved = self.desk.services.entries.set_step(self._entry.id, step, **values)


class StatusDialog(FieldsDialog):
    """A new state of an entry; of a watched line with its day, the meeting it was told at, and what was said."""

    def __init__(self, desk: Desk, entry: Entry, parent: QWidget | None = None) -> None:
        watched = entry.spec.watched
        asked = [Asked("state", entry.spec.label("state") or "State", Shape.CHOICE)]
        if watched:
            asked += [
                Asked("on_day", "On", Shape.DAY),
                Asked("meeting_id", "Told at the meeting", Shape.NAME),
                Asked("said", "What was said", Shape.LONG),
            ]
        super().__init__(desk, FieldsForm(asked, wide=480), f"{entry.spec.one.capitalize()}: state", parent)
        self._entry = entry
        self.ui.lead.setText(entry.row.title)
        self.ui.lead.show()
        box = self.field("state")
        for state in entry.spec.states:
            box.addItem(state.words, state.key)
        self.show_value("state", entry.row.state)
        if watched:
            self.field("meeting_id").set_choices(meeting_choices(desk, entry.row.body_id))
            self.show_value("on_day", desk.today())
        box.setFocus()

    def save(self) -> None:
        watched = self._entry.spec.watched
        self.desk.services.entries.set_state(
            self._entry.id,
            self.value_of("state"),
            self.value_of("on_day") if watched else None,
            self.value_of("said") if watched else "",
            self.value_of("meeting_id") if watched else None,
        )
        self.saved = self._entry.id


class StandForDialog(FieldsDialog):
    """The line of the plan that comes from an entry, or that it stands for."""

    def __init__(self, desk: Desk, entry: Entry, parent: QWidget | None = None) -> None:
        asked = [Asked("line_id", "Line of the plan", Shape.NAME)]
        super().__init__(desk, FieldsForm(asked), entry.spec.lines, parent)
        self._entry = entry
        self.ui.lead.setText("A line that is linked already is taken off when it is chosen again.")
        self.ui.lead.show()
        lines = desk.services.entries.plan_lines()
        self.field("line_id").set_choices(
            [
                Choice(each.text, each.id, ", ".join(p for p in (each.priority, each.year) if p))
                for each in lines
            ]
        )

    def save(self) -> None:
        line: UUID | None = self.value_of("line_id")
        if line is None:
            raise Refused("Choose the line: type some of its words.")
        self.desk.services.entries.stand_for(self._entry.id, line)
        self.saved = self._entry.id


class IntervalDialog(FieldsDialog):
    """How often a group or forum is reviewed, or all of them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        asked = [
            Asked("body_id", "Group or forum", Shape.NAME, "Empty means every one that is not closed."),
            Asked("months", "Reviewed every so many months", Shape.SHORT, "Empty: not by a rule."),
        ]
        super().__init__(desk, FieldsForm(asked), "How often groups are reviewed", parent)
        self.offer_names()
        self.field("months").set_text("12")
        self.field("body_id").setFocus()

    def save(self) -> None:
        months = number(self.field("months"), "How many months")
        self.desk.services.entries.review_every(months, self.value_of("body_id"))
