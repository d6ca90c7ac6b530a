"""A plan of the partnership, and the plan of an area."""

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QWidget

from cspdesk.domain.dates import add_days, add_months
from cspdesk.domain.plan_rows import PlanRow
from cspdesk.domain.plans import PlanLayout
from cspdesk.domain.text import one_line
from cspdesk.errors import Refused
from cspdesk.services.plan_choices import plan_choices
from cspdesk.ui.compiled.ui_area_plan_dialog import Ui_AreaPlanDialog
from cspdesk.ui.compiled.ui_plan_dialog import Ui_PlanDialog
from cspdesk.ui.completer import Choice
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog, choose
from cspdesk.ui.issues.link_dialogs import meeting_choices
from cspdesk.ui.plan.plan_words import LAYOUTS

_LISTS = ("objectives", "elements", "themes", "deliveries")


class PlanDialog(FormDialog):
    """A new plan, empty or with what a shipped one says, or one that is there; `saved` is its id."""

    def __init__(self, desk: Desk, plan: PlanRow | None = None, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_PlanDialog(), "Add a plan" if plan is None else "Change the plan", parent)
        self._plan = plan
        self.saved: UUID | None = None
        ui = self.ui
        ui.lead.setVisible(plan is None)
        ui.lead.setText("An empty plan, or one of the five that came with the program, as its text says.")
        for layout, words in LAYOUTS.items():
            ui.layout.addItem(words, layout)
        ui.shipped.addItem("An empty plan", "")
        for each in plan_choices():
            ui.shipped.addItem(f"{each.partnership}, {each.period}", each.key)
        ui.shipped.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        ui.shipped.setMinimumContentsLength(24)
        ui.shippedBox.setVisible(plan is None)
        ui.shipped.currentIndexChanged.connect(self._on_shipped)
        ui.meeting.set_choices(meeting_choices(desk))
        if plan is not None:
            self._show(plan)
        ui.title.setFocus()

    def _show(self, plan: PlanRow) -> None:
        ui = self.ui
        for name in ("title", "year", "county"):
            getattr(ui, name).set_text(getattr(plan, name))
        choose(ui.layout, plan.layout)
        ui.fromDay.set_date(plan.from_day)
        ui.toDay.set_date(plan.to_day)
        ui.dueOn.set_date(plan.due_on)
        ui.agreedOn.set_date(plan.agreed_on)
        ui.agreedBy.set_text(plan.agreed_by)
        ui.meeting.set_id(plan.agreed_at_id)
        for name in _LISTS:
            getattr(ui, name).setPlainText("\n".join(getattr(plan, name)))

    def _on_shipped(self) -> None:
        """A shipped plan brings its own lists, layout and title."""
        ships = bool(self.ui.shipped.currentData())
        for box in (self.ui.layoutBox, *(getattr(self.ui, f"{name}Box") for name in _LISTS)):
            box.setEnabled(not ships)
        self.ui.title.setPlaceholderText("As the plan is called" if ships else "")

    def save(self) -> None:
        ui, plans = self.ui, self.desk.services.plans
        values: dict[str, Any] = {
            "title": one_line(ui.title.text()),
            "year": one_line(ui.year.text()),
            "county": one_line(ui.county.text()),
            "from_day": ui.fromDay.date(),
            "to_day": ui.toDay.date(),
            "due_on": ui.dueOn.date(),
            "agreed_on": ui.agreedOn.date(),
            "agreed_by": one_line(ui.agreedBy.text()),
            "agreed_at_id": ui.meeting.sure(),
        }
        key = ui.shipped.currentData() if self._plan is None else ""
        if key:
            self.saved = plans.add_shipped(key, **{name: each for name, each in values.items() if each})
            return
        values |= {"layout": PlanLayout(ui.layout.currentData())}
        values |= {name: _lines(getattr(ui, name).toPlainText()) for name in _LISTS}
        if self._plan is None:
            self.saved = plans.add_plan(values.pop("title"), **values)
        else:
            plans.change_plan(self._plan.id, **values)
            self.saved = self._plan.id


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


class AreaPlanDialog(FormDialog):
    """A plan given to an area, or changed; `saved` is its id."""

    def __init__(
        self, desk: Desk, body_id: UUID | None, plan: PlanRow | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, Ui_AreaPlanDialog(), "Plan of an area", parent)
        self._plan = plan
        self.saved: UUID | None = None
        ui = self.ui
        ui.body.set_choices([Choice(b.name, b.id, b.code) for b in desk.services.bodies.forums()])
        ui.body.set_id(plan.body_id if plan is not None else body_id)
        ui.body.setEnabled(plan is None)
        ui.meeting.set_choices(meeting_choices(desk, plan.body_id if plan is not None else body_id))
        start = desk.today()
        ui.fromDay.set_date(plan.from_day if plan is not None else start)
        ui.toDay.set_date(plan.to_day if plan is not None else add_days(add_months(start, 12), -1))
        if plan is not None:
            ui.title.set_text(plan.title)
            ui.agreedOn.set_date(plan.agreed_on)
            ui.meeting.set_id(plan.agreed_at_id)
            ui.summary.setPlainText(plan.summary)
        ui.remove.setVisible(plan is not None)
        ui.remove.clicked.connect(self._on_drop)
        (ui.title if body_id is not None or plan is not None else ui.body).setFocus()

    def save(self) -> None:
        ui, plans = self.ui, self.desk.services.plans
        first, last, body = ui.fromDay.date(), ui.toDay.date(), ui.body.sure()
        if body is None:
            ui.body.setFocus()
            raise Refused("Choose the forum the plan is of.")
        if first is None or last is None:
            raise Refused("Type from which day to which the plan holds.")
        values: dict[str, Any] = {
            "agreed_on": ui.agreedOn.date(),
            "agreed_at_id": ui.meeting.sure(),
            "summary": ui.summary.toPlainText().strip(),
        }
        title = one_line(ui.title.text())
        if self._plan is None:
            self.saved = plans.give_area_plan(body, first, last, title, **values)
        else:
            name = title or self._plan.title
            plans.change_plan(self._plan.id, title=name, from_day=first, to_day=last, **values)
            self.saved = self._plan.id

    def _on_drop(self) -> None:
        if self._plan is not None:
            self.leave_by(self.desk.services.plans.drop_area_plan, self._plan.id)
