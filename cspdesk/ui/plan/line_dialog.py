"""A line of a plan typed or changed: its words, who and when, and its tags."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from cspdesk.domain.dates import say_date
from cspdesk.domain.plan_kinds import Smart
from cspdesk.domain.plan_rows import COMMITMENTS, TARGETS, LineRow, PlanRow
from cspdesk.domain.plan_rows import SIDES as SIDE_WORDS
from cspdesk.domain.plans import LineRole
from cspdesk.domain.text import one_line
from cspdesk.errors import Refused
from cspdesk.ui import known_names
from cspdesk.ui.compiled.ui_plan_line_dialog import Ui_PlanLineDialog
from cspdesk.ui.desk import Desk
from cspdesk.ui.fitting import Fitting
from cspdesk.ui.form_dialog import FormDialog, choose
from cspdesk.ui.known_names import AddsPartners, AddsPeople
from cspdesk.ui.outreach.tick_list import TickList
from cspdesk.ui.plan.plan_words import HORIZONS, ROLES, SIDES, SMART

_TEXTS = ("label", "community", "repeats", "resources", "outcome", "progress", "code")


class PlanLineDialog(FormDialog):
    """A new line of a priority, or one that is there; `saved` is its id."""

    def __init__(
        self,
        desk: Desk,
        plan: PlanRow,
        priority_id: UUID,
        line: LineRow | None = None,
        role: LineRole = LineRole.ACTION,
        after: UUID | None = None,
        parent: QWidget | None = None,
    ) -> None:
        title = "Add a line" if line is None else f"Change {line.label or ROLES[line.role].lower()}"
        super().__init__(desk, Ui_PlanLineDialog(), title, parent)
        self._plan, self._priority_id, self._line, self._after = plan, priority_id, line, after
        self.saved: UUID | None = None
        ui = self.ui
        for each, words in ROLES.items():
            ui.role.addItem(words, each)
        ui.horizon.addItem("No horizon", "")
        for horizon, words in HORIZONS.items():
            ui.horizon.addItem(words, horizon.value)
        ui.objective.addItem("No objective", "")
        for name in plan.objectives:
            ui.objective.addItem(name, name)
        AddsPartners(desk, ui.leadAgency)
        AddsPeople(desk, ui.lead)
        ui.partners.set_choices(known_names.agencies(desk))
        choose(ui.role, line.role if line is not None else role)
        self._fill_ticks(line)
        if line is not None:
            self._show(line)
        ui.remove.setVisible(line is not None)
        ui.remove.clicked.connect(self._on_remove)
        ui.role.currentIndexChanged.connect(self._on_role)
        self._fitting = Fitting(self)
        self._on_role()
        ui.text.setFocus()

    def _on_role(self) -> None:
        """Targets are ticked SMART; what somebody does has a side of the triangle."""
        role = LineRole(self.ui.role.currentData())
        self.ui.smartBox.setVisible(role in TARGETS)
        self.ui.sidesBox.setVisible(role in COMMITMENTS)
        self._fitting.start()

    def _fill_ticks(self, line: LineRow | None) -> None:
        ui, plan = self.ui, self._plan
        ui.smart.set_choices([(each.value, SMART[each]) for each in Smart], line.smart if line else ())
        ui.sides.set_choices([(side, SIDES[side]) for side in SIDE_WORDS], line.sides if line else ())
        self._tick(ui.elements, ui.elementsBox, plan.elements, line.elements if line else ())
        self._tick(ui.themes, ui.themesBox, plan.themes, line.themes if line else ())
        self._tick(ui.deliveries, ui.deliveriesBox, plan.deliveries, line.deliveries if line else ())
        ui.objectiveBox.setVisible(bool(plan.objectives))
        ui.feedsCounty.setVisible(bool(plan.county) or (line is not None and line.feeds_county))

    @staticmethod
    def _tick(ticks: TickList, box: QWidget, listed: Sequence[str], had: Sequence[str]) -> None:
        """The tags of the plan's list, and those the line has that the list has no more."""
        words = list(dict.fromkeys((*listed, *had)))
        ticks.set_choices([(word, word) for word in words], had)
        box.setVisible(bool(words))

    def _show(self, line: LineRow) -> None:
        ui = self.ui
        ui.text.setPlainText(line.text)
        for name in _TEXTS:
            getattr(ui, name).set_text(getattr(line, name))
        ui.leadAgency.set_id(line.lead_agency_id)
        ui.lead.set_id(line.lead_id)
        ui.partners.set_ids(tuple(agency_id for agency_id, _ in line.partners))
        ui.starts.set_date(line.starts_on)
        ui.due.set_text(_due_words(line))
        choose(ui.horizon, line.horizon)
        if line.objective and ui.objective.findText(line.objective) < 0:
            ui.objective.addItem(line.objective, line.objective)
        choose(ui.objective, line.objective)
        ui.toBeAgreed.setChecked(line.to_be_agreed)
        ui.feedsCounty.setChecked(line.feeds_county)

    def _values(self) -> dict[str, Any]:
        ui = self.ui
        values: dict[str, Any] = {name: one_line(getattr(ui, name).text()) for name in _TEXTS}
        values |= {
            "role": LineRole(ui.role.currentData()),
            "text": ui.text.toPlainText().strip(),
            "horizon": str(ui.horizon.currentData()),
            "objective": str(ui.objective.currentData()),
            "lead_agency_id": ui.leadAgency.sure(),
            "lead_id": ui.lead.sure(),
            "starts_on": ui.starts.date(),
            "sides": ui.sides.chosen(),
            "elements": ui.elements.chosen(),
            "themes": ui.themes.chosen(),
            "deliveries": ui.deliveries.chosen(),
            "to_be_agreed": ui.toBeAgreed.isChecked(),
            "feeds_county": ui.feedsCounty.isChecked(),
            "partners": ui.partners.ids(),
            "smart": [Smart(word) for word in ui.smart.chosen()],
        }
        return values

    def save(self) -> None:
        ui, plans, values = self.ui, self.desk.services.plans, self._values()
        if not values["text"]:
            ui.text.setFocus()
            raise Refused("Type what the line says.")
        due = one_line(ui.due.text())
        if self._line is None:
            role, text = values.pop("role"), values.pop("text")
            self.saved = plans.add_line(self._priority_id, text, role, due=due, after=self._after, **values)
            return
        if due != _due_words(self._line):
            values["due"] = due
        plans.change_line(self._line.id, **values)
        self.saved = self._line.id

    def _on_remove(self) -> None:
        if self._line is not None:
            self.leave_by(self.desk.services.plans.remove_line, self._line.id)


def _due_words(line: LineRow) -> str:
    """A day as it was typed, or the day itself."""
    return line.timescale or (say_date(line.due) if line.due else "")
