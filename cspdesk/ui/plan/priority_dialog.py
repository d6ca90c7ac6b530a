"""A priority of a plan: who answers for it, for how long, and whom it thinks of."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from cspdesk.domain.plan_rows import PlanPriorityRow
from cspdesk.domain.text import one_line
from cspdesk.errors import Refused
from cspdesk.ui.compiled.ui_plan_priority_dialog import Ui_PlanPriorityDialog
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog
from cspdesk.ui.known_names import AddsPartners, AddsPeople


class PlanPriorityDialog(FormDialog):
    """A new priority of a plan, or one that is there; `saved` is its id."""

    def __init__(
        self, desk: Desk, plan_id: UUID, row: PlanPriorityRow | None = None, parent: QWidget | None = None
    ) -> None:
        title = "Add a priority" if row is None else f"Change {row.label or 'the block'}"
        super().__init__(desk, Ui_PlanPriorityDialog(), title, parent)
        self._plan_id, self._row = plan_id, row
        self.saved: UUID | None = None
        ui = self.ui
        AddsPartners(desk, ui.sponsor)
        AddsPeople(desk, ui.champion)
        AddsPeople(desk, ui.lead)
        ui.isPriority.setChecked(True)
        if row is not None:
            ui.label.set_text(row.label)
            ui.title.set_text(row.title)
            ui.isPriority.setChecked(row.is_priority)
            ui.sponsor.set_id(row.sponsor_agency_id)
            ui.champion.set_id(row.champion_id)
            ui.lead.set_id(row.lead_id)
            ui.fromDay.set_date(row.from_day)
            ui.toDay.set_date(row.to_day)
            ui.vulnerable.setPlainText(row.vulnerable)
        ui.remove.setVisible(row is not None)
        ui.remove.clicked.connect(self._on_remove)
        ui.title.setFocus()

    def save(self) -> None:
        ui, plans = self.ui, self.desk.services.plans
        title = one_line(ui.title.text())
        if not title:
            ui.title.setFocus()
            raise Refused("Type what the priority is.")
        values = {
            "label": one_line(ui.label.text()),
            "is_priority": ui.isPriority.isChecked(),
            "sponsor_agency_id": ui.sponsor.sure(),
            "champion_id": ui.champion.sure(),
            "lead_id": ui.lead.sure(),
            "from_day": ui.fromDay.date(),
            "to_day": ui.toDay.date(),
            "vulnerable": ui.vulnerable.toPlainText().strip(),
            "evidence": ui.evidence.toPlainText().strip(),
        }
        if self._row is None:
            self.saved = plans.add_priority(self._plan_id, title, **values)
        else:
            plans.change_priority(self._row.id, title=title, **values)
            self.saved = self._row.id

    def _on_remove(self) -> None:
        if self._row is not None:
            self.leave_by(self.desk.services.plans.remove_priority, self._row.id)
