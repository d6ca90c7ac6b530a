"""One officer's work passed to another from a day on."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from cspdesk.errors import Refused
from cspdesk.services.handover import Load
from cspdesk.ui import known_names
from cspdesk.ui.compiled.ui_hand_over_dialog import Ui_HandOverDialog
from cspdesk.ui.desk import Desk
from cspdesk.ui.fitting import Fitting
from cspdesk.ui.form_dialog import FormDialog


class HandOverDialog(FormDialog):
    """Says what would pass while one chooses; `passed` is what did."""

    def __init__(self, desk: Desk, officer_id: UUID | None = None, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_HandOverDialog(), "Hand over to another officer", parent)
        self.passed: Load | None = None
        self._fitting = Fitting(self)
        ui = self.ui
        everybody = known_names.people(desk)
        ui.officer.set_choices(everybody)
        self._adding = known_names.AddsPeople(desk, ui.successor)
        ui.from_day.set_date(desk.today())
        ui.officer.set_id(officer_id)
        ui.officer.picked.connect(self._on_choice)
        ui.officer.settled.connect(self._on_choice)
        ui.from_day.dated.connect(self._on_choice)
        (ui.successor if officer_id is not None else ui.officer).setFocus()
        self._on_choice()

    def _on_choice(self) -> None:
        officer, day = self.ui.officer.id(), self.ui.from_day.date()
        if officer is None or day is None:
            self.ui.load.setText(" ")
            return
        self.ui.load.setText(self.desk.services.handover.load(officer, day).outlook)
        self._fitting.start()

    def save(self) -> None:
        officer, successor = self.ui.officer.sure(), self.ui.successor.sure()
        if officer is None or successor is None:
            raise Refused("Choose both: who hands over, and who takes over.")
        day = self.ui.from_day.date() or self.desk.today()
        self.passed = self.desk.services.handover.hand_over(officer, successor, day)
