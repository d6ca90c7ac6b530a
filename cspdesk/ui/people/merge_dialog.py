"""Makes one record of two, people or partners, side by side; undo takes it back."""

from uuid import UUID

from PySide6.QtWidgets import QRadioButton, QWidget

from cspdesk.domain.kinds import Kind
from cspdesk.errors import Refused
from cspdesk.ui import known_names
from cspdesk.ui.compiled.ui_merge_dialog import Ui_MergeDialog
from cspdesk.ui.desk import Desk
from cspdesk.ui.fitting import Fitting
from cspdesk.ui.form_dialog import FormDialog
from cspdesk.ui.people.merge_facts import agency_sides, people_sides


class MergeDialog(FormDialog):
    """Keeps the one and takes the other into it; `kept` is the id that stays."""

    def __init__(
        self,
        desk: Desk,
        kind: Kind,
        keep: UUID,
        other: UUID | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, Ui_MergeDialog(), "Merge two records", parent)
        self._kind, self._keep, self._other = kind, keep, other
        self.kept: UUID | None = None
        self._fitting = Fitting(self)
        ui = self.ui
        known = known_names.people(desk) if kind is Kind.PERSON else known_names.agencies(desk)
        ui.other.set_choices([each for each in known if each.id != keep])
        ui.other.set_id(other)
        ui.other.picked.connect(self._on_other)
        ui.swap.clicked.connect(self._on_swap)
        ui.intro.setText(
            "Registers, actions, roles and everything else of both come together. Both numbers go on leading here."
        )
        self._show()
        (ui.save if other is not None else ui.other).setFocus()

    def _on_other(self, other: UUID) -> None:
        self._other = other
        self._show()

    def _on_swap(self) -> None:
        if self._other is not None:
            self._keep, self._other = self._other, self._keep
            known = (
                known_names.people(self.desk)
                if self._kind is Kind.PERSON
                else known_names.agencies(self.desk)
            )
            self.ui.other.set_choices([each for each in known if each.id != self._keep])
            self.ui.other.set_id(self._other)
            self._show()

    def _show(self) -> None:
        ui, ready = self.ui, self._other is not None
        for part in (ui.sides, ui.swap, ui.after):
            part.setVisible(ready)
        ui.save.setEnabled(ready)
        if self._other is None:
            return
        shown = people_sides if self._kind is Kind.PERSON else agency_sides
        names, facts, done = shown(self.desk.services, self._keep, self._other)
        ui.sides.set_sides(names, facts, done)
        ui.after.setText(f"{names[1]} stays as another name.")
        before: QWidget = ui.other
        for choice in ui.sides.findChildren(QRadioButton):
            self.setTabOrder(before, choice)
            before = choice
        self._fitting.start()

    def save(self) -> None:
        if self._other is None:
            raise Refused("Choose the record to merge with.")
        merging, values = self.desk.services.merging, self.ui.sides.values()
        if self._kind is Kind.PERSON:
            merging.merge_people(self._keep, self._other, **values)
        else:
            merging.merge_agencies(self._keep, self._other, **values)
        self.kept = self._keep
        self.desk.say("Merged.", undo=True)
