"""What was agreed of a plan: other words for a line or a priority, and how a commitment ended."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from cspdesk.domain.plan_kinds import LineState
from cspdesk.domain.plan_rows import LineRow, PlanPriorityRow, PlanRow
from cspdesk.domain.spoken import Leaning
from cspdesk.domain.text import one_line
from cspdesk.errors import Refused
from cspdesk.services.plan_writing import Agreed
from cspdesk.ui.compiled.ui_plan_change_dialog import Ui_PlanChangeDialog
from cspdesk.ui.compiled.ui_plan_end_dialog import Ui_PlanEndDialog
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog
from cspdesk.ui.issues.link_dialogs import meeting_choices
from cspdesk.ui.plan.plan_words import ENDS, ROLES


class PlanChangeDialog(FormDialog):
    """A change agreed at a meeting: old and new stay in the log. Of a plan it is its approval."""

    def __init__(
        self, desk: Desk, row: LineRow | PlanPriorityRow | PlanRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, Ui_PlanChangeDialog(), "Change agreed at a meeting", parent)
        self._row = row
        ui = self.ui
        ui.meeting.set_choices(meeting_choices(desk))
        ui.day.set_date(desk.today())
        ui.day.set_leaning(Leaning.LAST)
        ui.was.setReadOnly(True)
        if isinstance(row, PlanRow):
            self.setWindowTitle("Approve the plan")
            ui.about.setText(f"{row.title}: from now on it is the plan, and what it follows has ended.")
            ui.wasBox.hide()
            ui.nowBox.hide()
            ui.save.setText("Approve")
            ui.meeting.setFocus()
            return
        words = row.text if isinstance(row, LineRow) else row.title
        ui.about.setText(_about(row))
        ui.was.setPlainText(words)
        ui.now.setPlainText(words)
        ui.now.setFocus()
        ui.now.selectAll()

    def save(self) -> None:
        ui, plans, row = self.ui, self.desk.services.plans, self._row
        agreed = Agreed(
            one_line(ui.agreedBy.text()), ui.meeting.sure(), one_line(ui.reason.text()), ui.day.date()
        )
        if isinstance(row, PlanRow):
            plans.approve(row.id, agreed)
            return
        now = ui.now.toPlainText().strip()
        if now == ui.was.toPlainText().strip() or not now:
            ui.now.setFocus()
            raise Refused("Type what it is now.")
        if agreed.meeting_id is None and not agreed.agreed_by:
            ui.meeting.setFocus()
            raise Refused("Say at which meeting it was agreed, or by whom.")
        if isinstance(row, LineRow):
            plans.change_line(row.id, text=now, agreed=agreed)
        else:
            plans.change_priority(row.id, title=one_line(now), agreed=agreed)


def _about(row: LineRow | PlanPriorityRow) -> str:
    return (row.label or ROLES[row.role]) if isinstance(row, LineRow) else row.heading


class PlanEndDialog(FormDialog):
    """How a commitment ended, what difference it made, and whether it was worth what it cost."""

    def __init__(self, desk: Desk, line: LineRow, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_PlanEndDialog(), "How it ended", parent)
        self._line_id: UUID = line.id
        ui = self.ui
        ui.line.setText(line.text)
        for state, words in ENDS.items():
            ui.state.addItem(words, state)
        ui.state.addItem("Dropped", LineState.DROPPED)
        ui.day.set_date(desk.today())
        ui.day.set_leaning(Leaning.LAST)
        ui.state.setFocus()

    def save(self) -> None:
        ui, plans = self.ui, self.desk.services.plans
        state = LineState(ui.state.currentData())
        if state is LineState.DROPPED:
            plans.drop_line(self._line_id)
            return
        plans.settle(
            self._line_id,
            state,
            ui.day.date(),
            evaluation=ui.evaluation.toPlainText().strip(),
            value=ui.value.toPlainText().strip(),
        )
